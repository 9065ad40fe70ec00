"""Words cut short in German, by what they tell: where to look, when to come, what is wanted."""
