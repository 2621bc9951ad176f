"""German answers. How they are written: see the package."""

GREETING = "{% if name %}Hallo {{ name }}, {% endif %}"

_BY_NAME, _REGARDS = " – {{ signed_by }}", " Viele Grüße, {{ signed_by }}"
SIGNATURES = {
    "cheerful": {
        "du": (_BY_NAME, _REGARDS, " Liebe Grüße, {{ signed_by }}"),
        "sie": (_BY_NAME, _REGARDS, " Herzliche Grüße, {{ signed_by }}"),
    },
    "serious": {"du": (_BY_NAME, _REGARDS), "sie": (_BY_NAME, _REGARDS)},
}


def _when(away: str, by: str, unknown: str) -> str:
    return f"{{% if away %}}{away}{{% elif when %}}{by}{{% else %}}{unknown}{{% endif %}}"


_ANSWER_DU = _when(
    "Wir sind {{ when }} wieder da und antworten dir dann.",
    "Du bekommst {{ when }} eine Antwort.",
    "Wir antworten dir bald.",
)
_ANSWER_SIE = _when(
    "Wir sind {{ when }} wieder da und antworten Ihnen dann.",
    "Sie bekommen {{ when }} eine Antwort.",
    "Wir antworten Ihnen bald.",
)
_WRITE_DU = _when(
    "Wir kümmern uns {{ when }} darum und schreiben dir dann.", "Wir schreiben dir {{ when }}.", "Wir schreiben dir."
)
_WRITE_SIE = _when(
    "Wir kümmern uns {{ when }} darum und schreiben Ihnen dann.",
    "Wir schreiben Ihnen {{ when }}.",
    "Wir schreiben Ihnen.",
)
_HEAR_DU = _when(
    "Wir sind {{ when }} wieder da und melden uns dann bei dir.",
    "Du hörst {{ when }} von uns.",
    "Wir melden uns bei dir.",
)
_HEAR_SIE = _when(
    "Wir sind {{ when }} wieder da und melden uns dann bei Ihnen.",
    "Sie hören {{ when }} von uns.",
    "Wir melden uns bei Ihnen.",
)
_STILL = "Wir melden uns{% if when %} {{ when }}{% else %}, wenn wir mehr wissen{% endif %}."
_OUTCOME = "{% if outcome %} {{ outcome }}{% endif %}"
"""What became of it, in the team's own words."""

BODIES: dict[str, dict[str, tuple[str, ...]]] = {
    "praise": {
        "du": (
            "danke, dass du dir die Zeit genommen hast, uns das zu schreiben! Darüber freuen wir uns alle. 😊",
            "danke für deine lieben Worte! So macht uns die Arbeit noch mehr Spaß.",
            "wie schön, das von dir zu lesen! Das tut uns richtig gut.",
            "das freut uns riesig! Schön, dass du uns das schreibst. 💚",
            "da geht uns das Herz auf. Danke, dass du uns das sagst!",
            "das lesen wir gern! Hab vielen Dank.",
            "danke, das freut uns sehr!",
            "danke!",
        ),
        "sie": (
            "danke, dass Sie sich die Zeit genommen haben, uns das zu schreiben! Darüber freuen wir uns alle.",
            "danke für Ihre lieben Worte! So macht uns die Arbeit noch mehr Spaß.",
            "wie schön, das von Ihnen zu lesen! Das tut uns richtig gut.",
            "das freut uns sehr! Schön, dass Sie uns das schreiben.",
            "da geht uns das Herz auf. Danke, dass Sie uns das sagen!",
            "das lesen wir gern! Haben Sie vielen Dank.",
            "vielen Dank, darüber freuen wir uns!",
            "danke!",
        ),
    },
    "question": {
        "du": (
            f"danke für deine Frage. Wir schauen in Ruhe nach. {_ANSWER_DU}",
            f"deine Frage ist bei uns angekommen. {_ANSWER_DU}",
            f"das finden wir für dich heraus. {_WRITE_DU}",
            f"danke, dass du nachfragst! {_HEAR_DU}",
            f"gut, dass du fragst! {_WRITE_DU}",
            f"das ist eine gute Frage! {_ANSWER_DU}",
            f"danke! {_ANSWER_DU}",
        ),
        "sie": (
            f"danke für Ihre Frage. Wir schauen in Ruhe nach. {_ANSWER_SIE}",
            f"Ihre Frage ist bei uns angekommen. {_ANSWER_SIE}",
            f"das finden wir für Sie heraus. {_WRITE_SIE}",
            f"danke, dass Sie nachfragen! {_HEAR_SIE}",
            f"gut, dass Sie fragen! {_WRITE_SIE}",
            f"das ist eine gute Frage! {_ANSWER_SIE}",
            f"danke! {_ANSWER_SIE}",
        ),
    },
    "complaint": {
        "du": (
            (
                "danke, dass du uns das sagst. Das soll so nicht sein, und wir nehmen es ernst. "
                f"Wir schauen uns an, was passiert ist. {_HEAR_DU}"
            ),
            f"es tut uns leid, dass du dich geärgert hast. Wir kümmern uns darum. {_HEAR_DU}",
            f"das tut uns leid. Wir schauen uns genau an, was da los war. {_HEAR_DU}",
            f"das hast du dir anders vorgestellt, und wir auch. {_WRITE_DU}",
            f"danke für deine offenen Worte. Wir gehen der Sache nach. {_HEAR_DU}",
            f"wir verstehen, dass dich das ärgert. {_WRITE_DU}",
            f"das tut uns leid. {_HEAR_DU}",
        ),
        "sie": (
            (
                "danke, dass Sie uns das sagen. Das soll so nicht sein, und wir nehmen es ernst. "
                f"Wir schauen uns an, was passiert ist. {_HEAR_SIE}"
            ),
            f"es tut uns leid, dass Sie sich geärgert haben. Wir kümmern uns darum. {_HEAR_SIE}",
            f"das tut uns leid. Wir schauen uns genau an, was da los war. {_HEAR_SIE}",
            f"das haben Sie sich anders vorgestellt, und wir auch. {_WRITE_SIE}",
            f"danke für Ihre offenen Worte. Wir gehen der Sache nach. {_HEAR_SIE}",
            f"wir verstehen, dass Sie das ärgert. {_WRITE_SIE}",
            f"das tut uns leid. {_HEAR_SIE}",
        ),
    },
    "suggestion": {
        "du": (
            "danke für deine Idee! Wir lesen jede einzelne und reden darüber, was wir daraus machen können.",
            "danke, dass du mitdenkst! Wir schauen uns deine Idee in Ruhe an.",
            "das ist ein guter Gedanke. Danke, wir schreiben ihn uns auf!",
            "schön, dass du uns davon erzählst! Wir denken darüber nach.",
            "über solche Ideen freuen wir uns. Danke dir!",
            "danke für den Tipp! Wir schauen ihn uns an.",
            "danke für deine Idee!",
        ),
        "sie": (
            "danke für Ihre Idee! Wir lesen jede einzelne und reden darüber, was wir daraus machen können.",
            "danke, dass Sie mitdenken! Wir schauen uns Ihre Idee in Ruhe an.",
            "das ist ein guter Gedanke. Danke, wir schreiben ihn uns auf!",
            "schön, dass Sie uns davon erzählen! Wir denken darüber nach.",
            "über solche Ideen freuen wir uns. Vielen Dank!",
            "danke für den Tipp! Wir schauen ihn uns an.",
            "danke für Ihre Idee!",
        ),
    },
    "seen": {
        "du": (
            f"deine Nachricht ist bei uns angekommen. Jemand von uns liest sie in Ruhe. {_ANSWER_DU}",
            f"wir haben deine Nachricht gesehen. Ein Mensch aus unserem Team liest sie. {_HEAR_DU}",
            f"wir haben gesehen, dass du uns geschrieben hast. {_HEAR_DU}",
            f"deine Nachricht ist da. {_ANSWER_DU}",
            f"deine Nachricht liegt jetzt bei uns. {_HEAR_DU}",
            f"wir haben deine Nachricht. {_ANSWER_DU}",
        ),
        "sie": (
            f"Ihre Nachricht ist bei uns angekommen. Jemand von uns liest sie in Ruhe. {_ANSWER_SIE}",
            f"wir haben Ihre Nachricht gesehen. Ein Mensch aus unserem Team liest sie. {_HEAR_SIE}",
            f"wir haben gesehen, dass Sie uns geschrieben haben. {_HEAR_SIE}",
            f"Ihre Nachricht ist da. {_ANSWER_SIE}",
            f"Ihre Nachricht liegt jetzt bei uns. {_HEAR_SIE}",
            f"wir haben Ihre Nachricht. {_ANSWER_SIE}",
        ),
    },
    "holding": {
        "du": (
            f"es tut uns leid, dass du noch auf uns warten musst. Wir sind dran. {_STILL}",
            f"das dauert leider länger, als wir dachten. {_STILL}",
            f"wir brauchen noch etwas Zeit für deine Antwort. {_STILL}",
            f"deine Nachricht liegt noch bei uns. {_STILL}",
            f"wir haben dich nicht vergessen. {_STILL}",
            f"danke, dass du wartest. {_STILL}",
        ),
        "sie": (
            f"es tut uns leid, dass Sie noch auf uns warten müssen. Wir sind dran. {_STILL}",
            f"das dauert leider länger, als wir dachten. {_STILL}",
            f"wir brauchen noch etwas Zeit für Ihre Antwort. {_STILL}",
            f"Ihre Nachricht liegt noch bei uns. {_STILL}",
            f"wir haben Sie nicht vergessen. {_STILL}",
            f"danke, dass Sie warten. {_STILL}",
        ),
    },
    "closing": {
        "du": (
            f"wir haben im Team über deine Nachricht geredet.{_OUTCOME} Danke, dass du sie uns geschickt hast.",
            f"wir haben uns um deine Nachricht gekümmert.{_OUTCOME} Wenn noch etwas offen ist, schreib uns gern.",
            f"danke für deine Geduld. Wir haben uns alles in Ruhe angeschaut.{_OUTCOME}",
            f"gut, dass du uns geschrieben hast. Wir haben daraus gelernt.{_OUTCOME}",
            f"was du uns geschrieben hast, hat uns geholfen.{_OUTCOME} Danke dafür.",
            f"wir haben alles besprochen.{_OUTCOME} Danke, dass du gewartet hast.",
        ),
        "sie": (
            f"wir haben im Team über Ihre Nachricht geredet.{_OUTCOME} Danke, dass Sie sie uns geschickt haben.",
            f"wir haben uns um Ihre Nachricht gekümmert.{_OUTCOME} Wenn noch etwas offen ist, schreiben Sie uns gern.",
            f"danke für Ihre Geduld. Wir haben uns alles in Ruhe angeschaut.{_OUTCOME}",
            f"gut, dass Sie uns geschrieben haben. Wir haben daraus gelernt.{_OUTCOME}",
            f"was Sie uns geschrieben haben, hat uns geholfen.{_OUTCOME} Danke dafür.",
            f"wir haben alles besprochen.{_OUTCOME} Danke, dass Sie gewartet haben.",
        ),
    },
}
