"""Panels of people to write to, made from a seed."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from cards.model.search import Role
from cards.model.words import Facts

NAMES = (
    "Ana Ruiz", "Żaneta Błaszczyk", "Dr. Jane Roe", "Pieter van der Berg", "Siobhán O'Neill",
    "Jean-Luc Moreau", "Suharto", "Zoë Åkerström-Okafor", "Marcus Webb", "Priya Raman", "Tom Ito",
    "María José de la Cruz", "Hans Müller", "Emeka Obi", "Lucy Hall", "Chloé Petit", "Li Wei",
    "Marguerite Bartholomea Hollingsworth-Vandenberghe", "OLGA PETROVA", "Nakamura, Yuki",
)  # fmt: skip
JOBS = (
    ("Brightwater Logistics GmbH", "Senior Data Engineer"),
    ("Fenwick & Hale", "Operations Analyst (m/f/d)"),
    ("Northlight", "Platform Engineer"),
    ("Harbor Street Inc.", "Head of Data"),
    ("", "Data Analyst"),
    ("Tidewell", ""),
)

Cases = tuple[tuple[str, str, str], ...]
Panel = Callable[..., tuple[Facts, ...]]


@pytest.fixture(scope="session")
def cases() -> Cases:
    """What people type, the form it has, and what is said to the person (called Ana)."""
    path = Path(__file__).with_name("talked_about.toml")
    table = tomllib.loads(path.read_text("utf-8"))["cases"]
    return tuple((typed, form, said) for typed, form, said in table)


@pytest.fixture(scope="session")
def panel(cases: Cases) -> Panel:
    """Build a panel: ``panel(seed, size, role)``."""

    def build(seed: int, size: int = 8, role: Role | None = None) -> tuple[Facts, ...]:
        chance = random.Random(seed)  # noqa: S311 - chance for tests, no secret
        company, job_title = chance.choice(JOBS)
        typed = chance.sample([case[0] for case in cases], size)
        return tuple(
            Facts(
                full_name=name,
                company=company,
                job_title=job_title,
                role=role or chance.choice(list(Role)),
                talked_about=text,
                sender="Maya",
            )
            for name, text in zip(chance.sample(NAMES, size), typed, strict=True)
        )

    return build
