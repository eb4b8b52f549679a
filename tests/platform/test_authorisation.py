"""Whose people a command may be about: every command of every service is covered, and the rule is the matrix's."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as some

from services.cases.app import service as cases
from services.intake.app import service as intake
from services.reintegration.app import service as reintegration
from shared.contracts.base import C1, C2, C3, C4, C6, Command
from shared.contracts.cases.v1 import AddCaseNote, AssignCase, CaseNote
from shared.contracts.catalogue import commands_of, contract_modules, events_of
from shared.contracts.intake.v1 import (
    AssessProtection,
    CorrectPerson,
    GrantSharing,
    LegalBasis,
    MakeRequest,
    PersonProfile,
    ProtectionAssessment,
    ProtectionStatus,
    Purpose,
    RecordNeed,
    RequestErasure,
    RequestKind,
    Sex,
)
from shared.contracts.reintegration.v1 import PublishReport
from shared.platform.authorisation import OutOfReach, Standing, Unseen, check, person_fields, person_tables
from shared.platform.clock import new_id
from shared.platform.commands import command_api
from shared.platform.identity import Actor
from shared.platform.service import Room, Service
from shared.policy.matrix import classes_touched, matrix

OURS, THEIRS = new_id(), new_id()
SERVICES = (intake, cases, reintegration)


def actor(role: str, agency: UUID = OURS) -> Actor:
    return Actor(id=new_id(), agency_id=agency, roles=frozenset({role}))


def correction() -> CorrectPerson:
    return CorrectPerson(person_id=new_id(), version=1, profile=PersonProfile(given_name="Made Up"), sex=Sex.FEMALE)


def request() -> MakeRequest:
    return MakeRequest(request_id=new_id(), person_id=new_id(), kind=RequestKind.ASSISTANCE)


def assignment() -> AssignCase:
    return AssignCase(case_id=new_id(), version=1, caseworker_id=new_id())


def sharing(*classes: object) -> GrantSharing:
    known = {"purpose": Purpose.ASSISTANCE, "legal_basis": LegalBasis.CONSENT, "protocol_version": "1"}
    ids = {"grant_id": new_id(), "person_id": new_id(), "agency_id": new_id()}
    return GrantSharing.model_validate(known | ids | {"language": "fr", "classes": list(classes)})


@pytest.mark.parametrize("service", SERVICES, ids=lambda one: one.name)
def test_every_table_about_a_person_has_a_rule_whose_it_is(service: Service) -> None:
    tables = [table.name for table in person_tables(service.metadata)]
    events = [event for module in contract_modules() for event in events_of(module) if event.service == service.name]
    about = {event.aggregate.removesuffix("_id") for event in events if event.about}
    missing = [one for one in about if not any(one in name for name in tables)]
    assert missing == []


def test_a_report_to_a_donor_is_about_nobody() -> None:
    """Reports of circumstances, which intake publishes, have an id of the same name."""
    assert person_fields(PublishReport) == frozenset()


def test_every_command_about_a_person_belongs_to_a_service_with_standings() -> None:
    knowing = {service.name for service in SERVICES if service.standings}
    about = {one for module in contract_modules() for one in commands_of(module) if person_fields(one)}
    assert {one.service for one in about} <= knowing
    assert {one.command_name() for one in about} <= matrix().commands.keys()


def test_a_service_without_standings_but_with_commands_about_persons_is_not_built() -> None:
    handles = next(one for one in intake.commands if one.command is CorrectPerson)
    room = Room("registration", commands={CorrectPerson: handles.handler})
    unguarded = Service(name="intake", metadata=intake.metadata, rooms=[room])
    with pytest.raises(TypeError, match="CorrectPerson"):
        command_api(unguarded, None, None)  # type: ignore[arg-type]  # it is not built, so nobody uses them


@pytest.mark.parametrize(
    ("command", "needed"),
    [
        (correction(), {C1, C2}),
        (request(), {C1, C6}),
        (RecordNeed(need_id=new_id(), person_id=new_id(), code="WR"), {C1}),
        (AddCaseNote(note_id=new_id(), case_id=new_id(), note=CaseNote(text="Seen")), {C1}),
        (sharing(C2, C3), {C1, C2, C3, C6}),
        (assignment(), {C1, C2}),
    ],
    ids=lambda one: type(one).__name__,
)
def test_a_command_needs_reach_in_every_class_it_touches(command: Command, needed: set[object]) -> None:
    assert classes_touched(command) == needed


def test_commands_on_another_agency_s_person_are_refused() -> None:
    theirs = Standing(THEIRS, None)
    officer, protector = actor("intake_officer"), actor("data_protection_officer")
    for command in (correction(), request(), sharing(C2)):
        with pytest.raises(OutOfReach):
            check(command, officer, [theirs])
    erasure = RequestErasure(erasure_id=new_id(), person_id=new_id(), reference="HW", reason="person_asked")
    with pytest.raises(OutOfReach):
        check(erasure, protector, [theirs])
    check(erasure, protector, [Standing(OURS, None)])
    # Negative control: who only adds needs to know no more than that there is somebody.
    check(RecordNeed(need_id=new_id(), person_id=new_id(), code="WR"), officer, [theirs])


def test_a_person_the_actor_sees_nothing_of_is_refused_as_not_found() -> None:
    with pytest.raises(Unseen) as refusal:
        check(assignment(), actor("caseworker"), [Standing(THEIRS, None)])
    assert (refusal.value.code, refusal.value.message) == ("not_found", "There is no such record")


def test_a_case_is_assigned_from_the_queue_by_its_caseworker_or_by_a_supervisor() -> None:
    own, other = actor("caseworker"), actor("caseworker")
    waiting, mine = Standing(OURS, None), Standing(OURS, own.id)
    check(assignment(), other, [waiting])
    check(assignment(), own, [mine])
    check(assignment(), actor("supervisor"), [mine])
    with pytest.raises(OutOfReach):
        check(assignment(), other, [mine])
    with pytest.raises(Unseen):
        check(assignment(), actor("supervisor", THEIRS), [mine])


def test_a_specialist_assesses_people_of_the_agency_whoever_has_their_case() -> None:
    assessment = ProtectionAssessment(status=ProtectionStatus.REFUGEE)
    command = AssessProtection(person_id=new_id(), assessment=assessment)
    check(command, actor("protection_specialist"), [Standing(OURS, new_id())])
    with pytest.raises(Unseen):
        check(command, actor("protection_specialist", THEIRS), [Standing(OURS, new_id())])


@given(
    some.sampled_from(sorted(matrix().roles)),
    some.sampled_from([OURS, THEIRS, None]),
    some.sampled_from([OURS, THEIRS, None]),
    some.sampled_from(["nobody", "actor", "another"]),
    some.sampled_from(["home", "away"]),
)
def test_no_role_corrects_a_person_it_may_not_see(
    role: str, agency: UUID | None, of: UUID | None, answers: str, where: str
) -> None:
    """As the read model shows people: worked out here from the matrix's words, not by the guard."""
    home = where == "home"
    who = Actor(id=new_id(), agency_id=agency, roles=frozenset({role}))
    caseworker = {"nobody": None, "actor": who.id, "another": new_id()}[answers]
    sees, word = matrix().roles[role].sees, matrix().roles[role].sees.get(C2)
    same, waits = agency is not None and agency == of, caseworker is None or (home and role == "reintegration_officer")
    shown = {"all": True, "team": same, "own": answers == "actor" or (same and waits), None: False}[word]
    listed = {"all": True, "team": same, "own": False, None: False}[sees.get(C1)]
    try:
        check(correction(), who, [Standing(of, caseworker, home)])
    except (Unseen, OutOfReach):
        assert not (shown and listed)
    else:
        assert shown
        assert listed


def test_protection_is_assessed_only_by_roles_that_see_it() -> None:
    for role in matrix().roles:
        if C4 not in matrix().roles[role].sees:
            command = AssessProtection(
                person_id=new_id(), assessment=ProtectionAssessment(status=ProtectionStatus.NONE_KNOWN)
            )
            with pytest.raises((Unseen, OutOfReach)):
                check(command, actor(role), [Standing(OURS, None)])
    assert C3 in classes_touched(sharing(C3))
