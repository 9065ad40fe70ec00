"""How an episode is made to sound: work for each section, done by many, kept, and proven."""
