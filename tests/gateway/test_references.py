"""A person is searched by a reference however it is said, and by a telephone number however it is typed."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from services.gateway.compiler.references import is_phone, reference_prefix
from services.gateway.execution.people_search import commands_for
from services.intake.persons.reference import BITS, parse_registration_reference, registration_reference

REFERENCES = st.integers(0, 2**BITS - 1).map(registration_reference)
SAID = {
    "0": ["0", "O", "o", "zero", "zéro", "٠", "०"],
    "1": ["1", "I", "l", "L", "i", "one", "um", "١"],
    "7": ["7", "seven", "sept", "sete", "۷"],
}
BETWEEN = ["", " ", "-", " - ", "\u2011", "\u200f"]


@st.composite
def spoken(draw: st.DrawFn) -> tuple[str, str]:
    """A reference, and one way of saying it."""
    reference = draw(REFERENCES)
    symbols = list(reference.replace("-", ""))
    if draw(st.booleans()):
        symbols = symbols[2:]
        assume(symbols[:2] != ["H", "W"])
    said = ""
    for symbol in symbols:
        word = draw(st.sampled_from(SAID.get(symbol, [symbol, symbol.lower()])))
        # A word for a digit stands apart from what is beside it.
        apart = " " if len(word) > 1 else ""
        said += apart + word + apart + draw(st.sampled_from(BETWEEN))
    return reference, said


@given(spoken())
def test_a_reference_is_understood_however_it_is_said(pair: tuple[str, str]) -> None:
    reference, said = pair
    assert reference_prefix(said) == f"{reference}%"


@given(REFERENCES, st.integers(1, 9))
def test_a_reference_is_searched_by_its_beginning(reference: str, count: int) -> None:
    begun = reference.replace("-", "")[: 2 + count]
    pattern = reference_prefix(begun)
    assert pattern is not None
    assert reference.startswith(pattern.removesuffix("%"))


@given(REFERENCES)
def test_a_reference_with_a_wrong_symbol_matches_no_other(reference: str) -> None:
    """Negative control: what is understood is that reference and no other."""
    other = reference[:-1] + ("2" if reference[-1] != "2" else "3")
    assert reference_prefix(other) != reference_prefix(parse_registration_reference(reference))


@pytest.mark.parametrize(
    ("search", "pattern"),
    [
        ("hw-abcde", "HW-ABCD-E%"),
        (" HW-25A4-0 ", "HW-25A4-0%"),
        ("25a4", "HW-25A4%"),
        ("H W zero A", "HW-0A%"),
        ("HW-", None),
        ("Hawa", None),
        ("7", None),
        ("HW-a_%", None),
        ("+224 620 00 00 01", None),
    ],
)
def test_a_search_text_is_read_as_a_reference(search: str, pattern: str | None) -> None:
    assert reference_prefix(search) == pattern


@pytest.mark.parametrize("typed", ["+224 620 00 00 01", "0620000001", "٠٦٢٠٠٠٠٠٠١", "(062) 000-0001", "312 3456"])
def test_a_search_text_is_read_as_a_telephone_number(typed: str) -> None:
    assert is_phone(typed)
    assert [command.phone for command in commands_for(typed)] == [typed]


@pytest.mark.parametrize(
    ("typed", "given_name", "family_name"),
    [
        ("Mirembe", "Mirembe", None),
        ("Mirembe Adongo", "Mirembe", "Adongo"),
        ("Mirembe 2", "Mirembe", "2"),
        ("R2 Diallo", "R2", "Diallo"),
        ("Hwang", "Hwang", None),
        ("محمد علي", "محمد", "علي"),
    ],
)
def test_a_search_text_is_read_as_a_name(typed: str, given_name: str, family_name: str | None) -> None:
    [command] = commands_for(typed)
    assert (command.given_name, command.family_name, command.purpose) == (given_name, family_name, "list")


@pytest.mark.parametrize("typed", ["HW-25A4-0XYZ-C", "7", " ", "HW-25A4"])
def test_a_search_for_a_reference_or_nothing_sends_no_command_to_intake(typed: str) -> None:
    assert commands_for(typed) == []
