"""The two processes of evacuation: one watches a person's place, the other a whole operation."""

from services.cases.evacuation.workflow.movement import MovementInput, MovementWorkflow, movement_workflow_id
from services.cases.evacuation.workflow.operation import OperationInput, OperationWorkflow, operation_workflow_id

__all__ = [
    "MovementInput",
    "MovementWorkflow",
    "OperationInput",
    "OperationWorkflow",
    "movement_workflow_id",
    "operation_workflow_id",
]
