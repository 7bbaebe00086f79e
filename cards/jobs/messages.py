"""English texts of the errors that the shared verbs raise."""

from __future__ import annotations

MESSAGES = {
    "jobs.no_sender": "Say first who signs the notes: your name is not set yet.",
    "jobs.nobody_met": (
        "Nobody is listed as met for this application. Add an interview with its people first."
    ),
    "jobs.all_written": "Everyone met has a note for this occasion already.",
    "jobs.thanked_after_no": (
        "A note to {recipient} after the no is there already. Put this one into the bin."
    ),
    "jobs.overtaken": (
        "The card to {recipient} was written before their no, and speaks so. See what may become"
        " of it, at the desk."
    ),
    "jobs.no_notes": "There is no note to print. Approve one first, or name one.",
    "jobs.being_printed": (
        "A printer has these already, or they came out and wait for your yes: {people}. Say first"
        " how they came out."
    ),
    "jobs.waiting_already": (
        "Left out, as they went to {where} and wait for your yes: {people}. Say in the window"
        " whether they came out well, or add --again to make them again."
    ),
    "jobs.all_waiting": (
        "Nothing was made, as these went to {where} and wait for your yes: {people}. Say in the"
        " window whether they came out well, or add --again to make them again."
    ),
    "jobs.mailed_before": "The card to {name} was mailed on {on}; a new card is made.",
    "jobs.answered_before": "The card to {name} was answered on {on}; a new card is made.",
    "jobs.stands_still": (
        "{printer} still has the job ({said}). Nothing is lost: “cordially print” asks what became"
        " of it before it prints anything else."
    ),
    "jobs.did_not_print": (
        "{printer} did not print all of it ({said}). Sheets that did come out are kept as waiting"
        " for your yes; the rest stays ready to print."
    ),
    "jobs.no_street": (
        "A street or a city is missing for {people}, so the envelopes cannot be addressed."
        " Complete the list, or leave the envelopes out."
    ),
    "jobs.bad_rows": "{said} Nothing was written.",
    "jobs.bad_row": "Row {row}: {said}",
    "jobs.bad_rows_alike": "Rows {rows}: {said}",
    "jobs.home_unknown": (
        "It is not known which country you post from, so every address ends with its own; say it"
        " with --from, such as --from US."
    ),
    "jobs.no_home": (
        "“{given}” is not a country that letters are posted in; give its two-letter code, such as"
        " US."
    ),
    "jobs.no_address": (
        "No envelope for {name}: no address with a street and a city is known. Add one, or bring"
        " the card to reception."
    ),
    "jobs.no_address_company": (
        "No envelope for {name}: no address with a street and a city is known. Add theirs or that"
        " of {company}, to their attention, or bring the card to reception."
    ),
    "jobs.no_address_email": (
        "No envelope for {name}: no address with a street and a city is known. Add one, write to"
        " {email} instead, or bring the card to reception."
    ),
    "jobs.no_address_company_email": (
        "No envelope for {name}: no address with a street and a city is known. Add theirs or that"
        " of {company}, to their attention, write to {email} instead, or bring the card to"
        " reception."
    ),
    "jobs.stock_goes_bare": (
        "“{stock}” goes without an envelope. Leave the envelopes out, or choose another stock."
    ),
    "jobs.goes_bare": (
        "No envelope for {people}: “{stock}” goes without one, so write the address on the card."
    ),
    "jobs.by_hand": "No envelope for {people}: you bring the card to their reception.",
    "jobs.nobody_to_address": (
        "None of them has an address with a street and a city, so there is nothing to write."
    ),
    "jobs.left_out": "{name} is left out. {said}",
    "jobs.nobody_left": "{said} Nobody is left, so nothing was written.",
    "jobs.no_return_address": (
        "Your own address has no street or no city yet. Complete it under “Your details”."
    ),
    "jobs.not_labels": ("{sheet} holds no labels; choose one of {known}."),
    "jobs.no_application": "There is no application with the number {id}.",
    "jobs.wrong_format": "{path} ends in none of {known}. Choose one of these endings.",
    "jobs.only_for_plotters": (
        "{hand} is a stroke hand for pen plotters. Save as .svg, or choose another hand."
    ),
    "jobs.no_strokes": (
        "{hand} has no strokes for {letters} in what is written for {recipient}. Take them out of"
        " the text, or print the card instead."
    ),
    "jobs.only_printed": (
        "Guides of the kind “{guides}” are printed, not plotted. Save as .pdf, or choose lines."
    ),
    "jobs.only_messages": (
        "Fronts, backs and sheets of several cards are printed, neither plotted nor written over."
        " Save the card as a .pdf without guides."
    ),
    "jobs.other_stock": (
        "{sheet} holds “{holds}”, not {stock}. Choose that stock, or another sheet."
    ),
    "jobs.front_field": (
        "The front or back asks for “{field}”, of which nothing is known for {name}. Fill it in,"
        " or use one of these: {known}."
    ),
    "jobs.half_printed": (
        "Only the outsides are printed yet for {people}. Turn the stack and print the other side"
        " (cordially print --go-on {id}), or give them up in the window."
    ),
    "jobs.nothing_to_turn": (
        "Run {id} has no other side left to print. Outsides and envelopes that came out, and were"
        " not gone on with, have one."
    ),
    "jobs.front_lost": (
        "It cannot be told any more what was on the fronts of run {id}. Say that nothing of it came"
        " out well, then print its cards anew."
    ),
    "jobs.no_signature": (
        "There is no signature of yours yet. Draw one under “Your details” in the window, or trace"
        " one with: cordially signature trace SCAN."
    ),
    "jobs.damaged_signature": (
        "Your signature, {path}, is damaged. Cards are made with room to sign until you draw or"
        " trace it again."
    ),
    "jobs.damaged": ("{error} The newest good backup is {backup}; this brings it back: {command}"),
    "jobs.fault": (
        "Something went wrong inside Cordially ({kind}). What was saved is safe; a report, which"
        " holds none of your data, is in {report}."
    ),
    "jobs.fault_unlogged": (
        "Something went wrong inside Cordially ({kind}). What was saved is safe."
    ),
    "jobs.not_a_folder": (
        "{path} is there already and is no earlier sample. Choose another place."
    ),
    "jobs.import_no_name": "Somebody without a name was left out.",
    "jobs.import_yourself": "{email} is your own address, so that contact was left out.",
    "jobs.import_not_known": "“{summary}” was called off, but it is none of your interviews.",
    "jobs.import_no_interview": (
        "“{summary}” names nobody and no company you know, so it is taken for no interview."
    ),
    "jobs.import_outdated": (
        "Something that this import counts on was changed in the meantime, so nothing was"
        " imported. Look at it again."
    ),
    "jobs.no_room_to_restore": (
        "The disk that holds {folder} is too full to restore that, so nothing was changed. Free"
        " some space and try again."
    ),
    "jobs.damaged_picture": (
        "The picture {path}, which you had put on fronts, is damaged. Choose it again for the"
        " front, or restore a backup."
    ),
    "jobs.no_people": "{path} lists nobody: there is no row below the columns' names.",
    "jobs.not_pdf": "{path} does not end in .pdf. Give the output a name that does.",
    "jobs.same_file": "{path} is named twice. Give each output a file of its own.",
}
