"""Article -> Script: what a careful human reader would say, with nothing silently lost."""
