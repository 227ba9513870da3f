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

if [ "$environment" = Production ]; then
  dotnet publish src/TeacherRegistration.Web --nologo -v quiet -c Release
  folder=artifacts/publish/TeacherRegistration.Web/release
else
  dotnet build src/TeacherRegistration.Web --nologo -v quiet
  folder=artifacts/bin/TeacherRegistration.Web/debug
fi
export ASPNETCORE_ENVIRONMENT=$environment ASPNETCORE_URLS="http://127.0.0.1:$port"
exec dotnet "$folder/TeacherRegistration.Web.dll" ${arguments[@]+"${arguments[@]}"}
