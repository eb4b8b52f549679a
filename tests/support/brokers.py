"""How clients that are not the product's reach the broker; read from its address without the product's help."""

from urllib.parse import parse_qs, urlsplit


def client_options(kafka: str) -> dict[str, str | int | float | bool]:
    """What librdkafka is made with, for an address without a protocol or with `ssl://`."""
    if "://" not in kafka:
        return {"bootstrap.servers": kafka}
    parts = urlsplit(kafka)
    files = {name: values[0] for name, values in parse_qs(parts.query).items()}
    return {
        "bootstrap.servers": parts.netloc,
        "security.protocol": parts.scheme,
        "ssl.ca.location": files["ca"],
        "ssl.certificate.location": files["cert"],
        "ssl.key.location": files["key"],
    }
