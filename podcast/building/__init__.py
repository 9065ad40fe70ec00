"""The stages between an article and what listeners get, each taking a value and giving the next."""
