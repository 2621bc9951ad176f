"""Dankbar, the serverless first responder for community managers: the package in the Lambda layer."""
