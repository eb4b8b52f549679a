"""`endNeed`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import EndNeed

end_need = Mutation(EndNeed, shows=Person, at="(SELECT person_id FROM needs WHERE id = {need_id})")
