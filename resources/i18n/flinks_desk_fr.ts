<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>core.anatomy</name>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The secret key. It is used for this one call only, which makes authorize tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>An authorize token, not the secret key. It opens one session and is then used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The x-api-key. It belongs to the calls that fetch data; they take no authorize token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>Says that the body is JSON. Flinks refuses a body that is called anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>Says that the answer should be JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The program that calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>What is asked for in addition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>Not encrypted, which is all right within this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>Encrypted on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>This machine: the built-in simulator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The API of the instance {instance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The host that is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The third version of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The customer id: for whom the call is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The part of the API that connects banks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The endpoint: what is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>Which session or login it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>A part of the path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.artefacts.curl</name>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>Typographic quotes around words were read as plain ones; a shell would not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>Blanks that cannot be told from plain ones by eye, such as U+00A0, were read as blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>A blank stands between the sign that continues a line and the end of the line; a shell would stop there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>Lines of one command are not joined by the sign that continues a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>A quote is opened and never closed; it was read to the end of the paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>Long dashes before options were read as hyphens; curl would not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>Single quotes stand where cmd knows only double ones; they were read as quotes. It works in bash, not in cmd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.artefacts.source</name>
    <message>
        <location filename="../../flinks_desk/core/artefacts/source.py"/>
        <source>The file is in {encoding}, as some Windows programs save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/source.py"/>
        <source>The file is not in UTF-8; it was read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.codes</name>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Flinks made what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Flinks is still collecting the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Ask the Async endpoint with the same RequestId every ten seconds, for at most thirty minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank takes longer than 210 seconds, so Flinks goes on in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Flinks does not know this RequestId, or it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Open a new session with Authorize; a RequestId is good for one session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Flinks is still working on this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Wait until the session that is under way has ended, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Flinks did not accept the credential of this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Check which credential belongs on this endpoint, and that it is of this instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The LoginId, or the bank's user name and password, are not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Check them; a LoginId belongs to one instance and one customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The request misses something, or its body cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Compare the body with the example, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>An answer to the bank's question was wrong or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Open the session again and answer the questions that come then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>An answer to the bank's question was wrong, and the bank does not ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank does not know this user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Check the user name with the bank's own site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank did not accept the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Check the password with the bank's own site; several wrong tries may lock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank asked a question to which no stored answer fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Connect once more through the widget, so that a person can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank cannot be reached at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Nothing is wrong with the integration; try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Too many calls came in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Wait a minute, then call less often; pending data are asked for every ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>An answer came for a question that was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Send each prompt back exactly as it came: every blank and every capital counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The call was not allowed: its credential, or the bank, said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Read the message beside it; it says which of the two it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank wants the person to do something in its own site first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Sign in at the bank, finish what it asks for, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank has locked this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The person has to unlock it with the bank; trying again does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>This bank is not available through Flinks at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Choose another bank, or ask Flinks when it will be back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Flinks itself could not finish its work with the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Try once more; if it stays so, send Flinks the RequestId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Another session for this LoginId is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Wait until it has ended, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The session waited too long: eight minutes for an answer, or thirty for the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Open a new session with Authorize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>This session is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Go on with its RequestId and fetch the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Not every question was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Answer all questions in one call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>There are no transactions, or fewer than the twenty-five that attributes need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Use an account with more transactions, or a longer period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>This function is not enabled on this instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Ask Flinks to enable it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.connect</name>
    <message>
        <location filename="../../flinks_desk/core/connect.py"/>
        <source>The instance's own host for the widget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connect.py"/>
        <source>The widget's documentation has no such parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connect.py"/>
        <source>The second version of the widget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connect.py"/>
        <source>The first version of the widget, for customers who began with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.countdown</name>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/countdown.py"/>
        <source>The authorize token has {count} minute left.</source>
        <extracomment>The authorize token has {count} minutes left.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core.diagnosis.credentials</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>the secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>the authorize token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>the x-api-key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>the HMAC secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>the customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>a LoginId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>a RequestId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>an account id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>an answer to a security question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>In the {where} stands {found}, but {expected} belongs there. Flinks cannot accept one for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Call GenerateAuthorizeToken with the secret key first, and put the Token of its answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Put the secret key here, the one that Flinks gave you at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Put {expected} here instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>By its name, the variable in the {where} holds {found}, but {expected} belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>{endpoint} was called without the header flinks-auth-key, so Flinks cannot know who asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Send the secret key in the header flinks-auth-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Send a fresh authorize token in the header flinks-auth-key. It became mandatory for integrations made since October 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>{endpoint} was called without the header x-api-key. Data calls ask for it, and for nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Send the x-api-key in the header x-api-key, and leave flinks-auth-key out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>The header is called {found}; its name is {right}, with hyphens. Many servers drop headers with underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>The credential is in the header {found}. Flinks reads it from {right} only, and ignores this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Call the header {right}, and send the bare value in it, without a word such as Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>The value of {header} begins with {prefix}, which Flinks takes for a part of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Send the bare value, without {prefix} before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>The value of {name} has the shape of a token of {vendor}, not of Flinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Put the value here that Flinks gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>In the {where} stands what looks like a token of {vendor}. Flinks does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Put the value here that Flinks gave you, or the Token of GenerateAuthorizeToken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>The body has a credential in its field {field}. Flinks ignores it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Take the field out of the body, and send the value in the header {header}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>The address holds {role} in its parameter {name}. Flinks does not read it there, and addresses are written into logs and histories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Take it out of the address, send it in its header from your server, and have it replaced by Flinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>The value in {where} has characters that do not belong to it: {characters}. Some of them cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Copy the value once more, without anything around it, and paste it as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>This is {role} that Flinks publishes for everyone. It works in the sandbox toolbox only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Nothing needs to be done in the sandbox. For production, use the values of your own instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>{name} keeps an authorize token. It works once and for thirty minutes, so it is most likely spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Keep the secret key instead, and ask for a new token each time a person connects an account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.diagnosis.of_event</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>This message came from {found}, not from the widget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>Believe only messages from exactly {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>The widget says that its token is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>Make a new token and open the widget with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>It was handed to the widget at {time}; a second load needs a second token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>It was made at {time}, and lives for thirty minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>The bank's own window was blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>Allow pop-ups for the page, or use oauthWindowRedirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>The widget says {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>The widget handles this itself and tells the person; wait for what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.diagnosis.of_exchange</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks did not accept the secret key for this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks did not accept the authorize token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks accepted the secret key and made a token. It works once, within thirty minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The session is open. Its RequestId fetches data, with the x-api-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The bank asks a question. 203 counts as a success for HTTP libraries, so code has to look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The data are here. The RequestId is used up by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks is still collecting; the Async endpoint says when the data are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Not ready yet. Ask again in ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>It went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>It went well, and something was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks is still working. Ask the Async endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The bank asks a question. Answer it with the same token and the RequestId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The bank did not accept the answer and asks once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The bank asks {count} question.</source>
        <extracomment>The bank asks {count} questions.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Answer within eight minutes; the same token and RequestId go with the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks answered with a code that is in none of its lists: {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Read the message beside it; send it to Flinks if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks does not know this LoginId for this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The bank did not accept the user name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks says: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>There is nothing at this address for {endpoint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>{endpoint} does not take {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Check the instance and the customer id; both stand in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Try again; if it stays so, send Flinks the time and the RequestId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks answered {status} and says: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks answered {status} without a code or a message, so the reason is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The answer is a success but has no {member}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Look at the answer; something between here and Flinks may have answered in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.diagnosis.of_session</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Make a new token and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>There is no customer id yet; it stands in every address that is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Enter the customer id that Flinks gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>There is no secret key yet, and Flinks gives a token only for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Enter the secret key that Flinks gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>There is no session that waits for answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Open a session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>The bank asked at {time}; the session ended after eight idle minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Open the session again; the questions will come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>This question has no answer yet: {prompt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Answer every question; the bank wants them all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>No session is open, and data are fetched with its RequestId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Open a session with Authorize first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>There is no x-api-key yet; the data calls need it in the place of the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Enter the x-api-key that Flinks gave you. It is another value than the secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Flinks was still collecting after thirty minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Ask once more, or open a new session; a bank may be slow today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>The token was made at {time} and has expired: it lives for thirty minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Flinks turned this token away at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>No clear answer came at {time}, so Flinks may have used this token up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>The token is still being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>There is no authorize token yet, and nothing opens without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>The Connect preview used this token at {time}. A token works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>A session was opened with this token at {time}. A token works once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.diagnosis.placeholders</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/placeholders.py"/>
        <source>The value of {name} is still the placeholder {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/placeholders.py"/>
        <source>Put the real value in its place. Flinks sent it to you when you began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/placeholders.py"/>
        <source>In the {where} still stands the placeholder {found}, which is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/placeholders.py"/>
        <source>Put the real value in its place, or give the variable a value before the call is made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.diagnosis.suspicion</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Put the {expected} there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>The value that was sent is known here as the {found}, not as the {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>This value belongs to {theirs}, and the call went to {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>The secret key belongs to customer {theirs}, and the call was made for customer {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>The value used as customer id is known here as the {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>What was sent looks like a placeholder from an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>The same key was accepted at {time}; it may have been replaced since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Ask Flinks whether the key is still valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>This token went out with Authorize at {time}. A token works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>The token was made at {time}, and lives for thirty minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>The value sent as LoginId is known here as the {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Use a LoginId that Connect gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>This LoginId was made on {theirs}, and LoginIds stay where they were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>It was typed, and no Connect session in this program has brought it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Connect once through the widget and take the LoginId from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>FlinksCapital is a test bank; its users have the password Everyday, such as Greatday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Use Greatday and Everyday, or greatday_nomfa for a sign-in without questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>The session was last used at {time}; it ends after eight idle minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Use keys, customer id and LoginId of one and the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Check the customer id; the one in the Dashboard's address may be another than the API's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Enter the real key that Flinks gave you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.diagnosis.tokens</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>Ask GenerateAuthorizeToken for a new token for every session, right before it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>The widget was loaded twice with one authorize token. The first load may have used it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>The widget and Authorize were given one authorize token. It opens one session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>One authorize token was used for two sessions. It works once, and then only for its own MFA answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>The authorize token was {minutes} minutes old when it was used. It lives for thirty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>Ask for the token at the moment when it is needed, not in advance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>Here {role} is used on the instance {here}, but it belongs to {there}. Each instance knows only its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>Here {role} is used for another customer id than before. It is good for one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>Take all values, and the host, from one environment: sandbox or production, one country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>Here {role} of the public sandbox is used on the instance {here}, which does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>The token comes from the instance {there}, but the widget is of {here}. Each instance knows only its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>The settings mix two environments: some of the values belong to one instance, some to another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.diagnosis.unreachable</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Check the network, a VPN and the proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Nothing reached Flinks, so the token is still good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Flinks may have taken the call, so a token that went with it may be used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The name {host} was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Check the instance's name, which is part of the host; then the network and a VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>{host} refused the connection: nothing listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>If this is the simulator, start it again; otherwise a firewall may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The connection to {host} was cut before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>{host} did not take the connection in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>A firewall that drops packets looks like this; check the network and the proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>{host} gave no answer within {limit} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Try again; the data calls may take up to 220 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The certificate of {host} is not trusted: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>A company proxy may stand in between; ask for its certificate to be added to this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The proxy of this machine did not let the call to {host} through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Check the proxy's settings and whether it wants a sign-in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer sends the call on to {host}. Keys are not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Check the instance's name; something else may answer at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer from {host} is larger than this program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Ask for fewer days or accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer from {host} broke off or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Try again; something between here and Flinks may change the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The call to {host} was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>A value holds a character that no header can carry; enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The call to {host} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Start it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The address begins with http, so keys would travel in clear. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Use https; http is for this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Look at the raw answer: a proxy, a gateway or a wrong host may have given it. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer ({status}) is empty where JSON was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer ({status}) is a page of HTML where JSON was expected, {size} characters long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer ({status}) is no complete JSON; it may have been cut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.life</name>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>The token was handed to the widget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>The token stays with session {request_id} until its questions are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>The token was turned away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>No clear answer came, so the token counts as used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>The token is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>The token has expired, thirty minutes after it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.look</name>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>{left} is a placeholder from an example, not a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>Enter the real {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>This is the {found} of {profile}, not a {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>Put it in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>Enter another value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>It was met here at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>Flinks publishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>Copy the {role} again from where Flinks gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>Values of this kind seen so far are GUIDs; this one is not. It will be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>This value was met on {theirs}; here it is {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>This key is published for everyone; it is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.names</name>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>authorize token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>x-api-key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>HMAC secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>LoginId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>RequestId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>account id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>answer to a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>unknown value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.parameters</name>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>No source says what happens without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Met in integrations, but not found in Flinks' own text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows the test bank FlinksCapital. The public sandbox needs it; production must not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The language of the widget and of the bank's questions. Another language makes another LoginId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Where the person lands in the end; loginId and institution are added to it. Percent-encode it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows Flinks' consent page first. Without it, the page around the widget has to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Older documentation says that it is off unless asked for, newer that it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows a close button. It only sends COMPONENT_CLOSE_SESSION; closing is the page's own work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The authorize token that lets the widget open one session. It works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Redirects inside the frame instead of the whole page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Ends with the REDIRECT event, without going anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Leaves the page for the bank's own, instead of opening a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Resumes a session at its security questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>With requestId: the accounts that were chosen before, so that nobody is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Your own mark for this session. It comes back in the REDIRECT, in answers and in webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Events are posted as JSON text, for hosts that cannot take objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The widget runs in an app's web view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows the back button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows the logo in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows a still loading screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Takes the margin around the widget away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The colour theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Older documentation says dark unless asked for; newer does not name a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The background, in hexadecimal, without a #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The first colour, in hexadecimal, without a #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The second colour, in hexadecimal, without a #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>A wider layout, of the first version of the widget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>A filter over the banks, of the first version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>A fixed height, of the first version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>A box around the widget, of the first version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>How loading is shown, in the first version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Lets the person choose an account; adds accountId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Lets the person choose several accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Leaves the chooser's title out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Offers accounts of one currency only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Offers all accounts, not only those for everyday payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Offers every account for everyday payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Fetches the accounts that were not chosen as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>How sure Flinks has to be that an account takes electronic transfers, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>How many days of transactions are collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Whether transactions are collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Waits for the accounts before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Refreshes the data every night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Collects all security questions in advance; hardly any bank works that way any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Leaves that collecting out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Collects bank statements; Flinks has to enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>How many months of statements are collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Asks for statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Bank accounts, or investments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Your name, as the consent page shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Where your own terms are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows the terms without a box to tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>In the sandbox: plays a bank with a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>After how many wrong tries the widget gives up with MAXIMUM_RETRY_REACHED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The country whose banks are offered, such as ca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>One page of the documentation has it where others have demo. Use demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>It looks like a slip of the pen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.pasted</name>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>Invisible characters were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>Blanks around the value were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>A line break inside the value was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>The header's name was removed; only its value is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>A word such as Bearer was removed; Flinks takes the bare value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>The variable's name was removed; only its value is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>A comma or semicolon at the end was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>Quotes around the value were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>Brackets around the value were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>This is {length} characters long; a key has fewer than 512.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>The character at position {position} cannot be sent in a header.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.profile</name>
    <message>
        <location filename="../../flinks_desk/core/profile.py"/>
        <source>An instance is one word, such as acme or acme-ca; this one cannot be part of a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/profile.py"/>
        <source>The customer id is missing. It stands in every address that is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/profile.py"/>
        <source>Customer ids seen so far are GUIDs; this one is not. It will be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.steps</name>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The widget has fetched its configuration and is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The widget has its network connection back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The widget lost its network connection. It goes on by itself when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The consent page is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person gave consent and goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person refused consent. No account will be connected in this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person gave the consent that the bank or its provider asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person accepted the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person refused the terms. No account will be connected in this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person opened the terms in another page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The list of banks is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person chose a bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The form for the bank's user name and password is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The bank did not accept the user name or password, and the form is shown again. The widget says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person sent the user name and password. The bank is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person went to the bank's page for a forgotten password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The bank asks a security question, and the widget shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The answer was not right, and the bank asks once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person answered the security question. The bank is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person opened the help about two-step verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person opened the help for two-step verification that does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The bank has security questions whose answers can be kept for nightly refreshes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The bank has no security questions whose answers could be kept for nightly refreshes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The accounts are shown, to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person chose one or more accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The chosen bank is not available at present. Another bank can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The bank's own page was opened in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The bank's own page could not be opened in a window. The page around the widget must allow pop-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person pressed the close button. The widget itself does nothing: the page around it must remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person was refused too many times, and the widget ended the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The widget's authorize token was used before, or is older than 30 minutes. It needs a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The account is connected. The LoginId comes with this event, or in the address that it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>An event without a step: it only reports a FlinksCode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>Flinks' published list has no step of this name. New ones appear now and then, so code should pass it by.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.summary</name>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>No secret key was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>The secret key {ending} is used for customer {customer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>No token was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>Flinks gave no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>{count} token was made.</source>
        <extracomment>{count} tokens were made.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>Connect brought the LoginId {login_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>The widget was opened; its last event was {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>The widget was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>A session with {bank} is open: {request_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>Flinks did not open a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>No session was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>{count} account came.</source>
        <extracomment>{count} accounts came.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>The data were not ready within thirty minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>No data came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>No data were fetched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services.keyring_vault</name>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>{keyring} did not keep the key; it stays in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>The key is too long for the keyring; it stays in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>The keyring did not answer within {limit} seconds; keys stay in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>The keyring is still busy with an earlier question; keys stay in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>There is no keyring on this machine; keys stay in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>The keyring is locked; unlock it and try again, or keep the key in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>The keyring failed; keys stay in memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services.opening</name>
    <message>
        <location filename="../../flinks_desk/services/opening.py"/>
        <source>Flinks wants another token with the answers; they go out once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/opening.py"/>
        <source>The token of this session is gone; another one goes with the answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.journal.answer_page</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>The body is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>As it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>Headers of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>Body of the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.journal.event_page</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>Seen in the address that was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>Came from the widget: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>Came from elsewhere than the widget, so nothing follows from it: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>an unnamed origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>It came as text that holds JSON, as with stringify=true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>It came as an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>The same came before; it counts once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.journal.explanation_page</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>A code that Flinks' published list does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Flinks says: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>The widget went to an address that tells how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Usually comes with: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Accepted, not done yet: ask the Async endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>A question from the bank. HTTP libraries count it as a success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Something in the request is not as Flinks expects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Flinks' answer to nearly everything it refuses; the FlinksCode and the message say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Not allowed for this customer, or too many calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>No such address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Not this method, or a bank that is switched off; the FlinksCode says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Too many calls in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>A trouble on Flinks' side or on the way there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.journal.filter_bar</name>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Filter: words, status:401, code:INVALID_LOGIN, is:finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Rows that hold all these words. A minus before a word leaves rows out.
status:401 or status:4xx, code:INVALID_LOGIN, kind:call, kind:widget,
is:finding, is:error, is:warning, is:note, is:refused, is:unanswered.
Escape shows everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Show the calls to Flinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Show the events of the Connect widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Show where the widget went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Show the life of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Show what this program notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.journal.log_table</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/log_table.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/log_table.py"/>
        <source>Calls to Flinks and events of its widget, the newest last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.journal.request_page</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/request_page.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/request_page.py"/>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/request_page.py"/>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/request_page.py"/>
        <source>This call has no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/request_page.py"/>
        <source>Sends something; Flinks' documentation names the method for each endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/request_page.py"/>
        <source>Asks for something and sends no body.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.journal.rows</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>FlinksCode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>Status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>cannot work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.preview</name>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>Connect preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>As root the web engine runs only without its sandbox. Start the program as an ordinary user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The widget appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>As your customers will see it, on a phone. Opening it spends one authorize token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>Opening the widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The page around it is being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The page did not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The page around the widget could not be reached on this machine. Open the preview again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The preview stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The process that shows the page ended. Open the preview again, with a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The preview is not available here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.widgets.banner</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/banner.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.widgets.busy_strip</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/busy_strip.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/busy_strip.py"/>
        <source>{seconds} s of at most {limit} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/busy_strip.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.widgets.code_view</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/code_view.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/code_view.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/code_view.py"/>
        <source>Puts the code on the clipboard, placeholders instead of secrets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.widgets.countdown</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>No token is ticking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>There is time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>Less than five minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>Less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>This token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>Authorize token: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>Authorize token: expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>Authorize token: {minutes} minutes {seconds} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.widgets.environment_badge</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/environment_badge.py"/>
        <source>Calls go to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/environment_badge.py"/>
        <source>SIMULATOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/environment_badge.py"/>
        <source>SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/environment_badge.py"/>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.widgets.find_bar</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/find_bar.py"/>
        <source>Find a name or a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/find_bar.py"/>
        <source>Find in the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/find_bar.py"/>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/find_bar.py"/>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/find_bar.py"/>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/find_bar.py"/>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.widgets.finding_card</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Make a new token and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Change the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Put it where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Answer the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Change what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Open Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Ask again whether the data are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Open a new session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Use the built-in simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Must be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.widgets.json_model</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_model.py"/>
        <source>{name}, a secret that is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_model.py"/>
        <source>{name}, an object, members: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_model.py"/>
        <source>{name}, a list, items: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.widgets.json_paint</name>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/widgets/json_paint.py"/>
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/widgets/json_paint.py"/>
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.widgets.json_view</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>Open all below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>Close all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>Find in this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>The whole text of the selected value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>… and %n more character(s). Copy the value to have all of it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.widgets.key_value</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/key_value.py"/>
        <source>Copy {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.widgets.page</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/page.py"/>
        <source>What will my code do here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.widgets.secret_field</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/secret_field.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/secret_field.py"/>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/secret_field.py"/>
        <source>Show the letters while this is held down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.wizard.account_tables</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_tables.py"/>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.wizard.event_timeline</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/event_timeline.py"/>
        <source>Events of the widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/event_timeline.py"/>
        <source>message without a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/event_timeline.py"/>
        <source>The widget went to an address that carries a LoginId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/event_timeline.py"/>
        <source>not from the widget: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/event_timeline.py"/>
        <source>once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.wizard.key_row</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>Kept in {keyring} · {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>From the variable {name} · {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>The simulator's own · {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>Public: Flinks publishes it for everyone · {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>Kept in memory until the program ends · {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>Secret &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>&amp;x-api-key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>opens the door: it asks for authorize tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>for account data; may be given later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.wizard.mfa_form</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>Answer in words. The question is sent back to the letter, as the key of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>Answer one of these. Only the answer is sent; how to name the question is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>Choose all that are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>Choose the pictures. They are sent back as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>A kind of question that is not documented: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>Picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.wizard.place_form</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>appears when the instance has a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>&amp;Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>C&amp;ountry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>&amp;Customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>not in the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Canada (-ca)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>United States (-us)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Built-in &amp;simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>An imitation of Flinks on this machine. Nothing to fill in, nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Flinks &amp;toolbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Flinks' public sandbox. Its values are published for everyone and filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>O&amp;wn instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Your company's own, with the customer id and the keys that Flinks gave you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.wizard.secret_key_page</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>Waiting for the system's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>Flinks knows you by a customer id and a secret key. Choose where calls go; nothing is sent before the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>&amp;Use these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>&amp;Remember the keys in this system's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>Without it they are kept in memory until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.wizard.times</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/times.py"/>
        <source>{count} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/times.py"/>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/times.py"/>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
