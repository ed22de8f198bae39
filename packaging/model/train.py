#!/usr/bin/env python3
"""Trains the descriptor: NT-Xent with a memory of past batches, plus the entropy term.

    python packaging/model/train.py --photos DIR --out DIR [--start WEIGHTS] [--minutes 120] [--threads 2]

Two views of each picture, one mild and one strongly edited, attract each other; all other views of the batch
and of the memory repel (NT-Xent: Chen et al., ICML 2020; memory: Wang et al., Cross-Batch Memory for
Embedding Learning, CVPR 2020). KoLeo pushes every view away from its nearest other picture, which makes
cosines comparable across pictures (Pizzi et al., A Self-Supervised Descriptor for Image Copy Detection, CVPR
2022). The schedule follows the clock, so it fits whatever machine it gets; it can be stopped and started
again, and goes on at the lowest rate after its time with --keep-going.
"""

from __future__ import annotations

import argparse
import math
import os
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import augment
import checkpoints
import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch.utils.data import DataLoader, IterableDataset

from app.core.descriptor.network import CopyNetwork

HELD_OUT = 5_000
"""So many of the last names in sorted order are never trained on: evaluate.py needs them."""


@dataclass(frozen=True)
class Phase:
    """A part of the time at one input size."""

    until: float
    size: int
    pairs: int


@dataclass(frozen=True)
class Config:
    """The recipe; `cpu` and `cuda` differ in batch size, memory and sizes alone."""

    phases: tuple[Phase, ...]
    memory: int
    rate: float
    dimension: int = 256
    temperature: float = 0.05
    entropy: float = 2.0
    weight_decay: float = 0.05
    warm_up: int = 100
    lowest_rate: float = 0.01
    averaging: float = 0.998
    clip: float = 5.0
    seed: int = 20260


CPU = Config(phases=(Phase(0.6, 64, 48), Phase(0.8, 80, 48), Phase(1.0, 96, 40)), memory=4096, rate=1.5e-4)
CUDA = Config(phases=(Phase(0.5, 96, 1024), Phase(0.8, 112, 1024), Phase(1.0, 128, 1024)), memory=16384, rate=2e-3)


class Views(IterableDataset[tuple[Tensor, Tensor]]):
    """Batches of two views of each picture, without end; the same for the same seed, step and worker count."""

    def __init__(self, files: list[NDArray[np.uint8]], phase: Phase, seed: int, step: int) -> None:
        self._files, self._phase, self._seed, self._step = files, phase, seed, step

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor]]:
        """Yields pictures (2n, size, size, 3) - all mild views, then all strong ones - and their n indices."""
        worker = torch.utils.data.get_worker_info()
        rng = np.random.default_rng([self._seed, self._step, worker.id if worker else 0])
        size = self._phase.size
        while True:
            chosen = rng.choice(len(self._files), self._phase.pairs, replace=False)
            pictures = [_decode(self._files[i]) for i in chosen]
            mild = [augment.mild(picture, size, rng) for picture in pictures]
            others = pictures[1:] + pictures[:1]
            strong = [augment.strong(p, o, size, rng) for p, o in zip(pictures, others, strict=True)]
            yield torch.from_numpy(np.stack(mild + strong)), torch.from_numpy(chosen)


class Memory:
    """The descriptors of the last batches, as further negatives."""

    def __init__(self, length: int, dimension: int, device: torch.device) -> None:
        self.descriptors = torch.zeros(length, dimension, device=device)
        self.pictures = torch.full((length,), -1, device=device)
        self._next = 0

    def add(self, descriptors: Tensor, pictures: Tensor) -> None:
        """Writes over the oldest."""
        places = (self._next + torch.arange(len(descriptors), device=descriptors.device)) % len(self.pictures)
        self.descriptors[places] = descriptors.detach()
        self.pictures[places] = pictures
        self._next = int(places[-1]) + 1


def losses(views: Tensor, pictures: Tensor, memory: Memory, config: Config) -> tuple[Tensor, Tensor, Tensor]:
    """Computes NT-Xent, KoLeo, and the share of views whose partner is nearest.

    Args:
        views: (2n, dimension), normalised; row i and row i + n are views of one picture.
        pictures: (2n,), which picture each is of.
        memory: Further negatives.
        config: The recipe.
    """
    n = len(views) // 2
    place = torch.arange(2 * n, device=views.device)
    partner = (place + n) % (2 * n)
    known = torch.cat([views, memory.descriptors])
    cosines = views @ known.T
    owners = torch.cat([pictures, memory.pictures])
    wrong = (pictures[:, None] != owners) & (owners >= 0)
    allowed = wrong.clone()
    allowed[place, partner] = True
    logits = (cosines / config.temperature).masked_fill(~allowed, -1e4)
    contrast = functional.cross_entropy(logits, partner)
    nearest = cosines.masked_fill(~wrong, -1.0).max(1).values
    entropy = -(2 - 2 * nearest).clamp(min=1e-4).sqrt().log().mean()
    return contrast, entropy, (logits.argmax(1) == partner).float().mean()


class Threads:
    """Finds out, again and again, how many threads are fastest.

    On a machine that others use too, two threads that wait for each other can be slower than one.
    """

    _PERIOD = 40
    _TRIAL = 3

    def __init__(self, most: int) -> None:
        self._choices = sorted({1, max(1, most // 2), most})
        self._seconds = dict.fromkeys(self._choices, math.inf)
        self._step = 0

    def before_step(self) -> None:
        """Sets the number of threads for the next step."""
        trial = self._step // self._TRIAL
        if trial < len(self._choices):
            torch.set_num_threads(self._choices[trial])
        else:
            torch.set_num_threads(min(self._choices, key=lambda choice: self._seconds[choice]))

    def after_step(self, seconds: float) -> None:
        """Notes how long a step took."""
        trial = self._step // self._TRIAL
        if trial < len(self._choices):
            choice = self._choices[trial]
            self._seconds[choice] = min(self._seconds[choice], seconds)
        self._step += 1
        if self._step == self._PERIOD:
            self._step = 0
            self._seconds = dict.fromkeys(self._choices, math.inf)


class Training:
    """Network, optimiser and clock; saved and loaded as one."""

    def __init__(self, config: Config, minutes: float, out: Path, device: torch.device) -> None:
        torch.manual_seed(config.seed)
        self.config, self.seconds, self.out, self.device = config, minutes * 60, out, device
        self.network = CopyNetwork(config.dimension).to(device)
        self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.average = AveragedModel(
            self.network,
            multi_avg_fn=get_ema_multi_avg_fn(config.averaging),  # type: ignore[no-untyped-call]
            use_buffers=True,
        )
        matrices = [p for p in self.network.parameters() if p.ndim > 1]
        others = [p for p in self.network.parameters() if p.ndim <= 1]
        groups = [
            {"params": matrices, "weight_decay": config.weight_decay},
            {"params": others, "weight_decay": 0.0},
        ]
        self.optimiser = torch.optim.AdamW(groups, lr=config.rate, betas=(0.9, 0.98))
        self.memory = Memory(config.memory, config.dimension, device)
        self.step = 0
        self.views = 0
        self.spent = 0.0
        self.stopping = False

    @property
    def progress(self) -> float:
        return self.spent / self.seconds

    def start_from(self, weights: Path) -> None:
        """Starts from exported weights (safetensors); what they lack, or have in another shape, begins afresh."""
        own = self.network.state_dict()
        given = checkpoints.averaged_weights(weights)
        state = {n: tensor.float() for n, tensor in given.items() if n in own and tensor.shape == own[n].shape}
        fresh = [name for name in own if name not in state and not name.endswith(checkpoints.COUNTER)]
        if fresh:
            print(f"Not taken from {weights}: {', '.join(fresh)}.", flush=True)
        self.network.load_state_dict(state, strict=False)
        self.average.module.load_state_dict(state, strict=False)

    def save(self) -> None:
        """Writes the checkpoint, whole or not at all."""
        state = {
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "step": self.step,
            "views": self.views,
            "spent": self.spent,
        }
        temporary = self.out / "checkpoint.tmp"
        torch.save(state, temporary)
        temporary.replace(self.out / "checkpoint.pt")

    def load(self) -> None:
        """Goes on from the checkpoint; the memory fills again by itself."""
        state = torch.load(self.out / "checkpoint.pt", map_location=self.device, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step, self.views, self.spent = state["step"], state["views"], state["spent"]

    def phase(self) -> Phase:
        """Returns the phase that the clock is in."""
        return next((p for p in self.config.phases if self.progress < p.until), self.config.phases[-1])

    def take_step(self, pictures: Tensor, chosen: Tensor) -> tuple[float, float, float]:
        """Learns from one batch; returns contrast, entropy, share of partners found."""
        c = self.config
        cosine = 0.5 * (1 + math.cos(math.pi * min(1.0, self.progress)))
        rate = c.rate * min(1.0, (self.step + 1) / c.warm_up) * (cosine + c.lowest_rate)
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        owners = chosen.to(self.device).repeat(2)
        batch = pictures.to(self.device, non_blocking=True).permute(0, 3, 1, 2)
        with torch.autocast(self.device.type, torch.bfloat16):
            views = self.network(batch)
        contrast, entropy, found = losses(views.float(), owners, self.memory, c)
        self.optimiser.zero_grad(set_to_none=True)
        (contrast + c.entropy * entropy).backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), c.clip)
        self.optimiser.step()
        self.average.update_parameters(self.network)
        if self.step >= c.warm_up:
            self.memory.add(views.float(), owners)
        self.step += 1
        self.views += len(views)
        return contrast.item(), entropy.item(), found.item()

    def run(
        self,
        files: list[NDArray[np.uint8]],
        threads: Threads,
        workers: int,
        keep_going: bool,
        save_every: float,
    ) -> None:
        """Trains until the time is over, or a signal comes."""
        self.network.train()
        last = logged = saved = time.monotonic()
        since = self.views
        sums = np.zeros(4)
        while not self.stopping and (keep_going or self.progress < 1):
            phase = self.phase()
            views = Views(files, phase, self.config.seed, self.step)
            loader: Any = DataLoader(
                views,
                batch_size=None,
                num_workers=workers,
                prefetch_factor=3,
                pin_memory=self.device.type == "cuda",
                worker_init_fn=_outlive_signals,
            )
            for pictures, chosen in loader:
                threads.before_step()
                began = time.monotonic()
                sums += (*self.take_step(pictures, chosen), 1)
                now = time.monotonic()
                threads.after_step(now - began)
                self.spent += now - last
                last = now
                if now - logged > 30:
                    rate = (self.views - since) / (now - logged)
                    contrast, entropy, found, _ = sums / sums[3]
                    print(
                        f"{self.spent / 60:6.1f} min  step {self.step}  {phase.size} px  contrast {contrast:.3f}  "
                        f"entropy {entropy:.3f}  found {found:.3f}  {rate:.0f} views/s  {self.views} views  "
                        f"{torch.get_num_threads()} threads",
                        flush=True,
                    )
                    logged, since, sums = now, self.views, np.zeros(4)
                if now - saved > save_every or self.stopping:
                    self.save()
                    saved = now
                if self.stopping or self.phase() != phase or (self.progress >= 1 and not keep_going):
                    break
        self.save()


def _outlive_signals(worker: int) -> None:
    """Lets a worker go on at Ctrl+C, which goes to it too: the training needs it until the checkpoint is written."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)


def training_photos(folder: Path) -> list[Path]:
    """Returns the photos to train on: all but the last 5,000 names."""
    names = sorted(folder.glob("*.jpg"))
    if len(names) <= HELD_OUT:
        raise SystemExit(f"{folder} holds {len(names)} photos; more than {HELD_OUT} are needed.")
    return names[:-HELD_OUT]


def _decode(encoded: NDArray[np.uint8]) -> NDArray[np.uint8]:
    picture = cv2.imdecode(encoded, cv2.IMREAD_COLOR_RGB)
    assert picture is not None
    return picture  # type: ignore[return-value]


def main() -> None:
    parser = argparse.ArgumentParser(description="Train the descriptor.")
    parser.add_argument("--photos", type=Path, required=True, help="folder of JPEG files")
    parser.add_argument("--out", type=Path, required=True, help="where the checkpoint goes")
    parser.add_argument("--start", type=Path, help="weights (safetensors) to start from; from scratch without")
    parser.add_argument("--minutes", type=float, default=120, help="how long the schedule lasts")
    parser.add_argument("--keep-going", action="store_true", help="go on after that, at the lowest rate")
    parser.add_argument("--threads", type=int, default=os.cpu_count(), help="at most; fewer where that is faster")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--save-every", type=float, default=300, help="seconds")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    arguments = parser.parse_args()

    device = torch.device(arguments.device)
    arguments.out.mkdir(parents=True, exist_ok=True)
    config = CUDA if device.type == "cuda" else CPU
    training = Training(config, arguments.minutes, arguments.out, device)
    if (arguments.out / "checkpoint.pt").exists():
        training.load()
        print(f"Going on at step {training.step}, {training.spent / 60:.1f} min.", flush=True)
    elif arguments.start:
        training.start_from(arguments.start)

    def stop(*_: object) -> None:
        training.stopping = True

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    files = [np.fromfile(path, np.uint8) for path in training_photos(arguments.photos)]
    print(f"{len(files)} photos, {config}", flush=True)
    threads = Threads(arguments.threads)
    training.run(files, threads, arguments.workers, arguments.keep_going, arguments.save_every)


if __name__ == "__main__":
    main()
