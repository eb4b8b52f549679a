"""Whatever a line of the audit trail may say has words in every language, and can be looked for on the page."""

import ast
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest
from graphql import OperationDefinitionNode, OperationType, parse

from services.cases.app import service as cases
from services.gateway.assembly.tables import metadata
from services.gateway.execution.audit_names import NAMED
from services.gateway.execution.persisted_documents import REGISTERED
from services.gateway.exports.lists import BY_NAME
from services.gateway.http.report_files import DOWNLOAD
from services.gateway.readmodel import person_links
from services.gateway.readmodel.tables import projected
from services.gateway.readmodel.values import AuditedService
from services.gateway.rooms.audit.types import AuditSubjectKind
from services.intake.app import service as intake
from services.intake.files import uploads
from services.reintegration.app import service as reintegration
from shared.platform import parked
from shared.platform.audit import AuditOutcome
from shared.platform.audit_routes import EXPORTED, READ
from shared.platform.internal_commands import InternalCommand
from shared.policy.matrix import matrix
from tests.page_messages import LANGUAGES, SOURCES, under

HOUSE = Path(__file__).parents[2]
OF_FILES = {uploads.BEGIN, uploads.READ}
OWN = (
    {one.action for one in BY_NAME.values()}
    | {DOWNLOAD, EXPORTED, READ, parked.LISTED, parked.UNKNOWN, "query"}
    | OF_FILES
)
TOLD_BY_OTHERS = {"PERSON", "ERASED_PERSON"}
"""Kinds of subjects that have words of their own."""


def _questions() -> set[str]:
    documents: dict[str, str] = orjson.loads(REGISTERED.read_bytes())
    operations = (one for text in documents.values() for one in parse(text).definitions)
    return {
        one.name.value
        for one in operations
        if isinstance(one, OperationDefinitionNode) and one.operation is OperationType.QUERY and one.name
    }


def _internal(of: type[InternalCommand] = InternalCommand) -> Iterator[str]:
    for one in of.__subclasses__():
        if one.__module__.startswith("services."):
            yield one.command_name()
        yield from _internal(one)


def _written_out() -> set[str]:
    """Actions that stand as they are where an entry is made."""
    sources = [*HOUSE.glob("services/**/*.py"), *HOUSE.glob("shared/**/*.py")]
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in sources if "node_modules" not in file.parts)
    calls = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call))
    entries = (call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "AuditEntry")
    said = (
        value
        for call in entries
        for value in [*call.args[:1], *(one.value for one in call.keywords if one.arg == "action")]
    )
    return {one.value for one in said if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def test_the_services_are_here() -> None:
    assert {intake.name, cases.name, reintegration.name} <= {one.lower() for one in AuditedService}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_outcome_and_kind_of_subject_has_words(language: str) -> None:
    actions = set(matrix().commands) | set(_internal()) | _questions() | _written_out() | OWN
    assert actions - under(language, "codes:auditAction.").keys() == set()
    assert {one.name for one in AuditOutcome} == under(language, "codes:auditOutcome.").keys()
    kinds = {one.value for one in AuditSubjectKind} - TOLD_BY_OTHERS
    assert kinds == under(language, "codes:auditSubject.").keys()
    assert {one.value for one in AuditedService} == under(language, "codes:serviceName.").keys()


def test_every_action_that_has_words_can_be_looked_for_and_no_other() -> None:
    offered = set(orjson.loads((SOURCES / "audit" / "auditActions.json").read_bytes()))
    actions = set(matrix().commands) | set(_internal()) | _questions() | _written_out() | OWN
    assert offered == under("en", "codes:auditAction.").keys() == actions


def test_whatever_has_an_id_is_told_as_a_person_or_by_its_kind() -> None:
    nameable = {name for name in projected() if metadata.tables[name].c.id.info.get("named")}
    of_persons = {name for name in nameable if person_links.person_columns(metadata.tables[name])}
    assert nameable - of_persons == NAMED.keys() - {"accounts"}
    assert {kind for kind, _ in NAMED.values()} <= {one.value for one in AuditSubjectKind}
