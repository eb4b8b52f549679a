"""Copies of what intake tells about agencies."""

from services.cases.agencies.handlers import AGENCIES
from shared.platform.service import Room

ROOM = Room("agencies", followings=[AGENCIES])
