"""What `$ref` and `$id` mean: which value a reference names, and what is wrong with it."""
