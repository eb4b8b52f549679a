"""The terms of an agreement while they are written: each change answers the terms that come of it, or says why not."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from shared.contracts.cases.v1 import (
    SERVING_ROLES,
    AgreementKind,
    AgreementParty,
    AgreementTerms,
    ArrangedService,
    ArrangeService,
    CorrectAgreement,
    CostTerm,
    DraftAgreement,
    DropService,
    PartyRole,
    ProcedureStep,
    RemoveAgreementParty,
    RemoveProcedureStep,
    SetAgreementParty,
    SetCostTerms,
    TermsCommand,
    WriteProcedureStep,
)
from shared.platform.errors import NothingCorrected, Refused
from shared.platform.guards import Guarded, require

Stands = Mapping[str, Guarded]
REQUIRED = ("kind", "title", "reference", "valid_from")
LISTS = frozenset(
    name for name, field in AgreementTerms.model_fields.items() if field.get_default(call_default_factory=True) == []
)
WHERE = frozenset({"agreement_id", "version"})
FEWEST_PARTIES = 2
PAYING_ROLES = frozenset({PartyRole.PAYER})


class TermRequired(Refused):
    """An agreement has a kind, a title, a reference and a first day."""

    text = "An agreement cannot be without this"


class AgreementEndsBeforeItBegins(Refused):
    """The last day is not before the first."""

    text = "The last day of the agreement is before its first"
    about_field = "valid_until"


class NotAParty(Refused):
    """Only a party provides, takes a step or pays."""

    text = "This organisation is not a party to the agreement"
    about_field = "organisation_id"


class NotAProvider(Refused):
    """Routing asks by role: whoever has none in which it helps people would never be asked."""

    text = "Only a provider, a representing State or the coordinator provides a service"
    about_field = "organisation_id"


class NotAPayer(Refused):
    """Only a party that is a payer pays."""

    text = "Only a party with the role of a payer pays"
    about_field = "cost_terms"


class PartyHasDuties(Refused):
    """A party that provides, takes a step or pays keeps its place and its role until those are taken out."""

    text = "This party provides a service, takes a step or pays: take that out first"
    about_field = "organisation_id"


class ServiceNotArranged(Refused):
    """There is nothing to take out."""

    text = "This party does not provide this service under the agreement"
    about_field = "provides"


class StepNotWritten(Refused):
    """There is nothing to take out."""

    text = "The procedure has no step with this number"
    about_field = "number"


class PartiesMissing(Refused):
    """Nobody agrees with themselves."""

    text = "An agreement has at least two parties before it is signed"


class RepresentationIncomplete(Refused):
    """Nobody represents themselves."""

    text = "In a consular representation one party is the represented State and another the representing one"


class NobodyDecides(Refused):
    """A role that decides is that of a party."""

    text = "No party has the role that decides about activation"
    about_field = "decided_by"


class ReportFiguresMissing(Refused):
    """Who is owed a report knows of what."""

    text = "Say what a report under this agreement counts"
    about_field = "report_figures"


def drafted(command: DraftAgreement) -> AgreementTerms:
    """AgreementEndsBeforeItBegins."""
    return _sound(AgreementTerms.model_validate(command.model_dump(exclude={"agreement_id"})))


def require_signable(terms: AgreementTerms) -> None:
    """PartiesMissing, RepresentationIncomplete, NobodyDecides, ReportFiguresMissing."""
    if len(terms.parties) < FEWEST_PARTIES:
        raise PartiesMissing
    if terms.kind is AgreementKind.CONSULAR_REPRESENTATION and not _represents_another(terms):
        raise RepresentationIncomplete
    if terms.decided_by is not None and not any(terms.decided_by in party.roles for party in terms.parties):
        raise NobodyDecides
    if terms.report_every_days is not None and not terms.report_figures:
        raise ReportFiguresMissing


def written(terms: AgreementTerms, command: TermsCommand, **stands: Guarded) -> AgreementTerms:
    """The terms after a command; NothingCorrected where they are the same."""
    after = _sound(_WRITERS[type(command)](terms, command, stands))
    if after == terms:
        raise NothingCorrected
    return after


def _sound(terms: AgreementTerms) -> AgreementTerms:
    if terms.valid_until is not None and terms.valid_until < terms.valid_from:
        raise AgreementEndsBeforeItBegins
    return terms


def _corrected(terms: AgreementTerms, command: CorrectAgreement, stands: Stands) -> AgreementTerms:
    require(CorrectAgreement, **stands)
    named = {name: getattr(command, name) for name in command.model_fields_set - WHERE}
    for name in REQUIRED:
        if name in named and named[name] is None:
            raise TermRequired(field=name)
    return terms.model_copy(update={name: _or_none_named(name, value) for name, value in named.items()})


def _or_none_named(name: str, value: Any) -> Any:
    return [] if value is None and name in LISTS else value


def _with_party(terms: AgreementTerms, command: SetAgreementParty, stands: Stands) -> AgreementTerms:
    require(SetAgreementParty, **stands)
    party = AgreementParty(organisation_id=command.organisation_id, roles=sorted(set(command.roles)))
    after = terms.model_copy(update={"parties": [*_parties_but(terms, party.organisation_id), party]})
    unserved = party.organisation_id in _providers(after) - _in_roles(after, SERVING_ROLES)
    if unserved or party.organisation_id in _payers(after.cost_terms) - _in_roles(after, PAYING_ROLES):
        raise PartyHasDuties(field="roles")
    return after


def _without_party(terms: AgreementTerms, command: RemoveAgreementParty, stands: Stands) -> AgreementTerms:
    require(RemoveAgreementParty, **stands)
    _require_party(terms, command.organisation_id)
    if command.organisation_id in _with_duties(terms):
        raise PartyHasDuties
    return terms.model_copy(update={"parties": _parties_but(terms, command.organisation_id)})


def _with_service(terms: AgreementTerms, command: ArrangeService, stands: Stands) -> AgreementTerms:
    require(ArrangeService, **stands)
    _require_party(terms, command.organisation_id)
    if command.organisation_id not in _in_roles(terms, SERVING_ROLES):
        raise NotAProvider
    service = ArrangedService.model_validate(_own(command))
    return terms.model_copy(update={"services": [*_services_but(terms, command), service]})


def _without_service(terms: AgreementTerms, command: DropService, stands: Stands) -> AgreementTerms:
    require(DropService, **stands)
    left = _services_but(terms, command)
    if len(left) == len(terms.services):
        raise ServiceNotArranged
    return terms.model_copy(update={"services": left})


def _with_costs(terms: AgreementTerms, command: SetCostTerms, stands: Stands) -> AgreementTerms:
    require(SetCostTerms, **stands)
    for payer_id in _payers(command.cost_terms):
        _require_party(terms, payer_id, "cost_terms")
        if payer_id not in _in_roles(terms, PAYING_ROLES):
            raise NotAPayer
    return terms.model_copy(update={"cost_terms": command.cost_terms})


def _with_step(terms: AgreementTerms, command: WriteProcedureStep, stands: Stands) -> AgreementTerms:
    require(WriteProcedureStep, **stands)
    _require_party(terms, command.organisation_id)
    steps = [*_steps_but(terms, command.number), ProcedureStep.model_validate(_own(command))]
    return terms.model_copy(update={"procedure": sorted(steps, key=lambda step: step.number)})


def _without_step(terms: AgreementTerms, command: RemoveProcedureStep, stands: Stands) -> AgreementTerms:
    require(RemoveProcedureStep, **stands)
    left = _steps_but(terms, command.number)
    if len(left) == len(terms.procedure):
        raise StepNotWritten
    return terms.model_copy(update={"procedure": left})


_WRITERS: dict[type[TermsCommand], Callable[[AgreementTerms, Any, Stands], AgreementTerms]] = {
    CorrectAgreement: _corrected,
    SetAgreementParty: _with_party,
    RemoveAgreementParty: _without_party,
    ArrangeService: _with_service,
    DropService: _without_service,
    SetCostTerms: _with_costs,
    WriteProcedureStep: _with_step,
    RemoveProcedureStep: _without_step,
}


def _own(command: TermsCommand) -> dict[str, Any]:
    return command.model_dump(exclude=set(WHERE))


def _require_party(terms: AgreementTerms, organisation_id: UUID, field: str | None = None) -> None:
    if organisation_id not in {party.organisation_id for party in terms.parties}:
        raise NotAParty(field=field)


def _payers(costs: Sequence[CostTerm]) -> set[UUID]:
    return {term.payer_id for term in costs if term.payer_id is not None}


def _providers(terms: AgreementTerms) -> set[UUID]:
    return {service.organisation_id for service in terms.services}


def _with_duties(terms: AgreementTerms) -> set[UUID]:
    return _providers(terms) | {step.organisation_id for step in terms.procedure} | _payers(terms.cost_terms)


def _in_roles(terms: AgreementTerms, roles: frozenset[PartyRole]) -> set[UUID]:
    return {party.organisation_id for party in terms.parties if not roles.isdisjoint(party.roles)}


def _represents_another(terms: AgreementTerms) -> bool:
    represented = _in_roles(terms, frozenset({PartyRole.REPRESENTED_STATE}))
    representing = _in_roles(terms, frozenset({PartyRole.REPRESENTING_STATE}))
    return bool(represented and representing) and len(represented | representing) > 1


def _parties_but(terms: AgreementTerms, organisation_id: UUID) -> list[AgreementParty]:
    return [party for party in terms.parties if party.organisation_id != organisation_id]


def _services_but(terms: AgreementTerms, named: ArrangeService | DropService) -> list[ArrangedService]:
    same = (named.organisation_id, named.provides)
    return [one for one in terms.services if (one.organisation_id, one.provides) != same]


def _steps_but(terms: AgreementTerms, number: int) -> list[ProcedureStep]:
    return [step for step in terms.procedure if step.number != number]
