"""Finds candidates in Milvus and has the verifier look at them."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.core.catalog import Catalog
from app.core.catalog.matches import Pair
from app.core.catalog.traits import traits_of
from app.core.catalog.weighing import weighed
from app.core.criteria import Rules
from app.core.grouping.disjoint_sets import DisjointSets
from app.core.grouping.election import comparison, elect
from app.core.grouping.scores import Ranking
from app.core.grouping.snapshot import Snapshot, among, take_snapshot
from app.core.pipeline.families import Families
from app.core.pipeline.forecast import Forecast, Work
from app.core.pipeline.gate import Gate
from app.core.pipeline.recognise import MOST, index_of, recognised
from app.core.pipeline.verify_order import VerifyOrder
from app.core.progress import Control, Meter, Progress, Stage
from app.core.types import Content, Kind, Match
from app.core.vectors.store import BATCH, Vectors
from app.core.verify import VERIFIER_VERSION, Verifier

_CHUNK = 256
_AT_FIRST, _MORE = 4, 1.5
"""So many pairs of a content are verified at once for the election of keepers, and so many times more each round."""

_log = logging.getLogger(__name__)


class Matcher:
    """The stages match and verify, over what the catalog says is still to be done.

    Args:
        catalog: Descriptors come from it, pairs and matches go there.
        vectors: Where neighbours are asked for.
        verifier: Says how two contents relate.
        sketches: Gives sketches by content id, see `app.core.verify.sketch`.
        model: The descriptor's model id.
        floor: Cosine below which a pair is no candidate.
        on_matches: Called after matches were stored.
        rules: How keepers are chosen.
    """

    def __init__(
        self,
        catalog: Catalog,
        vectors: Vectors,
        verifier: Verifier,
        sketches: Callable[[Iterable[int]], Mapping[int, bytes]],
        model: str,
        floor: float,
        on_matches: Callable[[], None],
        rules: Rules = Rules(),  # noqa: B008 - cannot be changed
    ) -> None:
        self._catalog = catalog
        self._vectors = vectors
        self._verifier = verifier
        self._model = model
        self._floor = floor
        self._on_matches = on_matches
        self._rules = rules
        self._lost: set[tuple[int, int]] = set()
        self._pool = ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="verify")
        self._sketches = sketches
        self._gate = Gate(sketches, self._pool)

    def close(self) -> None:
        """Ends its threads."""
        self._pool.shutdown(cancel_futures=True)

    def refill(self) -> None:
        """Brings Milvus to what the catalog knows: what is not marked goes in, a mismatch fills all of it again."""
        self._store(self._catalog.contents.to_store(self._model))
        if self._vectors.count() != self._catalog.contents.count_stored(self._model):
            self._vectors.clear()
            self._catalog.contents.unmark_stored(self._model)
            self._store(self._catalog.contents.to_store(self._model))

    def store(self, ids: Sequence[int], vectors: NDArray[np.float32]) -> None:
        """Puts descriptors, float32 (n, dim), into Milvus and notes that they are there."""
        self._vectors.upsert(ids, vectors)
        self._catalog.contents.mark_stored(ids, self._model)

    def run(self, progress: Progress, forecast: Forecast, *, provisional: bool = False) -> None:
        """Searches and verifies all that waits.

        Args:
            progress: Reported to; paused or cancelled through it.
            forecast: Counts what is done and left.
            provisional: More contents will come: nothing is reported, since another stage is, and what the election
                of keepers asks for waits for the end.

        Raises:
            Cancelled: The user asked to stop; what was verified is stored.
        """
        meter = Meter(Stage.MATCH, 0)

        def report() -> None:
            if provisional:
                progress.check()
            else:
                progress.report(forecast.told(meter.status()))

        self._catalog.note_elected("")
        self._search(progress.control, forecast, report)
        if not provisional:
            self._recognise(progress.control, forecast, report)
        meter.total = self._catalog.matches.count_pairs()
        forecast.turn_to(Work.COMPARE)
        forecast.expect(Work.COMPARE, meter.total)
        if meter.total:
            for count in self._look_at_waiting(progress.control):
                meter.add(count)
                forecast.did(Work.COMPARE, count)
                report()
        if not provisional:
            self._catalog.matches.drop_older(VERIFIER_VERSION)
            self._elect(meter, forecast, report, progress.control)
            self._catalog.note_elected(self._rules.text)

    def _elect(self, meter: Meter, forecast: Forecast, report: Callable[[], None], control: Control) -> None:
        """Verifies what the election of keepers asks for, each time more at once, until it asks for nothing."""
        at_once = _AT_FIRST
        while asked := self._asked(at_once):
            meter.total = meter.done + len(asked)
            forecast.expect(Work.COMPARE, len(asked))
            for start in range(0, len(asked), _CHUNK):
                chunk = asked[start : start + _CHUNK]
                self._remember(chunk, self._verify(chunk, control))
                meter.add(len(chunk))
                forecast.did(Work.COMPARE, len(chunk))
                report()
            at_once = round(at_once * _MORE)

    def _store(self, ids: Sequence[int]) -> None:
        for start in range(0, len(ids), BATCH):
            found, vectors = self._catalog.contents.vectors(ids[start : start + BATCH], self._model)
            self.store(found, vectors)

    def _search(self, control: Control, forecast: Forecast, report: Callable[[], None]) -> None:
        forecast.turn_to(Work.SEARCH)
        waiting = self._catalog.contents.to_search(self._model)
        for start in range(0, len(waiting), BATCH):
            report()
            ids, vectors = self._catalog.contents.vectors(waiting[start : start + BATCH], self._model)
            hits = self._gate.passing(ids, self._vectors.search(ids, vectors, self._floor), control)
            forecast.did(Work.SEARCH, len(ids))
            forecast.found(len(hits))
            with self._catalog.transaction():
                self._catalog.matches.add_pairs(self._canonical(hits))
                self._catalog.contents.mark_searched(ids, self._model)

    def _recognise(self, control: Control, forecast: Forecast, report: Callable[[], None]) -> None:
        """Asks the second source of candidates about what was searched for since it was last asked."""
        contents = self._catalog.contents
        waiting = contents.to_recognise(self._model)
        if not waiting:
            return
        known = contents.with_descriptor(self._model)
        if len(known) > MOST:
            contents.mark_recognised(waiting, self._model)
            return
        index = index_of(known, self._sketches, self._pool, control)
        named = {frozenset(ends) for ends in self._catalog.matches.waiting()[0].tolist()}
        for start in range(0, len(waiting), _CHUNK):
            report()
            ids = waiting[start : start + _CHUNK]
            named_by = recognised(ids, index, self._sketches, self._pool, control)
            hits = self._gate.passing(ids, named_by, control, negatives=True)
            new = [(one, other) for one, other, _ in hits if frozenset((one, other)) not in named]
            with self._catalog.transaction():
                if new:
                    self._catalog.matches.add_pairs(self._measured(new).values())
                contents.mark_recognised(ids, self._model)

    def _canonical(self, hits: Iterable[tuple[int, int, float]]) -> list[Pair]:
        """Names each pair once, the smaller digest first, whichever content asked; forgotten contents are left out."""
        hits = list(hits)
        known = self._catalog.contents.get({end for one, other, _ in hits for end in (one, other)})
        pairs: dict[tuple[int, int], Pair] = {}
        for one, other, cosine in hits:
            if one in known and other in known:
                a, b = sorted((one, other), key=lambda i: known[i].digest)
                pairs[a, b] = Pair(a, b, cosine)
        return list(pairs.values())

    def _look_at_waiting(self, control: Control) -> Iterator[int]:
        """Verifies what waits, but puts off what hangs together by copies already; yields how many pairs were done."""
        snapshot = take_snapshot(self._catalog, folded=False)
        ranking = Ranking(snapshot, self._rules)
        ids, cosines = self._catalog.matches.waiting()
        numbers = snapshot.contents.numbers_of(ids)
        known = snapshot.matches.copies & ~among(snapshot.ends, numbers, len(snapshot.contents))
        copies = DisjointSets()
        for one, other in snapshot.matches.ids[known].tolist():
            copies.join(one, other)
        ranks = np.append(ranking.content_rank, len(snapshot.contents))[numbers]
        order = VerifyOrder(ids, ranks, copies)
        while (batch := order.next()) is not None:
            look, later = (
                [Pair(int(ids[row, 0]), int(ids[row, 1]), float(cosines[row])) for row in rows]
                for rows in (batch.look, batch.later)
            )
            self._catalog.matches.defer(later)
            found = [match for match in self._verify(look, control) if match.kind is Kind.COPY]
            order.found([(match.a, match.b) for match in found], _beaten(found, self._rules))
            yield len(look) + len(later)

    def _asked(self, at_once: int) -> list[Pair]:
        """Returns the pairs without which keepers cannot be chosen: deferred ones, and copies of copies."""
        deferred = {frozenset(pair[:2]): pair for pair in self._catalog.matches.deferred()}
        snapshot = take_snapshot(self._catalog, folded=False)
        ids = snapshot.contents.ids.tolist()
        numbers = {content_id: number for number, content_id in enumerate(ids)}
        put_off = [(numbers[p.a], numbers[p.b]) for p in deferred.values() if p.a in numbers and p.b in numbers]
        families = Families(snapshot.ends[snapshot.matches.copies], self._settled(snapshot, numbers))
        ranking = Ranking(snapshot, self._rules)
        candidates = ranking.candidates(snapshot, np.array(put_off, np.int64).reshape(-1, 2), families.strangers)
        wanted = [(ids[one], ids[other]) for one, other in elect(candidates, at_once)[1]]
        new = self._measured([pair for pair in wanted if frozenset(pair) not in deferred])
        asked = {frozenset(pair): deferred.get(frozenset(pair)) or new[frozenset(pair)] for pair in wanted}
        # Where a photo is made of several contents, what matches any of them may join its group.
        several = snapshot.photos.of_several()
        asked.update((ends, pair) for ends, pair in deferred.items() if not several.isdisjoint(ends))
        return list(asked.values())

    def _settled(self, snapshot: Snapshot, numbers: dict[int, int]) -> list[tuple[int, int]]:
        """Returns the pairs, as content numbers, that are known to be no copies or that the user dismissed."""
        found = [(int(one), int(other)) for one, other in snapshot.ends[~snapshot.matches.copies]]
        known = [*self._catalog.matches.unrelated(VERIFIER_VERSION), *self._lost]
        found += [(numbers[a], numbers[b]) for a, b in known if a in numbers and b in numbers]
        by_digest = {digest: number for number, digest in enumerate(snapshot.contents.digests)}
        dismissed = self._catalog.verdicts.dismissed()
        return found + [(by_digest[a], by_digest[b]) for a, b in dismissed if a in by_digest and b in by_digest]

    def _measured(self, pairs: Sequence[tuple[int, int]]) -> dict[frozenset[int], Pair]:
        """Returns pairs that the search did not name, with their cosines; 0 for what this model did not describe."""
        ids, vectors = self._catalog.contents.vectors({end for pair in pairs for end in pair}, self._model)
        rows = dict(zip(ids, vectors, strict=True))
        hits = [(a, b, float(rows[a] @ rows[b]) if a in rows and b in rows else 0.0) for a, b in pairs]
        return {frozenset(pair[:2]): pair for pair in self._canonical(hits)}

    def _remember(self, pairs: Sequence[Pair], matches: Iterable[Match]) -> None:
        """Notes what need not be asked for again: copies of copies that are none of each other."""
        related = {(match.a, match.b) for match in matches}
        none = [pair for pair in pairs if (pair.a, pair.b) not in related and (pair.a, pair.b) not in self._lost]
        self._catalog.matches.note_unrelated(none, VERIFIER_VERSION)

    def _verify(self, pairs: Sequence[Pair], control: Control) -> list[Match]:
        contents = self._with_frames(self._catalog.contents.get({end for pair in pairs for end in pair[:2]}))
        results = self._pool.map(lambda pair: self._relate(contents, pair, control), pairs)
        matches = weighed(self._catalog.contents, [match for match in results if match is not None])
        self._catalog.matches.settle(pairs, matches)
        if matches:
            self._on_matches()
        return matches

    def _with_frames(self, contents: dict[int, Content]) -> dict[int, Content]:
        """Adds what contents of several frames hold: the verifier compares their frames."""
        held = self._catalog.contents.holdings(i for i, content in contents.items() if content.frames > 1)
        return {i: replace(content, holdings=held.get(i)) for i, content in contents.items()}

    def _relate(self, contents: dict[int, Content], pair: Pair, control: Control) -> Match | None:
        try:
            with control.lane():
                return self._verifier.relate(contents[pair.a], contents[pair.b], pair.cosine)
        except LookupError as error:
            # Thumbnail lost and drive away: the pair is looked at again when its photos are read anew.
            _log.warning("A pair could not be compared: %s", error)
            self._lost.add((pair.a, pair.b))
            return None


def _beaten(copies: Iterable[Match], rules: Rules) -> Iterator[int]:
    """Yields the contents that another one is better than, as a pair compares."""
    for match in copies:
        holds, shows, unedited = comparison(traits_of(match))
        if told := holds or ((shows or unedited) if rules.shows_first else (unedited or shows)):
            yield match.a if told > 0 else match.b
