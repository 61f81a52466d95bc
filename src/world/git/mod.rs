//! Git, the one program that the tool asks: which state a project is in, and what earlier states of
//! it hold. Nothing in the working tree or in the repository is touched.

mod objects;
mod repository;
mod revision;
mod state;

use std::path::Path;
use std::process::{Command, Stdio};

pub use repository::Repository;
pub use revision::Revision;
pub use state::{GitState, git_prefix, git_state};

/// Git in a folder. It takes no lock, starts no program of its own, speaks English, and looks
/// nowhere but at the repository around the folder.
fn command(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command
        .args(["--no-optional-locks", "-c", "core.fsmonitor=false", "-C"])
        .arg(folder)
        .env("LC_ALL", "C")
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .env_remove("GIT_INDEX_FILE")
        .stdin(Stdio::null());
    command
}
