"""What there is to do: which articles need work, what that costs, and how the show stands."""
