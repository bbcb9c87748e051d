"""What a terminal shows: lines that fit it, and what is being done."""
