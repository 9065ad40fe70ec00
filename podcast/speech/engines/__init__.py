"""The voice engines that come with podcast, one module an engine."""
