"""Events and commands of what organisations offer."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from shared.contracts.base import (
    C1,
    Id,
    LanguageTag,
    refuse_null,
)
from shared.contracts.cases.v1.coordination import (
    AreaCode,
    CoordinationService,
    PersonCategory,
)
from shared.contracts.cases.v1.organisations import (
    MOST_AREAS,
    MOST_LANGUAGES,
    OrganisationEvent,
    OrganisationStatus,
)
from shared.contracts.cases.v1.values import CasesCommand
from shared.contracts.when import When

MOST_CAPACITY = 1_000_000
CAPACITY_SERVICES = frozenset(
    {
        CoordinationService.EVACUATION,
        CoordinationService.TRANSPORT,
        CoordinationService.ACCOMMODATION,
        CoordinationService.FOOD,
        CoordinationService.WATER,
        CoordinationService.RELIEF_ITEMS,
        CoordinationService.COMMUNICATION,
        CoordinationService.STAFF_TRANSPORT,
        CoordinationService.RELIEF_TRANSPORT,
        CoordinationService.SHARED_ASSETS,
        CoordinationService.INSURANCE_COVER,
    }
)
"""All that a kind of `CAPACITY_ONLY` may offer: places and things. Nobody has to be told who uses them."""


class CapacityUnit(StrEnum):
    """In what capacity is counted."""

    PERSONS_PER_DAY = "persons_per_day"
    BEDS = "beds"
    SEATS = "seats"
    STAFF_HOURS_PER_DAY = "staff_hours_per_day"
    VEHICLES = "vehicles"
    KITS = "kits"
    ITEMS = "items"


class ServiceOfferStatus(StrEnum):
    """Whether a service is offered."""

    OFFERED = "offered"
    ENDED = "ended"


class OfferService(CasesCommand):
    """An organisation can do something, where and for whom it says."""

    allowed: ClassVar[When] = When(organisation={OrganisationStatus.LISTED})
    organisation_id: Id
    offer_id: Id
    offered_service: Annotated[CoordinationService, C1]
    capacity: Annotated[int | None, C1] = Field(default=None, ge=0, le=MOST_CAPACITY)
    """None: nobody knows, which is neither nothing nor without limit."""
    unit: Annotated[CapacityUnit | None, C1] = None
    areas: Annotated[list[AreaCode], C1] = Field(default=[], max_length=MOST_AREAS)
    """None named: wherever the organisation works."""
    languages: Annotated[list[LanguageTag], C1] = Field(default=[], max_length=MOST_LANGUAGES)
    """None named: those of the organisation."""
    categories: Annotated[list[PersonCategory], C1] = Field(default=[], max_length=len(PersonCategory))
    """For whom; none named: everybody."""


class ChangeService(CasesCommand):
    """Put right what is named of an offer; what is not named stays, and null takes a capacity away."""

    partial: ClassVar[bool] = True
    allowed: ClassVar[When] = When(offer={ServiceOfferStatus.OFFERED})
    organisation_id: Id
    version: Annotated[int, C1]
    offer_id: Id
    capacity: Annotated[int | None, C1] = Field(default=None, ge=0, le=MOST_CAPACITY)
    unit: Annotated[CapacityUnit | None, C1] = None
    areas: Annotated[list[AreaCode] | None, C1] = Field(default=None, max_length=MOST_AREAS)
    languages: Annotated[list[LanguageTag] | None, C1] = Field(default=None, max_length=MOST_LANGUAGES)
    categories: Annotated[list[PersonCategory] | None, C1] = Field(default=None, max_length=len(PersonCategory))

    @model_validator(mode="after")
    def _refuse_null(self) -> Self:
        refuse_null(self, "areas", "languages", "categories")
        return self


class EndService(CasesCommand):
    """The organisation does this no longer."""

    allowed: ClassVar[When] = When(offer={ServiceOfferStatus.OFFERED})
    organisation_id: Id
    offer_id: Id


class ServiceStanding(OrganisationEvent):
    """What is offered from now on, whole."""

    offer_id: Id
    offered_service: Annotated[CoordinationService, C1]
    capacity: Annotated[int | None, C1] = None
    unit: Annotated[CapacityUnit | None, C1] = None
    areas: Annotated[list[AreaCode], C1] = Field(default=[])
    languages: Annotated[list[LanguageTag], C1] = Field(default=[])
    categories: Annotated[list[PersonCategory], C1] = Field(default=[])


class ServiceOffered(ServiceStanding):
    """An organisation can do something."""

    offered_at: Annotated[datetime, C1]


class ServiceChanged(ServiceStanding):
    """An offer is another one."""

    changed_at: Annotated[datetime, C1]


class ServiceEnded(OrganisationEvent):
    """The organisation does this no longer."""

    offer_id: Id
    ended_at: Annotated[datetime, C1]
