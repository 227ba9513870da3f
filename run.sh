#!/usr/bin/env bash
# Sets up what is missing and starts the service: http://127.0.0.1:5080, SQLite and demo data under data/.
#   ./run.sh [--port 5080] [--data DIR] [--provider Sqlite|MySql --connection "…"] [--demo] [--production]
set -euo pipefail
cd "$(dirname "$0")"

port=5080
environment=Development
arguments=()
while [ $# -gt 0 ]; do
  case "$1" in
    --port) port=$2; shift 2 ;;
    --data) arguments+=(--Data "$2"); shift 2 ;;
    --provider) arguments+=(--Database:Provider "$2"); shift 2 ;;
    --connection) arguments+=(--Database:ConnectionString "$2"); shift 2 ;;
    --demo) arguments+=(--Demo true); shift ;;
    --production) environment=Production; shift ;;
    *) echo "run.sh: unknown option $1" >&2; exit 2 ;;
  esac
done

# The font of rare characters in names. Without it the service runs, and refuses to print the names that need it.
if [ ! -f /usr/share/fonts/truetype/hanazono/HanaMinB.ttf ] && command -v apt-get >/dev/null; then
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  { $as_root apt-get update -q && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -q -y --no-install-recommends fonts-hanazono; } >/dev/null 2>&1 \
    || echo "run.sh: fonts-hanazono could not be installed; names with rare characters cannot be printed" >&2
fi

if [ "$environment" = Production ]; then
  folder=artifacts/publish/TeacherRegistration.Web/release
  dotnet publish src/TeacherRegistration.Web --nologo -v quiet -c Release -o "$folder"
else
  dotnet build src/TeacherRegistration.Web --nologo -v quiet
  folder=artifacts/bin/TeacherRegistration.Web/debug
  # Links in messages and the codes on papers lead to this server, unless they are said to lead elsewhere.
  export Printing__PublicAddress=${Printing__PublicAddress:-http://127.0.0.1:$port}
fi
export ASPNETCORE_ENVIRONMENT=$environment ASPNETCORE_URLS="http://127.0.0.1:$port"
exec dotnet "$folder/TeacherRegistration.Web.dll" ${arguments[@]+"${arguments[@]}"}
