"""Shows that verdicts are right: values that one side refuses, requests that differ."""
