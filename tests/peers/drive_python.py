"""Drives pyflinks or flinks, unmodified, in an environment of its own: settings in, steps out, as JSON.

Run by test_python_peers.py; nothing of ours can be imported here.
"""

import importlib
import json
import sys
from typing import Any


def main() -> None:
    settings = json.load(sys.stdin)
    module: Any = importlib.import_module(settings["module"])
    steps = list(flow(module, settings))
    json.dump(steps, sys.stdout)


def flow(module: Any, settings: dict[str, str]) -> Any:
    """Token, MFA with answers as text, summary, statements, details with polling, questions, several logins, delete."""
    client = module.Client(settings["customer_id"], settings["api"] + "/v3/")
    client.session.trust_env = False
    services = client.banking_services
    client.session.headers["x-api-key"] = settings["x_api_key"]
    mint(client, settings)
    credentials = {"institution": "FlinksCapital", "password": "Everyday", "save": True}
    answer = services.authorize(username="sim_mfa_rounds", **credentials)
    yield ["authorize", answer]
    while answer["HttpStatusCode"] == 203:
        prompt = answer["SecurityChallenges"][0]["Prompt"]
        given = {prompt: settings["answers"][prompt]}
        answer = services.authorize(request_id=answer["RequestId"], security_responses=given)
        yield ["answer", answer]
    request_id, login_id = answer["RequestId"], answer["Login"]["Id"]
    for wish in ("get_accounts_summary", "get_statements", "get_accounts_detail"):
        yield [wish, getattr(services, wish)(request_id)]
        if wish != "get_accounts_summary":
            yield [f"{wish}_async", getattr(services, f"{wish}_async")(request_id)]
    yield ["get_mfa_questions", services.get_mfa_questions(login_id)]
    asked = [{"Question": "What shape do people like most?", "Answer": "Triangle"}]
    yield ["set_mfa_questions", services.set_mfa_questions(login_id, asked)]
    yield ["delete_card", services.delete_card(login_id)]
    mint(client, settings)
    yield ["authorize_multiple", services.authorize_multiple([login_id])]
    mint(client, settings)
    try:
        services.authorize(username="nobody", **credentials)
    except module.exceptions.TransportError as refused:
        yield ["refused", refused.response.json()]


def mint(client: Any, settings: dict[str, str]) -> None:
    """The package has no method for it; its own private call sends an empty body as JSON."""
    client.session.headers["flinks-auth-key"] = settings["secret_key"]
    answer = client._call("POST", "BankingServices/GenerateAuthorizeToken")
    client.session.headers["flinks-auth-key"] = answer["Token"]


if __name__ == "__main__":
    main()
