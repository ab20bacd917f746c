"""The support report: what a colleague needs to see what happened, without anything that is secret.

Where to begin: `model.py` and `making.py`, which does it all in order: covering (`kinds.py`, `walking.py`,
`covering.py`), the files (`har.py`, `records.py`, the words of the readable ones in `writing.py` and `paper.py`, set
by `html.py` and `markdown.py`, all in one by `package.py`), and the proof (`forms.py`, `layers.py`, `proof.py`).
Reading a report that somebody else made is `reading.py`, with `loose_json.py`.
Must not live here: files on disk (`services/support_report.py`).
"""
