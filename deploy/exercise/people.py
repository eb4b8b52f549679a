"""Made-up people. Names are drawn from public-domain lists; any likeness is chance."""

import random
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from deploy.exercise.names import names_of
from deploy.exercise.scenario import Scenario
from shared.platform.clock import new_id

LANGUAGES = {"EG": "ar", "TN": "ar", "LY": "ar", "ML": "fr", "SN": "fr", "AO": "pt", "MZ": "pt"}
REGIONS = ("Harbour district", "Old town", "Eastern road", "Airport quarter")
THIS_YEAR = 2026


@dataclass(frozen=True)
class MadeUpPerson:
    """Somebody who does not exist."""

    given_name: str
    family_name: str
    sex: str
    birth_year: int
    nationality: str
    relationship: str
    region: str
    estimated: bool
    document: str | None
    id: UUID = field(default_factory=new_id)

    def profile(self) -> dict[str, Any]:
        birth = {"year": self.birth_year} if self.estimated else {"on": f"{self.birth_year}-06-15"}
        documents = [{"kind": "passport", "number": self.document, "issuingCountry": self.nationality}]
        return {
            "givenName": self.given_name,
            "familyName": self.family_name,
            "birthDate": birth,
            "nationality": self.nationality,
            "nationalityKnownBy": "PAPER" if self.document else "STATED",
            "languages": [LANGUAGES.get(self.nationality, "en")],
            "documents": documents if self.document else [],
        }

    def row(self, household: int) -> list[str]:
        """As a row of Homeward's workbook, columns as the importer's exercise writes them."""
        return [
            f"H{household}",
            self.relationship,
            self.given_name,
            self.family_name,
            self.sex,
            f"{self.birth_year}-06-15",
            self.nationality,
            self.region,
        ]


@dataclass(frozen=True)
class Household:
    """People who stay together."""

    members: list[MadeUpPerson]
    id: UUID = field(default_factory=new_id)


def make_households(scenario: Scenario) -> list[Household]:
    """As many people as the scenario says, in households; the same people for the same seed."""
    story = random.Random(scenario.seed)  # noqa: S311  # a story, not a secret
    households: list[Household] = []
    remaining = scenario.people
    while remaining > 0:
        sizes = list(scenario.household_sizes)
        size = min(remaining, story.choices(sizes, list(scenario.household_sizes.values()))[0])
        households.append(_household(scenario, story, size))
        remaining -= size
    return households


def _household(scenario: Scenario, story: random.Random, size: int) -> Household:
    country = story.choices(list(scenario.nationalities), list(scenario.nationalities.values()))[0]
    family, region = story.choice(names_of(country).family), story.choice(REGIONS)
    members: list[MadeUpPerson] = []
    for role in ["head", "spouse", "child", "child", "child"][:size]:
        members.append(_person(scenario, story, (country, family, region), role, members))
    return Household(members)


def _person(
    scenario: Scenario,
    story: random.Random,
    home: tuple[str, str, str],
    relationship: str,
    family_so_far: list[MadeUpPerson],
) -> MadeUpPerson:
    country, family, region = home
    sex = story.choice(["female", "male"])
    if relationship == "spouse":
        sex = "male" if family_so_far[0].sex == "female" else "female"
    names = names_of(country)
    unused = [
        name for name in (names.female if sex == "female" else names.male) if name not in _first_names_of(family_so_far)
    ]
    age = story.randint(0, 17) if relationship == "child" else story.randint(18, 66)
    has_document = story.random() >= scenario.shares.without_documents
    return MadeUpPerson(
        given_name=story.choice(unused),
        family_name=family,
        sex=sex,
        birth_year=THIS_YEAR - 1 - age,
        nationality=country,
        relationship=relationship,
        region=region,
        estimated=story.random() < scenario.shares.birth_date_estimated,
        document=f"X{story.randint(1_000_000, 9_999_999)}" if has_document else None,
    )


def _first_names_of(members: list[MadeUpPerson]) -> set[str]:
    return {one.given_name for one in members}
