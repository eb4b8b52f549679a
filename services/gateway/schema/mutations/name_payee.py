"""`namePayee`."""

from services.gateway.schema.journeys import Journey
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.reintegration.v1 import NamePayee

name_payee = Wish(NamePayee, shows=Journey, at="(SELECT journey_id FROM grants WHERE id = {grant_id})")
