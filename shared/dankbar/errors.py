"""Every error of Dankbar, ordered by what the caller can do about it, not by where it happened.

- `Refused…` the sender is wrong: answer 4xx, store nothing.
- `RetryLater` nothing is wrong for good: try again, not before `until` where that is known.
- `OperatorNeeded` a person has to change something first: stop, say so, leave the item to a human.
"""

from datetime import datetime


class DankbarError(Exception):
    """Base of all errors that Dankbar raises on purpose. The message tells the reader what to do."""


def for_the_log(error: Exception) -> str:
    """What a log may say of an error: our own message; of any other only the name, for it may quote a person's text."""
    return str(error) if isinstance(error, DankbarError) else type(error).__name__


# The sender is wrong -------------------------------------------------------------------------


class SignatureError(DankbarError):
    """A delivery is not signed by a live secret of its channel: answer 401, store nothing."""


class TooLarge(DankbarError):
    """A delivery is larger than what one transaction can store: answer 413."""


class AskedTooOften(DankbarError):
    """Strangers try many channels that do not exist: answer 429 until it calms down."""


# Try again later -----------------------------------------------------------------------------


class RetryLater(DankbarError):
    """It may work later."""

    def __init__(self, message: str, until: datetime | None = None) -> None:
        """`until`: aware UTC instant before which another try is pointless, if the other side said so."""
        super().__init__(message)
        self.until = until


class StoreUnavailable(RetryLater):
    """DynamoDB or SSM does not answer: answer 503, so that the platform delivers again."""


class RateLimited(RetryLater):
    """The platform's rate limit is reached; `until` is when it says (or is known) to end."""


class Temporary(RetryLater):
    """The platform failed in a way that passes: a time-out, a 5xx, its own "try again"."""


class Unclear(Temporary):
    """The call was sent but its outcome is unknown (time-out while reading, connection lost).

    Something may have been posted: look for our reply before trying again.
    """


# A person has to act first -------------------------------------------------------------------


class OperatorNeeded(DankbarError):
    """Nothing gets better by trying again; the message names the setting or the step that helps."""


class TokenExpired(OperatorNeeded):
    """The channel's access token is expired, revoked or wrong: store a new one in SSM."""


class Gone(OperatorNeeded):
    """The object is deleted or not visible to us any more: nothing is left to answer."""


class Refused(OperatorNeeded):
    """The platform refuses this action for good (permission, policy, window closed, bad parameter)."""


class ConfigurationError(OperatorNeeded):
    """The community's configuration or a deployment setting is missing or wrong."""
