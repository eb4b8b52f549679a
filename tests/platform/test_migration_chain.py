"""The migrations of every service are one chain: two that landed beside one another never share a number."""

import ast
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = sorted(ROOT.glob("services/*/migrations/versions"))


def links_of(folder: Path) -> Mapping[str, tuple[str, str | None]]:
    """By the file's name its revision and the one before."""
    return {path.name: (_assigned(path, "revision"), _assigned(path, "down_revision")) for path in folder.glob("0*.py")}  # type: ignore[misc]  # a revision is a string


def _assigned(path: Path, name: str) -> str | None:
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == name:
            value = ast.literal_eval(node.value) if node.value else None
            return value if value is None else str(value)
    raise AssertionError(f"{path.name} does not say its {name}")


def breaks(links: Mapping[str, tuple[str, str | None]]) -> list[str]:
    """The files that are not the next after the one before."""
    numbers = [f"{number:04}" for number in range(1, len(links) + 1)]
    expected = zip(numbers, [None, *numbers], strict=False)
    return [
        name
        for (name, link), (number, before) in zip(sorted(links.items()), expected, strict=True)
        if link != (number, before) or not name.startswith(f"{number}_")
    ]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.parents[1].name)
def test_migrations_are_one_chain_by_their_numbers(folder: Path) -> None:
    assert breaks(links_of(folder)) == []


def test_two_of_one_number_and_a_gap_are_found() -> None:
    """The control."""
    twice = {"0001_a.py": ("0001", None), "0002_b.py": ("0002", "0001"), "0002_c.py": ("0002", "0001")}
    assert breaks(twice) == ["0002_c.py"]
    assert breaks({"0001_a.py": ("0001", None), "0003_b.py": ("0003", "0001")}) == ["0003_b.py"]
