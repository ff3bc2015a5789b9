"""The pages. A view parses, asks or acts, and renders; one folder per feature, and what they share beside them."""
