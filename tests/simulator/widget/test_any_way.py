"""Whatever a person does, in whatever order: an answer, only known events, and one REDIRECT for one connection."""

import itertools
from collections.abc import Callable
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from flinks_desk.simulator.clock import SimulatorClock
from flinks_desk.simulator.people import PEOPLE
from flinks_desk.simulator.widget import wording
from flinks_desk.simulator.widget.events import BANK_STEPS, OTHER_STEPS, PLAIN_STEPS
from flinks_desk.simulator.widget.flow import RULES, Act, Flow
from flinks_desk.simulator.widget.opening import Address, open_visit
from flinks_desk.simulator.widget.scenes import Scene
from flinks_desk.simulator.widget.visit import Visit
from flinks_desk.simulator.world import World

NOON = datetime(2026, 3, 2, 17, tzinfo=UTC)
WORDING = wording.load()
STEPS = {*PLAIN_STEPS, *BANK_STEPS, *OTHER_STEPS}
QUERIES = st.sampled_from(
    [
        "demo=true",
        "demo=true&consentEnable=false&accountSelectorEnable=true",
        "demo=true&consentEnable=false&language=fr&enhancedMFA=true&redirectUrl=https://a.example",
        "demo=true&demoOutbound=true&maximumRetry=1",
        "consentEnable=false&institutionsLocation=us",
    ]
)
ACTS = st.builds(
    Act,
    name=st.sampled_from(sorted({name for _, name in RULES})),
    institution=st.sampled_from(["FlinksCapital", "BMO", "ClosedCreditUnion", "LakesideNational", "none"]),
    username=st.sampled_from([person.username for person in PEOPLE] + ["nobody"]),
    password=st.sampled_from(["Everyday", "wrong"]),
    answer=st.lists(st.lists(st.sampled_from(["Montreal", "Canada", "Triangle", ""]), max_size=2).map(tuple)).map(
        tuple
    ),
    accounts=st.lists(st.text(max_size=3), max_size=2).map(tuple),
)


def run(flow: Flow, query: str) -> tuple[Visit, list[Scene]]:
    token = flow.world.mint(by="a test").value
    opening = open_visit(flow, Address("/v2/", f"{query}&authorizeToken={token}", "http://localhost"), "request 1")
    return opening.visit, [opening.scene]


def counting() -> Callable[[], str]:
    numbers = itertools.count()
    return lambda: f"id-{next(numbers)}"


@settings(max_examples=150, deadline=None)
@given(query=QUERIES, acts=st.lists(ACTS, max_size=12))
def test_any_order_of_acts_is_answered(query: str, acts: list[Act]) -> None:
    flow = Flow(World(clock=SimulatorClock(lambda: NOON)), WORDING, counting())
    visit, scenes = run(flow, query)
    for act in acts:
        visit, scene = flow.act(visit, act, "request 2")
        scenes += [scene] if scene else []

    events = [event for scene in scenes for event in scene.events]
    ends = [event for event in events if event.get("step") == "REDIRECT"]
    assert {event["step"] for event in events if "step" in event} <= STEPS
    assert len(ends) <= 1
    assert all(flow.world.login(str(event["loginId"])) for event in ends)
    assert scenes[-1].page == visit.page
