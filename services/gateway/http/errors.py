"""Refusals and faults as HTTP answers; a fault is told by a reference that is in the logs, and nothing else."""

import asyncpg
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from shared.platform.clock import new_id
from shared.platform.errors import Transient
from shared.platform.logs import log
from shared.platform.messaging.retryable import is_retryable
from shared.platform.refusals import Endpoint, answering_refusals

MAY_PASS = (Transient, OSError, SQLAlchemyError, asyncpg.PostgresError, asyncpg.InterfaceError)
"""Among these are failures of the moment, such as a database that is away."""


def refusals_as_json(endpoint: Endpoint) -> Endpoint:
    """The endpoint with its refusals told as JSON, and failures of the moment as such."""
    refused = answering_refusals(endpoint)

    async def answered(request: Request) -> Response:
        try:
            return await refused(request)
        except MAY_PASS as error:
            if not is_retryable(error):
                raise
            log.warning("try_later", reason=type(error).__name__)
            content = {"code": "try_later", "message": "This is not possible at the moment", "field": None}
            return JSONResponse(content, status_code=503, headers={"Retry-After": "1"})

    return answered


def reference_of(error: BaseException, action: str) -> str:
    """Log a fault and answer the reference under which it is found."""
    reference = new_id()
    log.error("fault", request_id=str(reference), name=action, exc_info=error)
    return str(reference)
