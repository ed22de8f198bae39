"""Logs that can be shown to others."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from app import logs
from app.core.settings import Settings


@pytest.mark.parametrize(
    "text",
    [
        "cannot read /home/zoe/Secret trip/us two.jpg: broken",
        "[Errno 2] No such file or directory: '/home/zoe/Secret trip/x'",
        r"gone: 'C:\\Users\\zoe\\Secret trip\\us.jpg'",
        r"C:\Users\zoe\Secret.png was not read",
        "looked at ~/Secret/a and /media/zoe/Secret",
        'PosixPath("/home/zoe/it\'s Secret.jpg")',
        "b'/home/zoe/Secret/caf\\xe9'",
        r"\\server\zoe\Secret.jpg",
        "/home/zoe/Secret.JPG",
    ],
)
def test_paths_are_taken_out(text: str) -> None:
    plain = logs.without_paths(text)
    assert "Secret" not in plain
    assert "zoe" not in plain
    assert "<path>" in plain


def test_what_is_no_path_stays() -> None:
    for text in ("31/s, 8 of 10 read", "https://example.org/a/b answered 404", "ratio 3/4 and/or less"):
        assert logs.without_paths(text) == text
    code = '  File "/home/zoe/src/twinless/app/core/files/walk.py", line 3, in walk'
    assert logs.without_paths(code) == '  File "app/core/files/walk.py", line 3, in walk'


def test_a_log_is_written_without_paths_and_reported(tmp_path: Path) -> None:
    handler, hidden = logs.start(tmp_path), tmp_path / "Secret folder"
    try:
        log = logging.getLogger("app.core.test")
        log.info("Scanned %s", tmp_path / "Secret.jpg")
        try:
            hidden.read_bytes()
        except OSError:
            log.exception("It failed")
        logging.getLogger("elsewhere").info("not ours")
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    private = Settings(exclude=("*Secret*",), milvus_uri="http://Secret:19530")
    report = logs.fault_report(tmp_path, private, 7)
    assert "Secret" not in report
    assert "not ours" not in report
    assert "It failed" in report
    assert 'File "' in report
    assert "Photos: 7" in report
    assert "numpy 2" in report
    asked = logs.fault_report(tmp_path, private, 7, [hidden])
    assert f"Folder {hidden}" in asked
    assert "*Secret*" in asked
