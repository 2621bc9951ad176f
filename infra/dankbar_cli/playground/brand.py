"""The brand on the playground: Spielkiste, a small Berlin maker of wooden toys, with its three channels."""

from dankbar.model.community import Channel

BRAND = "Spielkiste"
X_USERNAME = "spielkiste"

SPIELKISTE = (
    Channel(name="spielkiste-facebook", platform="facebook", account_id="1234567890321"),
    Channel(name="spielkiste-x", platform="x", account_id="1111111111111111111"),
    Channel(name="spielkiste-shop", platform="standard_webhooks", account_id="spielkiste-shop"),
)
"""The channels of the example community."""

POST = "901097836652708"
"""Number of the post on the page; Graph calls it PAGE_POST."""
