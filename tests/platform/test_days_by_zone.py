"""No rule takes a day of Greenwich for the day of a place: days are asked of `shared.platform.moments`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOME = "shared/platform/moments.py"
A_CELL = "services/intake/imports/workbook.py"
"""A spreadsheet's date and time of day: no moment, but a day as somebody wrote it."""
ASKED = {"day_at", "day_at_least", "day_begins", "day_is_over"}
NOT_OF_A_PLACE = {"date", "today", "utcnow", "utcfromtimestamp"}
RECKONS_WITH_DAYS = "days.ts"
"""Takes days and answers days; no moment comes to it."""
PAGE = re.compile(r"toISOString\(\)\.(?:slice\(0, ?10\)|split\()|getUTC(?:Date|Day|Month|FullYear)\(")


def days_of_greenwich(source: str) -> Iterator[int]:
    """The lines where a moment is made a day without a place, or by the zone of Greenwich."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        zones = [
            one.value for one in (*node.args, *(each.value for each in node.keywords)) if isinstance(one, ast.Constant)
        ]
        if (isinstance(node.func, ast.Attribute) and called in NOT_OF_A_PLACE and not node.args) or (
            called in ASKED and "UTC" in zones
        ):
            yield node.lineno


SOURCES = [
    path
    for room in ("services", "shared")
    for path in sorted((ROOT / room).rglob("*.py"))
    if "node_modules" not in path.parts and str(path.relative_to(ROOT)) not in {HOME, A_CELL}
]


def test_no_service_takes_a_day_in_utc() -> None:
    violations = [
        f"{path.relative_to(ROOT)}:{line}" for path in SOURCES for line in days_of_greenwich(path.read_text())
    ]
    assert violations == []


@pytest.mark.parametrize(
    "written",
    [
        "now().date()",
        "uow.now().date()",
        "date.today()",
        "datetime.utcnow()",
        'day_is_over(end, "UTC")',
        'day_at(at, zone="UTC")',
    ],
)
def test_a_day_taken_in_utc_is_detected(written: str) -> None:
    assert list(days_of_greenwich(written)) == [1]


@pytest.mark.parametrize("written", ["day_at(at, zone)", "day_is_over(end)", "cell.date(1)", 'say("UTC")'])
def test_a_day_taken_in_a_zone_is_accepted(written: str) -> None:
    assert list(days_of_greenwich(written)) == []


def test_the_page_takes_no_day_in_utc() -> None:
    sources = [path for kind in ("ts", "tsx") for path in (ROOT / "services/gateway/web/src").rglob(f"*.{kind}")]
    pages = [path for path in sources if "generated" not in path.parts and path.name != RECKONS_WITH_DAYS]
    assert len(sources) > len(pages) > 0
    assert [path.name for path in pages if PAGE.search(path.read_text())] == []
    assert PAGE.search("new Date().toISOString().slice(0, 10)")
