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
    .received = somebody replaced the copy after the bundle was made; do not rely on it, and ask the city for the bundle as it was sent
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
say-more-changes = and { $count } more
say-next = next, open the PDF files in `{ $folder }` and read them through; correct what is wrong in `report-data`, and build again
say-no-findings = nothing to complain of
say-other-bytes = the same text and figures in other bytes: { $path } (the bundle was made by mmr { $version }, this is mmr { $own })
say-other-bytes-same-version = the same text and figures in other bytes, though the same version of mmr made both: { $path }
say-other-text = text or figures differ: { $path } (the bundle was made by mmr { $version }, this is mmr { $own })
say-not-verified = { $path }: not verified: { $cause }
say-not-locked = nothing was locked; correct this first
say-nothing-to-lock = no medium names a file, so there is nothing to lock
say-pages = { $count ->
    [one] { $count } page
    [other] { $count } pages
   *[text] pages: { $count }
}
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
say-value-change = { $place }: { $before } → { $after }
say-verified = { $path }: valid, BagIt { $version }, { $files ->
    [one] { $files } file
    [other] { $files } files
   *[text] files: { $files }
}, { $bytes } bytes
say-verified-wrong = { $path }: NOT valid: { $summary }
say-warnings-denied = warnings count as errors in this run
