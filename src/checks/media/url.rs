//! Web addresses: their parts, and which of them lead to the same page.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;

/// The parts of a web address, as they were typed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Url<'a> {
    typed: &'a str,
    /// What stands in front of an `@`: a name and a password.
    user: Option<&'a str>,
    /// The name of the server.
    pub host: &'a str,
    port: Option<&'a str>,
    path: &'a str,
    query: Option<&'a str>,
    fragment: Option<&'a str>,
}

impl<'a> Url<'a> {
    /// Reads an address that begins with `https://` or `http://`, names a server and has no spaces.
    pub fn read(typed: &'a str) -> Option<Self> {
        if typed.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return None;
        }
        let rest = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://"))?;
        let (rest, fragment) = split(rest, '#');
        let (rest, query) = split(rest, '?');
        let end = rest.find('/').unwrap_or(rest.len());
        let (server, path) = rest.split_at(end);
        let (user, server) = match server.rsplit_once('@') {
            Some((user, server)) => (Some(user), server),
            None => (None, server),
        };
        let (host, port) = match server.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => {
                (host, Some(port))
            }
            _ => (server, None),
        };
        (!host.is_empty()).then_some(Self { typed, user, host, port, path, query, fragment })
    }

    /// The bytes of the server's name.
    pub fn host_range(&self) -> Range<usize> {
        self.range(self.host)
    }

    /// What two addresses of the same page have in common: without scheme, `www.`, a slash at the
    /// end, the place on the page, and what tells who sent the reader.
    pub fn identity(&self) -> String {
        let host = self.host.to_ascii_lowercase();
        let mut identity = host.strip_prefix("www.").unwrap_or(&host).to_owned();
        if let Some(port) = self.port.filter(|port| !matches!(*port, "" | "80" | "443")) {
            identity.push(':');
            identity.push_str(port);
        }
        identity.push_str(self.path.trim_end_matches('/'));
        let kept = self.parameters().filter(|(name, _)| !tracks(name));
        for (number, (name, value)) in kept.enumerate() {
            identity.push(if number == 0 { '?' } else { '&' });
            identity.push_str(name);
            identity.push('=');
            identity.push_str(value);
        }
        // Some sites tell their pages apart only behind the `#`.
        if let Some(fragment) = self.fragment.filter(|f| f.starts_with(['!', '/'])) {
            identity.push('#');
            identity.push_str(fragment);
        }
        identity
    }

    /// Whether nobody outside one house can reach the server.
    pub fn is_private(&self) -> bool {
        if let Ok(number) = self.host.parse::<Ipv4Addr>() {
            return number.is_private() || number.is_loopback() || number.is_link_local();
        }
        let inner = self.host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        if let Some(number) = inner.and_then(|inner| inner.parse::<Ipv6Addr>().ok()) {
            return number.is_loopback() || number.is_unique_local();
        }
        let host = self.host.trim_end_matches('.').to_ascii_lowercase();
        let last = host.rsplit_once('.').map(|(_, last)| last);
        last.is_none_or(|last| HOUSE.contains(&last))
    }

    /// The bytes of what belongs to the login of one person or to one visit, and may open doors.
    pub fn login(&self) -> Option<Range<usize>> {
        if let Some(user) = self.user {
            return Some(self.range(user));
        }
        let in_path = self
            .path
            .split(['/', ';'])
            .find(|part| part.split_once('=').is_some_and(|(name, value)| opens(name, value)));
        let mut parameters = self.query.into_iter().flat_map(|query| query.split('&'));
        let in_query =
            || parameters.find(|part| part.split_once('=').is_some_and(|(n, v)| opens(n, v)));
        in_path.or_else(in_query).map(|part| self.range(part))
    }

    /// Whether the address only leads on to another one, and to which where it says so.
    pub fn redirect(&self) -> Option<Option<String>> {
        let host = self.host.to_ascii_lowercase();
        let host = host.strip_prefix("www.").unwrap_or(&host);
        let leads_on = matches!(
            (host, self.path),
            ("l.facebook.com" | "lm.facebook.com" | "l.instagram.com" | "l.messenger.com", _)
        ) || host.ends_with(".safelinks.protection.outlook.com")
            || (host.starts_with("google.") && self.path == "/url");
        if leads_on {
            let target = self.parameters().find(|(name, _)| matches!(*name, "url" | "u" | "q"));
            let target = target.and_then(|(_, value)| decoded(value));
            return Some(target.filter(|target| Url::read(target).is_some()));
        }
        (SHORT.contains(&host) && self.path.len() > 1).then_some(None)
    }

    /// The address within the address of a copy in a public archive, with its bytes.
    pub fn archived(&self) -> Option<(Url<'a>, Range<usize>)> {
        let host = self.host.to_ascii_lowercase();
        if !ARCHIVES.contains(&host.strip_prefix("www.").unwrap_or(&host)) {
            return None;
        }
        let from = self.range(self.path).start;
        let at = from + self.typed[from..].find("/http")? + 1;
        Some((Url::read(&self.typed[at..])?, at..self.typed.len()))
    }

    fn parameters(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let parts = self.query.into_iter().flat_map(|query| query.split('&'));
        parts.filter(|part| !part.is_empty()).map(|part| part.split_once('=').unwrap_or((part, "")))
    }

    /// The bytes of a part.
    fn range(&self, part: &str) -> Range<usize> {
        let start = part.as_ptr() as usize - self.typed.as_ptr() as usize;
        start..start + part.len()
    }
}

fn split(text: &str, at: char) -> (&str, Option<&str>) {
    text.split_once(at).map_or((text, None), |(before, behind)| (before, Some(behind)))
}

/// Ends of names that are known in one house alone (RFC 6761, RFC 6762, and what is usual).
const HOUSE: [&str; 8] =
    ["corp", "home", "internal", "intranet", "lan", "local", "localdomain", "localhost"];

/// Servers that make long addresses short.
const SHORT: [&str; 14] = [
    "bit.ly",
    "buff.ly",
    "cutt.ly",
    "fb.me",
    "goo.gl",
    "is.gd",
    "lnkd.in",
    "ow.ly",
    "rb.gy",
    "rebrand.ly",
    "shorturl.at",
    "t.co",
    "t.ly",
    "tinyurl.com",
];

/// Public archives that keep copies under the address of the page.
const ARCHIVES: [&str; 8] = [
    "archive.fo",
    "archive.is",
    "archive.li",
    "archive.md",
    "archive.ph",
    "archive.today",
    "archive.vn",
    "web.archive.org",
];

/// Whether a parameter only tells who sent the reader.
fn tracks(name: &str) -> bool {
    const KNOWN: [&str; 16] = [
        "_ga", "_gl", "dclid", "fbclid", "gbraid", "gclid", "gidzl", "igsh", "igshid", "mc_cid",
        "mc_eid", "msclkid", "twclid", "wbraid", "yclid", "zarsrc",
    ];
    let name = name.to_ascii_lowercase();
    name.starts_with("utm_") || KNOWN.contains(&name.as_str())
}

/// Whether a parameter opens the page only for one person, or for a while.
fn opens(name: &str, value: &str) -> bool {
    const KNOWN: [&str; 9] = [
        "access_token",
        "jsessionid",
        "phpsessid",
        "session_id",
        "session_token",
        "sessionid",
        "x-amz-signature",
        "x-goog-signature",
        "zendsessid",
    ];
    let name = name.to_ascii_lowercase();
    let is_long = value.len() >= 16 && value.bytes().all(|byte| byte.is_ascii_alphanumeric());
    !value.is_empty()
        && (KNOWN.contains(&name.as_str())
            || name.starts_with("aspsessionid")
            || (matches!(name.as_str(), "sid" | "cftoken") && is_long))
}

/// The text behind `%41` and the like, where it is a text.
fn decoded(value: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let digits = behind.get(..2).filter(|_| *first == b'%');
        let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            None => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains(char::is_control))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity(typed: &str) -> String {
        Url::read(typed).map(|url| url.identity()).unwrap_or_default()
    }

    #[test]
    fn the_same_page_has_one_identity() {
        let page = identity("https://paper.example/2023/opening.html");
        for same in [
            "http://paper.example/2023/opening.html",
            "https://www.Paper.example:443/2023/opening.html/",
            "https://paper.example/2023/opening.html#comments",
            "https://paper.example/2023/opening.html?utm_source=mail&fbclid=x1",
        ] {
            assert_eq!(identity(same), page, "{same}");
        }
        for other in [
            "https://m.paper.example/2023/opening.html",
            "https://paper.example/2023/Opening.html",
            "https://paper.example/2023/opening.html?page=2",
            "https://paper.example:8080/2023/opening.html",
            "https://paper.example/2023/opening.html#!/2",
        ] {
            assert_ne!(identity(other), page, "{other}");
        }
        assert_eq!(identity("https://x.example/?p=1&utm_medium=a&q="), "x.example?p=1&q=");
    }

    #[test]
    fn parts_are_found_where_they_stand() {
        let typed = "https://x.example:81/a;jsessionid=4F?b=1#c";
        let url = Url::read(typed).expect("an address");
        assert_eq!(&typed[url.host_range()], "x.example");
        assert_eq!(&typed[url.login().expect("a session")], "jsessionid=4F");
        for (typed, secret) in [
            ("https://anna:pass@x.example/", Some("anna:pass")),
            ("https://x.example/?PHPSESSID=ab12", Some("PHPSESSID=ab12")),
            ("https://x.example/?a=1&sid=0123456789abcdef", Some("sid=0123456789abcdef")),
            ("https://x.example/?sid=42", None),
            ("https://x.example/@anna/video/1", None),
        ] {
            let login = Url::read(typed).expect("an address").login();
            assert_eq!(login.map(|range| &typed[range]), secret, "{typed}");
        }
        for broken in
            ["https://", "https:///a", "https://?a", "ftp://x.example", "x.example", "http://x y"]
        {
            assert!(Url::read(broken).is_none(), "{broken}");
        }
    }

    #[test]
    fn what_nobody_outside_can_open_is_private() {
        for (host, expected) in [
            ("localhost", true),
            ("fileserver", true),
            ("192.168.1.20", true),
            ("10.0.0.3", true),
            ("[::1]", true),
            ("intranet.city.lan", true),
            ("203.162.4.190", false),
            ("hanoi.gov.vn", false),
            ("local.example.org", false),
        ] {
            let typed = format!("http://{host}/x");
            assert_eq!(Url::read(&typed).expect("an address").is_private(), expected, "{host}");
        }
    }

    #[test]
    fn an_address_that_leads_on_says_where() {
        let of = |typed| Url::read(typed).expect("an address").redirect();
        let google = "https://www.google.com.vn/url?sa=t&url=https%3A%2F%2Fx.example%2Fl%E1%BB%85";
        assert_eq!(of(google), Some(Some("https://x.example/lễ".to_owned())));
        assert_eq!(of("https://bit.ly/3xYz"), Some(None));
        assert_eq!(of("https://l.facebook.com/l.php?h=1"), Some(None));
        assert_eq!(of("https://google.com/maps?q=1"), None);
        assert_eq!(of("https://x.example/url?q=https://y.example"), None);
    }

    #[test]
    fn a_copy_in_an_archive_tells_its_page() {
        let typed = "https://web.archive.org/web/20230501id_/http://www.x.example/a?b=1";
        let url = Url::read(typed).expect("an address");
        let (page, range) = url.archived().expect("a page");
        assert_eq!(page.identity(), identity("https://x.example/a?b=1"));
        assert_eq!(&typed[range], "http://www.x.example/a?b=1");
        assert!(Url::read("https://archive.ph/AbC1d").expect("an address").archived().is_none());
    }
}
