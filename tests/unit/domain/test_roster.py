"""Who is on duty and when the office is staffed, above all where clocks and calendars are awkward."""

import timeit
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dankbar.domain.roster import HORIZON, answer_by, line, next_staffed, staffed, who
from dankbar.model.community import AnswerWithin, Community, OnCall, Person, Region, Rotation, Weekday
from dankbar.model.decision import Reason, Urgency

BERLIN = ZoneInfo("Europe/Berlin")
OFFICE_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
OFFICE_HOURS = {**dict.fromkeys(OFFICE_DAYS, ("09:00-12:00", "13:00-18:00")), "saturday": ("10:00-14:00",)}
DAYS_OFF = {
    date(2026, 6, 4): "Fronleichnam",
    date(2026, 12, 24): "Heiligabend",
    date(2026, 12, 25): "Erster Weihnachtstag",
    date(2026, 12, 26): "Zweiter Weihnachtstag",
    date(2027, 1, 1): "Neujahr",
}
ZONES = (
    "Europe/Berlin",
    "Africa/Casablanca",  # winter time for one month in the middle of the year
    "America/Sao_Paulo",  # changed at midnight: days without a 00:00
    "America/St_Johns",  # changed at 00:01, back into the day before
    "Asia/Kathmandu",  # +05:45
    "Australia/Lord_Howe",  # moves by half an hour
    "Pacific/Apia",  # left out the whole of 30 December 2011
)


def local(text: str, *, fold: int = 0) -> datetime:
    """The instant at which clocks in Berlin show this."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN, fold=fold).astimezone(UTC)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def team(**changes: object) -> Community:
    weekdays = Rotation(name="Woche", people=("anna", "ben", "cigdem"), starts=date(2026, 1, 5), days=OFFICE_DAYS)
    weekend = Rotation(name="Wochenende", people=("jonas", "tom"), starts=date(2026, 1, 3), days=("saturday", "sunday"))
    parts: dict[str, object] = {
        "brand": "Spielkiste",
        "region": Region(country="DE", state="NW"),
        "staffed_hours": OFFICE_HOURS,
        "people": tuple(
            Person(id=name, name=name.title(), first_name=name.title())
            for name in ("anna", "ben", "cigdem", "jonas", "marie", "tom")
        ),
        "on_call": OnCall(rotations=(weekdays, weekend), last_resort="marie"),
        "channels": ({"name": "facebook", "platform": "facebook", "account_id": "1"},),
        "days_off": DAYS_OFF,
        "answer_within_minutes": AnswerWithin(low=960, normal=480, high=120, urgent=30),
    }
    return Community.model_validate(parts | changes)


def on_call(*rotations: Rotation, last_resort: str = "marie") -> Community:
    return team(on_call=OnCall(rotations=rotations, last_resort=last_resort))


TEAM = team()
NEVER_THERE = team(staffed_hours={})


# Staffed hours -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-11-24 08:59:59.999999", False),
        ("2026-11-24 09:00", True),
        ("2026-11-24 11:59:59.999999", True),
        ("2026-11-24 12:00", False),
        ("2026-11-24 12:59:59.999999", False),
        ("2026-11-24 13:00", True),
        ("2026-11-24 18:00", False),
        ("2026-11-28 09:59", False),
        ("2026-11-28 10:00", True),
        ("2026-11-28 14:00", False),
        ("2026-11-29 12:00", False),
        ("2026-06-04 10:00", False),
        ("2026-06-05 10:00", True),
        ("2026-12-24 10:00", False),
        ("2028-02-29 10:00", True),
    ],
)
def test_staffed_hours_are_half_open_and_closed_on_days_off(at: str, expected: bool) -> None:
    assert staffed(TEAM, local(at)) is expected


def test_staffed_hours_follow_the_brands_clocks_in_winter_and_summer() -> None:
    assert [staffed(TEAM, utc(f"2026-01-13 {hour}")) for hour in ("07:59", "08:00", "16:59", "17:00")] == [
        False,
        True,
        True,
        False,
    ]
    assert [staffed(TEAM, utc(f"2026-07-14 {hour}")) for hour in ("06:59", "07:00", "15:59", "16:00")] == [
        False,
        True,
        True,
        False,
    ]


def test_a_span_that_ends_at_midnight_lasts_until_the_next_day() -> None:
    night = team(staffed_hours={"thursday": ("22:00-24:00",), "friday": ("00:00-02:00",)}, days_off={})
    new_years_eve = [local(f"2026-12-31 {at}") for at in ("21:59", "22:00", "23:59")]
    new_year = [local(f"2027-01-01 {at}") for at in ("00:00", "01:59", "02:00")]
    assert [staffed(night, at) for at in new_years_eve + new_year] == [False, True, True, True, True, False]


def test_a_day_off_ends_at_midnight_although_the_shift_goes_on() -> None:
    night = team(staffed_hours={"thursday": ("22:00-24:00",), "friday": ("00:00-02:00",)})
    assert staffed(night, local("2026-12-31 23:59"))
    assert not staffed(night, local("2027-01-01 00:00"))


def test_in_the_night_that_loses_an_hour_a_shift_within_it_is_not_staffed() -> None:
    night = team(staffed_hours={"sunday": ("02:00-03:00",)})
    assert not any(staffed(night, utc("2026-03-29 00:00") + timedelta(minutes=m)) for m in range(180))


def test_in_the_night_that_repeats_an_hour_a_shift_within_it_is_staffed_twice() -> None:
    night = team(staffed_hours={"sunday": ("02:00-03:00",)})
    hours = [staffed(night, utc(f"2026-10-24 {hour}:30")) for hour in (23,)] + [
        staffed(night, utc(f"2026-10-25 0{hour}:30")) for hour in range(3)
    ]
    assert hours == [False, True, True, False]


def test_an_instant_given_in_the_brands_own_zone_means_the_same() -> None:
    night = team(staffed_hours={"sunday": ("02:00-03:00",)})
    assert staffed(night, datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=1))
    assert who(TEAM, datetime(2026, 11, 24, 12, tzinfo=BERLIN)) == who(TEAM, utc("2026-11-24 11:00"))


# Turns ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "person"),
    [
        ("2026-01-05 08:59", "jonas"),  # Monday morning is Sunday's
        ("2026-01-05 09:00", "anna"),
        ("2026-01-10 08:59", "anna"),  # Saturday morning is Friday's
        ("2026-01-10 09:00", "tom"),
        ("2026-01-12 08:59", "tom"),
        ("2026-01-12 09:00", "ben"),
        ("2026-01-19 09:00", "cigdem"),
        ("2026-01-26 09:00", "anna"),
        ("2026-12-27 12:00", "tom"),
        ("2026-12-31 23:59", "anna"),
        ("2027-01-01 00:00", "anna"),  # the turn does not care about the year
        ("2027-01-02 08:59", "anna"),
        ("2027-01-02 09:00", "jonas"),
        ("2028-02-28 09:00", "ben"),
        ("2028-02-29 12:00", "ben"),
        ("2028-03-01 12:00", "ben"),
        ("2028-03-06 09:00", "cigdem"),
        ("2025-12-29 09:00", "cigdem"),  # backwards from the start
        ("2025-12-22 09:00", "ben"),
        ("2025-12-15 09:00", "anna"),
    ],
)
def test_turns_change_weekly_at_the_hand_over(at: str, person: str) -> None:
    assert who(TEAM, local(at)).person.id == person


@pytest.mark.parametrize(("monday", "hours"), [("2026-03-23", 167), ("2026-10-19", 169)])
def test_a_turn_is_a_week_on_the_clocks_also_when_they_change(monday: str, hours: int) -> None:
    community = on_call(Rotation(name="Alle", people=("anna", "ben"), starts=date(2026, 1, 5)))
    begin = local(f"{monday} 09:00")
    end = begin + timedelta(hours=hours)
    first = who(community, begin).person
    assert who(community, begin - timedelta(seconds=1)).person != first
    assert who(community, end - timedelta(seconds=1)).person == first
    assert who(community, end).person != first


def test_what_is_handed_over_in_a_repeated_hour_is_not_handed_back() -> None:
    community = on_call(Rotation(name="Alle", people=("anna", "ben"), starts=date(2026, 10, 25), hand_over=time(2, 30)))
    minutes = [utc("2026-10-24 23:30") + timedelta(minutes=15 * quarter) for quarter in range(12)]
    assert [who(community, at).person.id for at in minutes] == ["ben"] * 4 + ["anna"] * 8


def test_what_is_handed_over_in_a_skipped_hour_is_handed_over_when_the_clocks_go_on() -> None:
    community = on_call(Rotation(name="Alle", people=("anna", "ben"), starts=date(2026, 3, 29), hand_over=time(2, 30)))
    assert who(community, utc("2026-03-29 00:59:59")).person.id == "ben"
    assert who(community, utc("2026-03-29 01:00")).person.id == "anna"


def test_the_first_rotation_that_has_the_day_counts() -> None:
    sundays = Rotation(name="Sonntags", people=("tom",), starts=date(2026, 1, 4), days=("sunday",))
    everyday = Rotation(name="Alle", people=("anna",), starts=date(2026, 1, 5))
    sunday, saturday = local("2026-11-29 12:00"), local("2026-11-28 12:00")
    assert who(on_call(sundays, everyday), sunday).person.id == "tom"
    assert who(on_call(sundays, everyday), saturday).person.id == "anna"
    assert who(on_call(everyday, sundays), sunday).person.id == "anna"


def test_the_reason_names_the_rotation_and_the_week() -> None:
    duty = who(TEAM, local("2026-12-24 22:15"))
    assert duty.reasons == (Reason("rotation", {"person": "Cigdem", "rotation": "Woche", "week_from": "2026-12-21"}),)
    assert duty.person.id == "cigdem"


def test_where_no_rotation_has_the_day_the_last_resort_is_on_duty() -> None:
    community = on_call(Rotation(name="Woche", people=("anna",), starts=date(2026, 1, 5), days=OFFICE_DAYS))
    duty = who(community, local("2026-11-29 12:00"))
    assert duty.person.id == "marie"
    assert duty.reasons == (Reason("last_resort", {"person": "Marie"}),)
    assert [person.id for person in line(community, local("2026-11-29 12:00"))] == ["marie"]


def test_pages_go_from_duty_along_the_turns_to_the_last_resort() -> None:
    assert [p.id for p in line(TEAM, local("2026-12-24 22:15"))] == ["cigdem", "anna", "ben", "marie"]
    assert [p.id for p in line(TEAM, local("2026-11-28 22:15"))] == ["tom", "jonas", "marie"]


def test_the_last_resort_stays_last_in_line_and_is_there_once() -> None:
    rotation = Rotation(name="Alle", people=("anna", "marie", "ben", "anna"), starts=date(2026, 1, 5))
    community = on_call(rotation)
    assert [p.id for p in line(community, local("2026-01-06 12:00"))] == ["anna", "ben", "marie"]
    assert [p.id for p in line(community, local("2026-01-13 12:00"))] == ["marie", "ben", "anna"]


# Answers -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("received", "urgency", "expected"),
    [
        ("2026-11-24 09:00", Urgency.HIGH, "2026-11-24 11:00"),
        ("2026-11-24 10:00", Urgency.HIGH, "2026-11-24 12:00"),  # exactly at the end of the morning
        ("2026-11-24 11:00", Urgency.HIGH, "2026-11-24 14:00"),  # across lunch
        ("2026-11-24 12:30", Urgency.HIGH, "2026-11-24 15:00"),  # from within lunch
        ("2026-11-24 17:00", Urgency.HIGH, "2026-11-25 10:00"),  # across a night
        ("2026-11-24 18:00", Urgency.HIGH, "2026-11-25 11:00"),  # a span's end is not staffed any more
        ("2026-11-27 17:30", Urgency.HIGH, "2026-11-28 11:30"),  # into Saturday
        ("2026-11-28 13:00", Urgency.HIGH, "2026-11-30 10:00"),  # across Sunday
        ("2026-06-03 17:00", Urgency.HIGH, "2026-06-05 10:00"),  # across Fronleichnam
        ("2026-12-24 22:15", Urgency.HIGH, "2026-12-28 11:00"),  # across Christmas and a Sunday
        ("2026-12-31 17:00", Urgency.HIGH, "2027-01-02 11:00"),  # across the year's end
        ("2028-02-28 17:00", Urgency.HIGH, "2028-02-29 10:00"),
        ("2026-03-28 13:00", Urgency.HIGH, "2026-03-30 10:00"),  # across both changes of the clocks
        ("2026-10-24 13:00", Urgency.HIGH, "2026-10-26 10:00"),
        ("2026-11-24 09:00", Urgency.NORMAL, "2026-11-24 18:00"),
        ("2026-11-24 09:01", Urgency.NORMAL, "2026-11-25 09:01"),
        ("2026-11-24 09:00", Urgency.LOW, "2026-11-25 18:00"),
        ("2026-12-24 22:15", Urgency.URGENT, "2026-12-24 22:45"),
    ],
)
def test_an_answer_is_due_after_so_many_staffed_minutes(received: str, urgency: Urgency, expected: str) -> None:
    assert answer_by(TEAM, local(received), urgency) == local(expected)


def test_an_urgent_answer_is_due_by_the_clock_also_while_the_clocks_change() -> None:
    assert answer_by(TEAM, utc("2026-10-25 00:45"), Urgency.URGENT) == utc("2026-10-25 01:15")


def test_minutes_of_a_night_shift_are_counted_as_they_pass() -> None:
    night = team(staffed_hours={"sunday": ("01:00-04:00",)})
    assert answer_by(night, utc("2026-03-29 00:00"), Urgency.HIGH) == utc("2026-03-29 02:00")
    assert answer_by(night, utc("2026-10-24 23:00"), Urgency.HIGH) == utc("2026-10-25 01:00")
    assert answer_by(night, utc("2026-10-25 01:00"), Urgency.HIGH) == utc("2026-10-25 03:00")


def test_an_answer_is_in_utc_whatever_zone_the_question_is_in() -> None:
    due = answer_by(TEAM, datetime(2026, 11, 24, 9, tzinfo=BERLIN), Urgency.HIGH)
    assert due.tzinfo is UTC
    assert due == utc("2026-11-24 10:00")


def test_where_nothing_is_staffed_an_answer_is_due_in_30_days() -> None:
    received = utc("2026-11-24 09:00")
    for community in (
        team(staffed_hours={}),
        team(days_off={date(2026, 11, 1) + timedelta(days=n): "Werksferien" for n in range(80)}),
        team(staffed_hours={"monday": ("09:00-10:00",)}, answer_within_minutes=AnswerWithin(low=43_200)),
    ):
        assert answer_by(community, received, Urgency.LOW) == received + HORIZON
    assert next_staffed(team(staffed_hours={}), received) is None


def test_the_office_opens_next_now_or_at_the_next_span() -> None:
    assert next_staffed(TEAM, local("2026-11-24 10:17")) == local("2026-11-24 10:17")
    assert next_staffed(TEAM, local("2026-11-24 12:00")) == local("2026-11-24 13:00")
    assert next_staffed(TEAM, local("2026-12-23 18:00")) == local("2026-12-28 09:00")


def test_spans_may_be_written_in_any_order() -> None:
    assert next_staffed(
        team(staffed_hours={"tuesday": ("13:00-18:00", "09:00-12:00")}), local("2026-11-24 07:00")
    ) == local("2026-11-24 09:00")


# For any instant -----------------------------------------------------------------------------

INSTANTS = st.integers(0, 101 * 365 * 86_400).map(lambda seconds: utc("2000-01-01") + timedelta(seconds=seconds))
CHANGES = st.sampled_from(
    [
        utc(text)
        for text in (
            "2026-03-29 01:00",
            "2026-10-25 01:00",
            "2010-11-07 02:31",  # St John's
            "2018-11-04 03:00",  # São Paulo
            "2011-12-30 10:00",  # Apia
            "2026-04-04 15:00",  # Lord Howe
            "2026-10-03 15:30",
            "2027-02-07 02:00",  # Casablanca
        )
    ]
)
AWKWARD = st.builds(lambda at, minutes: at + timedelta(minutes=minutes), CHANGES, st.integers(-2880, 2880))
MINUTES = st.integers(0, 1440)


@st.composite
def spans(draw: st.DrawFn) -> tuple[str, ...]:
    """Up to three spans of one day that do not overlap."""
    marks = sorted(draw(st.sets(MINUTES, max_size=6)))
    return tuple(
        f"{a // 60:02}:{a % 60:02}-{b // 60:02}:{b % 60:02}" for a, b in zip(marks[::2], marks[1::2], strict=False)
    )


@st.composite
def communities(draw: st.DrawFn) -> Community:
    """Any staffed hours, rotations, days off and zone."""
    slugs = st.sampled_from(("anna", "ben", "cigdem", "jonas", "marie", "tom"))
    rotations = st.builds(
        Rotation,
        name=st.just("Rotation"),
        people=st.lists(slugs, min_size=1, max_size=5).map(tuple),
        starts=st.dates(date(1990, 1, 1), date(2110, 1, 1)),
        hand_over=st.times().map(lambda at: at.replace(second=0, microsecond=0)),
        days=st.sets(st.sampled_from(Weekday), min_size=1).map(tuple),
    )
    near = draw(AWKWARD).date()
    return team(
        zone=draw(st.sampled_from(ZONES)),
        staffed_hours=draw(st.dictionaries(st.sampled_from(Weekday), spans())),
        on_call=OnCall(rotations=tuple(draw(st.lists(rotations, min_size=1, max_size=3))), last_resort=draw(slugs)),
        days_off=dict.fromkeys((near + timedelta(days=n) for n in draw(st.sets(st.integers(0, 6)))), "frei"),
        answer_within_minutes=AnswerWithin(high=draw(st.integers(1, 3000))),
    )


def open_at(community: Community, minute: datetime) -> bool:
    """The oracle: reads the clock on the wall and looks it up in the list of hours."""
    wall = minute.astimezone(ZoneInfo(community.zone))
    if wall.date() in community.days_off:
        return False
    hours = community.staffed_hours.get(Weekday(wall.strftime("%A").lower()), ())
    now = wall.hour * 60 + wall.minute
    return any(
        now in range(s.start.hour * 60 + s.start.minute, (s.end.hour * 60 + s.end.minute) or 1440) for s in hours
    )


@settings(deadline=None)
@given(communities(), INSTANTS | AWKWARD)
def test_always_exactly_one_person_is_on_duty_and_first_in_line(community: Community, at: datetime) -> None:
    duty = who(community, at)
    order = line(community, at)
    assert duty.person in community.people
    assert order[0] == duty.person
    assert len({person.id for person in order}) == len(order)
    assert community.on_call.last_resort in {person.id for person in order}
    assert len(duty.reasons) == 1


@settings(deadline=None)
@given(communities(), INSTANTS | AWKWARD)
def test_staffed_agrees_with_the_clock_on_the_wall_minute_by_minute(community: Community, at: datetime) -> None:
    begin = at.replace(second=0, microsecond=0)
    for minute in (begin + timedelta(minutes=n) for n in range(0, 1500, 7)):
        assert staffed(community, minute) == open_at(community, minute)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(communities(), AWKWARD)
def test_an_answer_is_due_when_a_count_of_every_minute_says_so(community: Community, received: datetime) -> None:
    left = community.answer_within_minutes.high
    minute, end = received, received + HORIZON
    while left and minute < end:
        left -= open_at(community, minute)
        minute += timedelta(minutes=1)
    assert answer_by(community, received, Urgency.HIGH) == minute


@settings(deadline=None)
@given(communities(), INSTANTS | AWKWARD, st.sampled_from(Urgency))
def test_an_answer_is_due_later_and_while_somebody_is_there(
    community: Community, received: datetime, urgency: Urgency
) -> None:
    due = answer_by(community, received, urgency)
    assert due > received
    if urgency is not Urgency.URGENT and due < received + HORIZON:
        assert staffed(community, due - timedelta(microseconds=1))


@settings(deadline=None)
@given(communities(), AWKWARD)
def test_the_next_opening_is_the_first_staffed_minute(community: Community, at: datetime) -> None:
    opens = next_staffed(community, at)
    if opens is None:
        assert not staffed(community, at)
    else:
        assert opens >= at
        assert staffed(community, opens)
        assert opens == at or not staffed(community, opens - timedelta(microseconds=1))


# Speed ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("call", "most"),
    [
        (lambda: who(TEAM, utc("2026-12-24 21:15")), 0.000_2),
        (lambda: answer_by(TEAM, utc("2026-12-24 21:15"), Urgency.LOW), 0.001),
        (lambda: answer_by(NEVER_THERE, utc("2026-12-24 21:15"), Urgency.LOW), 0.001),
    ],
    ids=["who", "answer_by", "answer_by where nothing is staffed"],
)
def test_it_costs_next_to_nothing(call: Callable[[], object], most: float) -> None:
    assert min(timeit.repeat(call, number=20, repeat=20)) / 20 < most
