"""Whom the lines of the audit trail are by and about, as far as the reader may know: a line itself holds ids only."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any
from uuid import UUID

from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from services.gateway.access.accounts import SYSTEM, Account
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.printing import with_names
from services.gateway.readmodel import person_links
from services.gateway.readmodel.row_level_security import UNFILTERED
from services.gateway.readmodel.tables import metadata

NAMED = {
    "accounts": ("ACCOUNT", "name"),
    "agencies": ("AGENCY", "name"),
    "agreements": ("AGREEMENT", "title"),
    "attachments": ("ATTACHMENT", "NULL"),
    "courses": ("COURSE", "title"),
    "crises": ("CRISIS", "name"),
    "deadlines": ("DEADLINE", "code"),
    "donors": ("DONOR", "name"),
    "focal_point_deputies": ("DEPUTY", "NULL"),
    "focal_points": ("FOCAL_POINT", "NULL"),
    "funds": ("FUND", "NULL"),
    "households": ("HOUSEHOLD", "NULL"),
    "imports": ("IMPORT", "NULL"),
    "operations": ("OPERATION", "name"),
    "organisation_services": ("SERVICE_OFFER", "offered_service"),
    "organisations": ("ORGANISATION", "name"),
    "reports": ("REPORT", "NULL"),
    "text_recordings": ("TEXT_RECORDING", "text_version"),
}
"""Tables of what is about nobody in particular: what a row is, and the column that calls it by name."""
_ACTORS = text("SELECT id, name, upper(roles[1]) AS role FROM accounts WHERE id = ANY(:ids)")

Line = Mapping[str, Any]


class AuditNames:
    """Looks names up in the read model."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def belonging(self, person_id: UUID) -> Sequence[UUID]:
        """Ids of what is a person's: a command that was denied may name their case and not them."""
        async with self._engine.begin() as connection:
            await connection.execute(UNFILTERED)
            rows = await connection.execute(text(person_links.belonging(metadata)), {"id": person_id})
            return rows.scalars().all()

    async def shown(self, lines: Sequence[Line], account: Account, most: int | None = None) -> list[Line]:
        """The lines as they are shown, with `most` of the subjects of each."""
        listed = [line["subjects"][:most] for line in lines]
        async with self._engine.begin() as connection:
            await connection.execute(UNFILTERED)
            actors = await _rows(connection, _ACTORS, {"ids": _ids(line["actor"] for line in lines)})
            known = {"ids": _ids(chain.from_iterable(listed)), "agency": account.agency_id, "viewer": account.id}
            subjects = await _rows(connection, _subjects(account.roles), known)
        return [
            _node(line, _actor(line, actors), _named(ids, subjects), len(line["subjects"]) - len(ids))
            for line, ids in zip(lines, listed, strict=True)
        ]


async def _rows(connection: AsyncConnection, statement: TextClause, known: Mapping[str, Any]) -> Mapping[str, Line]:
    """Rows by their id; of what is known a statement gets what it names."""
    values = {name: known[name] for name in statement.compile().params}
    return {str(row["id"]): dict(row) for row in (await connection.execute(statement, values)).mappings()}


def _ids(ids: Iterable[str]) -> list[UUID]:
    return [UUID(one) for one in set(ids)]


@cache
def _subjects(roles: frozenset[str]) -> TextClause:
    """What ids are the ids of: a person, or what is theirs, goes by their card, where the roles see the person."""
    sees = with_names(RoleAccess(roles).sees_person("p"))
    persons = (
        "SELECT found.id, CASE WHEN p.erased_at IS NULL THEN 'PERSON' ELSE 'ERASED_PERSON' END AS kind,"  # noqa: S608  # the matrix's conditions
        f" p.id AS person_id, CASE WHEN {sees} THEN coalesce(p.card, p.reference) END AS name"
        f" FROM ({person_links.whose(metadata)}) AS found JOIN persons p ON p.id = found.person_id"
    )
    others = (
        f"SELECT id, '{kind}', CAST(NULL AS uuid), {name} FROM {table} WHERE id = ANY(:ids)"  # noqa: S608  # our own names
        for table, (kind, name) in NAMED.items()
    )
    return text(" UNION ALL ".join([persons, *others]))


def _named(ids: Iterable[str], subjects: Mapping[str, Line]) -> list[Line]:
    """Each once: a case and the person it is of are one person."""
    found = (subjects.get(one, {"id": one, "kind": "UNKNOWN", "person_id": None, "name": None}) for one in ids)
    return list({str(one["id"]): one for one in map(_as_its_person, found)}.values())


def _as_its_person(subject: Line) -> Line:
    return {**subject, "id": subject["person_id"] or subject["id"]}


def _actor(line: Line, accounts: Mapping[str, Line]) -> Line:
    known = accounts.get(line["actor"])
    return {
        "id": line["actor"],
        "name": known["name"] if known else None,
        "role": known["role"] if known else None,
        "system": line["actor"] in SYSTEM,
    }


def _node(line: Line, actor: Line, subjects: Sequence[Line], more: int) -> Line:
    detail = line["detail"]
    return {
        "id": f"{line['service']}-{line['sequence']}",
        "sequence": line["sequence"],
        "service": line["service"].upper(),
        "at": line["at"],
        "actor": actor,
        "action": line["action"],
        "outcome": line["decision"],
        "reason": detail.get("code") or detail.get("alarm") or detail.get("reason"),
        "classes": line["classes"],
        "exercise": detail.get("exercise") == "yes",
        "subjects": subjects,
        "more_subjects": more,
    }
