"""The page in a real browser: the work of every role, both directions, three widths, axe, content security."""

from pathlib import Path

import pytest

from tests.browser.conftest import EXPECTED, driven, require_built

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_every_flow_of_work_goes_well(page: str) -> None:
    flows = driven("flows", page)
    assert flows, "no flow was run"
    assert {flow["name"]: flow["failure"] for flow in flows if flow["failure"]} == {}


WIDTHS = {"ar": "desktop,tablet", "fr": "phone,tablet"}
"""French in dark colours. What is not here is looked at on the way of `test_journey.py`, over the real services."""
PARTS_OF_SCREENS = {
    "ChooseMail",
    "DecideReview",
    "MarkNotices",
    "RecordAttendance",
    "RegisterHousehold",
    "RegisterPerson",
}
"""Commands that no dialog asks for."""
NOT_IMITATED = {
    "AddCircumstances",
    "ApproveErasure",
    "DeclineErasure",
    "ApproveSharingOverride",
    "DeclineSharingOverride",
    "WithdrawSharing",
}
"""Nobody who is visited has what these are about."""
SCREENS = 36
TREES = Path(__file__).parent / "trees"
ELEMENTS = Path(__file__).parent / "elements"


@pytest.mark.parametrize("language", WIDTHS)
def test_every_screen_is_accessible_and_keeps_to_its_origin(page: str, language: str, tmp_path: Path) -> None:
    report = driven("screens", page, str(tmp_path), language, "", WIDTHS[language])
    assert report["findings"] == [], "of any impact"
    assert [complaint for complaint in report["complaints"] if EXPECTED not in complaint] == []
    assert report["strangers"] == []
    assert len(list(tmp_path.glob("*.png"))) == len(WIDTHS[language].split(",")) * SCREENS


def test_what_is_read_aloud_is_what_was_looked_at(page: str) -> None:
    """A change that is meant: `node browser/trees.mjs ORIGIN ../../../tests/browser/trees`, and look what differs."""
    known = {path.stem: path.read_text(encoding="utf-8") for path in TREES.glob("*.yaml")}
    assert driven("trees", page) == known


def test_every_form_is_accessible_with_its_errors(page: str) -> None:
    """From left to right and from right to left, in three widths, light and dark, sent with nothing in it."""
    report = driven("dialogs", page)
    assert report["findings"] == [], "of any impact"
    assert report["complaints"] == []
    assert set(report["unopened"]) == PARTS_OF_SCREENS | NOT_IMITATED


def test_elements_look_as_they_were_looked_at(tmp_path: Path) -> None:
    """A change that is meant: `node browser/elements.mjs ../../../tests/browser/elements "" write`, and look."""
    require_built()
    assert driven("elements", str(ELEMENTS), str(tmp_path)) == [], f"as they are now: {tmp_path}"
