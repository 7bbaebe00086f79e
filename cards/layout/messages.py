"""English texts of the errors that laying out a card or an envelope may raise."""

from __future__ import annotations

MESSAGES = {
    "layout.no_such_stock": (
        "There is no stock “{given}”; choose one of {known}, or a size such as 5x7in."
    ),
    "layout.no_such_envelope": (
        "There is no envelope “{given}”; choose one of {known}, or a size such as 162x114mm."
    ),
    "layout.without_envelope": (
        "A postcard is posted without an envelope; choose a stock that has one, or a size such as"
        " 162x114mm."
    ),
    "layout.no_such_sheet": (
        "There is no sheet “{given}”; name a stock with -1up, -2up or -4up and -letter or -a4, such"
        " as a2-flat-4up-letter, or choose one of {known}."
    ),
    "layout.labels_hold_no_card": (
        "{sheet} is for labels, not for cards; write addresses on it with: cordially labels --sheet"
        " {given}."
    ),
    "layout.does_not_fit_paper": (
        "“{stock}” does not go {count} to a sheet of {paper}; choose fewer, or a smaller card."
    ),
    "layout.no_such_cell": "There is no place {given} on a sheet of {cells}.",
    "layout.no_back_panel": (
        "A flat card has no panel left for a line on its back; leave that line or the front out, or"
        " choose a folded card."
    ),
    "layout.no_such_motif": "There is no motif “{given}”; choose one of {known}.",
    "layout.no_initials": (
        "“{given}” is no monogram; give one to three letters, such as monogram:AB."
    ),
    "layout.no_words": "There is nothing to write on the front; give its words, as text:Thank you.",
    "layout.front_too_long": (
        "“{text}” is too long for the front of {stock}; shorten it or choose a larger stock."
    ),
    "layout.back_too_long": (
        "“{text}” is too long for the back of {stock}; shorten it to one short line."
    ),
    "layout.no_picture_file": "The picture {name} cannot be read: {reason}.",
    "layout.no_picture": "{name} is no PNG, JPEG or SVG picture. Save it as one of these.",
    "layout.no_svg": "{name} is no SVG drawing, or a damaged one. Save or download it again.",
    "layout.svg_entities": (
        "{name} defines entities, which may do harm. Save it again as a plain SVG, or as a PNG."
    ),
    "layout.svg_too_much": (
        "{name} has more parts or points than a card can show. Simplify it, or save it as a PNG."
    ),
    "layout.svg_not_drawn": (
        "{name} holds “{what}”, which is not drawn. Turn it into plain paths in the program that"
        " made it, or save it as a PNG."
    ),
    "layout.svg_odd_value": (
        "{name} holds a number or a colour that cannot be used ({value}). Save it again as a plain"
        " SVG, or as a PNG."
    ),
    "layout.svg_empty": "{name} draws nothing. Choose another picture.",
    "layout.damaged_picture": (
        "{name} is damaged: only a part of it is a picture. Save or download it again."
    ),
    "layout.picture_too_large": (
        "{name} has more than {most} million pixels. Save it smaller; a card takes 4."
    ),
    "layout.picture_too_heavy": "{name} is larger than {most} MB. Save it smaller, as a JPEG.",
    "layout.not_a_size": (
        "“{given}” is not a size; write width x height with mm or in, such as 5x7in or 148x105mm."
    ),
    "layout.size_out_of_range": (
        "“{given}” is not a size one can print; each side of a card or an envelope measures"
        " {least} to {most} mm."
    ),
    "layout.no_such_fold": (
        "“{given}” ends in “{word}”, which is no fold; leave it out, or write -folded, -book or"
        " -quarter."
    ),
    "layout.empty": "The note for {recipient} is empty. Write a line first.",
    "layout.undrawable": (
        "{hand} cannot draw {letters} in what is written for {recipient}. These can: {able}."
    ),
    "layout.undrawable_by_all": (
        "No hand can draw {letters} in what is written for {recipient}; take that out of the text."
    ),
    "layout.right_to_left": (
        "Cordially writes from left to right only, so it cannot draw {letters} in what is written"
        " for {recipient}; take that out of the text."
    ),
    "layout.too_long": (
        "The note for {recipient} is about {words} words ({lines} lines) too long for"
        " {stock}. Shorten it or choose a larger stock."
    ),
    "layout.wide_word": ("“{word}” in the note for {recipient} is wider than {stock}. Shorten it."),
    "layout.address_too_long": (
        "The address of {recipient} does not fit the envelope “{envelope}”: “{line}” is too long."
    ),
    "layout.envelope_small": (
        "The envelope {envelope}, {size}, is smaller than {post} takes ({rule})."
    ),
    "layout.envelope_large": (
        "The envelope {envelope}, {size}, is larger than usual letters and costs more at {post}"
        " ({rule})."
    ),
    "layout.envelope_ratio": (
        "The envelope {envelope} is {ratio} times as long as high, so it costs more at {post}"
        " ({rule})."
    ),
    "layout.envelope_small_abroad": (
        "The envelope {envelope}, {size}, is too small to go abroad with {post} ({rule})."
    ),
    "layout.outside_read_area": (
        "On the envelope {envelope} the address of {recipient} stands {out} mm outside of where"
        " {post} reads ({rule}). Shorten it or take a larger envelope."
    ),
    "layout.address_no_street": "The address of {name} has no street.",
    "layout.address_no_city": "The address of {name} has no city.",
    "layout.address_no_region": (
        "The address of {name} lacks the state or region that its country, {country}, asks for."
    ),
    "layout.address_no_postcode": (
        "The address of {name} lacks the postal code that its country, {country}, asks for."
    ),
    "layout.address_odd_postcode": (
        "“{postcode}” in the address of {name} is no postal code of its country, {country}: one"
        " looks like {example}."
    ),
    "layout.address_other_region": (
        "The postal code “{postcode}” in the address of {name} does not belong to {region}."
    ),
}
