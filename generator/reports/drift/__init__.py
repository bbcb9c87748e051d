"""What `oarlock check` found, in each format."""
