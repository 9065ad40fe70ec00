"""The rules of ``podcast check``, one module for each thing that they look at."""
