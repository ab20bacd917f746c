"""The support report: what a colleague needs to see what happened, without anything that is secret.

Lives here: covering (`kinds.py`, `walking.py`, `covering.py`), the files (`model.py`, `har.py`, `records.py`,
`writing.py`, `html.py`, `markdown.py`, `package.py`), the proof (`forms.py`, `layers.py`, `proof.py`), and reading a
report that somebody else made (`reading.py`).
Must not live here: files on disk (`services/support_report.py`).
"""
