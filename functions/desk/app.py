"""The function `desk`."""


def handler(event: object, context: object) -> None:
    """Not wired yet."""
