"""Copies of what intake tells about people and crises."""

from services.cases.persons.handlers import (
    on_consent_given,
    on_consent_withdrawn,
    on_crisis_declared,
    on_household_changed,
    on_person_erased,
    on_person_registered,
    on_protection_assessed,
)
from services.cases.persons.past import PAST
from shared.contracts.intake.v1 import (
    ConsentGiven,
    ConsentWithdrawn,
    CrisisDeclared,
    HouseholdChanged,
    PersonErased,
    PersonRegistered,
    ProtectionAssessed,
)
from shared.platform.service import Room

ROOM = Room(
    "persons",
    reactions={
        CrisisDeclared: on_crisis_declared,
        PersonRegistered: on_person_registered,
        HouseholdChanged: on_household_changed,
        ProtectionAssessed: on_protection_assessed,
        ConsentGiven: on_consent_given,
        ConsentWithdrawn: on_consent_withdrawn,
        PersonErased: on_person_erased,
    },
    followings=[PAST],
)
