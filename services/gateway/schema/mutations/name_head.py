"""`nameHead`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.persons import Person
from shared.contracts.intake.v1 import NameHead

name_head = Wish(NameHead, shows=Person, at="{person_id}")
