"""A shop that uses the client of Digital River. `docs/guides` says what another version of the API does to it."""
