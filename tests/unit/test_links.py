"""Links in pages: what was written is read back, and nothing else is."""

import hmac
import string
from base64 import urlsafe_b64decode, urlsafe_b64encode

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dankbar.domain.links import PageLink, person_mark, read_token, write_token

KEY, OLDER, STRANGERS = b"a key of 16 byte", b"an older key of ours", b"a key of somebody else"
NOW = 1_795_518_005
LINK = PageLink(page="0123456789ab", person="89abcdef", expires=NOW + 3_600)
ALPHABET = string.ascii_letters + string.digits + "-_"

LINKS = st.builds(
    PageLink,
    page=st.binary(min_size=6, max_size=6).map(bytes.hex),
    person=st.binary(min_size=4, max_size=4).map(bytes.hex),
    expires=st.integers(1, 2**32 - 1),
)
KEYS = st.binary(min_size=16, max_size=64)


@given(link=LINKS, key=KEYS)
def test_what_was_written_is_read_back(link: PageLink, key: bytes) -> None:
    assert read_token(write_token(link, key), [key], link.expires - 1) == link


@given(link=LINKS, key=KEYS)
def test_a_token_is_short_and_safe_in_an_address_and_in_an_sms(link: PageLink, key: bytes) -> None:
    token = write_token(link, key)
    assert len(token) == 32
    assert set(token) <= set(ALPHABET)


@given(link=LINKS, key=KEYS, bit=st.integers(0, 24 * 8 - 1))
def test_one_changed_bit_makes_it_worthless(link: PageLink, key: bytes, bit: int) -> None:
    raw = bytearray(urlsafe_b64decode(write_token(link, key)))
    raw[bit // 8] ^= 1 << bit % 8
    assert read_token(urlsafe_b64encode(raw).decode(), [key], 0) is None


def test_every_bit_of_one_token_counts() -> None:
    raw = urlsafe_b64decode(write_token(LINK, KEY))
    changed = [(int.from_bytes(raw) ^ 1 << bit).to_bytes(len(raw)) for bit in range(len(raw) * 8)]
    assert all(read_token(urlsafe_b64encode(one).decode(), [KEY], 0) is None for one in changed)


@given(at=st.integers(0, 31), letter=st.characters())
def test_there_is_one_way_to_write_a_token(at: int, letter: str) -> None:
    token = write_token(LINK, KEY)
    other = token[:at] + letter + token[at + 1 :]
    assert (read_token(other, [KEY], NOW) is None) == (other != token)


def test_plus_and_slash_are_no_other_way_to_write_it() -> None:
    tokens = [write_token(PageLink("0123456789ab", f"{mark:08x}", NOW + 1), KEY) for mark in range(256)]
    other = [token.replace("-", "+").replace("_", "/") for token in tokens]
    written_otherwise = [token for token in other if token not in tokens]
    assert len(written_otherwise) > 50
    assert all(read_token(token, [KEY], NOW) is None for token in written_otherwise)


@given(st.text(max_size=40) | st.text(ALPHABET + "=", min_size=31, max_size=33))
def test_no_made_up_token_counts_or_chokes(token: str) -> None:
    assert read_token(token, [KEY, OLDER], 0) is None


@pytest.mark.parametrize("wrap", ["{} ", " {}", "{}=", "{}\n", "{}%0A", "{}A", "\ufeff{}"])
def test_what_is_around_a_token_spoils_it(wrap: str) -> None:
    assert read_token(wrap.format(write_token(LINK, KEY)), [KEY], NOW) is None


# Time ------------------------------------------------------------------------------------------


def test_it_counts_until_the_second_it_expires() -> None:
    token = write_token(LINK, KEY)
    assert read_token(token, [KEY], LINK.expires - 0.001) == LINK
    assert read_token(token, [KEY], LINK.expires) is None
    assert read_token(token, [KEY], LINK.expires + 1) is None


def test_links_work_until_2106() -> None:
    late = PageLink("0123456789ab", "00000000", 2**32 - 1)
    assert read_token(write_token(late, KEY), [KEY], 2**32 - 2) == late


# Keys ------------------------------------------------------------------------------------------


@given(key=KEYS, other=KEYS)
def test_a_strangers_key_opens_nothing(key: bytes, other: bytes) -> None:
    assume(key != other)
    assert read_token(write_token(LINK, other), [key], NOW) is None


def test_while_keys_are_rotated_both_count() -> None:
    assert read_token(write_token(LINK, OLDER), [KEY, OLDER], NOW) == LINK
    assert read_token(write_token(LINK, KEY), [KEY, OLDER], NOW) == LINK


def test_after_the_rotation_the_older_one_counts_no_more() -> None:
    assert read_token(write_token(LINK, OLDER), [KEY], NOW) is None


def test_without_a_key_nothing_counts() -> None:
    assert read_token(write_token(LINK, KEY), [], NOW) is None


def test_a_token_is_no_signature_over_anything_else() -> None:
    """The key may sign other things, too: what is signed says what it is for."""
    payload = urlsafe_b64decode(write_token(LINK, KEY))[:-10]
    bare = hmac.new(KEY, payload, "sha256").digest()[:10]
    assert read_token(urlsafe_b64encode(payload + bare).decode(), [KEY], NOW) is None


# People ----------------------------------------------------------------------------------------


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
def test_a_link_tells_people_apart(one: str, other: str) -> None:
    assume(one != other)
    assert person_mark(one) != person_mark(other)
    link = PageLink("0123456789ab", person_mark(one), NOW + 1)
    assert read_token(write_token(link, KEY), [KEY], NOW) == link


def test_a_link_names_nobody() -> None:
    token = write_token(PageLink("0123456789ab", person_mark("anna"), NOW + 1), KEY)
    assert person_mark("anna") == "55579b55"
    assert b"anna" not in urlsafe_b64decode(token)
