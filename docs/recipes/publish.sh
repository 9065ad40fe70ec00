#!/bin/sh
# Follow, build, check, publish: sh publish.sh TARGET, in the show's folder.
# What works is published all the same; the exit code is that of the first thing that failed.
set -u
target=$1
failed=0

# A site that is away today must not keep back what is here.
if grep -q '^\[follow\]' podcast.toml; then
  podcast follow || failed=$?
fi

# 1: some episodes failed, the others were built. Anything else built nothing.
podcast build || {
  code=$?
  [ "$code" -eq 1 ] || exit "$code"
  failed=1
}

podcast check || exit
podcast publish "$target" || exit
exit "$failed"
