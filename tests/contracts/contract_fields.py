"""What the contract tests ask of a field."""

import types
import typing
from collections.abc import Iterator
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from shared.contracts.base import FieldClass, Sealed

ENDANGERING = {FieldClass.IDENTITY, FieldClass.SENSITIVE, FieldClass.PROTECTION, FieldClass.MONEY}


def classes_of(field: FieldInfo) -> list[FieldClass]:
    """The classes declared on a field itself."""
    return [mark for mark in field.metadata if isinstance(mark, FieldClass)]


def leaves(annotation: Any) -> Iterator[Any]:
    """The types a field may hold, inside unions, lists and annotations."""
    origin = get_origin(annotation)
    if origin is typing.Annotated:
        yield from leaves(get_args(annotation)[0])
    elif origin in {typing.Union, types.UnionType, list, tuple, set, frozenset, dict}:
        for inner in get_args(annotation):
            yield from leaves(inner)
    elif annotation is not type(None):
        yield annotation


def exposed(model: type[BaseModel], path: str = "") -> Iterator[str]:
    """Fields in which something endangering travels unsealed, however deep."""
    for name, field in model.model_fields.items():
        here = f"{path or model.__name__}.{name}"
        kinds = list(leaves(field.annotation))
        sealed = [isinstance(kind, type) and issubclass(kind, Sealed) for kind in kinds]
        if ENDANGERING & set(classes_of(field)) and not all(sealed):
            yield here
        for kind, is_sealed in zip(kinds, sealed, strict=True):
            if not is_sealed and isinstance(kind, type) and issubclass(kind, BaseModel):
                yield from exposed(kind, here)
