"""One judgement per module: a rule looks at a situation and concludes, or passes with None.

Rules do not know each other; their order is `afterword.advice.engine.PRECEDENCE`.
"""
