"""Dictionaries that requests take: typed by datamodel-code-generator, named by us."""
