"""What date expressions mean: the constructors every language shares.

A phrase names a stretch of days (`Stretch`) or a length of time (`Length`); a connector (by,
before, within, after) turns either into a `Timing`. Where words can mean two days, the later one
is taken and both are kept as readings. The conventions are listed for readers in
`docs/reference/timing.md`. The lexicons take everything from here, by its name.
"""

from afterword.reading.timing.dates.connectors import *  # noqa: F403
from afterword.reading.timing.dates.days import *  # noqa: F403
from afterword.reading.timing.dates.holidays import *  # noqa: F403
from afterword.reading.timing.dates.lengths import *  # noqa: F403
from afterword.reading.timing.dates.parts import *  # noqa: F403
from afterword.reading.timing.dates.periods import *  # noqa: F403
from afterword.reading.timing.dates.values import *  # noqa: F403
