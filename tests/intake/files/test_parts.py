"""Stored parts open where they were stored, whole and in order, and nowhere else."""

from uuid import UUID

import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

from services.intake.files.parts import Layer, Place, SubjectSeal, divided
from services.intake.files.refusals import FileDamaged
from shared.platform.keyring import Keyring

KEYRING = Keyring(bytes(32))
SEAL = SubjectSeal(KEYRING, KEYRING.new_wrapped_key())
HERE = Place(UUID(int=1), UUID(int=2), Layer.CONTENT)
ELSEWHERE = [
    Place(UUID(int=3), HERE.file_id, HERE.layer),
    Place(HERE.subject_id, UUID(int=3), HERE.layer),
    Place(HERE.subject_id, HERE.file_id, Layer.PREVIEW),
]
CONTENTS = st.binary(min_size=1, max_size=60)


def stored(content: bytes, size: int, seal: SubjectSeal = SEAL) -> list[bytes]:
    parts = divided(content, size)
    return [seal.seal(part, HERE, number, last=number == len(parts) - 1) for number, part in enumerate(parts)]


@given(CONTENTS, st.integers(1, 20))
def test_parts_open_where_they_were_stored(content: bytes, size: int) -> None:
    assert SEAL.open_all(stored(content, size), HERE) == content


@given(CONTENTS, st.integers(1, 20), st.data())
def test_parts_that_were_tampered_with_do_not_open(content: bytes, size: int, data: st.DataObject) -> None:
    parts = stored(content, size)
    changed = data.draw(_tampered(parts))
    if changed != parts:
        with pytest.raises(FileDamaged):
            SEAL.open_all(changed, HERE)


@st.composite
def _tampered(draw: st.DrawFn, parts: list[bytes]) -> list[bytes]:
    """Cut off, out of order, doubled, or with a bit turned."""
    at, other = (draw(st.integers(0, len(parts) - 1)) for _ in range(2))
    bit = draw(st.integers(0, 8 * len(parts[at]) - 1))
    turned = int.from_bytes(parts[at]) ^ (1 << bit)
    swapped = list(parts)
    swapped[at], swapped[other] = swapped[other], swapped[at]
    return draw(
        st.sampled_from(
            [
                parts[:at],
                parts[at + 1 :],
                [*parts[:at], *parts[at + 1 :]],
                [*parts, parts[at]],
                [*parts[:at], parts[at], *parts[at:]],
                swapped,
                [*parts[:at], turned.to_bytes(len(parts[at])), *parts[at + 1 :]],
                [*parts[:at], parts[at][:5], *parts[at + 1 :]],
            ]
        )
    )


@pytest.mark.parametrize("place", ELSEWHERE, ids=["another person", "another file", "another layer"])
def test_parts_do_not_open_elsewhere(place: Place) -> None:
    with pytest.raises(FileDamaged):
        SEAL.open_all(stored(b"a file", 2), place)


def test_parts_do_not_open_under_another_key() -> None:
    other = SubjectSeal(KEYRING, KEYRING.new_wrapped_key())
    with pytest.raises(FileDamaged):
        other.open_all(stored(b"a file", 2), HERE)


def test_only_what_is_bound_to_a_part_refuses_another_order() -> None:
    """The control: parts that are bound to nothing open in any order, so the refusals above are the binding's."""
    wrapped = SEAL.wrapped
    parts = [KEYRING.seal_part(wrapped, part, b"") for part in (b"a", b"b")]
    assert b"".join(KEYRING.open_part(wrapped, part, b"") for part in reversed(parts)) == b"ba"
    with pytest.raises(InvalidTag):
        KEYRING.open_part(wrapped, parts[0], HERE.bound(0, last=False))


def test_names_of_parts_tell_ids_only() -> None:
    assert HERE.name(3) == f"{HERE.file_id}/content/3"
    assert str(HERE.subject_id) not in HERE.name(3)
