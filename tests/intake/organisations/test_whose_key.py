"""Closing an organisation destroys its own key, and no other that its id was made to lead to."""

from typing import Any
from uuid import UUID

import pytest

from services.intake.files.model import FileRecord
from services.intake.imports.model import Import
from services.intake.organisations import handlers
from services.intake.persons.model import Person
from shared.contracts.cases.v1 import OrganisationClosed, OrganisationClosureReason
from shared.platform.clock import new_id
from tests.intake.world import NOON


class Kept:
    """A unit of work in which the id is of a thing of this kind."""

    def __init__(self, owner: type | None) -> None:
        self._owner = owner

    async def find(self, model: type, _: UUID) -> object | None:
        return object() if model is self._owner else None


@pytest.mark.parametrize(("owner", "destroyed"), [(Person, 0), (Import, 0), (FileRecord, 0), (None, 1)])
async def test_only_an_organisations_own_key_goes_with_it(
    owner: type | None, destroyed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[UUID] = []

    async def destroy(_: Any, subject_id: UUID) -> None:
        gone.append(subject_id)

    monkeypatch.setattr(handlers, "destroy_key", destroy)
    reason = OrganisationClosureReason.CEASED
    closed = OrganisationClosed(organisation_id=new_id(), reason=reason, closed_at=NOON)
    await handlers.on_organisation_closed(closed, Kept(owner))  # type: ignore[arg-type]  # it finds, and nothing else
    assert gone == [closed.organisation_id] * destroyed
