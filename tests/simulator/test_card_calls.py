"""Cards: deleted, refreshed, asked; attributes; institutions."""

from datetime import timedelta

from flinks_desk.simulator.caller import Caller, hint_of
from flinks_desk.simulator.exchanges import Json


def test_delete_says_status_code(caller: Caller) -> None:
    """Not HttpStatusCode; afterwards the LoginId is unknown, and a new connection has another (api-facts §7.5)."""
    _, login_id = caller.connect()
    caller.world.clock.advance(timedelta(minutes=1))

    done = caller.send("DELETE", f"DeleteCard/{login_id}", api_key=None)
    gone = caller.authorize({"LoginId": login_id, "MostRecentCached": True})

    assert (done.status_code, set(done.json())) == (200, {"StatusCode", "Message"})
    assert "removed by DeleteCard" in hint_of(gone)
    assert caller.connect()[1] != login_id


def test_a_card_is_in_use_right_after_authorizing(caller: Caller) -> None:
    """CARD_IN_USE, 400, until the data were fetched (api-facts §11)."""
    request_id, login_id = caller.connect()

    busy = caller.send("DELETE", f"DeleteCard/{login_id}")
    caller.send("POST", "GetAccountsDetail", {"RequestId": request_id})
    caller.send("GET", f"GetAccountsDetailAsync/{request_id}")

    assert (busy.status_code, busy.json()["FlinksCode"]) == (400, "CARD_IN_USE")
    assert caller.send("DELETE", f"DeleteCard/{login_id}").status_code == 200


def test_deleting_what_is_not_there(caller: Caller) -> None:
    """Errors use HttpStatusCode."""
    answer = caller.send("DELETE", "DeleteCard/unknown")

    assert (answer.status_code, answer.json()["HttpStatusCode"], answer.json()["FlinksCode"]) == (
        401,
        401,
        "INVALID_LOGIN",
    )


def test_the_refresh_switch_answers_a_bare_string(caller: Caller) -> None:
    """api-facts §7.6: camelCase in, JSON text out."""
    _, login_id = caller.connect()

    on = caller.send("PATCH", "SetScheduledRefresh", {"loginId": login_id, "isActivated": True}, api_key=None)
    listed = caller.send("GET", "GetNightlyRefreshStatus").json()
    off = caller.send("PATCH", "SetScheduledRefresh", {"LoginId": login_id, "IsActivated": False})

    assert on.json() == f"LoginId {login_id} has now been activated for automatic refresh"
    assert listed["IneligibleCards"] == []
    assert "deactivated" in off.json()
    assert caller.send("GET", "GetNightlyRefreshStatus").json()["IneligibleCards"][0]["LoginId"] == login_id


def test_the_refresh_switch_has_a_short_form(caller: Caller) -> None:
    """One word, by policy (real-world §2.2)."""
    _, login_id = caller.connect()
    caller.world.switches.order("refresh-in-one-word")

    answers = [
        caller.send("PATCH", "SetScheduledRefresh", {"loginId": login_id, "isActivated": on}).json()
        for on in (True, False)
    ]

    assert answers == ["ACTIVATED", "DEACTIVATED"]


def test_mfa_questions_have_no_status_field(caller: Caller) -> None:
    """api-facts §7.7."""
    _, login_id = caller.connect()

    answer = caller.send("GET", f"GetMFAQuestions/{login_id}", api_key=None).json()

    assert answer["Message"] == "SUCCESS"
    assert "HttpStatusCode" not in answer
    assert answer["Questions"][0] == {"Question": "What shape do people like most?"}


def test_stored_answers_are_used_in_the_next_live_call(caller: Caller) -> None:
    """Right ones let it through, wrong ones are told only then (api-facts §7.7)."""
    _, login_id = caller.connect("sim_mfa_triple")
    right: list[Json] = [
        {"Question": "What city were you born in?", "Answer": "Montreal"},
        {"Question": "What is the best country on earth?", "Answer": "Canada"},
        {"Question": "What shape do people like most?", "Answer": "Triangle"},
    ]
    live: dict[str, Json] = {"LoginId": login_id, "MostRecentCached": False}

    stored = caller.send("PATCH", "AnswerMFAQuestions", {"loginId": login_id, "Questions": right}, api_key=None)
    served = caller.authorize(live)
    wrong: list[Json] = [{"Question": "What city were you born in?", "Answer": "Paris"}]
    caller.send("PATCH", "AnswerMFAQuestions", {"loginId": login_id, "Questions": wrong})

    assert stored.json() == {"Message": "Answers updated"}
    assert served.status_code == 200
    assert caller.authorize(live).json()["FlinksCode"] == "INVALID_SECURITY_RESPONSE"


def test_questions_must_be_rows(caller: Caller) -> None:
    """INVALID_REQUEST names the field."""
    _, login_id = caller.connect()

    answer = caller.send("PATCH", "AnswerMFAQuestions", {"loginId": login_id, "Questions": [{"Question": "x"}]})

    assert answer.json()["FlinksCode"] == "INVALID_REQUEST"


def test_institutions_are_data_and_count(caller: Caller) -> None:
    """api-facts §8: paged, FlinksCapital is 14, two languages each."""
    first = caller.send("GET", "Institutions?skip=0&take=2").json()
    rest = caller.send("GET", "Institutions?skip=2&take=9999").json()
    rows = [*first["Data"], *rest["Data"]]

    assert set(first) == {"Data", "Count"}
    assert len(first["Data"]) == 2
    assert len(rows) == first["Count"] == len({row["Id"] for row in rows})
    capital = next(row for row in rows if row["Id"] == 14)
    assert {one["Language"]: one["Name"] for one in capital["Localizations"]} == {
        "en": "FlinksCapital",
        "fr": "FlinksCapital",
    }


def test_an_institution_is_found_by_its_routing_number(caller: Caller) -> None:
    """api-facts §7.9."""
    assert [row["Id"] for row in caller.send("GET", "Institutions/RoutingNumber/777").json()["Data"]] == [14]


def test_attributes_need_enough_transactions(caller: Caller) -> None:
    """NO_TRANSACTION below 25 (api-facts §7.8)."""
    customer = caller.world.credentials.customer_id

    def attributes(username: str) -> dict[str, object]:
        request_id, login_id = caller.connect(username)
        path = f"/v3/{customer}/insight/login/{login_id}/attributes/{request_id}"
        content: dict[str, object] = caller.send("POST", path, {"limitDays": 90}).json()
        return content

    rich, poor = attributes("sim_salaried"), attributes("sim_no_transactions")

    assert {"Card", "Login", "RequestId", "AttributeDetails"} < set(rich)
    assert poor["FlinksCode"] == "NO_TRANSACTION"


def test_strangers_have_no_card(caller: Caller) -> None:
    """Every call by LoginId refuses one that was never issued, and names a value known in another role."""
    request_id, login_id = caller.connect()
    insight = f"/v3/{caller.world.credentials.customer_id}/insight/login"
    row: Json = [{"Question": "x", "Answer": "y"}]

    answers = [
        caller.send("PATCH", "SetScheduledRefresh", {"loginId": request_id, "isActivated": True}),
        caller.send("GET", f"GetMFAQuestions/{request_id}"),
        caller.send("PATCH", "AnswerMFAQuestions", {"loginId": request_id, "Questions": row}),
        caller.send("GET", f"{insight}/{request_id}/attributes/{request_id}"),
    ]
    other = caller.send("GET", f"{insight}/{login_id}/attributes/unknown")

    assert {(answer.status_code, answer.json()["FlinksCode"]) for answer in answers} == {(401, "INVALID_LOGIN")}
    assert {hint_of(answer) for answer in answers} == {"This value is the RequestId, not a LoginId."}
    assert (other.status_code, other.json()["FlinksCode"]) == (400, "SESSION_NONEXISTENT")


def test_fields_of_cards_are_checked(caller: Caller) -> None:
    """INVALID_REQUEST for what is missing or cannot be."""
    request_id, login_id = caller.connect()
    insight = f"/v3/{caller.world.credentials.customer_id}/insight/login/{login_id}/attributes/{request_id}"

    answers = [
        caller.send("PATCH", "SetScheduledRefresh", {"isActivated": True}),
        caller.send("PATCH", "AnswerMFAQuestions", {"loginId": login_id, "Questions": "x"}),
        caller.send("POST", insight, {"limitDays": 0}),
        caller.send("POST", insight, {"limitDays": True}),
        caller.send("POST", insight, content=b"{"),
    ]

    assert [answer.json()["FlinksCode"] for answer in answers] == ["INVALID_REQUEST"] * 5
