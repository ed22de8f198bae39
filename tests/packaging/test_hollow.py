"""OpenCV without FFmpeg and OpenSSL: it does what Twinless asks of it, and loads neither."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("gcc") or not shutil.which("objdump"), reason="takes Linux and gcc"
)

_TRIAL = """
import sys
sys.path.insert(0, sys.argv[1])
import cv2, numpy
assert cv2.__file__.startswith(sys.argv[1]), cv2.__file__
picture = numpy.random.default_rng(1).integers(0, 255, (200, 300), dtype=numpy.uint8)
points, features = cv2.SIFT_create(100).detectAndCompute(cv2.GaussianBlur(picture, (0, 0), 2), None)
matches = cv2.BFMatcher(cv2.NORM_L2).knnMatch(features, features, k=2)
both = numpy.float32([point.pt for point in points])
matrix, inliers = cv2.estimateAffine2D(both, both, method=cv2.USAC_MAGSAC)
assert inliers.all() and len(matches) == len(points)
cv2.warpAffine(picture, matrix, (300, 200))
print(open("/proc/self/maps").read())
"""


@pytest.mark.slow
def test_opencv_works_without_ffmpeg_and_openssl(tmp_path: Path) -> None:
    sys.path.insert(0, str(ROOT / "packaging"))
    from linux.hollow import hollow_out

    found = importlib.util.find_spec("cv2")
    assert found is not None
    assert found.origin is not None
    installed = Path(found.origin).parents[1]
    for name in ("cv2", "opencv_python_headless.libs"):
        shutil.copytree(installed / name, tmp_path / name)
    gone = hollow_out(tmp_path)
    if not gone:
        pytest.skip("this OpenCV brings no FFmpeg")
    left = {path.name.split("-")[0] for path in (tmp_path / "opencv_python_headless.libs").iterdir()}
    assert not {"libssl", "libcrypto", "libswresample", "libaom"} & left
    command = [sys.executable, "-c", _TRIAL, str(tmp_path)]
    for binding in ({}, {"LD_BIND_NOW": "1"}):
        done = subprocess.run(
            command, capture_output=True, text=True, env={"PATH": "/usr/bin:/bin"} | binding, check=False
        )
        assert done.returncode == 0, done.stderr
        loaded = {line.rsplit("/", 1)[-1] for line in done.stdout.splitlines() if str(tmp_path) in line}
        assert not [name for name in loaded if name.startswith(("libssl", "libcrypto"))]
        sizes = [path.stat().st_size for path in (tmp_path / "opencv_python_headless.libs").glob("libav[cfu]*")]
        assert max(sizes) < 1 << 20
