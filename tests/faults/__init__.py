"""Injected faults: a server that misbehaves, processes that die anywhere, disks that forget."""
