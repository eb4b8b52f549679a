"""`grantSharing`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import GrantSharing

grant_sharing = Wish(GrantSharing, shows=Person, at="{person_id}")
