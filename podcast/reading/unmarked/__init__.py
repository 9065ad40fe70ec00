"""What a writer typed or let look so, without a mark that says what it is."""
