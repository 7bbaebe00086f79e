"""What posts ask of envelopes: breaches are told with their rule, what fits is not."""

from __future__ import annotations

import pytest

from cards.jobs.texts import sentence
from cards.layout.envelope import lay_out_envelope, recipient_box
from cards.layout.envelopes import envelopes, find_envelope
from cards.layout.post_rules import area_breach, rules_from, size_breaches
from cards.model.geometry import inch, mm, to_mm
from cards.model.look import Look
from cards.model.placement import Ink

TO = ("Dr. Katharina Müller-Lüdenscheidt", "Nordwind Logistik", "Elbchaussee 12", "22763 Hamburg")


@pytest.mark.parametrize(
    ("envelope", "country", "abroad", "code"),
    [
        ("a2", "US", False, ""),
        ("a2", "US", True, ""),
        ("a7", "US", False, ""),
        ("10", "US", False, ""),
        ("a1", "US", False, ""),
        ("a1", "US", True, "small_abroad"),
        ("120x120mm", "US", False, "small"),
        ("140x140mm", "US", False, "ratio"),
        ("300x100mm", "US", False, "large"),
        ("c6", "DE", False, ""),
        ("dl", "DE", False, ""),
        ("c5", "DE", False, "large"),
        ("a2", "DE", False, "ratio"),
        ("c5", "GB", False, ""),
        ("250x170mm", "GB", False, "large"),
        ("c6", "FR", False, ""),
        ("c5", "BE", False, ""),
    ],
)
def test_sizes(envelope: str, country: str, abroad: bool, code: str) -> None:
    found = size_breaches(find_envelope(envelope), country, abroad=abroad)
    assert [each.code for each in found] == ([f"layout.envelope_{code}"] if code else [])
    for each in found:
        assert rules_from(country).post in sentence(each)
        assert "(" in sentence(each), "the rule is quoted"


def test_the_usual_envelopes_suit_their_own_post() -> None:
    american = [e for e in envelopes() if e.common and e.id[0] == "a" and e.id != "a2"]
    assert american
    for envelope in american:
        assert not size_breaches(envelope, "US", abroad=False), envelope.name


def test_the_american_read_area_is_the_rules() -> None:
    area = rules_from("US").area.on(find_envelope("10").size)
    assert (area.x, area.y, area.top) == pytest.approx((inch(0.5), inch(0.625), inch(2.75)))


@pytest.mark.parametrize("country", ["US", "DE", "GB", "FR", "CH", "JP", ""])
@pytest.mark.parametrize("envelope", ["a2", "a7", "10", "c6", "dl", "c5", "monarch"])
def test_addresses_lie_where_the_senders_post_reads(country: str, envelope: str) -> None:
    size = find_envelope(envelope).size
    sheet = lay_out_envelope(
        TO, (), envelope, Look(hand="playpen-sans"), 4, recipient="K", from_country=country
    )
    box, area = recipient_box(sheet), rules_from(country).area.on(size)
    assert box.x >= area.x
    assert box.y >= area.y
    assert box.right <= area.right
    assert box.top <= area.top
    assert area_breach(box, find_envelope(envelope), country, "K") is None


def test_an_address_outside_the_area_is_told_and_still_written() -> None:
    lines = (*TO[:2], "Hinterhaus", "3. Stock rechts", *TO[2:], "GERMANY")
    envelope = find_envelope("90x70mm")
    sheet = lay_out_envelope(lines, (), envelope.id, Look(), 4, recipient="K", from_country="DE")
    told = area_breach(recipient_box(sheet), envelope, "DE", "Katharina")
    assert told is not None
    assert "Lesezone" in sentence(told)
    assert "Katharina" in sentence(told)


def test_the_box_holds_the_ink() -> None:
    sheet = lay_out_envelope(TO, ("Maya", "1 St"), "a7", Look(variation="plain"), 4, recipient="K")
    box = recipient_box(sheet)
    assert to_mm(box.height) == pytest.approx(28, abs=12)
    assert box.x > mm(30)


@pytest.mark.parametrize("country", ["US", "DE"])
@pytest.mark.parametrize("envelope", [entry.id for entry in envelopes() if entry.common])
def test_ones_own_address_stands_above_what_machines_read(country: str, envelope: str) -> None:
    size = find_envelope(envelope).size
    own = ("Maya Okafor", "1207 Alder Street, Apt 4", "Portland, OR 97205", "UNITED STATES")
    look = Look(hand="playpen-sans")
    sheet = lay_out_envelope((), own, envelope, look, 4, recipient="K", from_country=country)
    box = recipient_box(sheet)
    assert box.y > rules_from(country).area.on(size).top - mm(0.5)
    assert box.top < size.height - mm(2)


def test_many_lines_move_together_before_they_shrink() -> None:
    lines = (*TO[:2], "Hinterhaus", "3. Stock", *TO[2:], "GERMANY")
    sizes = []
    for count in (3, 7):
        sheet = lay_out_envelope(
            lines[:count], (), "a2", Look(hand="playpen-sans"), 4, recipient="K"
        )
        (ink,) = sheet.faces[0].face.placements
        assert isinstance(ink, Ink)
        sizes.append(ink.size)
    assert sizes[1] > 0.8 * sizes[0]


@pytest.mark.parametrize("country", ["US", "GB", "DE", "BE", "AT", "CA", "FR"])
def test_every_rule_that_is_quoted_says_where_it_was_read(country: str) -> None:
    rules = rules_from(country)
    for rule, sources in (
        (rules.size_rule, rules.size_sources),
        (rules.abroad_rule, rules.abroad_sources),
        (rules.area_rule, rules.area_sources),
    ):
        assert sources or not rule or "could not be checked" in rule
        assert len(set(sources)) == len(sources)


@pytest.mark.parametrize(
    ("envelope", "country", "code"),
    [
        ("c6", "AT", ""),
        ("c5", "AT", ""),
        ("240x165mm", "AT", "large"),
        ("a7", "CA", ""),
        ("c5", "CA", "large"),
        ("a1", "CA", "small"),
        ("monarch", "DE", ""),
        ("130x80mm", "DE", "small"),
    ],
)
def test_sizes_of_further_posts(envelope: str, country: str, code: str) -> None:
    found = size_breaches(find_envelope(envelope), country, abroad=False)
    assert [each.code for each in found] == ([f"layout.envelope_{code}"] if code else [])
