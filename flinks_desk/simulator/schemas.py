"""The shapes of what goes over the wire, as JSON Schema. Written from api-facts, not from bodies.py."""

from collections.abc import Mapping
from typing import Final

from flinks_desk.simulator.exchanges import Json, JsonObject

TEXT: Final[JsonObject] = {"type": "string"}
GUID: Final[JsonObject] = {"type": "string", "format": "uuid"}
NUMBER: Final[JsonObject] = {"type": "number"}
INTEGER: Final[JsonObject] = {"type": "integer"}
FLAG: Final[JsonObject] = {"type": "boolean"}
NOTHING: Final[JsonObject] = {"type": "null"}


def ref(name: str) -> JsonObject:
    return {"$ref": f"#/components/schemas/{name}"}


def maybe(shape: JsonObject) -> JsonObject:
    return {"anyOf": [shape, NOTHING]}


def rows(shape: JsonObject) -> JsonObject:
    return {"type": "array", "items": shape}


def one_of(*values: str) -> JsonObject:
    return {"type": "string", "enum": list(values)}


def const(value: Json) -> JsonObject:
    return {"const": value}


def shape(needed: Mapping[str, JsonObject], extra: Mapping[str, JsonObject] | None = None) -> JsonObject:
    """An object with these properties and no others."""
    properties: dict[str, Json] = {**needed, **(extra or {})}
    return {
        "type": "object",
        "properties": properties,
        "required": list(needed),
        "additionalProperties": False,
    }


_SESSION_END: Final[Mapping[str, JsonObject]] = {
    "InstitutionName": TEXT,
    "Login": ref("Login"),
    "InstitutionId": INTEGER,
    "Institution": TEXT,
    "RequestId": GUID,
}
_TAG: Final = {"Tag": TEXT}
_ACCOUNT: Final[Mapping[str, JsonObject]] = {
    "Title": TEXT,
    "AccountNumber": maybe(TEXT),
    "LastFourDigits": maybe(TEXT),
    "Balance": maybe(ref("Balance")),
    "Category": one_of("Operations", "Credits", "Products", "Other"),
    "Type": TEXT,
    "Currency": one_of("CAD", "USD"),
    "Holder": maybe(ref("Holder")),
    "AccountType": maybe(TEXT),
    "Id": GUID,
}

SCHEMAS: Final[Mapping[str, JsonObject]] = {
    # api-facts §3
    "Token": shape({"HttpStatusCode": const(200), "Token": GUID}),
    # api-facts §2, from clients only
    "AccessToken": shape({"access_token": GUID, "expires_in": INTEGER}),
    # api-facts §4
    "Link": shape({"rel": TEXT, "href": TEXT, "example": maybe(TEXT)}),
    "Login": shape(
        {
            "Username": TEXT,
            "IsScheduledRefresh": FLAG,
            "LastRefresh": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6,7}$"},
            "Type": one_of("Personal", "Business"),
            "Id": GUID,
        }
    ),
    "Session": shape({"HttpStatusCode": const(200), "Links": rows(ref("Link")), **_SESSION_END}, _TAG),
    "Challenge": shape({"Type": TEXT, "Prompt": TEXT}, {"Iterables": rows(TEXT)}),
    "Challenged": shape(
        {
            "Links": rows(ref("Link")),
            "HttpStatusCode": const(203),
            "SecurityChallenges": {"type": "array", "items": ref("Challenge"), "minItems": 1},
            "Institution": TEXT,
            "RequestId": GUID,
        }
    ),
    # api-facts §4.5, §11: a refusal in a session may lack Message and may bring challenges again
    "Refusal": {
        "anyOf": [
            shape({"HttpStatusCode": INTEGER, "Message": TEXT, "FlinksCode": TEXT}),
            shape(
                {
                    "Links": rows(ref("Link")),
                    "HttpStatusCode": INTEGER,
                    "FlinksCode": TEXT,
                    "Institution": TEXT,
                    "RequestId": GUID,
                },
                {"Message": TEXT, "SecurityChallenges": rows(ref("Challenge"))},
            ),
            shape({"Message": TEXT}),
        ]
    },
    "Several": shape(
        {"ValidLoginIds": rows(shape({"LoginId": GUID, "RequestId": GUID})), "InvalidLoginIds": rows(TEXT)}
    ),
    # api-facts §7.1
    "Pending": shape(
        {
            "FlinksCode": one_of("OPERATION_PENDING", "OPERATION_DISPATCHED"),
            "HttpStatusCode": const(202),
            "Message": TEXT,
        },
        {"Links": rows(ref("Link")), "RequestId": GUID},
    ),
    "Balance": shape({"Available": NUMBER, "Current": NUMBER, "Limit": maybe(NUMBER)}),
    "Address": shape(
        {
            "CivicAddress": TEXT,
            "City": TEXT,
            "Province": TEXT,
            "PostalCode": TEXT,
            "POBox": maybe(TEXT),
            "Country": TEXT,
        }
    ),
    "Holder": shape({"Name": TEXT, "Address": ref("Address"), "Email": TEXT, "PhoneNumber": TEXT}),
    "Transaction": shape(
        {
            "Date": {"type": "string", "format": "date"},
            "Code": maybe(TEXT),
            "Description": TEXT,
            "Debit": maybe(NUMBER),
            "Credit": maybe(NUMBER),
            "Balance": NUMBER,
            "Id": GUID,
        }
    ),
    "DetailedAccount": shape(
        {
            "Transactions": rows(ref("Transaction")),
            "TransitNumber": maybe(TEXT),
            "InstitutionNumber": maybe(TEXT),
            "OverdraftLimit": NUMBER,
            **_ACCOUNT,
        }
    ),
    "Detail": shape({"HttpStatusCode": const(200), "Accounts": rows(ref("DetailedAccount")), **_SESSION_END}, _TAG),
    # api-facts §7.3
    "SummaryAccount": shape({"EftEligibleRatio": NUMBER, "ETransferEligibleRatio": NUMBER, **_ACCOUNT}),
    "Summary": shape(
        {
            "HttpStatusCode": const(200),
            "Accounts": rows(ref("SummaryAccount")),
            "Links": rows(ref("Link")),
            **_SESSION_END,
        },
        _TAG,
    ),
    # api-facts §7.4
    "Statement": shape({"UniqueId": TEXT, "FileType": const("PDF"), "Base64Bytes": TEXT}),
    "Statements": shape(
        {
            "HttpStatusCode": const(200),
            "StatementsByAccount": rows(shape({"AccountNumber": TEXT, "Statements": rows(ref("Statement"))})),
            **_SESSION_END,
        },
        _TAG,
    ),
    # api-facts §7.5 to §7.8
    "Deleted": shape({"StatusCode": const(200), "Message": TEXT}),
    "RefreshSwitched": {
        "type": "string",
        "pattern": "^(LoginId .* has now been (de)?activated for automatic refresh|(DE)?ACTIVATED)$",
    },
    "Nightly": shape(
        {"HttpStatusCode": const(200), "IneligibleCards": rows(shape({"LoginId": GUID, "LastRefresh": TEXT}))}
    ),
    "Questions": shape({"Message": const("SUCCESS"), "Questions": rows(shape({"Question": TEXT}))}),
    "Answered": shape({"Message": const("Answers updated")}),
    "Attributes": shape(
        {
            "HttpStatusCode": const(200),
            "Card": {"type": "object", "additionalProperties": NUMBER},
            "AttributeDetails": maybe({"type": "object"}),
            "Login": ref("Login"),
            "RequestId": GUID,
        }
    ),
    # api-facts §8
    "Localization": shape(
        {"Language": one_of("en", "fr"), "Name": TEXT, "Urls": rows(shape({"Type": TEXT, "Url": TEXT}))}
    ),
    "Institution": shape(
        {
            "Id": INTEGER,
            "Localizations": rows(ref("Localization")),
            "Status": one_of("Enabled", "Disabled"),
            "Country": one_of("CA", "US"),
        }
    ),
    "Institutions": shape({"Data": rows(ref("Institution")), "Count": INTEGER}),
}
