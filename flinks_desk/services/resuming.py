"""Going on in the widget with a session that waits for answers, or connecting anew.

Must not live here: the rules for it (`core/resume.py`), or opening the widget (`previewing.py`).
"""

from dataclasses import replace

from flinks_desk.core import resume
from flinks_desk.core.authorize import Challenged
from flinks_desk.services.stage import Stage

__all__ = ["connect_anew", "resume_in_connect"]


def resume_in_connect(stage: Stage, *, keep_accounts: bool) -> None:
    """Let the widget's options lead to the open questions; the widget is opened by a person, with a young token."""
    session = stage.session
    if not isinstance(session.authorize, Challenged):
        return
    chosen = session.preview.account_ids if keep_accounts else ()
    options = resume.resuming(session.preview.options, session.authorize.request_id, chosen)
    stage.show(replace(session, preview=replace(session.preview, options=options), findings=()))


def connect_anew(stage: Stage) -> None:
    """Let the widget begin afresh, without a RequestId."""
    preview = stage.session.preview
    stage.show(replace(stage.session, preview=replace(preview, options=resume.without(preview.options)), findings=()))
