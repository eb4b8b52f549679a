"""Who the people are."""

from datetime import timedelta

from services.intake.persons.bands import move_age_bands
from services.intake.registration.guardians import record_guardian
from services.intake.registration.handlers import (
    correct_person,
    find_persons,
    record_circumstances,
    register_household,
    register_person,
)
from services.intake.registration.heads import name_head
from services.intake.registration.joining import join_household, leave_household
from shared.contracts.intake.v1 import (
    CorrectPerson,
    FindPersons,
    JoinHousehold,
    LeaveHousehold,
    NameHead,
    RecordCircumstances,
    RecordGuardian,
    RegisterHousehold,
    RegisterPerson,
)
from shared.platform.service import Recurring, Room

ROOM = Room(
    "registration",
    commands={
        RegisterHousehold: register_household,
        RegisterPerson: register_person,
        CorrectPerson: correct_person,
        RecordCircumstances: record_circumstances,
        RecordGuardian: record_guardian,
        NameHead: name_head,
        JoinHousehold: join_household,
        LeaveHousehold: leave_household,
        FindPersons: find_persons,
    },
    recurring=[Recurring("age_bands", timedelta(hours=6), move_age_bands)],
)
