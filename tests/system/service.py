"""Starts a private printing system on loopback: CUPS, and IPP printers that keep what arrives."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.system.attributes import printer_attributes

PATIENCE = 20.0
"""Seconds after which something that should have happened counts as failed."""

BUS = """<busconfig>
  <type>system</type>
  <listen>unix:path={root}/bus</listen>
  <policy context="default">
    <allow user="*"/> <allow own="*"/> <allow send_type="method_call"/>
    <allow send_type="signal"/> <allow receive_type="method_call"/>
    <allow receive_type="signal"/> <allow receive_type="method_return"/>
    <allow receive_type="error"/> <allow send_requested_reply="true"/>
  </policy>
</busconfig>
"""
AVAHI = """[server]
host-name=cordially-test
use-ipv4=yes
use-ipv6=no
allow-interfaces=lo
enable-dbus=yes
[wide-area]
enable-wide-area=no
[publish]
publish-hinfo=no
publish-workstation=no
"""
CUPSD = """LogLevel debug
Listen 127.0.0.1:{port}
Browsing No
WebInterface No
DefaultAuthType None
JobRetryInterval 1
JobRetryLimit 1
<Location />
  Order allow,deny
  Allow 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
CUPS_FILES = """ServerRoot {root}/etc
RequestRoot {root}/spool
TempDir {root}/spool/tmp
CacheDir {root}/cache
StateDir {root}/run
AccessLog {root}/log/access_log
ErrorLog {root}/log/error_log
PageLog {root}/log/page_log
"""


TRAY = """#!/bin/sh
# Prints at once, unless its folder says that it is out of paper or busy; notes what was asked.
cd "{folder}"
if [ -e empty ]; then
    echo 'STATE: +media-empty-error' >&2
    while [ -e empty ]; do sleep 0.05; done
    echo 'STATE: -media-empty-error' >&2
fi
while [ -e busy ]; do sleep 0.05; done
env | grep '^IPP_' >"asked-$IPP_JOB_ID"
"""


def until(what: Callable[[], object], said: str, patience: float = PATIENCE) -> None:
    """Wait for a condition, looking every 20 ms."""
    end = time.monotonic() + patience
    while not what():
        if time.monotonic() > end:
            raise TimeoutError(said)
        time.sleep(0.02)


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def listening(port: int) -> bool:
    """Whether somebody answers on a port of this machine."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@dataclass
class Device:
    """A pretend printer: its process, and the folder that what arrives lands in."""

    name: str
    port: int
    root: Path
    process: subprocess.Popen[bytes] | None = None

    @property
    def tray(self) -> Path:
        """Where a file called "empty" or "busy" makes the device wait until it is gone."""
        return self.root / "tray"

    @property
    def folder(self) -> Path:
        """Where the documents that arrive are kept."""
        return self.root / "kept"

    @property
    def idle(self) -> bool:
        """Whether all that arrived was printed."""
        return len(list(self.tray.glob("asked-*"))) == len(self.arrived())

    def asked(self) -> dict[str, str]:
        """What the job that arrived last asked for, by ippeveprinter's names, as in IPP_SIDES."""
        notes = self.tray.glob("asked-*")
        last = max(notes, key=lambda path: int(path.name.partition("-")[2]))
        lines = last.read_text(encoding="utf-8").splitlines()
        return {name: value for name, _, value in (line.partition("=") for line in lines)}

    def arrived(self) -> list[Path]:
        """The documents that arrived, in the order of their jobs."""
        kept = [path for path in self.folder.iterdir() if path.stat().st_size]
        return sorted(kept, key=lambda path: int(path.name.partition("-")[0]))


@dataclass
class PrintService:
    """The whole system in one folder; it ends only the processes it started."""

    root: Path
    port: int = field(default_factory=free_port)
    devices: dict[str, Device] = field(default_factory=dict)
    _environment: dict[str, str] = field(default_factory=dict)
    _started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def environment(self) -> Mapping[str, str]:
        """What a program needs to find this printing system."""
        found = {"CUPS_SERVER": f"127.0.0.1:{self.port}"}
        bus = "DBUS_SYSTEM_BUS_ADDRESS"
        return found | ({bus: self._environment[bus]} if bus in self._environment else {})

    def start(self) -> None:
        """Start the name service that ippeveprinter insists on, and CUPS."""
        for name in ("etc", "spool/tmp", "cache", "run", "log", "devices"):
            (self.root / name).mkdir(parents=True, exist_ok=True)
        self._environment = dict(os.environ) | dict(self.environment)
        if subprocess.run(["avahi-daemon", "--check"], check=False).returncode:
            self._start_avahi()
        self._write("etc/cupsd.conf", CUPSD.format(port=self.port))
        self._write("etc/cups-files.conf", CUPS_FILES.format(root=self.root))
        etc = self.root / "etc"
        self.run(
            ["cupsd", "-f", "-c", f"{etc}/cupsd.conf", "-s", f"{etc}/cups-files.conf"], "cupsd"
        )
        until(lambda: listening(self.port), "CUPS did not start")

    def _start_avahi(self) -> None:
        bus = self._write("bus.conf", BUS.format(root=self.root))
        self._environment["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={self.root}/bus"
        self.run(["dbus-daemon", f"--config-file={bus}", "--nofork", "--nopidfile"], "dbus")
        until((self.root / "bus").exists, "D-Bus did not start")
        conf = self._write("avahi.conf", AVAHI)
        self.run(["avahi-daemon", "-f", str(conf), "--no-drop-root", "--no-chroot"], "avahi")
        log = self.root / "log/avahi.log"
        until(lambda: "startup complete" in log.read_text(), "Avahi did not start")

    def _write(self, name: str, text: str) -> Path:
        path = self.root / name
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, command: Sequence[str], name: str) -> subprocess.Popen[bytes]:
        """Start a process that ends with the service; what it says is kept under ``log/``."""
        with (self.root / f"log/{name}.log").open("ab") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, env=self._environment)
        self._started.append(process)
        return process

    def device(self, name: str, *, takes_pdf: bool = True, trays: Sequence[str] = ()) -> Device:
        """Start a pretend printer."""
        device = Device(name, free_port(), self.root / "devices" / name)
        for folder in (device.folder, device.tray):
            folder.mkdir(parents=True)
        self.devices[name] = device
        self._write(f"etc/{name}.conf", printer_attributes(takes_pdf=takes_pdf, trays=trays))
        script = self._write(f"devices/{name}/print", TRAY.format(folder=device.tray))
        script.chmod(0o755)
        self.turn_on(device)
        return device

    def turn_on(self, device: Device) -> None:
        """Start a device's process and wait until it answers."""
        call = ["ippeveprinter", "-n", "localhost", "-p", str(device.port), "-k"]
        call += ["-d", str(device.folder), "-a", f"{self.root}/etc/{device.name}.conf"]
        call += ["-c", f"{device.root}/print"]
        device.process = self.run([*call, device.name], device.name)
        until(lambda: listening(device.port), f"{device.name} did not start")

    def turn_off(self, device: Device) -> None:
        """End a device's process."""
        if device.process is not None:
            end(device.process)
            device.process = None

    def queue(self, device: Device, *options: str) -> str:
        """Make a queue of the device's name for it, as a user's desktop would."""
        uri = f"ipp://localhost:{device.port}/ipp/print"
        self.tool("lpadmin", "-p", device.name, "-E", "-v", uri, "-m", "everywhere", *options)
        return device.name

    def tool(self, *command: str) -> str:
        """Run one of CUPS's own tools; returns what it says."""
        done = subprocess.run(
            command, env=self._environment, check=False, capture_output=True, text=True
        )
        assert not done.returncode, (command, done.stderr)
        return done.stdout

    def stop(self) -> None:
        """End what was started, the last first, and remove the folder."""
        for process in reversed(self._started):
            end(process)
        shutil.rmtree(self.root, ignore_errors=True)


def end(process: subprocess.Popen[bytes]) -> None:
    """End one process, with force if asking does not help."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
