//! What a picture gives away beside itself: where it was taken, and with which device.
//!
//! EXIF is read in JPEG, PNG, WebP, HEIF and TIFF, XMP wherever it stands uncompressed. The notes
//! that makers of cameras write in forms of their own are not read. Originals are never rewritten.

use std::io::{self, Cursor, Read};

use exif::{Context, Exif, In, Reader, Tag, Value};
use memchr::memmem;

use super::HEAD;

/// Bytes of a picture whose metadata may stand behind the image.
const DEEP: usize = 16 << 20;

/// What a picture gives away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Traces {
    /// Where it was taken: latitude and longitude, in degrees or as they are written.
    pub position: Option<String>,
    /// Serial numbers of camera and lens, sorted.
    pub serial_numbers: Vec<String>,
}

/// What a file gives away if it is a picture. Of another file only the first bytes are read, of a
/// picture at most 16 MiB; what is damaged is read as far as it goes.
pub fn traces(source: &mut dyn Read) -> io::Result<Traces> {
    let mut bytes = Vec::new();
    source.take(64).read_to_end(&mut bytes)?;
    let limit = if bytes.starts_with(b"\xFF\xD8\xFF") {
        // The standard has the metadata of a JPEG in front of the image.
        HEAD
    } else if is_other_picture(&bytes) {
        DEEP
    } else {
        return Ok(Traces::default());
    };
    source.take(limit as u64).read_to_end(&mut bytes)?;
    let mut traces = Traces::default();
    let read = Reader::new()
        .continue_on_error(true)
        .read_from_container(&mut Cursor::new(&bytes))
        .or_else(|cause| cause.distill_partial_result(|_| ()));
    if let Ok(exif) = read {
        traces.position = position(&exif);
        traces.serial_numbers.extend(SERIAL_NUMBERS.iter().filter_map(|tag| text(&exif, *tag)));
    }
    if traces.position.is_none() {
        let written = |name| written(&bytes, name).next();
        traces.position = written("exif:GPSLatitude")
            .zip(written("exif:GPSLongitude"))
            .map(|(latitude, longitude)| format!("{latitude}, {longitude}"));
    }
    traces.serial_numbers.extend(WRITTEN_NUMBERS.iter().flat_map(|name| written(&bytes, name)));
    traces
        .serial_numbers
        .retain(|number| number.contains(|c: char| c.is_alphanumeric() && c != '0'));
    traces.serial_numbers.sort();
    traces.serial_numbers.dedup();
    Ok(traces)
}

/// Serial numbers of EXIF 2.3 (camera, lens) and of DNG.
const SERIAL_NUMBERS: [Tag; 3] =
    [Tag::BodySerialNumber, Tag::LensSerialNumber, Tag(Context::Tiff, 0xC62F)];

/// The same in XMP.
const WRITTEN_NUMBERS: [&str; 4] = [
    "aux:SerialNumber",
    "aux:LensSerialNumber",
    "exifEX:BodySerialNumber",
    "exifEX:LensSerialNumber",
];

/// PNG, WebP, TIFF (raw pictures too) and HEIF with its kin.
fn is_other_picture(head: &[u8]) -> bool {
    let is_heif = head.get(4..8) == Some(b"ftyp")
        && head.get(8..12).is_some_and(|brand| HEIF.iter().any(|known| *known == brand));
    let is_webp = head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP");
    let signatures: [&[u8]; 3] = [b"\x89PNG", b"II*\0", b"MM\0*"];
    is_heif || is_webp || signatures.iter().any(|signature| head.starts_with(signature))
}

const HEIF: [&[u8; 4]; 10] =
    [b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"];

fn position(exif: &Exif) -> Option<String> {
    let latitude = degrees(exif, Tag::GPSLatitude, Tag::GPSLatitudeRef, 'S')?;
    let longitude = degrees(exif, Tag::GPSLongitude, Tag::GPSLongitudeRef, 'W')?;
    // A device that does not know where it is may write zeros.
    (latitude != 0.0 || longitude != 0.0).then(|| format!("{latitude:.5}, {longitude:.5}"))
}

/// Degrees, minutes and seconds as degrees, negative in the south and in the west.
fn degrees(exif: &Exif, tag: Tag, side: Tag, negative: char) -> Option<f64> {
    let Value::Rational(parts) = &exif.get_field(tag, In::PRIMARY)?.value else {
        return None;
    };
    // Parts that a device leaves open are written as 0/0.
    let part = |index: usize| parts.get(index).map(|p| p.to_f64()).filter(|p| p.is_finite());
    let sum = part(0)? + part(1).unwrap_or(0.0) / 60.0 + part(2).unwrap_or(0.0) / 3600.0;
    let is_negative = text(exif, side).is_some_and(|side| side.starts_with(negative));
    Some(if is_negative { -sum } else { sum })
}

fn text(exif: &Exif, tag: Tag) -> Option<String> {
    let Value::Ascii(parts) = &exif.get_field(tag, In::PRIMARY)?.value else {
        return None;
    };
    let text = String::from_utf8_lossy(parts.first()?).trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// The values of a property of XMP, as an attribute or as an element.
fn written<'a>(bytes: &'a [u8], name: &'a str) -> impl Iterator<Item = String> + 'a {
    memmem::find_iter(bytes, name).filter_map(move |at| {
        let rest = &bytes[at + name.len()..];
        let rest = &rest[..rest.len().min(200)];
        let (value, end) = match rest {
            [b'=', quote @ (b'"' | b'\''), value @ ..] => (value, *quote),
            [b'>', value @ ..] => (value, b'<'),
            _ => return None,
        };
        let value = &value[..value.iter().position(|byte| *byte == end)?];
        let value = std::str::from_utf8(value).ok()?.trim();
        (!value.is_empty() && !value.contains(char::is_control)).then(|| value.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use exif::experimental::Writer;
    use exif::{Field, Rational};

    use super::*;

    /// EXIF data of the standard's own form.
    fn exif(fields: &[(Tag, Value)]) -> Vec<u8> {
        let fields: Vec<Field> = fields
            .iter()
            .map(|(tag, value)| Field { tag: *tag, ifd_num: In::PRIMARY, value: value.clone() })
            .collect();
        let mut writer = Writer::new();
        fields.iter().for_each(|field| writer.push_field(field));
        let mut sink = Cursor::new(Vec::new());
        writer.write(&mut sink, false).unwrap();
        sink.into_inner()
    }

    fn ascii(text: &str) -> Value {
        Value::Ascii(vec![text.as_bytes().to_vec()])
    }

    fn dms(parts: [(u32, u32); 3]) -> Value {
        Value::Rational(
            parts.iter().map(|(num, denom)| Rational { num: *num, denom: *denom }).collect(),
        )
    }

    /// A JPEG without an image, with one segment of metadata.
    fn jpeg(head: &[u8], data: &[u8]) -> Vec<u8> {
        let length = u16::try_from(head.len() + data.len() + 2).unwrap().to_be_bytes();
        [&b"\xFF\xD8\xFF\xE1"[..], &length, head, data, b"\xFF\xD9"].concat()
    }

    fn of(bytes: &[u8]) -> Traces {
        traces(&mut &bytes[..]).unwrap()
    }

    fn in_the_south() -> Vec<u8> {
        exif(&[
            (Tag::BodySerialNumber, ascii(" 4101-22 ")),
            (Tag::LensSerialNumber, ascii("0000000000")),
            (Tag::GPSLatitudeRef, ascii("S")),
            (Tag::GPSLatitude, dms([(22, 1), (30, 1), (36, 1)])),
            (Tag::GPSLongitudeRef, ascii("E")),
            (Tag::GPSLongitude, dms([(10, 1), (15, 1), (0, 0)])),
        ])
    }

    #[test]
    fn exif_is_read_in_every_container() {
        let data = in_the_south();
        let chunk = |length: [u8; 4], name: &[u8]| [&length[..], name, &data, b"CRC!"].concat();
        let size = u32::try_from(data.len()).unwrap();
        let png = [b"\x89PNG\r\n\x1a\n", &chunk(size.to_be_bytes(), b"eXIf")[..]].concat();
        let riff = (size + 12).to_le_bytes();
        let webp = [b"RIFF", &riff[..], b"WEBPEXIF", &size.to_le_bytes(), &data].concat();
        for bytes in [jpeg(b"Exif\0\0", &data), png, webp, data.clone()] {
            let found = of(&bytes);
            assert_eq!(found.position.as_deref(), Some("-22.51000, 10.25000"));
            assert_eq!(found.serial_numbers, ["4101-22"], "zeros are no number");
        }
    }

    #[test]
    fn xmp_is_read_in_either_form() {
        let head = b"http://ns.adobe.com/xap/1.0/\0";
        let text = "<x:xmpmeta><rdf:Description exif:GPSLatitude='21,1.7N' \
            exif:GPSLongitude=\"105,51.2E\"><aux:SerialNumber>77</aux:SerialNumber>\
            <exifEX:LensSerialNumber></exifEX:LensSerialNumber></rdf:Description></x:xmpmeta>";
        let found = of(&jpeg(head, text.as_bytes()));
        assert_eq!(found.position.as_deref(), Some("21,1.7N, 105,51.2E"));
        assert_eq!(found.serial_numbers, ["77"]);
    }

    #[test]
    fn what_says_nothing_gives_nothing_away() {
        let nowhere = exif(&[
            (Tag::GPSLatitude, dms([(0, 1), (0, 1), (0, 1)])),
            (Tag::GPSLongitude, dms([(0, 1), (0, 1), (0, 1)])),
        ]);
        let open = exif(&[
            (Tag::GPSLatitude, dms([(0, 0), (0, 0), (0, 0)])),
            (Tag::GPSLongitude, dms([(0, 0), (0, 0), (0, 0)])),
        ]);
        for bytes in [jpeg(b"Exif\0\0", &nowhere), jpeg(b"Exif\0\0", &open), Vec::new()] {
            assert_eq!(of(&bytes), Traces::default());
        }
        let table = b"note,aux:SerialNumber=\"12\"\n".repeat(10);
        assert_eq!(of(&table), Traces::default(), "a table is no picture");
    }

    #[test]
    fn damaged_pictures_are_read_without_harm() {
        let whole = jpeg(b"Exif\0\0", &in_the_south());
        for cut in 0..whole.len() {
            of(&whole[..cut]);
            let mut broken = whole.clone();
            broken[cut] ^= 0xFF;
            of(&broken);
        }
    }
}
