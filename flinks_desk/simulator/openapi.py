"""The OpenAPI document of what the simulator answers. Filled from tables in schemas.py."""

from flinks_desk.simulator.exchanges import JsonObject


def openapi_document() -> JsonObject:
    return {"openapi": "3.1.0", "info": {"title": "Flinks, simulated", "version": "3"}, "paths": {}}
