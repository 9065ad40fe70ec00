"""What of a line a person is told of before it is heard: no rule was sure of it."""
