"""What narrating the articles gave, kept by a build for whoever looks over all of them."""
