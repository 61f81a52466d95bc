//! Slips of the hand: which word was meant.

use std::cmp::Ordering;

/// Likeness by the measure of Jaro and Winkler, from 0 to 1, above which a word is a slip of the hand.
const NEAR: f64 = 0.84;

/// The nearest of `known` to `typed`, where it is near enough to be a slip of the hand; of two that
/// are as near, the first by their letters.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters = Letters::of(typed);
    let mut best: Option<(f64, &str)> = None;
    for word in known {
        // Most words share too few letters: it costs less to count them than to compare.
        let least = best.map_or(NEAR, |(likeness, _)| likeness);
        if letters.as_ref().is_some_and(|letters| letters.most_alike(word) < least) {
            continue;
        }
        let likeness = strsim::jaro_winkler(typed, word);
        let is_better = match best {
            None => likeness > NEAR,
            Some((other, before)) => match likeness.total_cmp(&other) {
                Ordering::Greater => true,
                Ordering::Equal => word < before,
                Ordering::Less => false,
            },
        };
        if is_better {
            best = Some((likeness, word));
        }
    }
    best.map(|(_, word)| word)
}

/// The hint of a [`super::Failure`] for a name that nothing has: the nearest of `known`, or else what
/// can be given.
pub fn did_you_mean<'a>(
    typed: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: &str,
) -> String {
    match nearest(typed, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => otherwise.to_owned(),
    }
}

/// How often each letter stands in a word of ASCII.
struct Letters<'a> {
    word: &'a str,
    counts: [u8; 128],
}

impl<'a> Letters<'a> {
    /// The letters of a word; none where it has others than those of ASCII, or too many.
    fn of(word: &'a str) -> Option<Self> {
        if !word.is_ascii() || word.len() > usize::from(u8::MAX) {
            return None;
        }
        let mut counts = [0; 128];
        for byte in word.bytes() {
            counts[usize::from(byte)] += 1;
        }
        Some(Self { word, counts })
    }

    /// A likeness that another word cannot exceed.
    fn most_alike(&self, other: &str) -> f64 {
        if !other.is_ascii() || self.word.is_empty() || other.is_empty() {
            return 1.0;
        }
        let mut left = self.counts;
        let mut common = 0_u32;
        for byte in other.bytes() {
            let count = &mut left[usize::from(byte)];
            if *count > 0 {
                *count -= 1;
                common += 1;
            }
        }
        // With every common letter in its place, and the bonus for the first four.
        let part = |length: usize| f64::from(common) / length as f64;
        let jaro = (part(self.word.len()) + part(other.len()) + 1.0) / 3.0;
        let same = self.word.bytes().zip(other.bytes()).take(4).take_while(|(a, b)| a == b).count();
        // What rounding may add is far below.
        jaro + 0.1 * same as f64 * (1.0 - jaro) + 1e-9
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_near() {
        assert_eq!(nearest("sumary", ["summary", "sources"]), Some("summary"));
        assert_eq!(nearest("xyz", ["summary", "sources"]), None);
        assert_eq!(nearest("tên", ["tên-b", "tên-a"]), Some("tên-a"));
        assert_eq!(nearest("abcd", ["abce", "abcf"]), Some("abce"));
        assert_eq!(nearest("", ["a"]), None);
    }

    #[test]
    fn counting_letters_never_hides_a_word() {
        let words: Vec<String> = ["", "a", "ab", "lễ-hội", "festival-2023", "old-market"]
            .into_iter()
            .map(str::to_owned)
            .chain((0..400_u32).map(|n| {
                // Words of a few letters in a pattern without order, so that many are alike.
                let step = |m: u32| char::from(b'a' + (n.wrapping_mul(m * m + 7) >> m) as u8 % 5);
                (0..3 + n % 7).map(step).collect()
            }))
            .collect();
        for typed in &words {
            let letters = Letters::of(typed);
            for word in &words {
                let likeness = strsim::jaro_winkler(typed, word);
                let most = letters.as_ref().map_or(1.0, |letters| letters.most_alike(word));
                assert!(likeness <= most, "{typed} {word}: {likeness} > {most}");
            }
        }
    }
}
