#!/bin/sh
# All steps of training tagger and parser, in the repository's root: see README.md beside this file.
set -eu
folder=${SYNTAX_TEACHER:-node_modules/.cache/marginalia-syntax}
mkdir -p "$folder"
[ -f "$folder/sentences.jsonl" ] || npx tsx training/syntax/export-sentences.ts "$folder/sentences.jsonl"
[ -f "$folder/treebank.jsonl" ] || npx tsx training/syntax/export-treebank.ts "$folder/treebank.jsonl"
python=$folder/venv/bin/python
[ -d "$folder/venv" ] || python3 -m venv "$folder/venv"
"$python" -m pip install -q -r training/encoder/requirements.txt
if [ ! -f "$folder/parses.bin" ]; then
  sh training/encoder/fetch.sh "$folder"
  teacher() {
    task=$1
    shift
    "$python" training/syntax/teacher.py "$task" "$folder/mpnet" "$folder" "$@"
  }
  for seed in 1 2; do
    [ -f "$folder/teacher-$seed.pt" ] || teacher train "$seed"
  done
  teacher parse 1 2
fi
NODE_OPTIONS=--max-old-space-size=10000 npx tsx training/syntax/export-network.ts "$folder"
"$python" training/syntax/network.py "$folder"
npx tsx training/syntax/attach-network.ts "$folder/lexicon.bin" "$folder/network.bin" model/syntax.bin
