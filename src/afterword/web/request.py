"""What a request brings with it: the program, the moment, the door, the postman."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, cast

from django.http import HttpRequest

from afterword.web.door import Door
from afterword.web.mails.tray import Tray
from afterword.web.work.desk import Desk

if TYPE_CHECKING:
    from afterword.bootstrap import Program

ENVIRON_KEY = "afterword.house"


def nobody_to_wake() -> None:
    """Do nothing: where no postman runs, what is approved waits for the next delivery."""


@dataclass(frozen=True, slots=True)
class House:
    """What the server hands to every request, in its WSGI environment.

    `now` is the clock; `wake` tells the postman that something was approved; the desk holds work
    that takes long, the tray mails that are being looked at.
    """

    program: Program
    door: Door
    now: Callable[[], datetime]
    wake: Callable[[], None] = nobody_to_wake
    desk: Desk = field(default_factory=Desk)
    tray: Tray = field(default_factory=Tray)


def house_of(request: HttpRequest) -> House:
    """Return what the server handed to this request."""
    return cast(House, request.META[ENVIRON_KEY])


def program_of(request: HttpRequest) -> Program:
    """Return the program that answers this request."""
    return house_of(request).program


def moment_of(request: HttpRequest) -> datetime:
    """Return the moment of this request, the same however often it is asked for."""
    moment: datetime | None = request.META.get("afterword.at")
    if moment is None:
        moment = request.META["afterword.at"] = house_of(request).now()
    return moment
