import re
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.persons.reference import (
    BITS,
    MistypedReference,
    parse_registration_reference,
    registration_reference,
)

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
numbers = st.integers(0, (1 << BITS) - 1)


@given(numbers)
def test_registration_reference_round_trips(number: int) -> None:
    reference = registration_reference(number)
    assert re.fullmatch(r"HW-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]", reference)
    assert parse_registration_reference(reference) == reference


def test_registration_reference_is_parsed_in_spoken_and_handwritten_forms() -> None:
    reference = registration_reference(0x0000100001)
    assert reference.startswith("HW-000")
    written = reference.replace("0", "o").replace("1", "l").replace("-", " ").lower()
    assert parse_registration_reference(f" {written} ") == reference
    assert parse_registration_reference(reference.removeprefix("HW-")) == reference


def test_registration_reference_whose_number_begins_with_the_prefix_is_parsed() -> None:
    number = int("".join(f"{SYMBOLS.index(symbol):05b}" for symbol in "HW234567"), 2)
    reference = registration_reference(number)
    assert parse_registration_reference(reference) == reference
    assert parse_registration_reference(reference.removeprefix("HW-")) == reference


@given(numbers, st.integers(0, 8), st.integers(1, 31))
def test_single_wrong_symbol_in_a_reference_is_detected(number: int, place: int, shift: int) -> None:
    symbols = list(registration_reference(number).removeprefix("HW-").replace("-", ""))
    symbols[place] = SYMBOLS[(SYMBOLS.index(symbols[place]) + shift) % 32]
    with pytest.raises(MistypedReference):
        parse_registration_reference("".join(symbols))


@given(numbers)
def test_swapped_symbols_in_a_reference_are_detected(number: int) -> None:
    symbols = registration_reference(number).removeprefix("HW-").replace("-", "")
    for first, second in combinations(range(9), 2):
        swapped = list(symbols)
        swapped[first], swapped[second] = swapped[second], swapped[first]
        if swapped != list(symbols):
            with pytest.raises(MistypedReference):
                parse_registration_reference("HW" + "".join(swapped))


@pytest.mark.parametrize("text", ["", "HW", "HW-4K7Q-9TZX", "HW-4K7Q-9TZU-C", "HW-4K7Q-9TZX-CC", "HW-4K7Q-9TZ٣-C"])
def test_malformed_reference_is_refused(text: str) -> None:
    with pytest.raises(MistypedReference):
        parse_registration_reference(text)


@pytest.mark.parametrize("number", [-1, 1 << BITS])
def test_reference_number_beyond_forty_bits_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="40 random bits"):
        registration_reference(number)
