"""Brings a target to another version of its document: prepared aside, then written at once."""
