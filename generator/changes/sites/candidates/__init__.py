"""Finds in a module of a consumer what may use a changed name, and the expressions whose types decide that."""
