"""What an organisation offers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Field

from services.cases.organisations.model import Organisation
from services.cases.organisations.refusals import CapacityNeedsUnit, ServiceIsEnded, ServiceIsOffered
from services.cases.records import Record
from shared.contracts.base import Command
from shared.contracts.cases.v1 import (
    CapacityUnit,
    ChangeService,
    CoordinationService,
    EndService,
    OfferService,
    PersonCategory,
    ServiceChanged,
    ServiceEnded,
    ServiceOffered,
    ServiceOfferStatus,
    ServiceStanding,
)
from shared.platform.columns import code, codes, later_code, moment
from shared.platform.errors import NothingCorrected, Refused
from shared.platform.guards import require

_CHANGEABLE = frozenset({"capacity", "unit", "areas", "languages", "categories"})


class ServiceOffer(Record, table=True):
    """One service of one organisation; unknown capacity is neither nothing nor without limit."""

    __tablename__ = "organisation_services"

    id: UUID = Field(primary_key=True)
    organisation_id: UUID = Field(foreign_key="organisations.id", index=True)
    offered_service: CoordinationService = code()
    capacity: int | None = None
    unit: CapacityUnit | None = later_code()
    areas: list[str] = codes()
    languages: list[str] = codes()
    categories: list[PersonCategory] = codes()
    status: ServiceOfferStatus = code()
    offered_at: datetime = moment()

    @classmethod
    def offer(
        cls, command: OfferService, organisation: Organisation, known: Sequence["ServiceOffer"], at: datetime
    ) -> tuple["ServiceOffer", ServiceOffered]:
        """Offer it; CapacityOnly, CapacityNeedsUnit, ServiceIsOffered where `known` has it."""
        require(OfferService, organisation=organisation)
        if any(one.offered_service == command.offered_service for one in known):
            raise ServiceIsOffered
        made = cls(
            id=command.offer_id,
            organisation_id=organisation.id,
            offered_service=command.offered_service,
            status=ServiceOfferStatus.OFFERED,
            offered_at=at,
            **command.model_dump(include=set(_CHANGEABLE)),
        )
        made._require_whole(organisation)
        return made, ServiceOffered(offered_at=at, **made._standing())

    def change(self, command: ChangeService, organisation: Organisation, at: datetime) -> ServiceChanged:
        """Put right what is named; NothingCorrected, and what `offer` refuses."""
        require(ChangeService, offer=self)
        named = command.model_dump(include=set(_CHANGEABLE & command.model_fields_set))
        if all(getattr(self, name) == value for name, value in named.items()):
            raise NothingCorrected
        for name, value in named.items():
            setattr(self, name, value)
        self._require_whole(organisation)
        return ServiceChanged(changed_at=at, **self._standing())

    def end(self, at: datetime) -> ServiceEnded:
        require(EndService, offer=self)
        self.status = ServiceOfferStatus.ENDED
        return ServiceEnded(organisation_id=self.organisation_id, offer_id=self.id, ended_at=at)

    def refusal(self, command: type[Command]) -> Refused:
        return ServiceIsEnded()

    def _require_whole(self, organisation: Organisation) -> None:
        organisation.require_may_offer(CoordinationService(self.offered_service), self.categories)
        if (self.capacity is None) != (self.unit is None):
            raise CapacityNeedsUnit

    def _standing(self) -> dict[str, Any]:
        names = set(ServiceStanding.model_fields) - {"offer_id"}
        return {"offer_id": self.id} | {name: getattr(self, name) for name in names}
