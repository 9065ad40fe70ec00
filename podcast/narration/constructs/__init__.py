"""What a listener hears for each thing an article is made of, one module a group."""
