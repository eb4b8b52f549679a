"""What of a list a role sees, as a sheet: cells, what is not in them and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from graphql import GraphQLSchema, get_named_type

from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.exports.columns import Cell, Column, Reading
from services.gateway.exports.gathering import Gathered
from services.gateway.exports.lists import ExportedList
from services.gateway.graphql.fields import class_of
from shared.contracts.base import C0, C1, FieldClass

OF_EVERY_ROW = frozenset({C0, C1})
"""Whoever sees a row sees these of it."""
ROW_TYPES = {
    "queue": "QueueEntry",
    "people": "Person",
    "manifest": "Movement",
    "docket": "Review",
    "codes": "ListedCode",
}


@dataclass(frozen=True)
class Sheet:
    """What is written."""

    title: str
    notes: list[str]
    headings: list[str]
    rows: list[list[Cell]]
    right_to_left: bool


def classes_of(schema: GraphQLSchema, listed: ExportedList, column: Column) -> frozenset[FieldClass]:
    """Of the fields on the way to a column's value."""
    of: Any = schema.get_type(ROW_TYPES[listed.name])
    classes = set()
    for part in column.parts:
        field = of.fields[part]
        classes.add(class_of(of, field))
        of = get_named_type(field.type)
    return frozenset(one for one in classes if one)


@dataclass(frozen=True)
class Sheets:
    """Makes sheets for the roles of one viewer."""

    schema: GraphQLSchema
    access: RoleAccess

    def shown(self, listed: ExportedList) -> list[Column]:
        return [one for one in listed.columns if all(map(self.access.reach, classes_of(self.schema, listed, one)))]

    def sheet(self, listed: ExportedList, gathered: Gathered, reading: Reading, notes: Sequence[str]) -> Sheet:
        shown, words = self.shown(listed), reading.words
        rows = [[self._cell(listed, column, node, reading) for column in shown] for node in gathered.rows]
        withheld = any(words["withheld"] in row for row in rows)
        explained = [words["note.withheld"].format(withheld=words["withheld"])] if withheld else []
        return Sheet(
            title=" · ".join(filter(None, (words[f"title.{listed.name}"], gathered.name))),
            notes=[*notes, *self._not_shown(listed, shown, reading), *explained],
            headings=[words[f"column.{one.name}"] for one in shown],
            rows=rows,
            right_to_left=words.right_to_left,
        )

    def _not_shown(self, listed: ExportedList, shown: list[Column], reading: Reading) -> list[str]:
        words = reading.words
        hidden = [words[f"column.{one.name}"] for one in listed.columns if one not in shown]
        return [words["note.columnsNotShown"].format(columns=words["separator"].join(hidden))] if hidden else []

    def _cell(self, listed: ExportedList, column: Column, node: Mapping[str, Any], reading: Reading) -> Cell:
        value = column.value(node)
        if value is not None:
            return column.read(value, reading)
        if classes_of(self.schema, listed, column) <= OF_EVERY_ROW:
            return None
        return reading.words["erased" if person_of(listed, node)["erasedAt"] else "withheld"]


def person_of(listed: ExportedList, node: Mapping[str, Any]) -> Mapping[str, Any]:
    person: Mapping[str, Any] = node[listed.person] if listed.person else node
    return person


def people_in(listed: ExportedList, gathered: Gathered) -> list[Mapping[str, Any]]:
    """Whom the rows are about; nobody where they are about codes."""
    return [] if listed.person is None else [person_of(listed, node) for node in gathered.rows]


def notes_of(listed: ExportedList, gathered: Gathered, reading: Reading, role: str, at: datetime) -> list[str]:
    """When it was made and for whom, and what is not in it."""
    words, rows = reading.words, len(gathered.rows)
    written = at.astimezone(reading.zone).strftime("%Y-%m-%d %H:%M")
    role_name = words.code("role", role)
    notes = [words["note.made"].format(at=written, zone=reading.zone.key, role=role_name, rows=rows)]
    if listed.note:
        notes.append(words[listed.note])
    if gathered.more:
        notes.append(words["note.more"].format(rows=rows))
    if made_up := made_up_in(listed, gathered):
        notes.append(words["note.madeUp"].format(rows=made_up))
    return notes


def made_up_in(listed: ExportedList, gathered: Gathered) -> int:
    return sum(person["exercise"] for person in people_in(listed, gathered))
