"""What a repository needs for a client: its document found, and the files to write, as values."""
