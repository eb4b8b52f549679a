"""A card travels with its key: what was written before is read, and who reads as before reads what is written now."""

from uuid import UUID

from shared.contracts.base import Contract, Sealed, SealKind
from shared.contracts.cases.v1 import CaseOpened
from shared.contracts.intake.v1 import PersonRegistered, RegistrationCard, SubjectKeyIssued, reference_in_the_open
from shared.contracts.samples import sample

SUBJECT = UUID("a1a33f58-1f26-563d-b0ee-dd6277f80044")
BEFORE = f'{{"subject_id":"{SUBJECT}","version":1,"wrapped_key":"{"ab" * 40}"}}'
NOW = (
    BEFORE[:-1]
    + f',"card":{{"subject_id":"{SUBJECT}","kind":"card","key_version":1,"blob":"bWFkZS11cCBub25jZWFuZA=="}}}}'
)


class KeyOfBefore(Contract):
    """The contract of the release before."""

    subject_id: UUID
    version: int
    wrapped_key: str


def test_a_key_of_an_earlier_release_has_no_card() -> None:
    assert SubjectKeyIssued.model_validate_json(BEFORE).card is None


def test_a_key_of_this_release_has_a_card_and_is_written_as_it_is_read() -> None:
    issued = SubjectKeyIssued.model_validate_json(NOW)
    assert isinstance(issued.card, Sealed)
    assert issued.card.kind is SealKind.CARD
    assert issued.model_dump_json() == NOW


def test_the_previous_release_reads_the_key_and_ignores_the_card() -> None:
    assert KeyOfBefore.model_validate_json(NOW) == KeyOfBefore.model_validate_json(BEFORE)


def test_a_card_s_stand_in_has_the_form_of_a_reference_in_events() -> None:
    """Or who reads as before would put the facts aside."""
    registered = sample(PersonRegistered).model_copy(update={"reference": reference_in_the_open(SUBJECT)})
    assert PersonRegistered.model_validate_json(registered.model_dump_json()) == registered
    opened = sample(CaseOpened).model_copy(update={"reference": f"{reference_in_the_open(SUBJECT)}.9999"})
    assert CaseOpened.model_validate_json(opened.model_dump_json()) == opened


def test_a_card_s_stand_in_is_not_the_reference() -> None:
    assert reference_in_the_open(SUBJECT) == "id-a1a33f581f26563db0eedd6277f80044"
    assert RegistrationCard(reference="HW-4K7Q-9TZX-C").reference != reference_in_the_open(SUBJECT)
