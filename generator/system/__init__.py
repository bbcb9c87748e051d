"""What a run stands on: the cache, the templates, the installed tools, and git."""
