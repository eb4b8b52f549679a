"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.cases.v1 import (
    ArriveOperation,
    BoardPerson,
    CancelOperation,
    CheckGate,
    ConfirmSeat,
    CorrectOperation,
    DepartOperation,
    FreezeManifest,
    HandOverPerson,
    HoldSeat,
    PlanOperation,
    ReleaseSeat,
)

MUTATIONS = (
    Mutation(PlanOperation, "Operation"),
    Mutation(FreezeManifest, "Operation"),
    Mutation(DepartOperation, "Operation"),
    Mutation(ArriveOperation, "Operation"),
    Mutation(CorrectOperation, "Operation"),
    Mutation(CancelOperation, "Operation"),
    Mutation(HoldSeat, "Movement"),
    Mutation(CheckGate, "Movement"),
    Mutation(ConfirmSeat, "Movement"),
    Mutation(ReleaseSeat, "Movement"),
    Mutation(BoardPerson, "Movement"),
    Mutation(HandOverPerson, "Movement"),
)
