"""Codes of needs that tell too much, whatever release recorded them in the open: from the list intake keeps.

A code that is not on the list any more is taken for one of them.
"""

import importlib.resources

import yaml

from shared.contracts.base import C2
from shared.contracts.intake.v1 import CLASS_OF_FILE

ABOUT_REVIEWS = frozenset({"SpecialistReviewAsked", "SpecialistReviewEnded", "CircumstancesReported"})
"""Lines of a timeline that only say that a specialist looks at an assessment, or at what was told blindly."""

WITHOUT_A_REASON = frozenset({"SharingWithdrawn"})
"""Lines that, by who acted and when, tell whether an agency hears no more because of what somebody fears."""

ABOUT_NEEDS = frozenset({"NeedRecorded", "NeedEnded"})
ABOUT_FILES = frozenset({"FileAttached", "FileWithdrawn"})
NOT_FOR_EVERYBODY = ABOUT_REVIEWS | WITHOUT_A_REASON | ABOUT_NEEDS | ABOUT_FILES
"""Lines that not everybody has who sees the person."""


def open_codes() -> frozenset[str]:
    file = importlib.resources.files("services.intake.screening") / "needs.yaml"
    codes = set()
    for category in yaml.safe_load(file.read_text(encoding="utf-8"))["categories"]:
        if category.get("restricted"):
            continue
        codes.add(category["code"])
        codes |= {f"{category['code']}-{need['code']}" for need in category["needs"] if not need.get("restricted")}
    return frozenset(codes)


def _quoted(codes: frozenset[str]) -> str:
    return ", ".join(f"'{code}'" for code in sorted(codes))


_OPEN = _quoted(open_codes())
OPEN_NEED = f"{{row}}.code IS NOT NULL AND {{row}}.code IN ({_OPEN})"
"""SQL: the need is one whose code endangers nobody."""
_CODED = "SELECT 1 FROM jsonb_to_recordset({row}.facts) AS fact(name text, value text) WHERE fact.name = 'code'"
_KIND = _CODED.replace("'code'", "'kind'")
_OPEN_FILES = _quoted(frozenset(kind.value for kind, of in CLASS_OF_FILE.items() if of is C2))
OPEN_STORY = (
    f"{{row}}.kind NOT IN ({_quoted(ABOUT_REVIEWS | WITHOUT_A_REASON)}) AND ("
    f"{{row}}.kind NOT IN ({_quoted(ABOUT_NEEDS)}) OR EXISTS ({_CODED} AND fact.value IN ({_OPEN}))) AND ("
    f"{{row}}.kind NOT IN ({_quoted(ABOUT_FILES)}) OR EXISTS ({_KIND} AND fact.value IN ({_OPEN_FILES})))"
)
"""SQL: the line of a timeline is about no need, or about one whose code endangers nobody; about no assessment; not
about the end of sharing, which the list of what is shared tells by its day; and about no file that alone, by being
there, tells of health, money or fear."""
