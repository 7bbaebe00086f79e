"""No printing service answers these tests, whatever the machine has; tests/system has its own."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def no_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "/var/run/no-printing-service.sock")
