"""What the simulator says in French to who ordered something that cannot be.

Must not live here: the sentences of the tables (`french.py`).
"""

from typing import Final

REFUSALS: Final = {
    "There is no fault named {name!r}; flinks-desk simulate --list-faults shows all of them.": (
        "Il n'y a pas de panne nommée {name!r}; flinks-desk simulate --list-faults les montre toutes."
    ),
    "There is no fault named {name!r}; the nearest is {nearest}.": (
        "Il n'y a pas de panne nommée {name!r}; la plus proche est {nearest}."
    ),
    "The fault {name} has the parameters {known}, not {key!r}.": (
        "La panne {name} a les paramètres {known}, et non {key!r}."
    ),
    "The fault {name} has no parameters, so {key!r} cannot be set.": (
        "La panne {name} n'a pas de paramètre\u00a0: {key!r} ne peut pas être donné."
    ),
    "The parameter {key} of the fault {name} cannot be {value!r}.": (
        "Le paramètre {key} de la panne {name} ne peut pas être {value!r}."
    ),
    "The fault {name} cannot be ordered for {value!r}: there is no such endpoint.": (
        "La panne {name} n'est pas possible pour {value!r}\u00a0: ce point de terminaison n'existe pas."
    ),
    "The fault {name} cannot be ordered for {value!r}; the nearest endpoint is {nearest}.": (
        "La panne {name} n'est pas possible pour {value!r}; le point de terminaison le plus proche est {nearest}."
    ),
    "There is no policy named {name!r}; GET /_simulator/policies shows all of them.": (
        "Il n'y a pas de politique nommée {name!r}; GET /_simulator/policies les montre toutes."
    ),
    "There is no policy named {name!r}; the nearest is {nearest}.": (
        "Il n'y a pas de politique nommée {name!r}; la plus proche est {nearest}."
    ),
    "The policy {name} cannot be {value!r}.": "La politique {name} ne peut pas être {value!r}.",
    "The policy {name} cannot be {value!r}; it is one of {choices}.": (
        "La politique {name} ne peut pas être {value!r}; valeurs possibles\u00a0: {choices}."
    ),
    "The scenario is neither JSON nor TOML: {reason}.": "Le scénario n'est ni du JSON ni du TOML\u00a0: {reason}.",
    "The policy {name} cannot be {value!r}; webhooks go to http addresses of this machine only.": (
        "La politique {name} ne peut pas être {value!r}; les webhooks ne vont qu'à des adresses http de cette machine."
    ),
    "The policy {name} cannot be {value!r}; it is GetAccountsDetail, KYC, or both with a blank between.": (
        "La politique {name} ne peut pas être {value!r}; valeurs possibles\u00a0: GetAccountsDetail, KYC, ou les deux."
    ),
    "The scenario must be a table.": "Le scénario doit être une table.",
    "A scenario has policies, faults and minutes_ahead, not {name!r}.": (
        "Un scénario a policies, faults et minutes_ahead, et non {name!r}."
    ),
    "policies must be a table.": "policies doit être une table.",
    "The policy {name} must be text, a number or a boolean.": (
        "La politique {name} doit être un texte, un nombre ou un booléen."
    ),
    "faults must be a list.": "faults doit être une liste.",
    "Each of faults is a name, or a table with a name.": (
        "Chaque élément de faults est un nom, ou une table qui a un nom."
    ),
    "minutes_ahead must be a number that is not below zero.": (
        "minutes_ahead doit être un nombre qui n'est pas inférieur à zéro."
    ),
}
