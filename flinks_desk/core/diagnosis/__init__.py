"""What is wrong, why, and what to do: tables of rules over artefacts, exchanges and sessions (contract §4).

Where to begin: `catalogue.py` (every code), `diagnose.py` (one artefact → one report) and `order.py` (which finding
explains which). `scene.py` and `look.py` prepare what rules look at; the rules stand by what they are about. What goes
out of here is covered (`cloak.py`), mended (`mends.py`, `correction.py`) and put into a letter (`letter.py`).
Must not live here: reading what was sent (`core/artefacts`), or a word of somebody else's secret.
"""
