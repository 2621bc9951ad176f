"""Private, long-lived addresses of calendars: whoever has one sees when one person is on duty, and nothing else.

A token is the HMAC-SHA256 of the person's id, cut to 144 bits, and says nothing about whose it is. It does not expire,
for calendar programs ask for years; a new key revokes all of them at once.
"""

import hmac
import re
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Sequence
from hashlib import sha256

MAC_BYTES = 18
TOKEN = re.compile(r"[A-Za-z0-9_-]{24}")


def write_calendar_token(person: str, key: bytes) -> str:
    """The token of a person's calendar, by id: 24 characters that are safe in an address."""
    mac = hmac.new(key, b"dankbar calendar\0" + person.encode(), sha256).digest()
    return urlsafe_b64encode(mac[:MAC_BYTES]).decode()


def read_calendar_token(token: str, people: Iterable[str], keys: Sequence[bytes]) -> str | None:
    """The id of the one of `people` whose token it is under one of `keys`; None: nobody's.

    Every one is compared, in constant time, so that the time taken tells nothing.
    """
    if not TOKEN.fullmatch(token):
        return None
    pairs = [(person, write_calendar_token(person, key)) for person in people for key in keys]
    found = [person for person, right in pairs if hmac.compare_digest(right, token)]
    return found[0] if found else None
