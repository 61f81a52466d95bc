//! The `mmr` command.
fn main() {}
