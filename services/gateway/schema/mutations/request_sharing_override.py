"""`requestSharingOverride`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import RequestSharingOverride

request_sharing_override = Mutation(RequestSharingOverride, shows=Person, at="{person_id}")
