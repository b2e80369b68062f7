#!/usr/bin/env bash
# One would expect @arethetypeswrong/cli to fail for a package whose "exports" declare types that the tarball lacks:
# whoever imports it gets no types, which is what the tool is for.
# It prints "This package does not contain types." and exits with 0, as for a package that never promised any; a build
# that forgot its declarations passes a release check made of the exit code. One missing file beside others is found.
# Versions: @arethetypeswrong/cli 0.18.5, publint 0.3.25 (which finds each missing file).
# Right: the manifest says that types are there (https://www.typescriptlang.org/docs/handbook/modules/reference.html,
# "types" condition). Met by whoever publishes declarations that a separate step of the build writes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save @arethetypeswrong/cli@0.18.5 publint@0.3.25

mkdir package
cat >package/package.json <<'JSON'
{
  "name": "sample",
  "version": "1.0.0",
  "type": "module",
  "exports": {
    ".": { "types": "./index.d.ts", "default": "./index.js" },
    "./other": { "types": "./other.d.ts", "default": "./other.js" }
  }
}
JSON
echo 'export const value = 1;' | tee package/index.js >package/other.js

# Packs what is there; prints what attw says, and its exit code.
attw() {
  npm pack ./package --silent >/dev/null
  local code=0
  npx --no-install attw sample-1.0.0.tgz --profile esm-only --no-color --no-emoji --format ascii || code=$?
  echo "exit code of attw: $code"
}

echo '== every declared file of types is missing'
none=$(attw)
echo "$none"
publint=0
npx --no-install publint sample-1.0.0.tgz || publint=$?
echo "exit code of publint: $publint"

echo '== one of two is missing'
echo 'export declare const value: number;' >package/index.d.ts
one=$(attw)
echo "$one"

changed() { echo "changed: $1"; exit 1; }
[[ $none == *'does not contain types'*'exit code of attw: 0' ]] || changed 'attw with no types'
[[ $publint -eq 1 ]] || changed 'publint'
[[ $one == *'exit code of attw: 1' ]] || changed 'attw with one file of two'
