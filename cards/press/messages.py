"""English texts of what printers say and of the errors that the press raises."""

from __future__ import annotations

MESSAGES = {
    "press.no_cups": (
        "This system has no printing library (CUPS). Save the cards as a PDF instead, and print"
        " that at its true size."
    ),
    "press.no_service": (
        "The printing service does not answer. Start it, or save the cards as a PDF instead."
    ),
    "press.no_printer": (
        "There is no printer called {printer}. Choose one of these: {known}; or save as a PDF."
    ),
    "press.too_large": (
        "{printer} takes sheets up to {limit_width} × {limit_height} mm, and this one is"
        " {page_width} × {page_height} mm. Choose a smaller stock or another printer."
    ),
    "press.too_small": (
        "{printer} takes sheets from {limit_width} × {limit_height} mm, and this one is"
        " {page_width} × {page_height} mm. Choose a larger stock or another printer."
    ),
    "press.unknown_size": (
        "{printer} takes only sizes it has a name for, and {page_width} × {page_height} mm is"
        " none of them. Choose another stock or another printer."
    ),
    "press.not_set_up": (
        "{printer} was found on the network, but is not set up here yet. Add it in your system’s"
        " printer settings, then print."
    ),
    "press.beyond_paper": (
        "An envelope of {page_width} × {page_height} mm does not lie on {paper} paper. Choose a"
        " larger paper, or the envelope’s own size."
    ),
    "press.no_tray": ("{printer} has no tray called {given}. Choose one of these: {known}."),
    "press.no_media": (
        "{printer} does not say which paper sizes it takes. Turn it on, set it up anew in your"
        " system’s printer settings, and try again."
    ),
    "press.one_sided": (
        "{printer} cannot print both sides by itself. Choose to turn the sheets by hand."
    ),
    "press.refuses_jobs": (
        "{printer} takes no jobs at the moment. Let it take jobs again in your system’s printer"
        " settings, or choose another one."
    ),
    "press.no_pdf": "{printer} takes no PDF from this system. Choose another printer.",
    "press.refused": "{printer} refused: {reason}. Nothing was printed.",
    "press.broke_off": (
        "The way to {printer} broke off while the cards were being handed over ({reason}), so the"
        " job was taken back. Try again."
    ),
    "press.not_drawn": (
        "{printer} stopped taking pages, or never began. Look whether it is on and ready and which"
        " sheets came out, then try again."
    ),
    "press.not_numbers": (
        "“{given}” is not what the test page asks for: up to six numbers parted by commas, such as"
        " 10.4,9.8,10.0,10.2,180.5,249.0."
    ),
    "press.off_the_scale": (
        "Number {number} is {given}, but its scale runs from {least} to {most}. Read again where"
        " the crease crosses it."
    ),
    "press.wrong_length": (
        "Number {number} is {given}, but that line is about {about} mm long. Measure it again from"
        " end to end, in millimetres."
    ),
    "press.too_few_numbers": (
        "Too few numbers: read at least one of the scales 1 and 2, and one of the scales 3 and 4."
    ),
    "press.readings_disagree": (
        "The numbers 1 to 4 contradict each other: no printer slants a page so far. Fold the page"
        " edge on edge and read them again."
    ),
    "press.no_test_page": (
        "{name} shows no printer test page. Photograph the whole page from above, in good light."
    ),
    "press.which_paper": (
        "{name} shows a test page on a paper of its own size. Say which paper that was."
    ),
    "press.marks_hidden": (
        "{name} shows only {found} of the test page’s {count} black marks. Photograph all of it,"
        " with nothing on top."
    ),
    "press.too_coarse": (
        "{name} shows the page at about {dpi} dots an inch only. Go nearer, or take a larger"
        " picture."
    ),
    "press.no_edges": (
        "The edges of the paper cannot be told from what lies around it in {name}. Lay the page on"
        " something dark and photograph it whole."
    ),
    "press.not_flat": (
        "The page in {name} looks bent by {off} mm. Smooth it out, hold the camera a little higher,"
        " and photograph it again."
    ),
}

STATES = {
    "pending": "waiting for its turn",
    "held": "held",
    "stopped": "stopped",
    "processing": "printing",
    "completed": "completed",
    "sent": "sent, and this system does not tell how it came out",
    "cancelled": "cancelled",
    "aborted": "given up by the printer",
    "vanished": "unknown to the printer",
}
"""How far a job has come, by ``JobState``."""

REASONS = {
    "media-empty": "the printer is out of paper",
    "media-needed": "the printer asks for other paper",
    "media-jam": "paper is jammed",
    "input-tray-missing": "a paper tray is missing",
    "cover-open": "a cover is open",
    "door-open": "a door is open",
    "interlock-open": "a door is open",
    "marker-supply-empty": "ink or toner is used up",
    "toner-empty": "the toner is used up",
    "output-area-full": "the output tray is full",
    "output-tray-missing": "the output tray is missing",
    "marker-waste-full": "the waste container is full",
    "fuser-over-temp": "the printer is too hot",
    "offline": "the printer is off or out of reach",
    "shutdown": "the printer is off",
    "timed-out": "the printer does not answer",
    "connecting-to-device": "the printer does not answer",
    "spool-area-full": "the printer’s memory is full",
    "hold-new-jobs": "the printer holds all new jobs",
    "deactivated": "the printer is switched off for everybody",
    "paused": "the printer is paused",
    "moving-to-paused": "the printer is being paused",
    "stopped-partly": "a part of the printer has stopped",
    "not-set-up": "found on the network, not set up yet",
    "other": "the printer does not say why",
    "job-incoming": "nothing of it has arrived",
    "job-hold-until-specified": "it was asked to wait",
    "cups-held-for-authentication": "the printer asks for a name and a password",
    "account-authorization-failed": "the printer does not let you print",
    "resources-are-not-ready": "the printer was not ready for it",
    "job-canceled-by-user": "somebody cancelled it",
    "job-canceled-by-operator": "somebody cancelled it",
    "job-canceled-at-device": "somebody cancelled it at the printer",
    "aborted-by-system": "the printing system could not print it",
    "document-format-error": "the printer could not read it",
    "document-unprintable-error": "the printer could not print it",
    "unsupported-document-format": "the printer could not read it",
}
"""Why, by the words of IPP (RFC 8011 and PWG 5100) and CUPS."""

TRAYS = {
    "": "the printer chooses",
    "main": "main tray",
    "alternate": "second tray",
    "by-pass-tray": "bypass tray",
    "manual": "manual feed",
    "envelope": "envelope feeder",
    "photo": "photo tray",
    "hagaki": "postcard tray",
    "large-capacity": "large tray",
    "top": "upper tray",
    "middle": "middle tray",
    "bottom": "lower tray",
    "rear": "rear tray",
    "side": "side tray",
    "left": "left tray",
    "right": "right tray",
    "center": "centre tray",
    "main-roll": "roll",
}
"""Where the paper lies, by the words of PWG 5101.1; others, as "tray-2", read as they are."""

READY = {"idle": "ready", "printing": "printing", "stopped": "stopped"}
"""Whether a printer would print now, by ``PrinterState``."""
