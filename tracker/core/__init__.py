"""What the register means, without a database, a server or a library in sight."""
