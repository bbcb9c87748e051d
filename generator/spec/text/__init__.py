"""From bytes to plain data: JSON and YAML, files and URLs, their limits, and the places of values."""
