"""What there is to do: the tasks of all rooms."""

from services.gateway.rooms.assistance import tasks as assistance
from services.gateway.rooms.casework import tasks as casework
from services.gateway.rooms.erasure import tasks as erasure
from services.gateway.rooms.evacuation import tasks as evacuation
from services.gateway.rooms.grants import tasks as grants
from services.gateway.rooms.monitoring import tasks as monitoring
from services.gateway.rooms.overrides import tasks as overrides
from services.gateway.rooms.plans import tasks as plans
from services.gateway.rooms.registration import tasks as registration
from services.gateway.rooms.requests import tasks as requests
from services.gateway.rooms.screening import tasks as screening
from services.gateway.rooms.training import tasks as training

TASKS = (
    *registration.TASKS,
    *erasure.TASKS,
    *screening.TASKS,
    *overrides.TASKS,
    *requests.TASKS,
    *casework.TASKS,
    *assistance.TASKS,
    *evacuation.TASKS,
    *plans.TASKS,
    *grants.TASKS,
    *training.TASKS,
    *monitoring.TASKS,
)
