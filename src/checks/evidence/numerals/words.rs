//! The words around a number that tell what it is, in English, French and Vietnamese together: no
//! word of one means something else in another.

/// Words behind a number that make it an amount: money, parts of a hundred, measures.
pub const AMOUNT: &[&str] = &[
    "cent",
    "dollar",
    "dollars",
    "eur",
    "euro",
    "euros",
    "gbp",
    "ha",
    "hecta",
    "hectare",
    "hectares",
    "héc",
    "jpy",
    "k",
    "kg",
    "kilomètres",
    "kilometres",
    "km",
    "km2",
    "km²",
    "m",
    "m2",
    "m²",
    "metres",
    "mètres",
    "mét",
    "percent",
    "phần",
    "square",
    "tons",
    "tonnes",
    "tấn",
    "usd",
    "vnd",
    "vnđ",
    "đ",
    "đồng",
];

/// Codes and names of money before a number.
pub const MONEY: &[&str] = &["eur", "gbp", "jpy", "usd", "vnd", "vnđ"];

/// Words that multiply the number before them, with their power of ten.
pub const MAGNITUDE: &[(&str, u32)] = &[
    ("billion", 9),
    ("billions", 9),
    ("hundred", 2),
    ("mille", 3),
    ("milliard", 9),
    ("milliards", 9),
    ("million", 6),
    ("millions", 6),
    ("nghìn", 3),
    ("ngàn", 3),
    ("thousand", 3),
    ("tr", 6),
    ("triệu", 6),
    ("trillion", 12),
    ("trăm", 2),
    ("tỉ", 9),
    ("tỷ", 9),
    ("vạn", 4),
];

/// Stretches of time, times of day and ages behind a number.
pub const TIME: &[&str] = &[
    "am", "année", "années", "ans", "an", "day", "days", "giây", "giờ", "h", "heure", "heures",
    "hour", "hours", "jour", "jours", "minute", "minutes", "mois", "month", "months", "năm",
    "ngày", "phút", "pm", "semaine", "semaines", "tháng", "tuần", "tuổi", "week", "weeks", "year",
    "years",
];

/// Words before a number that make it a day, a month or an age.
pub const DATE: &[&str] = &["age", "aged", "ages", "mùng", "mồng", "ngày", "rằm", "tháng", "tuổi"];

/// Words before a number of four digits that make it a year.
pub const YEAR: &[&str] =
    &["by", "depuis", "dès", "en", "from", "in", "năm", "of", "since", "to", "until", "vers"];

/// Words with which a span of years of life begins.
pub const SPAN: &[&str] = &["de", "from", "từ"];

/// Months, as they stand beside a day.
pub const MONTH: &[&str] = &[
    "apr",
    "april",
    "aug",
    "august",
    "août",
    "avril",
    "dec",
    "december",
    "décembre",
    "feb",
    "february",
    "février",
    "jan",
    "january",
    "janvier",
    "juillet",
    "juin",
    "july",
    "june",
    "mai",
    "march",
    "mars",
    "may",
    "nov",
    "november",
    "novembre",
    "oct",
    "october",
    "octobre",
    "sep",
    "sept",
    "september",
    "septembre",
];

/// Words before a number that make it a name, whatever follows.
pub const STRONG: &[&str] = &[
    "appendix",
    "article",
    "articles",
    "bảng",
    "chapter",
    "chapitre",
    "chương",
    "chỉ",
    "district",
    "dòng",
    "figure",
    "grade",
    "hạng",
    "hình",
    "khoản",
    "khóa",
    "khoá",
    "kỳ",
    "kỷ",
    "level",
    "lần",
    "line",
    "lớp",
    "mục",
    "ngách",
    "ngõ",
    "no",
    "nos",
    "number",
    "numéro",
    "objectif",
    "objectifs",
    "odd",
    "page",
    "pages",
    "phase",
    "phường",
    "point",
    "quý",
    "quận",
    "road",
    "row",
    "rows",
    "sdg",
    "sdgs",
    "section",
    "sections",
    "stage",
    "step",
    "số",
    "table",
    "target",
    "targets",
    "thứ",
    "top",
    "trang",
    "version",
    "ward",
    "zone",
    "zones",
    "đai",
    "điều",
    "đoạn",
];

/// Words before a number that make it a name where they are written large, or where no thing
/// follows that could be counted.
pub const WEAK: &[&str] = &[
    "area",
    "areas",
    "báo",
    "circular",
    "contest",
    "decision",
    "decree",
    "edition",
    "goal",
    "goals",
    "group",
    "khu",
    "law",
    "luật",
    "notice",
    "objective",
    "objectives",
    "part",
    "phần",
    "plan",
    "programme",
    "program",
    "quyết",
    "resolution",
    "round",
    "tiêu",
    "trình",
    "tuyến",
    "tư",
    "định",
    "hoạch",
];

/// Words before `số` with which it means a count, not a code.
pub const COUNTING: &[&str] = &["con", "trong", "tổng"];

/// Words that name nothing: behind a number they are not what it counts.
pub const FUNCTION: &[&str] = &[
    "a", "after", "and", "are", "as", "at", "au", "aux", "avec", "been", "before", "but", "by",
    "bởi", "cho", "có", "cùng", "cũng", "của", "dans", "de", "des", "do", "du", "during", "đã",
    "đang", "đến", "đặt", "để", "đó", "en", "est", "et", "for", "from", "gồm", "had", "has",
    "have", "hoặc", "in", "is", "its", "khi", "là", "la", "le", "les", "lên", "mà", "nay", "nhưng",
    "not", "này", "nơi", "of", "on", "or", "ou", "over", "où", "par", "pour", "qua", "que", "qui",
    "ra", "ses", "since", "sont", "sur", "sẽ", "than", "that", "the", "theo", "this", "thì", "to",
    "tại", "tới", "từ", "under", "until", "và", "vào", "về", "vẫn", "was", "were", "when", "where",
    "which", "while", "who", "will", "with", "à", "được", "với", "vì", "ở",
];

/// Words between two numbers that make them a range.
pub const RANGE: &[&str] = &["au", "to", "à", "đến", "tới"];

/// Words between two numbers that make them a list.
pub const LIST: &[&str] = &["and", "et", "hoặc", "or", "ou", "và"];

/// Words behind the number of a house, before the name of its street.
pub const STREET: &[&str] = &["avenue", "boulevard", "ngõ", "phố", "quai", "rue", "đường"];

/// Endings of an ordinal number.
pub const ORDINAL: &[&str] = &["e", "er", "ème", "nd", "rd", "re", "st", "th"];

/// Units that are written onto their number.
pub const GLUED: &[&str] = &["ha", "k", "kg", "km", "km2", "km²", "m", "m2", "m²", "tr", "tỷ", "đ"];
