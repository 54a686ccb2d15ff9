"""A teacher: an encoder fine-tuned to tag names.

encoder-teacher.py train ENCODER FOLDER SEED     learns from FOLDER/gold.jsonl (see export-gold.ts) and, half as much, from
    FOLDER/votes.jsonl (see export-votes.ts), writes FOLDER/encoder-SEED.pt
encoder-teacher.py label ENCODER FOLDER TEXT SEED...     labels FOLDER/TEXT.jsonl and FOLDER/TEXT.txt (see export-silver.ts) by
    all of them, writes FOLDER/TEXT.encoder.tsv: a line a token with its label (B-PER, I-ORG, O), an empty one
    behind a sentence
"""

import json
import os
import random
import sys

import torch
from torch import nn

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "encoder"))
from encoder import Pieces, TokenEncoder, batches_of, collate, is_upper, mapped, optimizer_of, pad  # noqa: E402

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
TYPES = ["PER", "ORG", "LOC", "GROUP", "MISC"]
# As src/engine/ner/tagger/labels.ts: outside, then begin, inside, last, unit of each type.
LABELS = 1 + 4 * len(TYPES)
LONGEST = 160
EPOCHS = 3
BATCH = 4000
RATE = 6e-5
HEAD_RATE = 1e-3
VOTES_WEIGHT = 0.5


class Names(nn.Module):
    def __init__(self, folder):
        super().__init__()
        self.encoder = TokenEncoder(folder)
        width = self.encoder.width
        self.head = nn.Sequential(
            nn.Linear(width, width // 2), nn.GELU(), nn.Dropout(0.1), nn.Linear(width // 2, LABELS)
        )

    def forward(self, inputs):
        with torch.autocast(DEVICE, dtype=torch.bfloat16):
            return self.head(self.encoder(*inputs)).float()


class Sample:
    """A window of sentences; `at`: where its tokens are in the document."""

    def __init__(self, window, at, labels, weight):
        self.window = window
        self.at = at
        self.labels = labels
        self.weight = weight


PIECES = None


def samples_of(record, weight=1.0):
    """Sentences of a document, packed into windows."""
    labels = [label for row in record.get("labels", []) for label in row]
    window, begin, at = PIECES.window(), 0, 0
    for sentence in record["sentences"]:
        cuts = [PIECES.of(token) for token in sentence]
        upper = is_upper(sentence)
        whole = sum(map(len, cuts))
        for i, token in enumerate(sentence):
            room = LONGEST - len(window.pieces)
            if window.firsts and (len(cuts[i]) > room or (i == 0 and room < whole <= LONGEST)):
                yield Sample(window, begin, labels[begin:at], weight)
                window, begin = PIECES.window(), at
            window.add(cuts[i], token, i == 0, upper)
            at += 1
    if window.firsts:
        yield Sample(window, begin, labels[begin:at], weight)


def gold_of(line):
    return list(samples_of(json.loads(line)))


def votes_of(line):
    return list(samples_of(json.loads(line), VOTES_WEIGHT))


def sentences_of(sentences):
    return list(samples_of({"sentences": sentences}))


def read(file, function):
    with open(file, encoding="utf-8") as lines:
        return [sample for samples in mapped(function, list(lines), min(16, os.cpu_count())) for sample in samples]


def size(sample):
    return len(sample.window.pieces)


def inputs_of(batch):
    return collate([sample.window for sample in batch], DEVICE)


def loss_of(scores, allowed, weights):
    """Cross entropy where each token may have any of a set of labels."""
    logs = scores.log_softmax(-1)
    bits = (allowed.unsqueeze(-1) >> torch.arange(LABELS, device=DEVICE)) & 1
    counts = ((allowed != 0) & (bits.sum(-1) < LABELS)) * weights.unsqueeze(-1)
    right = logs.masked_fill(bits == 0, -1e4).logsumexp(-1)
    return -(right * counts).sum() / counts.sum().clamp(min=1)


def train(folder, base, seed):
    global PIECES
    random.seed(seed)
    torch.manual_seed(seed)
    PIECES = Pieces(folder)
    samples = read(base + "/gold.jsonl", gold_of) + read(base + "/votes.jsonl", votes_of)
    model = Names(folder).to(DEVICE)
    steps = EPOCHS * len(batches_of(samples, BATCH, size))
    print(f"{len(samples)} windows, {steps} steps", file=sys.stderr, flush=True)
    optimizer, schedule = optimizer_of(model, model.encoder.body, RATE, HEAD_RATE, steps)
    model.train()
    for epoch in range(EPOCHS):
        for batch in batches_of(samples, BATCH, size):
            allowed = pad([sample.labels for sample in batch], DEVICE)
            weights = torch.tensor([sample.weight for sample in batch], device=DEVICE)
            loss = loss_of(model(inputs_of(batch)), allowed, weights)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        print(f"seed {seed}, epoch {epoch + 1}: loss {loss.item():.4f}", file=sys.stderr, flush=True)
    torch.save(model.state_dict(), f"{base}/encoder-{seed}.pt")


def opens(label):
    return label == 0 or (label - 1) % 4 in (0, 3)


def closes(label):
    return label == 0 or (label - 1) % 4 in (2, 3)


def may_follow(a, b):
    if closes(a):
        return opens(b)
    return not opens(b) and (a - 1) // 4 == (b - 1) // 4


def penalties(rows):
    return torch.tensor(rows, device=DEVICE)


FOLLOWS = penalties([[0.0 if may_follow(a, b) else -1e4 for b in range(LABELS)] for a in range(LABELS)])
START = penalties([0.0 if opens(b) else -1e4 for b in range(LABELS)])
END = penalties([0.0 if closes(a) else -1e4 for a in range(LABELS)])


def viterbi(logs, lengths):
    """The best sequences that BILOU allows, for a batch: windows x tokens x labels."""
    best = logs[:, 0] + START
    backs = []
    stay = torch.arange(LABELS, device=DEVICE).expand_as(best)
    for t in range(1, logs.size(1)):
        scores, before = (best.unsqueeze(2) + FOLLOWS).max(1)
        within = (t < lengths).unsqueeze(1)
        best = torch.where(within, scores + logs[:, t], best)
        backs.append(torch.where(within, before, stay))
    label = (best + END).argmax(1, keepdim=True)
    path = [label]
    for before in reversed(backs):
        label = before.gather(1, label)
        path.append(label)
    return torch.cat(path[::-1], 1).cpu().tolist()


def name_of(label):
    if label == 0:
        return "O"
    return ("B-" if (label - 1) % 4 in (0, 3) else "I-") + TYPES[(label - 1) // 4]


def documents(base):
    """The sentences of each document."""
    with open(base + ".jsonl", encoding="utf-8") as records, open(base + ".txt", encoding="utf-8") as lines:
        for line in records:
            yield [next(lines).rstrip("\n").split(" ") for _ in range(json.loads(line)["sentences"])]


def label(folder, base, text, seeds):
    global PIECES
    PIECES = Pieces(folder)
    models = []
    for seed in seeds:
        model = Names(folder).to(DEVICE)
        model.load_state_dict(torch.load(f"{base}/encoder-{seed}.pt", map_location=DEVICE))
        models.append(model.eval())
    texts = list(documents(f"{base}/{text}"))
    windows = mapped(sentences_of, texts, min(16, os.cpu_count()))
    samples = [sample for document in windows for sample in document]
    labels = [None] * len(samples)
    with torch.inference_mode():
        for numbers in batches_of(list(range(len(samples))), 4 * BATCH, lambda i: size(samples[i])):
            inputs = inputs_of([samples[i] for i in numbers])
            logs = torch.stack([model(inputs).softmax(-1) for model in models]).mean(0).clamp(min=1e-9).log()
            lengths = torch.tensor([len(samples[i].window.firsts) for i in numbers], device=DEVICE)
            for path, i in zip(viterbi(logs, lengths), numbers):
                labels[i] = path[: len(samples[i].window.firsts)]
    own = (x for path in labels for x in path)
    with open(f"{base}/{text}.encoder.tsv", "w", encoding="utf-8") as output:
        for sentence in (sentence for sentences in texts for sentence in sentences):
            for token in sentence:
                output.write(f"{token}\t{name_of(next(own))}\n")
            output.write("\n")
    print(f"{text}: {len(samples)} windows labelled", file=sys.stderr, flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "train":
        train(sys.argv[2], sys.argv[3], int(sys.argv[4]))
    else:
        label(sys.argv[2], sys.argv[3], sys.argv[4], sys.argv[5:])
