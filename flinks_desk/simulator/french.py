"""The tables' sentences in French. Tables stay readable in one language; a test holds them complete in the other.

Codes, names of policies, users and endpoints are the same in both languages and are not listed.
"""

from collections.abc import Mapping
from typing import Final

from flinks_desk.simulator.french_refusals import REFUSALS


def in_language(sentence: str, language: str) -> str:
    """A sentence of people.py, faults.py, codes.py, policies.py or spoken.py, for a person who reads `language`."""
    if language != "fr":
        return sentence
    return FRENCH.get(sentence) or sentence.replace(" is answered with ", " reçoit ")


PEOPLE: Final = {
    "one question, then success": "une question, puis la réussite",
    "success without a question": "la réussite sans question",
    "data 202 OPERATION_DISPATCHED": "données\u00a0: 202 OPERATION_DISPATCHED",
    "two accounts": "deux comptes",
    "data 202 OPERATION_PENDING": "données\u00a0: 202 OPERATION_PENDING",
    "pay every second Friday, rent, groceries": "paie un vendredi sur deux, loyer, épicerie",
    "a company's accounts": "les comptes d'une entreprise",
    "below zero, with charges": "à découvert, avec des frais",
    "an account without any transaction": "un compte sans aucune transaction",
    "2,000 transactions in 90 days": "2\u00a0000 transactions en 90 jours",
    "50,000 transactions in 90 days, an answer of ten megabytes": (
        "50\u00a0000 transactions en 90 jours, une réponse de dix mégaoctets"
    ),
    "Québec, in French": "le Québec, en français",
    "two holders of one account": "deux titulaires d'un même compte",
    "pick a question: answer Rex": "choix d'une question\u00a0: répondre Rex",
    "one of several, then the code 123456": "un choix parmi plusieurs, puis le code 123456",
    "several of several: the first two": "plusieurs choix parmi plusieurs\u00a0: les deux premiers",
    "a picture: the house, which is the first": "une image\u00a0: la maison, qui est la première",
    "text or call, then the code 123456": "texto ou appel, puis le code 123456",
    "three questions at once": "trois questions à la fois",
    "three questions, one after the other": "trois questions, l'une après l'autre",
    "a type that nobody documented; any answer will do": "un type que personne n'a documenté; toute réponse convient",
    "UNAUTHORIZED by the bank": "UNAUTHORIZED par la banque",
}

FAULTS: Final = {
    "the tolerant readings end: case of names, content type, text for booleans and answers, loose paths": (
        "fin des lectures tolérantes\u00a0: casse des noms, type de contenu, texte pour booléens et réponses, chemins"
    ),
    "what a less patient server would refuse": "ce qu'un serveur moins patient refuserait",
    "MFA answers carry the opening token or a fresh one": (
        "les réponses MFA portent le jeton d'ouverture ou un jeton neuf"
    ),
    "the tolerant reading": "la lecture tolérante",
    "MFA answers must carry the token that opened the session": (
        "les réponses MFA doivent porter le jeton qui a ouvert la session"
    ),
    "who mints for every call": "qui demande un jeton à chaque appel",
    "MFA answers need a fresh token": "les réponses MFA exigent un jeton neuf",
    "who takes single use for granted": "qui suppose que l'usage est toujours unique",
    "no call insists on a token": "aucun appel n'exige de jeton",
    "an integration from before October 2024": "une intégration d'avant octobre 2024",
    "tokens live 15 minutes when a RequestId is resumed": ("les jetons durent 15 minutes à la reprise d'un RequestId"),
    "the Reconnect table": "le tableau de la reconnexion",
    "tokens live one minute": "les jetons durent une minute",
    "what happens when a person reads slowly": "ce qui arrive quand on lit lentement",
    "a RequestId waits two minutes for MFA answers": "un RequestId attend les réponses MFA deux minutes",
    "a person who looks for their phone": "une personne qui cherche son téléphone",
    "a token lives 30 minutes after its last use": "un jeton dure 30 minutes après son dernier usage",
    "the other reading of the lifetime": "l'autre lecture de la durée de vie",
    "a refused token brings ACCESS_DENIED": "un jeton refusé donne ACCESS_DENIED",
    "code that waits for UNAUTHORIZED": "du code qui attend UNAUTHORIZED",
    "INVALID_LOGIN has status 400": "INVALID_LOGIN a le statut 400",
    "the older help pages": "les anciennes pages d'aide",
    "INVALID_REQUEST has status 400": "INVALID_REQUEST a le statut 400",
    "TOO_MANY_REQUESTS has status 403": "TOO_MANY_REQUESTS a le statut 403",
    "an older client": "un ancien client",
    "TOO_MANY_REQUESTS has status 429": "TOO_MANY_REQUESTS a le statut 429",
    "what HTTP would say": "ce que dirait HTTP",
    "codes without a documented status have 400": "les codes sans statut documenté ont 400",
    "code that looks at the status alone": "du code qui ne regarde que le statut",
    "an unknown customer id has status 404": "un customerId inconnu a le statut 404",
    "the other reading": "l'autre lecture",
    "refusals within a session have no Message": "les refus dans une session n'ont pas de Message",
    "code that prints a text that is not there": "du code qui affiche un texte absent",
    "a wrong MFA answer brings INVALID_SECURITY_RESPONSE_NO_RETRY": (
        "une mauvaise réponse MFA donne INVALID_SECURITY_RESPONSE_NO_RETRY"
    ),
    "the R pages": "les pages de référence précédentes",
    "a wrong MFA answer brings 401 with a new RequestId and challenges": (
        "une mauvaise réponse MFA donne 401 avec un nouveau RequestId et des questions"
    ),
    "old clients": "les anciens clients",
    "a wrong MFA answer brings 203 again": "une mauvaise réponse MFA donne de nouveau 203",
    "loops without an end": "les boucles sans fin",
    "INVALID_USERNAME and INVALID_PASSWORD instead of INVALID_LOGIN": (
        "INVALID_USERNAME et INVALID_PASSWORD au lieu de INVALID_LOGIN"
    ),
    "three codes, one cause": "trois codes, une cause",
    "data calls answer 200 at once": "les appels de données répondent 200 tout de suite",
    "the older reading": "l'ancienne lecture",
    "data stay pending for five minutes of the simulator's clock": (
        "les données restent en attente cinq minutes à l'horloge du simulateur"
    ),
    "polling given up too early": "une attente abandonnée trop tôt",
    "data calls answer OPERATION_DISPATCHED until the clock has moved 210 seconds": (
        "les appels de données répondent OPERATION_DISPATCHED jusqu'à ce que l'horloge ait avancé de 210 secondes"
    ),
    "long running jobs": "les tâches de longue durée",
    "a card cannot be deleted for five minutes": "une carte ne peut être supprimée pendant cinq minutes",
    "GetAccountsDetail does not use its RequestId up": "GetAccountsDetail ne consomme pas son RequestId",
    "data calls work without x-api-key": "les appels de données fonctionnent sans x-api-key",
    "older instances": "les anciennes instances",
    "an MFA answer as text is refused": "une réponse MFA en texte est refusée",
    "a string where a list belongs": "un texte là où il faut une liste",
    "DaysOfTransactions knows Days360": "DaysOfTransactions connaît Days360",
    "clients from before August 2018": "les clients d'avant août 2018",
    "AuthorizeAsync brings METHOD_NOT_AVAILABLE": "AuthorizeAsync donne METHOD_NOT_AVAILABLE",
    "AuthorizeAsync answers 202 for a minute of the simulator's clock": (
        "AuthorizeAsync répond 202 pendant une minute de l'horloge du simulateur"
    ),
    "a caller that expects the second answer to be the last": (
        "un appelant qui s'attend à ce que la deuxième réponse soit la dernière"
    ),
    "a feature that must be asked for": "une fonction qu'il faut demander",
    "GetStatements brings METHOD_NOT_AVAILABLE": "GetStatements donne METHOD_NOT_AVAILABLE",
    "SetScheduledRefresh answers ACTIVATED or DEACTIVATED": "SetScheduledRefresh répond ACTIVATED ou DEACTIVATED",
    "code that waits for a sentence": "du code qui attend une phrase",
    "the test user is asked a sum": "l'utilisateur d'essai reçoit une addition",
    "a caller in the United States": "un appelant aux États-Unis",
    "the API allows calls from any page": "l'API permet les appels de toute page",
    "what a browser does when it is allowed to": "ce que fait un navigateur quand il en a le droit",
    "BankingServices/Token gives an access token, and Authorization: Bearer opens Authorize and the data calls": (
        "BankingServices/Token donne un jeton d'accès, et Authorization: Bearer ouvre Authorize et les données"
    ),
    "clients from before the authorize token": "les clients d'avant le jeton d'autorisation",
    "a second live session brings CONCURRENT_SESSION while the first waits for MFA answers": (
        "une deuxième session en direct donne CONCURRENT_SESSION tant que la première attend des réponses MFA"
    ),
    "a second tab, or a job that does not wait": "un deuxième onglet, ou une tâche qui n'attend pas",
    "a KYC webhook with the holders comes before the one with the data": (
        "un webhook KYC avec les titulaires précède celui des données"
    ),
    "receivers that know one ResponseType": "les récepteurs qui ne connaissent qu'un ResponseType",
    "webhooks are signed in X-Flinks-Signature": "les webhooks sont signés dans X-Flinks-Signature",
    "the other name": "l'autre nom",
    "a redirect_uri on loopback is not whitelisted": "un redirect_uri en boucle locale n'est pas autorisé",
    "a forgotten registration": "un enregistrement oublié",
    "REDIRECT carries url, and the loginId only in it": "REDIRECT contient url, et le loginId seulement dedans",
    "the older event": "l'ancien événement",
    "REDIRECT carries loginId and requestId, no url": "REDIRECT contient loginId et requestId, sans url",
    "the event of October 2025": "l'événement d'octobre 2025",
    "REDIRECT carries loginId alone": "REDIRECT ne contient que loginId",
    "the shortest event": "l'événement le plus court",
    "the widget asks for consent only with consentEnable=true": (
        "le widget ne demande le consentement qu'avec consentEnable=true"
    ),
    "the older default": "l'ancienne valeur par défaut",
    "redirects name the institution by its number": "les redirections nomment l'institution par son numéro",
    "code that compares a name": "du code qui compare un nom",
    "several accountIds come as a list in events": "plusieurs accountIds arrivent en liste dans les événements",
    "code that splits a text at commas": "du code qui coupe un texte aux virgules",
    "after some calls in a minute: TOO_MANY_REQUESTS": "après quelques appels en une minute\u00a0: TOO_MANY_REQUESTS",
    "polling that is too eager": "des interrogations trop pressées",
    "the answer comes late": "la réponse tarde",
    "a window that freezes, a time-out that is too short": "une fenêtre qui gèle, un délai trop court",
    "the body comes in drops": "le corps arrive au compte-gouttes",
    "readers without a limit of time": "les lecteurs sans limite de temps",
    "the connection ends in the middle of the body": "la connexion finit au milieu du corps",
    "half a JSON": "un demi-JSON",
    "the connection is reset before the answer": "la connexion est coupée avant la réponse",
    "retries that are not safe": "les reprises qui ne sont pas sûres",
    "a gateway's HTML page with status 502": "une page HTML de passerelle avec le statut 502",
    "HTML where JSON was expected": "du HTML là où on attend du JSON",
    "a page of HTML with status 200": "une page HTML avec le statut 200",
    "code that trusts the status": "du code qui se fie au statut",
    "status 200 and no body": "le statut 200 sans corps",
    "a parser at the end of its input": "un analyseur sans rien à lire",
    "JSON that calls itself text/plain": "du JSON qui se dit text/plain",
    "clients that look at the type first": "les clients qui regardent d'abord le type",
    "the body's HttpStatusCode says 200 whatever the status is": (
        "le HttpStatusCode du corps dit 200 quel que soit le statut"
    ),
    "code that believes the body": "du code qui croit le corps",
    "the Date header is some seconds behind, as if the caller's clock were ahead": (
        "l'en-tête Date retarde de quelques secondes, comme si l'horloge de l'appelant avançait"
    ),
    "times that cannot be compared with Flinks'": "des heures qu'on ne peut comparer à celles de Flinks",
    "the call is carried out, and then answered with 504": "l'appel est exécuté, puis reçoit 504",
    "a token that is used up although nothing came back": "un jeton consommé alors que rien n'est revenu",
    "GenerateAuthorizeToken answers AuthorizeToken and ExpiresIn": (
        "GenerateAuthorizeToken répond AuthorizeToken et ExpiresIn"
    ),
    "code written from a third party's specification": "du code écrit d'après la spécification d'un tiers",
    "a frame of another origin posts a false REDIRECT first": (
        "un cadre d'une autre origine envoie d'abord un faux REDIRECT"
    ),
    "listeners that do not check the origin": "les écouteurs qui ne vérifient pas l'origine",
    "the bank's window cannot open: POPUP_BLOCKED": "la fenêtre de la banque ne peut s'ouvrir\u00a0: POPUP_BLOCKED",
    "embedded browsers without new windows": "les navigateurs intégrés sans nouvelles fenêtres",
    "the token dies while the person reads: TOKEN_INVALID": "le jeton expire pendant la lecture\u00a0: TOKEN_INVALID",
    "a countdown that is not watched": "un compte à rebours que personne ne regarde",
    "REDIRECT is sent twice": "REDIRECT est envoyé deux fois",
    "handlers that are not idempotent": "les traitements qui ne sont pas idempotents",
    "the widget's page stays blank and says nothing": "la page du widget reste vide et ne dit rien",
    "a blank frame without a reason": "un cadre vide sans raison",
    "the widget forbids frames by CSP and X-Frame-Options": (
        "le widget interdit les cadres par CSP et X-Frame-Options"
    ),
    "a blank frame": "un cadre vide",
    "an event that nobody documented comes in between": "un événement non documenté s'intercale",
    "listeners that know all steps": "les écouteurs qui connaissent toutes les étapes",
    "the callback carries another state": "le rappel contient un autre state",
    "callers that do not compare it": "les appelants qui ne le comparent pas",
    "the callback carries an error": "le rappel contient une erreur",
    "callers that wait for a loginId only": "les appelants qui n'attendent qu'un loginId",
    "the callback carries neither loginId nor error": "le rappel ne contient ni loginId ni erreur",
    "an empty page that looks like success": "une page vide qui a l'air d'une réussite",
}

CODES: Final = {
    "the data are still being collected: poll the Async twin": (
        "les données sont encore en collecte\u00a0: interroger le point de terminaison Async"
    ),
    "more than 210 seconds: poll the Async twin": (
        "plus de 210 secondes\u00a0: interroger le point de terminaison Async"
    ),
    "the RequestId is unknown, expired or used up": "le RequestId est inconnu, expiré ou consommé",
    "the account is still processing": "le compte est encore en traitement",
    "Authorize without valid credentials": "Authorize sans identifiants valides",
    "LoginId or bank credentials refused": "LoginId ou identifiants bancaires refusés",
    "missing field or bad syntax": "champ manquant ou syntaxe fautive",
    "a wrong MFA answer": "une mauvaise réponse MFA",
    "a wrong MFA answer, start over": "une mauvaise réponse MFA, il faut recommencer",
    "the bank does not know the user": "la banque ne connaît pas l'utilisateur",
    "the bank refused the password": "la banque a refusé le mot de passe",
    "an unattended refresh met a question": "une actualisation automatique a rencontré une question",
    "the bank cannot be reached": "la banque est injoignable",
    "rate limited": "trop d'appels",
    "an answer to a prompt that was not asked": "une réponse à une question non posée",
    "refused by the institution, or a wrong key": "refusé par l'institution, ou mauvaise clé",
    "the person must sign in at the bank first": "la personne doit d'abord ouvrir une session à la banque",
    "deactivated by the bank": "désactivé par la banque",
    "the institution is not available": "l'institution n'est pas disponible",
    "something broke at Flinks": "un problème chez Flinks",
    "another session is open for this LoginId": "une autre session est ouverte pour ce LoginId",
    "8 idle minutes in Authorize, or 30 minutes of processing": (
        "8 minutes d'inactivité dans Authorize, ou 30 minutes de traitement"
    ),
    "Authorize again after it succeeded": "Authorize encore une fois après sa réussite",
    "a prompt was left unanswered": "une question est restée sans réponse",
    "fewer than 25 transactions": "moins de 25 transactions",
    "not activated for this instance": "non activé pour cette instance",
}

SWITCHES: Final = {
    "which token MFA answers may carry: the opening one or a fresh one, same, strict": (
        "quel jeton portent les réponses MFA\u00a0: celui de l'ouverture ou un neuf, le même, strict"
    ),
    "whether Authorize and the widget insist on a token (October 2024)": (
        "si Authorize et le widget exigent un jeton (octobre 2024)"
    ),
    "how long an unused token lives": "combien de temps dure un jeton inutilisé",
    "how long a token lives when the widget resumes a RequestId": (
        "combien de temps dure un jeton quand le widget reprend un RequestId"
    ),
    "whether its lifetime ends at first use or counts from the last one": (
        "si sa durée finit au premier usage ou compte depuis le dernier"
    ),
    "the FlinksCode beside the refusal of a token": "le FlinksCode du refus d'un jeton",
    "how long a RequestId waits for MFA answers": "combien de temps un RequestId attend les réponses MFA",
    "how long the data of a RequestId can be asked for": (
        "combien de temps on peut demander les données d'un RequestId"
    ),
    "the HTTP status of INVALID_LOGIN": "le statut HTTP de INVALID_LOGIN",
    "the HTTP status of INVALID_REQUEST": "le statut HTTP de INVALID_REQUEST",
    "the HTTP status of TOO_MANY_REQUESTS": "le statut HTTP de TOO_MANY_REQUESTS",
    "the HTTP status for a customer id that is not known": "le statut HTTP pour un customerId inconnu",
    "the HTTP status of codes whose status no source tells": (
        "le statut HTTP des codes dont aucune source ne dit le statut"
    ),
    "whether refusals within a session carry a Message": "si les refus dans une session ont un Message",
    "whether a wrong MFA answer may be given again, and how": (
        "si une mauvaise réponse MFA peut être donnée de nouveau, et comment"
    ),
    "INVALID_LOGIN, or the precise INVALID_USERNAME and INVALID_PASSWORD": (
        "INVALID_LOGIN, ou plus précisément INVALID_USERNAME et INVALID_PASSWORD"
    ),
    "whether an MFA answer may be text instead of a list": (
        "si une réponse MFA peut être un texte au lieu d'une liste"
    ),
    "whether the first answer of a data call is 202": "si la première réponse d'un appel de données est 202",
    "how long data stay pending after the session opened": (
        "combien de temps les données restent en attente après l'ouverture de la session"
    ),
    "the FlinksCode of a first answer that is 202": "le FlinksCode d'une première réponse 202",
    "how long after authorizing a card cannot be deleted": (
        "combien de temps après l'autorisation une carte ne peut être supprimée"
    ),
    "whether GetAccountsDetail uses its RequestId up": "si GetAccountsDetail consomme son RequestId",
    "whether data calls insist on x-api-key": "si les appels de données exigent x-api-key",
    "whether JSON is read whatever its content type says": ("si le JSON est lu quoi que dise son type de contenu"),
    "whether property names are read in any case": "si les noms de propriétés sont lus dans toute casse",
    'whether "true" is read as true': "si «\u00a0true\u00a0» en texte est lu comme vrai",
    "whether a slash at the end, or POST on an Async twin, is taken": (
        "si une barre à la fin, ou POST sur un appel Async, est acceptée"
    ),
    "whether DaysOfTransactions knows Days360": "si DaysOfTransactions connaît Days360",
    "whether AuthorizeAsync is activated": "si AuthorizeAsync est activé",
    "how long AuthorizeAsync answers 202 to polls": "combien de temps AuthorizeAsync répond 202 aux interrogations",
    "whether GetStatements is activated": "si GetStatements est activé",
    "whether SetScheduledRefresh answers ACTIVATED or a sentence": (
        "si SetScheduledRefresh répond ACTIVATED ou une phrase"
    ),
    "Canadian or US questions": "questions canadiennes ou américaines",
    "whether the API allows calls from any web page": "si l'API permet les appels de toute page Web",
    "the loopback address that webhooks go to": "l'adresse en boucle locale où vont les webhooks",
    "the name of the signature header": "le nom de l'en-tête de signature",
    "how often a webhook is tried": "combien de fois un webhook est envoyé",
    "which webhooks a session brings: GetAccountsDetail, KYC, or both": (
        "quels webhooks envoie une session\u00a0: GetAccountsDetail, KYC ou les deux"
    ),
    "whether BankingServices/Token and Authorization: Bearer work, as they once did": (
        "si BankingServices/Token et Authorization: Bearer fonctionnent, comme autrefois"
    ),
    "whether a LoginId may have two sessions that wait for MFA answers": (
        "si un LoginId peut avoir deux sessions qui attendent des réponses MFA"
    ),
    "the minutes between two tries": "les minutes entre deux essais",
    "whitelisted redirect_uri values beside loopback, separated by blanks": (
        "les redirect_uri autorisés outre la boucle locale, séparés par des espaces"
    ),
    "whether a redirect_uri on loopback is whitelisted by itself": (
        "si un redirect_uri en boucle locale est autorisé d'office"
    ),
    "which fields the widget's REDIRECT event has": "quels champs contient l'événement REDIRECT du widget",
    "how many wrong passwords the widget lets pass without maximumRetry": (
        "combien de mauvais mots de passe le widget laisse passer sans maximumRetry"
    ),
    "whether the widget asks for consent without consentEnable": (
        "si le widget demande le consentement sans consentEnable"
    ),
    "whether the widget is dark without theme": "si le widget est sombre sans theme",
    "whether redirects name the institution by its number": (
        "si les redirections nomment l'institution par son numéro"
    ),
    "whether several accountIds come as a list, not a comma list": (
        "si plusieurs accountIds arrivent en liste, et non séparés par des virgules"
    ),
}

FRENCH: Final[Mapping[str, str]] = PEOPLE | FAULTS | CODES | SWITCHES | REFUSALS
