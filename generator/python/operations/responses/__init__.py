"""What a method returns and raises."""
