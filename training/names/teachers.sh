#!/bin/sh
# Labels unlabelled news text with two CRFs of Stanford CoreNLP, for silver data: teachers.sh FOLDER
# Needs Java 11 or newer, curl, unzip, about 1 GB of disk and ten minutes on one core. `exportSilver.ts` writes the text.
set -eu
folder=$1
version=4.5.7
base=https://repo1.maven.org/maven2/edu/stanford/nlp/stanford-corenlp/$version/stanford-corenlp-$version
mkdir -p "$folder"
cd "$folder"
[ -f "stanford-corenlp-$version.jar" ] || curl -sSfL -o "stanford-corenlp-$version.jar" "$base.jar"
for model in all.3class conll.4class; do
  file=english.$model.distsim.crf.ser.gz
  if [ ! -f "$file" ]; then
    [ -f models.zip ] || curl -sSfL -o models.zip "$base-models.jar"
    unzip -o -q -j models.zip "edu/stanford/nlp/models/ner/$file"
  fi
done
label() {
  [ -s "$1.$2.tsv" ] || java -mx6g -cp "stanford-corenlp-$version.jar" edu.stanford.nlp.ie.crf.CRFClassifier \
    -loadClassifier "english.$2.distsim.crf.ser.gz" -textFile "$1.txt" -outputFormat tsv \
    -tokenizerFactory edu.stanford.nlp.process.WhitespaceTokenizer -tokenizerOptions tokenizeNLs=true \
    >"$1.$2.tsv"
}
label silver conll.4class
label silver all.3class
label collect all.3class
