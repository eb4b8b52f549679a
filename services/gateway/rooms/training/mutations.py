"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.training.tables import ENROLMENTS
from shared.contracts.reintegration.v1 import EnrolInCourse, OfferCourse, RecordAttendance

MUTATIONS = (
    Mutation(OfferCourse, "Course", about_nobody="nobody is enrolled in a course before it is there"),
    Mutation(EnrolInCourse, "Journey"),
    Mutation(RecordAttendance, "Journey", through=ENROLMENTS),
)
