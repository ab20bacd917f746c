"""A request in the forms that people paste elsewhere: one writer a form, all from the same parts.

Lives here: the parts (`parts.py`), one module a family of forms, and the table of forms (`forms.py`).
Must not live here: reading such forms (`core/artefacts`), or a secret in clear unless it was asked for.
"""
