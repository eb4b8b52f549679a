"""What offices have to do: the tasks of all rooms."""

from services.gateway.rooms.agreements import office as agreements
from services.gateway.rooms.organisations import office as organisations

TASKS = (*agreements.TASKS, *organisations.TASKS)
