"""What the gateway offers on its rows, as its SQL says: run here by SQLite, by Postgres in the tests of the stack."""

import re
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from graphql import GraphQLObjectType

from services.gateway.assembly.schema import build_schema
from services.gateway.assembly.tables import metadata
from services.gateway.graphql.actions import Action
from services.gateway.graphql.fields import declaration, source_of
from services.gateway.graphql.sources import Permitted
from services.gateway.readmodel.rows import Row
from shared.contracts.base import Command
from shared.contracts.catalogue import commands_of, contract_modules
from shared.platform.clock import Pace
from shared.policy.matrix import permitted_commands
from tests.offers.rows import BESIDE, STANDING, VIEWER
from tests.offers.things import ID, NOON

COMMANDS = {command for module in contract_modules() for command in commands_of(module)}
GUARDED = sorted((command for command in COMMANDS if command.allowed.states), key=lambda command: command.__name__)


class Offer(NamedTuple):
    """An action on the rows of a table; `states` is SQL for the state of each thing they know of."""

    table: str
    action: Action
    states: Mapping[str, str]

    @property
    def condition(self) -> str:
        """Its SQL over `{row}`."""
        return self.action.condition(self.states)


@cache
def offers() -> tuple[Offer, ...]:
    """Every action that the schema declares beside a row."""
    _, schema = build_schema()
    types = [one for one in schema.type_map.values() if isinstance(one, GraphQLObjectType)]
    fields = [(one, source_of(field)) for one in types for field in one.fields.values()]
    return tuple(
        Offer(declaration(one).__rows__.relation, action, source.states)
        for one, source in fields
        if isinstance(source, Permitted)
        for action in source.actions
    )


def offers_of(command: type[Command]) -> list[Offer]:
    """Where a command is offered."""
    return [offer for offer in offers() if offer.action.command is command]


def combinations(command: type[Command]) -> Iterator[dict[str, Any]]:
    """Every combination of the states of what a command names."""
    things = list(command.allowed.states)
    for states in product(*(command.allowed.every_state(thing) for thing in things)):
        yield dict(zip(things, states, strict=True))


def rows_of(command: type[Command], states: Mapping[str, Any]) -> list[Row]:
    """Rows in which everything is in these states."""
    return [one for thing, state in states.items() for one in STANDING[thing](state)] + BESIDE.get(command, [])


def filled(offer: Offer, roles: Collection[str] = ()) -> str:
    return statement(offer.table, offer.condition, roles)


def statement(table: str, condition: str, roles: Collection[str] = ()) -> str:
    """A condition over `{row}` about the row with the id, as a whole statement, for a viewer in these roles."""
    names = {"row": "asked", "viewer": f"'{VIEWER}'", "agency": "NULL", "now": f"'{NOON.isoformat()}'"}
    commands = ", ".join(f"'{one}'" for one in sorted(permitted_commands(roles))) or "NULL"
    about = condition.format(**names, commands=commands)
    return f"SELECT ({about}) IS TRUE FROM {table} AS asked WHERE asked.id = '{ID}'"  # noqa: S608  # our own names


@cache
def database() -> sqlite3.Connection:
    """The tables of the read model, empty; SQLite asks for no types."""
    made = sqlite3.connect(":memory:")
    made.create_function("exercise_now", 2, _exercise_now)
    made.create_function("substring", 2, _substring)
    for table in metadata.sorted_tables:
        columns = ", ".join(f'"{column.name}"' for column in table.columns)
        made.execute(f'CREATE TABLE "{table.name}" ({columns})')
    return made


def _exercise_now(tag: str | None, moment: str) -> str | None:
    return tag and Pace.parse(tag).now(datetime.fromisoformat(moment)).isoformat()


def _substring(text: str | None, pattern: str) -> str | None:
    """As Postgres: what the first bracket of a regular expression holds."""
    match = re.search(pattern, text or "")
    return match and match[1]


def is_offered(rows: Iterable[Row], offered: Iterable[Offer], roles: Collection[str] = ()) -> bool:
    """Whether all of these offers are made of these rows."""
    return are_true(rows, [filled(one, roles) for one in offered])


def are_true(rows: Iterable[Row], statements: Iterable[str]) -> bool:
    try:
        for one in rows:
            _insert(one)
        answers = [database().execute(one).fetchone() for one in statements]
    finally:
        database().rollback()
    return bool(answers) and all(answer is not None and bool(answer[0]) for answer in answers)


def _insert(one: Row) -> None:
    columns = {"id": str(one.id)} | {name: _as_text(value) for name, value in one.values.items()}
    names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" for _ in columns)
    database().execute(f'INSERT INTO "{one.table.name}" ({names}) VALUES ({marks})', list(columns.values()))  # noqa: S608  # our own names


def _as_text(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return value if value is None or isinstance(value, int | str) else str(value)
