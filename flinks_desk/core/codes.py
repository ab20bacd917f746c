"""Every FlinksCode: the statuses it comes with, what it means, what to do, and whether patience is enough.

The rule: a status says little, since 401 is Flinks' catch-all; the code says what happened (api-facts §11).
Must not live here: what a session knows besides (`diagnosis/of_exchange.py`).
"""

from collections.abc import Mapping

from flinks_desk.core.diagnosis.finding import Mend
from flinks_desk.core.lean import dataclass
from flinks_desk.core.text import Text, text

__all__ = ["CODES", "FlinksCode"]


@dataclass(frozen=True, slots=True)
class FlinksCode:
    """One row. Statuses are those that sources name; none where no source does."""

    code: str
    statuses: tuple[int, ...]
    meaning: Text
    advice: Text
    patience: bool = False
    """Nothing is wrong: the same call will work later."""
    mend: Mend | None = None


_ROWS = (
    FlinksCode("OK", (200,), text("Done."), text("Go on.")),
    FlinksCode("CREATED", (201,), text("Flinks made what was asked for."), text("Go on.")),
    FlinksCode(
        "OPERATION_PENDING",
        (202,),
        text("Flinks is still collecting the data."),
        text("Ask the Async endpoint with the same RequestId every ten seconds, for at most thirty minutes."),
        patience=True,
        mend=Mend.POLL,
    ),
    FlinksCode(
        "OPERATION_DISPATCHED",
        (202,),
        text("The bank takes longer than 210 seconds, so Flinks goes on in the background."),
        text("Ask the Async endpoint with the same RequestId every ten seconds, for at most thirty minutes."),
        patience=True,
        mend=Mend.POLL,
    ),
    FlinksCode(
        "SESSION_NONEXISTENT",
        (400,),
        text("Flinks does not know this RequestId, or it ended."),
        text("Open a new session with Authorize; a RequestId is good for one session only."),
        mend=Mend.START_SESSION_AGAIN,
    ),
    FlinksCode(
        "CARD_IN_USE",
        (400,),
        text("Flinks is still working on this connection."),
        text("Wait until the session that is under way has ended, then ask again."),
        patience=True,
        mend=Mend.TRY_AGAIN,
    ),
    FlinksCode(
        "ACCESS_DENIED",
        (401,),
        text("Flinks did not accept the credential of this call."),
        text("Check which credential belongs on this endpoint, and that it is of this instance."),
        mend=Mend.EDIT_CREDENTIALS,
    ),
    FlinksCode(
        "INVALID_LOGIN",
        (401, 400),
        text("The LoginId, or the bank's user name and password, are not right."),
        text("Check them; a LoginId belongs to one instance and one customer."),
        mend=Mend.EDIT_AUTHORIZE,
    ),
    FlinksCode(
        "INVALID_REQUEST",
        (401, 400),
        text("The request misses something, or its body cannot be read."),
        text("Compare the body with the example, letter by letter."),
        mend=Mend.EDIT_AUTHORIZE,
    ),
    FlinksCode(
        "INVALID_SECURITY_RESPONSE",
        (401,),
        text("An answer to the bank's question was wrong or missing."),
        text("Open the session again and answer the questions that come then."),
        mend=Mend.START_SESSION_AGAIN,
    ),
    FlinksCode(
        "INVALID_SECURITY_RESPONSE_NO_RETRY",
        (401,),
        text("An answer to the bank's question was wrong, and the bank does not ask again."),
        text("Open the session again and answer the questions that come then."),
        mend=Mend.START_SESSION_AGAIN,
    ),
    FlinksCode(
        "INVALID_USERNAME",
        (401,),
        text("The bank does not know this user name."),
        text("Check the user name with the bank's own site."),
        mend=Mend.EDIT_AUTHORIZE,
    ),
    FlinksCode(
        "INVALID_PASSWORD",
        (401,),
        text("The bank did not accept the password."),
        text("Check the password with the bank's own site; several wrong tries may lock the account."),
        mend=Mend.EDIT_AUTHORIZE,
    ),
    FlinksCode(
        "QUESTION_NOT_FOUND",
        (401,),
        text("The bank asked a question to which no stored answer fits."),
        text("Connect once more through the widget, so that a person can answer."),
        mend=Mend.OPEN_CONNECT,
    ),
    FlinksCode(
        "RETRY_LATER",
        (401,),
        text("The bank cannot be reached at the moment."),
        text("Nothing is wrong with the integration; try again in a few minutes."),
        patience=True,
        mend=Mend.TRY_AGAIN,
    ),
    FlinksCode(
        "TOO_MANY_REQUESTS",
        (401, 403, 429),
        text("Too many calls came in a short time."),
        text("Wait a minute, then call less often; pending data are asked for every ten seconds."),
        patience=True,
        mend=Mend.TRY_AGAIN,
    ),
    FlinksCode(
        "UNKNOWN_CHALLENGE_KEY",
        (401,),
        text("An answer came for a question that was not asked."),
        text("Send each prompt back exactly as it came: every blank and every capital counts."),
        mend=Mend.START_SESSION_AGAIN,
    ),
    FlinksCode(
        "UNAUTHORIZED",
        (401,),
        text("The call was not allowed: its credential, or the bank, said no."),
        text("Read the message beside it; it says which of the two it was."),
        mend=Mend.EDIT_CREDENTIALS,
    ),
    FlinksCode(
        "NEW_ACCOUNT",
        (401,),
        text("The bank wants the person to do something in its own site first."),
        text("Sign in at the bank, finish what it asks for, then connect again."),
        mend=Mend.OPEN_CONNECT,
    ),
    FlinksCode(
        "DISABLED_LOGIN",
        (401,),
        text("The bank has locked this account."),
        text("The person has to unlock it with the bank; trying again does not help."),
        mend=Mend.EDIT_AUTHORIZE,
    ),
    FlinksCode(
        "DISABLED_INSTITUTION",
        (405,),
        text("This bank is not available through Flinks at the moment."),
        text("Choose another bank, or ask Flinks when it will be back."),
        mend=Mend.EDIT_AUTHORIZE,
    ),
    FlinksCode(
        "AGGREGATION_ERROR",
        (500,),
        text("Flinks itself could not finish its work with the bank."),
        text("Try once more; if it stays so, send Flinks the RequestId."),
        mend=Mend.TRY_AGAIN,
    ),
    FlinksCode(
        "CONCURRENT_SESSION",
        (),
        text("Another session for this LoginId is open."),
        text("Wait until it has ended, then try again."),
        patience=True,
        mend=Mend.TRY_AGAIN,
    ),
    FlinksCode(
        "SESSION_EXPIRED",
        (),
        text("The session waited too long: eight minutes for an answer, or thirty for the data."),
        text("Open a new session with Authorize."),
        mend=Mend.START_SESSION_AGAIN,
    ),
    FlinksCode(
        "ALREADY_AUTHORIZED",
        (),
        text("This session is open already."),
        text("Go on with its RequestId and fetch the data, or open a new session."),
        mend=Mend.START_SESSION_AGAIN,
    ),
    FlinksCode(
        "SECURITYRESPONSES_INCOMPLETE",
        (401,),
        text("Not every question was answered."),
        text("Answer all questions in one call."),
        mend=Mend.START_SESSION_AGAIN,
    ),
    FlinksCode(
        "NO_TRANSACTION",
        (),
        text("There are no transactions, or fewer than the twenty-five that attributes need."),
        text("Use an account with more transactions, or a longer period."),
    ),
    FlinksCode(
        "METHOD_NOT_AVAILABLE",
        (),
        text("This function is not enabled on this instance."),
        text("Ask Flinks to enable it."),
    ),
)

CODES: Mapping[str, FlinksCode] = {row.code: row for row in _ROWS}
