"""Why a file could not be read or written, in the words of the system, which can then be said in any language.

Must not live here: opening files.
"""

import errno
from collections.abc import Mapping

from flinks_desk.core.text import Text, text

__all__ = ["reason_of"]

REASONS: Mapping[int, Text] = {
    errno.ENOENT: text("No such file or directory"),
    errno.EACCES: text("Permission denied"),
    errno.EPERM: text("Operation not permitted"),
    errno.EISDIR: text("Is a directory"),
    errno.ENOTDIR: text("Not a directory"),
    errno.EEXIST: text("File exists"),
    errno.ENOSPC: text("No space left on device"),
    errno.EROFS: text("Read-only file system"),
}


def reason_of(problem: OSError) -> Text:
    """What the system says; a reason that has no words here is told as it came."""
    known = REASONS.get(problem.errno or 0)
    return known or text("{reason}", reason=problem.strerror or type(problem).__name__)
