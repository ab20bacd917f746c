"""Running again what a customer sent: a plan of calls for another place, their filling, and the comparison of answers.

Must not live here: sending (`services/rerunner.py`), or what is wrong with a request (`core/diagnosis`).
"""
