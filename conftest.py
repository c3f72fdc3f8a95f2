"""Where CI is set, a test that was skipped is a failure: what is not tested is not promised."""

from __future__ import annotations

import os

import pytest


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Turn a green run with skipped tests into a red one."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None or not os.environ.get("CI"):
        return
    not_run = reporter.stats.get("skipped", []) + reporter.stats.get("xfailed", [])
    if not_run and session.exitstatus == pytest.ExitCode.OK:
        reporter.write_line(f"{len(not_run)} tests did not run; with CI set that is a failure.")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
