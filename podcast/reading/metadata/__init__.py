"""What an article says about itself: above its text, beside its file, or as an edition of it."""
