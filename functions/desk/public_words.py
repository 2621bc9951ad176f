"""What the public pages say around the community's own rules, in German and English."""

MONTHS = {
    "de": (
        *("Januar", "Februar", "März", "April", "Mai", "Juni"),
        *("Juli", "August", "September", "Oktober", "November", "Dezember"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
WORDS = {
    "de": {
        "other_language": "English",
        "netiquette": "Netiquette",
        "netiquette_of": "Netiquette von {brand}",
        "netiquette_about": "Diese Regeln gelten, wenn du bei {brand} schreibst. "
        "Wer sie verletzt, muss damit rechnen, dass wir den Text verbergen.",
        "netiquette_description": "Die Regeln für alle, die bei {brand} schreiben: "
        "was erlaubt ist, was wir verbergen und warum.",
        "rules": "Die Regeln",
        "rule": "regel",
        "rule_elsewhere": "rule",
        "link_to": "Link zu Regel {number}",
        "what_follows": "Was passiert, wenn jemand eine Regel verletzt",
        "steps": (
            "Wir verbergen den Text und schreiben auf, gegen welche Regel er verstößt.",
            "Ein Mensch schaut sich das an. War es ein Irrtum, zeigen wir den Text wieder.",
            "Gelöscht wird nur, wenn ein Mensch das entscheidet.",
            "Kritik verbergen wir nicht.",
        ),
        "told": "Wer ihn geschrieben hat, erfährt von uns, welche Regel das war. Nicht jede Plattform erlaubt das.",
        "former": "Frühere Regel {number}",
        "contact_title": "Du siehst das anders?",
        "contact": "Schreib uns:",
        "changed": "Zuletzt geändert am",
        "numbers": "Wie oft wir etwas verbergen",
        "imprint": "Impressum",
        "transparency": "Wie oft wir etwas verbergen",
        "transparency_of": "Wie oft {brand} etwas verbirgt",
        "transparency_about": "So oft haben wir in den letzten zwölf Monaten etwas verborgen, gelöscht oder wieder "
        "gezeigt, weil es gegen eine Regel unserer Netiquette verstieß. Mehr als diese Zahlen steht hier nicht: "
        "keine Namen und keine Texte.",
        "transparency_description": "Wie oft {brand} in den letzten zwölf Monaten Texte verborgen, gelöscht oder "
        "wieder gezeigt hat, und nach welcher Regel.",
        "year": "In zwölf Monaten",
        "by_month": "Monat für Monat",
        "nothing": "In dieser Zeit mussten wir nichts verbergen.",
        "heads": ("Regel", "verborgen", "gelöscht", "wieder gezeigt"),
        "total": "Alle Regeln",
    },
    "en": {
        "other_language": "Deutsch",
        "netiquette": "House rules",
        "netiquette_of": "House rules of {brand}",
        "netiquette_about": "These rules hold when you write to {brand}. If a text breaks them, we may hide it.",
        "netiquette_description": "The rules for everybody who writes to {brand}: what is fine, what we hide, and why.",
        "rules": "The rules",
        "rule": "rule",
        "rule_elsewhere": "regel",
        "link_to": "Link to rule {number}",
        "what_follows": "What happens if somebody breaks a rule",
        "steps": (
            "We hide the text and write down which rule it breaks.",
            "A person has a look. If it was a mistake, we show the text again.",
            "Nothing is deleted unless a person decides so.",
            "We do not hide criticism.",
        ),
        "told": "We tell whoever wrote it which rule that was. Not every platform allows this.",
        "former": "Former rule {number}",
        "contact_title": "You see it differently?",
        "contact": "Write to us:",
        "changed": "Last changed on",
        "numbers": "How often we hide something",
        "imprint": "Imprint",
        "transparency": "How often we hide something",
        "transparency_of": "How often {brand} hides something",
        "transparency_about": "This is how often in the last twelve months we hid, deleted or showed something again "
        "because it broke one of our house rules. There is nothing here but these numbers: no names and no texts.",
        "transparency_description": "How often {brand} hid, deleted or showed texts again in the last twelve months, "
        "and by which rule.",
        "year": "In twelve months",
        "by_month": "Month by month",
        "nothing": "We did not have to hide anything in this time.",
        "heads": ("Rule", "hidden", "deleted", "shown again"),
        "total": "All rules",
    },
}
