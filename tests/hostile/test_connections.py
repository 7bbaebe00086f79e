"""The real program through a whole story: whom it and its children reach for, by the kernel."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.connections.story import REFUSED, prepare, verbs
from tests.hostile.process import command
from tests.hostile.traced import BUS, OWN, PRINTING, Named, Told, judged, traced
from tests.hostile.verdict import Tally
from tests.system.service import PrintService

TO_NOBODY = "a verb at the command line that does not print: it reaches for nobody"
TO_SERVER = "a verb that prints: it reaches for the print server that the system names alone"
TO_BUS = "a printer that is not there: the printing library asks the system's bus as well"
WINDOW = "the window, every page and dialogue: its own socket, the print server and that bus"
PRINTER = "Alder"
NAMED = Named(("127.0.0.1", 631), "/run/dbus/system_bus_socket")


@pytest.fixture
def service() -> Iterator[PrintService]:
    """A printing system of this test's own; Avahi lets one announce printers at a time."""
    root = Path(tempfile.mkdtemp(prefix="cordially-printing-"))
    root.chmod(0o755)
    running = PrintService(root)
    try:
        running.start()
        yield running
    finally:
        running.stop()


def named_by(service: PrintService) -> Named:
    """What that system names."""
    bus = service.environment.get(
        "DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/run/dbus/system_bus_socket"
    )
    return Named(("127.0.0.1", service.port), bus.removeprefix("unix:path="))


def count(tally: Tally, told: Told, allowed: set[str]) -> None:
    tally.count()
    tally.trouble += told.odd
    tally.trouble += [f"it reached for {whom}" for whom in sorted(told.talked_to - allowed)]
    assert not tally.trouble, tally.trouble


def test_the_whole_story_reaches_for_the_print_server_and_its_own_socket_alone(
    service: PrintService, tmp_path: Path, tally: Callable[[str], Tally]
) -> None:
    folder, named = tmp_path / "story", named_by(service)
    data = prepare(folder)
    printer = service.queue(service.device(PRINTER))
    for verb in (*verbs(folder, printer), ("print", "--again", "--printer", "nobody")):
        told = traced(command(data, *verb), service.environment, named)
        refused = any(word in verb for word in REFUSED)
        assert told.status == (2 if refused else 0), told.said
        if "--printer" not in verb:
            count(tally(TO_NOBODY), told, set())
        elif refused:
            count(tally(TO_BUS), told, {PRINTING, BUS})
        else:
            assert PRINTING in told.talked_to
            count(tally(TO_SERVER), told, {PRINTING})
    window = (sys.executable, "-m", "tests.connections.story", str(tmp_path))
    told = traced(window, service.environment, named)
    assert told.status == 0, told.said
    assert {OWN, PRINTING} <= told.talked_to
    count(tally(WINDOW), told, {OWN, PRINTING, BUS})


INET, INET6 = "sa_family=AF_INET, sin_port=htons", "sa_family=AF_INET6, sin6_port=htons"
BY_V6 = "sin6_flowinfo=htonl(0), inet_pton(AF_INET6"


@pytest.mark.parametrize(
    "call",
    [
        f'connect(3, {{{INET}(53), sin_addr=inet_addr("9.9.9.9")}}, 16) = 0',
        f'connect(3, {{{INET}(631), sin_addr=inet_addr("9.9.9.9")}}, 16) = 0',
        f'connect(3, {{{INET6}(80), {BY_V6}, "::1", &sin6_addr)}}, 28 <unfinished ...>',
        'connect(3, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = 0',
        'connect(3, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd"}, 42) = 0',
        'connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0',
        f'bind(3, {{{INET}(631), sin_addr=inet_addr("127.0.0.1")}}, 16) = 0',
        "bind(3, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 0",
        f'sendto(3, "x", 1, 0, {{{INET}(53), sin_addr=inet_addr("127.0.0.53")}}, 16) = 1',
        'openat(AT_FDCWD, "/etc/resolv.conf", O_RDONLY|O_CLOEXEC) = 3',
        'openat(AT_FDCWD, "/etc/hosts", O_RDONLY|O_CLOEXEC) = 3',
    ],
)
def test_what_is_forbidden_is_seen(call: str) -> None:
    assert [whom for whom, _ in judged(f"1 {call}", NAMED)] == [""]


def test_a_look_up_of_a_name_is_seen() -> None:
    asks = "import socket; socket.getaddrinfo('localhost', 80)"
    assert traced((sys.executable, "-c", asks), {}, NAMED).odd
