//! The progress display of a build or of reading the evidence.

use indicatif::{ProgressBar, ProgressStyle};

use super::show::Show;
use crate::diag::Failure;
use crate::diag::words::Words;
use crate::run::{Step, Unwatched, Watcher};

/// Runs something long, with a bar where somebody looks.
pub fn watched<T>(
    show: &Show,
    words: &Words,
    work: impl FnOnce(&dyn Watcher) -> Result<T, Failure>,
) -> Result<T, Failure> {
    if !show.shows_progress() {
        return work(&Unwatched);
    }
    let bar = Bar::new(words);
    let done = work(&bar);
    bar.finish();
    done
}

/// A bar on the terminal.
struct Bar<'w> {
    bar: ProgressBar,
    words: &'w Words,
}

impl<'w> Bar<'w> {
    fn new(words: &'w Words) -> Self {
        let bar = ProgressBar::new(0);
        let style = ProgressStyle::with_template("{spinner} {bar:24} {pos}/{len} {wide_msg}");
        if let Ok(style) = style {
            bar.set_style(style);
        }
        bar.enable_steady_tick(std::time::Duration::from_millis(120));
        Self { bar, words }
    }

    fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

impl Watcher for Bar<'_> {
    fn step(&self, step: &Step, total: usize) {
        self.bar.set_length(total as u64);
        let name = |name: &String| [("name", name.clone().into())];
        match step {
            Step::Setting(report) => {
                self.bar.set_message(self.words.say("say-setting", &name(report)));
            }
            Step::Locking(file) => self.bar.set_message(file.clone()),
            Step::Set(_) | Step::Locked(_) => self.bar.inc(1),
            Step::Bundling(bundle) => {
                self.bar.set_message(self.words.say("say-bundling", &name(bundle)));
            }
        }
    }
}
