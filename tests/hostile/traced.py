"""Has the kernel tell what a process and its children connect to, listen at and look names up by.

A name is looked up by the C library with its files, whatever answers at last: so reading those
counts as a look-up, and so does a connection to a service that looks names up for others.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.hostile.process import AT_LAST, ROOT

_CALLS = "connect,bind,sendto,sendmsg,sendmmsg,openat,open"
_ADDRESSED = re.compile(r"\b(connect|bind|sendto|sendmsg|sendmmsg)\(.*?(sa_family=[^}]*)\}")
_PATH = re.compile(r'sun_path=@?"([^"]*)"')
_INET = re.compile(r'sin6?_port=htons\((\d+)\).*?"([^"]+)"')
_NAMES = re.compile(r'"(/etc/(?:resolv\.conf|hosts|host\.conf)|[^"]*/libnss_(?:dns|mdns)[^"]*)"')
_OWN_SERVER = re.compile(r"/\.[A-Za-z0-9]{6}/s$")
"""How Qt calls a local server's socket before it takes its own name."""
NO_CACHE = "/var/run/nscd/socket"
"""Whom the C library asks first who a user is; nobody is there, or else the kernel would say so."""
PRINTING, OWN, BUS = "the print server", "our own local socket", "the system's bus"


@dataclass(frozen=True, slots=True)
class Named:
    """What the system names as places to go to."""

    server: tuple[str, int]
    """Address and port of the print server."""
    bus: str
    """The socket of the system's bus, which the printing library asks for new printers."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a process did: how it ended, whom it talked to, and what it must not have done."""

    status: int
    said: str
    talked_to: frozenset[str]
    odd: tuple[str, ...]


def traced(called: Sequence[str], where: Mapping[str, str], named: Named) -> Told:
    """Run a command to its end, its children too, and judge all it did."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "calls"
        kernel = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", f"trace={_CALLS}", "-o", str(log)]
        done = subprocess.run(
            [*kernel, *called],
            cwd=ROOT,
            env=os.environ | where,
            check=False,
            capture_output=True,
            text=True,
            timeout=2 * AT_LAST,
        )
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    assert any("openat(" in line for line in lines), "nothing was seen"
    found = [each for line in lines for each in judged(line, named)]
    return Told(
        done.returncode,
        done.stdout + done.stderr,
        frozenset(whom for whom, _ in found if whom),
        tuple(line for whom, line in found if not whom),
    )


def judged(line: str, named: Named) -> Iterator[tuple[str, str]]:
    """Whom one call reaches for, if anybody; "" for whoever it must not, with the call."""
    if _NAMES.search(line):
        yield "", line
    if (found := _ADDRESSED.search(line)) is None:
        return
    call, address = found[1], found[2]
    if path := _PATH.search(address):
        if path[1] == NO_CACHE and "ENOENT" in line:
            return
        yield _local(call, path[1], named), line
    elif inet := _INET.search(address):
        server = call == "connect" and (inet[2], int(inet[1])) == named.server
        yield (PRINTING if server else ""), line
    else:
        yield "", line


def _local(call: str, path: str, named: Named) -> str:
    name = path.rpartition("/")[2]
    if call == "connect" and path == named.bus:
        return BUS
    listens = call == "bind" and _OWN_SERVER.search(path)
    return OWN if listens or name.startswith("cordially-") else ""
