//! Time: every record finds its cycle, and dates stand in their order.

mod cycles;
mod evidence;
mod report;
mod spans;

use super::Check;

pub const CHECKS: &[Check] = &[cycles::check, evidence::check, report::check, spans::check];
