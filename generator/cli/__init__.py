"""The command line: arguments become calls of the pipeline, results become text and exit codes."""
