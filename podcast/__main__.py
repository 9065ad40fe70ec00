"""``python -m podcast``: the command, where the folder of commands is not on the path."""

from podcast.cli import run

if __name__ == "__main__":
    run()
