"""What the show's recogniser is asked to listen to, what that costs, and what is made of it."""
