"""Services with something else in one of their rooms."""

from collections.abc import Mapping
from dataclasses import replace

from shared.platform.service import Service


def workflow_types(service: Service) -> set[str]:
    """The names that the service's workflows have in a history."""
    return {vars(one)["__temporal_workflow_definition"].name for one in service.workflows}


def with_activities(service: Service, instead: Mapping[type, type]) -> Service:
    """The service with other activities in place of its own."""
    rooms = [replace(room, activities=[instead.get(one, one) for one in room.activities]) for room in service.rooms]
    return replace(service, rooms=rooms)
