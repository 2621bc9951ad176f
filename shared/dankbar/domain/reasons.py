"""Why something was done or not, in a sentence that a community manager reads in the list.

A reason is a code with details (`dankbar.model.decision.Reason`); the sentences are here, so that what is stored stays
short and can be read in either language. A platform's `Capabilities.why_not` names codes of this catalogue, too.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from dankbar.model.decision import Reason

_UNDERSTOOD_DE = "[ Erkannt an: {words}.][ Sicherheit: {confidence}.]"
_UNDERSTOOD_EN = "[ Recognised by: {words}.][ Confidence: {confidence}.]"

_CATALOGUE: dict[str, tuple[str, str]] = {
    # What the text is
    "praise": ("Das ist ein Lob." + _UNDERSTOOD_DE, "This is praise." + _UNDERSTOOD_EN),
    "question": ("Das ist eine Frage." + _UNDERSTOOD_DE, "This is a question." + _UNDERSTOOD_EN),
    "complaint": ("Das ist eine Beschwerde." + _UNDERSTOOD_DE, "This is a complaint." + _UNDERSTOOD_EN),
    "suggestion": ("Das ist ein Vorschlag." + _UNDERSTOOD_DE, "This is a suggestion." + _UNDERSTOOD_EN),
    "emergency": (
        "Das klingt nach einem Notfall. Ein Mensch muss gleich hinschauen." + _UNDERSTOOD_DE,
        "This sounds like an emergency. Somebody has to look right away." + _UNDERSTOOD_EN,
    ),
    "abuse": (
        "Das ist eine Beleidigung. Sie bekommt keine Antwort von selbst." + _UNDERSTOOD_DE,
        "This is abuse. It gets no automatic answer." + _UNDERSTOOD_EN,
    ),
    "spam": ("Das ist Werbung oder Spam." + _UNDERSTOOD_DE, "This is advertising or spam." + _UNDERSTOOD_EN),
    "thanks": ("Das ist ein Dank." + _UNDERSTOOD_DE, "Somebody says thanks." + _UNDERSTOOD_EN),
    "smalltalk": (
        "Das ist ein Gruß oder Plaudern." + _UNDERSTOOD_DE,
        "This is a greeting or small talk." + _UNDERSTOOD_EN,
    ),
    "unsure": (
        "Wir sind nicht sicher, was gemeint ist. Ein Mensch soll es lesen." + _UNDERSTOOD_DE,
        "We are not sure what is meant. Somebody should read it." + _UNDERSTOOD_EN,
    ),
    "only_seen": (
        "Es ist Lob, eine Frage, eine Beschwerde oder eine Idee: Wir sagen nur, dass wir es gesehen haben.",
        "It is praise, a question, a complaint or an idea: we only say that we have seen it.",
    ),
    "other_language": (
        "Wir erkennen in dem Text weder Deutsch noch Englisch. Ein Mensch soll ihn lesen.",
        "We recognise neither German nor English in the text. Somebody should read it.",
    ),
    "topic": ("Thema: {topic}.", "Topic: {topic}."),
    "recommended": ("Die Bewertung empfiehlt uns.", "The review recommends us."),
    "not_recommended": ("Die Bewertung empfiehlt uns nicht.", "The review does not recommend us."),
    "empty_text": (
        "Es steht kein Text dabei, nur vielleicht ein Bild oder ein Video.",
        "There is no text, maybe just a picture or a video.",
    ),
    "second_opinion": (
        "Wir waren unsicher und haben eine zweite Meinung eingeholt[ ({by})][: {sort}][. Sicherheit: {confidence}].",
        "We were unsure and asked for a second opinion[ ({by})][: {sort}][. Confidence: {confidence}].",
    ),
    "second_opinion_not_followed": (
        "Der zweiten Meinung folgen wir nicht: Sie ist nicht sicher genug, oder unsere Regeln sprechen dagegen.",
        "We do not follow the second opinion: it is not sure enough, or our rules speak against it.",
    ),
    # What kind of event it is
    "own_post": ("Das haben wir selbst geschrieben.", "We wrote this ourselves."),
    "bot": ("Das hat ein Programm geschrieben, kein Mensch.", "A program wrote this, not a person."),
    "edit": (
        "Ein Text wurde geändert. Darauf antworten wir nicht von selbst.",
        "A text was changed. We do not answer that automatically.",
    ),
    "deletion": (
        "Etwas wurde gelöscht. Da gibt es nichts zu beantworten.",
        "Something was deleted. Nothing to answer.",
    ),
    "reaction": (
        "Das ist eine Reaktion ohne Text, zum Beispiel ein Like.",
        "This is a reaction without text, such as a like.",
    ),
    "visibility": ("Etwas wurde versteckt oder wieder gezeigt.", "Something was hidden or shown again."),
    "notice": (
        "Die Plattform meldet uns etwas[: {what}]. Bitte anschauen.",
        "The platform tells us something[: {what}]. Please have a look.",
    ),
    "unknown_event": (
        "Diese Art von Nachricht kennen wir noch nicht. Sie ist gespeichert. Bitte anschauen.",
        "We do not know this kind of event yet. It is stored. Please have a look.",
    ),
    "share": (
        "Jemand hat etwas geteilt. Der Text richtet sich nicht nur an uns.",
        "Somebody shared something. The text is not only for us.",
    ),
    "gone": ("Der Beitrag ist schon gelöscht.", "The post is already deleted."),
    "parse_failed": (
        "Wir konnten die Lieferung der Plattform nicht lesen. Sie ist gespeichert und geht nicht verloren.",
        "We could not read the platform's delivery. It is stored and will not be lost.",
    ),
    # Why there is no automatic answer or like
    "once_a_day": (
        "Diese Person hat heute schon eine Antwort von selbst bekommen.",
        "This person has already had an automatic answer today.",
    ),
    "starter_failed": (
        "Der geplante Beitrag konnte nicht veröffentlicht werden. Bitte selbst veröffentlichen.",
        "The planned post could not be published. Please publish it yourself.",
    ),
    "starter_unclear": (
        "Es ist unklar, ob der geplante Beitrag erschienen ist. Bitte nachsehen.",
        "It is unclear whether the planned post was published. Please have a look.",
    ),
    "starter_missed": (
        "Der geplante Beitrag wurde nicht rechtzeitig veröffentlicht. Bitte entscheiden, ob er noch passt.",
        "The planned post was not published in time. Please decide whether it still fits.",
    ),
    "nobody_spoke": (
        "Hier hat niemand zu uns gesprochen. Es gibt niemanden, dem man etwas sagen kann.",
        "Nobody spoke to us here. There is nobody to tell.",
    ),
    "not_kept": (
        "Was geschrieben wurde, ist bei uns nicht mehr gespeichert.",
        "What was written is not stored here any more.",
    ),
    "hold_answered": ("Ein Mensch hat schon geantwortet.", "Somebody has answered already."),
    "hold_once": ("Dass es länger dauert, haben wir schon gesagt.", "We have said already that it takes longer."),
    "hold_not_fit": (
        "Hier passt keine Nachricht von selbst, dass es länger dauert.",
        "An automatic word that it takes longer does not fit here.",
    ),
    "hold_wrong_time": (
        "Für die Nachricht, dass es länger dauert, ist es zu früh oder zu spät.",
        "It is too early or too late to say that it takes longer.",
    ),
    "hold_nobody": (
        "In den nächsten Tagen ist niemand da. Darum versprechen wir nichts.",
        "Nobody is there in the next days. So we promise nothing.",
    ),
    "thanks_off": (
        "Automatische Antworten sind auf diesem Kanal ausgeschaltet.",
        "Automatic answers are turned off on this channel.",
    ),
    "thanks_off_by_platform": (
        "Automatische Antworten sind hier aus, weil die Plattform sie verbietet, versteckt oder Geld dafür nimmt.",
        "Automatic answers are off here because the platform forbids, hides or charges for them.",
    ),
    "likes_off": (
        "Automatische Likes sind auf diesem Kanal ausgeschaltet.",
        "Automatic likes are turned off on this channel.",
    ),
    "likes_forbidden_by_platform": (
        "Automatische Likes erlaubt diese Plattform nicht.",
        "This platform does not allow automatic likes.",
    ),
    "crisis": (
        "Krisenmodus: Gerade antwortet nur ein Mensch[. Der Grund: {because}].",
        "Crisis mode: only humans answer now[. The reason: {because}].",
    ),
    "human_conversation": (
        "Hier antwortet schon ein Mensch von uns. Da fällt ihm kein Programm ins Wort.",
        "One of us is answering here already. No program interrupts.",
    ),
    "among_guests": (
        "Das ist an einen anderen Gast gerichtet, nicht an uns.",
        "This is said to another guest, not to us.",
    ),
    "pile_on": (
        "Hier sind gerade viele verärgert. Ein fröhlicher Dank würde wie Hohn klingen.",
        "Many people are upset here just now. Cheerful thanks would sound like mockery.",
    ),
    "not_summoned": (
        "Die Plattform erlaubt eine Antwort nur, wenn man uns direkt anspricht. Das war hier nicht so.",
        "The platform allows an answer only to those who address us directly. That was not the case here.",
    ),
    "too_late": (
        "Die Zeit, in der die Plattform eine Antwort zulässt, ist vorbei.",
        "The time in which the platform takes an answer is over.",
    ),
    "too_long": (
        "Keine unserer Antworten ist kurz genug für diese Plattform.",
        "None of our answers is short enough for this platform.",
    ),
    "shadow": (
        "Der Kanal ist im Schattenbetrieb: Wir schreiben auf, was wir tun würden, senden aber nichts.",
        "The channel is in shadow mode: we note what we would do but send nothing.",
    ),
    # Which rule it breaks, and what becomes of it
    "breaks_rule": (
        "Verstößt gegen Regel {rule}[ ({title})].",
        "Breaks rule {rule}[ ({title})].",
    ),
    "hide_proposed": (
        "Verstößt gegen Regel {rule}[ ({title})]. Vorschlag: verbergen.",
        "Breaks rule {rule}[ ({title})]. Proposal: hide it.",
    ),
    "hide_at_once": (
        "Verstößt gegen Regel {rule}[ ({title})]. So etwas verbergen wir sofort.",
        "Breaks rule {rule}[ ({title})]. We hide that at once.",
    ),
    "hidden": (
        "Es ist verborgen. Ein Mensch kann es wieder zeigen.",
        "It is hidden. Somebody can show it again.",
    ),
    "not_hidden": (
        "Das Verbergen hat noch nicht geklappt. Bitte nachsehen.",
        "Hiding it has not worked yet. Please have a look.",
    ),
    "quarrel": (
        "Hier streiten Gäste. Bitte erst alles lesen, niemandem recht geben und alle an die Regeln erinnern.",
        "Guests are quarrelling here. Please read it all first, take no side and remind everybody of the rules.",
    ),
    # Who is there, and whether somebody is woken
    "staffed": (
        "Jetzt ist jemand im Büro. Es wird niemand geweckt.",
        "Somebody is in the office now. Nobody is woken.",
    ),
    "outside_hours": (
        "Gerade ist niemand im Büro.[ Weiter geht es {until}.]",
        "Nobody is in the office right now.[ Work goes on {until}.]",
    ),
    "page_due": (
        "Das ist dringend und niemand ist im Büro. Wer Bereitschaft hat, wird geweckt[: {person}].",
        "This is urgent and nobody is in the office. Whoever is on duty will be woken[: {person}].",
    ),
    "page_policy": (
        "Auch dafür wird außerhalb der Bürozeit jemand gerufen[: {person}]. In Ruhezeiten wartet es bis zum Morgen.",
        "Somebody is called for this outside office hours, too[: {person}]. In quiet hours it waits until the morning.",
    ),
    "critical_topic": (
        "Es geht um ein Thema, das nicht warten darf[: {topic}].",
        "This is about a topic that must not wait[: {topic}].",
    ),
    "expert": ("Wer sich damit auskennt, wird gerufen[: {person}].", "Who knows most about it is called[: {person}]."),
    "no_page_staffed": (
        "Das ist dringend, aber es ist jemand im Büro. Darum wird niemand geweckt.",
        "This is urgent, but somebody is in the office. So nobody is woken.",
    ),
    "storm": (
        "Zu diesem Thema wurde eben schon jemand geweckt. Weitere Meldungen kommen gesammelt.",
        "Somebody has just been woken about this. Further messages will come in one digest.",
    ),
    "rotation": (
        "Diese Woche ist {person} an der Reihe[ (Plan „{rotation}“, seit {week_from})].",
        "It is {person}'s turn this week[ (rota “{rotation}”, since {week_from})].",
    ),
    "last_resort": (
        "Niemand anders hat Bereitschaft, darum ist {person} dran.",
        "Nobody else is on duty, so it is {person}.",
    ),
    "turn": (
        "An der Reihe ist {person}[ (Plan „{rotation}“, seit {turn_from})].",
        "It is {person}'s turn[ (rota “{rotation}”, since {turn_from})].",
    ),
    "shift": (
        "Für diese Zeit ist {person} eingetragen[ („{shift}“)].",
        "The person entered for this time is {person}[ (“{shift}”)].",
    ),
    "override": (
        "Diese Zeit hat {person} übernommen.",
        "This time was taken over by {person}.",
    ),
    "override_of": (
        "Diese Zeit hat {person} übernommen[, statt {instead_of}].",
        "This time was taken over by {person}[, instead of {instead_of}].",
    ),
    "override_overruled": (
        "Auch {person} wollte diese Zeit übernehmen. Es gilt, was zuletzt eingetragen wurde.",
        "This time was to be taken over by {person} too. What was entered last counts.",
    ),
    "swap": (
        "Getauscht hat {person}[ mit {instead_of}].",
        "A swap gives this time to {person}[, instead of {instead_of}].",
    ),
    "absent_holiday": ("Im Urlaub: {person}.", "On holiday: {person}."),
    "absent_sick": ("Krank: {person}.", "Off sick: {person}."),
    "absent_other": ("Nicht da: {person}.", "Away: {person}."),
    "substitute": ("Die Vertretung ist {person}.", "The substitute is {person}."),
    "next_in_rotation": (
        "Dann ist {person} dran, als Nächstes in der Reihe.",
        "So it is {person}, who is next in turn.",
    ),
    "circle": (
        "Die Vertretungen drehen sich im Kreis: Es ginge wieder an {person}.",
        "The substitutes go round in a circle: it would be {person} again.",
    ),
    # What the platform said when we acted
    "token_expired": (
        "Der Zugang zur Plattform gilt nicht mehr. Bitte einen neuen Schlüssel hinterlegen.",
        "Our access to the platform is no longer valid. Please store a new token.",
    ),
    "rate_limited": (
        "Die Plattform lässt gerade nicht mehr Antworten zu. Wir versuchen es später wieder[, nicht vor {until}].",
        "The platform takes no more answers right now. We will try again later[, not before {until}].",
    ),
    "like_unsure": (
        "Das klingt freundlich, aber nicht so eindeutig, dass wir es liken.",
        "This sounds friendly, but not so clearly that we like it.",
    ),
    "gave_up": (
        "Die Plattform nimmt unsere Antwort nicht an[, vor {until} auch keine andere]. Bitte antworte von Hand.",
        "The platform does not take our answer[, nor another before {until}]. Please answer by hand.",
    ),
    "refused": (
        "Die Plattform hat es abgelehnt[: {what}]. Ein Mensch soll übernehmen.",
        "The platform refused[: {what}]. Somebody should take over.",
    ),
    "platform_unclear": (
        "Wir wissen nicht, ob die Antwort angekommen ist. Bitte nachsehen, bevor jemand noch einmal antwortet.",
        "We do not know whether the answer got through. Please check before answering again.",
    ),
    "platform_unavailable": (
        "Die Plattform antwortet gerade nicht. Wir versuchen es später wieder.",
        "The platform does not respond right now. We will try again later.",
    ),
    "unknown_channel": (
        "Diesen Kanal gibt es in der Konfiguration nicht[: {channel}].",
        "This channel is not in the configuration[: {channel}].",
    ),
}

CODES: Mapping[str, tuple[str, str]] = MappingProxyType(_CATALOGUE)
"""Code → its sentences in German and English: details in braces, in brackets what is said only where they are given."""

_SORTS: dict[str, tuple[str, str]] = {
    "praise": ("ein Lob", "praise"),
    "question": ("eine Frage", "a question"),
    "complaint": ("eine Beschwerde", "a complaint"),
    "suggestion": ("ein Vorschlag", "a suggestion"),
    "emergency": ("ein Notfall", "an emergency"),
    "abuse": ("eine Beleidigung", "abuse"),
    "spam": ("Werbung oder Spam", "advertising or spam"),
    "thanks": ("ein Dank", "thanks"),
    "smalltalk": ("ein Gruß oder Plaudern", "a greeting or small talk"),
    "other": ("nichts davon eindeutig", "nothing in particular"),
}
"""How the detail `sort` is said."""

_MISSING = "–"
_LONGEST_DETAIL = 200


def say(reason: Reason, locale: str) -> str:
    """The reason as a sentence in `locale` (`de`, anything else is English).

    An unknown code is said as it is, with its details; nothing raises.
    """
    details = {name: _shortened(value) for name, value in reason.details.items()}
    if (sort := _SORTS.get(details.get("sort", ""))) is not None:
        details["sort"] = sort[locale != "de"]
    sentences = CODES.get(reason.code)
    if sentences is None:
        told = ", ".join(f"{name}: {value}" for name, value in details.items())
        return f"{reason.code} ({told})" if told else reason.code
    return "".join(_filled_in(sentences[locale != "de"], details))


def _filled_in(sentence: str, details: Mapping[str, str]) -> Iterator[str]:
    """The sentence piece by piece; what stands in brackets is left out where one of its details is missing or empty."""
    for number, piece in enumerate(re.split(r"[\[\]]", sentence)):
        names = re.findall(r"\{(\w+)\}", piece)
        if number % 2 == 0 or all(details.get(name) for name in names):
            yield piece.format_map({name: details.get(name) or _MISSING for name in names})


def _shortened(value: object) -> str:
    text = str(value)
    return text if len(text) <= _LONGEST_DETAIL else text[: _LONGEST_DETAIL - 1] + "…"
