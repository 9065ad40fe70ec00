"""Making an episode's sound: jobs for its sections, run by workers, stored, and checked."""
