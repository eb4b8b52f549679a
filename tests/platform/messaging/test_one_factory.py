"""Nobody consumes from Kafka but through the factory."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[3]
MESSAGING = ROOT / "shared/platform/messaging"
FACTORY = {MESSAGING / name for name in ("consumer.py", "replay.py", "key_segments.py", "key_sweep.py", "backlog.py")}
EXEMPT = {*FACTORY, ROOT / "services/gateway/quickstarts/partner_feed.py"}
"""The factory; what sets offsets back; what looks, for no group, when a topic was written, what its last record
of a key is, or how far a group is; and the program that partners run on machines of their own."""


def ways_around(source: str) -> list[str]:
    """Attribute and imported names with which one could consume past the factory."""
    ways = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr == "subscriber":
            ways.append("broker.subscriber")
        if isinstance(node, ast.ImportFrom | ast.Import):
            ways += [name.name for name in node.names if "Consumer" in name.name and "kafka" in ast.dump(node).lower()]
        if isinstance(node, ast.Attribute) and node.attr == "AIOKafkaConsumer":
            ways.append("AIOKafkaConsumer")
    return ways


def test_no_product_code_consumes_past_the_factory() -> None:
    sources = [path for folder in ("services", "shared") for path in (ROOT / folder).rglob("*.py")]
    guilty = {
        str(path.relative_to(ROOT)): ways
        for path in sources
        if path not in EXEMPT and "node_modules" not in path.parts and (ways := ways_around(path.read_text()))
    }
    assert guilty == {}


def test_consuming_past_the_factory_is_detected() -> None:
    assert ways_around("@broker.subscriber('x')\nasync def f(): ...") == ["broker.subscriber"]
    assert ways_around("from aiokafka import AIOKafkaConsumer") == ["AIOKafkaConsumer"]
    assert ways_around("import aiokafka\naiokafka.AIOKafkaConsumer()") == ["AIOKafkaConsumer"]


def test_no_product_code_reaches_the_broker_past_its_address() -> None:
    sources = [path for folder in ("services", "shared", "deploy") for path in (ROOT / folder).rglob("*.py")]
    guilty = [
        str(path.relative_to(ROOT))
        for path in sources
        if "node_modules" not in path.parts
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.keyword) and node.arg == "bootstrap_servers"
    ]
    assert guilty == [], (
        "kafka_options says how the broker is reached; without it a broker that asks who comes is silent"
    )
