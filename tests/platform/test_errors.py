"""Refusals, their words, and the codes that callers know them by."""

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

from shared.platform.errors import AlreadyExists, DomainError, Refused

HOUSE = Path(__file__).parents[2]


class SeatTaken(Refused):
    """A refusal."""

    text = "Seat {number} is taken"
    about_field = "seat"


def test_a_refusal_has_the_code_of_its_class_and_its_text_filled_in() -> None:
    refusal = SeatTaken(number=4)
    assert (refusal.code, refusal.field, str(refusal)) == ("seat_taken", "seat", "Seat 4 is taken")
    assert SeatTaken(number=4, field="place").field == "place"


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


def refusals(family: type[DomainError] = DomainError) -> Iterator[type[DomainError]]:
    for kind in family.__subclasses__():
        yield kind
        yield from refusals(kind)


@cache
def of_the_product() -> Mapping[tuple[str, str], type[DomainError]]:
    """By folder and name: two services may refuse by the same name."""
    for file, _ in sources():
        import_module(".".join(file.relative_to(HOUSE).with_suffix("").parts).removesuffix(".__init__"))
    kinds = [kind for kind in refusals() if kind.__module__.startswith(("services.", "shared."))]
    return {(folder_of(kind.__module__), kind.__name__): kind for kind in kinds}


def sources() -> Iterator[tuple[Path, ast.Module]]:
    for root in ("services", "shared"):
        for file in sorted((HOUSE / root).rglob("*.py")):
            if not {"web", "migrations"} & set(file.parts) and file.stem != "__main__":
                yield file, ast.parse(file.read_text())


def folder_of(module: str) -> str:
    root, *rest = module.split(".")
    return rest[0] if root == "services" else root


def made() -> Iterator[tuple[str, type[DomainError], set[str]]]:
    """Every place where a refusal is made, and the names of the case that it is made with."""
    for file, module in sources():
        folder = folder_of(".".join(file.relative_to(HOUSE).with_suffix("").parts))
        for node in ast.walk(module):
            called = node.func if isinstance(node, ast.Call) else node.exc if isinstance(node, ast.Raise) else None
            if not isinstance(called, ast.Name):
                continue
            kind = of_the_product().get((folder, called.id)) or of_the_product().get(("shared", called.id))
            if kind is not None and kind.__init__ is DomainError.__init__:
                named = {str(one.arg) for one in node.keywords} if isinstance(node, ast.Call) else set[str]()
                yield f"{file.relative_to(HOUSE)}:{called.lineno}", kind, named - {"field"}


def places(kind: type[DomainError]) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(kind.text) if name}


def test_every_refusal_is_raised_with_the_fields_of_its_text() -> None:
    known = list(made())
    assert len(known) > 100
    assert [where for where, kind, named in known if named != places(kind)] == []


def test_every_refusal_is_raised_with_a_text() -> None:
    assert {kind.__name__ for _, kind, _ in made() if not kind.text} == set()
