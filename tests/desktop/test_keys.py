"""The registry of keys: no key twice, none that the system or the fields take."""

from __future__ import annotations

from collections import Counter

from desktop.keys import KEYS, key, meaning
from desktop.pages import PAGES
from tests.desktop.stage import Desktop

TAKEN = {"Ctrl+E", "Ctrl+U", "Ctrl+D"}


def test_no_key_is_given_twice() -> None:
    assert not [k for k, n in Counter(value[0] for value in KEYS.values()).items() if n > 1]


def test_keys_that_fields_take_are_left_alone() -> None:
    assert not TAKEN & {value[0] for value in KEYS.values()}


def test_every_key_is_one_and_says_what_it_does() -> None:
    for action in KEYS:
        assert not key(action).isEmpty()
        assert meaning(action)


def test_each_page_has_its_key_and_no_key_lacks_its_page() -> None:
    pages = [action for action in KEYS if action.startswith("page_")]
    assert pages == [f"page_{number}" for number, _page in enumerate(PAGES, start=1)]


def test_the_window_binds_each_key_once(desktop: Desktop) -> None:
    window = desktop.show()
    bound = Counter(action.shortcut().toString() for action in window.actions())
    assert not [k for k, n in bound.items() if n > 1]
    assert {"Ctrl+1", "Ctrl+7", "Ctrl+,", "Ctrl+Z", "Ctrl+K", "F6", "F1", "Del"} <= set(bound)
