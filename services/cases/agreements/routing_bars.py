"""The origin rule where needs are routed: nobody is sent to a State they need protection from, or to who acts for it.

Whether somebody needs protection is unknown until somebody has asked; until then, and while not every State is named
that somebody must be protected from, every State is barred and whoever acts for none is not. One member's bar is the
whole need's. Nothing lifts it: neither consent nor an emergency (D17, D18).
"""

from collections.abc import Collection

from services.cases.agreements.routing_facts import Member, Need, ProtectionKnowledge, Provider, RoutableAgreement
from shared.contracts.cases.v1.coordination import ORGANS_OF_A_STATE, OrganisationKind, PartyRole

NOT_NEEDED = ProtectionKnowledge.NOT_NEEDED
_FOR_STATES = ORGANS_OF_A_STATE | {OrganisationKind.REGIONAL_ORGANISATION}


def barred_states(need: Need) -> frozenset[str] | None:
    """Every State that is barred for anybody of the need; None means all there are."""
    families = need.families
    if not families or not all(one.members for one in families) or any(_bars_all(one) for one in need.members):
        return None
    return frozenset().union(*(_barred_for(member) for member in need.members))


def is_barred(states: Collection[str] | None, barred: frozenset[str] | None) -> bool:
    """Whether any of these States is barred. States nobody knows of (None) are barred as soon as any is."""
    if states is None:
        return barred is None or bool(barred)
    return bool(states) if barred is None else not barred.isdisjoint(states)


def states_behind(provider: Provider, agreements: Collection[RoutableAgreement]) -> frozenset[str] | None:
    """Those it acts for by itself, and those it represents by any agreement: it tells them whom it serves.

    None where it must act for some, or represent some, and nobody has said which.
    """
    if provider.kind in _FOR_STATES and not provider.acts_for:
        return None
    if any(_represents_unnamed(provider, one) for one in agreements):
        return None
    return provider.acts_for.union(*(one.represents_by(provider.organisation_id) for one in agreements))


def _represents_unnamed(provider: Provider, agreement: RoutableAgreement) -> bool:
    return PartyRole.REPRESENTING_STATE in agreement.parties[provider.organisation_id] and (
        not agreement.represented_states
    )


def _bars_all(member: Member) -> bool:
    """Whoever needs protection needs it from somebody: as long as no State is named, it may be any."""
    if member.protection is ProtectionKnowledge.UNKNOWN:
        return True
    if member.protection is not NOT_NEEDED and not _barred_for(member):
        return True
    return not member.origin_known and (member.protection is not NOT_NEEDED or bool(member.barred_states))


def _barred_for(member: Member) -> frozenset[str]:
    return member.barred_states if member.protection is NOT_NEEDED else member.barred_states | member.nationalities
