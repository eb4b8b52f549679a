"""`requestSharingOverride`."""

from services.gateway.graphql.mutations import Wish
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import RequestSharingOverride

request_sharing_override = Wish(RequestSharingOverride, shows=Person, at="{person_id}")
