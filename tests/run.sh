#!/usr/bin/env bash
# Installs what the tests need, builds everything and runs every test. The last line says how it went, over all of them.
set -uo pipefail
cd "$(dirname "$0")/.."

say() { printf '\n== %s\n' "$*"; }
# Debian keeps PostgreSQL's own programs out of the path, in a folder for each version; the tests find them there.
has() { command -v "$1" >/dev/null 2>&1 || compgen -G "/usr/lib/postgresql/*/bin/$1" >/dev/null; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

install() { # install COMMAND PACKAGE: from the system's packages, where we may
  has "$1" && return
  say "installing $2"
  local as=()
  [ "$(id -u)" -eq 0 ] || { has sudo && as=(sudo); }
  has apt-get && "${as[@]}" apt-get update -qq && "${as[@]}" apt-get install -y -qq --no-install-recommends "$2" >/dev/null
  has "$1" || stop "The tests need $1 (package $2). Install it and run this again."
}

has dotnet || stop 'The tests need the .NET SDK 10 (dotnet). Install it and run this again.'
install node nodejs
install npm npm
install chromium chromium
install initdb postgresql
# What links a program that is compiled ahead of time.
has clang || install gcc build-essential
export CHROMIUM="${CHROMIUM:-$(command -v chromium)}"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

say 'building'
locked=()
[ "${CI:-}" = true ] && locked=(-p:RestoreLockedMode=true)
dotnet build DialogEngine.sln -c Release -v minimal "${locked[@]}" || stop 'The build failed.'

passed=0 failed=0
count() { passed=$((passed + $1)) failed=$((failed + $2)); }

say 'pages'
report=$(mktemp)
(cd src/pages && npx --no-install vitest run --reporter=default --reporter=json --outputFile.json="$report")
read -r ok bad < <(node -e '
  try { const r = JSON.parse(require("fs").readFileSync(process.argv[1])); console.log(r.numPassedTests, r.numTotalTests - r.numPassedTests); }
  catch { console.log(0, 1); }' "$report")
rm -f "$report"
count "$ok" "$bad"
(cd src/pages && npm run --silent size) && count 1 0 || count 0 1

for project in tests/*/*.csproj; do
  name=$(basename "$project" .csproj)
  say "$name"
  log=$(mktemp)
  dotnet "$(dirname "$project")/bin/Release/net10.0/$name.dll" -noColor -reporter verbose 2>&1 | grep -vE '^\s+\[(STARTING|FINISHED|OUTPUT)\]|\[(STARTING|FINISHED)\]' | tee "$log"
  if summary=$(grep -E "Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+, Not Run: [0-9]+" "$log" | tail -n 1) && [ -n "$summary" ]; then
    read -r total errors broken skipped apart < <(sed -E 's/.*Total: ([0-9]+), Errors: ([0-9]+), Failed: ([0-9]+), Skipped: ([0-9]+), Not Run: ([0-9]+).*/\1 \2 \3 \4 \5/' <<<"$summary")
    count $((total - broken - skipped - apart)) $((broken + errors))
  else
    count 0 1 # It ended without saying how.
  fi
  rm -f "$log"
done

printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
