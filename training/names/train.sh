#!/bin/sh
# All steps of training the name recogniser, in the repository's root: see README.md beside this file.
set -eu
data=${MARGINALIA_DATA:-../shared/data}
folder=${NAMES_TEACHERS:-node_modules/.cache/marginalia-names}
mkdir -p "$folder"
[ -f "$folder/collect.txt" ] || npx tsx training/names/exportSilver.ts "$data" "$folder"
[ -f "$folder/gold.jsonl" ] || npx tsx training/names/exportGold.ts "$data" "$folder"
sh training/names/teachers.sh "$folder"
[ -f "$folder/votes.jsonl" ] || NODE_OPTIONS=--max-old-space-size=8000 npx tsx training/names/exportVotes.ts "$data" "$folder"
if [ ! -f "$folder/collect.encoder.tsv" ]; then
  sh training/encoder/fetch.sh "$folder"
  encoder() {
    task=$1
    shift
    "$folder/venv/bin/python" training/names/encoderTeacher.py "$task" "$folder/mpnet" "$folder" "$@"
  }
  for seed in 1 2 3; do
    [ -f "$folder/encoder-$seed.pt" ] || encoder train "$seed"
  done
  encoder label silver 1 2 3
  encoder label collect 1 2 3
fi
MARGINALIA_DATA=$data NAMES_TEACHERS=$folder NODE_OPTIONS=--max-old-space-size=8000 npx tsx training/names/train.ts
