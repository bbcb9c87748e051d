"""Writes what was found for its readers: people, scripts, GitHub, SARIF's viewers, browsers.

Pure functions from results to text, each format in a module that is loaded when it is chosen; where
the text goes is the caller's business.
"""
