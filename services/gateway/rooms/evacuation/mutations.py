"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.cases.v1 import (
    ArriveOperation,
    BoardPerson,
    CancelOperation,
    CheckGate,
    ConfirmSeat,
    CorrectBoarding,
    CorrectOperation,
    DepartOperation,
    FreezeManifest,
    HandOverPerson,
    HoldSeat,
    PlanOperation,
    ReleaseSeat,
)

OPERATION = "an operation is changed by the agency that runs it, whoever has a seat"
MUTATIONS = (
    Mutation(PlanOperation, "Operation", about_nobody=OPERATION),
    Mutation(FreezeManifest, "Operation", about_nobody=OPERATION),
    Mutation(DepartOperation, "Operation", about_nobody=OPERATION),
    Mutation(ArriveOperation, "Operation", about_nobody=OPERATION),
    Mutation(CorrectOperation, "Operation", about_nobody=OPERATION),
    Mutation(CancelOperation, "Operation", about_nobody=OPERATION),
    Mutation(HoldSeat, "Movement"),
    Mutation(CheckGate, "Movement"),
    Mutation(ConfirmSeat, "Movement"),
    Mutation(ReleaseSeat, "Movement"),
    Mutation(BoardPerson, "Movement"),
    Mutation(CorrectBoarding, "Movement"),
    Mutation(HandOverPerson, "Movement"),
)
