"""Refusals that keep somebody from States, and tell nobody whom they fear."""

from uuid import UUID

from shared.platform.audit import AuditEntry
from shared.platform.errors import Forbidden, Refused
from shared.platform.unit_of_work import UnitOfWork


class CountriesWereTried(Refused):
    """Where somebody may not be taken tells what they fear to whoever tries one country after another.

    The same for every country, also one that nothing bars.
    """

    text = "Several countries were tried for this person: a specialist must see them"
    about_field = "operation_id"

    def __init__(self, person_id: UUID) -> None:
        super().__init__()
        self.person_id = person_id

    async def leave(self, uow: UnitOfWork) -> None:
        """A line in the trail: who went on trying, and about whom."""
        uow.note(
            AuditEntry(
                action="HoldSeat",
                actor_id=uow.actor.id,
                agency_id=uow.actor.agency_id,
                decision="refused",
                subject_ids=(self.person_id,),
                detail={"code": self.code},
            )
        )


class SpecialistsHandOverToStates(Forbidden):
    """A refusal that depends on the State would tell what somebody fears to whoever tries one State after another."""

    text = "Only protection specialists hand people over to agencies that act for a State"


class ReceiverNeedsState(Refused):
    """Of a consulate or government whose State is not on record nobody knows from whom somebody must be protected."""

    text = "The State this agency acts for is not on record"


class ReceiverBarred(Refused):
    """The agency acts for a State the person must be protected from, or of which nobody knows that it is none."""

    text = "Nobody is handed over to a State they must be protected from"
