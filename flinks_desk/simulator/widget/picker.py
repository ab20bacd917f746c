"""Which accounts the account page offers (api-facts §12.1: accountSelector…, showAll…, eftEligibleRatio)."""

from collections.abc import Sequence

from flinks_desk.simulator.ledger import Account
from flinks_desk.simulator.widget.parameters import Settings


def pickable(accounts: Sequence[Account], settings: Settings) -> tuple[Account, ...]:
    if settings.on("fetchAllAccounts"):
        return tuple(accounts)
    currency = settings.text("accountSelectorCurrency").upper()
    return tuple(
        account for account in accounts if (not currency or account.currency == currency) and _suits(account, settings)
    )


def _suits(account: Account, settings: Settings) -> bool:
    if settings.on("showAllAccounts"):
        return True
    if account.category != "Operations":
        return False
    return settings.on("showAllOperationsAccounts") or eft_ratio(account) >= settings.share("eftEligibleRatio")


def eft_ratio(account: Account) -> float:
    """How likely payments work with the account: chequing accounts take them, most savings accounts do (0 to 1)."""
    return {"Chequing": 1.0, "Savings": 0.8}.get(account.type, 0.0)
