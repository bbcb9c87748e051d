"""The commands that bring a client and its document into a repository."""
