"""What a mutation comes to: the changed thing, or why not."""

from typing import Annotated, Any, Union

import strawberry

from services.gateway.graphql.sources import Node, value
from shared.contracts.base import C0


@value(C0)
class Rejected:
    """Refused; `code` is stable, `field` names the input's field where there is one."""

    code: str
    message: str
    field: str | None
    least: float | None
    """The bound that was missed, where there is one."""
    most: float | None


@value(C0)
class Conflict:
    """Somebody else changed it first; `current` is how it stands."""

    current: Node


@value(C0)
class Pending:
    """Done, but not yet to be seen here; ask again, or wait to be told."""

    message: str


@value(C0)
class Done:
    """Done; there is nothing to show."""

    id: strawberry.ID


_UNIONS: dict[type[Any], Any] = {}


def result_of(changed: type[Any]) -> Any:
    """The union of a mutation that changes this type."""
    if changed not in _UNIONS:
        name = f"{changed.__name__}Result"
        _UNIONS[changed] = Annotated[Union[changed, Rejected, Conflict, Pending], strawberry.union(name)]  # noqa: UP007  # a union of a type that is only known here
    return _UNIONS[changed]
