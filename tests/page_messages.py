"""The messages of the page, as its build reads them: every scalar is text, plurals are left as they are written."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

SOURCES = Path(__file__).parents[1] / "services" / "gateway" / "web" / "src"
LANGUAGES = ("en", "fr", "ar", "pt")


@cache
def page_messages(language: str) -> Mapping[str, Any]:
    """By whole key, `namespace:path`."""
    return {
        key if ":" in key else f"{file.parent.name}:{key}": wording[language]
        for file in sorted(SOURCES.rglob("messages.yaml"))
        for key, wording in _as_text(file).items()
    }


def _as_text(file: Path) -> dict[str, dict[str, Any]]:
    messages: dict[str, dict[str, Any]] = yaml.load(file.read_text(encoding="utf-8"), yaml.CBaseLoader)  # noqa: S506  makes nothing but text
    return messages


def under(language: str, prefix: str) -> Mapping[str, Any]:
    """Messages whose key begins with `prefix`, by the rest of it."""
    return {key.removeprefix(prefix): text for key, text in page_messages(language).items() if key.startswith(prefix)}
