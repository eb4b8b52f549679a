"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.intake.v1 import (
    CorrectPerson,
    JoinHousehold,
    LeaveHousehold,
    NameHead,
    RecordCircumstances,
    RecordGuardian,
    RegisterHousehold,
    RegisterPerson,
)

MUTATIONS = (
    Mutation(RegisterHousehold, "Household"),
    Mutation(RegisterPerson, "Person"),
    Mutation(CorrectPerson, "Person"),
    Mutation(RecordCircumstances, "Person"),
    Mutation(RecordGuardian, "Person"),
    Mutation(NameHead, "Person"),
    Mutation(JoinHousehold, "Person"),
    Mutation(LeaveHousehold, "Person"),
)
