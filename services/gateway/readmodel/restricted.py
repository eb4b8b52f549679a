"""Codes of needs that tell too much, whatever release recorded them in the open: from the list intake keeps."""

import importlib.resources

import yaml


def restricted_codes() -> frozenset[str]:
    """Whole codes and categories whose very code is for specialists only."""
    file = importlib.resources.files("services.intake.screening") / "needs.yaml"
    codes = set()
    for category in yaml.safe_load(file.read_text(encoding="utf-8"))["categories"]:
        if category.get("restricted"):
            codes.add(category["code"])
        codes |= {
            f"{category['code']}-{need['code']}"
            for need in category["needs"]
            if category.get("restricted") or need.get("restricted")
        }
    return frozenset(codes)


def _quoted() -> str:
    return ", ".join(f"'{code}'" for code in sorted(restricted_codes()))


OPEN_NEED = f"{{row}}.code IS NOT NULL AND {{row}}.code NOT IN ({_quoted()})"
"""SQL: the need is one whose code endangers nobody."""
_CODED = "SELECT 1 FROM jsonb_to_recordset({row}.facts) AS fact(name text, value text) WHERE fact.name = 'code'"
OPEN_STORY = (
    f"{{row}}.kind NOT IN ('NeedRecorded', 'NeedEnded') OR EXISTS ({_CODED} AND fact.value NOT IN ({_quoted()}))"
)
"""SQL: the line of a timeline is about no need, or about one whose code endangers nobody."""
