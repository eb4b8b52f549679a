"""Refusals, their words, and the codes that callers know them by."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.platform.errors import AlreadyExists, Refused

HOUSE = Path(__file__).parents[2]
REFUSALS = {"Refused", "Forbidden"}


class SeatTaken(Refused):
    """A refusal."""


def test_a_refusal_s_code_is_its_class_name() -> None:
    assert SeatTaken("It is taken").code == "seat_taken"


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("operation_id", "operation_exists"),
        ("movement_id", "movement_exists"),
        ("note_id", "note_is_written"),
        ("delivery_id", "delivery_is_recorded"),
        ("attempt_id", "attempt_is_known"),
        ("person_id", "already_there"),
        (None, "already_there"),
    ],
)
def test_already_exists_has_the_code_of_its_field(field: str | None, code: str) -> None:
    refusal = AlreadyExists(field)
    assert (refusal.code, refusal.field) == (code, field)


def sources() -> Iterator[tuple[str, ast.Module]]:
    """Every module of the product, with the service it is of: two of them may refuse by the same name."""
    for folder in (*(HOUSE / "services").iterdir(), HOUSE / "shared"):
        for file in folder.rglob("*.py"):
            if not {"web", "migrations"} & set(file.parts):
                yield folder.name, ast.parse(file.read_text())


def wordless() -> set[tuple[str, str]]:
    """Refusals whose class says nothing: whoever raises one says it."""
    return {
        (service, kind.name)
        for service, module in sources()
        for kind in module.body
        if isinstance(kind, ast.ClassDef)
        and REFUSALS & {ast.unparse(base) for base in kind.bases}
        and not any(isinstance(part, ast.FunctionDef) and part.name == "__init__" for part in kind.body)
        and not any(isinstance(part, ast.Assign) and ast.unparse(part.targets[0]) == "text" for part in kind.body)
    }


def raised_without_words() -> set[tuple[str, str]]:
    raised_names: set[tuple[str, str]] = set()
    for service, module in sources():
        raised = [node.exc for node in ast.walk(module) if isinstance(node, ast.Raise)]
        raised_names |= {(service, one.id) for one in raised if isinstance(one, ast.Name)}
        raised_names |= {
            (service, ast.unparse(one.func)) for one in raised if isinstance(one, ast.Call) and not one.args
        }
    return raised_names


def test_every_refusal_is_raised_with_a_text() -> None:
    assert len(wordless()) > 5
    assert wordless() & raised_without_words() == set()
