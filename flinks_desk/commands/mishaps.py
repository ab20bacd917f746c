"""What the command line says of its own mistakes: where, and no values.

Must not live here: what a command found out, which is no mistake.
"""

import sys
from types import TracebackType

from flinks_desk.core.text import Language, text

__all__ = ["guard"]


def guard(language: Language) -> None:
    """From now on a mistake leaves the process without the words of its exception. Nothing is imported until then."""

    def tell(kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(failure, Exception):
            sys.__excepthook__(kind, failure, trace)  # Ctrl-C
            return
        from flinks_desk.core.mishap import mishap_of

        about = f"flinks-desk, Python {sys.version.split()[0]}, {sys.platform}"
        if sys.stderr is not None:
            details = mishap_of(failure.with_traceback(trace)).details(about)
            sys.stderr.write(f"{language.say(HEADING)}\n{details}\n")

    sys.excepthook = tell


HEADING = text("Something in this program did not work. What follows may be passed on; it holds no values.")
