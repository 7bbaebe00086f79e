"""Stopping a job on its way: the sheet in hand comes out, and none after it."""

from __future__ import annotations

from pathlib import Path

from cards.model.placement import Sheet
from cards.model.printing import JobState
from cards.render.pdf import write_pdf
from tests.system.conftest import queue_of
from tests.system.service import Device, PrintService, until
from tests.system.test_states import LETTER, becomes, sign

BY_SHEETS = """#!/bin/sh
# Puts out one sheet after another; after each it looks whether its job was taken back.
cd "{folder}"
sheets=$(pdfinfo "$1" | sed -n 's/^Pages: *//p')
at=0
while [ $at -lt $sheets ]; do
    at=$((at + 1))
    echo "ipp://localhost:{port}/ipp/print/$IPP_JOB_ID" >begun
    while [ -e busy ]; do sleep 0.05; done
    touch "sheet-$at"
    ipptool -tv "$(cat begun)" get-job-attributes.test | grep -q processing-to-stop-point && break
done
touch over
"""


def test_a_stop_lets_the_sheet_in_hand_out_and_no_other(
    service: PrintService, spare: Device, tmp_path: Path
) -> None:
    printer, tray = queue_of(service, spare), spare.tray
    script = BY_SHEETS.format(folder=tray, port=spare.port)
    (spare.root / "print").write_text(script, encoding="utf-8")
    path = tmp_path / "pages.pdf"
    write_pdf([Sheet(LETTER, ())] * 3, path, title="pages")

    def device_knows() -> bool:
        uri = (tray / "begun").read_text(encoding="utf-8").strip()
        told = service.tool("ipptool", "-tv", uri, "get-job-attributes.test")
        return "processing-to-stop-point" in told

    with sign(spare, "busy"):
        job = printer.submit(path, "Pages", LETTER, None, lambda _id: None)
        until((tray / "begun").exists, "the first sheet was never begun")
        printer.cancel(job)
        assert becomes(printer, job, JobState.CANCELLED).begun
        until(device_knows, "the device was never told to stop")
        assert not list(tray.glob("sheet-*"))
    until((tray / "over").exists, "the device never came to an end")
    assert [sheet.name for sheet in tray.glob("sheet-*")] == ["sheet-1"]
    assert printer.report(job).state is JobState.CANCELLED
    # The next job is printed whole: nothing of the stopped one is left to hold it up.
    again = printer.submit(path, "Pages", LETTER, None, lambda _id: None)
    becomes(printer, again, JobState.COMPLETED)
    assert len(list(tray.glob("sheet-*"))) == 3
