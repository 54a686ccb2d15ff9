"""A teacher: all-MiniLM-L6-v2 fine-tuned to tag names, with the capitals that its own words lack as extra embeddings.

encoderTeacher.py train MODEL_FOLDER FOLDER     learns from FOLDER/gold.jsonl (see exportGold.ts), writes FOLDER/encoder.pt
encoderTeacher.py label MODEL_FOLDER FOLDER TEXT GENRE... >LABELS    labels the engine's own tokens of FOLDER/TEXT.jsonl and
    FOLDER/TEXT.txt (see exportSilver.ts): each token with its label (B-PER, I-ORG, O); ? in documents of other genres
"""

import json
import random
import sys

import torch
from torch import nn
from transformers import AutoTokenizer, BertModel

SEED = 20250418
TYPES = ["PER", "ORG", "LOC", "GROUP", "MISC"]
# As src/engine/ner/labels.ts: outside, then begin, inside, last, unit of each type.
LABELS = 1 + 4 * len(TYPES)
LONGEST = 128
BATCH = 20
EPOCHS = 2
RATE = 2e-4
HEAD_RATE = 1e-3
CASINGS = 9
MOST_PIECES = 12
CHUNK = 60
UNREAD = "?"


def casing(token):
    letters = [c for c in token if c.isalpha()]
    if not letters:
        return 0 if any(c.isdigit() for c in token) else 1
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return 2
    if upper == len(letters):
        return 3 if upper == 1 else 4 if len(token) < 5 else 5
    return 6 if upper == 1 and token[0].isupper() else 7


class Windows:
    """Sentences of documents, packed into windows of word pieces."""

    def __init__(self, folder):
        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        self.known = {}

    def pieces(self, token):
        if token not in self.known:
            ids = self.tokenizer.encode(token, add_special_tokens=False)[:MOST_PIECES]
            self.known[token] = ids or [self.tokenizer.unk_token_id]
        return self.known[token]

    def pack(self, sentences, labels=None):
        """Windows of (pieces, casings, places, first pieces of the tokens, labels)."""
        window = self.empty()
        for s, sentence in enumerate(sentences):
            upper = sum(casing(t) in (4, 5, 6) for t in sentence) > 0.7 * len(sentence)
            at = 0
            while at < len(sentence):
                end = self.fitting(sentence, at, LONGEST - len(window[0]))
                if end < len(sentence) and window[3]:
                    yield window
                    window = self.empty()
                    continue
                for i in range(at, end):
                    self.add(window, sentence[i], i == 0, upper, labels[s][i] if labels else 0)
                at = end
        if window[3]:
            yield window

    def fitting(self, sentence, start, room):
        end = start
        while end < len(sentence) and room >= len(self.pieces(sentence[end])):
            room -= len(self.pieces(sentence[end]))
            end += 1
        return end

    def add(self, window, token, first, upper, label):
        window[3].append(len(window[0]))
        for k, piece in enumerate(self.pieces(token)):
            window[0].append(piece)
            window[1].append(casing(token))
            window[2].append((1 if first else 0) + (2 if k > 0 else 0) + (4 if upper else 0))
        window[4].append(label)

    def empty(self):
        return [[self.tokenizer.cls_token_id], [CASINGS - 1], [0], [], []]


class Encoder(nn.Module):
    def __init__(self, folder):
        super().__init__()
        self.bert = BertModel.from_pretrained(folder, add_pooling_layer=False)
        size = self.bert.config.hidden_size
        self.casing = nn.Embedding(CASINGS, size)
        self.place = nn.Embedding(8, size)
        for table in (self.casing, self.place):
            nn.init.normal_(table.weight, std=0.02)
        self.head = nn.Sequential(
            nn.Linear(size * 2, size), nn.GELU(), nn.Dropout(0.1), nn.Linear(size, LABELS)
        )

    def forward(self, pieces, casings, places, heads, mask):
        words = self.bert.embeddings.word_embeddings(pieces) + self.casing(casings) + self.place(places)
        hidden = self.bert(inputs_embeds=words, attention_mask=mask).last_hidden_state
        index = heads.unsqueeze(-1).expand(-1, -1, hidden.size(-1))
        return self.head(torch.cat([hidden.gather(1, index), words.gather(1, index)], -1))


def collate(windows):
    length = max(len(w[0]) for w in windows)
    tokens = max(len(w[3]) for w in windows)

    def pad(rows, size):
        return torch.tensor([row + [0] * (size - len(row)) for row in rows])

    mask = pad([[1] * len(w[0]) for w in windows], length)
    parts = [pad([w[k] for w in windows], length) for k in range(3)]
    return (*parts, pad([w[3] for w in windows], tokens), mask, pad([w[4] for w in windows], tokens))


def loss_of(scores, allowed):
    """Cross entropy where each token may have any of a set of labels."""
    logs = scores.float().log_softmax(-1)
    bits = (allowed.unsqueeze(-1) >> torch.arange(LABELS)) & 1
    counts = (allowed != 0) & (bits.sum(-1) < LABELS)
    right = logs.masked_fill(bits == 0, -1e4).logsumexp(-1)
    return -(right * counts).sum() / counts.sum().clamp(min=1)


def batches_of(samples):
    """Windows of like length together, in random order, about as many pieces a batch."""
    order = sorted(samples, key=lambda w: (len(w[0]) // 8, random.random()))
    batches, batch = [], []
    for window in order:
        if batch and (len(batch) + 1) * len(window[0]) > BATCH * LONGEST:
            batches.append(batch)
            batch = []
        batch.append(window)
    batches.append(batch)
    random.shuffle(batches)
    return batches


def train(folder, base):
    random.seed(SEED)
    torch.manual_seed(SEED)
    windows = Windows(folder)
    with open(base + "/gold.jsonl", encoding="utf-8") as lines:
        records = map(json.loads, lines)
        samples = [w for r in records for w in windows.pack(r["sentences"], r["labels"])]
    model = Encoder(folder)
    model.bert.embeddings.word_embeddings.weight.requires_grad_(False)
    own = [p for n, p in model.named_parameters() if not n.startswith("bert.")]
    inherited = [p for p in model.bert.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(
        [{"params": inherited, "lr": RATE}, {"params": own, "lr": HEAD_RATE}], weight_decay=0.01
    )
    total = EPOCHS * len(batches_of(samples))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (0.06 * total), max(0.0, (total - step) / total))
    )
    model.train()
    for epoch in range(EPOCHS):
        for batch in batches_of(samples):
            *inputs, labels = collate(batch)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = model(*inputs)
            loss = loss_of(scores, labels)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        print(f"epoch {epoch + 1}: loss {loss.item():.4f}", file=sys.stderr, flush=True)
    torch.save(model.state_dict(), base + "/encoder.pt")


def opens(label):
    return label == 0 or (label - 1) % 4 in (0, 3)


def closes(label):
    return label == 0 or (label - 1) % 4 in (2, 3)


def may_follow(a, b):
    if closes(a):
        return opens(b)
    return not opens(b) and (a - 1) // 4 == (b - 1) // 4


FOLLOWS = torch.tensor([[0.0 if may_follow(a, b) else -1e4 for b in range(LABELS)] for a in range(LABELS)])
START = torch.tensor([0.0 if opens(b) else -1e4 for b in range(LABELS)])
END = torch.tensor([0.0 if closes(a) else -1e4 for a in range(LABELS)])


def viterbi(logs):
    """The best sequence that BILOU allows; logs: tokens x labels."""
    back = []
    best = logs[0] + START
    for row in logs[1:]:
        scores, before = (best.unsqueeze(1) + FOLLOWS).max(0)
        back.append(before)
        best = scores + row
    label = int((best + END).argmax())
    path = [label]
    for before in reversed(back):
        label = int(before[label])
        path.append(label)
    return path[::-1]


def name_of(label):
    if label == 0:
        return "O"
    return ("B-" if (label - 1) % 4 in (0, 3) else "I-") + TYPES[(label - 1) // 4]


def documents(base):
    """The genre and the sentences of each document."""
    with open(base + ".jsonl", encoding="utf-8") as records, open(base + ".txt", encoding="utf-8") as lines:
        for line in records:
            record = json.loads(line)
            sentences = [next(lines).rstrip("\n").split(" ") for _ in range(record["sentences"])]
            yield record["genre"], sentences


def label(folder, base, text, genres):
    windows = Windows(folder)
    model = Encoder(folder)
    model.load_state_dict(torch.load(base + "/encoder.pt"))
    model.eval()
    chunk = []
    for genre, sentences in documents(f"{base}/{text}"):
        chunk.append((genre in genres, sentences))
        if len(chunk) == CHUNK:
            print_labels(model, windows, chunk)
            chunk = []
    print_labels(model, windows, chunk)


def print_labels(model, windows, chunk):
    samples = [w for read, sentences in chunk if read for w in windows.pack(sentences)]
    labels = [None] * len(samples)
    order = sorted(range(len(samples)), key=lambda i: len(samples[i][0]))
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
        for at in range(0, len(order), BATCH):
            chosen = order[at : at + BATCH]
            *inputs, _ = collate([samples[i] for i in chosen])
            logs = model(*inputs).float().log_softmax(-1)
            for row, i in enumerate(chosen):
                labels[i] = [name_of(x) for x in viterbi(logs[row, : len(samples[i][3])])]
    own = iter(x for window in labels for x in window)
    for read, sentences in chunk:
        for token in (token for sentence in sentences for token in sentence):
            print(f"{token}\t{next(own) if read else UNREAD}")


torch.set_num_threads(1)
if sys.argv[1] == "train":
    train(*sys.argv[2:4])
else:
    label(*sys.argv[2:5], set(sys.argv[5:]))
