"""The function `pager`."""


def handler(event: object, context: object) -> None:
    """Not wired yet."""
