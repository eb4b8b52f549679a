"""The directory: who there is, what they offer, whom to call."""

from services.cases.organisations import focal_handlers, handlers
from shared.contracts.cases.v1 import (
    ChangeFocalPoint,
    ChangeService,
    CloseOrganisation,
    ConfirmOrganisation,
    CorrectOrganisation,
    EndDeputy,
    EndFocalPoint,
    EndService,
    NameDeputy,
    NameFocalPoint,
    OfferService,
    RegisterOrganisation,
)
from shared.platform.service import Room

ROOM = Room(
    "organisations",
    commands={
        RegisterOrganisation: handlers.register_organisation,
        CorrectOrganisation: handlers.correct_organisation,
        ConfirmOrganisation: handlers.confirm_organisation,
        CloseOrganisation: handlers.close_organisation,
        OfferService: handlers.offer_service,
        ChangeService: handlers.change_service,
        EndService: handlers.end_service,
        NameFocalPoint: focal_handlers.name_focal_point,
        ChangeFocalPoint: focal_handlers.change_focal_point,
        EndFocalPoint: focal_handlers.end_focal_point,
        NameDeputy: focal_handlers.name_deputy,
        EndDeputy: focal_handlers.end_deputy,
    },
)
