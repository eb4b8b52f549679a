"""A connection on which no whole request comes is closed: uvicorn itself waits for ever for the end of the headers."""

import asyncio
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

HEADER_SECONDS = 10.0


class PatientProtocol(H11Protocol):
    """HTTP/1.1 in which the line and the headers of a request come within HEADER_SECONDS."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._waiting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Begin to wait."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Stop waiting once the headers are whole, and begin anew with the next request."""
        super().data_received(data)
        if self._is_between_requests():
            self._wait()
        else:
            self._stop()

    def handle_websocket_upgrade(self, event: Any) -> None:
        """From here on the socket has limits of its own."""
        self._stop()
        super().handle_websocket_upgrade(event)

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing more comes."""
        self._stop()
        super().connection_lost(exc)

    def _wait(self) -> None:
        if self._waiting is None and not self.transport.is_closing():
            self._waiting = self.loop.call_later(HEADER_SECONDS, self._give_up)

    def _stop(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _give_up(self) -> None:
        self._waiting = None
        if self._is_between_requests():
            self.transport.close()

    def _is_between_requests(self) -> bool:
        # uvicorn types as always there what is None until the first request.
        cycle: Any = self.cycle
        return cycle is None or cycle.response_complete
