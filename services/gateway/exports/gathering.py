"""The rows of a list, asked page by page through the engine: under the rights of whoever asks, as the page has them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import orjson

from services.gateway.compiler.arguments import MOST
from services.gateway.execution.engine import Engine
from services.gateway.execution.request import Request
from services.gateway.exports.lists import ExportedList, ListPart
from shared.platform.errors import NotFound

MOST_ROWS = 2_000
"""As many as the page prints. Beyond it a file says that it is not complete."""

Narrowing = dict[str, Any]


@dataclass(frozen=True)
class Gathered:
    """The rows, each once; `name` is what the list is of, where it has one, `narrowing` its filter as it was read."""

    rows: list[Mapping[str, Any]]
    more: bool
    name: str | None = None
    narrowing: Narrowing = field(default_factory=Narrowing)


async def gather(engine: Engine, listed: ExportedList, request: Request) -> Gathered:
    """NotFound where there is no such list for whoever asks; Malformed."""
    rows: dict[str, Mapping[str, Any]] = {}
    part, narrowing = ListPart((), more=True), Narrowing()
    while part.more and len(rows) < MOST_ROWS:
        part, narrowing = await _part(engine, listed, request, part.after)
        # A row that moved meanwhile comes once more.
        rows |= {node["id"]: node for node in part.nodes}
        if not listed.paged:
            break
    return Gathered(list(rows.values())[:MOST_ROWS], part.more or len(rows) > MOST_ROWS, part.name, narrowing)


async def _part(
    engine: Engine, listed: ExportedList, request: Request, after: str | None
) -> tuple[ListPart, Narrowing]:
    page = {"first": MOST, "after": after} if listed.paged else {}
    asked = replace(request, query=listed.document, variables=dict(request.variables) | page)
    prepared = await engine.prepare_in_turn(asked)
    part = listed.part(orjson.loads(await engine.carry_out(prepared, asked)))
    if part is None:
        raise NotFound(listed.name)
    return part, prepared.variables.coerced.get("filter") or {}
