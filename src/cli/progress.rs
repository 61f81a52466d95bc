//! The progress display of a build or of reading the evidence.

use indicatif::{ProgressBar, ProgressStyle};

use crate::diag::words::Words;
use crate::run::{Step, Watcher};

/// A bar on the terminal.
pub struct Bar<'w> {
    bar: ProgressBar,
    words: &'w Words,
}

impl<'w> Bar<'w> {
    pub fn new(words: &'w Words) -> Self {
        let bar = ProgressBar::new(0);
        let style = ProgressStyle::with_template("{spinner} {bar:24} {pos}/{len} {wide_msg}");
        if let Ok(style) = style {
            bar.set_style(style);
        }
        bar.enable_steady_tick(std::time::Duration::from_millis(120));
        Self { bar, words }
    }

    pub fn finish(&self) {
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
