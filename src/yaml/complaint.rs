//! What the two parsers complain of, by the words in which they do.

/// What a parser complains of.
#[derive(Clone, Copy)]
pub enum Complaint {
    Tab,
    Invisible,
    SecondColon,
    NoColon,
    Indentation,
    Entry,
    Hyphen,
    OpenQuote,
    BehindQuote,
    Backslash,
    Sign,
    Tag,
    LongText,
    Bracket,
    ClosedBracket,
    Comment,
    Directive,
    Node,
}

impl Complaint {
    /// The complaint in what a parser says; none where it is not known.
    pub fn of(cause: &str) -> Option<Self> {
        COMPLAINTS.iter().find(|(part, _)| cause.contains(part)).map(|(_, complaint)| *complaint)
    }
}

/// Parts of what the two parsers say (`saphyr-parser` 0.3, `unsafe-libyaml` 0.2); the first that
/// fits counts.
const COMPLAINTS: &[(&str, Complaint)] = &[
    ("tab", Complaint::Tab),
    ("valid YAML whitespace", Complaint::Tab),
    ("byte order mark", Complaint::Invisible),
    ("mapping values are not allowed", Complaint::SecondColon),
    ("simple key expect", Complaint::NoColon),
    ("could not find expected ':'", Complaint::NoColon),
    ("did not find expected key", Complaint::Indentation),
    ("invalid indentation in quoted scalar", Complaint::OpenQuote),
    ("invalid indentation in flow construct", Complaint::Bracket),
    ("indentation indicator equal to 0", Complaint::LongText),
    ("indented", Complaint::Indentation),
    ("invalid indentation", Complaint::Indentation),
    ("expected '-' indicator", Complaint::Entry),
    ("block sequence entries are not allowed", Complaint::Hyphen),
    ("unexpected end of stream", Complaint::OpenQuote),
    ("unexpected document indicator", Complaint::OpenQuote),
    ("trailing content after double-quoted", Complaint::BehindQuote),
    ("unknown escape character", Complaint::Backslash),
    ("hexadecimal number", Complaint::Backslash),
    ("character escape code", Complaint::Backslash),
    ("unexpected character", Complaint::Sign),
    ("cannot start any token", Complaint::Sign),
    ("unknown anchor", Complaint::Sign),
    ("scanning an anchor or alias", Complaint::Sign),
    ("mapping keys are not allowed", Complaint::Sign),
    ("scanning a directive", Complaint::Sign),
    ("the handle wasn't declared", Complaint::Tag),
    ("parsing a tag", Complaint::Tag),
    ("scanning a tag", Complaint::Tag),
    ("scanning a block scalar", Complaint::LongText),
    ("illegal placement of ':'", Complaint::Bracket),
    ("parsing a flow", Complaint::Bracket),
    ("',' or", Complaint::Bracket),
    ("':' may not precede", Complaint::Bracket),
    ("recursion limit", Complaint::Bracket),
    ("misplaced bracket", Complaint::ClosedBracket),
    ("comment intercepting", Complaint::Comment),
    ("expected <document start>", Complaint::Directive),
    ("expected node content", Complaint::Node),
];
