//! Ids of entities: paths, addresses, and names inside the description.
//!
//! What stands in the ledger has its own id or address behind `#`. All other names begin with a
//! capital letter, which no id of the ledger does.

use crate::model::value::{Address, Id};

/// The root of the crate.
pub const ROOT: &str = "./";
/// The city reported on.
pub const CITY: &str = "#City";
/// Its country.
pub const COUNTRY: &str = "#Country";
/// The building of the reports.
pub const BUILD: &str = "#Build";
/// The tool that built them.
pub const TOOL: &str = "#Tool";

/// Where a file stands, from the root of the crate. Letters beyond ASCII stay as they are
/// (RO-Crate 1.2, "Encoding file paths in @ids").
pub fn of_path(path: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/!$&'()*+,;=@".contains(c);
    encoded(path, |c| plain(c) || is_letter_beyond_ascii(c))
}

/// The path behind the id of a file; none where it is no path below the root.
pub fn path_of(id: &str) -> Option<String> {
    if id.starts_with(['#', '/']) || id.contains(':') {
        return None;
    }
    let mut bytes = Vec::with_capacity(id.len());
    let mut rest = id.strip_prefix("./").unwrap_or(id).bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digits = [rest.next()?, rest.next()?];
        let digits = std::str::from_utf8(&digits).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
    }
    String::from_utf8(bytes).ok()
}

/// An address of the web. Only what no address may hold is encoded.
pub fn of_address(address: &str) -> String {
    encoded(address.trim(), |c| {
        is_letter_beyond_ascii(c) || (c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c))
    })
}

/// An organisation or a place.
pub fn of_record(id: &Id) -> String {
    format!("#{id}")
}

/// A figure.
pub fn of_figure(address: &Address) -> String {
    format!("#{address}")
}

const RIVAL: &str = "#Rival/";

/// What another source says of a figure; counted from 1.
pub fn of_rival(address: &Address, number: usize) -> String {
    format!("{RIVAL}{address}/{number}")
}

/// Whether an id is that of what another source says.
pub fn is_rival(id: &str) -> bool {
    id.starts_with(RIVAL)
}

/// A thing known by its name alone, for instance a licence.
pub fn of_name(kind: &str, name: &str) -> String {
    format!("#{kind}/{}", of_path(name))
}

fn is_letter_beyond_ascii(character: char) -> bool {
    !character.is_ascii() && !character.is_whitespace() && !character.is_control()
}

fn encoded(text: &str, stays: impl Fn(char) -> bool) -> String {
    let mut id = String::with_capacity(text.len());
    for character in text.chars() {
        if stays(character) {
            id.push(character);
        } else {
            for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                id.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_readable_and_come_back() {
        for (path, id) in [
            (
                "report-data/media/files/ảnh lễ hội.jpg",
                "report-data/media/files/ảnh%20lễ%20hội.jpg",
            ),
            ("a#b?c%20d[1]:e.txt", "a%23b%3Fc%2520d%5B1%5D%3Ae.txt"),
        ] {
            assert_eq!(of_path(path), id);
            assert_eq!(path_of(id).as_deref(), Some(path));
        }
        for bad in ["#a/b", "https://a.example/", "/etc", "%4", "%zz", "%FF"] {
            assert_eq!(path_of(bad), None, "{bad}");
        }
    }

    #[test]
    fn addresses_keep_what_they_encode() {
        assert_eq!(
            of_address("https://a.example/b%20c?d=é f#g"),
            "https://a.example/b%20c?d=é%20f#g"
        );
    }
}
