"""Numbers that people dial for help: English rules that say them figure by figure."""
