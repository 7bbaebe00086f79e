"""Where the post's machines look: the address lies in the read area, nothing leaves the face."""

from __future__ import annotations

import numpy as np
import pytest

from cards.layout.envelope import lay_out_envelope
from cards.layout.envelopes import envelopes, find_envelope
from cards.model.errors import InputError
from cards.model.geometry import inch
from cards.model.look import Look
from cards.model.placement import Ink
from fonts.catalogue import hands

TO = ("Dr. Katharina Müller-Lüdenscheidt", "Nordwind Logistik", "Elbchaussee 12", "22763 Hamburg")
SENDER = ("Maya Okafor", "1207 Alder Street, Apt 4", "Portland, OR 97205")


@pytest.mark.parametrize("hand", [info.id for info in hands()])
@pytest.mark.parametrize("envelope", [entry.id for entry in envelopes() if entry.common])
def test_addresses_stand_where_the_rules_want_them(hand: str, envelope: str) -> None:
    sheet = lay_out_envelope(TO, SENDER, envelope, Look(hand=hand), 4, recipient="Katharina")
    placed = sheet.faces[0].face.placements
    inks = [line for ink in placed if isinstance(ink, Ink) for line in ink.lines]
    assert [" ".join(ink.words) for ink in inks] == [*SENDER, *TO]
    feet = np.concatenate([ink.matrices[:, 4:] for ink in inks[len(SENDER) :]])
    assert feet[:, 0].min() > inch(0.5)
    assert feet[:, 0].max() < sheet.size.width - inch(0.5)
    assert feet[:, 1].min() > inch(0.625)
    assert feet[:, 1].max() < inch(2.75)
    corner = np.concatenate([ink.matrices[:, 4:] for ink in inks[: len(SENDER)]])
    assert corner[:, 1].min() > feet[:, 1].max()
    assert corner[:, 0].max() < sheet.size.width * 0.55


@pytest.mark.parametrize("envelope", [entry.id for entry in envelopes() if not entry.common])
def test_only_the_smallest_envelopes_take_no_address_and_say_so(envelope: str) -> None:
    size = find_envelope(envelope).size
    if size.width < inch(3.5):
        with pytest.raises(InputError, match="address_too_long"):
            lay_out_envelope(TO, SENDER, envelope, Look(), 4, recipient="Katharina")
        return
    assert lay_out_envelope(TO, SENDER, envelope, Look(), 4, recipient="Katharina").size == size


def test_no_sender_leaves_the_corner_free() -> None:
    sheet = lay_out_envelope(TO, (), "a2", Look(), 4, recipient="Katharina")
    (ink,) = sheet.faces[0].face.placements
    assert isinstance(ink, Ink)
    assert len(ink.lines) == len(TO)


def test_an_address_that_does_not_fit_is_named() -> None:
    long = ("Katharina", "An unbelievably long name of a street " * 4)
    with pytest.raises(InputError) as caught:
        lay_out_envelope(long, (), "a2", Look(), 4, recipient="Katharina")
    assert caught.value.code == "layout.address_too_long"
    assert caught.value.values["recipient"] == "Katharina"
