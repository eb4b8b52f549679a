"""CONTRIBUTING names every place of a new room: one is added to a copy of the house there, and nowhere else."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parents[2]
TOY = HOUSE / "tests" / "data" / "toy_room"
MADE = shutil.ignore_patterns("node_modules", "dist", "__pycache__")
PLACE = re.compile(r"^\| `([^`]+)` \|", re.MULTILINE)
WHERE_NEEDED = {
    "services/gateway/rooms/<room>/tasks.py",
    "services/gateway/rooms/todo/tasks.py",
    "services/gateway/rooms/<room>/office.py",
    ".importlinter",
}
"""Not everything has a deadline, and not every room is built on others."""
NEXT_IMPORT = "from services.gateway.rooms.monitoring import"
LINES = {
    "shared/contracts/cases/v1/__init__.py": [
        ("from shared.contracts.cases.v1.values import *\n", "from shared.contracts.cases.v1.lending import *\n")
    ],
    "services/cases/app.py": [
        ("from services.cases.persons.room", "from services.cases.lending.room import ROOM as LENDING\n"),
        ("ASSISTANCE, EVACUATION]", "LENDING, "),
    ],
    "shared/policy/matrix.yaml": [("  DeliverAssistance:", "  LendPhone: [caseworker]\n")],
    "services/gateway/assembly/mutations.py": [
        (NEXT_IMPORT, "from services.gateway.rooms.lending import mutations as lending\n"),
        ("    evacuation,\n", "    lending,\n"),
    ],
    "services/gateway/assembly/projections.py": [
        (NEXT_IMPORT, "from services.gateway.rooms.lending import projections as lending\n"),
        ("        evacuation,\n", "        lending,\n"),
    ],
    "services/gateway/rooms/registration/types.py": [
        ("        Action(RecordNeed,", "        Action(LendPhone, also=(PRESENT,)),\n"),
        ("from shared.contracts.intake.v1 import", "from shared.contracts.cases.v1 import LendPhone\n"),
    ],
}  # fmt: skip
CHECK = """
from services.cases.app import service
from services.gateway.assembly.projections import PROJECTIONS
from services.gateway.assembly.schema import export
from services.gateway.assembly.tables import PROJECTED
from shared.contracts.asyncapi import document
from shared.contracts.cases.v1 import LendPhone, PhoneLent
from shared.policy.matrix import may_command

assert any(one.command is LendPhone for one in service.commands)
assert may_command(frozenset({"caseworker"}), "LendPhone")
assert PhoneLent.event_type() in document()["components"]["messages"]
assert PhoneLent.event_type() in PROJECTIONS and "loans" in PROJECTED
assert "lendPhone(" in export()
"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    house = tmp_path_factory.mktemp("house")
    for part in ("services", "shared"):
        shutil.copytree(
            HOUSE / part, house / part, ignore=shutil.ignore_patterns("node_modules", "dist", "__pycache__")
        )
    shutil.copytree(TOY, house, dirs_exist_ok=True)
    return house


@pytest.fixture
def house(copy: Path) -> Path:
    """A copy with the toy's files, and the lines that let the house know of it."""
    for name, lines in LINES.items():
        (copy / name).write_text(with_lines((HOUSE / name).read_text(), lines))
    return copy


def with_lines(text: str, lines: list[tuple[str, str]]) -> str:
    for before, line in lines:
        assert text.count(before) >= 1, before
        text = text.replace(before, line + before, 1)
    return text


def unknown_in(house: Path) -> str:
    """Why the command is not handled, permitted and in the schema, or the event not described and projected."""
    done = subprocess.run([sys.executable, "-c", CHECK], cwd=house, capture_output=True, text=True, check=False)
    return done.stderr


def test_a_room_needs_the_places_that_are_listed_and_no_others() -> None:
    listed = set(PLACE.findall((HOUSE / "CONTRIBUTING.md").read_text()))
    named = {one.replace("<service>", "cases").replace("<room>", "lending") for one in listed - WHERE_NEEDED}
    files = {str(one.relative_to(TOY)) for one in TOY.rglob("*") if one.is_file()}
    offering = "services/gateway/rooms/registration/types.py"  # the node of another room shows the command
    touched = {one.replace(offering, "services/gateway/rooms/lending/types.py") for one in files | LINES.keys()}
    migrations = {one for one in named if one.endswith("versions/")}
    assert touched == named - migrations


def test_a_room_of_the_listed_places_is_known_everywhere(house: Path) -> None:
    assert unknown_in(house) == ""


@pytest.mark.slow
@pytest.mark.parametrize("place", sorted(LINES.keys() - {"services/gateway/rooms/registration/types.py"}))
def test_a_room_is_not_known_where_a_place_was_forgotten(house: Path, place: str) -> None:
    (house / place).write_text((HOUSE / place).read_text())
    assert unknown_in(house)
