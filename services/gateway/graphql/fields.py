"""What is declared beside a field of the schema, as graphql-core carries it."""

from typing import Any

from services.gateway.graphql.sources import KEY, Source
from shared.contracts.base import FieldClass


def declaration(core_type: Any) -> Any:
    """The Python class behind a type of the schema."""
    definition = core_type.extensions.get("strawberry-definition")
    return definition.origin if definition else None


def source_of(core_field: Any) -> Source | None:
    field = core_field.extensions.get("strawberry-definition")
    source = field.metadata.get(KEY) if field else None
    return source if isinstance(source, Source) else None


def class_of(core_type: Any, core_field: Any) -> FieldClass | None:
    """The class of a field: its own, or that of the value type it is in."""
    source = source_of(core_field)
    if source is not None:
        return source.field_class
    inherited: FieldClass | None = getattr(declaration(core_type), "__field_class__", None)
    return inherited
