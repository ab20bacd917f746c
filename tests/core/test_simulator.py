"""What runs a simulator again elsewhere: read back by the simulator itself."""

import json
import shlex

from flinks_desk.core.secret import Secret
from flinks_desk.core.simulator import Credentials, Ordered, Picture, Setting, Trouble, command, scenario
from flinks_desk.simulator.scenario import read_scenario
from flinks_desk.simulator.world import World

LATENCY = Trouble("latency", "wire", "late", "shows", {"endpoint": "*", "times": "always", "seconds": "2"})
STRICT = Trouble("strict", "policy", "strict", "shows", {})
KEYS = Credentials(Secret("a"), Secret("b"), Secret("c"))


def picture(*ordered: Ordered, settings: tuple[Setting, ...] = ()) -> Picture:
    return Picture(
        "http://127.0.0.1:1", "http://localhost:1", "id", KEYS, Secret("p"), 0, (LATENCY, STRICT), ordered, settings
    )


def test_the_command_names_what_is_on() -> None:
    """Parameters that are as they would be without a word are left out."""
    shown = picture(
        Ordered("latency", {"endpoint": "Authorize", "times": "always", "seconds": "2"}), Ordered("strict", {})
    )

    assert command(shown) == "flinks-desk simulate --fault latency:endpoint=Authorize --fault strict"
    assert command(picture()) == "flinks-desk simulate"


def test_the_command_is_safe_for_a_shell() -> None:
    """Whatever a person typed as a parameter comes out as it went in."""
    odd = Ordered("latency", {"seconds": "$(rm -rf) '; x"})

    assert shlex.split(command(picture(odd)))[-1] == "latency:seconds=$(rm -rf) '; x"
    assert command(picture(odd), "my scenario.json") == "flinks-desk simulate --scenario 'my scenario.json'"


def test_a_scenario_can_be_read_by_the_simulator() -> None:
    """It brings a new world to the same troubles and settings; what was not chosen stays as it is."""
    minutes = Setting("token_minutes", "how long", "§3", 5, 5, 30)
    made_by_fault = Setting("any_case", "case", "§4", value=False, chosen=True, first=True)
    ordered = Ordered("latency", {"endpoint": "*", "times": "3", "seconds": "0.5"}, 1)
    world = World()

    written = scenario(picture(ordered, settings=(minutes, made_by_fault)))
    read_scenario(json.dumps(written)).apply(world)

    assert written["policies"] == {"token_minutes": 5}
    assert world.policies.token_minutes == 5
    assert [(one.fault.name, one.parameters, one.left) for one in world.switches.orders()] == [
        ("latency", ordered.parameters, 3)
    ]
