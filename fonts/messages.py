"""English texts of this room's errors."""

from __future__ import annotations

MESSAGES = {
    "fonts.no_stroke_hand": (
        "“{name}” is a hand of outlines, which a plotter's pen cannot follow. For an SVG choose a"
        " stroke hand: {known}."
    ),
    "fonts.unknown_hand": "There is no hand called “{name}”. Choose one of: {known}.",
    "fonts.unknown_variation": (
        "“{name}” is no variation. Choose plain, careful, natural, hurried or a number from 0 to 2."
    ),
    "fonts.damaged": "The hand “{name}” is damaged: {reason}. Install Cordially again.",
    "own.unknown_paper": "There is no sheet on “{name}” paper. Choose letter or a4.",
    "own.no_file": "{name} cannot be read: {reason}.",
    "own.no_picture": "{name} is no picture that can be read. Give a PNG, a JPEG or a PDF.",
    "own.damaged_picture": "{name} is damaged or incomplete. Scan or photograph the page again.",
    "own.too_large": (
        "{name} has more than {most} million pixels. Scan the page at 300 dpi and try again."
    ),
    "own.too_many_bytes": "{name} is larger than {most} MB. Scan the page at 300 dpi.",
    "own.too_slow": (
        "{name} takes too long to draw. Save the scan as a PNG or a JPEG and give that instead."
    ),
    "own.too_many_pages": "{name} has {count} pages; at most {most} can be read from one file.",
    "own.too_many_scans": "These are more than {most} pages; give the pages of one sheet.",
    "own.no_sheet": (
        "{name} shows no page of the sheet: none of its black squares were found. Take the whole"
        " page, flat and in focus."
    ),
    "own.marks_hidden": (
        "{name} shows only {found} of the page's {count} black squares. Take the whole page, flat"
        " and in focus."
    ),
    "own.two_pages": "{name} shows more than one page of the sheet. Take each page by itself.",
    "own.too_coarse": (
        "{name} is too coarse: {dpi} pixels an inch, and 150 are needed. Go closer or scan finer."
    ),
    "own.too_little": (
        "Only {count} of the 26 small letters could be read, and a hand needs at least {least}."
        " Scan the first page of the sheet as well, with more of them written."
    ),
    "own.no_x": (
        "No x could be read, and it gives a hand its size. Write it on a copy of the first page and"
        " scan that, too."
    ),
    "own.too_small": "The letters are too small to be read. Write about as high as the boxes show.",
    "own.no_name": "A hand needs a name with at least one letter or digit.",
    "own.nothing_missing": "Every box of the sheet is written for “{name}”; nothing is missing.",
    "own.damaged_samples": (
        "The samples kept of your hand “{name}” are damaged. Learn all pages again under a new"
        " name; the hand itself can still be used."
    ),
    "own.no_ink": "{name} shows no ink. Sign with a dark pen on white paper.",
    "own.ink_cut": (
        "Whatever is written in {name} runs over its edge. Take a picture with paper all round the"
        " signature."
    ),
    "own.no_signature": (
        "{name} shows more than a signature. Take a picture of the signature alone, on white paper."
    ),
    "own.damaged_hand": (
        "The file of your hand “{name}” is damaged. Learn it again from its scans, or choose"
        " another hand."
    ),
    "own.no_entry": (
        "Your hand “{name}” is left out: the file {file} has no entry beside it. Learn the hand"
        " again, or take the file out of the folder “hands”."
    ),
    "own.odd_entry": (
        "Your hand “{name}” is left out: its entry {file} cannot be read. Learn the hand again, or"
        " take its files out of the folder “hands”."
    ),
    "own.no_face": (
        "Your hand “{name}” is left out: its font {file} is missing or no file. Learn the hand"
        " again, or take its files out of the folder “hands”."
    ),
    "own.large_face": (
        "Your hand “{name}” is left out: its font {file} is far larger than a hand. Learn the hand"
        " again, or take its files out of the folder “hands”."
    ),
    "own.unknown_hand": "You have taught no hand called “{name}”.",
}
