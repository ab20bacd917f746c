"""How examples are invented, for every test that has hypothesis invent some.

The gate takes the same examples every time, so that a red gate is a change's fault and not a dice's; a test may ask
for another number of them, never for a time limit. To look for new ones: `pytest --hypothesis-profile=search`.
"""

from hypothesis import HealthCheck, settings

SLOW = [HealthCheck.too_slow]  # says something about the machine

settings.register_profile("gate", max_examples=100, deadline=None, derandomize=True, suppress_health_check=SLOW)
settings.register_profile("search", max_examples=2_000, deadline=None, suppress_health_check=SLOW)
settings.load_profile("gate")
