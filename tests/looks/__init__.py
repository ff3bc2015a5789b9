"""How the charts look: where they are found, what is measured in them, and the pictures of them in the docs."""
