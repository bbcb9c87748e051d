"""The operations of the API, grouped; the client's attributes import them when they are used."""
