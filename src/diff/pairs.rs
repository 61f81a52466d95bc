//! Which item of a list became which: by equality, by name, then by likeness, never by place.

use std::collections::{BTreeMap, VecDeque};

/// Pairs that are looked at for likeness; in longer lists items are paired in their order.
const MOST: usize = 10_000;

/// How like two items must be to be taken for one that changed.
const LIKE_ENOUGH: f64 = 0.4;

/// An item before and the one it became, by their places; none where it came in or went.
pub type Pair = (Option<usize>, Option<usize>);

/// Pairs the items of two lists: those with an equal key first, then by likeness (from 0 to 1).
/// The pairs come in the order of the later list, those that went after what stood before them.
pub fn pairs(
    before: &[String],
    after: &[String],
    likeness: impl Fn(usize, usize) -> f64,
) -> Vec<Pair> {
    let mut partner: Vec<Option<usize>> = vec![None; before.len()];
    let mut left: BTreeMap<&str, VecDeque<usize>> = BTreeMap::new();
    for (index, key) in before.iter().enumerate() {
        left.entry(key).or_default().push_back(index);
    }
    let mut new = Vec::new();
    for (index, key) in after.iter().enumerate() {
        match left.get_mut(key.as_str()).and_then(VecDeque::pop_front) {
            Some(old) => partner[old] = Some(index),
            None => new.push(index),
        }
    }
    let mut old: Vec<usize> = left.into_values().flatten().collect();
    old.sort_unstable();
    for (a, b) in alike(&old, &new, likeness) {
        partner[a] = Some(b);
    }
    in_order(&partner, after.len())
}

/// The likest pairs of what is left, the likest first.
fn alike(
    old: &[usize],
    new: &[usize],
    likeness: impl Fn(usize, usize) -> f64,
) -> Vec<(usize, usize)> {
    if old.len() * new.len() > MOST {
        return old.iter().copied().zip(new.iter().copied()).collect();
    }
    let mut found: Vec<(f64, usize, usize)> = old
        .iter()
        .flat_map(|a| new.iter().map(|b| (likeness(*a, *b), *a, *b)).collect::<Vec<_>>())
        .filter(|(like, ..)| *like >= LIKE_ENOUGH)
        .collect();
    found.sort_by(|x, y| y.0.total_cmp(&x.0).then_with(|| (x.1, x.2).cmp(&(y.1, y.2))));
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (_, a, b) in found {
        if pairs.iter().all(|(x, y)| *x != a && *y != b) {
            pairs.push((a, b));
        }
    }
    pairs
}

fn in_order(partner: &[Option<usize>], after: usize) -> Vec<Pair> {
    let mut came_from: Vec<Option<usize>> = vec![None; after];
    // Behind which later item each one that went is named; 0 is the beginning.
    let mut went: Vec<Vec<usize>> = vec![Vec::new(); after + 1];
    let mut behind = 0;
    for (index, found) in partner.iter().enumerate() {
        match found {
            Some(place) => {
                came_from[*place] = Some(index);
                behind = place + 1;
            }
            None => went[behind].push(index),
        }
    }
    let gone = |at: usize| went[at].iter().map(|index| (Some(*index), None)).collect::<Vec<_>>();
    let mut pairs = gone(0);
    for (index, from) in came_from.iter().enumerate() {
        pairs.push((*from, Some(index)));
        pairs.extend(gone(index + 1));
    }
    pairs
}

/// Whether the items that both lists have stand in the same order.
pub fn keep_their_order(pairs: &[Pair]) -> bool {
    let old: Vec<usize> = pairs.iter().filter_map(|pair| pair.1.and(pair.0)).collect();
    old.is_sorted()
}

#[cfg(test)]
mod tests {
    use super::super::words::likeness;
    use super::*;

    fn paired(before: &[&str], after: &[&str]) -> Vec<Pair> {
        let own = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>();
        pairs(&own(before), &own(after), |a, b| likeness(before[a], after[b]))
    }

    #[test]
    fn what_moved_is_the_same_and_what_changed_is_found() {
        let found = paired(
            &["the city opened a kitchen", "links", "it held a tasting"],
            &["new words here", "it held two tastings", "the city opened a kitchen"],
        );
        let known = [(Some(1), None), (None, Some(0)), (Some(2), Some(1)), (Some(0), Some(2))];
        assert!(known.iter().all(|pair| found.contains(pair)), "{found:?}");
        assert_eq!(found.len(), 4);
        assert!(!keep_their_order(&found));
    }

    #[test]
    fn the_same_item_twice_is_two() {
        assert_eq!(paired(&["a", "a"], &["a"]), [(Some(0), Some(0)), (Some(1), None)]);
        assert!(keep_their_order(&paired(&["a", "b"], &["x", "a", "y", "b"])));
    }
}
