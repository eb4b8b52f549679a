"""The list of specific needs, which intake keeps as data, for whoever chooses from it."""

import importlib.resources
from functools import cache
from typing import Any

import yaml

LANGUAGE = "en"


@cache
def listed_needs() -> list[dict[str, Any]]:
    """Every need that may be recorded today, in the list's order; the page translates the codes."""
    file = importlib.resources.files("services.intake.screening") / "needs.yaml"
    listed = yaml.safe_load(file.read_text(encoding="utf-8"))
    return [_told(category, need) for category in listed["categories"] for need in category["needs"] if _current(need)]


def _current(need: dict[str, Any]) -> bool:
    return not need.get("superseded_by")


def _told(category: dict[str, Any], need: dict[str, Any]) -> dict[str, Any]:
    return {
        "code": f"{category['code']}-{need['code']}",
        "category": category["code"],
        "label": need["label"][LANGUAGE],
        "restricted": bool(category.get("restricted") or need.get("restricted")),
    }
