"""Normal forms: what a schema says, however the document spells it."""
