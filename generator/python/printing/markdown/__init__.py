"""What the Markdown files of a package are printed with."""
