"""GraphQL inputs made from the commands of the contracts, so that the two cannot drift apart.

A nested contract with the single field `text` is written as a plain string; `inline` names one whose fields are
written beside the command's own.
"""

import inspect
import types
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

import strawberry
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from services.gateway.graphql import enums
from services.gateway.graphql.scalars import Long
from shared.contracts.base import LONG

SHORTENED = {"PersonProfile": "Profile", "FollowUpFindings": "Findings"}
"""Nested contracts whose GraphQL names are shorter."""
TEXT = "text"

__all__ = ["enums", "input_of", "is_text"]


@cache
def input_of(contract: type[BaseModel], inline: str | None = None) -> Any:
    """The input type of a command or of a value inside one."""
    annotations: dict[str, Any] = {}
    defaults: dict[str, Any] = {}
    for name, info in contract.model_fields.items():
        if name == inline:
            _collect(_contract_in(info.annotation), annotations, defaults)
        else:
            _add(name, info, annotations, defaults)
    name = SHORTENED.get(contract.__name__, contract.__name__)
    made = type(f"{name}Input", (), {"__annotations__": annotations} | defaults)
    return strawberry.input(made, description=inspect.getdoc(contract))


def is_text(annotation: Any) -> bool:
    """Whether a nested contract holds one text and nothing else."""
    contract = _contract_in(annotation)
    return contract is not None and list(contract.model_fields) == [TEXT]


def _collect(contract: Any, annotations: dict[str, Any], defaults: dict[str, Any]) -> None:
    for name, info in contract.model_fields.items():
        _add(name, info, annotations, defaults)


def _add(name: str, info: FieldInfo, annotations: dict[str, Any], defaults: dict[str, Any]) -> None:
    annotations[name] = Long if LONG in info.metadata else _graphql(info.annotation)
    if not info.is_required():
        annotations[name] = annotations[name] | None
        defaults[name] = strawberry.UNSET


def _graphql(annotation: Any) -> Any:
    if get_origin(annotation) is Annotated:
        return _graphql(get_args(annotation)[0])
    if get_origin(annotation) is list:
        return list[_graphql(get_args(annotation)[0])]  # type: ignore[misc]  # computed
    if get_origin(annotation) in (Union, types.UnionType):
        inner = next(one for one in get_args(annotation) if one is not type(None))
        return _graphql(inner) | None
    if is_text(annotation):
        return str
    if inspect.isclass(annotation) and issubclass(annotation, BaseModel):
        return input_of(annotation)
    return annotation


def _contract_in(annotation: Any) -> type[BaseModel] | None:
    for one in (annotation, *get_args(annotation)):
        if inspect.isclass(one) and issubclass(one, BaseModel):
            return one
    return None
