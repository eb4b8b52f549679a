"""What is done about operations and about each person's place in them.

Whoever changes a seat locks person, case, operation, movement, as far as it needs them and in that order, everywhere,
and of two operations the one with the lower id first: so nobody waits in a circle, and nobody decides by what a person
is taking back at that moment.
"""

from services.cases.evacuation.handlers.movements import (
    board_person,
    check_gate,
    confirm_seat,
    hand_over_person,
    hold_seat,
    release_seat,
)
from services.cases.evacuation.handlers.operations import (
    arrive_operation,
    cancel_operation,
    correct_operation,
    depart_operation,
    freeze_manifest,
    plan_operation,
)
from services.cases.evacuation.handlers.reactions import (
    on_consent_given,
    on_consent_withdrawn,
    on_person_erased,
    on_protection_assessed,
    on_request_withdrawn,
)
from services.cases.evacuation.handlers.timers import (
    abandon_movement,
    abandon_operation,
    freeze_when_due,
    lapse_gate,
    lapse_hold,
)

__all__ = [
    "abandon_movement",
    "abandon_operation",
    "arrive_operation",
    "board_person",
    "cancel_operation",
    "check_gate",
    "confirm_seat",
    "correct_operation",
    "depart_operation",
    "freeze_manifest",
    "freeze_when_due",
    "hand_over_person",
    "hold_seat",
    "lapse_gate",
    "lapse_hold",
    "on_consent_given",
    "on_consent_withdrawn",
    "on_person_erased",
    "on_protection_assessed",
    "on_request_withdrawn",
    "plan_operation",
    "release_seat",
]
