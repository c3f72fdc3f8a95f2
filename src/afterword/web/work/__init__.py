"""Work that takes long: it goes on while pages come and go, shows how far it is, and can stop."""
