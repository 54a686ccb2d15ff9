"""The network that tags and parses: a small student of the teacher.

network.py FOLDER    learns from the columns that export-network.ts wrote there, and writes FOLDER/network.bin

The rows of a form's table are summed; two layers of minimal gated recurrent units (Feng et al. 2024), both ways, which cost
nothing but one product with a matrix; tags; heads by the product of two vectors and by what is likely at a distance (Dozat and
Manning 2017); relations by a layer over both words.
"""

import math
import sys
from dataclasses import dataclass

import numpy
import torch
from torch import nn
from torch.nn import functional

from recurrence import DEVICE, scan, try_kernels

SEED = 1
"""As network-rows.ts and types.ts have them."""
FORM_ROWS = 10
TAGS = 50
RELATIONS = 44
VECTOR, FIRST, SECOND, ARC, RELATION = 80, 64, 48, 32, 32
"""Upper ends of the classes of distances, on either side: as in network.ts."""
DISTANCES = [1, 2, 3, 4, 6, 10, 18, 35, 128]
NEAR = 2 * len(DISTANCES)
"""What heads and relations count that the teacher was so sure of."""
SURENESS = [0.0, 0.6, 0.9, 1.0]
LONGEST = 100


@dataclass
class Stage:
    """A stretch of learning: batches of so many tokens, a rate that goes down to nothing, shares of what is left out."""

    steps: int
    batch: int
    rate: float
    """The share of batches from the treebanks."""
    gold: float
    drop: float
    """Of words, so that unknown ones are met, and of all rows of forms."""
    drop_word: float
    drop_row: float


STAGES = [
    Stage(9457, 16384, 3e-3, 0.08, 0.15, 0.15, 0.05),
    Stage(3700, 4000, 1e-3, 0.12, 0.06, 0.08, 0.02),
]

class Recurrent(nn.Module):
    """Minimal gated recurrent units, both ways: gates and candidates from the input alone."""

    def __init__(self, inputs, units):
        super().__init__()
        self.units = units
        self.gates = nn.Linear(inputs, 4 * units)
        nn.init.uniform_(self.gates.bias[: 2 * units], -2.0, 2.0)

    def forward(self, x, known):
        return self.run(self.gates(x), known)

    def run(self, gates, known):
        z = torch.sigmoid(gates[..., : 2 * self.units])
        c = torch.tanh(gates[..., 2 * self.units :])
        return scan(1 - z, z * c * known)


class Network(nn.Module):
    def __init__(self, rows):
        super().__init__()
        self.drop = nn.Dropout(0)
        self.table = nn.Parameter(torch.randn(rows, VECTOR) * 0.1)
        self.first = Recurrent(VECTOR, FIRST)
        self.near = nn.Linear(VECTOR, 4 * FIRST, bias=False)
        self.second = Recurrent(2 * FIRST, SECOND)
        self.tag = nn.Linear(2 * SECOND, TAGS)
        self.tail = nn.Linear(2 * SECOND, ARC + NEAR)
        self.head = nn.Linear(2 * SECOND, ARC + NEAR)
        self.root = nn.Linear(2 * SECOND, 1)
        self.relation_tail = nn.Linear(2 * SECOND, RELATION)
        self.relation_head = nn.Linear(2 * SECOND, RELATION)
        self.relation_near = nn.Parameter(torch.zeros(NEAR, RELATION))
        self.relation_root = nn.Parameter(torch.zeros(RELATION))
        self.relations = nn.Linear(RELATION, RELATIONS)
        self.register_buffer("sureness", torch.tensor(SURENESS), persistent=False)
        self.register_buffer("ends", torch.tensor(DISTANCES), persistent=False)

    def forward(self, rows, known):
        """Rows [T, B, FORM_ROWS], known [T, B, 1]; scores of tags, of heads [B, T, 1 + T], the root first, and states."""
        steps, batch, _ = rows.shape
        x = functional.embedding_bag(rows.flatten(0, 1), self.table, mode="sum", padding_idx=0)
        x = self.drop(x.view(steps, batch, -1) * known)
        units = self.first.units
        beside = self.near(x)
        edge = torch.zeros_like(beside[:1])
        before = torch.cat([edge, beside[:-1]])
        after = torch.cat([beside[1:], edge])
        ways = [before[..., :units], after[..., units : 2 * units]]
        ways += [before[..., 2 * units : 3 * units], after[..., 3 * units :]]
        h = self.first.run(self.first.gates(x) + torch.cat(ways, -1), known)
        h = self.second(self.drop(h), known)
        h = self.drop(h)
        tails = self.tail(h).transpose(0, 1)
        heads = self.head(h).transpose(0, 1)
        arcs = tails[..., : ARC] @ heads[..., : ARC].transpose(1, 2)
        classes = distances(steps, self.ends)
        arcs = arcs + tails[..., ARC:].gather(2, classes.expand(batch, -1, -1))
        arcs = arcs + heads[..., ARC:].gather(2, classes.t().expand(batch, -1, -1)).transpose(1, 2)
        allowed = known.squeeze(-1).t().unsqueeze(1) > 0
        eye = torch.eye(steps, dtype=torch.bool, device=DEVICE)
        arcs = arcs.masked_fill(~allowed | eye, -1e4)
        arcs = torch.cat([self.root(h).transpose(0, 1), arcs], -1)
        return self.tag(h).transpose(0, 1), arcs, h

    def relation_scores(self, h, heads):
        """Scores of the relations to the given heads [B, T], 0 the root."""
        steps = heads.size(1)
        tails = self.relation_tail(h).transpose(0, 1)
        words = self.relation_head(h).transpose(0, 1)
        up = (heads - 1).clamp(min=0)
        own = torch.arange(steps, device=DEVICE)
        near = self.relation_near[distances(steps, self.ends)[own.expand_as(up), up]]
        chosen = words.gather(1, up.unsqueeze(-1).expand(-1, -1, RELATION)) + near
        chosen = torch.where((heads == 0).unsqueeze(-1), self.relation_root, chosen)
        return self.relations(torch.relu(tails + chosen))


def distances(steps, ends):
    """The class of the distance from each word (row) to each head (column)."""
    place = torch.arange(steps, device=DEVICE)
    apart = place.unsqueeze(0) - place.unsqueeze(1)
    near = torch.bucketize(apart.abs().clamp(min=1), ends)
    return torch.where(apart > 0, near + len(DISTANCES), near)


class Bank:
    """The sentences of one part, on the device."""

    def __init__(self, folder, name, types):
        def read(column, kind):
            return torch.from_numpy(numpy.fromfile(f"{folder}/{name}.{column}.bin", kind).astype(numpy.int64))

        self.types = types
        self.lengths = read("lengths", numpy.uint8)
        self.starts = (self.lengths.cumsum(0) - self.lengths).to(DEVICE)
        columns = [("type", numpy.uint32), ("tag", numpy.uint8), ("relation", numpy.uint8)]
        columns += [("head", numpy.uint8), ("sure", numpy.uint8)]
        self.columns = torch.stack([read(*column) for column in columns], -1).int().to(DEVICE)
        self.limit = int((self.lengths <= LONGEST).sum())

    def batches(self, size, generator):
        """Numbers of sentences of like length, some `size` tokens with what fills them up, in random order."""
        order = torch.argsort(self.lengths + torch.rand(len(self.lengths), generator=generator))[: self.limit]
        result = []
        while len(order) > 0:
            count = max(1, size // int(self.lengths[order[0]]))
            count = max(1, size // int(self.lengths[order[:count][-1]]))
            result.append(order[:count])
            order = order[count:]
        return [result[i] for i in torch.randperm(len(result), generator=generator)]

    def batch(self, chosen):
        lengths = self.lengths[chosen]
        steps = int(lengths.max())
        lengths = lengths.to(DEVICE, non_blocking=True)
        starts = self.starts[chosen.to(DEVICE, non_blocking=True)]
        place = torch.arange(steps, device=DEVICE)
        known = place.unsqueeze(0) < lengths.unsqueeze(1)
        at = (starts.unsqueeze(1) + place).clamp(max=self.columns.size(0) - 1)
        kind, tag, relation, head, sure = self.columns[at].long().unbind(-1)
        rows = self.types[kind].transpose(0, 1)
        return rows, known, tag, relation, head, sure


def without(rows, stage):
    """Rows of forms with some left out: whole words, so that unknown ones are met, and single rows."""
    words = torch.rand(rows.shape[:2], device=DEVICE) < stage.drop_word
    dropped = torch.rand(rows.shape, device=DEVICE) < stage.drop_row
    dropped[..., :2] |= words.unsqueeze(-1)
    return rows.masked_fill(dropped, 0)


def loss_of(network, batch, stage):
    rows, known, tag, relation, head, sure = batch
    tags, arcs, h = network(without(rows, stage), known.t().unsqueeze(-1).float())
    of_head = network.sureness[sure >> 2] * known
    of_relation = torch.minimum(of_head, network.sureness[sure & 3])
    right = (head * known).clamp(max=arcs.size(-1) - 1)
    relations = network.relation_scores(h, right)

    def cross(scores, right, weight):
        losses = functional.cross_entropy(scores.flatten(0, 1), right.flatten(), reduction="none")
        return (losses * weight.flatten()).sum() / known.sum()

    return 0.5 * cross(tags, tag * known, known.float()) + cross(arcs, right, of_head) + cross(relations, relation * known, of_relation)


def measure(network, bank):
    """Shares of tags, heads, and heads with their relation that are right, in percent; the heads need not make trees."""
    tokens = tag_hits = head_hits = hits = 0
    network.eval()
    with torch.no_grad():
        for chosen in bank.batches(8192, torch.Generator().manual_seed(0)):
            rows, known, tag, relation, head, _ = bank.batch(chosen)
            tags, arcs, h = network(rows, known.t().unsqueeze(-1).float())
            best = arcs.argmax(-1)
            found = network.relation_scores(h, best).argmax(-1)
            tokens += int(known.sum())
            tag_hits += int(((tags.argmax(-1) == tag) & known).sum())
            right = (best == head) & known
            head_hits += int(right.sum())
            hits += int((right & (found == relation)).sum())
    network.train()
    return " ".join(f"{100 * n / tokens:.2f}" for n in (tag_hits, head_hits, hits))


def learn(network, stage, silver, gold, generator):
    optimizer = torch.optim.Adam(network.parameters(), stage.rate, betas=(0.9, 0.98))
    network.drop.p = stage.drop
    queues = {silver: [], gold: []}
    for step in range(stage.steps):
        bank = gold if float(torch.rand(1, generator=generator)) < stage.gold else silver
        if not queues[bank]:
            queues[bank] = bank.batches(stage.batch, generator)
        slope = min(1, (step + 1) / 300) * 0.5 * (1 + math.cos(math.pi * step / stage.steps))
        for group in optimizer.param_groups:
            group["lr"] = stage.rate * slope + 1e-6
        loss = loss_of(network, bank.batch(queues[bank].pop()), stage)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()


def train(folder):
    torch.manual_seed(SEED)
    generator = torch.Generator().manual_seed(SEED)
    try_kernels()
    types = torch.from_numpy(numpy.fromfile(f"{folder}/types.bin", numpy.uint16).astype(numpy.int64))
    types = types.view(-1, FORM_ROWS).to(DEVICE)
    silver, gold, ewt, gum = (Bank(folder, part, types) for part in ("silver", "gold", "ewt", "gum"))
    network = Network(int(types.max()) + 1).to(DEVICE)
    for stage in STAGES:
        learn(network, stage, silver, gold, generator)
        print("tags, UAS, LAS: EWT", measure(network, ewt), "GUM", measure(network, gum), flush=True)
    with open(f"{folder}/network.bin", "wb") as file:
        write(network, file)


"""As activation.ts and network.ts have them: steps of sums before an activation, of states and of vectors of relations."""
STEPS, FINE_STEPS, RELATION_STEPS = 128, 511, 64


def write(network, file):
    """Writes the weights as model.ts reads them: arrays behind their lengths in words; bytes and floating-point numbers."""
    weights = {name: value.detach().cpu().double().numpy() for name, value in network.state_dict().items()}

    def put(array):
        file.write(numpy.int32(array.nbytes // 4).tobytes() + array.tobytes())

    def put_bytes(rows, scales):
        put(numpy.round(rows / scales).clip(-127, 127).astype(numpy.int8))

    def put_layer(names, of_input, of_output):
        """Layers with the same inputs, one behind the other; what a whole number of inputs and outputs is worth."""
        rows = numpy.concatenate([weights[name + ".weight"] for name in names])
        biases = [weights.get(name + ".bias", numpy.zeros(len(weights[name + ".weight"]))) for name in names]
        scales = numpy.abs(rows).max(1, keepdims=True) / 127
        put_bytes(rows, scales)
        put((scales[:, 0] * of_input / of_output).astype(numpy.float32))
        put((numpy.concatenate(biases) / of_output).astype(numpy.float32))

    table = weights["table"]
    table[0] = 0
    scale = numpy.abs(table).max() / 127 * 0.6
    file.write(numpy.array([VECTOR, ARC, RELATION], numpy.int32).tobytes())
    put_bytes(table, scale)
    put_layer(["first.gates", "near"], scale, 1 / STEPS)
    put_layer(["second.gates"], 1 / FINE_STEPS, 1 / STEPS)
    put_layer(["tag", "tail", "head", "root", "relation_tail", "relation_head"], 1 / FINE_STEPS, 1)
    put(weights["relation_near"].astype(numpy.float32))
    put_layer(["relations"], 1 / RELATION_STEPS, 1)


if __name__ == "__main__":
    train(sys.argv[1])
