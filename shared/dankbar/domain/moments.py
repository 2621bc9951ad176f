"""Instants and durations in the few characters that an SMS or a line of a list has, in German and English.

Mo 09:00 · Mo 07.12. 09:00 · 35 Min. · 2 Std. · 3 Tage        Mon 09:00 · Mon 7 Dec 09:00 · 35 min · 2 hrs · 3 days
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dankbar.domain.clocks import local

_DAYS = {"de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"), "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SPANS = {"de": ("Min.", "Std.", "Std.", "Tage"), "en": ("min", "hr", "hrs", "days")}
_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
_SAME_WEEK = 6
"""So many days away a weekday alone still says which day it is."""


def day(at: datetime, zone: ZoneInfo, language: str) -> str:
    """The local date of an aware instant: `Mo 07.12.` or `Mon 7 Dec`."""
    reading = local(at, zone)
    if language == "de":
        return f"{_DAYS['de'][reading.weekday()]} {reading:%d.%m.}"
    return f"{_DAYS['en'][reading.weekday()]} {reading.day} {_MONTHS[reading.month - 1]}"


def dated(at: datetime, zone: ZoneInfo, language: str) -> str:
    """An aware instant on the zone's clocks, always with its date: `Mo 07.12. 09:00`."""
    return f"{day(at, zone, language)} {local(at, zone):%H:%M}"


def moment(at: datetime, now: datetime, zone: ZoneInfo, language: str) -> str:
    """An aware instant on the zone's clocks: `Mo 09:00`; with its date where it is more than six days from `now`."""
    reading = local(at, zone)
    if abs((reading.date() - local(now, zone).date()).days) > _SAME_WEEK:
        return dated(at, zone, language)
    return f"{_DAYS['de' if language == 'de' else 'en'][reading.weekday()]} {reading:%H:%M}"


def lasting(span: timedelta, language: str) -> str:
    """How long, in whole minutes below an hour (at least one), whole hours below two days, else whole days."""
    minute, hour, hours, days = _SPANS["de" if language == "de" else "en"]
    if span < _HOUR:
        return f"{max(span // _MINUTE, 1)} {minute}"
    if span < 2 * _DAY:
        return f"{span // _HOUR} {hour if span // _HOUR == 1 else hours}"
    return f"{span // _DAY} {days}"
