"""What is about nobody never has the id of somebody: events are counted by id, and keys are kept by it."""

from typing import Any
from uuid import UUID

import pytest

from services.cases.agreements import handlers as agreements
from services.cases.organisations import handlers as organisations
from shared.contracts.cases.v1 import AgreementKind, DraftAgreement
from shared.platform.errors import AlreadyExists
from tests.cases.organisations.made_up import registering
from tests.cases.world import NOON

PERSON = UUID(int=7)
DRAFT = DraftAgreement(
    agreement_id=PERSON, kind=AgreementKind.INSURANCE, title="Seats", reference="A-1", valid_from=NOON.date()
)


class Empty:
    """A unit of work of a service that keeps nothing under this id but a key."""

    session = None

    async def find(self, *_: Any) -> None:
        return None


@pytest.mark.parametrize(
    ("handle", "command", "field"),
    [
        (organisations.register_organisation, registering(organisation_id=PERSON), "organisation_id"),
        (agreements.draft_agreement, DRAFT, "agreement_id"),
    ],
)
async def test_the_id_of_a_person_is_taken(
    handle: Any, command: Any, field: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def is_subject(_: Any, subject_id: UUID) -> bool:
        return subject_id == PERSON

    for room in (organisations, agreements):
        monkeypatch.setattr(room, "is_subject", is_subject)
    with pytest.raises(AlreadyExists) as refused:
        await handle(command, Empty())
    assert refused.value.field == field
