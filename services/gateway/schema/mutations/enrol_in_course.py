"""`enrolInCourse`."""

from services.gateway.schema.journeys import Journey
from services.gateway.schema.mutations.wish import Wish
from shared.contracts.reintegration.v1 import EnrolInCourse

enrol_in_course = Wish(EnrolInCourse, shows=Journey, at="{journey_id}")
