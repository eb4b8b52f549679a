"""The page in a real browser: the work of every role, four languages, two widths, accessibility, content security."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import WEB, node

pytestmark = [pytest.mark.browser, pytest.mark.slow]

GRAVE = ("serious", "critical")
EXPECTED = "401 (Unauthorized)"
"""Asking who is signed in, before anybody is, is answered so; browsers write that down as an error."""


def _run(script: str, *arguments: str) -> Any:
    command = [node(), f"browser/{script}.mjs", *arguments]
    ended = subprocess.run(command, cwd=WEB, capture_output=True, text=True, timeout=500, check=False)
    assert ended.returncode == 0, ended.stderr[-2000:]
    return json.loads(ended.stdout)


def test_every_flow_of_work_goes_well(page: str) -> None:
    flows = _run("flows", page)
    assert len(flows) == 11
    assert {flow["name"]: flow["failure"] for flow in flows if flow["failure"]} == {}


WIDTHS = {"en": "desktop,phone", "ar": "desktop,phone", "fr": "phone", "pt": "desktop"}
"""Both directions of writing at both widths; French on the phone is walked in dark colours."""
SCREENS = 15


@pytest.mark.parametrize("language", WIDTHS)
def test_every_screen_is_accessible_and_keeps_to_its_origin(page: str, language: str, tmp_path: Path) -> None:
    report = _run("walk", page, str(tmp_path), language, "", WIDTHS[language])
    assert [finding for finding in report["findings"] if finding["impact"] in GRAVE] == []
    assert [complaint for complaint in report["complaints"] if EXPECTED not in complaint] == []
    assert report["strangers"] == []
    assert len(list(tmp_path.glob("*.png"))) == len(WIDTHS[language].split(",")) * SCREENS
