"""Codes are closed where they come in, and whatever was once written is still read."""

import json
from pathlib import Path
from typing import Any, get_args

import pycountry
import pytest
import yaml
from pydantic import ValidationError

from shared.contracts import cases, intake, reintegration
from shared.contracts.base import Code, Event
from shared.contracts.cases.v1 import AssistanceCompleted, DeliverAssistance, OperationCancelled
from shared.contracts.code_lists import CODE_LISTS, COUNTRIES, EVIDENCE_KINDS, WITHDRAWN_COUNTRIES
from shared.contracts.intake.v1 import (
    AgencyRegistered,
    AssessmentOnRecord,
    AssessProtection,
    CorrectPerson,
    CrisisDeclared,
    DeclareCrisis,
    IdentityDocument,
    MakeRequest,
    PersonProfile,
    RegisterAgency,
    RegisterPerson,
)
from shared.contracts.reintegration.v1 import EvidenceSubmitted, GrantRequested, PlanAgreed, RegisterDonor
from shared.contracts.samples import sample_of_event
from shared.platform.shapes import misshapen

ROOT = Path(__file__).parents[2]
ID = "4f6d6577-6172-4d00-8000-73616d706c65"
CODE_FORM = get_args(Code)[1].pattern
NAMED = {"given_name": "Ada"}
PERSON: dict[str, Any] = {"person_id": ID, "crisis_id": ID}


def refusal(command: type[Any], values: dict[str, Any]) -> tuple[str, str | None]:
    """Code and field of a command that is refused."""
    with pytest.raises(ValidationError) as refused:
        command.model_validate_json(json.dumps(values))
    error = misshapen(refused.value)
    return error.code, error.field


COUNTRIES_ASKED = [
    (DeclareCrisis, {"crisis_id": ID, "name": "A", "hazard": "conflict"}, "country"),
    (MakeRequest, {"request_id": ID, "person_id": ID, "kind": "evacuation"}, "destination_country"),
    (RegisterAgency, {"agency_id": ID, "code": "aid", "name": "A", "kind": "consular"}, "country_of_allegiance"),
]


@pytest.mark.parametrize(("command", "values", "field"), COUNTRIES_ASKED)
@pytest.mark.parametrize(
    ("code", "why"), [("UK", "country_withdrawn"), ("YU", "country_withdrawn"), ("QZ", "country_unknown")]
)
def test_an_unknown_or_withdrawn_country_code_is_refused_by_name(
    command: type[Any], values: dict[str, Any], field: str, code: str, why: str
) -> None:
    assert refusal(command, values | {field: code}) == (why, field)


@pytest.mark.parametrize(
    ("profile", "wrong"),
    [
        ({"nationality": "SU"}, ("country_withdrawn", "profile.nationality")),
        (
            {"documents": [{"kind": "passport", "number": "1", "issuing_country": "UK"}]},
            ("country_withdrawn", "profile.documents.0.issuing_country"),
        ),
        (
            {"documents": [{"kind": "Passport", "number": "1"}]},
            ("document_kind_unknown", "profile.documents.0.kind"),
        ),
        ({"nationalty": "ER"}, ("field_unknown", "profile.nationalty")),
        ({"birth_date": {"yaer": 1990}}, ("field_unknown", "profile.birth_date.yaer")),
    ],
)
def test_nested_models_of_a_command_refuse_unknown_codes_and_fields(
    profile: dict[str, Any], wrong: tuple[str, str]
) -> None:
    assert refusal(RegisterPerson, PERSON | {"profile": NAMED | profile}) == wrong
    assert refusal(CorrectPerson, {"person_id": ID, "version": 1, "sex": "female", "profile": NAMED | profile}) == wrong


def test_a_withdrawn_code_is_refused_with_what_replaced_it() -> None:
    with pytest.raises(ValidationError, match="CW or SX"):
        AssessProtection.model_validate(
            {"person_id": ID, "version": 0, "assessment": {"status": "refugee", "feared_countries": ["AN"]}}
        )


def test_services_currencies_and_agency_codes_are_closed() -> None:
    delivery = {"delivery_id": ID, "assistance_id": ID, "modality": "cash", "service_code": "chocolate"}
    assert refusal(DeliverAssistance, delivery) == ("service_unknown", "service_code")
    asked = {"request_id": ID, "person_id": ID, "kind": "assistance", "services": ["food", "chocolate"]}
    assert refusal(MakeRequest, asked) == ("service_unknown", "services.1")
    assert refusal(RegisterDonor, {"donor_id": ID, "name": "A", "currency": "EUX"}) == ("currency_unknown", "currency")
    for code in ("..", "aid.keys", "Aid", "a", "x" * 41):
        agency = {"agency_id": ID, "code": code, "name": "A", "kind": "humanitarian"}
        assert refusal(RegisterAgency, agency) == ("text_not_in_form", "code")


@pytest.mark.parametrize("kind", ["consular", "government"])
def test_a_consulate_or_government_names_its_state(kind: str) -> None:
    agency = {"agency_id": ID, "code": "aid", "name": "A", "kind": kind}
    assert refusal(RegisterAgency, agency) == ("agency_needs_state", "states")
    assert RegisterAgency.model_validate(agency | {"country_of_allegiance": "ER"}).country_of_allegiance == "ER"


def test_codes_that_the_last_release_accepted_are_still_read() -> None:
    profile = {
        "given_name": "Ada", "nationality": "UK", "house": "of a newer release",
        "documents": [{"kind": kind, "number": "1", "issuing_country": "SU"} for kind in ("voter_card", "Passport")],
    }  # fmt: skip
    opened = PersonProfile.model_validate_json(json.dumps(profile))
    assert (opened.nationality, [one.kind for one in opened.documents]) == ("UK", ["voter_card", "Passport"])
    assessed = {"status": "refugee", "feared_countries": ["UK"], "barred_countries": ["YU"], "protected": True}
    assert AssessmentOnRecord.model_validate_json(json.dumps(assessed)).feared_countries == ["UK"]
    crisis = {"crisis_id": ID, "name": "A", "country": "UK", "hazard": "other", "declared_at": "2026-01-01T00:00:00Z"}
    assert CrisisDeclared.model_validate_json(json.dumps(crisis)).country == "UK"
    agency = {
        "agency_id": ID, "code": "aid.keys", "name": "A", "kind": "consular", "country_of_allegiance": None,
        "registered_at": "2026-01-01T00:00:00Z",
    }  # fmt: skip
    assert AgencyRegistered.model_validate_json(json.dumps(agency)).code == "aid.keys"


def test_lenient_reading_resumes_after_a_command_was_refused() -> None:
    refusal(RegisterPerson, PERSON | {"profile": NAMED | {"nationality": "UK"}})
    assert IdentityDocument(kind="Passport", number="1", issuing_country="UK").kind == "Passport"


def test_the_country_list_is_that_of_iso_with_kosovo() -> None:
    assert set(COUNTRIES) == {country.alpha_2 for country in pycountry.countries} | {"XK"}
    assert not set(WITHDRAWN_COUNTRIES) & set(COUNTRIES)
    assert {code for now in WITHDRAWN_COUNTRIES.values() for code in now} <= set(COUNTRIES)
    assert {"UK", "AN", "SU", "YU", "ZR", "TP", "BU", "CS", "DD"} <= WITHDRAWN_COUNTRIES.keys()


def test_the_page_has_the_same_code_lists() -> None:
    here = ROOT / "services" / "gateway" / "web" / "src" / "i18n" / "codeLists.json"
    assert here.read_text() == CODE_LISTS.read_text()


def country_fields(model: type[Any]) -> list[str]:
    return [name for name in model.model_fields if "country" in name or "countries" in name]


def test_every_country_field_of_a_command_is_checked_against_the_list() -> None:
    names = {**vars(cases.v1), **vars(intake.v1), **vars(reintegration.v1)}
    commands = [one for one in names.values() if hasattr(one, "command_name")]
    asked = [(one, name) for one in commands for name in country_fields(one)]
    assert len(asked) > 5
    for command, name in asked:
        with pytest.raises(ValidationError) as refused:
            command.model_validate({name: ["UK"] if "countries" in name else "UK"})
        assert any(error["loc"][0] == name and error["type"] == "country_withdrawn" for error in refused.value.errors())


PROTOCOLS = {("GrantSharing", "protocol_version"), ("RequestSharingOverride", "protocol_version")}
TEXTS = {("GiveConsent", "text_read")}
LISTED_ELSEWHERE = {("RegisterOrganisation", "code"), ("CorrectOrganisation", "code")}
OPEN_CODES = {
    ("RecordNeed", "code"),
    ("CorrectDecision", "reasons"),
    ("DecideReview", "reasons"),
    *PROTOCOLS,
    *TEXTS,
    *LISTED_ELSEWHERE,
}
"""Closed by the room that has the list (`needs.yaml`, `docket.yaml`), or what a deployment calls its own paper,
or what the list from which an organisation comes calls it."""


def test_no_command_takes_an_open_code() -> None:
    names = {**vars(cases.v1), **vars(intake.v1), **vars(reintegration.v1)}
    commands = [one for one in names.values() if hasattr(one, "command_name")]
    asked = [(one, name) for one in commands for name, info in one.model_fields.items() if is_code(info.annotation)]
    asked += [
        (one, name)
        for one in commands
        for name, info in one.model_fields.items()
        if any(getattr(mark, "pattern", None) == CODE_FORM for mark in info.metadata)
    ]
    assert {"service_code", "services", "purpose", "kind", "reason"} <= {name for _, name in asked}
    for command, name in asked:
        if (command.__name__, name) in OPEN_CODES or is_closed(command, name):
            continue
        pytest.fail(f"{command.__name__}.{name} takes any code")


def is_code(annotation: Any) -> bool:
    """Whether a field holds a code or a list of them."""
    marks = getattr(annotation, "__metadata__", ())
    if any(getattr(mark, "pattern", None) == CODE_FORM for mark in marks):
        return True
    return any(is_code(inner) for inner in getattr(annotation, "__args__", ()))


def is_closed(command: type[Any], name: str) -> bool:
    """Whether a code of no list is refused, alone or in a list."""
    codes = set()
    for value in ("of_no_list", ["of_no_list"]):
        with pytest.raises(ValidationError) as refused:
            command.model_validate({name: value})
        codes |= {error["type"] for error in refused.value.errors() if error["loc"][0] == name}
    return any(code.endswith("_unknown") for code in codes)


@pytest.mark.parametrize(
    ("event", "field", "value"),
    [
        (AssistanceCompleted, "reason", "of_no_list"),
        (OperationCancelled, "reason", "of_no_list"),
        (PlanAgreed, "services", ["of_no_list"]),
        (GrantRequested, "purpose", "of_no_list"),
        (EvidenceSubmitted, "kind", "of_no_list"),
    ],
)
def test_an_event_with_a_code_of_no_list_is_still_read(event: type[Event], field: str, value: object) -> None:
    payload = json.loads(sample_of_event(event)) | {field: value}
    assert getattr(event.model_validate_json(json.dumps(payload)), field) == value


def test_evidence_that_tranches_wait_for_is_on_the_list() -> None:
    policy = yaml.safe_load((ROOT / "services/reintegration/grants/tranches.yaml").read_text())
    asked = {kind for tranche in policy["tranches"] for kind in tranche["evidence"]}
    assert asked <= set(EVIDENCE_KINDS)
