"""A teacher: an encoder fine-tuned to tag and parse (Dozat and Manning 2017).

teacher.py train ENCODER FOLDER SEED           learns from FOLDER/treebank.jsonl, writes FOLDER/teacher-SEED.pt
teacher.py parse ENCODER FOLDER SEED...        parses FOLDER/sentences.jsonl by all of them, writes FOLDER/parses.bin

Files are written by export-treebank.ts and export-sentences.ts. parses.bin has five bytes a token: tag, relation, head
(its number in the sentence from 1, 0 for the root), and how sure head and relation are, of 255; all tags are 255 where
the best heads make no tree.
"""

import json
import os
import random
import sys

import numpy
import torch
from torch import nn

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "encoder"))
from encoder import Pieces, TokenEncoder, batches_of, collate, is_upper, mapped, optimizer_of, pad  # noqa: E402

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
EPOCHS = 10
BATCH = 3000
RATE = 6e-5
HEAD_RATE = 1e-3
ARC = 512
RELATION = 128
NONE = -100
"""As PENN_TAGS and RELATIONS of src/engine/syntax/types.ts, rounded up."""
TAGS = 64
RELATIONS = 64


class Perceptron(nn.Sequential):
    def __init__(self, inputs, outputs):
        super().__init__(nn.Linear(inputs, outputs), nn.LeakyReLU(0.1), nn.Dropout(0.33))


class Parser(nn.Module):
    def __init__(self, folder):
        super().__init__()
        self.encoder = TokenEncoder(folder)
        width = self.encoder.width
        self.drop = nn.Dropout(0.2)
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.tag = nn.Linear(width, TAGS)
        self.arc_head, self.arc_tail = Perceptron(width, ARC), Perceptron(width, ARC)
        self.relation_head, self.relation_tail = Perceptron(width, RELATION), Perceptron(width, RELATION)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.relation = nn.Parameter(torch.zeros(RELATIONS, RELATION + 1, RELATION + 1))
        nn.init.xavier_uniform_(self.arc)
        nn.init.xavier_uniform_(self.relation)

    def forward(self, inputs, known):
        """Scores of tags, of heads (the root first), and a function from heads to scores of relations."""
        with torch.autocast(DEVICE, dtype=torch.bfloat16):
            words = self.drop(self.encoder(*inputs))
            root = self.root.expand(words.size(0), 1, -1)
            all_words = torch.cat([root.to(words.dtype), words], 1)
            tags = self.tag(words)
            tails, heads = self.arc_tail(words), self.arc_head(all_words)
            relation_tails, relation_heads = self.relation_tail(words), self.relation_head(all_words)
        arcs = with_one(tails).float() @ self.arc @ heads.float().transpose(1, 2)
        allowed = torch.cat([known[:, :1], known], 1).unsqueeze(1)
        arcs = arcs.masked_fill(~allowed, -1e4)

        def relations(of):
            chosen = relation_heads.gather(1, of.unsqueeze(-1).expand(-1, -1, RELATION))
            left = torch.einsum("bti,rij->btrj", with_one(relation_tails).float(), self.relation)
            return torch.einsum("btrj,btj->btr", left, with_one(chosen).float())

        return tags.float(), arcs, relations


def with_one(vectors):
    return torch.cat([vectors, torch.ones_like(vectors[..., :1])], -1)


class Sample:
    def __init__(self, window, record):
        self.window = window
        self.tags = record.get("tags")
        self.heads = [head + 1 for head in record.get("heads", [])]
        self.relations = record.get("relations")


PIECES = None


def sample_of(line):
    record = json.loads(line)
    words = record["words"]
    window = PIECES.window()
    upper = is_upper(words)
    for i, word in enumerate(words):
        window.add(PIECES.of(word), word, i == 0, upper)
    return record.get("part"), Sample(window, record)


def samples_of(folder, file):
    global PIECES
    PIECES = Pieces(folder)
    with open(file, encoding="utf-8") as lines:
        return mapped(sample_of, list(lines), min(16, os.cpu_count()))


def size(sample):
    return len(sample.window.pieces)


def inputs_of(batch):
    inputs = collate([sample.window for sample in batch], DEVICE)
    known = pad([[True] * len(sample.window.firsts) for sample in batch], DEVICE, False, torch.bool)
    return inputs, known


def cross(scores, right):
    return nn.functional.cross_entropy(scores.flatten(0, 1), right.flatten(), ignore_index=NONE)


def train(folder, base, seed):
    random.seed(seed)
    torch.manual_seed(seed)
    parts = {}
    for part, sample in samples_of(folder, base + "/treebank.jsonl"):
        parts.setdefault(part, []).append(sample)
    model = Parser(folder).to(DEVICE)
    steps = EPOCHS * len(batches_of(parts["train"], BATCH, size))
    optimizer, schedule = optimizer_of(model, model.encoder.body, RATE, HEAD_RATE, steps)
    for epoch in range(EPOCHS):
        model.train()
        for batch in batches_of(parts["train"], BATCH, size):
            inputs, known = inputs_of(batch)
            heads = pad([s.heads for s in batch], DEVICE, NONE)
            tags, arcs, relations = model(inputs, known)
            loss = (
                cross(tags, pad([s.tags for s in batch], DEVICE, NONE))
                + cross(arcs, heads)
                + cross(relations(heads.clamp(min=0)), pad([s.relations for s in batch], DEVICE, NONE))
            )
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        print(f"seed {seed}, epoch {epoch + 1}: loss {loss.item():.3f}", file=sys.stderr, flush=True)
    model.eval()
    for part in parts:
        if part != "train":
            measure(part, [model], parts[part])
    torch.save(model.state_dict(), f"{base}/teacher-{seed}.pt")


def measure(name, models, samples):
    tokens = tag_hits = head_hits = arc_hits = 0
    for sample, rows in zip(samples, parses_of(models, samples)):
        tokens += len(rows)
        heads = rows[:, 2] == numpy.array(sample.heads)
        tag_hits += (rows[:, 5] == numpy.array(sample.tags)).sum()
        head_hits += heads.sum()
        arc_hits += (heads & (rows[:, 1] == numpy.array(sample.relations))).sum()
    shares = [f"{100 * hits / tokens:.2f}" for hits in (tag_hits, head_hits, arc_hits)]
    print(f"{name}: tags {shares[0]}, UAS {shares[1]}, LAS {shares[2]}", file=sys.stderr, flush=True)


def parses_of(models, samples):
    """For each sample a row a token: tag (255 without a tree), relation, head, two shares of certainty, tag."""
    results = [None] * len(samples)
    order = list(range(len(samples)))
    with torch.inference_mode():
        for numbers in batches_of(order, 4 * BATCH, lambda i: size(samples[i])):
            inputs, known = inputs_of([samples[i] for i in numbers])
            outputs = [model(inputs, known) for model in models]
            tag = mean([tags for tags, _, _ in outputs]).argmax(-1)
            head_share, head = mean([arcs for _, arcs, _ in outputs]).max(-1)
            relation_share, relation = mean([relations(head) for _, _, relations in outputs]).max(-1)
            told = torch.where(are_trees(head, known).unsqueeze(-1), tag, torch.full_like(tag, 255))
            columns = [told, relation, head, (head_share * 255).long(), (relation_share * 255).long(), tag]
            rows = torch.stack(columns, -1).to(torch.uint8).cpu().numpy()
            for row, i in zip(rows, numbers):
                results[i] = row[: len(samples[i].window.firsts)]
    return results


def mean(scores):
    return torch.stack([s.softmax(-1) for s in scores]).mean(0)


def are_trees(head, known):
    """Whether the heads lead each known token to the one root."""
    head = head.masked_fill(~known, 0)
    roots = ((head == 0) & known).sum(-1)
    up = torch.cat([torch.zeros_like(head[:, :1]), head], 1)
    for _ in range(8):
        up = up.gather(1, up)
    return (up == 0).all(-1) & (roots == 1)


def parse(folder, base, seeds):
    models = []
    for seed in seeds:
        model = Parser(folder).to(DEVICE)
        model.load_state_dict(torch.load(f"{base}/teacher-{seed}.pt", map_location=DEVICE))
        models.append(model.eval())
    parts = {}
    for part, sample in samples_of(folder, base + "/treebank.jsonl"):
        parts.setdefault(part, []).append(sample)
    for part in ("ewt", "gum"):
        measure(part + ", together", models, parts[part])
    samples = [sample for _, sample in samples_of(folder, base + "/sentences.jsonl")]
    rows = numpy.concatenate([row[:, :5] for row in parses_of(models, samples)])
    rows.astype(numpy.uint8).tofile(base + "/parses.bin")
    print(f"{len(samples)} sentences parsed, {(rows[:, 0] == 255).mean():.3f} of the tokens in none", file=sys.stderr)


if __name__ == "__main__":
    if sys.argv[1] == "train":
        train(sys.argv[2], sys.argv[3], int(sys.argv[4]))
    else:
        parse(sys.argv[2], sys.argv[3], sys.argv[4:])
