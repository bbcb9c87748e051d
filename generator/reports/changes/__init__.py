"""Writes what `oarlock diff` found, in formats for people and for tools."""
