# The words of the findings in English. A message is named after its finding: its value is the
# headline, `.label` stands under the underlined text, `.help` says what to do. A finding may choose
# another attribute instead of `.help`.

## Shared by several findings

content-found = { $found ->
    [audio] a sound recording
    [avif] an AVIF picture
    [bmp] a BMP picture
    [excel] a spreadsheet
    [gif] a GIF picture
    [heic] a HEIC picture
    [html] a web page
    [image] a picture of another kind
    [jpeg] a JPEG picture
    [ole] an older or locked Office document
    [pdf] a PDF document
    [png] a PNG picture
    [powerpoint] a presentation
    [svg] an SVG drawing
    [text] a text
    [tiff] a TIFF picture
    [video] a film
    [webp] a WebP picture
    [word] a text document
    [zip] a ZIP archive
    [unknown] nothing that is known
   *[other] something else
}
folder-expected = { $expected ->
    [activity] report-data/activities
    [baseline] report-data/baselines
    [challenge] report-data/challenges
    [impact] report-data/impacts
    [indicator] report-data/indicators
    [initiative] report-data/initiatives
    [media] report-data/media
    [network] report-data/network
    [organisation] report-data/organisations
    [outcome] report-data/outcomes
    [place] report-data/places
    [plan] report-data/plans
    [policy] report-data/policies
   *[other] report-data/…
}
kind-expected = { $expected ->
    [activity] an activity
    [baseline] a baseline
    [challenge] a challenge
    [impact] an impact
    [indicator] an indicator
    [initiative] an initiative
    [media] a medium
    [network] a contribution to the network
    [organisation] an organisation
    [outcome] an outcome
    [place] a place
    [plan] a plan
    [policy] a policy
   *[other] one of these kinds: { $expected }
}
kind-found = { $found ->
    [activity] an activity
    [baseline] a baseline
    [challenge] a challenge
    [impact] an impact
    [indicator] an indicator
    [initiative] an initiative
    [media] a medium
    [network] a contribution to the network
    [organisation] an organisation
    [outcome] an outcome
    [place] a place
    [plan] a plan
    [policy] a policy
   *[other] a record of the kind `{ $found }`
}
lock-broken = nobody writes this file by hand: put the last one back with `git restore report-data/media.lock`, or delete it, run `mmr lock` and look at what it says
near = did you mean `{ $near }`?
type-expected = { $expected ->
    [array] a list
    [boolean] `true` or `false`
    [integer] a whole number
    [number] a number
    [object] a block of keys
    [string] a text
    [array-or-object] a list or a block of keys
    [array-or-string] a text or a list
    [integer-or-string] a number
    [object-or-string] a text, or a text for each language
   *[other] another kind of value
}
type-found = { $found ->
    [array] a list
    [boolean] `true` or `false`
    [integer] a whole number
    [null] something that is no number
    [number] a decimal number
    [object] a block of keys
    [string] a text
   *[other] something else
}

## Files and folders

cycle-not-a-folder = this file stands beside the cycles instead of in one
    .help = move it into the folder of its cycle, for example `report-data/cycles/2019-2023`
duplicate-alias = the former id `{ $alias }` is already in use
    .label = `{ $alias }` also means `{ $first }`
    .help = take `{ $alias }` out of the `aliases` of one of the two files
duplicate-id = the id `{ $id }` stands for two records
    .help = rename one of the two files; the other one is `{ $first }`, and an id may be used only once, even in different folders
file-name-no-id = the name `{ $name }` cannot be an id
    .help = rename it with lower-case letters without accents, digits and single hyphens only, for example `festival-2023`
lfs-pointer = the content of `{ $path }` is not here
    .label = only its stand-in is here
    .help = a short stand-in of Git LFS lies in the place of a file of { $size } bytes; run `git lfs pull` in the folder of the project, which fetches the file itself
missing-file = the file `{ $file }` is missing
    .help = write this file; `mmr init` with the name of a new folder makes an example that you can copy it from
newer-format = the evidence is written in format `{ $found }`, which is newer than this tool
    .label = this tool reads format `{ $known }`
    .help = install a newer version of `mmr`
no-cycle = there is no reporting cycle
    .help = make a folder named after the years, with a file `cycle.yaml` in it, for example `report-data/cycles/2019-2023/cycle.yaml`
symbolic-link = this is a link to another place and is not read
    .help = put the file or folder itself here instead of the link
unknown-folder = nothing is read from the folder `{ $folder }`
    .help = move its files to one of these folders: { $known }
unknown-format = there is no format `{ $found }`
    .label = this tool reads format `{ $known }`
    .help = write `format: { $known }`
unread-file = nothing reads this file
    .help = a record is a file in one of the folders of `report-data`, and its name ends in `.yaml`, with nothing behind it; rename the file or move it there, or keep it elsewhere
yml-file = the name of this file ends in `.yml` and not in `.yaml`
    .help = rename the file so that it ends in `.yaml`

## How a file is written

carriage-return = a line ends with a sign that only very old programs use (`CR`)
    .label = the line ends here
    .help = delete the end of this line and press Enter again
    .whole-file = open the file in an editor that can show its line ends, choose `LF` for them and save it again
duplicate-key = the key `{ $key }` stands twice in the same block
    .label = second time
    .help = keep one of the two, with the contents of both where they differ
empty-file = this file is empty
    .help = fill it in, or delete it
empty-value = { $found ->
    [colon-without-space] no space stands behind the colon in `{ $value }`
    [comment] only a comment stands behind the colon
    [entry] `{ $value }` is a key without a value
    [hyphen] nothing stands behind the hyphen
    [word] `{ $value }` says that there is nothing here
   *[nothing] nothing stands behind the colon
}
    .label = { $found ->
        [colon-without-space] a colon needs a space behind it
        [entry] no colon and no value
       *[other] no value
    }
    .help = write a value, or take the whole line away where there is nothing to say
    .colon-without-space = write a space behind the colon, as in {"{"}en: guests, fr: invités{"}"}; if the whole is one text, put it in quotes
    .comment = what follows a `#` is only for colleagues; a text that begins with `#` needs quotes: `"#…"`
    .entry = between braces a comma ends a text and begins the next key; put a text with a comma in quotes, and one that begins with a brace as well: `"…"`
invisible-character = { $kind ->
    [space] a space of another kind than usual stands here ({ $code })
   *[nothing] a character that nobody can see stands here ({ $code })
}
    .label = { $kind ->
        [space] not a usual space
       *[nothing] nothing to be seen
    }
    .help = { $kind ->
        [space] delete it and type a usual space, or none where none belongs; such spaces come with text copied from Word or a web page
       *[nothing] delete it and type the characters on both sides of it again; such characters come with text copied from Word or a web page
    }
key-not-text = a list or a block stands where a key belongs
    .label = not a key
    .help = a key is one word before a colon, for example `title:`; put a text that begins with `[` or `{"{"}` in quotes
merge-conflict = two versions of the same lines stand here, one below the other
    .label = git wrote this line, and nobody has chosen yet
    .help = keep the lines that hold, from one version or from both, and delete the rest with the lines that begin with `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`
nested-too-deep = more than { $depth } lists and blocks stand inside one another
    .label = too deep
    .help = look for a `[` or `{"{"}` that is never closed
not-readable = { $kind ->
    [number] the number `{ $value }` is too large
   *[other] this value cannot be read as it is written
}
    .label = { $kind ->
        [number] too many digits
       *[other] reading stopped here
    }
    .help = { $kind ->
        [number] look whether a digit was typed twice; a number of more than 18 digits cannot be kept, and for millions or billions there is `scale: million` or `scale: billion`
       *[other] compare this line with another file of the same folder that has no error; if you see no difference, show your support this: { $cause }
    }
not-utf-8 = this file is not saved as UTF-8
    .help = line { $line } is the first with letters that cannot be read; open the file in the program it was written with and save it as UTF-8: in Windows Notepad with File, Save as, Encoding: UTF-8
    .utf-16 = the file is saved as UTF-16, which some programs call `Unicode`; save it as UTF-8: in Windows Notepad with File, Save as, Encoding: UTF-8
    .utf-32 = the file is saved as UTF-32, with four bytes for each letter; save it again with the encoding `UTF-8`
not-yaml = { $slip ->
    [apostrophe] the text goes on behind the quote that ends it
    [backslash] a backslash in double quotes has another meaning
    [backtick] a text cannot begin with a backtick
    [behind-bracket] something stands behind a closing bracket
    [behind-quote] the text goes on behind the quote that ends it
    [bracket-not-closed] the bracket `{ $sign }` is never closed
    [bracket-not-opened] the bracket `{ $sign }` closes nothing
    [bracket-of-another-kind] `{ $sign }` does not fit the bracket that is open
    [colon-in-text] a colon stands in a text without quotes
    [colon-without-space] no space stands behind the colon
    [comma-missing] two entries stand in brackets without a comma between them
    [comment] a comment stands in the middle of a text
    [hyphen-behind-colon] a hyphen stands behind a colon
    [hyphen-without-space] no space stands behind the hyphen
    [indentation] the spaces before this line do not fit the lines above
    [indented-too-far] this line stands too far to the right
    [invisible] an invisible character stands here
    [long-text] the text begins on the line of `{ $sign }` and not below it
    [no-colon] there is no colon in this line
    [not-an-entry] this line stands in a list and does not begin with a hyphen
    [nothing-between] something is missing before `{ $sign }`
    [printed-quote] the text ends with the quote `{ $sign }` of a word processor
    [quote-not-closed] the quote `{ $sign }` is never closed
    [sign] a text cannot begin with `{ $sign }`
    [tab] a tab stands here
    [wide-colon] `{ $sign }` is not the colon of the keyboard
   *[other] this line cannot be read
}
    .label = { $slip ->
        [apostrophe] read as the end of the text
        [backslash] not known behind a backslash
        [backtick] this sign has a meaning of its own
        [behind-bracket] does not belong to the value
        [behind-quote] outside of the quotes
        [bracket-not-closed] opened here
        [bracket-not-opened] no bracket is open
        [bracket-of-another-kind] another kind of bracket
        [colon-in-text] read as the end of a key
        [colon-without-space] a space is missing here
        [comma-missing] a comma is missing before this
        [comment] the text is cut off here
        [hyphen-behind-colon] a list cannot begin here
        [hyphen-without-space] a space is missing here
        [indentation] spaces here: { $spaces }, in the line above: { $above }
        [indented-too-far] `{ $key }` above has a value already
        [invisible] cannot be seen
        [long-text] move this to the next line
        [no-colon] neither a key nor part of a text
        [not-an-entry] a hyphen is missing
        [nothing-between] nothing stands before it
        [printed-quote] not the quote of the keyboard
        [quote-not-closed] the text begins here
        [sign] this sign has a meaning of its own
        [tab] only spaces can stand here
        [wide-colon] a colon of another script
       *[other] reading stopped here
    }
    .help = look at this line and the one above it: is there a space behind the colon, do the lines of a block begin with the same number of spaces, is every bracket and quote closed?
    .apostrophe = between single quotes an apostrophe ends the text; put the text in double quotes instead: `"…"`
    .backslash = write two backslashes, `\\`, or put the text in single quotes: `'…'`
    .backtick = put the whole text in quotes: `"…"`; if it was typed by accident, take it away
    .behind-bracket = take it away, or, if all of it is one text, put it in quotes: `"[…] …"`
    .behind-quote = put the quotes around the whole text; for a quote inside of it write `\"`
    .bracket-not-closed = close it behind the last entry, with `]` for `[` and with {"`}`"} for {"`{`"}
    .bracket-not-opened = take it away, or open the list with `[` before its first entry
    .bracket-of-another-kind = a list that begins with `[` ends with `]`; a block that begins with {"`{`"} ends with {"`}`"}
    .colon-in-text = put the whole text in quotes, from behind the first colon to its end: `"…: …"`; if the text has double quotes in it, write `>-` behind the first colon and the text on the next line, indented
    .colon-without-space = write a space between the colon and the value: `key: value`
    .comma-missing = write a comma between two entries; a text with a colon or a comma in it needs quotes
    .comment = a text of several lines cannot have a ` #` in it; write `>-` behind the colon and the text on the lines below, indented
    .hyphen-behind-colon = write a list in square brackets, `[one, two]`, or each entry on a line of its own below, behind a hyphen and a space; a text that begins with a hyphen needs quotes
    .hyphen-without-space = write a hyphen of the keyboard and a space before each entry of the list: `- entry`
    .indentation = lines of the same block begin with the same number of spaces, and a block stands two spaces further to the right than its key; the lines of a long text stand further to the right than its key
    .indented-too-far = if this is a key like `{ $key }`, let it begin below it; if it belongs into `{ $key }`, take away the value that stands there; if it is text, put the text in quotes
    .invisible = delete it together with the letters before and after it, and type these letters again; such characters come with text that was copied from a web page or another file
    .long-text = press Enter behind `>-` and indent the text by two spaces more than its key; a short text that begins with `>` or `|` needs quotes
    .no-colon = behind a key stand a colon and a space: `key: value`; a line that goes on with the text above stands further to the right than the key of that text
    .not-an-entry = if it is an entry of the list, write a hyphen and a space before it; if it is a new key, let it begin below the key of the list
    .nothing-between = take the sign away, or write what belongs before it; a text that begins with a comma needs quotes
    .printed-quote = type the straight quote of the keyboard, `"`, at the beginning and at the end of the text; quotes such as “…” may stand inside of it
    .quote-not-closed = write the same quote at the end of the text; a text of several lines stands further to the right than its key
    .sign = put the whole text in quotes: `"{ $sign }…"`; if it was typed by accident, take it away
    .tab = take the tab away and type spaces: two for each step to the right; most editors can do that for you (“insert spaces”, “indent using spaces”)
    .wide-colon = type the colon with the keyboard set to English or Vietnamese, and a space behind it
number-not-decimal = the number `{ $value }` is not written in plain digits
    .label = not digits alone
    .help = write `{ $number }` if this number is meant, or `"{ $value }"` in quotes if a text is meant
    .no-number = write the number in digits, or take the line away if there is none; put it in quotes if a text is meant
several-documents = a second document begins here
    .label = a line `---` begins a new document
    .help = delete this line, or move what follows it to a file of its own
text-cut-off = the text ends before the `#`, and what follows is lost
    .label = read as a remark for colleagues, never printed
    .help = put the whole text in quotes if this belongs to it; if it is a remark, write a space behind the `#`
text-needs-quotes = between brackets or braces a text that begins with `?` stands without quotes
    .label = not every program reads this as a text
    .help = put the whole text between double quotes: `"` in front of it and `"` behind it
yaml-alias = this value refers to another place with `*`
    .label = evidence may not use this
    .help = write the value itself; a text that begins with `*` needs quotes
yaml-anchor = this value is given a name with `&`
    .label = evidence may not use this
    .help = delete the word that begins with `&`; a text that begins with `&` needs quotes
yaml-directive = a line that begins with `%` is an order to a program
    .label = evidence may not use this
    .help = delete this line; a text that begins with `%` needs quotes
yaml-merge-key = the key `<<` takes over keys from another place
    .label = evidence may not use this
    .help = write the keys themselves here
yaml-tag = this value is given a type with `!`
    .label = evidence may not use this
    .help = delete the word that begins with `!`; a text that begins with `!` needs quotes

## The shape of a record

bare-float = the number `{ $value }` stands without quotes
    .label = its last digit could be lost
    .help = put it in quotes with all the digits that count: `"{ $value }"`; without quotes `3.70` would be read as `3.7`
    .thousand-or-fraction = if the point separates thousands, write `{ $whole }`; if it stands before a fraction, put the number in quotes: `"{ $decimal }"`
empty-list = nothing stands here
    .label = at least one entry is needed
    .help = add an entry, or delete the key if it is not needed
empty-text = the text is empty
    .label = no words here
    .help = write the text, or delete the key if there is nothing to say
missing-key = the key `{ $key }` is missing
    .label = `{ $key }` belongs in here
    .help = { $key ->
        [basis] add `basis: reported` for what happened, `basis: planned` for what was announced or `basis: target` for what somebody committed to
        [certainty] add `certainty: high` for two independent sources or an official text, `certainty: medium` for one sound source or `certainty: low` for a weak one
        [name] add `name:` with the name in each language on a line of its own, for example `en: Hanoi Museum` and `vi: Bảo tàng Hà Nội`
        [summary] add `summary:` with a few sentences in each language, on lines of their own below it that begin with `en:` and `vi:`
        [text] add `text:` with the text in each language, on lines of its own below it that begin with `en:` and `vi:`
        [title] add `title:` with the name in each language on a line of its own, for example `en: Creative Design Festival` and `vi: Lễ hội Thiết kế sáng tạo`
       *[other] add a line that begins with `{ $key }:`, indented like the other keys of the block
    }
not-one-of = `{ $value }` is not among the words that can stand here
    .label = not known here
    .help = write one of these: { $options }
not-quoted = `{ $value }` stands without quotes where a text belongs
    .label = quotes are missing
    .help = put it in quotes: `"{ $value }"`
out-of-range = the number `{ $value }` is not allowed here
    .label = beyond the limit `{ $limit }`
    .help = check the number: the limit is `{ $limit }`
unknown-key = there is no key `{ $key }` here
    .label = not known here
    .help = these keys can stand here: { $known }
    .language = `{ $key }` looks like a language: it belongs below the key of its text, indented like the other languages there; these keys can stand here: { $known }
wrong-format = { $format ->
    [uri] `{ $value }` is not a web address
   *[other] `{ $value }` is not written as it should be
}
    .label = { $format ->
        [uri] not a web address
       *[other] not the right form
    }
    .help = { $format ->
        [uri] copy the whole address from the browser, from `https://` on; it has no spaces
       *[other] compare it with the same key in another file of the folder
    }
wrong-shape = this is not written as it should be
    .label = not the right shape
    .help = compare it with the same key in another file of the folder; if you see no difference, show your support this: { $cause }
wrong-type = { type-found } stands where { type-expected } belongs
    .label = { type-expected } belongs here
    .help = { $expected ->
        [array] write a list in square brackets, even for one entry, for example `places: [hoan-kiem-lake]`
        [boolean] write `true` for yes or `false` for no, without quotes
        [integer] write digits only, without quotes, dots or spaces, for example `600000`
        [number] write digits only, without quotes or spaces, for example `12`
        [object] write each key on a line of its own below, indented by two spaces; a text has a line for each language, `en: …` and `vi: …`
        [string] write one text behind the colon, without brackets, and in quotes if it is a number or holds a colon
        [integer-or-string] write digits only, for example `600000`, or a decimal in quotes, for example `"3.70"`
        [object-or-string] write a text behind the colon, or a text for each language on lines of its own below, `en: …` and `vi: …`
       *[other] compare it with the same key in another file of the folder
    }
    .hyphen = write a hyphen of the keyboard and a space before each entry of the list: `- entry`
    .list = write a list in square brackets, even for one entry: `{ $list }`
    .whole-file = this is not the text of a record: a record begins with a key and a colon, such as `title:`; compare it with another file of the same folder

## Values

not-a-checksum = `{ $value }` is not a checksum
    .label = not a checksum
    .help = copy it whole, in small letters, from the program that made it
not-a-colour = `{ $value }` is not a colour
    .label = not a colour
    .help = write `#` and six digits or letters from `a` to `f`, in quotes, for example `"#1b4d5c"`
not-a-currency = `{ $value }` is not the code of a currency
    .label = not in ISO 4217
    .help = write the three capital letters of the currency, for example `VND`, `USD` or `EUR`
not-a-date = `{ $value }` is not a date that can be read
    .label = not a date
    .help = write the year first, with two digits for month and day: `2023-11-17`, `2023-11` or `2023`; for a span of time put a slash between two dates: `2023-11-17/2023-11-26`
not-a-day = `{ $value }` is not a day
    .label = not a day
    .help = write year, month and day, for example `2019-10-30`
not-a-decimal = `{ $value }` is not a number
    .label = not a number
    .help = write digits only, with a point before decimals and without separators or words: `600000`, or in quotes `"3.70"`
    .thousand-or-fraction = if its separator is one of thousands, write `{ $whole }`; if it stands before a fraction, write `"{ $decimal }"` with a point and in quotes
not-a-language = `{ $value }` is not the code of a language
    .label = not a language
    .help = write the code in lower-case letters, for example `vi`, `en` or `fr`
not-a-period = `{ $value }` is not a period
    .label = not a period
    .help = write its first and its last day with a slash between them, for example `2019-10-30/2023-11-30`
not-pixels = `{ $value }` is not the size of a picture
    .label = not width x height
    .help = write width and height in pixels, for example `4000x3000`
not-an-address = `{ $value }` is not the address of a part of a record
    .label = not an address
    .help = write the id of the record, a slash and the name of the figure, target or task in it, for example `festival-2023/visits`
not-an-id = `{ $value }` is not an id
    .label = not an id
    .help = write lower-case letters without accents, digits and single hyphens only, for example `festival-2023`
    .two-entries = these are two entries of a list; let both hyphens begin at the same distance from the left
    .named = this is another name of the record `{ $near }`; write `{ $near }`, which is the name of its file without `.yaml`
not-an-sdg-target = `{ $value }` is not a target of the Sustainable Development Goals
    .label = no such target
    .help = write the number of the target, not of the goal, in quotes, for example `"11.4"` or `"17.16"`

## References

circular-reference = { $what ->
    [figure] the figure `{ $first }` is a part of itself
    [organisation] the organisation `{ $first }` succeeds itself
   *[related] the record `{ $first }` is related to itself
}
    .label = { $what ->
        [figure] leads back to `{ $first }`
        [organisation] leads back to `{ $first }`
       *[related] its own id
    }
    .help = { $what ->
        [figure] follow the sums and take the wrong address out of one `sum_of`: { $chain }
        [organisation] follow the successors and delete or correct one `successor`: { $chain }
       *[related] delete this id; `related` names other records
    }
dangling-reference = no record has the id `{ $id }`
    .label = not found in { folder-expected }
    .help = write the id of a record that exists, which is the name of its file without `.yaml`, or first make the file `{ folder-expected }/{ $id }.yaml`
    .renamed = `{ $id }` is a former id of this record; write `{ $near }`
    .named = `{ $id }` is a name or a code of this record; write its id `{ $near }`
listed-twice = `{ $name }` stands twice in this list
    .label = second time
    .help = delete it here, or write what was meant instead
mistyped-reference = `{ $typed }` would be printed as it stands
    .label = not read as a reference
    .help = write a figure as `<fig:record/name>` and a claim as `[words](ev:record)`, with these brackets and without a space inside or between them
unknown-figure = there is no figure `{ $address }`
    .label = no such figure
    .help = figures of `{ $record }`: { $known }
    .no-record = no record with figures has the id `{ $record }`; write the id of the record, a slash and the name of the figure, for example `festival-2023/visits`
unknown-link = the link `{ $link }` leads nowhere
    .label = not a known kind of link
    .help = write `<fig:festival-2023/visits>` to print a figure, `[these words](ev:festival-2023)` to show what proves them, or a whole web address from `https://` on
unknown-plan-part = there is no { $part ->
    [assignment] row of a plan’s table
    [part] part of a plan’s table
    [target] target of a plan
   *[task] task of a plan
} with the name `{ $address }`
    .label = not found in the plan
    .help = inside the plan write the name of the part alone; elsewhere write the id of the plan, a slash and the name of the target or task, for example `plan-102/festival`
    .no-plan = no plan has the id `{ $plan }`; write the id of a plan, which is the name of its file without `.yaml`, a slash and the name of the target or task
unreached-record = nothing refers to the { $kind ->
    [indicator] indicator
    [initiative] initiative
    [organisation] organisation
    [place] place
   *[plan] plan
} `{ $id }`, and no report prints it
    .help = { $kind ->
        [indicator] name it as `indicator: { $id }` in the figures that measure it, and list these in its `series`
        [initiative] name it as `initiative: { $id }` in its activities and outcomes, or select it in the file `cycle.yaml` of a cycle
        [organisation] name it where it led, took part or counted, under `lead`, `partners` or `counted_by`
        [place] name it under `places` in what happened there
       *[plan] name it as `plan: { $id }` in its initiatives, or in the action plan of a cycle
    }; if it is not needed, delete the file
wrong-kind = `{ $id }` is { kind-found } and cannot stand here
    .label = wrong kind of record
    .help = write the id of { kind-expected }

## Figures

decimals-in-count = figure `{ $figure }` counts things, but `{ $value }` has three decimals
    .label = a point and three decimals
    .help = if the point parts thousands, write the digits alone: `{ $meant }`; the report would print a small number otherwise
dispute-without-reason = nothing says why figure `{ $figure }` was taken and not its rivals
    .label = other sources give another value
    .help = add `reason:` to the figure, or a `note:` to a rival that says who gives its value and when
figure-without-unit = figure `{ $figure }` does not say what it counts
    .label = no unit
    .help = add one of these: `unit:` with what is counted, for example `unit: visits`; `currency:` for money, for example `currency: VND`; or `indicator:` with the id of an indicator
figure-without-value = figure `{ $figure }` has no number
    .label = no value, or only one end of a range
    .help = add `value:`, for example `value: 600000`, or both `min:` and `max:`; where the source only says "thousands", write `qualifier: thousands`
money-too-exact = figure `{ $figure }` has more decimals than { $currency } has
    .label = { $decimals ->
        [none] { $currency } has no decimals
       *[other] { $currency } has { $decimals } decimals
    }
    .help = if the point parts thousands, write the digits alone; if the amount is in millions or billions, add `scale: million` or `scale: billion`
negative-count = figure `{ $figure }` is less than zero
    .label = nothing can be counted less than zero times
    .help = delete the minus; where the figure tells that something became less, say so in its unit, and give the decrease as a number above zero
outcome-without-indicator = { $others ->
        [none] no figure of outcome `{ $id }` belongs to an indicator
       *[other] no figure of outcome `{ $id }` and of { $others } more belongs to an indicator
    }
    .label = followed by no indicator
    .help = a number tells a change only beside an earlier or a later one: choose a figure that will be counted again, describe it in report-data/indicators, and write `indicator:` with that id in the figure, in the place of `unit:`
    .of-initiative = for the initiative `{ $initiative }`, choose one figure of its outcomes that will be counted again, describe it in report-data/indicators with `initiative: { $initiative }`, and write `indicator:` with that id in the figure, in the place of `unit:`
place-far-from-others = place `{ $id }` lies { $km } km away from the other places
    .label = far from all others
    .help = compare the position with a map; if it is right, the place may not belong to the city
    .turned = `lat` and `lon` seem to be interchanged: with the two the other way round, it lies near the others
planned-as-reported = figure `{ $figure }` is of { $date }, but its newest source is of { $newest }
    .label = no source could report it yet
    .help = a source can only have announced it: write `basis: planned`, or add a source from after { $date }; if the number was known before, give the figure its own date with `as_of:`
position-not-on-earth = there is no place on earth at `{ $value }` degrees
    .label = at most { $most } degrees, on either side
    .help = copy the position from a map once more: `lat` is the number of degrees north, `lon` the number of degrees east
    .turned = `lat` and `lon` are interchanged: `lat` is the number of degrees north, `lon` the number of degrees east
range-upside-down = the lower end `{ $min }` of figure `{ $figure }` is greater than the upper end `{ $max }`
    .label = greater than `{ $max }`
    .help = exchange `min` and `max`, or correct one of them
range-without-width = both ends of figure `{ $figure }` are `{ $min }`
    .label = the same as `max`
    .help = write `value: { $min }` in the place of `min` and `max`, or correct one of them
reported-from-future = figure `{ $figure }` is of { $date }, after the report of { $last } that prints it
    .label = nobody can have reported it by then
    .help = write `basis: planned` or `basis: target`, correct the date of the figure or of its record, or move `as_of:` in the file `cycle.yaml`
rival-of-other-scope = this rival of figure `{ $figure }` counts something else
    .label = counts: { $scope }
    .help = a rival counts the same as the figure: make this number a figure of its own, with its own `scope`; or, if both count the same, write the same `scope` in both
    .two-scopes = a rival counts the same as the figure, which counts: { $own }; make this number a figure of its own, or, if both count the same, write the same `scope` in both
series-falls = figure `{ $figure }` is `{ $value }`, less than `{ $other }` before it
    .label = less than `{ $before }`
    .help = an indicator with `cumulative: true` counts all since a beginning and never falls: correct one of the two figures, or delete `cumulative` if it counts each year anew
series-of-other-indicator = figure `{ $figure }` measures the indicator `{ $other }`
    .label = not of this indicator
    .help = take it out of this series, or correct `indicator:` in the figure
series-of-planned = figure `{ $figure }` was not measured: its basis is `{ $basis }`
    .label = stands as if it had been measured
    .help = `series` and `baseline` hold only what was measured; a figure that is aimed at belongs in `target:`
series-of-two-scopes = figure `{ $figure }` and the one before it do not count within the same bounds
    .label = { $scope ->
        [none] has no scope
       *[other] counts: { $scope }
    }
    .help = { $other ->
        [none] the one before has no scope
       *[other] the one before counts: { $other }
    }; a reader would take the difference for a change: keep in the series what counts the same, and say in the `note` of the indicator what was left out
series-of-two-units = figure `{ $figure }` is not in the unit of the indicator
    .label = the indicator counts: { $unit }
    .help = keep in the series what is in the same unit; if it counts the same, write `indicator:` with the id of this indicator in the figure, in the place of its unit
    .other-words = the figure counts: { $found }; if it is the same, write `indicator:` with the id of this indicator in the figure, in the place of its unit; if not, take it out of the series
series-out-of-order = figure `{ $figure }` is of { $date }, before the one that stands in front of it
    .label = older than `{ $before }`
    .help = put the figures in the order of time, the oldest first; `{ $before }` is of { $other }
several-units = figure `{ $figure }` has more than one unit
    .label = only one can hold
    .help = keep one of `unit`, `currency` and `indicator` and delete the others
share-out-of-range = figure `{ $figure }` is a share of `{ $value }` per cent
    .label = a share lies between 0 and 100
    .help = correct the number; if it tells a growth or a decrease, say so in its unit, for example `unit: "% increase"`
sum-of-planned-and-reported = figure `{ $figure }` adds up what was reported and what was not
    .label = `{ $part }` is { $basis ->
        [planned] only planned
        [target] only a target
       *[other] `{ $basis }`
    }
    .help = take it out of the sum, or make two figures: what was reported, and what is still planned
sum-of-two-units = figure `{ $figure }` adds up different units
    .label = `{ $part }` is in another unit
    .help = only what is in the same unit can be added: the same currency, metres with metres, counts with counts, each year with each year
thousands-with-value = figure `{ $figure }` says "thousands" and gives a number as well
    .label = `thousands` stands without a number
    .help = delete `qualifier: thousands`, or else `value`, `min` and `max`; for a number in thousands write `scale: thousand`
total-not-the-sum = figure `{ $figure }` is `{ $total }`, but its parts add up to `{ $sum }`
    .label = the sum is `{ $sum }`
    .help = correct the total, a part, or the list of parts in `sum_of`; where the number is only near, say so with `qualifier: about`
value-and-range = figure `{ $figure }` has a value and a range as well
    .label = only one can hold
    .help = keep either `value`, or `min` and `max`
year-as-value = the value of figure `{ $figure }` is the year `{ $value }`
    .label = a year, not a count
    .help = write what was counted in `value:` and the year in `as_of:`; the report would print the year like any large number

## Dates and cycles

cycles-overlap = the period of this cycle overlaps with that of `{ $other }`
    .label = overlaps with `{ $other }`
    .help = change one of the two periods, so that no day belongs to both
ends-before-start = `{ $to }` lies before `{ $from }`, so that this ends before it begins
    .label = before `{ $from }`
    .help = correct one of the two dates, or exchange them
    .span = exchange the two dates, with the earlier one before the slash: `{ $to }/{ $from }`
evidence-older-than-claim = record `{ $id }` is said to have happened, but its evidence is older
    .label = the newest source, `{ $source }`, is of `{ $published }`
    .help = add a source that was published since, such as a report, an article or a photograph; if there is only the announcement, say so: give the record's figures `basis: planned`, or correct the date
no-date = record `{ $id }` has no date, so that no cycle takes it in
    .help = add `date:`, for example `date: 2023-11-17`, or add `{ $id }` to the list `also:` in the file `cycle.yaml` of its cycle
outside-every-cycle = the date `{ $date }` lies in no cycle
    .label = in no cycle
    .help = correct the date, add a cycle, or add `{ $id }` to the list `also:` in the file `cycle.yaml` of the cycle that should take it in
report-late = the report is dated { $date }, { $many ->
    [no] one day
   *[yes] { $days } days
} after it was due
    .label = due on { $due }
    .help = if UNESCO granted more time, write the new day in `due:`; else correct `{ $key }:`, or keep it as it is and tell UNESCO in time
selected-outside-cycle = record `{ $id }` does not lie in the cycle `{ $cycle }`
    .label = date outside the period
    .help = take it out of the selection, correct its date, or add `{ $id }` to the list `also:` of this file

## Evidence and media

address-is-redirect = `{ $host }` only leads on to another page
    .label = not the address of the page itself
    .help = open it in the browser and copy the address of the page where it ends; the service in between may stop, or lead elsewhere one day
    .target = write the address of the page itself, `{ $target }`, after opening it once in the browser
address-not-public = nobody outside the house can reach the server `{ $host }`
    .label = known only in one network
    .help = write the address under which the page stands on the public web; if it stands nowhere, save the page as a file below `report-data/media` and write `file:` instead of the address
address-not-web = `{ $url }` is not a web address
    .label = not a web address
    .help = copy the whole address from the browser, from `https://` on; it has no spaces
address-with-login = `{ $secret }` in this address belongs to one person's visit or login
    .label = expires, or opens what others should not see
    .help = open the page in a private window of the browser without logging in, and copy the address from there; if it cannot be opened so, save the page as a file; change the password if it is one
address-without-date-read = nothing says when this address was read
    .label = `read` is missing
    .help = add `read:` with the day on which somebody last opened the page, for example `read: 2024-03-05`
alt-same-as-caption = the alternative text only repeats the { $key ->
        [caption] caption
       *[title] title
    }
    .label = the same words
    .help = say here what can be seen, for somebody who cannot see it: who or what, where, doing what; who hears the page read out hears the { $key ->
        [caption] caption
       *[title] title
    } anyway
alt-says-little = { $what ->
    [beginning] the words `{ $words }` only say that a picture is a picture
    [file-name] `{ $words }` is the name of a file and tells nothing of the picture
   *[word] `{ $words }` could stand with every picture
}
    .label = { $what ->
        [beginning] can go
       *[other] not what the picture shows
    }
    .help = { $what ->
        [beginning] begin with what can be seen; whoever hears the page read out has been told that it is a picture
       *[other] say in one sentence what can be seen, for example `Children at a long table roll rice paper, two cooks look on`
    }
archive-of-other-address = the archived copy is one of another page
    .label = not the address in `url`
    .help = look which of the two is right, and correct `url` or `archive`
archive-same-as-address = the archived copy is only the page itself
    .label = the same address as `url`
    .help = write the address that the archive gave for the copy, for example `https://web.archive.org/web/20230501000000/https://…`, or take the line `archive:` away
capture-changed = the saved copy `{ $path }` is not the one that this checksum belongs to
    .label = the file has another checksum now
    .help = put back the copy that was saved on { $date }, from a backup or from git; if a new copy was saved on purpose, write its day in `date:` and here `sha256: { $sha256 }`
    .received = somebody replaced the copy after the bundle was made; do not rely on it, and ask the city for the bundle as it was sent
capture-without-address = nothing says which page this copy was saved from
    .label = no `url` in this record
    .help = add `url:` with the address of the page; if the file is no saved page, write it as `file:` and take `capture:` away
changed-evidence = media file `{ $path }` changed after it was locked
    .label = { $what ->
        [size] now { $size } bytes long, { $locked } when it was locked
       *[content] as long as before, but its content is another
    }
    .help = if nobody meant to change it, put the old file back, from a backup or with `git restore "{ $full }"`; if the new file is right, look at it once more and run `mmr lock { $id }`
    .received = somebody replaced the file after the bundle was made; do not rely on it, and ask the city for the bundle as it was sent
claim-with-derived-only = record `{ $id }` rests only on what we compiled ourselves
    .label = all of the kind `derived`
    .help = add a source that somebody else made: an article, a decision, a photograph
claim-with-low-evidence = record `{ $id }` is surer than its evidence, which is all of low certainty
    .label = every one has `certainty: low`
    .help = add a source that is sounder: a decision, an official page, a second article; or write `certainty: low` in this record, so that the report says it
claim-without-evidence = record `{ $id }` names no evidence
    .help = add `sources:` with the ids of media that prove it, for example `sources: [hanoimoi-2023-11-17]`
content-not-of-kind = { $by ->
    [kind] this medium is said to be { $kind ->
        [audio] a sound recording
        [video] a film
       *[photo] a photograph
    }, but its file is { content-found }
   *[name] media file `{ $path }` is not what its name says: it holds { content-found }
}
    .label = { $by ->
        [kind] the file is { content-found }
       *[name] holds { content-found }
    }
    .help = open the file, save it once more as what its name says, put it here instead and run `mmr lock`
    .heic = telephones save pictures so, and many programs cannot show them: open it in a photo program, export it as JPEG, put that here instead and run `mmr lock`
    .html = the site sent a page instead of the file, often one that says that there is no such file: open the file in the browser to see it, then fetch the right one once more, or save the page with the ending `.html`
    .kind = name the right file in `file:`; if the file is right, write here what it is, for example `kind: { $better }`
    .ole = open it in Office: if it asks for a password, save a copy without one; otherwise save it in today's format, put that here instead and run `mmr lock`
    .rename = rename the file to `{ $better }`, write the same name here, and run `mmr lock`
    .unknown = try to open it; if that fails, it was damaged on its way: copy it here once more from where it came from
evidence-not-cited = nothing cites the medium `{ $id }`
    .help = name it under `sources:` of the record, figure or paragraph that it proves; if it proves nothing, delete the file
evidence-not-locked = { $lock ->
    [none] no evidence is locked: nobody would notice if one of its files changed
   *[there] media file `{ $path }` is not locked: nobody would notice if it changed
}
    .label = not in report-data/media.lock
    .help = { $lock ->
        [none] run `mmr lock`; it writes the checksum of each file into report-data/media.lock, to be committed with the files
       *[there] look at the file and run `mmr lock { $id }`
    }
figure-without-source = { $more ->
        [none] figure `{ $figure }` has no source, and its record `{ $record }` has none
       *[other] figure `{ $figure }` and { $more } more of record `{ $record }` have no source
    }
    .label = nobody says this number
    .help = add `sources:` to the figure or to the record, with the ids of media that give the number
locked-without-medium = media file `{ $path }` is locked, but no medium names it
    .label = no medium has this file
    .help = run `mmr lock` to forget it; if a medium should have it, write `file: { $path }` there
empty-media-file = media file `{ $path }` is empty
    .label = nothing in this file
    .help = copy the file here once more from where it came from
low-resolution = the photograph `{ $path }` is too small to be printed well
    .label = { $pixels } pixels on its longer side, { $dpi } dots an inch in print
    .help = the booklet prints it { $length } mm long, which needs { $needed } pixels; ask the photographer for the original, since enlarging adds nothing; as it is, it can be printed { $fits } mm long
media-file-is-link = media file `{ $path }` is only a link to another place
    .label = a link, not a file
    .help = put the file itself in its place
medium-without-credit = nothing says who made this
    .label = `credit` is missing
    .help = add `credit:` with the name of the photographer or maker, as it should be printed, for example `credit: Department of Culture and Sports`; where nobody knows any more, say where it comes from
medium-without-rights = nothing says whose right this is
    .label = neither `rights` nor `licence`
    .help = add `rights: own` if the right is the city's, `rights: third-party` with `rights_form:` if somebody else allowed its use in writing, `rights: free-licence` with `licence:` if everybody may use it, or `rights: public-domain`
missing-consent = people can be recognised here, and nothing says that they agreed
    .label = `consent` is missing
    .help = add `consent:` with the place where their signed consent is kept, for example the number of the file; write no names, since everybody who gets the bundle can read this
medium-without-place = this medium has neither a file nor an address
    .help = add `url:` with the address of the page, or `file:` with a file below `report-data/media`, for example `file: files/opening-2023.jpg`
missing-media-file = media file `{ $path }` does not exist
    .label = not found in report-data/media
    .help = put the file there, or write its path from that folder on, for example `files/opening-2023.jpg`
    .same-letters = the file `{ $near }` is there: its name looks the same, but differs in capital letters or in how its accents are stored; write it here exactly as it is there, or rename the file
missing-rights-form = nothing says that the city may hand this on
    .label = no word on the right to use it
    .help = add `rights_form:` with the place where the form is kept that the holder of the right signed, for example the number of the file; write no names, since everybody who gets the bundle can read this
    .licence = add `licence:` with the licence that lets everybody use it, for example `licence: CC BY 4.0`
    .whose = add `rights: own` if the right is the city's, `rights: free-licence` or `rights: public-domain` if everybody may use it; otherwise add `rights: third-party` and `rights_form:` with the place where the signed form is kept
names-collide = `{ $path }` and `{ $other }` have the same name on many computers
    .label = only one of the two could be unpacked
    .help = rename one of the two; Windows and macOS take capital and small letters for the same, and letters with accents whichever way they are stored
number-in-prose = the number `{ $number }` in this text leads to no evidence
    .label = typed in, not a figure
    .help = make it a figure of the record that proves it, and write `<fig:record/figure>` here in its place
    .figure = if this is the figure `{ $address }`, write `<fig:{ $address }>` in its place: the report then prints the number with its unit and its evidence
    .record = add it to the `figures:` of this record, and write `<fig:{ $record }/…>` with its name here in its place; what another source says of the same belongs in the `rivals:` of a figure
paragraph-without-evidence = nothing proves this paragraph
    .label = no source, figure or record
    .help = add `sources:` beside the text, or point to a figure with `<fig:festival-2023/visits>` or to a record with `[these words](ev:festival-2023)` in it; where it claims nothing, add `editorial: true`
photo-with-position = the picture `{ $path }` tells where it was taken: { $position }
    .label = holds a GPS position
    .help = everybody who gets the bundle can read it; if nobody should, export a copy without position from the photo program, put it here instead and run `mmr lock`; the original stays with the photographer
photo-with-serial-number = the picture `{ $path }` tells with which device it was taken: { $number }
    .label = holds a serial number
    .help = everybody who gets the bundle can tell by it which pictures come from the same camera; if nobody should, export a copy without metadata from the photo program, put it here instead and run `mmr lock`; the original stays with the photographer
picture-without-alt = nothing says what this photograph shows
    .label = `alt` is missing
    .help = add `alt:` with a sentence in each language, on lines of their own below it that begin with `en:` and `vi:`, for somebody who cannot see the photograph
read-before-published = the page was read ({ $read }) before it was published ({ $date })
    .label = earlier than `date`
    .help = correct the date that is wrong: `date` is when the page was published, `read` and the `date` of a saved copy are when somebody had it on the screen
same-address-twice = `{ $id }` has the same address as `{ $other }`
    .label = the page of `{ $other }`
    .help = keep one of the two records with all that both say, put the id of the other into its `aliases`, and write the remaining id wherever the other one is named; so nobody counts one source as two
same-file-twice = { $what ->
    [file] `{ $id }` names the same file as `{ $other }`
   *[content] media file `{ $path }` is, byte for byte, `{ $other-path }` of `{ $other }`
}
    .label = the same evidence once more
    .help = keep one of the two records with all that both say, put the id of the other into its `aliases`, and write the remaining id wherever the other one is named; if the wrong file was copied here, put the right one in its place
unreadable-image = { $damage ->
    [cut-off] the picture `{ $path }` is cut off
    [too-large] the picture `{ $path }` is too large to be opened
   *[unreadable] the picture `{ $path }` cannot be opened
}
    .label = { $damage ->
        [cut-off] its end is missing
        [too-large] { $size ->
            [none] beyond what a program can show
           *[other] { $size } pixels
        }
       *[unreadable] damaged
    }
    .help = copy the file here once more from where it came from, look at it, and run `mmr lock`
    .too-large = if it is a real picture, save a smaller copy of at most 10,000 pixels a side, put that here instead and run `mmr lock`; if it should be a small one, it was damaged: copy it once more
unsafe-name = { $fault ->
    [control-character] the name `{ $name }` holds a character that cannot be seen
    [forbidden] the name `{ $name }` holds the character `{ $character }`, which not every computer can keep
    [leading-space] the name `{ $name }` begins with a space
    [trailing-dot-or-space] the name `{ $name }` ends with a full stop or a space, which Windows drops
    [reserved] Windows keeps the name `{ $name }` for a device
    [too-long] a name is longer than the 255 bytes that a file system takes
   *[decomposed] the name `{ $name }` stores letters and accents apart, as only some computers do
}
    .label = not a name for every computer
    .help = rename the file or folder to `{ $better }`, and write the same name where a record names it
unsafe-path = the path `{ $path }` could lead out of `report-data/media`
    .label = not a path from that folder on
    .help = write the path from `report-data/media` on, with `/` between the names and without `..` or `\`, for example `files/opening-2023.jpg`

## Texts

character-without-font = no font has the character `{ $character }` ({ $code })
    .label = cannot be printed
    .help = type another character, or put a font that has this one into the folder `fonts`
control-character = the text holds an invisible control character ({ $code })
    .label = cannot be printed
    .help = delete it and type the words around it again; such characters come with text copied from a PDF or a web page
decomposed-letters = the letter `{ $letter }` is stored in two pieces, as some computers do
    .label = letter and accent apart
    .help = search and comparison miss such words: type the text again, or let the editor or a Unicode tool turn it into composed letters (`NFC`)
language-does-not-fit = the text under `{ $language }` is not in this language
    .label = { $found ->
        [en] seems to be English
        [fr] seems to be French
        [vi] seems to be Vietnamese
       *[other] not one of its letters with marks
    }
    .help = move it under the key of its own language, and write the translation here
    .no-marks = type the text with its accents, or move it under the key of its own language
legacy-encoding = `{ $word }` is not what was typed: its letters come from an encoding before Unicode
    .label = not letters of Unicode
    .help = type it again in Unicode
    .mojibake = the text was saved as UTF-8 and opened as something else on its way here: copy it once more from where it came from, or type it again
    .tcvn3 = this is Vietnamese in TCVN3 (ABC), for fonts such as .VnTime: turn it into Unicode with the converter of your typing program, or type it again
    .vni = this is Vietnamese in VNI, for fonts such as VNI-Times: turn it into Unicode with the converter of your typing program, or type it again
missing-translation = the text in { $language ->
        [ar] Arabic (`ar`)
        [en] English (`en`)
        [es] Spanish (`es`)
        [fr] French (`fr`)
        [vi] Vietnamese (`vi`)
        [zh] Chinese (`zh`)
       *[other] `{ $language }`
    } is missing
    .label = `{ $language }` is missing
    .help = add a line `{ $language }:` with the translation, indented like the lines of the other languages
same-text-in-two-languages = the text under `{ $language }` is letter for letter the one under `{ $other }`
    .label = not translated
    .help = write the translation, or delete this line, so that `mmr` says what is missing
script-does-not-fit = the letter `{ $letter }` ({ $code }) is { $script ->
        [cyrillic] Cyrillic
        [greek] Greek
        [latin] Latin
       *[other] of another script
    }
    .label = not of the script around it
    .help = it may look the same, but search and screen readers take it for another letter: delete it and type it again on your own keyboard

## The form

empty-field = nothing answers the field `{ $heading }` of the form
    .help = { $answer ->
        [annual-meetings-attended] add a record with `kind: annual-meeting-attended` to report-data/network
        [annual-meetings-hosted] add a record with `kind: annual-meeting-hosted` to report-data/network
        [applications-evaluated] add a record with `kind: applications-evaluated` to report-data/network
        [conferences-hosted] add a record with `kind: conference-hosted` to report-data/network
        [earlier-reports] add the reports under `earlier_reports:` in report-data/city.yaml
        [focal-points] add the persons under `focal_points:` in report-data/city.yaml
        [meetings-hosted] add a record with `kind: meeting-hosted` to report-data/network
        [planned-budget] name the figures under `action_plan:` and `budget:` in report-data/cycles/{ $cycle }/cycle.yaml
        [planned-international] name the initiatives under `action_plan:` and `international:` in report-data/cycles/{ $cycle }/cycle.yaml
        [planned-local] name the initiatives under `action_plan:` and `local:` in report-data/cycles/{ $cycle }/cycle.yaml
        [secretariat-support] add a record with `kind: secretariat-support` to report-data/network
        [steering-group] add a record with `kind: steering-group` to report-data/network
        [submission-date] write the day under `submitted:` in report-data/cycles/{ $cycle }/cycle.yaml
       *[other] write its text
    }{ $answer ->
        [none] {""}
       *[other] , or write a text
    } in report-data/cycles/{ $cycle }/{ $section }.yaml, under `fields:` and `{ $field }:`; if there is nothing to tell, write `{ $field }: []` there
language-not-accepted = the form is not accepted in any language of this cycle
    .label = accepted: { $accepted }
    .help = add one of these languages: { $accepted }
no-labels = the headings and fixed words are not there in the language `{ $language }`
    .label = no words in this language
    .help = take the language out of the list, or add a file `templates/labels/{ $language }.yaml`
text-over-limit = the text in { $language ->
        [ar] Arabic (`ar`)
        [en] English (`en`)
        [es] Spanish (`es`)
        [fr] French (`fr`)
        [vi] Vietnamese (`vi`)
        [zh] Chinese (`zh`)
       *[other] `{ $language }`
    } has { $found } { $unit ->
        [words] words
       *[characters] characters
    }, and the form takes { $max }
    .label = { $over } too many
    .help = shorten it; what counts is what the reader sees: the words of the figures that are printed, but not the marks of evidence
too-many-initiatives = there are { $found } initiatives here, and the form takes { $max }
    .label = at most { $max }
    .help = keep the { $max } that matter most; the booklet shows the others as well
too-many-pages = the report `{ $report }` fills { $pages } pages, and the form takes { $max }
    .label = at most { $max }
    .help = select fewer initiatives and records, or shorten the texts of the sections
typst-warning = the typesetting of the report `{ $report }` warns: { $cause }
    .help = the report is made all the same; look whether its pages are as they should be
unknown-edition = the form has no edition `{ $edition }`
    .label = no such edition
    .help = write one of these: { $known }
unknown-field = this section of the form has no field `{ $field }`
    .label = no such field
    .help = write a text that belongs to no field under `paragraphs:`; fields of this section: { $known }
    .none = this section of the form has no fields; write its text under `paragraphs:`
section-without-selection = the section `{ $section }` has no selection of records
    .label = selects nothing
    .help = only these sections have one: { $known }
unknown-objective = { $kind ->
        [areas] the Mission Statement has no area of action { $number }
       *[objectives] the Mission Statement has no objective { $number }
    }
    .label = not one of 1 to { $last }
    .help = write a number from 1 to { $last }; `mmr coverage` lists what each stands for
unknown-section = the form has no section `{ $section }`
    .label = no such section
    .help = sections of the form: { $known }
unknown-theme = there is no theme `{ $theme }`
    .label = no such theme
    .help = write one of these: { $known }

## The settings

allow-without-reason = the rule `{ $rule }` is allowed here without a reason
    .label = why is this right?
    .help = add a line `reason:` to this entry that says why the rule does not apply here, so that whoever reviews the evidence can judge it
fixed-rule = nobody can set the rule `{ $rule }`
    .label = is the same for every city
    .help = take this entry out and correct what the rule finds: without this rule, no report could be built, or none could be trusted
    .bundle = take this entry out: the rule is about bundles that somebody receives, and `mmr verify` asks no city how to judge them
    .settings = take this entry out: the rule is about the settings themselves
overridden-severity = `{ $level }` for the rule `{ $rule }` has no effect: a later entry says `{ $later }`
    .label = the later entry holds here
    .help = keep one of the two entries; where one is an exception to the other, it must stand behind it
unknown-path = there is no file or folder `{ $path }`
    .label = nothing is there
    .help = write the path from the root of the project on, for example `report-data/media`, or delete it where the file is gone
    .pattern = patterns with `*` or `?` are not known here; name a folder, and the entry holds for everything in it
unknown-rule = there is no rule `{ $rule }`
    .label = no such rule
    .help = copy the name from the brackets in front of a finding; `mmr explain --list` prints the names of all rules
unused-allow = the rule `{ $rule }` finds nothing that would have to be allowed
    .label = allows nothing
    .help = delete this entry: what it allowed was corrected
    .path = delete `{ $path }` here: what it allowed was corrected, or stands in another file now
## People and agencies

agency-no-longer-existed = { $when ->
    [ended] the organisation `{ $id }` did not exist any more at this time (`{ $date }`)
   *[not-begun] the organisation `{ $id }` did not exist yet at this time (`{ $date }`)
}
    .label = { $when ->
        [ended] existed until `{ $limit }`
       *[not-begun] exists since `{ $limit }`
    }
    .help = name the body that did the work then; if it was this one, correct the date here, or `to:` in the file of `{ $id }`; if another one took over, name that as `successor:` there
    .before = at this time there was `{ $other }`, which came before it: write `{ $other }`, or correct the date
    .not-begun = name the body that did the work then; if it was this one, correct the date here, or `from:` in the file of `{ $id }`
    .successor = at this time its successor `{ $other }` existed: write `{ $other }`, or correct the date
private-contact = { $what ->
    [email] an e-mail address stands in this text
   *[telephone] a telephone number stands in this text
}
    .label = everybody who gets the report can read this
    .help = take it out; write persons to contact under `focal_points:` in report-data/city.yaml, with the address of their office

## Limits of what is read and printed

file-too-large = the file is larger than a record can be: { $found } MB, at most { $max } MB
    .help = a record holds text only; put pictures and tables into `report-data/media/files`
markup-too-deep = emphasis or lists are nested { $found } deep, at most { $max }
    .label = too many signs such as `*`, `_` or `-` inside each other
    .help = use one level of emphasis and short lists
no-messages = there are no messages in the language `{ $language }`
    .label = not known here
    .help = write one of these: { $known }
report-before-cycle = the report is dated { $date }, before its cycle begins on { $first }
    .label = too early
    .help = `as_of` is the day of the report; give one in or after its period
special-file = this is no ordinary file and is not read
    .help = take it away, or put the file itself in its place
text-too-long = the text has { $found } characters, at most { $max }
    .label = too long
    .help = split it into paragraphs, or put the long version into a file of evidence

## The description of a bundle

crate-broken-link = in the description of this bundle, `{ $from }` points to `{ $to }`, which is not described
    .label = this entry
    .help = the description was changed after the bundle was made; ask the city for the bundle as it was sent
    .evidence = the evidence for this statement cannot be found in the bundle any more; ask the city for the bundle as it was sent
crate-claim-without-evidence = for `{ $claim }`, the bundle names no evidence
    .label = no evidence
    .help = the statement rests on the city’s word alone; ask the city what proves it
crate-entity-incomplete = an entry in the description of this bundle does not say what it describes
    .label = this entry
    .help = the description was changed after the bundle was made; ask the city for the bundle as it was sent
crate-entity-twice = the description of this bundle has two entries for `{ $id }`
    .label = the second one
    .help = which of the two holds cannot be told; ask the city for the bundle as it was sent
crate-file-differs = `{ $file }` is not the file that the description of this bundle means: { $property ->
        [contentSize] { $real } bytes long, and not { $said }
       *[other] its checksum is another one
    }
    .label = this entry
    .help = the file or its description was changed after the bundle was made; ask the city for the bundle as it was sent
crate-file-not-described = `{ $file }` stands in the bundle, but its description says nothing of it
    .help = somebody added the file, or took out its entry; do not take it for evidence before the city confirms it
crate-file-not-reached = `{ $file }` is described, but belongs to no part of the bundle
    .label = this entry
    .help = the list that names the parts of the bundle was changed; ask the city for the bundle as it was sent
crate-file-not-there = `{ $file }` is described, but it is not in the bundle
    .label = this entry
    .help = somebody took the file away, or gave it another name; ask the city for the bundle as it was sent
crate-file-without-checksum = the description of `{ $file }` lacks { $property ->
        [contentSize] its size
       *[other] the checksum `{ $property }`
    }
    .label = this entry
    .help = without it nobody can tell whether the file is still the one meant; ask the city for the bundle as it was sent
crate-not-as-made = the description of this bundle is not the one that follows from its records, from line { $line } on
    .label = here
    .help = it was changed after the bundle was made, and its checksums with it; ask the city for the bundle as it was sent
crate-unreadable = the description of this bundle cannot be read from here on
    .label = here
    .help = the file is damaged, or was changed by hand; ask the city for the bundle as it was sent
crate-without-root = the description of this bundle does not say what the bundle is
    .help = its first entries are missing or changed; ask the city for the bundle as it was sent
## A bundle read back

bag-algorithm-unknown = the checksums of the list `{ $path }` cannot be checked by this tool
    .help = this tool does not know the kind `{ $name }` and cannot say whether the files are unchanged; check the bundle with the tool that made it, or ask for one with `manifest-sha512.txt`; known kinds: { $known }
bag-byte-order-mark = the file `{ $path }` begins with invisible bytes that do not belong there
    .help = an editor put a byte-order mark at its beginning; ask for the bundle as its tool wrote it
bag-checksum-contradicted = the checksum of `{ $path }` in `{ $manifest }` is wrong
    .label = fits neither the file nor `{ $other }`
    .help = the file is as `{ $other }` says, so this line was changed after the bundle was made; ask the sender for the bundle again
bag-checksum-length = the checksum of `{ $path }` cannot be one
    .label = not { $digits } digits
    .help = a checksum of the kind `{ $name }` has { $digits } digits or letters from `a` to `f`, so that this line was damaged; ask the sender for the bundle again
bag-declaration-missing = the file `bagit.txt` is missing
    .help = without it this is not a bundle by the standard BagIt; look whether you gave the folder that holds `data` and `bagit.txt`, not the one above or below it
bag-declaration-too-long = the file `bagit.txt` has more than two lines
    .label = one line too many
    .help = it was changed by hand or by a wrong tool; ask the sender for a bundle made anew
bag-declaration-wrong = the file `bagit.txt` is not written as the standard asks
    .label = not to the letter
    .help = a line `{ $expected }` belongs here, to the letter; the file was changed by hand or by a wrong tool, so ask the sender for a bundle made anew
bag-encoding-unknown = the encoding `{ $encoding }` is not known to this tool
    .label = not known
    .help = the lists were read as UTF-8, so that letters with accents may be wrong; ask the sender for a bundle with `UTF-8`
bag-fetch-address = `{ $url }` is not a whole address
    .label = no file can be fetched from here
    .help = ask the sender where `{ $path }` can be had; an address begins with `https://`
bag-fetch-length = the file `{ $path }` has { $found } bytes, and `fetch.txt` announced { $length }
    .label = { $found } bytes are there
    .help = its checksum decides; look whether the sender has two versions of the file
bag-fetch-not-listed = the file `{ $path }` is to be fetched, and `{ $manifests }` does not list it
    .label = without a checksum
    .help = nobody could tell whether the right file was fetched; ask the sender for a bundle made anew
bag-file-changed = the file `{ $path }` is not the one that was put into the bundle
    .label = its checksum is another now
    .help = it was changed, or damaged in transport, after the bundle was made; ask the sender for the bundle again, and do not rely on this file
    .tag = it describes the bundle and was changed, or damaged in transport, after the bundle was made; ask the sender for the bundle again
bag-file-listed-in-part = the file `{ $path }` is missing from the list `{ $manifests }`
    .help = each list has to name every file of `data`, so that this list was changed or the file was put in later; ask the sender for the bundle again
bag-file-missing = the file `{ $path }` is missing
    .label = listed here
    .help = it was in the bundle when it was made, and somebody took it away or it was lost in transport; ask the sender for the bundle again
    .backslash = the file `{ $near }` is there, but its path is listed with the separators of Windows; ask the sender for a bundle with `/` in its lists
    .case = the file `{ $near }` is there, whose name differs in capital letters only; give it the name that is listed, or ask the sender for the bundle again
    .folder = a folder of this name is there, and only files can be listed; ask the sender for a bundle made anew
    .system = the operating system makes such files by itself and takes them away; nothing of the evidence is lost, but the bundle is no longer the one that was made
    .tag = it describes the bundle, and somebody took it away or it was lost in transport; ask the sender for the bundle again
bag-file-not-fetched = the file `{ $path }` has not been fetched yet
    .label = to be fetched from here
    .help = get it from `{ $url }`, put it at its place in the bundle and check again; until then the bundle is not complete
bag-file-not-listed = the file `{ $path }` is in the bundle, and no list names it
    .help = somebody put it in after the bundle was made, and nothing says that it belongs there; do not rely on it, and ask the sender for the bundle again
    .system = the operating system made it by itself when the folder was opened or packed; take it away and verify again
bag-file-unreadable = the file `{ $path }` is damaged and cannot be read
    .help = ask the sender for the bundle again; the reading stopped with: { $cause }
bag-folder-empty = the folder `{ $path }` is empty
    .help = a bundle keeps files only, so that an empty folder gets lost; nothing needs to be done if nothing was in it
bag-line-not-ended = the last line of `{ $path }` has no end
    .label = the file may have been cut off here
    .help = look whether this line and the ones after it are complete; a whole bundle is valid all the same
bag-line-wrong = line { $line } of `{ $path }` cannot be read
    .label = not the right form
    .help = it was changed by hand or damaged; ask the sender for the bundle again
    .fetch = an address, a number of bytes and a path belong here, with a space between them; ask the sender for the bundle again
    .info = a name, a colon, a space and a value belong here, for example `Contact-Name: Nguyễn Thị An`; it was changed by hand or by a wrong tool
    .manifest = a checksum, two spaces and a path belong here; the line was changed by hand or damaged, and the file it names is not checked; ask the sender for the bundle again
bag-link = `{ $path }` is only a link to another place
    .help = what it leads to is not in the bundle and is not checked; ask the sender for a bundle with the file itself
bag-listed-in-other-case = the file `{ $path }` is listed, and only `{ $near }` is there
    .label = the same name but for capital letters
    .help = both have the same checksum, so that nothing is lost; many systems cannot keep two names that differ in capital letters only
bag-listed-twice = the file `{ $path }` stands twice in `{ $manifest }`
    .label = second time
    .help = the two lines agree, so that the file can be checked, but the standard asks for one line a file; ask whoever made the bundle to correct the tool
bag-listed-twice-differently = the file `{ $path }` stands twice in `{ $manifest }`, with two checksums
    .label = second time
    .help = one of the two must be wrong, so that nobody can say which file was meant; ask the sender for the bundle again
bag-manifest-missing = no list says what belongs into the bundle
    .help = a list such as `manifest-sha512.txt` has to stand beside `data`; without it nothing can be checked, so ask the sender for the bundle again
bag-manifest-name = the name of the list `{ $path }` is not written as the standard asks
    .help = its checksums are checked as those of `{ $name }`; lower-case letters and digits belong into the name
bag-manifest-not-listed = the list `{ $path }` is not protected by `{ $manifest }`
    .help = somebody could change `{ $path }` unnoticed; ask the sender for a bundle made anew
bag-md5sum-marker = asterisks stand before the paths in `{ $path }`
    .label = { $count } of them, this is the first
    .help = the program `md5sum` puts them there; the files were checked all the same, but other tools may refuse the bundle
bag-more-findings = { $count } more of the same: `{ $name }`
    .help = only the first are named one by one; a bundle with so many is not the one that was sent, so ask the sender for it again
bag-name-in-other-form = the name `{ $path }` is listed with its accents written in another way
    .label = the same letters, other bytes
    .help = some systems rewrite accents when they copy a file; the file was found and checked all the same
    .zip = the file was found and checked, but `mmr` does not write names in this way: somebody packed the ZIP anew; ask the city for the bundle as it was sent
bag-names-alike = the names `{ $other }` and `{ $path }` differ only in capital letters or in how accents are written
    .help = on many computers one of the two files would overwrite the other; keep them in different folders when you copy them
bag-oxum-form = the size of the payload `{ $value }` cannot be read
    .label = not a size
    .help = bytes, a point and the number of files belong here, for example `279164.12`
bag-oxum-repeated = the size of the payload is given twice
    .label = second time
    .help = only one `Payload-Oxum` may stand in the description; ask the sender for a bundle made anew
bag-oxum-wrong = the folder `data` does not have the size that the bundle was made with
    .label = bytes: { $said_bytes }, files: { $said_files }
    .help = bytes now: { $bytes }, files now: { $files }; files were added, lost or changed, and other findings name them
bag-path-outside-payload = `{ $path }` in `{ $manifest }` is not a path in the folder `data`
    .label = outside of `data`
    .help = only files of `data` can stand in this list; it was changed by hand or by a wrong tool, so ask the sender for the bundle again
bag-path-roundabout = paths in `{ $path }` are written in a roundabout way
    .label = { $count } of them, this is the first
    .help = a path should begin with the name of a folder or a file, without `./`; the files were checked all the same
bag-path-unsafe = `{ $path }` in `{ $manifest }` could lead out of the bundle
    .label = leads to another place
    .help = nothing outside of the bundle was read; such a line does not come about by accident, so do not unpack this bundle with other tools and ask the sender
bag-payload-in-tag-manifest = `{ $path }` does not belong into `{ $manifest }`
    .label = a file of the payload
    .help = this list is for the files beside `data`; ask whoever made the bundle to correct the tool
bag-payload-missing = the folder `data` is missing
    .help = it holds what the bundle was made for; ask the sender for the bundle again
bag-percent-sign = the path `{ $path }` in `{ $manifest }` has a percent sign that the standard does not allow
    .label = stands for itself or for another character
    .help = since version 1.0 a percent sign is written as `%25`; ask whoever made the bundle to correct the tool
bag-special-file = `{ $path }` is no ordinary file
    .help = it is a device or a channel between programs, cannot be checked and was not opened; take it away
bag-system-file = the file `{ $path }` was made by the operating system
    .help = it is no evidence; nothing needs to be done, and the next bundle can do without it
bag-tag-file-too-large = the file `{ $path }` is larger than this tool reads: more than { $max } MB
    .help = even a list of a quarter of a million files takes less than 64 MB; check the bundle with another tool, or ask for it in parts
bag-tag-manifest-listed = `{ $path }` does not belong into `{ $manifest }`
    .label = a list of the same kind
    .help = this list is for the other files beside `data`; ask whoever made the bundle to correct the tool
bag-text-unreadable = line { $line } of `{ $path }` has characters that are not written in `{ $encoding }`
    .label = cannot be read as `{ $encoding }`
    .help = the names in it may be wrong; the file was damaged, or `bagit.txt` names the wrong encoding; ask the sender for the bundle again
bag-version-unknown = version `{ $version }` of the standard BagIt is not known to this tool
    .label = not known
    .help = the bundle was checked by the nearest version; known are { $known }

## Bundles read back

bundle-lacks = `{ $file }` is not in the bundle, though its reports rest on it
    .help = somebody took the file away; ask the city for the bundle as it was sent
bundle-not-ours = this bag does not say how its reports were built, so it is no bundle of `mmr`
    .help = to check a bag of another tool, run `mmr verify --bag`
bundle-stray = nothing in the reports leads to `{ $file }`
    .help = somebody added the file; do not take it for evidence before the city confirms it
bundle-unreadable = the report cannot be held against the records of the bundle: { $cause }
    .help = the bundle was damaged or changed; ask the city for it as it was sent
no-bag = no bag is here: one folder with a file `bagit.txt`
    .help = give the ZIP that `mmr build` made, or the folder that was unpacked from it
report-differs-from-record = the ledger in the report and the records beside it differ at `{ $address }`: the report says `{ $report }`, the record `{ $record }`
    .help = one of the two was changed after the bundle was made; ask the city which one holds
report-missing = `{ $file }` is not in the bundle, though it was built with it
    .help = somebody took the report away; ask the city for the bundle as it was sent
report-not-as-built = `{ $file }` does not begin with a report as it is built now; it is like `{ $report }` up to byte { $offset }
    .help = build again, and sign the PDF that `mmr build` makes without changing it: not by printing, and without "saving as" or making it smaller
report-not-signed = `{ $file }` is the report `{ $report }` itself, without a signature
    .help = give the file that was signed, or leave `--report` out
report-signed-twice = `{ $file }` is a second signed version of `{ $report }`
    .help = give the one that goes out
report-without-ledger = the report `{ $file }` carries no ledger, or one that cannot be read
    .help = it was made by another program, or saved once more by one; ask the city for the bundle as it was sent
tag-file-missing = `{ $file }` is missing at the top of the bundle
    .help = somebody took it away: without it not every change of the bundle can be found
tag-file-not-listed = `{ $manifest }` has no checksum of `{ $file }`
    .help = a line was taken out: without it a change of that file cannot be found
tag-file-unknown = `{ $file }` stands at the top of the bundle, where `mmr` writes no such file
    .help = somebody added it; it is no part of what the city sent
    .system = the operating system made it by itself when the folder was opened; take it away and verify again
tags-not-canonical = `{ $file }` is not written as `mmr` writes it, from line { $line } on
    .help = it was changed, or written anew by another program; ask the city for the bundle as it was sent
zip-beside-the-bag = `{ $entry }` stands in the ZIP outside of the folder of the bundle
    .help = somebody added it; it is no part of what the city sent
    .system = a Mac packs such files by itself, so that this ZIP was packed anew; ask the city for the bundle as it was sent
zip-bomb = the ZIP claims to hold { $unpacked } bytes in { $packed }; it was not read
    .help = such an archive is made to fill a disk; do not unpack it
zip-cut-off = the ZIP begins well, but its end is missing
    .help = the file was cut off on its way, and nothing of it can be checked; copy or fetch it once more, and compare its size with what the sender has; the reading stopped with: { $cause }
zip-directory-not-canonical = { $part ->
        [behind] after its end the ZIP goes on, from byte { $offset } on
        [comment] a comment was added to the ZIP
       *[list] the list of contents at the end of the ZIP is not what `mmr` writes, from byte { $offset } on
    }
    .help = the ZIP was damaged, changed, or written anew by another program, even where its files are unharmed; ask for it as it was sent
zip-encrypted = `{ $entry }` is locked with a password
    .help = a bundle is open for everyone; ask the city for the bundle as it was sent
zip-entries-overlap = files of the ZIP share the same bytes
    .help = no honest program writes such an archive; do not unpack it
zip-entry-twice = the ZIP lists `{ $entry }` more than once
    .help = programs differ in which of them they take, so people can be shown different files; do not trust it
zip-inconsistent = the files of the ZIP do not stand where its list of contents says
    .help = bytes of it were changed, lost or added, so that other files seem damaged as well; copy or fetch it once more, or ask for it as it was sent; the reading stopped with: { $cause }
zip-method = `{ $entry }` is packed in a way that is not read here
    .help = pack the bag again without compression
zip-name-not-utf8 = the name `{ $entry }` in the ZIP is not written in UTF-8
    .help = pack the bag again with a program that writes names in UTF-8
zip-not-canonical = { $part ->
        [date] in the ZIP `{ $entry }` does not have the date of the bundle
        [packing] in the ZIP `{ $entry }` is not packed as `mmr` packs it
        [before] something stands before `{ $entry }`, the first file of the ZIP
        [place] in the ZIP `{ $entry }` does not stand where it belongs, behind the file before it
        [sum] in the ZIP `{ $entry }` is listed with two different checksums
       *[other] around `{ $entry }` the ZIP is not what `mmr` writes
    }{ $number ->
        [one] {" "}(byte { $offset })
       *[many] ; it is the same with { $entries } files in all
    }
    .help = the ZIP was damaged, changed, or written anew by another program, even where its files are unharmed; ask for it as it was sent
zip-symbolic-link = `{ $entry }` in the ZIP is a link to another place
    .help = unpacked, it would lead out of the bundle; ask the city for the bundle as it was sent
zip-unreadable = this is no ZIP, or it is damaged so that it cannot be read
    .help = look whether it is the right file, then copy or fetch it once more; the reading stopped with: { $cause }
zip-unsafe-name = the ZIP holds the name `{ $entry }`, which leads out of the folder it is unpacked in
    .help = do not unpack it; ask the city for the bundle as it was sent
## What was submitted

added-since-submission = { $part ->
    [section] the text of the section `{ $id }`
   *[other] record `{ $id }`
} came in after version { $version } of the report `{ $cycle }` was sent on { $date }
    .help = what was sent does not have it; if it belongs in a new version, run `mmr submit open { $cycle }`, or else take it out of the cycle again
changed-since-submission = { $part ->
    [city] what the report says of the city
    [cycle] the settings of the report
    [evidence] the evidence `{ $id }`
    [section] the text of the section `{ $id }`
   *[other] record `{ $id }`
} was changed after version { $version } of the report `{ $cycle }` was sent on { $date }
    .help = what was sent says something else; put it back as it was, or run `mmr submit open { $cycle }` if you are working on a new version
    .in-git = what was sent says something else, and `git diff { $commit } -- { $file }` shows the change; put it back as it was, or run `mmr submit open { $cycle }` if you are working on a new version
damaged-submission-lock = this file no longer says what version { $version } of the report `{ $cycle }` was made of
    .label = not as `mmr submit` wrote it
    .help = get the file back as it was when the report was sent on { $date }, for example from git; until then nobody sees whether the evidence was changed since
missing-submission-lock = nothing says what version { $version } of the report `{ $cycle }` was made of
    .label = sent on this day
    .help = get the file `{ $file }` back, for example from git; without it nobody sees whether the evidence was changed since
removed-since-submission = { $part ->
    [evidence] the evidence `{ $id }`
    [section] the text of the section `{ $id }`
   *[other] record `{ $id }`
} is gone, and version { $version } of the report `{ $cycle }` was sent with it
    .label = sent on this day
    .help = put its file back, for example from git, or run `mmr submit open { $cycle }` if you are working on a new version
    .renamed = it is called `{ $now }` now; give its file the former name back, or run `mmr submit open { $cycle }` if you are working on a new version
submission-date-differs = the report names { $printed } as its date of submission, but version { $version } was sent on { $sent }
    .label = not the day on which it was sent
    .help = correct the one that is wrong; if it is the report, open a new version with `mmr submit open { $cycle }`, build again and send it
submission-dates-out-of-order = { $what ->
    [answer] the answer is dated { $date }, but question { $number } was asked on { $earlier }
    [grade] the grade is dated { $date }, but version { $number } was sent on { $earlier }
    [question] the question is dated { $date }, but version { $number } was sent on { $earlier }
   *[version] this version is dated { $date }, but version { $number } before it was sent on { $earlier }
}
    .label = before { $earlier }
    .help = correct the day that is wrong
uncommitted-changes = the version was sent from evidence that is not all in git
    .label = some files differ from this commit
    .help = commit the evidence now, as it was sent, so that it can be found again in ten years
version-without-date = nothing says when version { $version } was sent
    .label = no `date` beside it
    .help = add `date:` with the day on which it was sent; only the last version may do without, as long as it is being worked on and nothing else stands beside its number
versions-out-of-order = version { $found } stands where version { $expected } belongs
    .label = { $expected } belongs here
    .help = number the versions 1, 2, 3 in the order in which they were sent

## What was reviewed

review-of-unknown-record = nothing is called `{ $part }`, and { $by } reviewed it
    .label = reviewed on { $date }
    .help = put its file back if it was lost; if it was deleted on purpose, delete this line
    .renamed = it is called `{ $now }` now; the approval still counts, and `mmr review tidy` writes the new name into this line
review-twice = { $by } speaks of `{ $part }` in two lines{ $what ->
    [older] , and the one of { $other } counts
    [withdrawn] {" "}of the same day, and the withdrawal counts
   *[same] {" "}of the same day, and only one counts
}
    .label = this line does not count
    .help = two branches were merged that both changed a line; `mmr review tidy` keeps the line that counts. If the other one should, approve or withdraw once more
stale-review = { $what ->
    [content] `{ $part }` was changed
    [evidence] the evidence of `{ $part }` was changed
   *[both] `{ $part }` and its evidence were changed
} after { $by } approved it on { $date }
    .label = this approval no longer holds
    .help = `mmr review show { $part }` says how to see the change; if it is right, approve it as it is now: `mmr review approve { $part } --by "{ $by }" --date DAY`
unknown-reviewer = no organisation has the code `{ $by }`
    .label = nobody knows who this is
    .help = write the code or the id of one of the city's organisations, or the full name of a person, such as `Lan Nguyen`
unreviewed-record = { $kind ->
    [city] nobody has approved what the report says of the city
    [cycle] nobody has approved the settings of the report, `{ $part }`
    [section] nobody has approved the text of the section `{ $part }`
   *[other] nobody has approved the record `{ $part }`
}
    .help = read it, compare it with its evidence and, if it is right, run `mmr review approve { $part } --by CODE --date DAY`
    .withdrawn = { $by } withdrew the approval on { $date }: `mmr review show { $part }` says why, if a note was left; correct the record and have it approved again
## What changed

say-diff-account = { $before } → { $after }
say-diff-alert-basis = the figure { $figure } was { $before } and is now { $after }
say-diff-alert-no-alias = { $id } says what { $from } said and does not name it: add `aliases: [{ $from }]`, so that what was written of it still leads here
say-diff-alert-unreadable = { $file } changed and cannot be read; see the findings
say-diff-amount = { $number }, { $percent } %
say-diff-basis = { $basis ->
    [planned] planned
    [target] a target
   *[reported] reported
}
say-diff-claim-lost = {" "}(lost: { $media })
say-diff-claim-none = { $claim } has no evidence any more{ $lost }
say-diff-claim-stronger = { $claim } now rests on { $after ->
    [derived] a table of our own
    [low] a weak source
   *[sound] a sound source
}, and rested on { $before ->
    [derived] a table of our own
    [low] a weak source
   *[none] nothing
}
say-diff-claim-weaker = { $claim } now rests only on { $after ->
    [derived] a table of our own, which proves nothing
   *[low] a weak source
}{ $lost }
say-diff-claims = Claims that are better proven
say-diff-column-after = after
say-diff-column-before = before
say-diff-column-difference = difference
say-diff-column-figure = figure
say-diff-count-added = { $count ->
    [one] { $count } record added
   *[other] { $count } records added
}
say-diff-count-came = { $count ->
    [one] { $count } file of evidence added
   *[other] { $count } files of evidence added
}
say-diff-count-changed = { $count ->
    [one] { $count } record changed
   *[other] { $count } records changed
}
say-diff-count-claims = { $count ->
    [one] { $count } claim with less evidence
   *[other] { $count } claims with less evidence
}
say-diff-count-figures = { $count ->
    [one] { $count } figure differs
   *[other] { $count } figures differ
}
say-diff-count-files = { $count ->
    [one] { $count } other file differs
   *[other] { $count } other files differ
}
say-diff-count-gone = { $count ->
    [one] { $count } finding gone
   *[other] { $count } findings gone
}
say-diff-count-lost = { $count ->
    [one] { $count } file of evidence lost
   *[other] { $count } files of evidence lost
}
say-diff-count-new-errors = { $count ->
    [one] { $count } new error
   *[other] { $count } new errors
}
say-diff-count-new-warnings = { $count ->
    [one] { $count } new warning
   *[other] { $count } new warnings
}
say-diff-count-removed = { $count ->
    [one] { $count } record removed
   *[other] { $count } records removed
}
say-diff-count-renamed = { $count ->
    [one] { $count } record renamed
   *[other] { $count } records renamed
}
say-diff-count-replaced = { $count ->
    [one] { $count } file of evidence replaced
   *[other] { $count } files of evidence replaced
}
say-diff-evidence = Evidence
say-diff-evidence-added = added: { $path }
say-diff-evidence-lost = lost: { $path }
say-diff-evidence-media = {" "}({ $media })
say-diff-evidence-moved = moved: { $from } → { $path }
say-diff-evidence-not-locked = , and not locked: run `mmr lock`
say-diff-evidence-relocked = locked as another file than before, though it is the same: { $path }
say-diff-evidence-replaced = replaced: { $path }{ $before ->
    [none] {""}
   *[other] , SHA-256 { $before }…
}{ $after ->
    [none] {""}
   *[other] {" "}→ { $after }…
}
say-diff-figures = Figures
say-diff-files = Other files
say-diff-first = Look at this first
say-diff-followed = { $count ->
    [one] { $count } file only follows a record that was renamed
   *[other] { $count } files only follow records that were renamed
}
say-diff-gone = Findings that are gone
say-diff-group = { $group ->
    [activity] Activities
    [baseline] Baselines
    [challenge] Challenges
    [city] The city
    [cycle] Cycles and their texts
    [impact] Impacts
    [indicator] Indicators
    [initiative] Initiatives
    [media] Media
    [network] Contributions to the network
    [organisation] Organisations
    [outcome] Outcomes
    [place] Places
    [plan] Plans
    [policy] Policies
   *[settings] Settings
}
say-diff-left-behind = changed in { $changed } and not in { $unchanged }: does the translation still say the same?
say-diff-left-out = { $count ->
    [one] One more change does not fit here
   *[other] { $count } more changes do not fit here
}: `mmr diff` on the command line shows all
say-diff-more = { $count ->
    [one] and one more field
   *[other] and { $count } more fields
}
say-diff-moved = { $count ->
    [one] { $count } file only moved to another folder
   *[other] { $count } files only moved to another folder
}
say-diff-new-warnings = New warnings
say-diff-note-bundle = { $side } is a bundle: only what its reports rest on is compared, and findings are not
say-diff-note-empty = { $side } holds no project
say-diff-note-errors = { $count ->
    [one] { $side } has { $count } error
   *[other] { $side } has { $count } errors
}; `mmr check` shows all
say-diff-note-from-git = the bundle that was sent is not at hand: { $side } is the state that it was built from; only what the report rests on is compared, and findings are not
say-diff-note-from-git-uncommitted = the bundle that was sent is not at hand: { $side } is the last state before it that was saved in git, and something was not saved then; only what the report rests on is compared, and findings are not
say-diff-note-unreadable = { $side } has files that cannot be read as records: the rules could not be run there, and the evidence of claims is not compared
say-diff-nothing = nothing differs
say-diff-order = another order: { $items }
say-diff-per = { $per ->
    [day] { $number } a day
    [month] { $number } a month
   *[year] { $number } a year
}
say-diff-qualifier = { $qualifier ->
    [about] about { $number }
    [nearly] nearly { $number }
    [over] more than { $number }
    [thousands] thousands of { $number }
   *[up-to] up to { $number }
}
say-diff-rewritten = { $count ->
    [one] { $count } file was only written in another way
   *[other] { $count } files were only written in another way
}
say-diff-scale = { $scale ->
    [billion] { $number } billion
    [million] { $number } million
    [thousand] { $number } thousand
   *[trillion] { $number } trillion
}
say-diff-state = { $state ->
    [added] new
    [removed] removed
    [renamed] was { $from }
   *[unreadable] cannot be read
}
say-diff-working-tree = the working tree

## The tool itself

# Numbers choose by plural; the last form reads well for any text.
say-all = what is the same was said once; `mmr check --all` prints every finding
say-allowed-count = { $count ->
    [one] { $count } finding is allowed by the settings
    [other] { $count } findings are allowed by the settings
   *[text] allowed by the settings: { $count }
}
say-allowed-why = `mmr check --show-allowed` prints what is allowed, with the reasons
say-also-at = also at
say-also-more = { $count ->
    [one] and in { $count } more place
    [other] and in { $count } more places
   *[text] more places: { $count }
}
say-built = { $count ->
    [one] { $count } file built
    [other] { $count } files built
   *[text] files built: { $count }
}
say-bundling = packing { $name }
say-explain = more about a finding: `mmr explain` and its name, which stands in brackets
say-level = { $level ->
    [allow] off
    [warn] warning
   *[deny] error
}
say-github-left-out = { $count ->
    [one] { $count } more finding is not shown here
    [other] { $count } more findings are not shown here
   *[text] not shown here: { $count }
}; `mmr check --all` prints every one
say-help = help
say-lock-added = added    { $path }
say-lock-changed = changed  { $path }
say-lock-more = … and { $count } more
say-lock-removed = removed  { $path }
say-locked = { $count ->
    [one] { $count } file is locked in { $file }; commit it together with the evidence
    [other] { $count } files are locked in { $file }; commit it together with the evidence
   *[text] locked in { $file }: { $count }
}
say-locked-as-before = { $count ->
    [one] nothing changed: { $count } file is locked in { $file }
    [other] nothing changed: { $count } files are locked in { $file }
   *[text] nothing changed; locked in { $file }: { $count }
}
say-more = and { $count } more of the rule { $name }, in other words
say-more-changes = and { $count } more
say-next = next, open the PDF files in `{ $folder }` and read them through; correct what is wrong in `report-data`, and build again
say-no-findings = nothing to complain of
say-not-laid-out = the reports were not laid out: correct the errors first
say-other-bytes = the same text and figures in other bytes: { $path } (the bundle was made by mmr { $version }, this is mmr { $own })
say-other-bytes-same-version = the same text and figures in other bytes, though the same version of mmr made both: { $path }
say-other-text = text or figures differ: { $path } (the bundle was made by mmr { $version }, this is mmr { $own })
say-not-locked = nothing was locked; correct this first
say-nothing-to-lock = no medium names a file, so there is nothing to lock
say-pages = { $count ->
    [one] { $count } page
    [other] { $count } pages
   *[text] pages: { $count }
}
say-part-kind = { $kind ->
    [city] the city
    [cycle] settings
    [network] contribution
    [media] medium
    [section] section text
   *[other] { $kind }
}
say-review-approved = approved   { $part }
say-review-changes = what changed since then:
    { "  " }git log -p --since={ $since }T00:00 -- { $files }
    or, in the words of the report, `mmr diff COMMIT` with the commit that this prints:
    { "  " }git log -1 --format=%h -S { $content } -- { $reviews }
say-review-covers = an approval covers:
say-review-cycle = { $cycle }: { $reviewed } approved as they are, { $stale } changed since, { $unreviewed } not approved
say-review-more = … and { $count } more
say-review-no-cycle = in no report: { $reviewed } approved as they are, { $stale } changed since, { $unreviewed } not approved
say-review-part = { $part } ({ $kind }): { $state ->
    [reviewed] approved as it is
    [stale] changed since it was approved
   *[other] not approved
}
say-review-refused = nothing was approved; correct this first
say-review-same = { $count ->
    [0] nothing changed
    [one] nothing changed: it is so already
    [other] nothing changed: all { $count } are so already
   *[text] nothing changed: { $count }
}
say-review-stamp = { $by }, { $date }: { $worth ->
    [holds] approved, and it is as it was
    [replaced] does not count: another line of the same reviewer does
    [stale-both] approved, but it and its evidence were changed since
    [stale-content] approved, but it was changed since
    [stale-evidence] approved, but its evidence was changed since
   *[withdrawn] approval withdrawn
}
say-review-state = { $state ->
    [reviewed] approved
    [stale] changed
   *[other] not approved
}
say-review-tidied = tidied     { $part }
say-review-withdrawn = withdrawn  { $part }
say-review-written = written, and to be committed: { $files }
say-rule = `{ $name }` · { $topic } · { $level } · { $fixed ->
    [bundle] said by `mmr verify`
    [true] cannot be changed in `mmr.yaml`
   *[false] can be changed in `mmr.yaml`
}
say-rule-change = In `mmr.yaml`, `level:` can be `deny` (an error), `warn` (a warning) or `allow` (not said, with the reason):
say-rule-reason = why it does not matter here
say-reason = reason
say-same-but-signed = the same bytes as in the bundle, where a signature of { $more } bytes follows: { $path }
say-same-bytes = the same bytes as in the bundle: { $path }
say-setting = setting { $name }
say-submit-answer = the answer to question { $number } on version { $version } is recorded
say-submit-answered = answered on { $date }:
say-submit-asked = question { $number }, asked on { $date } by { $name }:
say-submit-commit = the evidence stands in git, commit { $commit }{ $clean ->
    [false] , but for changes that were not committed
   *[true] {""}
}
say-submit-frozen = { $count ->
    [one] { $count } record, text or file is frozen
    [other] { $count } records, texts and files are frozen
   *[text] frozen: { $count }
}: `mmr check` says from now on what changes, until `mmr submit open { $cycle }` opens a new version
say-submit-grade = the grade of version { $version } is recorded
say-submit-graded = graded on { $date }{ $name ->
    [none] {""}
   *[other] {" "}by { $name }
}:
say-submit-keep = keep these two files with the evidence:
say-submit-no-git = there is no git here, so the record does not say from which state of the evidence this was sent
say-submit-none = nothing was sent yet
say-submit-open = version { $version } is open: change the evidence, build, and record what you send with `mmr submit send { $cycle }`
say-submit-question = question { $number } on version { $version } is recorded
say-submit-sent = version { $version } of the report { $cycle } is recorded as sent on { $date }
say-submit-to = to { $name }
say-submit-unanswered = not answered yet
say-submit-version = version { $version }, sent on { $date }
say-submit-version-open = version { $version }, being worked on
say-summary = { $errors ->
    [one] { $errors } error
    [other] { $errors } errors
   *[text] errors: { $errors }
}, { $warnings ->
    [one] { $warnings } warning
    [other] { $warnings } warnings
   *[text] warnings: { $warnings }
}
say-text-change = page { $page }: { $before } → { $after }
say-topic = { $topic ->
    [settings] the settings
    [files] files and folders
    [writing] how a file is written
    [shape] the keys and values of a record
    [references] references
    [figures] figures
    [time] dates and cycles
    [evidence] evidence
    [media] media and their files
    [form] UNESCO’s form
    [languages] texts and languages
    [people] people and agencies
    [submission] what was submitted
    [review] what was reviewed
   *[bundle] a bundle that is verified
}
say-value-change = { $place }: { $before } → { $after }
say-verified = { $path }: valid, BagIt { $version }, { $files ->
    [one] { $files } file
    [other] { $files } files
   *[text] files: { $files }
}, { $bytes } bytes
say-verified-wrong = { $path }: NOT valid: { $summary }
say-warnings-denied = warnings count as errors in this run
