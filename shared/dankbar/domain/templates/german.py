"""German answers. How they are written: see the package."""

GREETING = "{% if name %}Hallo {{ name }}, {% endif %}"

SIGNATURES = {
    "cheerful": (" – {{ signed_by }}", " Viele Grüße, {{ signed_by }}", " Liebe Grüße, {{ signed_by }}"),
    "serious": (" – {{ signed_by }}", " Viele Grüße, {{ signed_by }}"),
}

_QUESTION_DU = "{% if when %}Du bekommst {{ when }} eine Antwort.{% else %}Wir antworten dir bald.{% endif %}"
_QUESTION_SIE = "{% if when %}Sie bekommen {{ when }} eine Antwort.{% else %}Wir antworten Ihnen bald.{% endif %}"
_COMPLAINT_DU = "{% if when %}Du hörst {{ when }} von uns.{% else %}Wir melden uns bei dir.{% endif %}"
_COMPLAINT_SIE = "{% if when %}Sie hören {{ when }} von uns.{% else %}Wir melden uns bei Ihnen.{% endif %}"

BODIES: dict[str, dict[str, tuple[str, ...]]] = {
    "praise": {
        "du": (
            "danke, dass du dir die Zeit genommen hast, uns das zu schreiben! Darüber freuen wir uns alle. 😊",
            "danke für deine lieben Worte! So macht uns die Arbeit noch mehr Spaß.",
            "wie schön, das von dir zu lesen! Vielen Dank, wir freuen uns sehr.",
            "das freut uns riesig! Danke, dass du uns das schreibst. 💚",
            "das lesen wir gern! Danke dir.",
            "danke, das freut uns sehr!",
            "danke!",
        ),
        "sie": (
            "danke, dass Sie sich die Zeit genommen haben, uns das zu schreiben! Darüber freuen wir uns alle.",
            "danke für Ihre lieben Worte! So macht uns die Arbeit noch mehr Spaß.",
            "wie schön, das von Ihnen zu lesen! Vielen Dank, wir freuen uns sehr.",
            "das freut uns sehr! Danke, dass Sie uns das schreiben.",
            "das lesen wir gern! Vielen Dank.",
            "danke, das freut uns sehr!",
            "danke!",
        ),
    },
    "question": {
        "du": (
            f"danke für deine Frage. Wir schauen in Ruhe nach. {_QUESTION_DU}",
            f"das ist eine gute Frage! {_QUESTION_DU}",
            f"danke, dass du fragst! {_QUESTION_DU}",
            f"deine Frage ist bei uns angekommen. {_QUESTION_DU}",
            f"danke! {_QUESTION_DU}",
        ),
        "sie": (
            f"danke für Ihre Frage. Wir schauen in Ruhe nach. {_QUESTION_SIE}",
            f"das ist eine gute Frage! {_QUESTION_SIE}",
            f"danke, dass Sie fragen! {_QUESTION_SIE}",
            f"Ihre Frage ist bei uns angekommen. {_QUESTION_SIE}",
            f"danke! {_QUESTION_SIE}",
        ),
    },
    "complaint": {
        "du": (
            (
                "danke, dass du uns das sagst. Das soll so nicht sein, und wir nehmen es ernst. "
                f"Wir schauen uns an, was passiert ist. {_COMPLAINT_DU}"
            ),
            f"es tut uns leid, dass du dich geärgert hast. Wir kümmern uns darum. {_COMPLAINT_DU}",
            f"das tut uns leid. Wir schauen uns genau an, was da los war. {_COMPLAINT_DU}",
            f"danke für deine offenen Worte. Wir gehen der Sache nach. {_COMPLAINT_DU}",
            f"das tut uns leid. {_COMPLAINT_DU}",
        ),
        "sie": (
            (
                "danke, dass Sie uns das sagen. Das soll so nicht sein, und wir nehmen es ernst. "
                f"Wir schauen uns an, was passiert ist. {_COMPLAINT_SIE}"
            ),
            f"es tut uns leid, dass Sie sich geärgert haben. Wir kümmern uns darum. {_COMPLAINT_SIE}",
            f"das tut uns leid. Wir schauen uns genau an, was da los war. {_COMPLAINT_SIE}",
            f"danke für Ihre offenen Worte. Wir gehen der Sache nach. {_COMPLAINT_SIE}",
            f"das tut uns leid. {_COMPLAINT_SIE}",
        ),
    },
    "suggestion": {
        "du": (
            "danke für deine Idee! Wir lesen jede einzelne und sprechen darüber, was wir daraus machen können.",
            "danke, dass du mitdenkst! Wir schauen uns deine Idee in Ruhe an.",
            "das ist ein guter Gedanke. Danke, wir schreiben ihn uns auf!",
            "danke für den Tipp! Wir schauen ihn uns an.",
            "danke für deine Idee!",
        ),
        "sie": (
            "danke für Ihre Idee! Wir lesen jede einzelne und sprechen darüber, was wir daraus machen können.",
            "danke, dass Sie mitdenken! Wir schauen uns Ihre Idee in Ruhe an.",
            "das ist ein guter Gedanke. Danke, wir schreiben ihn uns auf!",
            "danke für den Tipp! Wir schauen ihn uns an.",
            "danke für Ihre Idee!",
        ),
    },
}
