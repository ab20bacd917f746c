"""What browsers, libraries and tools say when nothing came back."""

import pytest

from flinks_desk.core.artefacts.model import TroubleKind
from flinks_desk.core.artefacts.troubles import found_in, of_policy

HOST = "acme-iframe.private.fin.ag"


@pytest.mark.parametrize(
    ("line", "kind", "detail"),
    [
        ("getaddrinfo ENOTFOUND acme-api.private.fin.ag", TroubleKind.NETWORK, "name-not-resolved"),
        ("dial tcp: lookup acme-api.private.fin.ag: no such host", TroubleKind.NETWORK, "name-not-resolved"),
        ("java.net.UnknownHostException: acme-api.private.fin.ag", TroubleKind.NETWORK, "name-not-resolved"),
        ("curl: (7) Failed to connect to localhost port 8042: Connection refused", TroubleKind.NETWORK, "refused"),
        ("Error: socket hang up", TroubleKind.NETWORK, "reset"),
        ("('Connection aborted.', RemoteDisconnected('Remote end closed'))", TroubleKind.NETWORK, "reset"),
        ("AxiosError: timeout of 10000ms exceeded", TroubleKind.NETWORK, "timed-out"),
        (
            "context deadline exceeded (Client.Timeout exceeded while awaiting headers)",
            TroubleKind.NETWORK,
            "timed-out",
        ),
        ("Tunnel connection failed: 407 Proxy Authentication Required", TroubleKind.NETWORK, "proxy"),
        ("x509: certificate signed by unknown authority", TroubleKind.TLS, ""),
        ("PKIX path building failed", TroubleKind.TLS, ""),
        ("net::ERR_CERT_AUTHORITY_INVALID", TroubleKind.TLS, ""),
        ("has been blocked by CORS policy", TroubleKind.CORS, ""),
        (
            f"Refused to display 'https://{HOST}/' in a frame because it set 'X-Frame-Options' to 'deny'.",
            TroubleKind.FRAME,
            "x-frame-options",
        ),
        (
            (
                f"Refused to frame 'https://{HOST}/' because an ancestor violates the following Content Security "
                "Policy directive: \"frame-ancestors 'self'\"."
            ),
            TroubleKind.FRAME,
            "frame-ancestors 'self'",
        ),
        (
            (
                "Blocked opening 'https://b.example' in a new window because the request was made in a sandboxed frame "
                "whose 'allow-popups' permission is not set."
            ),
            TroubleKind.SANDBOX,
            "allow-popups",
        ),
    ],
)
def test_a_sentence_is_known(line: str, kind: TroubleKind, detail: str) -> None:
    """Each in the words of its tool."""
    (found,) = found_in(f"first line\n{line}\nlast line")

    if kind is TroubleKind.FRAME and not detail.startswith("x-"):
        assert found.detail.startswith(detail.partition(" ")[0])
    else:
        assert found.detail == detail
    assert found.kind is kind
    assert found.span is not None
    assert found.span.start == len("first line\n")


def test_ordinary_lines_are_no_trouble() -> None:
    """A time-out that is merely set is none."""
    assert found_in("timeout = 30\nPOST https://acme-api.private.fin.ag/ -> 200\n") == ()


@pytest.mark.parametrize(
    ("policy", "refuses"),
    [
        ("frame-src 'self'", True),
        ("default-src 'self'; frame-src https://*.private.fin.ag", False),
        (f"frame-src https://{HOST}", False),
        ("default-src 'none'", True),
        ("script-src 'self'", False),
        ("child-src https://js.example", True),
        ("frame-src *", False),
    ],
)
def test_a_policy_lets_the_widget_in_or_not(policy: str, refuses: bool) -> None:  # noqa: FBT001
    """The most specific directive decides."""
    assert (of_policy(policy, HOST) is not None) is refuses
