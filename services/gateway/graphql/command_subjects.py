"""Whom a command is about: its ids lead to persons through the read model, or it says why it is about nobody."""

import inspect
from collections.abc import Iterator, Mapping
from typing import Any, get_args
from uuid import UUID

from pydantic import BaseModel
from sqlalchemy import MetaData

from services.gateway.graphql.mutations import Mutation
from services.gateway.readmodel import person_links
from shared.contracts.base import Command

OTHER_IDS: Mapping[str, str] = {
    "id": "what the gateway itself decides about: an event that was parked, an account",
    "donor_ids": "donors for whom an account reads: money's, and nobody's who is helped",
    "notice_ids": "the viewer's own notices: nobody else's are found by them",
    "reply_to_id": "a note: the service looks for it in the case that is named",
    "belongs_to_id": "what of the named person's a file is of: it is shown with that person's things alone",
    "record_id": "an operation, a crisis, an agency or a donor: nobody",
    "search_id": "a search, of which the trail keeps what it answered",
    "payment_id": "the payment itself, so that it is made once",
    "return_id": "the return of money itself, so that it is recorded once",
    "receiving_agency_id": "an agency",
    "parent_id": "an organisation",
    "payer_id": "an organisation",
    "stands_in_id": "a focal point of the organisation that is named",
    "with_person_id": "somebody of the household that is named, whose members are asked after",
    "left_behind": "movements the service has named: whoever confirms repeats them, and nothing is done by them",
    "separated": "the same",
}
"""Ids by which nobody is looked up."""


class Untraced(Exception):
    """A command of which nobody can say whom it is about."""


def check(mutation: Mutation, metadata: MetaData) -> None:
    """Untraced, unless an id of the command leads to a person, or the mutation says why none does."""
    command = mutation.command
    names = [name for name in id_names(command) if name not in OTHER_IDS]
    for name in names:
        if not (_tables(metadata, command, name) or person_links.names_staff(metadata, name)):
            raise Untraced(f"{command.__name__}.{name} is the id of no row: nobody knows of whom")
    leads_to_persons = any(_leads_to_persons(metadata, command, name) for name in names)
    if not leads_to_persons and mutation.about_nobody is None:
        raise Untraced(f"{command.__name__} leads to nobody: say in its mutation why")
    if leads_to_persons and mutation.about_nobody is not None:
        raise Untraced(f"{command.__name__} leads to persons, and says that it is about nobody")


def id_names(contract: type[BaseModel]) -> Iterator[str]:
    """The names of the ids in a command, and in what is inside it."""
    for name, info in contract.model_fields.items():
        yield from _id_names(name, info.annotation)


def _id_names(name: str, annotation: Any) -> Iterator[str]:
    if annotation is UUID:
        yield name
    elif inspect.isclass(annotation) and issubclass(annotation, BaseModel):
        yield from id_names(annotation)
    for inner in get_args(annotation):
        yield from _id_names(name, inner)


def _leads_to_persons(metadata: MetaData, command: type[Command], name: str) -> bool:
    return any(map(person_links.is_about_persons, _tables(metadata, command, name)))


def _tables(metadata: MetaData, command: type[Command], name: str) -> list[Any]:
    return person_links.named_so(metadata, name, command.service)
