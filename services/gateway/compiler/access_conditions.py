"""What the policy matrix lets the roles of a viewer see, as SQL conditions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from services.gateway.compiler.printing import Node, Parameter, SqlType
from services.gateway.compiler.tree import (
    FALSE,
    NULL,
    TRUE,
    And,
    Call,
    Column,
    Comparison,
    IsNull,
    Items,
    Name,
    Or,
    Text,
    all_of,
    filled,
)
from services.gateway.readmodel.row_level_security import EVERY_DONOR, of_donors
from shared.contracts.base import C0, C1, C2, C4, FieldClass
from shared.policy.matrix import Reach, classes_of_command, furthest, matrix, permitted_commands

VIEWER = Parameter("viewer", SqlType.UUID, lambda inputs: inputs.viewer)
AGENCY = Parameter("agency", SqlType.UUID, lambda inputs: inputs.agency)
DONORS = Parameter("donors", SqlType.TEXTS, lambda inputs: sorted(inputs.donors))
AFTER_RETURN = "reintegration_officer"
"""For whom the people of their agency who are home are their own."""


@dataclass(frozen=True)
class RoleAccess:
    """The roles of a viewer; two viewers with the same roles share compiled statements."""

    roles: frozenset[str]

    @cached_property
    def commands(self) -> frozenset[str]:
        """What the roles may do."""
        return permitted_commands(self.roles)

    @cached_property
    def commands_listed(self) -> Items:
        """The commands as a list of SQL."""
        return Items(tuple(map(Text, sorted(self.commands))) or (NULL,))

    def reach(self, field_class: FieldClass) -> Reach | None:
        return self._reaches[field_class]

    @cached_property
    def _reaches(self) -> Mapping[FieldClass, Reach | None]:
        return {one: matrix().reach(self.roles, one) for one in FieldClass}

    @property
    def database_reach(self) -> str:
        """What row-level security is told: the reach of operational data, or that only published data is seen."""
        reach = self.reach(C1)
        return reach.name.lower() if reach else "published"

    def donors(self, own: Iterable[str]) -> str:
        """What row-level security is told of donors: all, or those that an account reads for."""
        return EVERY_DONOR if self._sees_every_donor else ",".join(sorted(own))

    def sees_donor(self, row: str, column: str) -> Node:
        """Which rows that are some donor's are to be seen."""
        return (
            TRUE
            if self._sees_every_donor
            else filled(of_donors("{row}", column, "{donors}"), row=Name(row), donors=DONORS)
        )

    @property
    def _sees_every_donor(self) -> bool:
        return self.reach(C0) is Reach.ALL

    def sees_person(self, person: str) -> Node:
        """Which persons' rows are to be seen at all."""
        return self._within(self.reach(C1), person)

    def assigned(self, row: str) -> Node:
        """Whose steps are the viewer's to take: of their own people where they have such, else of all whom they see.

        `row` says itself whose it is.
        """
        return self._within(Reach.OWN if self.reach(C2) is Reach.OWN else self.reach(C1), row)

    def reached(self, field_class: FieldClass, row: str) -> Node:
        """Whom the viewer reaches in a class; `row` says itself whose it is."""
        return self._within(self.reach(field_class), row)

    def reached_of_agency(self, field_class: FieldClass, row: str) -> Node:
        """Whether the viewer reaches what is an agency's and of no person in a class; `row` says whose it is.

        Who reaches their own people alone reaches none of it: it may name all the others.
        """
        reach = self.reach(field_class)
        return FALSE if reach is Reach.OWN else self._within(reach, row)

    def works_for(self, person: str) -> Node:
        """Whose needs concern the viewer: of whom they may know who it is, or what they fear."""
        return Or((self._within(self.reach(C2), person), self._within(self.reach(C4), person)))

    @property
    def works_for_everybody_seen(self) -> bool:
        """Whether nobody is seen whose needs do not concern the viewer."""
        seen, known = self.reach(C1), max(filter(None, (self.reach(C2), self.reach(C4))), default=None)
        return seen is None or (known is not None and known >= seen)

    def within(self, reach: Reach | None, person: str, limit: Reach = Reach.ALL) -> Node:
        """Which persons somebody reaches who reaches so far, and no further than the limit."""
        return self._within(min(reach, limit) if reach else None, person)

    def may_about(self, command: str, person: str) -> Node:
        """Whether a person is reached in every class a command about them touches."""
        return self.reaches(classes_of_command(command), person, furthest(command))

    def reaches(self, classes: Iterable[FieldClass], person: str, limit: Reach) -> Node:
        """Whether a person is reached in every one of these classes."""
        reached = dict.fromkeys(self.within(self.reach(one), person, limit) for one in sorted(classes))
        return all_of(Call("coalesce", (one, FALSE)) for one in reached)

    def sees(self, field_class: FieldClass, person: str | None) -> Node:
        """Whether a field of this class is to be seen, of a row that is to be seen.

        `person` is the alias of the person the row is about, None where it is about nobody.
        """
        reach, rows = self.reach(field_class), self.reach(C1)
        if reach is None:
            return FALSE
        if person is None or (rows is not None and reach >= rows):
            return TRUE
        return self._within(reach, person)

    def _within(self, reach: Reach | None, person: str) -> Node:
        if reach is None:
            return FALSE
        if reach is Reach.ALL:
            return TRUE
        agency = Comparison(Column(person, "agency_id"), "=", AGENCY)
        return agency if reach is Reach.TEAM else self._own(person, agency)

    def _own(self, person: str, agency: Node) -> Node:
        mine = Comparison(Column(person, "caseworker_id"), "=", VIEWER)
        waiting: Node = IsNull(Column(person, "caseworker_id"))
        if AFTER_RETURN in self.roles:
            waiting = Or((waiting, Column(person, "has_journey")))
        return Or((mine, And((agency, waiting))))
