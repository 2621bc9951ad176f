"""What is right to do: triage, wording, roster, decisions. Pure; imports only the model."""
