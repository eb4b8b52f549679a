"""A small page to try the API with, in demonstration mode: an editor for a document, and the answer below it."""

import base64
import hashlib

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

SCRIPT = """
const form = document.querySelector("form"), answer = document.querySelector("output");
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const session = await fetch("/auth/session").then((one) => (one.ok ? one.json() : null));
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {"content-type": "application/json", "x-homeward-csrf": session ? session.csrf : ""},
    body: JSON.stringify({query: form.query.value, variables: JSON.parse(form.variables.value || "{}")}),
  });
  answer.textContent = JSON.stringify(await response.json(), null, 2);
});
"""
STYLE = (
    "body{font:16px system-ui;margin:2rem}textarea{width:100%;font:14px monospace}"
    "output{white-space:pre;font:14px monospace}"
)
PAGE = f"""<!doctype html><html lang="en"><meta charset="utf-8"><title>Homeward API</title><style>{STYLE}</style>
<h1>Homeward API</h1><p>Sign in on the page first. The schema answers introspection in demonstration mode.</p>
<form><label>Document<textarea name="query" rows="14">{{ viewer {{ name role }} }}</textarea></label>
<label>Variables<textarea name="variables" rows="4"></textarea></label><button>Run</button></form><output></output>
<script>{SCRIPT}</script></html>"""


def wants_page(request: Request) -> bool:
    """Whether a person with a browser looks at the endpoint."""
    return request.method == "GET" and "text/html" in request.headers.get("accept", "") and not request.query_params


def trial_page() -> Response:
    """The page; only its own script may run."""
    policy = (
        f"default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
        f" script-src '{_source(SCRIPT)}'; style-src '{_source(STYLE)}'"
    )
    return HTMLResponse(PAGE, headers={"content-security-policy": policy})


def _source(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
