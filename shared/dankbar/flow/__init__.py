"""The way of one event, step by step, over ports that `aws` and `platforms` fill. Imports model and domain."""
