"""Words that a voice may say wrongly, and what decides whether a person should listen to them."""
