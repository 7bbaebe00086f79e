"""English texts of the errors that reading and writing other programs' files may raise."""

from __future__ import annotations

MESSAGES = {
    "exchange.not_text": (
        "{path} is not text that can be read; save it as CSV or plain text in UTF-8 and try again."
    ),
    "exchange.too_big": "{path} is larger than {limit} MB; split it into smaller files.",
    "exchange.no_rows": "{path} is empty: the first line has to name the columns.",
    "exchange.no_column": (
        "{path} has no column “{column}”; its columns are {found}. Rename the one that holds it."
    ),
    "exchange.no_column_nearest": (
        "{path} has no column “{column}”; is “{nearest}” meant? Rename it to “{column}”."
    ),
    "exchange.column_twice": "{path} names the column “{column}” twice; rename or remove one.",
    "exchange.ragged_row": (
        "{path}, row {row}: the file has {wanted} columns, this row {got}; "
        "put text that holds the separator in quotation marks."
    ),
    "exchange.broken_row": (
        "{path}, row {row}, cannot be read as CSV: {reason}. Check its quotation marks."
    ),
    "exchange.empty_name": (
        "{path}, row {row}, has no name in “full_name”; fill it in or remove the row."
    ),
    "exchange.no_country": (
        "{path}, row {row}: “{given}” is not a country; write its name or two-letter code."
    ),
    "exchange.no_country_nearest": (
        "{path}, row {row}: “{given}” is not a country; is {nearest} meant?"
    ),
    "exchange.unknown_field": (
        "Row {row} ({name}) has no column “{field}”, which the note uses; the columns are {found}."
    ),
    "exchange.unknown_field_nearest": (
        "Row {row} ({name}) has no column “{field}”, which the note uses; is “{nearest}” meant?"
    ),
    "exchange.empty_field": (
        "Row {row} ({name}) has nothing in “{field}”, which the note uses; fill it in."
    ),
    "exchange.lone_brace": (
        "Line {line} of the note has a “{{” that no column’s name and “}}” follow; "
        "write “{{{{” for a brace itself."
    ),
    "exchange.bad_email": (
        "“{given}” is not an e-mail address that a message can be sent to; correct it."
    ),
    "exchange.no_calendar": (
        "{path} holds no calendar entry; choose the .ics file that came with the invitation."
    ),
    "exchange.too_many_events": (
        "Only the first {limit} entries of the calendar were read; export a shorter time of it."
    ),
    "exchange.no_meeting": "A {kind} is no meeting and was left out.",
    "exchange.own_calendar": (
        "“{summary}” is a step that Cordially itself put in the calendar; it was left out."
    ),
    "exchange.calendar_answer": (
        "“{summary}” is somebody’s answer to an invitation, which changes no meeting; "
        "it was left out."
    ),
    "exchange.event_without_time": (
        "“{summary}” has no time that can be read; set it once it is imported."
    ),
    "exchange.event_all_day": "“{summary}” names a day without a time; set the time.",
    "exchange.event_zone": (
        "“{summary}” is in the time zone “{zone}”, which is not known here; check its time."
    ),
    "exchange.event_repeats": "“{summary}” repeats; only its first date was taken.",
    "exchange.is_archive": (
        "{path} is a whole data folder, not a list of people;"
        " bring it back with: cordially restore."
    ),
    "exchange.is_packed": "{path} is packed; unpack it first and choose the files in it.",
    "exchange.is_picture": (
        "{path} is a picture, which nobody can be read from;"
        " choose a contact card, a table, an invitation or an e-mail."
    ),
    "exchange.is_document": (
        "{path} is a document, which nobody can be read from;"
        " copy the text that you need from it and paste it."
    ),
    "exchange.empty_table": "{path} is empty; there is nobody in it.",
    "exchange.no_people": (
        "{path} has no column of names or e-mail addresses; say which column holds the name."
    ),
    "exchange.no_name_column": (
        "{path} has no column of names or e-mail addresses; its columns are {found}."
        " Say which one holds the name."
    ),
    "exchange.no_field": "“{given}” is nothing a column can hold; one can hold {found}.",
    "exchange.old_workbook": (
        "{path} is an old .xls workbook or has a password; save it as CSV or as .xlsx without one."
    ),
    "exchange.other_workbook": (
        "{path} is no .xlsx or .ods workbook; open it in the program that made it and save it as"
        " CSV or .xlsx."
    ),
    "exchange.workbook_too_big": (
        "{path} unpacks to more than {limit} MB; save the worksheet with the people as CSV."
    ),
    "exchange.broken_workbook": (
        "{path} is damaged and cannot be read as a workbook; save it again, or as CSV."
    ),
    "exchange.cut_workbook": (
        "The worksheet “{sheet}” is damaged: from row {row} on nothing could be read."
    ),
    "exchange.other_sheets": (
        "Only the worksheet “{sheet}” was read; the workbook also has {others}."
    ),
    "exchange.too_many_rows": (
        "From here on nothing was read: the table is too long; split it into smaller files."
    ),
    "exchange.rows_more": "{count:,} further rows were left out or read in part as well.",
    "exchange.broken_quotes": (
        "This row was left out: its quotation marks do not match; correct or retype it."
    ),
    "exchange.nameless_row": (
        "This row was left out: it has neither a name nor an e-mail address."
    ),
    "exchange.odd_email": (
        "“{given}” is no e-mail address; it is kept in the person’s note."
        " Correct it in their entry."
    ),
    "exchange.long_row": (
        "This row has more than its {wanted} columns; those at its end were left out, and"
        " others may be in the wrong place."
    ),
    "exchange.short_row": (
        "This row fills {got} of {wanted} columns; it was read as far as it goes."
    ),
    "exchange.turned_row": (
        "This row has signs that make text read backwards; they were taken out, except in notes."
    ),
    "exchange.damaged_letters": (
        "This row has damaged letters, which now read “\ufffd”; correct them by hand."
    ),
    "exchange.list_of_addresses": (
        "The list “{name}” in line {line} was left out: it holds addresses of people, who come in"
        " by themselves."
    ),
    "exchange.columns_not_used": "Nothing was read from these columns: {columns}.",
    "exchange.country_kept": (
        "Nobody knows the country “{given}”; the address was taken without it, and"
        " what was typed is kept with the person."
    ),
    "exchange.country_kept_nearest": (
        "Nobody knows the country “{given}” (is {nearest} meant?); the address was"
        " taken without it, and what was typed is kept with the person."
    ),
    "exchange.no_message": (
        "{path} holds no e-mail; save the message as .eml, or a folder of them as .mbox."
    ),
    "exchange.outlook_message": (
        "{path} is in Outlook’s own format; in Outlook choose Save As, or copy the text."
    ),
    "exchange.own_message": (
        "“{subject}” was written by yourself; only what others wrote is taken in."
    ),
    "exchange.too_many_messages": (
        "Only the first {limit} messages were read; put those you need in a folder of their own."
    ),
    "exchange.nested_message": "A message with too many others inside it was left out.",
    "exchange.no_vcard": (
        "{path} holds no vCard: none begins in it. Export the contacts as vCard (.vcf) again."
    ),
    "exchange.too_many_cards": (
        "{path} holds more than {limit:,} vCards; export the contacts in several files."
    ),
    "exchange.vcard_more": "{count:,} further lines or properties were left out as well.",
    "exchange.vcard_charset": (
        "The file does not say how its letters are written; they were read as {charset}: "
        "look whether the names are right."
    ),
    "exchange.vcard_outside": "Text that belongs to no vCard was left out (lines: {count:,}).",
    "exchange.vcard_no_end": "This vCard has no end; what there is of it was read.",
    "exchange.vcard_foreign": "What stands between BEGIN:{component} and its end was left out.",
    "exchange.vcard_no_property": "This line is no property of a vCard and was left out.",
    "exchange.vcard_nameless": (
        "This vCard was left out: it has no name, company or e-mail address to know it by."
    ),
    "exchange.vcard_list": "This vCard was left out: it is a list of people, not a person.",
    "exchange.vcard_of_nobody": "This vCard was left out: it is of a {kind}, not of a person.",
    "exchange.vcard_many_properties": (
        "{name}: {count:,} properties beyond the first thousand were left out."
    ),
    "exchange.vcard_letters": (
        "{name}: some letters in {property} could not be read and now show as “\ufffd”; "
        "correct them by hand."
    ),
    "exchange.vcard_turned": (
        "{name}: hidden signs that turn the direction of writing were taken out of {property}."
    ),
    "exchange.vcard_no_country": (
        "{name}: nobody knows the country “{given}”; the address was taken without it, and what "
        "was typed is kept with the person."
    ),
    "exchange.vcard_further_parts": (
        "{name}: the address also says “{given}”; add it to the street if a card needs it. "
        "It is kept with the person."
    ),
    "exchange.vcard_too_long": "{name}: {property} is too long and was left out.",
    "exchange.vcard_too_much": (
        "{name}: {property} was left out: there is more than can be kept with people."
    ),
    "exchange.vcard_big_photo": (
        "{name}: {property} is larger than {limit} kB and was left out; the rest was read."
    ),
    "exchange.vcard_broken_photo": (
        "{name}: {property} is damaged and was left out; the rest was read."
    ),
}
