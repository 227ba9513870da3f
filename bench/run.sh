#!/usr/bin/env bash
# Measures the product against the yardstick on a MariaDB of its own and writes the tables into docs/performance.md.
#   bench/run.sh [--rows 2000000] [--small 200000] [--folder DIR] [--samples 3] [--seconds 5] [--profile-seconds 60] [--only NAME] [--keep]
# The profiles (the last day, filing) run for --profile-seconds each; the goals speak of 600. --only measures what has NAME in its name, as "Filing" or "Last day", on the
# large data alone, and prints it instead of writing the document.
# A folder that is named stays, and its data are used again by the next run; one of its own goes, unless with --keep. It needs some 25 GB of disk there, 8 GB of memory,
# and a quiet machine: load tool, servers and database share its cores. A figure that is missed fails nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD rows=2000000 small=200000 folder= samples=3 seconds=5 profile=60 only= keep=
while [ $# -gt 0 ]; do
  case "$1" in
    --rows) rows=$2; shift 2 ;;
    --small) small=$2; shift 2 ;;
    --folder) folder=$2; shift 2 ;;
    --samples) samples=$2; shift 2 ;;
    --seconds) seconds=$2; shift 2 ;;
    --profile-seconds) profile=$2; shift 2 ;;
    --only) only=$2; shift 2 ;;
    --keep) keep=1; shift ;;
    *) echo "bench/run.sh: unknown option $1" >&2; exit 2 ;;
  esac
done
# What is removed at the end is only a folder that was made here.
made=
if [ -z "$folder" ]; then folder=$(mktemp -d) made=1; fi
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
mariadb_pid= product_pid= yardstick_pid=
stop() { if [ -n "$1" ]; then kill "$1" 2>/dev/null || true; wait "$1" 2>/dev/null || true; fi; }
finish() {
  stop "$product_pid"; stop "$yardstick_pid"; stop "$mariadb_pid"
  if [ -n "$made" ] && [ -z "$keep" ]; then rm -rf "$folder"; fi
}
trap finish EXIT

start_mariadb() {
  port=$(free_port)
  [ -d "$folder/mariadb" ] || mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$folder/mariadb" \
    --auth-root-authentication-method=normal --skip-test-db >"$folder/install.log" 2>&1
  mariadbd --no-defaults --user="$(id -un)" --datadir="$folder/mariadb" --socket="$folder/mariadb.sock" --pid-file="$folder/mariadb.pid" \
    --bind-address=127.0.0.1 --port="$port" --character-set-server=utf8mb4 --collation-server=utf8mb4_bin \
    --innodb-flush-log-at-trx-commit=1 --innodb-buffer-pool-size=4G --innodb-log-file-size=2G --innodb-sort-buffer-size=64M \
    --max-connections=300 >"$folder/mariadb.log" 2>&1 &
  mariadb_pid=$!
  for _ in $(seq 1 240); do
    mariadb-admin --no-defaults --socket="$folder/mariadb.sock" --user=root ping >/dev/null 2>&1 && return 0
    kill -0 "$mariadb_pid" 2>/dev/null || break
    sleep 0.5
  done
  cat "$folder/mariadb.log" >&2
  return 1
}

generate() { # database, rows
  if [ ! -f "$folder/$1/loaded" ]; then
    mariadb --no-defaults --socket="$folder/mariadb.sock" --user=root -e "DROP DATABASE IF EXISTS \`$1\`"
    dotnet "$folder/generator/TeacherRegistration.Generator.dll" --connection "$server;Database=$1" --folder "$folder/$1" --rows "$2" | tee "$folder/$1.log"
    mkdir -p "$folder/$1/blobs"
    echo "$(date -u +%F)" >"$folder/$1/loaded"
  fi
}

wait_for() { # port
  for _ in $(seq 1 240); do
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return 0
    sleep 0.25
  done
  echo "bench/run.sh: nothing listens on port $1" >&2
  return 1
}

start_servers() { # database
  product=$(free_port)
  yardstick=$(free_port)
  cp "$folder/$1/keys.json" "$folder/product/appsettings.Production.json"
  (cd "$folder/product" && ASPNETCORE_ENVIRONMENT=Production exec dotnet TeacherRegistration.Web.dll --urls "http://127.0.0.1:$product" \
    --Database:Provider MySql --Database:ConnectionString "$server;Database=$1" --Blobs:Folder "$folder/$1/blobs" --Audit:HeadFile "$folder/$1/heads.jsonl" --Erasure:ListFile "$folder/$1/erasures.jsonl" \
    --Sms:GatewayUrl "http://127.0.0.1:$yardstick/sms" --Printing:PublicAddress "http://127.0.0.1:$product" --Logging:LogLevel:Default Warning) >"$folder/$1/product.log" 2>&1 &
  product_pid=$!
  dotnet "$folder/yardstick/TeacherRegistration.Yardstick.dll" --urls "http://127.0.0.1:$yardstick" --connection "$server;Database=$1" >"$folder/$1/yardstick.log" 2>&1 &
  yardstick_pid=$!
  wait_for "$product"
  wait_for "$yardstick"
}

measure() { # database
  start_servers "$1"
  dotnet "$folder/load/TeacherRegistration.Load.dll" measure --connection "$server;Database=$1" --folder "$folder/$1" \
    --product "$product" --product-pid "$product_pid" --yardstick "$yardstick" --yardstick-pid "$yardstick_pid" --database-pid "$mariadb_pid" \
    --samples "$samples" --seconds "$seconds" --profile-seconds "$profile" ${only:+--only "$only"} --out "$folder/$1/result.json"
  if [ "$1" = bench_large ] && [ -z "$only" ]; then
    dotnet "$folder/load/TeacherRegistration.Load.dll" explain --connection "$server;Database=$1" --folder "$folder/$1" --product "$product" --out "$folder/explain.txt"
    head -1 "$folder/explain.txt"
  fi
  stop "$product_pid"; stop "$yardstick_pid"
  product_pid= yardstick_pid=
}

dotnet restore TeacherRegistration.slnx -v quiet
dotnet publish src/TeacherRegistration.Web -c Release -o "$folder/product" --nologo -v quiet
for project in Generator Yardstick Load; do dotnet publish "bench/$project" -c Release -o "$folder/${project,,}" --nologo -v quiet; done
start_mariadb
server="Server=127.0.0.1;Port=$port;User ID=root;SslMode=None"
generate bench_large "$rows"
if [ -n "$only" ]; then
  measure bench_large
  dotnet "$folder/load/TeacherRegistration.Load.dll" report --large "$folder/bench_large/result.json" --out "$folder/tables.md"
  cat "$folder/tables.md"
  exit 0
fi
generate bench_small "$small"
measure bench_large
measure bench_small
dotnet "$folder/load/TeacherRegistration.Load.dll" report --large "$folder/bench_large/result.json" --small "$folder/bench_small/result.json" --out "$folder/tables.md"
python3 bench/insert-tables.py "$folder/tables.md" docs/performance.md "$(date -u +%F)" "$(git rev-parse --short HEAD)"
echo "docs/performance.md is written; the plans of slow statements, if there are any, are in explain.txt of the folder (kept with --keep)"
