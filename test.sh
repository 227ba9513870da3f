#!/usr/bin/env bash
# Sets up what is missing and runs every test on SQLite and on a MariaDB of its own.
#   ./test.sh [--long] [filter]     filter: a part of a test class's or method's name; --long: failure tests repeated as before a release
set -uo pipefail
cd "$(dirname "$0")"
if [ "${1:-}" = --long ]; then export TEST_LONG=1; shift; fi
filter=${1:-}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# The tools that only the tests need, and the font of rare characters, from Debian.
packages=()
[ -x /usr/sbin/mariadbd ] || packages+=(mariadb-server)
[ -x /usr/bin/chromium ] || packages+=(chromium)
[ -x /usr/bin/qpdf ] || packages+=(qpdf)
[ -x /usr/bin/pdftotext ] || packages+=(poppler-utils)
[ -x /usr/bin/zbarimg ] || packages+=(zbar-tools)
[ -f /usr/share/fonts/truetype/hanazono/HanaMinB.ttf ] || packages+=(fonts-hanazono)
if [ ${#packages[@]} -gt 0 ]; then
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get update -q >/dev/null && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -q -y --no-install-recommends "${packages[@]}" >/dev/null || exit 1
fi

# In memory where there is room: nothing of the tests outlives them, and they would wait for the disk at each write.
memory=$(df --output=avail -k /dev/shm 2>/dev/null | tail -1)
folder=$(mktemp -d -p "$([ "${memory:-0}" -gt 4000000 ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")")
mariadb_pid=
stop() {
  if [ -n "$mariadb_pid" ]; then kill "$mariadb_pid" 2>/dev/null; wait "$mariadb_pid" 2>/dev/null; fi
  rm -rf "$folder"
}
trap stop EXIT

start_mariadb() {
  local socket=$folder/mariadb.sock owner
  owner=$(id -un)
  mariadb-install-db --no-defaults --user="$owner" --datadir="$folder/mariadb" --auth-root-authentication-method=normal --skip-test-db >"$folder/install.log" 2>&1 || { cat "$folder/install.log"; return 1; }
  # Port 0 would hide it from the tests: take a free one.
  local port
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2>/dev/null || echo 33071)
  mariadbd --no-defaults --user="$owner" --datadir="$folder/mariadb" --socket="$socket" --pid-file="$folder/mariadb.pid" \
    --bind-address=127.0.0.1 --port="$port" --character-set-server=utf8mb4 --collation-server=utf8mb4_bin \
    --innodb-flush-log-at-trx-commit=1 --max-connections=1000 >"$folder/mariadb.log" 2>&1 &
  mariadb_pid=$!
  for _ in $(seq 1 120); do
    if mariadb-admin --no-defaults --socket="$socket" --user=root ping >/dev/null 2>&1; then
      export TEST_MYSQL="Server=127.0.0.1;Port=$port;User ID=root"
      return 0
    fi
    kill -0 "$mariadb_pid" 2>/dev/null || break
    sleep 0.25
  done
  cat "$folder/mariadb.log"
  return 1
}

start_mariadb || { echo "test.sh: MariaDB did not start" >&2; exit 1; }

dotnet build TeacherRegistration.slnx --nologo -v quiet || exit 1
if [ -z "$filter" ]; then
  dotnet format TeacherRegistration.slnx --no-restore --verify-no-changes --severity warn || { echo "test.sh: run 'dotnet format'" >&2; exit 1; }
fi

# Not before: the compiler's servers, which outlive this script, keep their pipes where it points to.
export TMPDIR=$folder
failed_runs=0
passed=0 failed=0 skipped=0
for project in $(find . -path ./artifacts -prune -o -name '*Tests.csproj' -print | sort); do
  name=$(basename "$project" .csproj)
  report=$folder/$name.trx
  dotnet test "$project" --no-build --nologo -v quiet --logger "trx;LogFileName=$report" ${filter:+--filter "FullyQualifiedName~$filter"} || failed_runs=1
  [ -f "$report" ] || continue
  grep -h -A8 -E '<(Message|StdOut)>' "$report" | head -400
  counters=$(grep -o '<Counters [^>]*>' "$report")
  count() { sed -E "s/.* $1=\"([0-9]+)\".*/\1/" <<<"$counters"; }
  passed=$((passed + $(count passed)))
  failed=$((failed + $(count failed)))
  skipped=$((skipped + $(count total) - $(count executed)))
done
echo "$passed passed, $failed failed, $skipped skipped"
[ $failed_runs = 0 ] && [ $failed = 0 ] && [ $passed -gt 0 ]
