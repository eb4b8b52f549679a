"""The tables of all rooms: whoever takes them from here sees the whole read model."""

from services.gateway.access import tables as access
from services.gateway.assembly import projections
from services.gateway.readmodel import tables
from services.gateway.rooms.notices import tables as notices
from services.gateway.rooms.todo import tables as todo

PARTS = (access, projections, notices, todo)
metadata = tables.metadata
PROJECTED = tables.projected()
