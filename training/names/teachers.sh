#!/bin/sh
# Labels unlabelled news text for silver data with two CRFs of Stanford CoreNLP, two models of spaCy and a fine-tuned
# encoder: teachers.sh FOLDER, where `exportSilver.ts` has written the text.
# Needs Java 11 or newer, Python 3.11, curl, unzip, about 4 GB of disk, 6 GB of memory and an hour on two cores.
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
for text in dev silver; do
  corenlp $text conll.4class
  corenlp $text all.3class
done
corenlp collect all.3class
