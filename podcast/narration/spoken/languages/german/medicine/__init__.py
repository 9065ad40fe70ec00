"""What is taken, how often, and by whom, in German."""
