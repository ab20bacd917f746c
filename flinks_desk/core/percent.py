"""Percent encoding taken off. The standard library's, imported only where there is any: most addresses have none."""

__all__ = ["decoded", "decoded_of_form"]


def decoded(text: str) -> str:
    """`%40` as `@`; what is no encoding stays."""
    if "%" not in text:
        return text
    from urllib.parse import unquote

    return unquote(text)


def decoded_of_form(text: str) -> str:
    """The same in a query or a form, where a plus sign is a blank."""
    return decoded(text.replace("+", " "))
