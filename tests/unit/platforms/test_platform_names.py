"""What people call a platform stands in that platform's own folder."""

import pytest

from dankbar.platforms import name_of


@pytest.mark.parametrize(
    ("platform", "name"),
    [("facebook", "Facebook"), ("x", "X"), ("standard_webhooks", "spielkiste-shop"), ("gone", "spielkiste-shop")],
)
def test_people_read_a_name_and_never_our_own_short_form(platform: str, name: str) -> None:
    assert name_of(platform, "spielkiste-shop") == name
