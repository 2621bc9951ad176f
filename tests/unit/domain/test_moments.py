"""Instants and durations in short words, read on the brand's clocks."""

from datetime import timedelta

import pytest

from dankbar.domain import moments
from tests.unit.spielkiste import BERLIN, local

MONDAY = local("2026-11-30T09:00")


@pytest.mark.parametrize(
    ("at", "german", "english"),
    [
        ("2026-11-30T18:00", "Mo 18:00", "Mon 18:00"),
        ("2026-12-06T23:59", "So 23:59", "Sun 23:59"),
        ("2026-12-07T00:00", "Mo 07.12. 00:00", "Mon 7 Dec 00:00"),
        ("2026-11-24T10:05", "Di 10:05", "Tue 10:05"),
        ("2026-11-23T10:05", "Mo 23.11. 10:05", "Mon 23 Nov 10:05"),
        ("2027-03-28T03:30", "So 28.03. 03:30", "Sun 28 Mar 03:30"),
    ],
)
def test_a_moment_has_its_date_only_where_the_weekday_could_be_mistaken(at: str, german: str, english: str) -> None:
    found = [moments.moment(local(at), MONDAY, BERLIN, language) for language in ("de", "en")]
    assert found == [german, english]


def test_a_dated_moment_always_has_its_date() -> None:
    assert moments.dated(MONDAY, BERLIN, "de") == "Mo 30.11. 09:00"
    assert moments.day(MONDAY, BERLIN, "en") == "Mon 30 Nov"


@pytest.mark.parametrize(
    ("span", "german", "english"),
    [
        (timedelta(seconds=5), "1 Min.", "1 min"),
        (timedelta(minutes=-3), "1 Min.", "1 min"),
        (timedelta(minutes=59, seconds=59), "59 Min.", "59 min"),
        (timedelta(hours=1), "1 Std.", "1 hr"),
        (timedelta(hours=2, minutes=50), "2 Std.", "2 hrs"),
        (timedelta(hours=47, minutes=59), "47 Std.", "47 hrs"),
        (timedelta(days=2), "2 Tage", "2 days"),
        (timedelta(days=400), "400 Tage", "400 days"),
    ],
)
def test_a_duration_is_told_in_whole_units(span: timedelta, german: str, english: str) -> None:
    assert [moments.lasting(span, language) for language in ("de", "en")] == [german, english]
