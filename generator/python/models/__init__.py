"""Models as modules: fields, annotations, imports, and which models two places share."""
