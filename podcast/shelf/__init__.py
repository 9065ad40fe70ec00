"""What listeners have in output/: finished episodes, their records, and the files of the show."""
