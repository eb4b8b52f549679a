"""`enrolInCourse`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.returns.types import Journey
from shared.contracts.reintegration.v1 import EnrolInCourse

enrol_in_course = Mutation(EnrolInCourse, shows=Journey, at="{journey_id}")
