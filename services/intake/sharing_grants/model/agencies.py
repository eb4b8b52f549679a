"""Agencies: what kind each is, and what that kind may have."""

from datetime import datetime

from sqlmodel import Field

from services.intake.records import AggregateRecord
from services.intake.sharing_grants.model.keyed_agency import Keyed
from services.intake.sharing_grants.rules import sharing_rules
from shared.contracts.base import FieldClass
from shared.contracts.code_lists import is_country
from shared.contracts.intake.v1 import (
    ACTING_FOR_A_STATE,
    AgencyCorrected,
    AgencyKind,
    AgencyRegistered,
    CorrectAgency,
    RegisterAgency,
)
from shared.contracts.intake.v1.sharing import all_states
from shared.platform.columns import codes, later_moment, moment
from shared.platform.errors import Refused


class AgencyCodeTaken(Refused):
    """Two agencies cannot share a topic."""

    text = "Another agency has this code"
    about_field = "code"


class AgencyKeyMissing(Refused):
    """Nothing can be sealed for an agency with which no key was agreed."""

    text = "No key was agreed with this agency"
    about_field = "code"


class AgencyCodeUnsafe(Refused):
    """The topics of a code with dots, as a release before took them, may be another agency's."""

    text = "The code of this agency may name another's topics: admit it anew"
    about_field = "agency_id"


class AgencyNeedsState(Refused):
    """Of a consulate or government whose state is not on record nobody knows for whom it must not learn anything."""

    text = "The state this agency acts for is not on record"
    about_field = "agency_id"


class AgencyGetsCapacityOnly(Refused):
    """Employers and carriers get numbers, never persons."""

    text = "Agencies of the private sector get capacity data only"
    about_field = "agency_id"


class ClassNotShareable(Refused):
    """This kind of agency is never given this class of data."""

    text = "This kind of agency is not given data of class {classes}"
    about_field = "classes"


class Agency(AggregateRecord, Keyed, table=True):
    """An agency under an information-sharing protocol; `feed_opened_at` once its topics exist."""

    __tablename__ = "agencies"

    code: str = Field(max_length=40, unique=True)
    name: str = Field(max_length=200)
    kind: str = Field(max_length=20)
    country_of_allegiance: str | None = Field(default=None, max_length=2)
    """The first of `states`; the database refuses another."""
    states: list[str] = codes()
    registered_at: datetime = moment()
    feed_opened_at: datetime | None = later_moment()
    mandate_version: int = Field(default=0)
    """Counts on with kind and States; nothing is written under a grant that was looked at under another."""
    looking_since: datetime | None = later_moment()
    """Since when its people are being looked at under a new mandate; None once everybody was."""

    @property
    def acts_for_a_state(self) -> bool:
        """By its kind, or because a state is named."""
        return bool(self.states) or AgencyKind(self.kind) in ACTING_FOR_A_STATE

    @property
    def lacks_state(self) -> bool:
        """Whether it acts for a state and nobody knows which; registered before the kinds had to name it."""
        return self.acts_for_a_state and not (self.states and all(map(is_country, self.states)))

    @property
    def has_safe_code(self) -> bool:
        """Whether its topics are its own: those of `x.keys` are the keys of `x`."""
        return "." not in self.code

    @property
    def is_fed(self) -> bool:
        return self.feed_opened_at is not None and self.has_safe_code

    @classmethod
    def register(cls, command: RegisterAgency, at: datetime) -> tuple["Agency", AgencyRegistered]:
        """A new agency; its code names its topics and is therefore kept in lower case."""
        agency = cls(
            id=command.agency_id,
            code=command.code.lower(),
            name=command.name,
            kind=command.kind,
            registered_at=at,
        )
        agency._act_for(command.all_states())
        return agency, AgencyRegistered(
            agency_id=agency.id,
            code=agency.code,
            name=agency.name,
            kind=AgencyKind(agency.kind),
            country_of_allegiance=agency.country_of_allegiance,
            states=agency.states,
            registered_at=at,
        )

    def correct(self, command: CorrectAgency, at: datetime) -> AgencyCorrected:
        """Put right what is named; AgencyNeedsState where the kind acts for a state and none is named."""
        before = self.kind, self.states
        self.name = command.name or self.name
        self.kind = command.kind or self.kind
        self._act_for(self.states if command.states is None else all_states(None, command.states))
        if self.lacks_state:
            raise AgencyNeedsState(field="states")
        if (self.kind, self.states) != before:
            self._look_at_everybody(at)
        return AgencyCorrected(
            agency_id=self.id, name=self.name, kind=AgencyKind(self.kind), states=self.states, corrected_at=at
        )

    def open_feed(self, at: datetime) -> None:
        """Its topics exist; nothing where they did before, or where they may be another agency's."""
        if self.feed_opened_at is None and self.has_safe_code:
            self.feed_opened_at = at
            self._look_at_everybody(at)

    def _look_at_everybody(self, at: datetime) -> None:
        self.mandate_version += 1
        self.looking_since = at

    def _act_for(self, states: list[str]) -> None:
        self.states, self.country_of_allegiance = states, next(iter(states), None)

    def require_may_have(self, classes: list[FieldClass]) -> None:
        """Guard a grant; AgencyGetsCapacityOnly or ClassNotShareable."""
        allowed = self._shareable()
        if not allowed:
            raise AgencyGetsCapacityOnly
        if excess := set(classes) - allowed:
            raise ClassNotShareable(classes=", ".join(sorted(excess)))

    def may_have(self, classes: list[str]) -> bool:
        """Whether its kind may have what was granted, as it is now."""
        return set(map(FieldClass, classes)) <= self._shareable()

    def _shareable(self) -> frozenset[FieldClass]:
        return sharing_rules().classes_by_kind[AgencyKind(self.kind)]
