"""Planning: which articles need work, what that costs, and what state the show is in."""
