"""An operation is put right before it leaves: by whose clocks it is, and so, maybe, when."""

from datetime import datetime
from typing import Annotated, ClassVar

from shared.contracts.base import C1, Id, Moment, PlaceCode, ZoneName
from shared.contracts.cases.v1.operations import OperationEvent
from shared.contracts.cases.v1.values import CasesCommand, OperationStatus
from shared.contracts.when import When


class CorrectOperation(CasesCommand):
    """Put the zones and places of an operation right, of the version the caller looked at; what is not named stays.

    Whether a time that was typed by the wrong clock is another moment now, its caller says by naming the moment.
    """

    partial: ClassVar[bool] = True
    allowed: ClassVar[When] = When(operation={OperationStatus.PLANNED, OperationStatus.FROZEN})
    operation_id: Id
    version: Annotated[int, C1]
    origin_time_zone: Annotated[ZoneName | None, C1] = None
    destination_time_zone: Annotated[ZoneName | None, C1] = None
    origin_place: Annotated[PlaceCode | None, C1] = None
    destination_place: Annotated[PlaceCode | None, C1] = None
    departs_at: Annotated[Moment | None, C1] = None
    """A manifest that freezes by itself freezes as long before it as it did."""
    arrives_at: Annotated[Moment | None, C1] = None


class OperationCorrected(OperationEvent):
    """By which clocks it leaves and arrives, from and to which place, and when, as it stands now."""

    origin_time_zone: Annotated[ZoneName | None, C1] = None
    destination_time_zone: Annotated[ZoneName | None, C1] = None
    origin_place: Annotated[PlaceCode | None, C1] = None
    destination_place: Annotated[PlaceCode | None, C1] = None
    departs_at: Annotated[datetime, C1]
    arrives_at: Annotated[datetime, C1]
    freezes_at: Annotated[datetime | None, C1] = None
    corrected_at: Annotated[datetime, C1]
