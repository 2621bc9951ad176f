"""The brand that the tests of decisions, flows and pages share: its team, its hours, its channels."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from dankbar.model.community import Channel, Community

BERLIN = ZoneInfo("Europe/Berlin")
OFFICE = ("09:00-12:00", "13:00-18:00")
PEOPLE = {
    "anna": ("Anna Schäfer", ["de", "en"]),
    "ben": ("Ben Krüger", ["de"]),
    "cigdem": ("Çiğdem Yıldız", ["de"]),
    "marie": ("Marie Böhm", ["de"]),
    "tom": ("Tom O'Neill", ["en"]),
}
PHONES = ("+491713920011", "+491713920022", "+491713920033", "+491713920044", "+491713920066")
FACEBOOK = {"name": "facebook", "platform": "facebook", "account_id": "1", "shadow": False}
X = {"name": "x", "platform": "x", "account_id": "2", "shadow": False}
SHOP = {
    "name": "shop",
    "platform": "standard_webhooks",
    "account_id": "3",
    "shadow": False,
    "reply_url": "https://shop.example/dankbar",
}


def local(text: str) -> datetime:
    """The instant at which clocks in Berlin show this."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


def channel(like: dict[str, Any] = FACEBOOK, **changes: Any) -> Channel:
    return Channel.model_validate(like | changes)


def community(**changes: Any) -> Community:
    """On weekdays Anna, Ben and Çiğdem take turns from 5 January 2026 on, a week each; at weekends it is Tom. Marie is
    the last resort. The office is closed from 24 to 26 December and at weekends.
    """
    weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"]
    return Community.model_validate(
        {
            "brand": "Spielkiste",
            "region": {"country": "DE", "state": "NW"},
            "staffed_hours": dict.fromkeys(weekdays, OFFICE),
            "people": [
                {"id": who, "name": name, "first_name": name.split()[0], "languages": languages, "phone": phone}
                for (who, (name, languages)), phone in zip(PEOPLE.items(), PHONES, strict=True)
            ],
            "on_call": {
                "rotations": [
                    {"name": "Woche", "people": ["anna", "ben", "cigdem"], "starts": "2026-01-05", "days": weekdays},
                    {"name": "Wochenende", "people": ["tom"], "starts": "2026-01-03", "days": ["saturday", "sunday"]},
                ],
                "last_resort": "marie",
            },
            "channels": [FACEBOOK, X, SHOP],
            "days_off": dict.fromkeys((date(2026, 12, day) for day in (24, 25, 26)), "Weihnachten"),
            **changes,
        }
    )


PRAISE = "Ihr seid einfach super, danke!"
QUESTION = "Ab welchem Alter ist der Kran geeignet?"
COMPLAINT = "Das Rad ist nach zwei Tagen abgebrochen, ich bin sehr enttäuscht."
SUGGESTION = "Mein Vorschlag: Macht doch auch eine Murmelbahn für draußen!"
EMERGENCY = "Mein Kind hat sich an eurem Spielzeug verletzt!"
INSULT = "Ihr seid doch alle Idioten!"
SPAM = "Verdiene 5000 Euro pro Woche von zu Hause! Klick hier: https://geld.example"
TUESDAY_NOON = local("2026-11-24T12:00")
TUESDAY_AFTERNOON = local("2026-11-24T15:00")
CHRISTMAS_EVE = local("2026-12-24T22:15")
