"""What is kept, and how it is read. Sessions are handed in; nothing here commits."""
