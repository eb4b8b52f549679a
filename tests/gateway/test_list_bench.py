"""The bench of lists runs apart: what it measures against must still answer what the page asks."""

from collections import defaultdict
from datetime import UTC, datetime
from typing import Any

import pytest
from graphql import FieldNode, FragmentDefinitionNode, SelectionSetNode, parse

from services.gateway.execution.persisted_documents import REGISTERED
from shared.platform.clock import new_id
from tests.bench.handwritten import person
from tests.bench.test_lists import people_document

pytestmark = pytest.mark.skipif(not REGISTERED.is_file(), reason="the page's documents are not built")
PROFILE = ("__typename", "familyName", "givenName", "nationality")


def test_the_handwritten_list_answers_every_field_the_page_asks() -> None:
    document = parse(people_document()[1])
    [row] = [one for one in document.definitions if isinstance(one, FragmentDefinitionNode)]
    account = new_id()
    case: Any = {"id": new_id(), "caseworker_id": account, "status": "OPEN"}
    moments: Any = defaultdict(lambda: datetime.now(UTC))
    answered = person(moments, moments, [case], {account: {"id": account, "name": ""}}, datetime.now(UTC))
    assert _selected(row.selection_set) == _answered(answered | {"profile": dict.fromkeys(PROFILE)})


def _selected(selection: SelectionSetNode | None) -> Any:
    if selection is None:
        return None
    return {one.name.value: _selected(one.selection_set) for one in selection.selections if isinstance(one, FieldNode)}


def _answered(value: Any) -> Any:
    if isinstance(value, list):
        [value] = value
    return {key: _answered(one) for key, one in value.items()} if isinstance(value, dict) else None
