//! The contents of git's objects.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::Arc;

use super::command;

/// Objects that are asked for at a time: few enough for the smallest pipe.
pub const AT_ONCE: usize = 50;

/// One process that gives the contents of objects.
pub struct Objects {
    folder: PathBuf,
    running: Option<Batch>,
}

struct Batch {
    child: Child,
    asked: ChildStdin,
    given: BufReader<ChildStdout>,
}

impl Objects {
    /// The objects of the repository around a folder; the process starts when it is needed.
    pub fn of(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), running: None }
    }

    /// The contents of at most [`AT_ONCE`] objects.
    pub fn read(&mut self, ids: &[String]) -> io::Result<Vec<Arc<[u8]>>> {
        let batch = match &mut self.running {
            Some(batch) => batch,
            None => self.running.insert(Batch::start(&self.folder)?),
        };
        let read = batch.read(ids);
        if read.is_err() {
            // What it would say next is an answer to something else.
            self.running = None;
        }
        read
    }
}

impl Batch {
    fn start(folder: &Path) -> io::Result<Self> {
        let mut child = command(folder)
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (asked, given) = (child.stdin.take(), child.stdout.take());
        let (asked, given) = asked.zip(given).ok_or(ErrorKind::BrokenPipe)?;
        Ok(Self { child, asked, given: BufReader::new(given) })
    }

    fn read(&mut self, ids: &[String]) -> io::Result<Vec<Arc<[u8]>>> {
        let lines: String = ids.iter().map(|id| format!("{id}\n")).collect();
        self.asked.write_all(lines.as_bytes())?;
        self.asked.flush()?;
        ids.iter().map(|id| self.next(id)).collect()
    }

    /// One answer: a line with name, type and size, the content, and a line end.
    fn next(&mut self, id: &str) -> io::Result<Arc<[u8]>> {
        let mut head = String::new();
        self.given.read_line(&mut head)?;
        let size: Option<usize> = match head.split_ascii_whitespace().collect::<Vec<_>>()[..] {
            [name, "blob", size] if name == id => size.parse().ok(),
            _ => None,
        };
        let Some(size) = size else {
            return Err(io::Error::other(format!("git lacks the object {id}")));
        };
        let mut bytes = vec![0; size];
        self.given.read_exact(&mut bytes)?;
        self.given.read_exact(&mut [0])?;
        Ok(bytes.into())
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A large object that is read piece by piece.
pub struct Streamed {
    child: Child,
    given: ChildStdout,
}

impl Streamed {
    /// Begins to read an object.
    pub fn start(folder: &Path, id: &str) -> io::Result<Self> {
        let mut child = command(folder)
            .args(["cat-file", "blob", id])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let given = child.stdout.take().ok_or(ErrorKind::BrokenPipe)?;
        Ok(Self { child, given })
    }
}

impl Read for Streamed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.given.read(buffer)?;
        if read == 0 && !buffer.is_empty() && !self.child.wait()?.success() {
            return Err(io::Error::other("git stopped in the middle of it"));
        }
        Ok(read)
    }
}

impl Drop for Streamed {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
