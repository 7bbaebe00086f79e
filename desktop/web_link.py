"""Which of the links that people typed or brought in a browser is asked to open."""

from __future__ import annotations

from PySide6.QtCore import QUrl


def web_link(typed: str, *, scheme: str = "https") -> QUrl | None:
    """A page of the web (http or https); None for anything else that a link may hold.

    A file, a script or another program's own address may have come with somebody's vCard.
    ``scheme`` is put before a link that has none.
    """
    text = typed.strip()
    url = QUrl(text if "://" in text else f"{scheme}://{text}")
    return url if url.isValid() and url.host() and url.scheme() in {"http", "https"} else None
