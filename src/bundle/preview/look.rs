//! The theme on a page: colours that can be read, and the report's fonts.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::href;
use crate::bundle::Contents;
use crate::diag::Failure;
use crate::form::Theme;
use crate::world::{Assets, Fonts};

/// Least contrast of text (WCAG 2.2, 1.4.3, level AA), with a little room for rounding.
const LEAST: f64 = 4.6;

type Rgb = [f64; 3];

const WHITE: Rgb = [255.0; 3];
const BLACK: Rgb = [0.0; 3];

/// The theme's colours by their name, those of text darkened until they can be read on paper and in
/// boxes, as `#rrggbb`.
pub(super) fn colours(theme: &Theme) -> BTreeMap<String, String> {
    let named = |name: &str, otherwise: Rgb| {
        let found = theme.colours.get(name).and_then(|colour| parse(&colour.to_string()));
        found.unwrap_or(otherwise)
    };
    // Boxes are a tone of the paper, so that one colour of text fits both.
    let mut ground = named("ground", WHITE);
    while contrast(ground, WHITE) > 1.3 {
        ground = mix(ground, WHITE, 0.1);
    }
    let text = |name: &str| legible(named(name, BLACK), ground, BLACK);
    let cover = named("cover", BLACK);
    let far = if contrast(cover, WHITE) > contrast(cover, BLACK) { WHITE } else { BLACK };
    [
        ("ink", text("ink")),
        ("quiet", text("quiet")),
        ("accent", text("accent")),
        ("second", text("second")),
        ("ground", ground),
        ("line", named("line", ground)),
        ("cover", cover),
        ("cover-ink", legible(named("cover-ink", WHITE), cover, far)),
        ("tone-1", mix(cover, WHITE, 0.14)),
        ("tone-2", named("second", BLACK)),
        ("tone-3", mix(cover, BLACK, 0.22)),
        ("tone-4", mix(named("cover-ink", WHITE), cover, 0.4)),
    ]
    .into_iter()
    .map(|(name, colour)| (name.to_owned(), hex(colour)))
    .collect()
}

/// A colour moved towards `far` until it can be read on a ground.
fn legible(colour: Rgb, ground: Rgb, far: Rgb) -> Rgb {
    let mut share = 0.0;
    let mut moved = colour;
    while contrast(moved, ground) < LEAST && share < 1.0 {
        share += 0.05;
        moved = mix(colour, far, share);
    }
    moved
}

/// Contrast of two colours (WCAG 2.2), from 1 to 21.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: Rgb) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = part.round() / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn mix(colour: Rgb, other: Rgb, share: f64) -> Rgb {
    let part = |index: usize| colour[index] + (other[index] - colour[index]) * share.min(1.0);
    [part(0), part(1), part(2)]
}

fn parse(text: &str) -> Option<Rgb> {
    let part = |from: usize| u8::from_str_radix(text.get(from..from + 2)?, 16).ok().map(f64::from);
    Some([part(1)?, part(3)?, part(5)?])
}

fn hex(colour: Rgb) -> String {
    let [red, green, blue] = colour.map(|part| part.round().clamp(0.0, 255.0) as u8);
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// The theme's families by what they are for, with those that every machine has behind them.
pub(super) fn families(theme: &Theme) -> BTreeMap<String, String> {
    let own = |name: &str, last: &str| {
        let families = theme.fonts.get(name).into_iter().flatten();
        let mut all: Vec<String> =
            families.filter(|name| is_plain(name)).map(|name| format!("\"{name}\"")).collect();
        all.push(last.to_owned());
        all.join(", ")
    };
    [
        ("text", own("text", "Georgia, \"Times New Roman\", serif")),
        ("display", own("display", "system-ui, \"Segoe UI\", Arial, sans-serif")),
        ("table", own("table", "system-ui, \"Segoe UI\", Arial, sans-serif")),
    ]
    .into_iter()
    .map(|(name, families)| (name.to_owned(), families))
    .collect()
}

/// A name that can stand in quotes in a style sheet.
fn is_plain(name: &str) -> bool {
    name.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
}

/// The fonts beside the page that the theme names: family, weight, style and address.
///
/// # Errors
/// A font that cannot be read.
pub(super) fn faces(
    theme: &Theme,
    contents: &Contents<'_>,
    assets: &Assets<'_>,
) -> Result<Vec<Value>, Failure> {
    let wanted: Vec<&String> = theme.fonts.values().flatten().collect();
    let mut faces = Vec::new();
    for file in Fonts::load(assets)?.files() {
        if !contents.files.contains_key(&file.path) {
            continue;
        }
        let Ok(face) = ttf_parser::Face::parse(&file.bytes, 0) else { continue };
        let named = |id: u16| {
            let mut names = face.names().into_iter().filter(|name| name.name_id == id);
            names.find_map(|name| name.to_string())
        };
        use ttf_parser::name_id::{FAMILY, TYPOGRAPHIC_FAMILY};
        let Some(family) = named(TYPOGRAPHIC_FAMILY).or_else(|| named(FAMILY)) else { continue };
        if wanted.contains(&&family) && is_plain(&family) {
            faces.push(json!({
                "family": family,
                "weight": face.weight().to_number(),
                "style": if face.is_italic() { "italic" } else { "normal" },
                "href": href(&file.path),
            }));
        }
    }
    Ok(faces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((contrast(WHITE, BLACK) - 21.0).abs() < 1e-9);
        let grey = parse("#767676").expect("a colour");
        assert!((contrast(grey, WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn pale_colours_become_legible() {
        for pale in ["#ffee00", "#c0c0c0", "#ff8800", "#1d2327"] {
            let colour = parse(pale).expect("a colour");
            let ground = parse("#f6f1e7").expect("a colour");
            assert!(contrast(legible(colour, ground, BLACK), ground) >= LEAST, "{pale}");
        }
        let ink = parse("#1d2327").expect("a colour");
        assert_eq!(hex(legible(ink, WHITE, BLACK)), "#1d2327", "what can be read stays");
    }
}
