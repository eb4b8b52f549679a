"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
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

ORGANISATION = "an organisation is not a person, and whom to call there is registered nowhere"
MUTATIONS = tuple(
    Mutation(command, "Organisation", about_nobody=ORGANISATION)
    for command in (
        RegisterOrganisation,
        CorrectOrganisation,
        ConfirmOrganisation,
        CloseOrganisation,
        OfferService,
        ChangeService,
        EndService,
        NameFocalPoint,
        ChangeFocalPoint,
        EndFocalPoint,
        NameDeputy,
        EndDeputy,
    )
)
