"""Refusals and the codes that callers know them by."""

import pytest

from shared.platform.errors import AlreadyExists, Refused


class SeatTaken(Refused):
    """A refusal."""


def test_a_refusal_is_known_by_its_name() -> None:
    assert SeatTaken("It is taken").code == "seat_taken"


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("operation_id", "operation_exists"),
        ("movement_id", "movement_exists"),
        ("note_id", "note_is_written"),
        ("delivery_id", "delivery_is_recorded"),
        ("attempt_id", "attempt_is_known"),
        ("person_id", "already_there"),
        (None, "already_there"),
    ],
)
def test_what_exists_is_known_by_the_code_it_always_had(field: str | None, code: str) -> None:
    refusal = AlreadyExists(field)
    assert (refusal.code, refusal.field) == (code, field)
