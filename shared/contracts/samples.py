"""Made-up examples of every event: the same today as ever, so that what was written once must be readable for ever.

`python -m shared.contracts.samples` writes the golden samples that are missing; it never overwrites one.
"""

import json
import sys
import types
import typing
from collections.abc import Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_origin
from uuid import UUID, uuid5

from pydantic import BaseModel, StringConstraints
from pydantic.fields import FieldInfo

from shared.contracts.base import C2, CLASS_OF_SEAL, Event, FieldClass, Sealed, SealKind
from shared.contracts.catalogue import contract_modules, events_of

GOLDEN = Path("tests/contracts/golden")
NAMES = UUID("4f6d6577-6172-5d00-8000-73616d706c65")
PATTERNS = {
    r"^[A-Za-z]+(/[A-Za-z0-9_+-]+){1,2}$": "Asia/Manila",
    r"^[A-Z0-9][A-Z0-9._-]{0,39}$": "LYX101",
    r"^[A-Z]{2}$": "KE",
    r"^[A-Z]{3}$": "XOF",
    r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$": "fr",
    r"^[a-z]{2,3}(-[A-Za-z]{2,4})?-[1-9][0-9]{0,8}$": "fr-3",
    r"^[A-Za-z0-9_.-]{1,40}$": "example",
    r"^[0-9a-f]{64}$": "e3" * 32,
    r"^[A-Z]{2,3}[A-Z0-9]{0,17}$": "KE001",
    r"^(Mo|Tu|We|Th|Fr|Sa|Su) ([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$": "Mo 08:00-17:00",
}
SCALARS: dict[type, Any] = {
    datetime: datetime(2026, 3, 1, 8, 30, tzinfo=UTC),
    date: date(2026, 3, 1),
    bool: True,
    float: 0.5,
    str: "An example",
}


def sample(model: type[BaseModel]) -> BaseModel:
    """A valid, made-up instance, the same each time; every optional field is filled."""
    values = {name: _field(model, name, field) for name, field in model.model_fields.items()}
    return model.model_validate(values)


def _field(model: type[BaseModel], name: str, field: FieldInfo) -> Any:
    return _value(f"{model.__name__}.{name}", field.annotation, field.metadata)


def _value(path: str, annotation: Any, marks: Sequence[Any]) -> Any:
    origin = get_origin(annotation)
    if origin is typing.Annotated:
        inner, *more = get_args(annotation)
        return _value(path, inner, [*more, *marks])
    if origin in {typing.Union, types.UnionType}:
        return _value(path, next(one for one in get_args(annotation) if one is not type(None)), marks)
    if origin in {list, tuple, set, frozenset}:
        return [_value(path, get_args(annotation)[0], ())]
    if origin is dict:
        key, value = get_args(annotation)
        return {_value(f"{path}.key", key, ()): _value(path, value, ())}
    return _plain(path, annotation, marks)


def _plain(path: str, kind: type, marks: Sequence[Any]) -> Any:
    if kind is UUID:
        return uuid5(NAMES, path)
    if issubclass(kind, Sealed):
        return _sealed(kind, path, marks)
    if issubclass(kind, BaseModel):
        return sample(kind)
    if issubclass(kind, StrEnum):
        return next(iter(kind))
    return _scalar(kind, marks)


def _scalar(kind: type, marks: Sequence[Any]) -> Any:
    if kind is int:
        return max([1, *(mark.ge for mark in marks if hasattr(mark, "ge"))])
    patterns = [mark.pattern for mark in marks if isinstance(mark, StringConstraints) and mark.pattern]
    return PATTERNS[str(patterns[0])] if patterns else SCALARS[kind]


def _sealed(kind: type[Sealed[Any]], path: str, marks: Sequence[Any]) -> Sealed[Any]:
    wanted = next((mark for mark in marks if isinstance(mark, FieldClass)), C2)
    seals = [seal for seal, seal_class in CLASS_OF_SEAL.items() if seal_class is wanted]
    return kind(
        subject_id=uuid5(NAMES, f"{path.partition('.')[0]}.person_id"),
        kind=seals[0] if seals else SealKind.PROFILE,
        blob="bWFkZS11cCBub25jZWFuZCBtYWRlLXVwIGNpcGhlcnRleHQ=",
    )


def sample_of_event(event: type[Event]) -> str:
    """The JSON of an event's sample, as it would lie in the log but indented."""
    return json.dumps(json.loads(sample(event).model_dump_json()), indent=2, sort_keys=True) + "\n"


def golden_path(event: type[Event]) -> Path:
    """Where an event's golden sample lies."""
    return GOLDEN / event.service / f"{event.__name__}.v{event.version}.json"


def write_missing(root: Path) -> list[Path]:
    """Write the golden samples that are not there; answers their paths."""
    written = []
    for event in (event for module in contract_modules() for event in events_of(module)):
        path = root / golden_path(event)
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(sample_of_event(event))
            written.append(path)
    return written


if __name__ == "__main__":
    for made in write_missing(Path.cwd()):
        sys.stdout.write(f"{made}\n")
