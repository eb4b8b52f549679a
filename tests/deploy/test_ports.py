import json
import socket
from pathlib import Path

import pytest

from deploy.local.failure import PartUnavailable
from deploy.local.ports import Ports, free_port, is_free, named_in


def test_a_port_is_the_same_from_run_to_run(tmp_path: Path) -> None:
    file = tmp_path / "ports.json"
    first = Ports(file, {}).of("gateway")
    assert Ports(file, {}).of("gateway") == first


def test_a_port_that_was_taken_meanwhile_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "ports.json"
    first = Ports(file, {}).of("gateway")
    with socket.socket() as stranger:
        stranger.bind(("127.0.0.1", first))
        stranger.listen()
        assert not is_free(first)
        assert Ports(file, {}).of("gateway") != first


def test_the_ports_of_other_processes_stay_remembered(tmp_path: Path) -> None:
    file = tmp_path / "ports.json"
    ports = Ports(file, {})
    kafka, gateway = ports.of("kafka"), ports.of("gateway")
    Ports(file, {}).of("kafka")
    assert json.loads(file.read_text()) == {"kafka": kafka, "gateway": gateway}


def test_a_setting_chooses_the_port(tmp_path: Path) -> None:
    wanted = free_port()
    asked = named_in({"HOMEWARD_PORT_GATEWAY": str(wanted), "HOME": "/root"})
    assert Ports(tmp_path / "ports.json", asked).of("gateway") == wanted


def test_a_taken_port_that_a_setting_chooses_is_reported(tmp_path: Path) -> None:
    with socket.socket() as stranger:
        stranger.bind(("127.0.0.1", 0))
        stranger.listen()
        taken = stranger.getsockname()[1]
        with pytest.raises(PartUnavailable, match=f"port {taken} of HOMEWARD_PORT_GATEWAY is taken"):
            Ports(tmp_path / "ports.json", {"gateway": taken}).of("gateway")


def test_ports_lie_below_those_of_outgoing_connections() -> None:
    assert all(free_port() < 32_768 for _ in range(50))


def test_no_port_is_assigned_to_two_processes_that_do_not_listen_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = iter([*range(7_000, 7_100)] * 2)
    monkeypatch.setattr("secrets.randbelow", lambda _: next(drawn))
    ports = Ports(tmp_path / "ports.json", {})
    first = ports.of("gateway")
    drawn = iter([first - 20_000, *range(7_100, 7_200)])
    assert ports.of("intake") != first
    assert len({ports.of("gateway"), ports.of("intake"), ports.of("cases")}) == 3
