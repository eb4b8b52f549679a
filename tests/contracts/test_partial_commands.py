"""A command that replaces something says what of it: only what it names, of the version its caller looked at."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.contracts.base import Command, changed
from shared.contracts.catalogue import commands_of, contract_modules
from shared.contracts.intake.v1 import BirthDate, PersonProfile, ProtectionAssessment, ProtectionStatus

PARTS = frozenset(
    {
        "AssessProtection",
        "ChangeFocalPoint",
        "ChangeService",
        "CheckGate",
        "CorrectAgency",
        "CorrectDelivery",
        "CorrectOperation",
        "CorrectOrganisation",
        "CorrectPerson",
        "NameHead",
        "CorrectAgreement",
        "RecordCircumstances",
    }
)
"""Change what they name."""
WHOLE = frozenset(
    {
        "ArrangeService",
        "ChangeCasesDeadline",
        "ChangeIntakeDeadline",
        "ChangeReintegrationDeadline",
        "CorrectCrisis",
        "CorrectDecision",
        "CorrectDonor",
        "NamePayee",
        "ProposePartnerKey",
        "RecordFundAmount",
        "RecordGuardian",
        "SetAgreementParty",
        "SetCostTerms",
        "WriteProcedureStep",
    }
)
"""Replace one value or answer whole, every field of it asked, of the version they state."""
ONE_ANSWER = frozenset({"CorrectBoarding", "RecordAttendance"})
"""Say one thing anew and whole: whether somebody was there."""
STEPS = (
    "Accept",
    "Activate",
    "Amend",
    "Approve",
    "Arrive",
    "Assign",
    "Board",
    "Bring",
    "Cancel",
    "Close",
    "Complete",
    "Confirm",
    "Decide",
    "Decline",
    "Depart",
    "Discard",
    "Drop",
    "End",
    "Escalate",
    "Find",
    "Freeze",
    "HandOver",
    "Join",
    "Leave",
    "Propose",
    "Release",
    "Remove",
    "Resume",
    "Start",
    "Suspend",
    "Withdraw",
)
"""Verbs that bring something from one state to another, once; nothing that was said before is said anew."""
MAKES = (
    "Add",
    "Agree",
    "Attach",
    "Declare",
    "Deliver",
    "Draft",
    "Enrol",
    "Give",
    "Grant",
    "Hold",
    "Make",
    "NameDeputy",
    "NameFocalPoint",
    "Offer",
    "Pay",
    "Plan",
    "Publish",
    "RecordAgreementDuty",
    "RecordContactAttempt",
    "RecordFollowUp",
    "RecordNeed",
    "RecordPaymentReturn",
    "Register",
    "Request",
    "Submit",
)
"""Verbs of commands that make something of their own, under an id of the caller's."""
COMMANDS = [command for module in contract_modules() for command in commands_of(module)]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.__name__)
def test_every_command_is_listed_by_what_it_replaces(command: type[Command]) -> None:
    name = command.__name__
    assert command.partial is (name in PARTS)
    assert ("version" in command.model_fields) or name not in PARTS | WHOLE
    assert name in PARTS | WHOLE | ONE_ANSWER or name.startswith(STEPS + MAKES), "say here what it replaces"


PROFILES = st.builds(
    PersonProfile,
    given_name=st.sampled_from(["Amina", "Omar"]),
    family_name=st.sampled_from([None, "Diallo"]),
    birth_date=st.sampled_from([BirthDate(), BirthDate(age=12), BirthDate(on=date(1990, 1, 2))]),
    phone=st.sampled_from([None, "0911000000"]),
)


@given(PROFILES, PROFILES, st.sets(st.sampled_from(["family_name", "birth_date", "phone"])))
def test_fields_that_a_correction_does_not_name_stay(known: PersonProfile, new: PersonProfile, named: set[str]) -> None:
    said = PersonProfile(given_name=new.given_name, **{name: getattr(new, name) for name in named})
    after = changed(known, said)
    for name in PersonProfile.model_fields:
        assert getattr(after, name) == getattr(new if name in named | {"given_name"} else known, name)


@given(st.lists(st.sampled_from(ProtectionStatus), min_size=1, max_size=5))
def test_an_assessment_keeps_what_a_later_one_omits(statuses: list[ProtectionStatus]) -> None:
    known = ProtectionAssessment(status=ProtectionStatus.FEARS_RETURN, feared_countries=["NG", "NE"], trafficking=True)
    for status in statuses:
        known = changed(known, ProtectionAssessment(status=status))
    assert (known.status, known.feared_countries, known.trafficking) == (statuses[-1], ["NG", "NE"], True)
