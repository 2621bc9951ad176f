"""What somebody is told, in the form of each way: one SMS, a mail, a line in a chat, a document for a tool."""

import unicodedata
from dataclasses import dataclass, replace
from typing import Literal

from dankbar.domain import sms
from dankbar.domain.escalation import way_name
from dankbar.model.community import Community, Person, Way
from dankbar.model.messages import Notice, ToolEvent
from dankbar.model.page import Call, PageRecord

What = Literal["page", "morning", "expert", "digest", "grown", "taken"]

WORDS: dict[str, dict[str, str]] = {
    "de": {
        "page": "Dringend",
        "expert": "Dringend, Thema {topic}",
        "morning": "In deiner Ruhezeit",
        "digest": "Noch mehr zum selben Thema",
        "grown": "Es wird mehr",
        "taken": "Übernommen",
        "wrote": "{author} schreibt auf {platform}:",
        "somebody": "Jemand",
        "more": "Es sind jetzt {count} Meldungen.",
        "answered": "Dankbar hat geantwortet: „{text}“",
        "there": "Zum Beitrag: {link}",
        "link": "Übernehmen oder weitergeben: {link}",
        "has_it": "{who} hat es übernommen. Du musst nichts mehr tun.",
        "colleague": "Jemand aus dem Team",
        "quoted": "„{text}“",
        "hello": "Hallo {name},",
    },
    "en": {
        "page": "Urgent",
        "expert": "Urgent, about {topic}",
        "morning": "In your quiet hours",
        "digest": "More about the same thing",
        "grown": "It is growing",
        "taken": "Taken",
        "wrote": "{author} writes on {platform}:",
        "somebody": "Somebody",
        "more": "There are {count} messages now.",
        "answered": "Dankbar has answered: “{text}”",
        "there": "See it there: {link}",
        "link": "Take it or pass it on: {link}",
        "has_it": "{who} has it. Nothing left for you to do.",
        "colleague": "Somebody of the team",
        "quoted": "“{text}”",
        "hello": "Hello {name},",
    },
}
LONGEST_SUBJECT = 99
"""Characters: SNS takes "less than 100", ASCII, without line breaks (SNS API Reference, "Publish", Subject)."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What is told about a page, before it is put into the form of a way. `platform`: as people call it."""

    what: What
    page: PageRecord
    community: Community
    platform: str
    callback: str
    """The address under which a tool acknowledges for a person, without the person's id."""

    def to(self, person: Person, way: Way, link: str) -> Call:
        """The call to one person by one way. `link`: that person's own."""
        words = WORDS[person.languages[0]]
        subject = f"{self._head(words)}: {self.community.brand} ({self.platform})"
        texts = {"sms": self._sms, "email": self._mail, "chat": self._chat, "https": self._document}
        return Call(person.id, way.by, way_name(way), ascii_subject(subject), texts[way.by](person, link))

    def _head(self, words: dict[str, str]) -> str:
        return words[self.what].format(topic=self._topic())

    def _topic(self) -> str:
        return self.community.topic_title(self.page.topic) if self.page.topic else ""

    def _has_it(self, words: dict[str, str]) -> str:
        known = {person.id: person.first_name for person in self.community.people}
        return known.get(self.page.acknowledged_by or "", words["colleague"])

    def _sms(self, person: Person, link: str) -> str:
        language, brand, page = person.languages[0], self.community.brand, self.page
        about = {"language": language, "brand": brand, "link": link}
        where = {"platform": self.platform, "summary": page.summary}
        match self.what:
            case "taken":
                return sms.taken_text(language=language, brand=brand, who=self._has_it(WORDS[language]))
            case "digest":
                return sms.digest_text(**about, count=page.items - 1)
            case "grown":
                return sms.grown_text(**about, count=page.items)
            case "morning":
                return sms.morning_text(**about, **where, count=page.items)
            case "expert":
                return sms.expert_text(**about, **where, topic=self._topic())
        return sms.page_text(**about, **where)

    def _lines(self, person: Person, link: str) -> list[str]:
        words, page = WORDS[person.languages[0]], self.page
        head = f"{self._head(words)}: {self.community.brand}"
        if self.what == "taken":
            return [head, words["has_it"].format(who=self._has_it(words))]
        wrote = words["wrote"].format(author=page.author or words["somebody"], platform=self.platform)
        lines = [head, wrote, words["quoted"].format(text=page.summary)]
        if page.items > 1:
            lines.append(words["more"].format(count=page.items))
        if page.answered:
            lines.append(words["answered"].format(text=page.answered))
        if page.permalink:
            lines.append(words["there"].format(link=page.permalink))
        return [*lines, words["link"].format(link=link)]

    def _mail(self, person: Person, link: str) -> str:
        hello = WORDS[person.languages[0]]["hello"].format(name=person.first_name)
        return "\n\n".join([hello, *self._lines(person, link)])

    def _chat(self, person: Person, link: str) -> str:
        """Nothing that people wrote calls somebody there: an invisible space parts each @ from its name."""
        tamed = {name: (getattr(self.page, name) or "").replace("@", "@\u200b") for name in ("author", "summary")}
        return "\n".join(replace(self, page=self.page.model_copy(update=tamed))._lines(person, link))

    def _document(self, person: Person, link: str) -> str:
        page = self.page
        return ToolEvent(
            event=_EVENTS.get(self.what, "page"),
            page=page.id,
            person=person.id,
            brand=self.community.brand,
            platform=page.platform,
            channel=page.channel,
            urgency=page.urgency,
            topic=page.topic,
            items=page.items,
            author=page.author,
            summary=page.summary,
            permalink=page.permalink,
            opened_at=page.opened_at,
            acknowledged_by=page.acknowledged_by,
            link=link,
            callback=f"{self.callback}{person.id}",
        ).model_dump_json()


_EVENTS: dict[str, Literal["page", "more", "acknowledged"]] = {
    "taken": "acknowledged",
    "digest": "more",
    "grown": "more",
}


def notice_call(notice: Notice, person: Person, way: Way) -> Call:
    """A notice in the form of a way."""
    text = notice.sms if way.by == "sms" else notice.text
    if way.by == "https":
        text = ToolEvent(event="notice", person=person.id, summary=notice.text).model_dump_json()
    return Call(person.id, way.by, way_name(way), ascii_subject(notice.subject), text)


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "–": "-"})


def ascii_subject(text: str) -> str:
    """A subject as SNS takes it: printable ASCII (ü as ue, other letters without their accents), one line."""
    plain = " ".join(sms.gsm_safe(text).translate(_UMLAUTS).split())
    kept = "".join(char for char in unicodedata.normalize("NFKD", plain) if " " <= char <= "~")
    return kept.lstrip()[:LONGEST_SUBJECT] or "Dankbar"
