#!/usr/bin/env bash
# Packs the program, installs it elsewhere without the repository, and uses it as a user would.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
tarball=$(npm pack --silent --pack-destination "$work" | tail -n 1)
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund "./$tarball" >/dev/null
echo "package: $(du -k "$tarball" | cut -f1) KiB, $(find node_modules -type f | wc -l) files installed"
npx barometre --version
npx barometre audit "$root/fixtures/demo" --format ndjson --quiet >exchanges.ndjson
test "$(head -c 33 exchanges.ndjson)" = '{"schema":"barometre/exchange@1",'
node --input-type=module -e "
  const { audit } = await import('barometre');
  if (typeof audit !== 'function') throw new Error('the library exports no audit()');"
unexpected=$(tar -tzf "$tarball" | grep -vE '^package/(bin/|dist/|package.json|README(\.fr)?\.md|LICENSE|CHANGELOG\.md)' || true)
test -z "$unexpected" || { echo "superfluous in the package: $unexpected"; exit 1; }
echo 'package works when installed elsewhere'
