"""A list of statuses stands once, in the contracts: service, read model, schema and page read it there."""

import ast
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pytest

from shared.contracts.cases.v1 import MovementStatus

ROOT = Path(__file__).parents[2]


class WrittenEnum(NamedTuple):
    """An enumeration as it stands in a file."""

    path: str
    name: str
    members: frozenset[str]


def enums_in(path: Path, text: str) -> Iterator[WrittenEnum]:
    """The string enumerations of a module."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") == "StrEnum" for base in node.bases):
            members = frozenset(
                one.targets[0].id
                for one in node.body
                if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name)
            )
            yield WrittenEnum(str(path), node.name, members)


def written_twice(enums: list[WrittenEnum]) -> list[tuple[WrittenEnum, WrittenEnum]]:
    """Pairs with one name, or of which one says nothing that the other does not say."""
    return [
        (one, other)
        for one, other in combinations(enums, 2)
        if one.name == other.name or one.members <= other.members or other.members <= one.members
    ]


ENUMS = [
    one
    for folder in ("shared", "services")
    for path in sorted((ROOT / folder).rglob("*.py"))
    for one in enums_in(path.relative_to(ROOT), path.read_text())
]
ALIKE = {
    frozenset({"RequestKind", "Purpose"}),
    frozenset({"RequestKind", "Phase"}),
    frozenset({"Service", "AuditedService"}),
    frozenset({"AgreementDuty", "DueKind"}),
    frozenset({"OfficeSubject", "AuditSubjectKind"}),
}
"""Lists of different things that share words: what is asked for, what data is used for, how far somebody has come; who
tells facts, and who keeps a trail, which the gateway does that tells none; what an agreement obliges to, and what is
due of it, its end included; what an office has something to do about, and what the audit trail tells of."""


def test_no_status_list_is_written_twice() -> None:
    """Two lists of one thing are two truths: the second is the one that somebody forgets."""
    assert len(ENUMS) > 40
    doubles = [pair for pair in written_twice(ENUMS) if frozenset(one.name for one in pair) not in ALIKE]
    assert doubles == []


def test_statuses_stand_in_the_contracts() -> None:
    """Where the commands and events are that change them."""
    elsewhere = [one for one in ENUMS if one.name.endswith("Status") and not one.path.startswith("shared/contracts/")]
    assert elsewhere == []


def test_movement_statuses_stored_by_earlier_releases_stay() -> None:
    """Who missed a departure is a no-show everywhere but in rows and indexes of releases before."""
    assert MovementStatus("missed") is MovementStatus.NO_SHOW
    assert sorted(MovementStatus) == ["arrived", "boarded", "confirmed", "handed_over", "held", "missed", "released"]


@pytest.mark.parametrize(
    "copy",
    [
        'class MovementStatus(StrEnum):\n    GONE = "gone"',
        'class Standing(StrEnum):\n    HELD = "HELD"\n    BOARDED = "B"',
    ],
)
def test_a_copied_status_list_is_detected(copy: str) -> None:
    """The negative control: under the same name, and as a part of the list under another."""
    assert written_twice([*ENUMS, *enums_in(Path("services/gateway/copy.py"), copy)]) != written_twice(ENUMS)
