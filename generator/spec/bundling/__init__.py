"""One document of several: what other files hold becomes components of the first."""
