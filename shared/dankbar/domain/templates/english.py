"""English answers. How they are written: see the package. English has one form of address."""

GREETING = "{% if name %}Hello {{ name }}, {% endif %}"

_CHEERFUL = (" – {{ signed_by }}", " Best wishes, {{ signed_by }}", " All the best, {{ signed_by }}")
_SERIOUS = (" – {{ signed_by }}", " Kind regards, {{ signed_by }}")
SIGNATURES = {
    "cheerful": {"du": _CHEERFUL, "sie": _CHEERFUL},
    "serious": {"du": _SERIOUS, "sie": _SERIOUS},
}


def _when(away: str, by: str, unknown: str) -> str:
    return f"{{% if away %}}{away}{{% elif when %}}{by}{{% else %}}{unknown}{{% endif %}}"


_ANSWER = _when(
    "We are back {{ when }} and will answer you then.",
    "You will get an answer {{ when }}.",
    "We will answer you soon.",
)
_WRITE = _when(
    "We will look into it {{ when }} and write to you then.",
    "We will write to you {{ when }}.",
    "We will write to you.",
)
_HEAR = _when(
    "We are back {{ when }} and will get in touch then.",
    "You will hear from us {{ when }}.",
    "We will get back to you.",
)
_STILL = "You will hear from us {% if when %}{{ when }}{% else %}when we know more{% endif %}."
_OUTCOME = "{% if outcome %} {{ outcome }}{% endif %}"
"""What became of it, in the team's own words."""

_BODIES = {
    "praise": (
        "thank you for taking the time to write this! It made all of us happy. 😊",
        "thank you for your kind words! They make our work even more fun.",
        "how nice to read this! It does us a lot of good.",
        "that makes us really happy! Thanks for telling us. 💚",
        "you have made our day. Thank you for writing!",
        "we love to read this! Thank you so much.",
        "thanks, that means a lot to us!",
        "thank you!",
    ),
    "question": (
        f"thank you for your question. We are looking into it. {_ANSWER}",
        f"your question has reached us. {_ANSWER}",
        f"we will find that out for you. {_WRITE}",
        f"it is good that you ask! {_HEAR}",
        f"that is a good question! {_ANSWER}",
        f"thanks for asking! {_WRITE}",
        f"thanks! {_ANSWER}",
    ),
    "complaint": (
        (
            "thank you for telling us. This is not how it should be, and we take it to heart. "
            f"We want to know what went wrong. {_HEAR}"
        ),
        f"we are sorry that you had trouble. We will look after it. {_HEAR}",
        f"we are sorry about this. We will find out what went wrong. {_HEAR}",
        f"this is not what you hoped for, and not what we want. {_WRITE}",
        f"thank you for your open words. We will get to the bottom of this. {_HEAR}",
        f"we can see why you are upset. {_WRITE}",
        f"we are sorry about this. {_HEAR}",
    ),
    "suggestion": (
        "thank you for your idea! We read each one and talk about what we can make of it.",
        "thank you for thinking along with us! We will have a good look at your idea.",
        "that is a good thought. Thank you, we have made a note of it!",
        "it is nice that you tell us! We will think about it.",
        "we are glad of ideas like this one. Thank you!",
        "thanks for the tip! We will look into it.",
        "thank you for your idea!",
    ),
    "seen": (
        f"your message has reached us. One of us will read it with care. {_ANSWER}",
        f"we have seen your message. Somebody in our team will read it. {_HEAR}",
        f"we have seen that you wrote to us. {_HEAR}",
        f"your message is here. {_ANSWER}",
        f"your message is with us now. {_HEAR}",
        f"we have your message. {_ANSWER}",
    ),
    "holding": (
        f"we are sorry that you still have to wait for us. We are working on it. {_STILL}",
        f"this takes longer than we thought, and we are sorry. {_STILL}",
        f"we need a bit more time for your answer. {_STILL}",
        f"we still have your message here. {_STILL}",
        f"we have not lost sight of you. {_STILL}",
        f"thank you for waiting. {_STILL}",
    ),
    "closing": (
        f"we talked about your message in our team.{_OUTCOME} Thank you for sending it to us.",
        f"we have looked after your message.{_OUTCOME} If something is still open, please write to us.",
        f"thank you for waiting so long. We have had a good look at it all.{_OUTCOME}",
        f"it was good that you wrote to us. We have learned from it.{_OUTCOME}",
        f"what you wrote was a great help to us.{_OUTCOME} Thank you for that.",
        f"we are done with this now.{_OUTCOME} Thank you for waiting.",
    ),
}
BODIES: dict[str, dict[str, tuple[str, ...]]] = {
    occasion: {"du": bodies, "sie": bodies} for occasion, bodies in _BODIES.items()
}
