"""X (Twitter): X Activity API and Account Activity API in, posts, direct messages and hidden replies out."""

NAME = "X"
