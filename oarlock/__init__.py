"""The name under which Oarlock is installed; in a checkout the package is the folder `generator`."""
