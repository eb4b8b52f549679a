"""Scalars of the schema that GraphQL has not itself."""

from typing import NewType

from strawberry.types.scalar import ScalarDefinition

from shared.contracts.currencies import LARGEST_AMOUNT

Long = NewType("Long", int)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > LARGEST_AMOUNT:
        raise ValueError(f"a Long is a whole number of at most {LARGEST_AMOUNT}, not {type(value).__name__}")
    return value


LONG = ScalarDefinition(
    name="Long",
    description="A whole number beyond 32 bits, up to 9007199254740991, which every JSON reader keeps exactly.",
    specified_by_url=None,
    serialize=int,
    parse_value=_whole,
    parse_literal=None,
    origin=Long,
)
