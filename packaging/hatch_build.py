"""Puts the wordings of all languages into what hatchling builds: an editable install, a wheel."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Wordings(BuildHookInterface):  # type: ignore[type-arg]
    """Has `packaging/translations.py` make what is missing or older than its source."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Makes resources/i18n/*.qm; they are no part of the sources."""
        if self.target_name == "wheel":
            program = Path(self.root) / "packaging" / "translations.py"
            subprocess.run([sys.executable, str(program), "stale"], check=True)
