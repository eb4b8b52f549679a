"""`grantSharing`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import GrantSharing

grant_sharing = Wish(GrantSharing, shows=Person, at="{person_id}")
