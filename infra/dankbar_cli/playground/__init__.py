"""The playground: a small local stand-in for a platform, on loopback only and never deployed.

A page shows a post of the brand and what people write under it. What one writes there is delivered to Dankbar as the
platform would deliver it, signed; Dankbar's thanks and likes come back over the paths of the real APIs (Graph, X,
Standard Webhooks), so that the product's own clients talk to it unchanged. Its `Mood` makes it answer with a rate
limit, an error or nothing at all.
"""

from dankbar_cli.playground.memory import Call, Deed, StandardReply, State
from dankbar_cli.playground.mood import Answer, Mood, SilentThen
from dankbar_cli.playground.server import Playground

__all__ = ["Answer", "Call", "Deed", "Mood", "Playground", "SilentThen", "StandardReply", "State"]
