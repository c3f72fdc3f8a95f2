"""Two threads that do the same at the same moment, as a watch and a command may."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from afterword.store.opening import OpenStore

T = TypeVar("T")


def both_at_once(store: OpenStore, do: Callable[[Callable[[], None]], T]) -> list[T | Exception]:
    """Run `do` twice; it is handed a function that waits until both have come so far."""
    barrier = threading.Barrier(2)

    def together() -> None:
        try:
            barrier.wait(timeout=5)
        except threading.BrokenBarrierError:
            return  # The other one is through already.

    def one() -> T | Exception:
        try:
            together()
            return do(together)
        except Exception as problem:
            return problem
        finally:
            barrier.abort()
            store.close()

    with ThreadPoolExecutor(2) as pool:
        return [future.result() for future in [pool.submit(one), pool.submit(one)]]
