"""The imitation of the Flinks Connect widget: real pages on the simulator's world.

`routes(world)` serves `/`, `/v2/`, `/v2/Credential/{institution}`, `/v2/Result/{institution}` and, under `/_widget/`,
what those pages need. It holds no state of Flinks' own: sessions, tokens and logins are the world's.
"""

import uuid
from collections.abc import Callable

from starlette.routing import BaseRoute

from flinks_desk.simulator.widget import wording
from flinks_desk.simulator.widget.flow import Flow
from flinks_desk.simulator.widget.handlers import Handlers
from flinks_desk.simulator.widget.visit import Visits
from flinks_desk.simulator.world import World

__all__ = ["routes"]


def random_id() -> str:
    return str(uuid.uuid4())


def routes(world: World, new_id: Callable[[], str] = random_id) -> list[BaseRoute]:
    return Handlers(Flow(world, wording.load(), new_id), Visits()).routes()
