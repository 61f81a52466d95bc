//! Time: every record finds its cycle, and dates stand in their order.

mod cycles;

use super::Check;

pub const CHECKS: &[Check] = &[cycles::check];
