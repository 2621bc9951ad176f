"""How long a post is in X's own counting, which weighs characters.

Sources: docs.x.com, Fundamentals, "Counting Characters"; github.com/twitter/twitter-text, config/v3.json (weights and
ranges) and conformance/validate.yml (the tests count the same examples).
"""

import re
import unicodedata
from collections.abc import Callable

LONGEST_POST = 280

_URL_LENGTH = 23
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
"""Code points that count as one; all others count as two."""

_URL = re.compile(
    r"https?://(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[a-z]{2,63}(?::[0-9]{1,5})?(?:[/?#](?:\S*[\w/=#&+-])?)?",
    re.IGNORECASE,
)
_BARE_DOMAIN = re.compile(r"(?<![@\w./-])(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[a-z]{2,63}(?!\w)", re.IGNORECASE)
_PICTURE = "[\u00a9\u00ae\u203c\u2049\u2100-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
_DRESS = "[\ufe0f\U0001f3fb-\U0001f3ff]*[\U000e0020-\U000e007f]*"
_EMOJI = re.compile(
    f"[\U0001f1e6-\U0001f1ff]{{2}}|[#*0-9]\ufe0f?\u20e3|{_PICTURE}{_DRESS}(?:\u200d{_PICTURE}{_DRESS})*"
)
_EMOJI_LENGTH = 2

_COUNTED_WHOLE: tuple[tuple[re.Pattern[str], Callable[[str], int]], ...] = (
    (_URL, lambda _: _URL_LENGTH),
    (_BARE_DOMAIN, lambda domain: max(_URL_LENGTH, len(domain))),
    (_EMOJI, lambda _: _EMOJI_LENGTH),
)


def length_of(text: str) -> int:
    """The length of a post in X's characters: at most `LONGEST_POST` are taken.

    Most scripts of Europe count one, others and every emoji (with skin tone, family or flag) two, every link 23. A
    bare domain counts at least 23: X decides by its list of top-level domains whether it is a link.
    """
    plain = unicodedata.normalize("NFC", text)
    total = 0
    for pattern, length in _COUNTED_WHOLE:
        total += sum(length(found) for found in pattern.findall(plain))
        plain = pattern.sub("", plain)
    return total + sum(map(_weight, plain))


def _weight(character: str) -> int:
    code = ord(character)
    return 1 if any(first <= code <= last for first, last in _LIGHT) else 2
