# The words of the findings in English. A message is named after its finding: its value is the
# headline, `.label` stands under the underlined text, `.help` says what to do. A finding may choose
# another attribute instead of `.help`.

## Shared by several findings

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
   *[other] another kind of value
}
type-found = { $found ->
    [array] a list
    [boolean] `true` or `false`
    [integer] a whole number
    [null] nothing
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
yml-file = the name of this file ends in `.yml` and not in `.yaml`
    .help = rename the file so that it ends in `.yaml`

## How a file is written

duplicate-key = the key `{ $key }` stands twice in the same block
    .label = second time
    .help = keep one of the two, with the contents of both where they differ
empty-file = this file is empty
    .help = fill it in, or delete it
empty-value = nothing stands behind the colon
    .label = no value
    .help = write a value, or take the whole line away where there is nothing to say
key-not-text = a list or a block stands where a key belongs
    .label = not a key
    .help = a key is one word before a colon, for example `title:`; put a text that begins with `[` or `{"{"}` in quotes
nested-too-deep = more than { $depth } lists and blocks stand inside one another
    .label = too deep
    .help = look for a `[` or `{"{"}` that is never closed
not-readable = this cannot be read: { $cause }
    .label = reading stopped here
    .help = compare this line with another file of the same folder that has no error
not-utf-8 = this file is not saved as UTF-8
    .help = line { $line } is the first with characters that cannot be read; open the file in its editor and save it again with the encoding `UTF-8`
    .utf-16 = the file is saved as UTF-16, which some programs call `Unicode`; save it again with the encoding `UTF-8`
not-yaml = this line cannot be read
    .label = { $cause }
    .help = look at this line and the one above it: is there a space after the colon, do the lines begin with the same number of spaces, is every bracket and quote closed? a text with `: ` or ` #` in it needs quotes
several-documents = a second document begins here
    .label = a line `---` begins a new document
    .help = delete this line, or move what follows it to a file of its own
yaml-alias = this value refers to another place with `*`
    .label = evidence may not use this
    .help = write the value itself; a text that begins with `*` needs quotes
yaml-anchor = this value is given a name with `&`
    .label = evidence may not use this
    .help = delete the word that begins with `&`; a text that begins with `&` needs quotes
yaml-merge-key = the key `<<` takes over keys from another place
    .label = evidence may not use this
    .help = write the keys themselves here
yaml-tag = this value is given a type with `!`
    .label = evidence may not use this
    .help = delete the word that begins with `!`; a text that begins with `!` needs quotes

## The shape of a record

bare-float = the number `{ $value }` stands without quotes
    .label = its last digit could be lost
    .help = put it in quotes with all the digits that count, for example `"3.70"`; without quotes `3.70` is read as `3.7`
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
wrong-shape = this is not written as it should be: { $cause }
    .label = not the right shape
    .help = compare it with the same key in another file of the folder
wrong-type = { type-found } stands where { type-expected } belongs
    .label = { type-expected } belongs here
    .help = { $expected ->
        [array] write a list in square brackets, even for one entry, for example `places: [hoan-kiem-lake]`
        [boolean] write `true` for yes or `false` for no, without quotes
        [integer] write digits only, without quotes, dots or spaces, for example `600000`
        [number] write digits only, without quotes or spaces, for example `12`
        [object] write each key on a line of its own below, indented by two spaces; a text has a line for each language, `en: …` and `vi: …`
        [string] write one text behind the colon, without brackets, and in quotes if it is a number or holds a colon
       *[other] write one value such as `600000`, or a text for each language on lines of its own below, `en: …` and `vi: …`
    }

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
not-an-sdg-target = `{ $value }` is not a target of the Sustainable Development Goals
    .label = no such target
    .help = write the number of the target, not of the goal, in quotes, for example `"11.4"` or `"17.16"`

## References

dangling-reference = no record has the id `{ $id }`
    .label = not found in { folder-expected }
    .help = write the id of a record that exists, which is the name of its file without `.yaml`, or first make the file `{ folder-expected }/{ $id }.yaml`
    .renamed = `{ $id }` is a former id of this record; write `{ $near }`
unknown-figure = there is no figure `{ $address }`
    .label = no such figure
    .help = figures of `{ $record }`: { $known }
    .no-record = no record with figures has the id `{ $record }`; write the id of the record, a slash and the name of the figure, for example `festival-2023/visits`
unknown-link = the link `{ $link }` leads nowhere
    .label = not a known kind of link
    .help = write `<fig:festival-2023/visits>` to print a figure, `[these words](ev:festival-2023)` to show what proves them, or a whole web address from `https://` on
unknown-plan-part = the plan has no part `{ $address }`
    .label = not found in the plan
    .help = inside the plan write the name of the part alone; elsewhere write the id of the plan, a slash and the name of the target or task, for example `plan-102/festival`
wrong-kind = `{ $id }` is { kind-found } and cannot stand here
    .label = wrong kind of record
    .help = write the id of { kind-expected }

## Figures

dispute-without-reason = nothing says why figure `{ $figure }` was taken and not its rivals
    .label = other sources give another value
    .help = add `reason:` to the figure, or a `note:` to a rival that says who gives its value and when
figure-without-unit = figure `{ $figure }` does not say what it counts
    .label = no unit
    .help = add one of these: `unit:` with what is counted, for example `unit: visits`; `currency:` for money, for example `currency: VND`; or `indicator:` with the id of an indicator
figure-without-value = figure `{ $figure }` has no number
    .label = no value, or only one end of a range
    .help = add `value:`, for example `value: 600000`, or both `min:` and `max:`; where the source only says "thousands", write `qualifier: thousands`
range-upside-down = the lower end `{ $min }` of figure `{ $figure }` is greater than the upper end `{ $max }`
    .label = greater than `{ $max }`
    .help = exchange `min` and `max`, or correct one of them
several-units = figure `{ $figure }` has more than one unit
    .label = only one can hold
    .help = keep one of `unit`, `currency` and `indicator` and delete the others
thousands-with-value = figure `{ $figure }` says "thousands" and gives a number as well
    .label = `thousands` stands without a number
    .help = delete `qualifier: thousands`, or else `value`, `min` and `max`; for a number in thousands write `scale: thousand`
total-not-the-sum = figure `{ $figure }` is `{ $total }`, but its parts add up to `{ $sum }`
    .label = the sum is `{ $sum }`
    .help = correct the total, a part, or the list of parts in `sum_of`
value-and-range = figure `{ $figure }` has a value and a range as well
    .label = only one can hold
    .help = keep either `value`, or `min` and `max`

## Dates and cycles

cycles-overlap = the period of this cycle overlaps with that of `{ $other }`
    .label = overlaps with `{ $other }`
    .help = change one of the two periods, so that no day belongs to both
no-date = record `{ $id }` has no date, so that no cycle takes it in
    .help = add `date:`, for example `date: 2023-11-17`, or add `{ $id }` to the list `also:` in the file `cycle.yaml` of its cycle
outside-every-cycle = the date `{ $date }` lies in no cycle
    .label = in no cycle
    .help = correct the date, add a cycle, or add `{ $id }` to the list `also:` in the file `cycle.yaml` of the cycle that should take it in
selected-outside-cycle = record `{ $id }` does not lie in the cycle `{ $cycle }`
    .label = date outside the period
    .help = take it out of the selection, correct its date, or add `{ $id }` to the list `also:` of this file

## Evidence and media

address-not-web = `{ $url }` is not a web address
    .label = not a web address
    .help = copy the whole address from the browser, from `https://` on
address-without-date-read = nothing says when this address was read
    .label = `read` is missing
    .help = add `read:` with the day on which somebody last opened the page, for example `read: 2024-03-05`
capture-changed = the saved copy `{ $path }` is not the one that this checksum belongs to
    .label = the file has another checksum now
    .help = put back the copy that was saved on { $date }, from a backup or from git; if a new copy was saved on purpose, write its day in `date:` and here `sha256: { $sha256 }`
changed-evidence = media file `{ $path }` changed after it was locked
    .label = { $what ->
        [size] now { $size } bytes long, { $locked } when it was locked
       *[content] as long as before, but its content is another
    }
    .help = if nobody meant to change it, put the old file back, from a backup or with `git restore "{ $full }"`; if the new file is right, look at it once more and run `mmr lock { $id }`
claim-with-derived-only = record `{ $id }` rests only on what we compiled ourselves
    .label = all of the kind `derived`
    .help = add a source that somebody else made: an article, a decision, a photograph
claim-without-evidence = record `{ $id }` names no evidence
    .help = add `sources:` with the ids of media that prove it, for example `sources: [hanoimoi-2023-11-17]`
evidence-not-locked = { $lock ->
    [none] no evidence is locked: nobody would notice if one of its files changed
   *[there] media file `{ $path }` is not locked: nobody would notice if it changed
}
    .label = not in report-data/media.lock
    .help = { $lock ->
        [none] run `mmr lock`; it writes the checksum of each file into report-data/media.lock, to be committed with the files
       *[there] look at the file and run `mmr lock { $id }`
    }
locked-without-medium = media file `{ $path }` is locked, but no medium names it
    .label = no medium has this file
    .help = run `mmr lock` to forget it; if a medium should have it, write `file: { $path }` there
empty-media-file = media file `{ $path }` is empty
    .label = nothing in this file
    .help = copy the file here once more from where it came from
media-file-is-link = media file `{ $path }` is only a link to another place
    .label = a link, not a file
    .help = put the file itself in its place
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
paragraph-without-evidence = nothing proves this paragraph
    .label = no source, figure or record
    .help = add `sources:` beside the text, or point to a figure with `<fig:festival-2023/visits>` or to a record with `[these words](ev:festival-2023)` in it; where it claims nothing, add `editorial: true`
photo-with-position = the picture `{ $path }` tells where it was taken: { $position }
    .label = holds a GPS position
    .help = everybody who gets the bundle can read it; if nobody should, export a copy without position from the photo program, put it here instead and run `mmr lock`; the original stays with the photographer
photo-with-serial-number = the picture `{ $path }` tells with which device it was taken: { $number }
    .label = holds a serial number
    .help = everybody who gets the bundle can tell by it which pictures come from the same camera; if nobody should, export a copy without metadata from the photo program, put it here instead and run `mmr lock`; the original stays with the photographer
unsafe-name = { $fault ->
    [control-character] the name `{ $name }` holds a character that cannot be seen
    [forbidden] the name `{ $name }` holds the character `{ $character }`, which Windows does not allow
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

## The form

language-not-accepted = the form is not accepted in any language of this cycle
    .label = accepted: { $accepted }
    .help = add one of these languages: { $accepted }
no-labels = the headings and fixed words are not there in the language `{ $language }`
    .label = no words in this language
    .help = take the language out of the list, or add a file `templates/labels/{ $language }.yaml`
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
section-without-selection = the section `{ $section }` has no selection of records
    .label = selects nothing
    .help = only these sections have one: { $known }
unknown-section = the form has no section `{ $section }`
    .label = no such section
    .help = sections of the form: { $known }
unknown-theme = there is no theme `{ $theme }`
    .label = no such theme
    .help = write one of these: { $known }

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

## The tool itself

# Numbers choose by plural; the last form reads well for any text.
say-built = { $count ->
    [one] { $count } file built
    [other] { $count } files built
   *[text] files built: { $count }
}
say-bundling = packing { $name }
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
say-more = and { $count } more of the same: { $name }
say-next = next, open the PDF files in `{ $folder }` and read them through; correct what is wrong in `report-data`, and build again
say-no-findings = nothing to complain of
say-not-locked = nothing was locked; correct this first
say-nothing-to-lock = no medium names a file, so there is nothing to lock
say-pages = { $count ->
    [one] { $count } page
    [other] { $count } pages
   *[text] pages: { $count }
}
say-setting = setting { $name }
say-summary = { $errors ->
    [one] { $errors } error
    [other] { $errors } errors
   *[text] errors: { $errors }
}, { $warnings ->
    [one] { $warnings } warning
    [other] { $warnings } warnings
   *[text] warnings: { $warnings }
}
say-warnings-denied = warnings count as errors in this run
