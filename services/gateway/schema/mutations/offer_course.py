"""`offerCourse`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.training.types import Course
from shared.contracts.reintegration.v1 import OfferCourse

offer_course = Mutation(OfferCourse, shows=Course, at="{course_id}")
