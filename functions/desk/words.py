"""What the desk's pages say, in German and English: short, for somebody who has just been woken."""

WORDS = {
    "de": {
        "urgent": "Dringend",
        "for": "für {name}",
        "emergency": "Das klingt nach einem Notfall",
        "other": "Das kann nicht warten",
        "somebody": "Jemand ohne Namen",
        "wrote": "{author} auf {platform}",
        "one_more": "Dazu kam noch eine dringende Meldung zum selben Thema.",
        "more": "Dazu kamen noch {count} dringende Meldungen zum selben Thema.",
        "open": "Noch kümmert sich niemand darum.",
        "open_next": "Übernimmst du nicht, wird als Nächstes {name} geweckt.",
        "open_all": "Alle in der Reihe wurden schon geweckt.",
        "take": "Ich kümmere mich",
        "yours": "Du hast es übernommen. Danke, {name}!",
        "yours_next": "Antworte jetzt bitte selbst auf {platform}. Automatisch wurde nichts geantwortet.",
        "theirs": "{name} kümmert sich darum.",
        "theirs_next": "Du musst nichts tun.",
        "colleague": "Jemand aus dem Team",
        "gone": "Dieser Link gilt nicht mehr",
        "gone_next": "Er ist abgelaufen oder nicht vollständig. Tippe ihn in der SMS noch einmal an. "
        "Hilft das nicht, frag bitte dein Team.",
        "problem": "Das hat gerade nicht geklappt",
        "problem_next": "Lade die Seite bitte gleich noch einmal. Solange niemand übernimmt, "
        "wird der Reihe nach weiter geweckt.",
    },
    "en": {
        "urgent": "Urgent",
        "for": "for {name}",
        "emergency": "This sounds like an emergency",
        "other": "This cannot wait",
        "somebody": "Somebody without a name",
        "wrote": "{author} on {platform}",
        "one_more": "There was one more urgent message about the same thing.",
        "more": "There were {count} more urgent messages about the same thing.",
        "open": "Nobody is taking care of it yet.",
        "open_next": "If you don’t, {name} is woken next.",
        "open_all": "Everybody in line has been woken already.",
        "take": "I’ll take care of it",
        "yours": "You have it. Thank you, {name}!",
        "yours_next": "Please answer on {platform} yourself now. No automatic answer was given.",
        "theirs": "{name} is taking care of it.",
        "theirs_next": "There’s nothing you need to do.",
        "colleague": "Somebody in the team",
        "gone": "This link no longer works",
        "gone_next": "It has expired or is not complete. Tap it in the text message once more. "
        "If that does not help, please ask your team.",
        "problem": "That did not work just now",
        "problem_next": "Please load the page again in a moment. As long as nobody takes it, "
        "the next in line keep being woken.",
    },
}
