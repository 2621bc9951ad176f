"""What things are: deliveries, events, the community, decisions. Imports nothing of ours."""
