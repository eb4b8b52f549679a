"""`nameHead`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.registration.types import Person
from shared.contracts.intake.v1 import NameHead

name_head = Mutation(NameHead, shows=Person, at="{person_id}")
