"""The auditor's screens: the log read, verified and exported by people."""
