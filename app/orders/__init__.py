"""One order for four systems: values, statuses, merge groups, the JSON shape and the checks."""
