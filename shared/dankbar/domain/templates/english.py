"""English answers. How they are written: see the package. English has one form of address."""

GREETING = "{% if name %}Hello {{ name }}, {% endif %}"

SIGNATURES = {
    "cheerful": (" – {{ signed_by }}", " Best wishes, {{ signed_by }}", " All the best, {{ signed_by }}"),
    "serious": (" – {{ signed_by }}", " Kind regards, {{ signed_by }}"),
}

_QUESTION = "{% if when %}You will get an answer {{ when }}.{% else %}We will answer you soon.{% endif %}"
_COMPLAINT = "{% if when %}You will hear from us {{ when }}.{% else %}We will get back to you.{% endif %}"

_PRAISE_BODIES = (
    "thank you for taking the time to write this! It made all of us happy. 😊",
    "thank you for your kind words! They make our work even more fun.",
    "how nice to read this! Thank you, we are very happy about it.",
    "that makes us really happy! Thanks for telling us. 💚",
    "we love to read this! Thank you.",
    "thank you, that makes us happy!",
    "thank you!",
)
_QUESTION_BODIES = (
    f"thank you for your question. We are looking into it. {_QUESTION}",
    f"that is a good question! {_QUESTION}",
    f"thanks for asking! {_QUESTION}",
    f"we have your question. {_QUESTION}",
    f"thanks! {_QUESTION}",
)
_COMPLAINT_BODIES = (
    (
        "thank you for telling us. This is not how it should be, and we take it seriously. "
        f"We are finding out what happened. {_COMPLAINT}"
    ),
    f"we are sorry that you had trouble. We will look after it. {_COMPLAINT}",
    f"we are sorry about this. We will find out what went wrong. {_COMPLAINT}",
    f"thank you for your open words. We are looking into this. {_COMPLAINT}",
    f"we are sorry about this. {_COMPLAINT}",
)
_SUGGESTION_BODIES = (
    "thank you for your idea! We read every single one and talk about what we can make of it.",
    "thank you for thinking along with us! We will have a good look at your idea.",
    "that is a good thought. Thank you, we have made a note of it!",
    "thanks for the tip! We will look into it.",
    "thank you for your idea!",
)

BODIES: dict[str, dict[str, tuple[str, ...]]] = {
    occasion: {"du": bodies, "sie": bodies}
    for occasion, bodies in (
        ("praise", _PRAISE_BODIES),
        ("question", _QUESTION_BODIES),
        ("complaint", _COMPLAINT_BODIES),
        ("suggestion", _SUGGESTION_BODIES),
    )
}
