"""Codes of needs that tell too much, whatever release recorded them in the open: from the list intake keeps.

A code that is not on the list any more is taken for one of them.
"""

import importlib.resources

import yaml

from shared.contracts.base import C1, C4, FieldClass
from shared.contracts.intake.v1 import CLASS_OF_ATTACHMENT, CLASS_OF_FILE

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
OPEN_STORY = (
    f"{{row}}.kind NOT IN ({_quoted(ABOUT_REVIEWS | WITHOUT_A_REASON)}) AND ("
    f"{{row}}.kind NOT IN ({_quoted(ABOUT_NEEDS)}) OR EXISTS ({_CODED} AND fact.value IN ({_OPEN})))"
)
"""SQL: the line of a timeline is about no need, or about one whose code endangers nobody; about no assessment; and
not about the end of sharing, which the list of what is shared tells by its day."""


def seen_file(kind: str) -> str:
    """SQL: the class that a file of this kind has is seen of its person; of an unknown kind the strictest."""
    classes = sorted(set(CLASS_OF_FILE.values()) - {C4})
    return f"CASE {' '.join(_seen(kind, one) for one in classes)} ELSE {{seen_{C4.name.lower()}}} END"


def reached_attachment(kind: str) -> str:
    """SQL: the viewer reaches the agency `{row}` is of in the class that a record's file of this kind has.

    Of an unknown kind the strictest.
    """
    cases = (f"WHEN {kind} = '{one.name}' THEN {{agency_{of.name.lower()}}}" for one, of in CLASS_OF_ATTACHMENT.items())
    return f"({{agency_{C1.name.lower()}}} AND CASE {' '.join(cases)} ELSE {{agency_{C4.name.lower()}}} END)"


def _seen(kind: str, field_class: FieldClass) -> str:
    kinds = _quoted(frozenset(one.name for one, of in CLASS_OF_FILE.items() if of is field_class))
    return f"WHEN {kind} IN ({kinds}) THEN {{seen_{field_class.name.lower()}}}"


_KIND_OF_FILE = (
    "(SELECT upper(fact.value) FROM jsonb_to_recordset({row}.facts) AS fact(name text, value text)"
    " WHERE fact.name = 'kind')"
)
SEEN_STORY = (
    f"CASE WHEN {{row}}.kind IN ({_quoted(ABOUT_FILES)}) THEN {seen_file(_KIND_OF_FILE)}"
    f" ELSE ({OPEN_STORY} OR {{protection}}) END"
)
"""SQL: the viewer has the line of a timeline: about a file whoever sees the file; else whatever is open, or all of it
where they may see what somebody fears."""
