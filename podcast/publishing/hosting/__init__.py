"""Where output/ goes: served on this machine, or sent to a host."""
