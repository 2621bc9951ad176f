"""Second opinions, as `respond` asks for them: from whom the configuration says, within what a day may cost.

Whatever goes wrong here, the rules stand: `ask` gives None and the log says why once a process. What a service needs is
loaded when it is asked for the first time.
"""

import math
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from time import time
from typing import Any, Protocol

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from dankbar.aws.clients import dynamodb
from dankbar.model.community import SecondOpinionSettings
from dankbar.model.decision import Opinion

MICRO = 1_000_000
"""Money is counted in millionths of a dollar: whole numbers add up exactly."""
COUNTED_DAYS = 3
"""So long a day's count is kept."""
FAILURES, REST_SECONDS = 2, 60.0
"""After so many failures in a row nobody is asked for so long: a service that is down costs no event its time-out."""
CONNECT_SECONDS = 1.0


class Service(Protocol):
    """Somebody who can be asked."""

    def dollars(self, text: str, language: str) -> float | None:
        """What asking will cost, rather too much than too little; None where the language cannot be judged."""
        ...

    def ask(self, text: str, language: str) -> Opinion | None:
        """What it takes the text for; None where its answer is none. Raises what botocore raises."""
        ...


class SecondOpinions:
    """Asks within the limits of the configuration (see `flow.ports.SecondOpinion`)."""

    def __init__(
        self,
        table: str,
        deployed: str,
        log: Callable[[str, str, dict[str, str]], None],
        clock: Callable[[], float] = time,
    ) -> None:
        """`table`: by name. `deployed`: for whom the stack has permissions (`none`, `comprehend`, `bedrock`).
        `log(level, message, fields)`. `clock`: unix seconds.
        """
        self._deployed, self._log, self._clock = deployed, log, clock
        self._budget = Budget(table, clock)
        self._told: set[str] = set()
        self._failures, self._rest_until = 0, 0.0

    def ask(self, text: str, language: str, settings: SecondOpinionSettings) -> Opinion | None:
        """What the configured service takes the text for, or None."""
        if settings.by != self._deployed:
            self._tell(
                f"community.yaml asks {settings.by} for a second opinion, but the stack was deployed with "
                f"SecondOpinion={self._deployed}: deploy it with SecondOpinion={settings.by}"
                + (" and BedrockModelArns" if settings.by == "bedrock" else "")
            )
            return None
        if self._clock() < self._rest_until:
            return None
        try:
            return self._asked(service_of(settings), text, language, settings)
        except Exception as error:  # whatever it is, the rules stand
            self._failed(error)
            return None

    def _asked(self, service: Service, text: str, language: str, settings: SecondOpinionSettings) -> Opinion | None:
        dollars = service.dollars(text, language)
        if dollars is None:
            return None
        if not self._budget.take(dollars, settings):
            self._tell("no more second opinions today: as many, or as dear, as community.yaml allows")
            return None
        opinion = service.ask(text, language)
        if opinion is None:
            self._tell(f"an answer of {settings.by} was none that counts; the rules stand")
        self._failures = 0
        return opinion

    def _failed(self, error: Exception) -> None:
        self._failures += 1
        if self._failures >= FAILURES:
            self._rest_until = self._clock() + REST_SECONDS
        code = error.response["Error"]["Code"] if isinstance(error, ClientError) else type(error).__name__
        self._tell(f"no second opinion ({code}); the rules stand")

    def _tell(self, message: str) -> None:
        """Says it once: a process lives for hours, and events come by the thousand."""
        if message not in self._told:
            self._told.add(message)
            self._log("WARNING", message, {})


class Budget:
    """What was asked today (UTC) and what it cost, in the table: one item a day, counted up before each call."""

    def __init__(self, table: str, clock: Callable[[], float] = time) -> None:
        """`table`: by name. `clock`: unix seconds."""
        self._table, self._clock = table, clock
        self._spent: tuple[str, int, float] | None = None

    def take(self, dollars: float, settings: SecondOpinionSettings) -> bool:
        """Counts one question of that price; False where it would go over the day's limits, and is not counted.

        A call that fails later stays counted, as does one whose count was repeated by the SDK: the limit holds.
        """
        day = f"{datetime.fromtimestamp(self._clock(), UTC):%Y-%m-%d}"
        limits = (day, settings.most_per_day, settings.most_dollars_per_day)
        room = math.floor((settings.most_dollars_per_day - dollars) * MICRO)
        if self._spent == limits or room < 0:
            return False
        try:
            dynamodb().update_item(
                TableName=self._table,
                Key={"pk": {"S": f"opinion#{day}"}, "sk": {"S": "spent"}},
                UpdateExpression="ADD asked :one, micro_dollars :price SET expires_at = :expires",
                ConditionExpression="attribute_not_exists(pk) OR (asked < :most AND micro_dollars <= :room)",
                ExpressionAttributeValues={
                    ":one": {"N": "1"},
                    ":price": {"N": str(math.ceil(dollars * MICRO))},
                    ":expires": {"N": str(int(self._clock()) + COUNTED_DAYS * 86_400)},
                    ":most": {"N": str(settings.most_per_day)},
                    ":room": {"N": str(room)},
                },
            )
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
            self._spent = limits
            return False
        return True


@cache
def service_of(settings: SecondOpinionSettings) -> Service:
    """Whom these settings name; made once, its module loaded then."""
    if settings.by == "comprehend":
        from dankbar.aws.comprehend import Comprehend

        return Comprehend(client("comprehend", settings))
    from dankbar.aws.bedrock import Bedrock

    assert settings.model is not None  # noqa: S101 - the settings are checked
    return Bedrock(client("bedrock-runtime", settings), settings.model)


def client(name: str, settings: SecondOpinionSettings) -> Any:
    """A client that waits no longer than the settings say and tries once."""
    config = Config(
        connect_timeout=CONNECT_SECONDS,
        read_timeout=settings.timeout_seconds,
        retries={"mode": "standard", "total_max_attempts": 1},
    )
    return boto3.client(name, region_name=settings.region, config=config)  # type: ignore[call-overload]
