"""Why a file differs from what the lock records."""
