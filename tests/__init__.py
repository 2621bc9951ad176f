"""Tests; a package because textstat installs one of this name, too."""
