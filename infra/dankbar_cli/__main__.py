"""`python -m dankbar_cli`: the command `dankbar`."""

from dankbar_cli.main import main

main()
