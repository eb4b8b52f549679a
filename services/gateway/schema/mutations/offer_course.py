"""`offerCourse`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.training import Course
from shared.contracts.reintegration.v1 import OfferCourse

offer_course = Wish(OfferCourse, shows=Course, at="{course_id}")
