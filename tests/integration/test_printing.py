"""A real print queue: a print server of our own, a driver, a job, and what comes out of it at the far end."""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from optician_desk.documents import report as paper
from tests.report_data import report

DRIVER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
QUEUE = "Counter"
SYSTEM = "/usr/sbin:/usr/bin:/sbin:/bin"

PRINT = """
import sys
from pathlib import Path
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication
from optician_desk.ui import theme
from optician_desk.ui.printing import print_pages
app = QApplication([])
theme.load_fonts()
print(QPrinterInfo.availablePrinterNames())
printer = QPrinter(QPrinterInfo.printerInfo(sys.argv[2]), QPrinter.PrinterMode.HighResolution)
print_pages(Path(sys.argv[1]).read_bytes(), printer, ["", "Atkārtota izdruka"])
"""


@pytest.fixture
def queue() -> Iterator[tuple[dict[str, str], Path]]:
    """A print server on a socket of its own with one queue; the environment that reaches it, and the printer's output."""
    programs = {
        name: shutil.which(name, path=f"{os.environ.get('PATH', '')}:{SYSTEM}") for name in ("cupsd", "lpadmin")
    }
    if not all(programs.values()) or not DRIVER.exists() or not shutil.which("gs"):
        pytest.skip("needs cups, printer-driver-cups-pdf and ghostscript")
    folder = Path(tempfile.mkdtemp(prefix="desk-print-"))
    folder.chmod(0o755)  # the server's filters run as another user
    output = folder / "printed"
    output.touch()
    server = _start(str(programs["cupsd"]), folder)
    try:
        environment = {**os.environ, "CUPS_SERVER": str(folder / "cups.sock"), "PYTHONPATH": str(Path.cwd())}
        added = [str(programs["lpadmin"]), "-p", QUEUE, "-E", "-v", f"file://{output}", "-P", str(DRIVER)]
        subprocess.run(added, env=environment, check=True, capture_output=True, timeout=30)
        yield environment, output
    finally:
        server.terminate()
        server.wait(timeout=10)
        shutil.rmtree(folder, ignore_errors=True)


def _start(cupsd: str, folder: Path) -> subprocess.Popen[bytes]:
    for name in ("root", "spool", "spool/tmp", "cache", "state"):
        (folder / name).mkdir(mode=0o755)
    (folder / "cupsd.conf").write_text(
        f"Listen {folder}/cups.sock\nBrowsing Off\nWebInterface No\nDefaultAuthType None\nLogLevel warn\n"
        "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n"
    )
    user = "lp" if os.geteuid() == 0 else getpass.getuser()
    (folder / "cups-files.conf").write_text(
        f"FileDevice Yes\nUser {user}\nServerRoot {folder}/root\nRequestRoot {folder}/spool\nTempDir {folder}/spool/tmp\n"
        f"CacheDir {folder}/cache\nStateDir {folder}/state\nErrorLog {folder}/error.log\nAccessLog {folder}/access.log\n"
        f"PageLog {folder}/page.log\nSystemGroup root\n"
    )
    for name in ("spool", "spool/tmp", "cache"):
        if os.geteuid() == 0:
            shutil.chown(folder / name, user)
    command = [cupsd, "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 15
    while not (folder / "cups.sock").exists():
        if server.poll() is not None or time.monotonic() > until:
            server.kill()
            pytest.skip("the print server does not start on this machine")
        time.sleep(0.05)
    return server


@pytest.mark.printing
def test_two_copies_of_a_report_come_out_of_a_real_queue(queue: tuple[dict[str, str], Path], tmp_path: Path) -> None:
    environment, output = queue
    pdf = paper.build(report(), "lv")
    (tmp_path / "report.pdf").write_bytes(pdf)
    command = [sys.executable, "-c", PRINT, str(tmp_path / "report.pdf"), QUEUE]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert said.returncode == 0, said.stderr
    assert QUEUE in said.stdout
    until = time.monotonic() + 60
    while _pages(output, tmp_path) < 6 and time.monotonic() < until:
        time.sleep(0.2)
    assert _pages(output, tmp_path) == 6


def _pages(output: Path, scratch: Path) -> int:
    """How many pages the printer has got so far, as ghostscript reads them; 0 while the job is not whole."""
    if not output.stat().st_size:
        return 0
    for old in scratch.glob("page-*.pgm"):
        old.unlink()
    command = ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", "-sDEVICE=pgmraw", "-r10"]
    done = subprocess.run(
        [*command, f"-sOutputFile={scratch}/page-%d.pgm", str(output)], capture_output=True, check=False, timeout=60
    )
    return len(list(scratch.glob("page-*.pgm"))) if done.returncode == 0 else 0
