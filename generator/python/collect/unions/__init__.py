"""What `oneOf`, `anyOf` and discriminators become: tags, variants, enumerations and plain unions."""
