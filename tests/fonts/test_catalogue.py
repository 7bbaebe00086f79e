"""The bundled hands are complete: faces, licences, check sums, coverage."""

from __future__ import annotations

import hashlib

import pytest

from fonts.catalogue import ROOM, find_hand, hands
from fonts.errors import HandError
from fonts.hand import load_hand

ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?'’“”-–()&äöüßéèêçñåø"
)


def test_every_face_has_its_licence_and_the_sum_on_record() -> None:
    listed = (ROOM / "faces" / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    sums = {name: digest for digest, name in (line.split() for line in listed)}
    for info in hands():
        assert hashlib.sha256(info.face_file.read_bytes()).hexdigest() == sums[info.face_file.name]
        assert "licen" in info.licence_file.read_text(encoding="utf-8").lower()
    assert {info.face_file.name for info in hands()} == set(sums)


@pytest.mark.parametrize("hand_id", [info.id for info in hands()])
def test_every_hand_draws_everyday_text(hand_id: str) -> None:
    assert load_hand(hand_id).missing(ALPHABETS) == ""


def test_missing_letters_are_named_once_and_in_order() -> None:
    assert load_hand("homemade-apple").missing("a 漢 b 😀 漢") == "漢😀"


def test_an_unknown_hand_is_refused_with_the_ones_there_are() -> None:
    with pytest.raises(HandError) as caught:
        find_hand("copperplate")
    assert caught.value.code == "fonts.unknown_hand"
    assert "caveat" in str(caught.value.values["known"])


def test_the_scripts_listed_can_be_drawn() -> None:
    samples = {"Latn": "Zażółć", "Cyrl": "Щебетунья"}
    for info in hands():
        if info.id == "caveat":
            assert all(load_hand(info.id).missing(samples[script]) == "" for script in info.scripts)
