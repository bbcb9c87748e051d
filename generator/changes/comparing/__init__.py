"""Sets two versions side by side, place by place."""
