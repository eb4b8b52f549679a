"""Keys of organisations: what is sealed there is of people who are registered nowhere."""

from uuid import UUID

from sqlmodel import SQLModel

from services.intake.files.model import FileRecord
from services.intake.imports.model import Import
from services.intake.persons.model import Person
from shared.contracts.cases.v1 import OrganisationClosed, OrganisationRegistered
from shared.platform import subject_keys
from shared.platform.key_owner import destroy_key, issue_key
from shared.platform.unit_of_work import UnitOfWork

OWNERS_OF_KEYS: tuple[type[SQLModel], ...] = (Person, Import, FileRecord)
"""Everything else here that has a key: whoever gives another thing one names it here."""


async def on_organisation_registered(event: OrganisationRegistered, uow: UnitOfWork) -> None:
    """A key of its own; an id that has one already, such as a person's, takes none."""
    if not await subject_keys.is_subject(uow.session, event.organisation_id):
        await issue_key(uow, event.organisation_id)


async def on_organisation_closed(event: OrganisationClosed, uow: UnitOfWork) -> None:
    """Whoever could be called there cannot be read any more; nobody else's key goes with it."""
    if not await _is_of_another(event.organisation_id, uow):
        await destroy_key(uow, event.organisation_id)


async def _is_of_another(subject_id: UUID, uow: UnitOfWork) -> bool:
    """Whether the key is a person's, an import's, or that of a record with files."""
    return any([await uow.find(owner, subject_id) for owner in OWNERS_OF_KEYS])
