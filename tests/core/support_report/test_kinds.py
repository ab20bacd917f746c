"""Every kind that others tell of has a name for people, and every role that never leaves has a kind."""

import pytest

from flinks_desk.core.personal import PERSONAL_NAMES
from flinks_desk.core.redaction import SECRET_NAMES
from flinks_desk.core.support_report.kinds import (
    KINDS,
    OUR_NAMES,
    SECRET_ROLES,
    STAYING,
    is_account_data,
    kind_of,
    kind_of_role,
)


def test_every_kind_has_a_name() -> None:
    told = {*SECRET_NAMES.values(), *PERSONAL_NAMES.values(), *OUR_NAMES.values(), *map(kind_of_role, SECRET_ROLES)}

    assert told - STAYING - set(KINDS) == set()


@pytest.mark.parametrize(
    ("name", "parent", "kind"),
    [
        ("flinks-auth-key", "GenerateAuthorizeToken", "secret-key"),
        ("flinks-auth-key", "Authorize", "authorize-token"),
        ("X-API-Key", "GetAccountsDetail", "x-api-key"),
        ("Set-Cookie", "", "cookie"),
        ("What is your city?", "SecurityResponses", "mfa-answer"),
        ("Token", "", "authorize-token"),
        ("Id", "Login", "login-id"),
        ("Id", "Accounts", ""),
        ("Name", "Holder", "name"),
        ("Name", "Institution", ""),
        ("Description", "Transactions", "description"),
        ("Description", "", ""),
        ("RequestId", "", ""),
        ("Balance", "", ""),
        ("TransitNumber", "Accounts", "transit-number"),
        ("postal_code", "", "postal-code"),
    ],
)
def test_a_name_tells_what_stands_there(name: str, parent: str, kind: str) -> None:
    """Account data can be wanted; nothing that is secret can."""
    assert kind_of(name, parent, with_account_data=False) == kind
    assert kind_of(name, parent, with_account_data=True) == ("" if is_account_data(kind) else kind)
