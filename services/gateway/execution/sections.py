"""Which parts of the page a role works in."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from services.gateway.graphql.enums import Section
from shared.contracts.base import C1, C7
from shared.policy.matrix import AUDIT_TRAIL, matrix, may_command, may_read

BY_COMMAND = {
    Section.WORKLOAD: ("ReleaseCase",),
    Section.REGISTER: ("RegisterPerson",),
    Section.IMPORTS: ("ReceiveWorkbook",),
    Section.EVACUATION: ("PlanOperation", "HoldSeat", "HandOverPerson"),
    Section.DOCKET: ("DecideReview",),
    Section.TRAINING: ("OfferCourse",),
    Section.FEED: ("ProposePartnerKey",),
}
HAVE_FIGURES = frozenset({Section.TO_DO, Section.DOCKET, Section.REPORTS})
"""Of what waits in them, or of what a donor's money did, the overview has the figures."""
REPORTS_BY_COMMAND = ("PublishReport",)
READS_REPORTS = frozenset({"donor", "committee_member", "data_protection_officer"})


@dataclass(frozen=True)
class SectionCommands:
    """The commands that take steps of the queue, and tasks of an office."""

    steps: Collection[str]
    office: Collection[str] = frozenset()


def sections_of(roles: Iterable[str], taking: SectionCommands) -> list[str]:
    """The names of the sections, derived from what the roles may do and see."""
    held = frozenset(roles)
    sections = {section for section, commands in BY_COMMAND.items() if any(may_command(held, one) for one in commands)}
    if matrix().reach(held, C1):
        sections |= {Section.PEOPLE, Section.AGREEMENTS, Section.DIRECTORY}
    if any(may_command(held, command) for command in taking.steps):
        sections.add(Section.TO_DO)
    if any(may_command(held, command) for command in taking.office):
        sections.add(Section.OFFICE)
    if held & READS_REPORTS or any(may_command(held, one) for one in REPORTS_BY_COMMAND):
        sections.add(Section.REPORTS)
    if may_read(held, AUDIT_TRAIL):
        sections.add(Section.TRAIL)
    if sections & HAVE_FIGURES:
        sections.add(Section.OVERVIEW)
    if matrix().reach(held, C7):
        sections.add(Section.AUDIT)
    return [section.value for section in Section if section in sections]
