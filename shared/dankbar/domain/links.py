"""Signed, expiring links for pages.

Written by ourselves because of the length: an SMS has 160 characters. A token here is 32; itsdangerous' URL-safe timed
serializer, the usual choice, takes 66 for the same content (measured). The signature is the standard library's
HMAC-SHA256, cut to 80 bits (RFC 2104, section 5, takes no less): what a guess over the network has to hit.

A link is for a person, whatever step of the page told them: whoever is told twice has the same rights by both links.
"""

import hmac
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

MAC_BYTES = 10
TOKEN = re.compile(r"[A-Za-z0-9_-]{32}")
"""24 bytes without padding. Python's decoder alone would skip strange characters and take `+` for `-`: there would be
many ways to write one token."""


@dataclass(frozen=True, slots=True)
class PageLink:
    """What a link says: which page, whose link it is, until when it counts (unix seconds)."""

    page: str
    """12 hexadecimal digits."""
    person: str
    """8 hexadecimal digits, see `person_mark`."""
    expires: int


def person_mark(person_id: str) -> str:
    """What stands for a person in a link: ids may be long, and two of one team share a mark once in 4 billion pairs."""
    return sha256(person_id.encode()).hexdigest()[:8]


def write_token(link: PageLink, key: bytes) -> str:
    """The token of a link: 32 characters that are safe in an address."""
    payload = bytes.fromhex(link.page) + bytes.fromhex(link.person) + link.expires.to_bytes(4, "big")
    return urlsafe_b64encode(payload + _mac(payload, key)).decode()


def read_token(token: str, keys: Sequence[bytes], now: float) -> PageLink | None:
    """The link of a token; None where no live key signed it or it has expired."""
    if not TOKEN.fullmatch(token):
        return None
    raw = urlsafe_b64decode(token)
    payload, mac = raw[:-MAC_BYTES], raw[-MAC_BYTES:]
    genuine = [hmac.compare_digest(_mac(payload, key), mac) for key in keys]
    expires = int.from_bytes(payload[10:], "big")
    if not any(genuine) or expires <= now:
        return None
    return PageLink(page=payload[:6].hex(), person=payload[6:10].hex(), expires=expires)


def _mac(payload: bytes, key: bytes) -> bytes:
    return hmac.new(key, b"dankbar page link" + payload, sha256).digest()[:MAC_BYTES]
