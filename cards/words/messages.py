"""English texts of the errors of this room."""

from __future__ import annotations

MESSAGES = {
    "words.no_bank": "Cordially has no phrases yet for the occasion {occasion}. Choose another.",
    "words.no_name": "Person {number} of the batch has no name. Give each person a full name.",
}
