"""Keeps other web sites out: a page open in the same browser can reach loopback too."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from flask import Response, request

READING = frozenset({"GET", "HEAD", "OPTIONS"})

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)


def is_loopback(host: str) -> bool:
    """`localhost`, or an address of the machine itself."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def guard() -> Response | None:
    """Before every request: the Host is loopback (else a foreign name was pointed here), and what changes something,
    or tells what was done, is asked for by no other site.
    """
    if not is_loopback(_host_name()):
        return _refused(421, "This answers on loopback only: open it as http://127.0.0.1.")
    private = request.method not in READING or request.path.startswith("/_playground/")
    if private and not _same_origin():
        return _refused(403, "Another site may not do this: open the playground itself.")
    return None


def with_policy(response: Response) -> Response:
    """After every request: no foreign or inline script, no frame, nothing kept by caches."""
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"  # with "no-referrer" a form's Origin is "null"
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    response.headers["Cache-Control"] = "no-store"
    return response


def _host_name() -> str:
    try:
        return urlsplit(f"//{request.host}").hostname or ""
    except ValueError:
        return ""


def _same_origin() -> bool:
    site = request.headers.get("Sec-Fetch-Site", "none")
    origin = request.headers.get("Origin", request.host_url.rstrip("/"))
    return site in {"same-origin", "none"} and origin == request.host_url.rstrip("/")


def _refused(status: int, text: str) -> Response:
    return Response(f"{text}\n", status, mimetype="text/plain")
