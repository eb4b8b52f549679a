"""The two processes of evacuation: one watches a person's place, the other a whole operation."""

from services.cases.evacuation.workflow.movement import MovementProcess, MovementWorkflow, movement_workflow_id
from services.cases.evacuation.workflow.operation import EvacuationWorkflow, OperationProcess, operation_workflow_id

__all__ = [
    "EvacuationWorkflow",
    "MovementProcess",
    "MovementWorkflow",
    "OperationProcess",
    "movement_workflow_id",
    "operation_workflow_id",
]
