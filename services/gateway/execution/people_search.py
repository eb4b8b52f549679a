"""Searches for people: intake finds candidates by names and numbers, the read model by the reference of a card.

Whoever comes up is held against the policy matrix before anything is answered, so that what a viewer may not read is no
way to find somebody either.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any
from uuid import UUID

from graphql.execution.values import VariableValues
from pydantic import ValidationError
from sqlalchemy import Uuid, bindparam, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncEngine

from services.gateway.access.accounts import Account
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.plan import Search
from services.gateway.compiler.printing import with_names
from services.gateway.compiler.references import is_phone, reference_prefix
from services.gateway.compiler.tree import all_of
from services.gateway.execution.command_client import Accepted, CommandClient, Refusal
from services.gateway.graphql.mutations import plain
from services.gateway.readmodel.row_level_security import UNFILTERED
from shared.contracts.base import C2
from shared.contracts.intake.v1 import FindPersons, MatchBand, SearchPurpose
from shared.platform.clock import new_id
from shared.platform.errors import Refused
from shared.platform.shapes import misshapen
from shared.policy.matrix import Reach, may_command

MOST_RESULTS = 100
MOST_SHOWN = 21
"""Of a search from anywhere: one more than a page shows, which tells that there are more."""
MOST_AMONG = 2000
"""Ids in one command, as its contract allows; there are as many commands as it takes."""
REFERENCE_START = "HW-"
"""What begins so is no name."""
FEWEST_DIGITS_OF_A_PAPER = 4
SAME_REFERENCE = "same_reference"
_BANDS = [band.value for band in MatchBand]
KINDS = {
    "same_name": "name",
    "similar_name": "name",
    "same_birth_date": "birth",
    "close_birth_date": "birth",
    "same_birth_year": "birth",
    "same_phone": "phone",
    "same_document": "document",
}
"""Kinds of terms by reason; a reason nobody here knows is a kind of its own with the others of its like."""


class SearchRefused(Refused):
    """A search does not have its form, or the service refused it: with the code of why."""

    text = "{message}"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(field=refusal.field, message=refusal.message)
        self.refusal = refusal
        self.least, self.most = refusal.least, refusal.most

    @property
    def code(self) -> str:
        return self.refusal.code


class PeopleSearch:
    """Asks intake in the viewer's name, and leaves out whom the viewer may not find."""

    def __init__(self, engine: AsyncEngine, command_client: CommandClient) -> None:
        self._engine = engine
        self._command_client = command_client

    async def answer(
        self, search: Search, variables: VariableValues, account: Account, exercise: str | None
    ) -> dict[str, Any]:
        """The candidates as columns, best first; SearchRefused."""
        try:
            return await self._found(search, variables, account, exercise)
        except SearchRefused as refused:
            raise _of_argument(refused, search) from refused

    async def _found(
        self, search: Search, variables: VariableValues, account: Account, exercise: str | None
    ) -> dict[str, Any]:
        asked = search.read(variables)
        commands = [_find(plain(asked))] if search.kind == "find_persons" else commands_for(str(asked))
        if not may_command(account.roles, FindPersons.command_name()):
            if search.kind == "find_persons":
                raise SearchRefused(Refusal("forbidden", "Your role may not do FindPersons"))
            commands = []
        commands = await self._within_reach(commands, account)
        answers = await asyncio.gather(
            *(self._command_client.send(command, account, new_id(), exercise) for command in commands)
        )
        candidates = await self._candidates(commands, answers, account)
        if search.kind != "search_people":
            return _columns(candidates)
        by_card = await self._by_card(str(asked), account)
        holders = {candidate[0] for candidate in by_card}
        others = [candidate for candidate in candidates if candidate[0] not in holders]
        return _columns([*by_card, *others][:MOST_SHOWN])

    async def _within_reach(self, commands: Sequence[FindPersons], account: Account) -> list[FindPersons]:
        """Of whoever reads only some of their agency a list opens nobody else, and nobody else takes a place in it."""
        if RoleAccess(account.roles).reach(C2) is not Reach.OWN:
            return list(commands)
        sought = [command for command in commands if command.purpose is SearchPurpose.LIST]
        own = await self._own(account) if sought else []
        parts = [own[start : start + MOST_AMONG] for start in range(0, max(len(own), 1), MOST_AMONG)]
        narrowed = [command.model_copy(update={"among": part}) for command in sought for part in parts]
        return [command for command in commands if command not in sought] + narrowed

    async def _own(self, account: Account) -> Sequence[UUID]:
        """Everybody of whom the account sees who they are."""
        return await self._ids(text(f"SELECT p.id FROM persons p WHERE {_identity_is_seen(account)}"), {}, account)  # noqa: S608  # the matrix's conditions

    async def _candidates(
        self, commands: Sequence[FindPersons], answers: Sequence[Accepted | Refusal], account: Account
    ) -> list["Candidate"]:
        listed: dict[UUID, tuple[FindPersons, Mapping[str, Any], Any]] = {}
        for command, answer in zip(commands, answers, strict=True):
            if not isinstance(answer, Accepted):
                raise SearchRefused(answer)
            for one in answer.answer["candidates"]:
                listed.setdefault(UUID(one["person_id"]), (command, one, answer.answer.get("search_id")))
        identified = await self._identified(list(listed), account)
        shown = [
            (person_id, one["band"], one["reasons"] if person_id in identified else [], search_id and UUID(search_id))
            for person_id, (command, one, search_id) in listed.items()
            if person_id in identified or _may_be_listed(command, one)
        ]
        return sorted(shown, key=lambda candidate: _BANDS.index(candidate[1]))

    async def _identified(self, ids: Sequence[UUID], account: Account) -> set[UUID]:
        """Of these people, those of whom the account sees who they are."""
        sees = _identity_is_seen(account)
        statement = text(f"SELECT p.id FROM persons p WHERE p.id = ANY(:ids) AND ({sees})").bindparams(  # noqa: S608  # the matrix's conditions
            bindparam("ids", type_=ARRAY(Uuid))
        )
        return set(await self._ids(statement, {"ids": list(ids)}, account))

    async def _by_card(self, asked: str, account: Account) -> list["Candidate"]:
        """Whose card begins so, of those whom the account sees at all."""
        pattern = reference_prefix(asked)
        if pattern is None:
            return []
        sees = with_names(RoleAccess(account.roles).sees_person("p"))
        statement = text(
            f"SELECT p.id FROM persons p WHERE p.card LIKE :pattern AND ({sees}) ORDER BY p.card LIMIT {MOST_SHOWN}"  # noqa: S608  # the matrix's conditions
        )
        ids = await self._ids(statement, {"pattern": pattern}, account)
        return [(person_id, MatchBand.STRONG.value, [SAME_REFERENCE], None) for person_id in ids]

    async def _ids(self, statement: Any, values: Mapping[str, Any], account: Account) -> Sequence[UUID]:
        known = {"agency": account.agency_id, "viewer": account.id, **values}
        async with self._engine.begin() as connection:
            await connection.execute(UNFILTERED)
            rows = await connection.execute(statement, {name: known[name] for name in statement.compile().params})
            return rows.scalars().all()


Candidate = tuple[UUID, str, Sequence[str], UUID | None]
"""Who, how much alike, why, and the search a registration may refer to."""


def _identity_is_seen(account: Account) -> str:
    """Of a person `p`, as a condition of SQL."""
    access = RoleAccess(account.roles)
    return with_names(all_of([access.sees_person("p"), access.sees(C2, "p")]))


def _columns(candidates: Iterable[Candidate]) -> dict[str, Any]:
    listed = list(candidates)
    return {
        "ids": [person_id for person_id, _, _, _ in listed],
        "bands": [band.upper() for _, band, _, _ in listed],
        "reasons": [",".join(reasons) for _, _, reasons, _ in listed],
        "searches": [search_id for _, _, _, search_id in listed],
    }


def _of_argument(refused: SearchRefused, search: Search) -> SearchRefused:
    """Of one text that was sent, and not of the part of it that intake was asked for."""
    if search.kind == "find_persons" or refused.field is None:
        return refused
    return SearchRefused(replace(refused.refusal, field=search.argument))


def _may_be_listed(command: FindPersons, one: Mapping[str, Any]) -> bool:
    """Somebody beyond reach: only before a registration, very alike, and by terms of two kinds.

    Of another agency's people no reasons come with the answer: their service has looked at the kinds itself.
    """
    kinds = {KINDS.get(reason) for reason in one["reasons"]}
    apart = not one["reasons"] or len(kinds) > 1
    return command.purpose is SearchPurpose.REGISTRATION and one["band"] == MatchBand.STRONG.value and apart


def _find(values: Mapping[str, Any]) -> FindPersons:
    try:
        return FindPersons.model_validate({name: one for name, one in values.items() if one is not None})
    except ValidationError as error:
        raise SearchRefused(Refusal(**asdict(misshapen(error)))) from error


def commands_for(asked: str) -> list[FindPersons]:
    """What is typed in one field, as intake looks for it: a number of a telephone or a document, or a name.

    A reference is looked up here; what may be the beginning of one may be a name as well.
    """
    if is_phone(asked):
        return [_of_the_list({"phone": asked.strip(), "document_number": asked.strip()})]
    is_reference = reference_prefix(asked) is not None and asked.strip().upper().startswith(REFERENCE_START)
    if is_reference:
        return []
    if sum(letter.isdecimal() for letter in asked) >= FEWEST_DIGITS_OF_A_PAPER:
        return [_of_the_list({"document_number": asked.strip()})]
    words = asked.split()
    if not any(letter.isalpha() for letter in asked):
        return []
    return [_of_the_list({"given_name": words[0], "family_name": " ".join(words[1:]) or None})]


def _of_the_list(terms: Mapping[str, Any]) -> FindPersons:
    return _find({**terms, "limit": MOST_RESULTS, "purpose": "list"})
