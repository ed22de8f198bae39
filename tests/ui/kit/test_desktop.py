"""What is asked of the desktop, seen on a real message bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SILENT = """
import sys
from PySide6.QtCore import QCoreApplication
application = QCoreApplication([])
from PySide6.QtDBus import QDBusConnection
assert QDBusConnection.sessionBus().registerService("org.freedesktop.FileManager1")
print("ready", flush=True)
sys.stdin.read()
"""
SCRIPT = """
import subprocess
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
application = QCoreApplication([])
from app.ui.kit import desktop
from app.ui.scanning import notify
photo, opened = Path(sys.argv[1]), []
class Services:
    def openUrl(url):
        opened.append(url.toLocalFile())
        application.quit()
        return True
desktop.QDesktopServices = Services
assert desktop.show_in_folder(photo) and opened == [str(photo.parent)], "there is no file manager to ask"
command = [sys.executable, "-c", sys.argv[2]]
with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as silent:
    assert silent.stdout.readline() == b"ready\\n"
    assert desktop.show_in_folder(photo)
    application.processEvents()
    assert len(opened) == 1, "nobody waits for one that takes long to answer"
    silent.kill()
    application.exec()
assert opened == [str(photo.parent)] * 2, "it ended without an answer"
assert not notify.notify_by_portal("A title", "A text")
"""

needs_bus = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session") or not shutil.which("dbus-monitor"),
    reason="needs a message bus of its own",
)


@needs_bus
def test_file_manager_and_notifications_are_asked_in_their_own_form(tmp_path: Path) -> None:
    heard_it = "for turn in $(seq 1200); do grep -q '{}' '{}' 2> /dev/null && break; sleep 0.1; done"
    ready, notified = (heard_it.format(word, tmp_path / "heard") for word in ("NameAcquired", "AddNotification"))
    listen = f"dbus-monitor --session > '{tmp_path}/heard'"
    listener = f'{listen} & {ready}; "$@"; code=$?; {notified}; kill $!; exit $code'
    photo = "/photos/a #1 100%/my photo.jpg"
    command = ["dbus-run-session", "--", "bash", "-c", listener, "bash", sys.executable, "-c", SCRIPT, photo, SILENT]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[3])}
    subprocess.run(command, env=environment, timeout=280, check=True, capture_output=True)
    heard = (tmp_path / "heard").read_text()
    show = heard[heard.index("member=ShowItems") :]
    assert show.split()[1:5] == ["array", "[", "string", '"file:///photos/a%20%231%20100%25/my%20photo.jpg"']
    notify = heard[heard.index("member=AddNotification") :]
    assert 'string "title"' in notify
    assert '"A text"' in notify
