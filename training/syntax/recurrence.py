"""The recurrence of the network's units, h[t] = a[t] h[t-1] + b[t], both ways: by two kernels of its own on a GPU."""

import torch

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"

try:
    import triton
    import triton.language as tl

    @triton.jit
    def forward_kernel(a, b, h, steps, size, channels, half, BLOCK: tl.constexpr):
        at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
        known = at < size
        back = (at % channels) >= half
        state = tl.zeros([BLOCK], tl.float32)
        for step in range(steps):
            t = tl.where(back, steps - 1 - step, step)
            place = t * size + at
            state = tl.load(a + place, mask=known, other=0.0) * state + tl.load(b + place, mask=known, other=0.0)
            tl.store(h + place, state, mask=known)

    @triton.jit
    def backward_kernel(a, h, dh, da, db, steps, size, channels, half, BLOCK: tl.constexpr):
        at = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
        known = at < size
        back = (at % channels) >= half
        carry = tl.zeros([BLOCK], tl.float32)
        for step in range(steps):
            t = tl.where(back, step, steps - 1 - step)
            before = tl.where(back, t + 1, t - 1)
            place = t * size + at
            exists = known & (before >= 0) & (before < steps)
            grad = tl.load(dh + place, mask=known, other=0.0) + carry
            tl.store(db + place, grad, mask=known)
            tl.store(da + place, grad * tl.load(h + before * size + at, mask=exists, other=0.0), mask=known)
            carry = grad * tl.load(a + place, mask=known, other=0.0)

except ImportError:
    triton = None

BLOCK = 256
kernels = False


def scan_plain(a, b):
    """h[t] = a[t] h[t-1] + b[t], the second half of the last dimension from the end."""
    half = a.size(-1) // 2
    a = torch.cat([a[..., :half], a[..., half:].flip(0)], -1)
    b = torch.cat([b[..., :half], b[..., half:].flip(0)], -1)
    state = torch.zeros_like(b[0])
    states = []
    for t in range(a.size(0)):
        state = a[t] * state + b[t]
        states.append(state)
    h = torch.stack(states)
    return torch.cat([h[..., :half], h[..., half:].flip(0)], -1)


class Scan(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a, b):
        a, b = a.contiguous(), b.contiguous()
        h = torch.empty_like(b)
        steps, channels = a.size(0), a.size(-1)
        size = a[0].numel()
        forward_kernel[(triton.cdiv(size, BLOCK),)](a, b, h, steps, size, channels, channels // 2, BLOCK=BLOCK)
        ctx.save_for_backward(a, h)
        return h

    @staticmethod
    def backward(ctx, dh):
        a, h = ctx.saved_tensors
        dh = dh.contiguous()
        da, db = torch.empty_like(a), torch.empty_like(a)
        steps, channels = a.size(0), a.size(-1)
        size = a[0].numel()
        backward_kernel[(triton.cdiv(size, BLOCK),)](
            a, h, dh, da, db, steps, size, channels, channels // 2, BLOCK=BLOCK
        )
        return da, db


def scan(a, b):
    return Scan.apply(a, b) if kernels else scan_plain(a, b)


def try_kernels():
    """Uses the kernels where they give what the plain code gives."""
    global kernels
    if DEVICE != "cuda" or triton is None:
        return
    try:
        a = torch.rand(19, 7, 24, device=DEVICE, requires_grad=True)
        b = torch.randn(19, 7, 24, device=DEVICE, requires_grad=True)
        weight = torch.randn(19, 7, 24, device=DEVICE)
        plain = scan_plain(a, b)
        grads = torch.autograd.grad((plain * weight).sum(), (a, b))
        fast = Scan.apply(a, b)
        fast_grads = torch.autograd.grad((fast * weight).sum(), (a, b))
        for one, other in zip((plain, *grads), (fast, *fast_grads)):
            assert torch.allclose(one, other, atol=1e-4), (one - other).abs().max()
        kernels = True
    except Exception as error:  # what a machine lacks costs time, no result
        print("no kernels:", error, flush=True)
