//! The `mmr` command.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Reading a ledger is many small pieces of memory on all cores at once.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(mmr::cli::run(std::env::args_os()).code())
}
