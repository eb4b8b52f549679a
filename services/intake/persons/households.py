"""Who is head of a household: exactly one, and no small child beside an adult.

A household grows person by person, and whoever comes to a desk is registered: what is not right then (nobody is head
yet, an adult joins a small child) is somebody's task until a head is named. What would make it wrong is refused.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from uuid import UUID

from shared.contracts.intake.v1 import AgeBand, Relationship
from shared.platform.errors import Refused

SMALL_CHILDREN = frozenset({AgeBand.UNDER_5, AgeBand.FROM_5})
ADULTS = frozenset({AgeBand.FROM_18, AgeBand.FROM_60})


class Member(NamedTuple):
    """Of a household, as far as it matters for who is its head."""

    relationship: Relationship
    band: AgeBand


class HouseholdHasHead(Refused):
    """A household has one head."""

    text = "This household has a head: say what the other person is to the head"
    about_field = "relationship"


class SmallChildIsNoHead(Refused):
    """Where an adult is, a small child is not the head."""

    text = "A small child is not the head of a household in which an adult is"
    about_field = "relationship"


class NotOfThisHousehold(Refused):
    """What somebody is to the head is said of the head's household only."""

    text = "This person is not of the same household"
    about_field = "relations"


class HeadLeaves(Refused):
    """Others are what they are to the head."""

    text = "This person is head of a household with others: name another head first"
    about_field = "person_id"


class StillInHousehold(Refused):
    """Nobody is taken out of a household by what is said of another."""

    text = "This person is in a household with others: they leave it first"
    about_field = "members"


class AlreadyOfThisHousehold(Refused):
    """There is nothing to join."""

    text = "This person is of this household already"
    about_field = "members"


def require_place(newcomer: Member, members: Iterable[Member]) -> None:
    """Guard who joins: HouseholdHasHead, SmallChildIsNoHead."""
    if newcomer.relationship is Relationship.HEAD:
        others = list(members)
        if any(one.relationship is Relationship.HEAD for one in others):
            raise HouseholdHasHead
        if is_small_beside_adult(newcomer.band, others):
            raise SmallChildIsNoHead


def relations_after(
    head: UUID, named: Mapping[UUID, Relationship], members: Mapping[UUID, Member]
) -> dict[UUID, Relationship]:
    """What each member is to the head who is named; of whom nothing is said, they stay it. The refusals above."""
    if head not in members or named.keys() - members.keys():
        raise NotOfThisHousehold
    after = {one: member.relationship for one, member in members.items()} | dict(named) | {head: Relationship.HEAD}
    if any(relationship is Relationship.HEAD for one, relationship in after.items() if one != head):
        raise HouseholdHasHead(field="relations")
    if is_small_beside_adult(members[head].band, (member for one, member in members.items() if one != head)):
        raise SmallChildIsNoHead(field="person_id")
    return after


def is_small_beside_adult(head: AgeBand, others: Iterable[Member]) -> bool:
    """Whether a small child is head where an adult is."""
    return head in SMALL_CHILDREN and any(one.band in ADULTS for one in others)
