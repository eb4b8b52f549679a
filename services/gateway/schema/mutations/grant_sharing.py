"""`grantSharing`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import GrantSharing

grant_sharing = Mutation(GrantSharing, shows=Person, at="{person_id}")
