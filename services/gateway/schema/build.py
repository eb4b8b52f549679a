"""The schema, built and checked: a field without a class does not build."""

import sys
from pathlib import Path
from typing import Any

import strawberry
from graphql import GraphQLObjectType, GraphQLSchema
from strawberry.schema.config import StrawberryConfig

from services.gateway.schema.mutations import WISHES
from services.gateway.schema.mutations.wish import mutation_type
from services.gateway.schema.query import Query
from services.gateway.schema.scalars import LONG, Long
from services.gateway.schema.sources import KEY, Source
from services.gateway.schema.subscription import Subscription
from shared.contracts.base import FieldClass

SDL = Path(__file__).parents[1] / "schema.graphql"
GENERATED = ("Connection", "Edge")


class Unclassified(Exception):
    """A field that does not say how dangerous it is."""


def build_schema() -> tuple[strawberry.Schema, GraphQLSchema]:
    """Strawberry's schema, and the same as graphql-core sees it; Unclassified when a field has no class."""
    schema = strawberry.Schema(
        query=Query,
        mutation=mutation_type(WISHES),
        subscription=Subscription,
        config=StrawberryConfig(disable_field_suggestions=True, scalar_map={Long: LONG}),
    )
    core: GraphQLSchema = schema._schema  # noqa: SLF001  # the compiler works on graphql-core's types
    for declared in core.type_map.values():
        if isinstance(declared, GraphQLObjectType) and not declared.name.startswith("__"):
            _check(declared)
    return schema, core


def declaration(core_type: Any) -> Any:
    """The Python class behind a type of the schema."""
    definition = core_type.extensions.get("strawberry-definition")
    return definition.origin if definition else None


def source_of(core_field: Any) -> Source | None:
    """The source declared beside a field."""
    field = core_field.extensions.get("strawberry-definition")
    found = field.metadata.get(KEY) if field else None
    return found if isinstance(found, Source) else None


def class_of(core_type: Any, core_field: Any) -> FieldClass | None:
    """The class of a field: its own, or that of the value type it is in."""
    source = source_of(core_field)
    if source is not None:
        return source.field_class
    inherited: FieldClass | None = getattr(declaration(core_type), "__field_class__", None)
    return inherited


def _check(declared: GraphQLObjectType) -> None:
    if declared.name.endswith(GENERATED):
        return
    for name, field in declared.fields.items():
        if class_of(declared, field) is None:
            raise Unclassified(f"{declared.name}.{name} has no class: say how dangerous it is")


def export() -> str:
    """The schema as SDL."""
    return build_schema()[0].as_str() + "\n"


if __name__ == "__main__":
    SDL.write_text(export())
    sys.stdout.write(f"{SDL}\n")
