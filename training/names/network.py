"""Trains the small network that reads what the linear tagger is unsure of.

network.py FOLDER OUT     learns from FOLDER/network.* (see export-network.ts), writes its weights to OUT as
    src/engine/ner/tagger/network-file.ts reads them
"""

import sys
import time

import numpy as np
import torch
from torch import nn

LABELS = 21
REACH = 4
WIDTH = 40
HIDDEN = 128
INNER = 64
EPOCHS = 4
BATCH = 2048
RATE = 2e-3
WARM_UP = 200
# Share of the rows of forms and tokens, and of the units, that are left out at random.
ROW_DROPOUT = 0.4
DROPOUT = 0.3
SEED = 1


class Data:
    """Tokens with their windows of forms, their own rows, and the sets of labels that they may have."""

    def __init__(self, folder):
        column = lambda name: np.fromfile(f"{folder}/network.{name}", dtype=np.int32)
        self.shape = column("shape").tolist()
        self.form_rows, self.form_start = column("formRows"), column("formStart")
        self.token_rows, self.token_start = column("tokenRows"), column("tokenStart")
        self.window = column("window").reshape(-1, 2 * REACH + 1)
        self.allowed = column("allowed").astype(np.int64) & ((1 << LABELS) - 1)
        self.weight = column("weight").astype(np.float32) / 100
        self.useful = np.nonzero(self.allowed != (1 << LABELS) - 1)[0]

    def batch(self, tokens):
        forms, window = np.unique(self.window[tokens], return_inverse=True)
        return (
            *bags(self.form_rows, self.form_start, forms),
            torch.from_numpy(forms == 0),
            torch.from_numpy(window.reshape(len(tokens), -1)),
            *bags(self.token_rows, self.token_start, tokens),
        )


def bags(rows, start, items):
    """The rows of the items behind each other, and where those of each begin."""
    first = start[items].astype(np.int64)
    lengths = start[items + 1] - first
    offsets = np.cumsum(lengths) - lengths
    at = np.repeat(first - offsets, lengths) + np.arange(lengths.sum())
    return torch.from_numpy(rows[at]).long(), torch.from_numpy(offsets)


class Network(nn.Module):
    def __init__(self, form_rows, token_rows):
        super().__init__()
        self.forms = nn.EmbeddingBag(form_rows, WIDTH, mode="sum")
        self.tokens = nn.EmbeddingBag(token_rows, HIDDEN, mode="sum")
        nn.init.normal_(self.forms.weight, std=0.05)
        nn.init.normal_(self.tokens.weight, std=0.02)
        self.edge = nn.Parameter(torch.zeros(WIDTH))
        self.window = nn.Linear((2 * REACH + 1) * WIDTH, HIDDEN)
        self.inner = nn.Linear(HIDDEN, INNER)
        self.out = nn.Linear(INNER, LABELS)
        self.dropout = nn.Dropout(DROPOUT)

    def sum(self, table, rows, offsets):
        kept = None
        if self.training:
            kept = (torch.rand(rows.shape) >= ROW_DROPOUT).float() / (1 - ROW_DROPOUT)
        return table(rows, offsets, per_sample_weights=kept)

    def forward(self, form_rows, form_offsets, edges, window, token_rows, token_offsets):
        forms = self.sum(self.forms, form_rows, form_offsets)
        forms = torch.where(edges.unsqueeze(1), self.edge, forms)
        hidden = self.window(forms[window].flatten(1)) + self.sum(self.tokens, token_rows, token_offsets)
        inner = self.inner(self.dropout(torch.relu(hidden)))
        return self.out(self.dropout(torch.relu(inner)))


def loss_of(scores, allowed, weight):
    """Cross entropy where each token may have any of a set of labels."""
    bits = (allowed.unsqueeze(-1) >> torch.arange(LABELS)) & 1
    right = scores.log_softmax(-1).masked_fill(bits == 0, -1e4).logsumexp(-1)
    return -(right * weight).sum() / weight.sum()


def train(data, model):
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0)
    random = np.random.default_rng(SEED)
    steps = EPOCHS * -(-len(data.useful) // BATCH)
    step = 0
    model.train()
    for epoch in range(EPOCHS):
        started, total = time.time(), 0.0
        order = random.permutation(data.useful)
        for first in range(0, len(order), BATCH):
            tokens = order[first : first + BATCH]
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1, step / WARM_UP) * (1 - step / steps)
            loss = loss_of(
                model(*data.batch(tokens)),
                torch.from_numpy(data.allowed[tokens]),
                torch.from_numpy(data.weight[tokens]),
            )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            step += 1
            total += loss.item() * len(tokens)
        print(f"epoch {epoch + 1}: loss {total / len(order):.4f}, {time.time() - started:.0f} s", flush=True)


def write(model, file):
    """Numbers of the shape, biases, then the tables and matrices (input by input): pack-network.ts rounds them."""
    weights = [
        model.forms.weight,
        model.tokens.weight,
        model.window.weight.T,
        model.inner.weight.T,
        model.out.weight.T,
    ]
    floats = [model.window.bias, model.inner.bias, model.out.bias, model.edge]
    shape = [len(weights[0]), len(weights[1]), WIDTH, HIDDEN, INNER]
    with open(file, "wb") as output:
        output.write(np.array(shape, dtype=np.uint32).tobytes())
        for array in floats + weights:
            output.write(array.detach().numpy().astype(np.float32).tobytes())


if __name__ == "__main__":
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    folder, out = sys.argv[1:]
    data = Data(folder)
    network = Network(*data.shape)
    train(data, network)
    write(network, out)
