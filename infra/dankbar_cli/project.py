"""Where the project's own files are."""

from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
EXAMPLE = PROJECT / "infra" / "community.example.yaml"
"""The community of the demo."""
