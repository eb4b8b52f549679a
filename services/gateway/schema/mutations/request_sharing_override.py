"""`requestSharingOverride`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import RequestSharingOverride

request_sharing_override = Wish(RequestSharingOverride, shows=Person, at="{person_id}")
