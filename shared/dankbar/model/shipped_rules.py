"""The netiquette of a community that has not written its own: seven rules, in German and English.

Written so that a child of twelve understands them; the German ones say du, as most public house rules do.
"""

from typing import Any

CHANGED_ON = "2026-11-25"
RULES: tuple[dict[str, Any], ...] = (
    {
        "number": 1,
        "title": {"de": "Seid freundlich", "en": "Be kind"},
        "text": {
            "de": "Hinter jedem Namen steckt ein Mensch. Schreib so, wie du selbst angesprochen werden möchtest.",
            "en": "There is a person behind every name. Write the way you would like others to write to you.",
        },
    },
    {
        "number": 2,
        "title": {"de": "Kritik ist willkommen", "en": "Criticism is welcome"},
        "text": {
            "de": "Sag uns, was dich stört. Das wird nicht verborgen, auch wenn es hart ist. "
            "Am besten hilft uns, wenn du schreibst, was genau passiert ist.",
            "en": "Tell us what bothers you. We do not hide that, even if it is harsh. "
            "It helps us most if you write what exactly happened.",
        },
    },
    {
        "number": 3,
        "title": {"de": "Keine Beleidigungen", "en": "No insults"},
        "text": {
            "de": "Wir dulden keine Beleidigungen, keine Drohungen und keinen Hass, "
            "egal ob gegen andere Gäste, gegen unser Team oder gegen eine Gruppe von Menschen.",
            "en": "We do not accept insults, threats or hate, "
            "whether they are aimed at other guests, at our team or at any group of people.",
        },
        "breaks": ["abuse"],
    },
    {
        "number": 4,
        "title": {"de": "Nichts Privates", "en": "Nothing private"},
        "text": {
            "de": "Schreib keine Adressen, Telefonnummern oder Bestellnummern in die Kommentare, "
            "weder deine noch die von anderen. Schick uns so etwas als Nachricht.",
            "en": "Do not put addresses, phone numbers or order numbers into comments, "
            "neither yours nor other people’s. Send us a message instead.",
        },
    },
    {
        "number": 5,
        "title": {"de": "Keine Werbung", "en": "No advertising"},
        "text": {
            "de": "Werbung, Kettenbriefe, Gewinnversprechen und derselbe Text immer wieder gehören nicht hierher.",
            "en": "Advertising, chain letters, promises of easy money and the same text again and again "
            "do not belong here.",
        },
        "breaks": ["spam"],
    },
    {
        "number": 6,
        "title": {"de": "Bleibt beim Thema", "en": "Stay on topic"},
        "text": {
            "de": "Antworte auf das, worum es im Beitrag geht. Für alles andere schreib uns gern eine Nachricht.",
            "en": "Answer what the post is about. For everything else, just send us a message.",
        },
    },
    {
        "number": 7,
        "title": {"de": "Nur was dir gehört", "en": "Only what is yours"},
        "text": {
            "de": "Zeig nur Bilder und Texte, die du selbst gemacht hast oder zeigen darfst. "
            "Bilder von anderen nur, wenn sie einverstanden sind.",
            "en": "Only show pictures and texts that you made yourself or are allowed to show. "
            "Show pictures of other people only if they agree.",
        },
    },
)
