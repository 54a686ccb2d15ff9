#!/bin/sh
# All steps of training the name recogniser, in the repository's root: see README.md beside this file. What an earlier run left in
# the folder is taken as it is; labels of the encoder make all teachers unnecessary.
set -eu
data=${MARGINALIA_DATA:-../shared/data}
folder=${NAMES_TEACHERS:-node_modules/.cache/marginalia-names}
export NODE_OPTIONS=--max-old-space-size=8000
run() {
  script=$1
  shift
  npx tsx "training/names/$script.ts" "$@"
}
mkdir -p "$folder"
[ -d training/node_modules ] || npm ci --prefix training
[ -f "$folder/collect.txt" ] || run export-silver "$data" "$folder"
[ -d "$folder/venv" ] || python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q -r training/encoder/requirements.txt
if [ ! -f "$folder/silver.encoder.tsv" ] || [ ! -f "$folder/collect.encoder.tsv" ]; then
  if ! "$folder/venv/bin/python" -c 'import sys, torch; sys.exit(not torch.cuda.is_available())'; then
    echo "The encoder's labels are missing, and there is no GPU to make them with: run this where one is, or put" >&2
    echo "silver.encoder.tsv and collect.encoder.tsv of such a run into $folder." >&2
    exit 1
  fi
  sh training/encoder/fetch.sh "$folder"
  [ -f "$folder/gold.jsonl" ] || run export-gold "$data" "$folder"
  sh training/names/teachers.sh "$folder"
  [ -f "$folder/votes.jsonl" ] || run export-votes "$data" "$folder"
  encoder() {
    task=$1
    shift
    "$folder/venv/bin/python" training/names/encoder-teacher.py "$task" "$folder/mpnet" "$folder" "$@"
  }
  for seed in 1 2 3; do
    [ -f "$folder/encoder-$seed.pt" ] || encoder train "$seed"
  done
  encoder label silver 1 2 3
  encoder label collect 1 2 3
fi
MARGINALIA_DATA=$data NAMES_TEACHERS=$folder run train "$folder/linear.bin"
run export-network "$data" "$folder" "$folder/linear.bin"
"$folder/venv/bin/python" training/names/network.py "$folder" "$folder/network.bin"
run attach-network "$folder/linear.bin" "$folder/network.bin" model/names.bin
