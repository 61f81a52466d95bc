//! The `mmr` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(mmr::cli::run(std::env::args_os()).code())
}
