"""The model card, the manifest and NOTICE say the same of what the shipped network was trained on."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
CARD = (ROOT / "packaging/model/MODEL_CARD.md").read_text("utf-8")
MODELS = ROOT / "resources/models"
MANIFEST = json.loads((MODELS / "manifest.json").read_text("utf-8"))
_ROW = re.compile(r"^\| [^|]+ \| ([0-9,]+) \| ([0-9.]+) % \| [^|]+ \|$", re.MULTILINE)


def test_the_card_accounts_for_every_photo() -> None:
    rows = [(int(count.replace(",", "")), float(share)) for count, share in _ROW.findall(CARD)]
    total = sum(count for count, _ in rows)
    assert total == 22_977
    assert f"{total:,} photos" in CARD
    assert all(abs(100 * count / total - share) <= 0.051 for count, share in rows)


def test_manifest_notice_and_card_agree() -> None:
    notice = " ".join((ROOT / "resources/models/NOTICE").read_text("utf-8").split())
    for text in (MANIFEST["data"], notice):
        assert "22,977 photos of public research sets, from ten" in text
        assert "34 %" in text
        assert "packaging/model/MODEL_CARD.md" in text
    assert "34.0 %" in CARD
    assert CARD.startswith(f"# Model card: {MANIFEST['id']}\n")
    assert MANIFEST["licence"] == "MIT"


def test_the_manifest_names_the_files_that_are_there() -> None:
    for name, checksum in (("weights", "sha256"), ("onnx", "onnx_sha256")):
        content = (MODELS / MANIFEST[name]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == MANIFEST[checksum]


def test_the_recipe_for_clean_data_names_programs_and_options_that_there_are() -> None:
    recipe = CARD.split("## Weights from clean data")[1]
    commands = re.findall(r"^    python (packaging/model/\w+\.py) (.+)$", recipe, re.MULTILINE)
    assert [Path(program).stem for program, _ in commands] == ["train", "whiten", "evaluate", "floors", "export"]
    shared = (ROOT / "packaging/model/evaluate.py").read_text("utf-8")  # floors.py takes its options from there
    for program, arguments in commands:
        source = (ROOT / program).read_text("utf-8") + shared
        for option in re.findall(r"--[a-z-]+", arguments):
            assert f'"{option}"' in source, (program, option)
