"""The function `watch`."""


def handler(event: object, context: object) -> None:
    """Not wired yet."""
