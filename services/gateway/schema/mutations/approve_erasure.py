"""`approveErasure`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import ApproveErasure

approve_erasure = Wish(ApproveErasure, shows=Person, at="(SELECT person_id FROM erasures WHERE id = {erasure_id})")
