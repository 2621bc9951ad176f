"""The secrets with which tools sign their callbacks, one list a person, from SSM Parameter Store.

SecureString `PREFIX/desk/callback/PERSON`: a JSON list of `whsec_…` texts, newest first; `dankbar secret callback`
keeps the one before, so that a tool can be given the new one without a gap.
"""

from collections.abc import Callable
from time import monotonic

from dankbar.aws.configuration import read_secret, texts_of
from dankbar.errors import ConfigurationError

KEPT_SECONDS = 60.0


class CallbackSecrets:
    """Live secrets by person, each read at most once a minute, also where there are none."""

    def __init__(self, prefix: str, clock: Callable[[], float] = monotonic) -> None:
        """`prefix`: `/dankbar/STACK`. `clock`: seconds that only go forward."""
        self._prefix, self._clock = prefix, clock
        self._kept: dict[str, tuple[float, tuple[str, ...]]] = {}

    def of(self, person: str) -> tuple[str, ...]:
        """Every secret of a person that counts, newest first; () where the person has none.

        `person`: the id of somebody who is in the configuration, so that strangers cannot have SSM asked for names
        they made up. Raises ConfigurationError where something else than a list of texts is stored.
        """
        kept = self._kept.get(person)
        if kept is None or self._clock() - kept[0] >= KEPT_SECONDS:
            name = f"{self._prefix}/desk/callback/{person}"
            kept = self._kept[person] = (self._clock(), _secrets(read_secret(name), name))
        return kept[1]


def _secrets(value: str | None, name: str) -> tuple[str, ...]:
    secrets = texts_of(value)
    if secrets is None:
        raise ConfigurationError(f"{name} must hold a JSON list of whsec_ texts: `dankbar secret callback`")
    return secrets
