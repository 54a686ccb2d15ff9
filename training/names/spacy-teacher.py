"""Labels the engine's own tokens with a model of spaCy: spacy-teacher.py MODEL_FOLDER FOLDER/TEXT >LABELS

Reads TEXT.jsonl and TEXT.txt as `export-silver.ts` writes them; prints each token with its label (B-PER, I-ORG, O, ...).
"""

import json
import sys

import spacy
from spacy.tokens import Doc

# OntoNotes' types as this project's: built and natural places are places, nationalities and creeds groups.
TYPES = {
    "PERSON": "PER",
    "ORG": "ORG",
    "GPE": "LOC",
    "LOC": "LOC",
    "FAC": "LOC",
    "NORP": "GROUP",
    "PRODUCT": "MISC",
    "EVENT": "MISC",
    "WORK_OF_ART": "MISC",
    "LAW": "MISC",
    "LANGUAGE": "MISC",
}
BATCH = 64


def documents(base):
    """The tokens of each document."""
    with open(base + ".jsonl", encoding="utf-8") as records, open(base + ".txt", encoding="utf-8") as lines:
        for record in records:
            count = json.loads(record)["sentences"]
            yield [token for _ in range(count) for token in next(lines).rstrip("\n").split(" ")]


def labels_of(doc):
    """Articles in front and possessive endings behind a name are no part of it."""
    labels = ["O"] * len(doc)
    for entity in doc.ents:
        kind = TYPES.get(entity.label_)
        first, end = entity.start, entity.end
        while first < end - 1 and doc[first].lower_ in ("the", "a", "an"):
            first += 1
        while end - 1 > first and doc[end - 1].lower_ in ("'s", "’s", "'", "’"):
            end -= 1
        if kind:
            labels[first:end] = ["B-" + kind] + ["I-" + kind] * (end - first - 1)
    return labels


def main():
    model, base = sys.argv[1:3]
    pipeline = spacy.load(model, exclude=["tagger", "parser", "attribute_ruler", "lemmatizer", "senter"])
    docs = (Doc(pipeline.vocab, words=words) for words in documents(base) if words)
    for doc in pipeline.pipe(docs, batch_size=BATCH):
        print("\n".join(f"{token.text}\t{label}" for token, label in zip(doc, labels_of(doc))))


main()
