"""The function `respond`."""


def handler(event: object, context: object) -> None:
    """Not wired yet."""
