"""An encoder of word pieces, fine-tuned as a teacher: a vector for each of the engine's own tokens.

The pieces of MPNet have no capitals: those come as extra embeddings.
"""

import random
from multiprocessing import Pool

import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

CASINGS = 9
MOST_PIECES = 12
BYTE = 127


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


class Window:
    """Tokens as word pieces with what tells their case and place, and the first piece of each token."""

    def __init__(self, start):
        self.pieces = [start]
        self.casings = [CASINGS - 1]
        self.places = [0]
        self.firsts = []

    def add(self, pieces, token, opens, upper):
        self.firsts.append(len(self.pieces))
        for k, piece in enumerate(pieces):
            self.pieces.append(piece)
            self.casings.append(casing(token))
            self.places.append((1 if opens else 0) + (2 if k > 0 else 0) + (4 if upper else 0))


class Pieces:
    """Cuts tokens into word pieces."""

    def __init__(self, folder):
        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        self.known = {}

    def of(self, token):
        if token not in self.known:
            ids = self.tokenizer.encode(token, add_special_tokens=False)[:MOST_PIECES]
            self.known[token] = ids or [self.tokenizer.unk_token_id]
        return self.known[token]

    def window(self):
        return Window(self.tokenizer.cls_token_id)


def is_upper(sentence):
    return sum(casing(t) in (4, 5, 6) for t in sentence) > 0.7 * len(sentence)


class TokenEncoder(nn.Module):
    """Windows in, vectors of `width` out, one a token: what the encoder makes of its first piece, and the piece itself."""

    def __init__(self, folder):
        super().__init__()
        self.body = AutoModel.from_pretrained(folder, add_pooling_layer=False)
        size = self.body.config.hidden_size
        self.width = 2 * size
        self.casing = nn.Embedding(CASINGS, size)
        self.place = nn.Embedding(8, size)
        for table in (self.casing, self.place):
            nn.init.normal_(table.weight, std=0.02)
        self.body.embeddings.word_embeddings.weight.requires_grad_(False)

    def forward(self, pieces, casings, places, firsts, mask):
        words = self.body.embeddings.word_embeddings(pieces) + self.casing(casings) + self.place(places)
        hidden = self.body(inputs_embeds=words, attention_mask=mask).last_hidden_state
        index = firsts.unsqueeze(-1).expand(-1, -1, hidden.size(-1))
        return torch.cat([hidden.gather(1, index), words.gather(1, index)], -1)


def pad(rows, device, fill=0, dtype=torch.long):
    """Rows of different lengths as a tensor."""
    length = max(map(len, rows))
    return torch.tensor([list(row) + [fill] * (length - len(row)) for row in rows], dtype=dtype, device=device)


def collate(windows, device):
    """The inputs of {@link TokenEncoder} for windows."""
    parts = [pad([getattr(w, name) for w in windows], device) for name in ("pieces", "casings", "places", "firsts")]
    return (*parts, pad([[1] * len(w.pieces) for w in windows], device))


def batches_of(samples, pieces, size):
    """Samples of like length together, in random order, about so many pieces a batch; size: the pieces of a sample."""
    order = sorted(samples, key=lambda sample: (size(sample) // 8, random.random()))
    batches, batch = [], []
    for sample in order:
        if batch and (len(batch) + 1) * size(sample) > pieces:
            batches.append(batch)
            batch = []
        batch.append(sample)
    batches.append(batch)
    random.shuffle(batches)
    return batches


def optimizer_of(model, body, rate, head_rate, steps):
    """AdamW with a slower rate for the encoder's own weights, warmed up and then falling to nothing over `steps`."""
    inherited = {id(p) for p in body.parameters()}
    groups = [
        {"params": [p for p in body.parameters() if p.requires_grad], "lr": rate},
        {"params": [p for p in model.parameters() if id(p) not in inherited], "lr": head_rate},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (0.06 * steps), max(0.0, (steps - step) / steps))
    )
    return optimizer, schedule


def mapped(function, items, processes):
    """The results of a function for all items, by several processes."""
    if processes == 1:
        return list(map(function, items))
    with Pool(processes) as pool:
        return pool.map(function, items, chunksize=500)
