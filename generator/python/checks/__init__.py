"""What a rendered module may contain, proven before it is written."""
