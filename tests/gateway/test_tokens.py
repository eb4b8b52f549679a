"""Hostile tokens: forged, bent, borrowed, out of date. None is accepted, and none makes us look anything up."""

import base64
import hashlib
import hmac
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from joserfc import jwt
from joserfc.jwk import KeySet, OKPKey, RSAKey

from services.gateway.access.tokens import NotAGoodToken, TokenChecker

NOW = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
OURS = OKPKey.generate_key("Ed25519", {"kid": "ours", "use": "sig", "alg": "Ed25519"})
THEIRS = OKPKey.generate_key("Ed25519", {"kid": "ours"})
PUBLIC = OURS.as_pem(private=False)


class _Stopped:
    def now(self) -> datetime:
        return NOW


class _Counted:
    def __init__(self) -> None:
        self.asked = 0

    async def keys(self) -> KeySet:
        self.asked += 1
        return KeySet([OKPKey.import_key(OURS.as_dict(private=False))])


def _claims(**changed: Any) -> dict[str, Any]:
    at = int(NOW.timestamp())
    claims = {"iss": "https://issuer.example", "aud": "homeward-api", "sub": "caseworker", "iat": at, "exp": at + 300}
    return {name: value for name, value in (claims | changed).items() if value is not ...}


def _signed(key: Any = OURS, header: dict[str, Any] | None = None, **changed: Any) -> str:
    whole = {"alg": "Ed25519", "typ": "at+jwt", "kid": "ours"} | (header or {})
    whole = {name: value for name, value in whole.items() if value is not ...}
    return jwt.encode(whole, _claims(**changed), key, algorithms=[whole["alg"]])


def _part(content: Any) -> str:
    raw = content if isinstance(content, bytes) else orjson.dumps(content)
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _raw(header: dict[str, Any], signature: Callable[[bytes], bytes] = lambda _: b"", claims: Any = None) -> str:
    message = f"{_part(header)}.{_part(claims if claims is not None else _claims())}"
    return f"{message}.{_part(signature(message.encode()))}"


def _hmac_with(secret: bytes) -> Callable[[bytes], bytes]:
    return lambda message: hmac.new(secret, message, hashlib.sha256).digest()


def _swapped(token: str, **changed: Any) -> str:
    header, _, signature = token.split(".")
    return f"{header}.{_part(_claims(**changed))}.{signature}"


AT = {"typ": "at+jwt", "kid": "ours"}
RSA = RSAKey.import_key(rsa.generate_private_key(65537, 2048))
SECONDS = int(NOW.timestamp())
HOSTILE = {
    "none": _raw({"alg": "none", **AT}),
    "None": _raw({"alg": "None", **AT}),
    "nOnE": _raw({"alg": "nOnE", **AT}),
    "NONE": _raw({"alg": "NONE", **AT}),
    "no algorithm": _raw(AT),
    "null algorithm": _raw({"alg": None, **AT}),
    "list of algorithms": _raw({"alg": ["Ed25519"], **AT}),
    "hmac with our public key": _raw({"alg": "HS256", **AT}, _hmac_with(PUBLIC)),
    "hmac with it, stripped": _raw({"alg": "HS256", **AT}, _hmac_with(PUBLIC.strip())),
    "hmac with it, other line ends": _raw({"alg": "HS256", **AT}, _hmac_with(PUBLIC.replace(b"\n", b"\r\n"))),
    "hmac with its raw bytes": _raw(
        {"alg": "HS256", **AT}, _hmac_with(base64.urlsafe_b64decode(str(OURS.as_dict(private=False)["x"]) + "=="))
    ),
    "hmac with nothing": _raw({"alg": "HS256", **AT}, _hmac_with(b"")),
    "hmac named as ours": _raw({"alg": "Ed25519", **AT}, _hmac_with(PUBLIC)),
    "somebody else's key": _signed(THEIRS),
    "somebody else's key in the header": _signed(THEIRS, {"jwk": THEIRS.as_dict(private=False)}),
    "keys from an address": _signed(THEIRS, {"jku": "https://elsewhere.example/keys"}),
    "a certificate's address": _signed(THEIRS, {"x5u": "https://elsewhere.example/cert"}),
    "rsa": _signed(RSA, {"alg": "RS256"}),
    "another key's name": _signed(THEIRS, {"kid": "unknown"}),
    "a path as key's name": _signed(THEIRS, {"kid": "../../../dev/null"}),
    "sql as key's name": _signed(THEIRS, {"kid": "x' UNION SELECT 'a'--"}),
    "critical extension": _raw({"alg": "Ed25519", "crit": ["exp"], **AT}),
    "changed subject": _swapped(_signed(), sub="administrator"),
    "no signature": _signed().rsplit(".", 1)[0] + ".",
    "cut signature": _signed()[:-4],
    "two parts": _signed().rsplit(".", 1)[0],
    "five parts": _signed() + ".a.b",
    "empty": "",
    "dots": "..",
    "not base64": "a!.b!.c!",
    "claims are a list": _raw({"alg": "Ed25519", **AT}, claims=["sub"]),
    "wrong issuer": _signed(iss="https://elsewhere.example"),
    "issuer as prefix": _signed(iss="https://issuer.example.evil"),
    "wrong audience": _signed(aud="another-api"),
    "audiences without us": _signed(aud=["a", "b"]),
    "no audience": _signed(aud=...),
    "no subject": _signed(sub=...),
    "no issuer": _signed(iss=...),
    "no end": _signed(exp=...),
    "no beginning": _signed(iat=...),
    "an identity token": _signed(header={"typ": "JWT"}),
    "no type": _signed(header={"typ": ...}),
    "out of date": _signed(exp=SECONDS - 31),
    "exactly out of leeway": _signed(exp=SECONDS - 30),
    "issued in the future": _signed(iat=SECONDS + 31),
    "not yet": _signed(nbf=SECONDS + 31),
    "end as a text": _signed(exp="9999999999"),
    "end as a truth": _signed(exp=True),
    "larger than any": _signed(pad="x" * 9000),
}


def _checker(keys: Any) -> TokenChecker:
    return TokenChecker("https://issuer.example", "homeward-api", ("Ed25519",), keys, _Stopped())


@pytest.mark.parametrize("token", HOSTILE.values(), ids=HOSTILE.keys())
async def test_a_hostile_token_is_refused(token: str) -> None:
    keys = _Counted()
    with pytest.raises(NotAGoodToken):
        await _checker(keys).subject(token)
    assert keys.asked <= 1


@pytest.mark.parametrize("changed", [{}, {"exp": SECONDS - 29}, {"aud": ["x", "homeward-api"]}, {"nbf": SECONDS + 29}])
async def test_a_good_token_names_its_subject(changed: dict[str, Any]) -> None:
    assert await _checker(_Counted()).subject(_signed(**changed)) == "caseworker"
