#!/usr/bin/env bash
# Reads documents on several machines at once, with GNU parallel over ssh: lines { "id", "text" } in, lines { "id", "model" } out, in order.
#
#   extract.sh IN.ndjson OUT.ndjson HOSTS
#
# HOSTS names a machine a line, as --sshloginfile has it: 4/user@node1 for four jobs at a time, 2/: for two on this machine.
# Killed at any moment, the same call goes on where it was; OUT is there only when it is whole. README.md says more.
set -euo pipefail
if [ $# -ne 3 ]; then
  sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
in=$1 out=$2 hosts=$3
lines=${LINES_A_JOB:-1000}
qplan=${QPLAN:-qplan}
work=$out.work
joblog=$work/joblog

fail() {
  echo "extract.sh: $*" >&2
  exit 1
}

# One run at a time. What an earlier run left behind holds the lock too, until its jobs have ended.
mkdir -p "$work"
exec 9>"$work/lock"
flock --nonblock 9 || { echo "extract.sh: waiting for jobs of an earlier run" >&2 && flock 9; }

# Blocks are known by their number: only the same input, cut in the same way, can be gone on with.
version=$(parallel --nonall --sshloginfile "$hosts" "$qplan --version" | sort -u)
[ "$(wc -l <<<"$version")" -eq 1 ] || fail "the machines have different versions of qplan:" $version
plan="$(sha256sum <"$in") $lines $version"
[ ! -e "$work/plan" ] || [ "$(cat "$work/plan")" = "$plan" ] || fail "$work is of another input or version; remove it to begin anew"
echo "$plan" >"$work/plan"
[ ! -s "$joblog" ] || [ -z "$(tail -c 1 "$joblog")" ] || sed -i '$d' "$joblog" # a line that was being written

# Exit code 1 says that lines had no model; the answer to each says why.
parallel --pipe -N "$lines" --block 64M --sshloginfile "$hosts" --retries 3 --joblog "$joblog" --resume-failed --results "$work/blocks/{#}/" \
  "$qplan extract --format ndjson || [ \$? -eq 1 ]" <"$in" >/dev/null ||
  fail "some jobs failed, see $joblog; the same call tries them again"

# A line out for each line in, block by block.
total=$(grep -c '' "$in" || true)
blocks=$(((total + lines - 1) / lines))
for ((block = 1; block <= blocks; block++)); do
  answers=$work/blocks/$block/stdout
  wanted=$((block < blocks ? lines : total - lines * (blocks - 1)))
  [ "$(wc -l <"$answers")" -eq "$wanted" ] || {
    sed -i "/^$block\t/d" "$joblog"
    fail "block $block has not a line for each of its $wanted lines; the same call tries it again"
  }
  cat "$answers"
done >"$work/out"
mv "$work/out" "$out"
mv "$joblog" "$out.joblog"
rm -r "$work"
