"""`endNeed`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import EndNeed

end_need = Wish(EndNeed, shows=Person, at="(SELECT person_id FROM needs WHERE id = {need_id})")
