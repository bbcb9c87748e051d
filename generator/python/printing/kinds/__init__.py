"""What the templates call for types that are no models of a client: dictionaries, and models alone."""
