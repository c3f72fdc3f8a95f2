"""Tables: what was read from the mailbox: mails seen, proposals, marks per folder."""
