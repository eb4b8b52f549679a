"""The list of specific needs, which intake keeps as data with its labels, for whoever chooses from it."""

import importlib.resources
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import yaml

from services.gateway.graphql.enums import Language
from shared.contracts.base import C4
from shared.policy.matrix import Reach, may_command, visible_classes


def needs_for(roles: Iterable[str]) -> Mapping[str, list[dict[str, Any]]]:
    """Those that somebody in these roles may record, or read: a restricted one may be recorded and not read back."""
    held = list(roles)
    if may_command(held, "RecordNeed") or C4 in visible_classes(held, Reach.OWN):
        return listed_needs()
    return {language: [need for need in needs if not need["restricted"]] for language, needs in listed_needs().items()}


@cache
def listed_needs() -> Mapping[str, list[dict[str, Any]]]:
    """By the name of a language: every need that may be recorded today, in the list's order."""
    file = importlib.resources.files("services.intake.screening") / "needs.yaml"
    listed = yaml.safe_load(file.read_text(encoding="utf-8"))
    current = [(category, need) for category in listed["categories"] for need in category["needs"] if _current(need)]
    return {language.name: [_labelled(*one, language) for one in current] for language in Language}


def _current(need: dict[str, Any]) -> bool:
    return not need.get("superseded_by")


def _labelled(category: dict[str, Any], need: dict[str, Any], language: Language) -> dict[str, Any]:
    return {
        "code": f"{category['code']}-{need['code']}",
        "category": category["code"],
        "label": need["label"][language.value],
        "restricted": bool(category.get("restricted") or need.get("restricted")),
    }
