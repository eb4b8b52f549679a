"""The keys of organisations of the directory, which is kept by cases."""

from services.intake.organisations.handlers import on_organisation_closed, on_organisation_registered
from shared.contracts.cases.v1 import OrganisationClosed, OrganisationRegistered
from shared.platform.service import Room

ROOM = Room(
    "organisations",
    reactions={
        OrganisationRegistered: on_organisation_registered,
        OrganisationClosed: on_organisation_closed,
    },
)
