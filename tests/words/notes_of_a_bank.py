"""What a bank is tried on: people, facts in each form, and what every occasion asks for."""

from __future__ import annotations

from datetime import date
from itertools import cycle, islice

from cards.model.notes import Register
from cards.model.people import Courtesy
from cards.model.search import InterviewKind, Role
from cards.model.words import Facts

NAMES = (
    "Ana Ruiz", "Dr. Jane Roe", "Pieter van der Berg", "Siobhán O'Neill", "Jean-Luc Moreau",
    "Zoë Åkerström", "Marcus Webb", "Priya Raman", "Tom Ito", "Hans Müller", "Emeka Obi",
    "Lucy Hall",
)  # fmt: skip
TALKED = {
    "en": (
        "the move to event sourcing", "how they moved the archive", "that the team ships on Friday",
        "She rebuilt the team in a year", "her dog", "moving to Lisbon", "She showed me the lab",
        "his advice to read the logs first", "what does good look like?", "", "their garden",
        "why they chose Rust",
    ),
    "es": (
        "su perro", "cómo trasladaron el archivo", "que el equipo publica los viernes",
        "Dirige un coro los jueves", "la migración a Kafka", "el huerto de su madre",
        "por qué eligieron Rust", "la ruta de los trenes", "sus años en Lisboa", "", "el ajedrez",
        "que aprendió sola a programar",
    ),
    "de": (
        "ihr Hund", "wie sie das Archiv umgezogen haben", "dass das Team freitags ausliefert",
        "Sie leitet einen Chor", "der Umzug nach Lissabon", "Imkerei", "warum sie Rust nutzen",
        "die alten Züge", "seine Jahre in Madrid", "", "Schach am Mittag",
        "dass niemand unterbrochen wurde",
    ),
}  # fmt: skip
MORE = {
    "en": {
        "taken": "to bring a smaller example", "sharing": "an article on schema migrations",
        "opening": "Senior Analyst", "candidate": "Noor Haddad",
        "why": "she rebuilt our billing in six weeks", "helped_with": "her introduction to Tom",
        "new_company": "Fenwick", "new_title": "Analyst", "email": "maya@example.org",
        "phone": "0123 456",
    },
    "es": {
        "taken": "llevar un ejemplo más breve", "sharing": "un artículo sobre migraciones",
        "opening": "Analista sénior", "candidate": "Noor Haddad",
        "why": "rehízo nuestra facturación en seis semanas",
        "helped_with": "la presentación a Tom", "new_company": "Fenwick", "new_title": "Analista",
        "email": "maya@example.org", "phone": "0123 456",
    },
    "de": {
        "taken": "ein kürzeres Beispiel", "sharing": "ein Artikel über Migrationen",
        "opening": "Senior Analyst", "candidate": "Noor Haddad",
        "why": "sie hat unsere Abrechnung neu gebaut", "helped_with": "der Kontakt zu Tom",
        "new_company": "Fenwick", "new_title": "Analystin", "email": "maya@example.org",
        "phone": "0123 456",
    },
}  # fmt: skip


def people(
    tag: str,
    role: Role,
    register: Register,
    *,
    count: int = 12,
    familiar: bool = False,
    bare: bool = False,
) -> list[Facts]:
    """So many of one role, each with another fact; ``bare`` ones with as little as is allowed."""
    tongue = tag.partition("-")[0]
    more = MORE.get(tongue, MORE["en"])
    if bare:
        more = {field: said for field, said in more.items() if field not in ("email", "phone")}
    courtesies = cycle((Courtesy.MR, Courtesy.MS, Courtesy.UNKNOWN, Courtesy.MX))
    kinds = cycle((InterviewKind.PANEL, InterviewKind.FINAL, InterviewKind.SCREEN, None))
    talked = TALKED.get(tongue, TALKED["en"])
    return [
        Facts(
            full_name=name,
            company="" if bare else "Acme",
            job_title="" if bare else "Analyst",
            role=role,
            talked_about="" if bare else fact,
            met_on=None if bare else date(2026, 11, 3),
            kind=None if bare else kind,
            sender="Maya",
            language=tag,
            register=register,
            courtesy=courtesy,
            familiar=familiar,
            more=more,
        )
        for name, fact, kind, courtesy in islice(
            zip(NAMES, talked, kinds, courtesies, strict=False), count
        )
    ]
