"""The bundled hands are complete: faces, licences, check sums, coverage."""

from __future__ import annotations

import hashlib

import pytest

from fonts.catalogue import ROOM, find_hand, hands
from fonts.errors import HandError
from fonts.hand import Hand, load_hand

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


ALPHABETS_OF = {
    "fr": "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»’",
    "de": "äöüßÄÖÜ„“",
    "es": "áéíñóúüÁÉÍÑÓÚÜ¿¡",
    "pt": "ãáâàçéêíóôõúÃÁÂÀÇÉÊÍÓÔÕÚ",
    "it": "àèéìòùÀÈÉÌÒÙ",
    "nl": "éëïóöüÉËÏÓÖÜ",
    "pl": "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",
    "cs": "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ",
    "sv": "åäöÅÄÖ",
    "tr": "çğıöşüÇĞİÖŞÜ",
}
VIETNAMESE = "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ"
GREEK = "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"


def able(text: str) -> list[str]:
    return [info.id for info in hands() if not load_hand(info.id).missing(text)]


def test_there_are_hands_for_every_language_we_name() -> None:
    assert len(hands()) >= 11
    assert len(able(ALPHABETS + "".join(ALPHABETS_OF.values()))) >= 6
    assert len(able(CYRILLIC)) >= 2
    assert len(able(GREEK)) >= 1
    assert len(able(VIETNAMESE)) >= 2


def test_the_scripts_listed_can_be_drawn() -> None:
    samples = {"Latn": "Thank you", "Cyrl": CYRILLIC, "Grek": GREEK}
    for info in hands():
        assert all(info.id in able(samples[script]) for script in info.scripts)


@pytest.mark.parametrize("hand_id", ["homemade-apple", "reenie-beanie"])
def test_accents_a_face_lacks_are_composed_from_its_own_letter_and_mark(hand_id: str) -> None:
    hand = Hand(find_hand(hand_id))
    assert not hand.missing("Şişli, ğ" if hand_id == "reenie-beanie" else "Mańka Čapek, ğ")
    plain, composed = hand.shape("g"), hand.shape("ğ")
    assert len(composed.glyphs) == 1
    low, high = hand.extents(int(plain.glyphs[0])), hand.extents(int(composed.glyphs[0]))
    assert high[3] > low[3] + 0.05 * hand.x_height
    assert high[1] == pytest.approx(low[1], abs=0.02)
    assert composed.width == pytest.approx(plain.width, rel=0.01)
    assert hand.text_of(int(composed.glyphs[0])) == "ğ"


def test_composing_letters_leaves_the_numbers_of_others_as_they_were() -> None:
    one, two = Hand(find_hand("homemade-apple")), Hand(find_hand("homemade-apple"))
    two.missing("ž")
    assert one.shape("Thank").glyphs.tolist() == two.shape("Thank").glyphs.tolist()
    assert one.shape("ž").glyphs.tolist() == two.shape("ž").glyphs.tolist()


def test_a_letter_nobody_can_compose_keeps_no_other_from_being_composed() -> None:
    hand = Hand(find_hand("cedarville-cursive"))
    assert hand.missing("漢") == "漢"
    assert hand.missing("ď 漢") == "漢"


@pytest.mark.parametrize("hand_id", [info.id for info in hands()])
def test_every_letter_of_the_latin_ranges_is_drawn_or_named(hand_id: str) -> None:
    hand = Hand(find_hand(hand_id))
    letters = "".join(chr(code) for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)))
    named = hand.missing(letters)
    for letter in letters:
        blank = hand.shape(letter).glyphs.tolist() == [0]
        assert blank == (letter in named), letter
