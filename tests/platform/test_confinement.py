"""A process that reads a hostile file opens nothing, writes nothing, and still knows every codec a file may name."""

import subprocess
import sys

import pytest

ACTS = {
    "a file": "open('pyproject.toml')",
    "a connection": "__import__('socket').socket()",
    "a process": "__import__('os').pipe()",
}


def after(call: str, act: str) -> subprocess.CompletedProcess[str]:
    code = f"from shared.platform import confinement as c\nimport socket\nc.{call}\n{act}\n"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("what", ACTS)
def test_nothing_is_opened_from_then_on(what: str) -> None:
    assert "Too many open files" in after("open_nothing()", ACTS[what]).stderr
    assert after("limit(1 << 30, 20)", ACTS[what]).returncode == 0, "the control: before, it is"


@pytest.mark.parametrize("codec", ["cp437", "cp1252", "iso8859-15", "utf-16", "shift_jis"])
def test_whatever_a_file_names_its_letters_by_is_known(codec: str) -> None:
    assert after("open_nothing()", f"'a'.encode({codec!r})").returncode == 0


def test_what_is_limited_further_already_stays_so() -> None:
    code = "import resource as r\nfrom shared.platform import confinement as c\nr.setrlimit(r.RLIMIT_CPU, (5, 5))\n"
    code += "c.limit(1 << 30, 20)\nprint(r.getrlimit(r.RLIMIT_CPU), r.getrlimit(r.RLIMIT_AS))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert said.stdout == f"(5, 5) {(1 << 30, 1 << 30)}\n"
