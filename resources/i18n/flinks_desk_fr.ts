<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <location filename="../../flinks_desk/app.py"/>
        <source>PySide6 6.12.0 stops working under Python 3.11 after some minutes. Install another PySide6 or Python 3.12.</source>
        <translation>PySide6 6.12.0 cesse de fonctionner sous Python 3.11 après quelques minutes. Installez un autre PySide6 ou Python 3.12.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/app.py"/>
        <source>There is no profile named {name}. These are there: {names}.</source>
        <translation>Il n'y a pas de profil nommé {name}. Voici ceux qui existent : {names}.</translation>
    </message>
</context>
<context>
    <name>commands.answers</name>
    <message>
        <location filename="../../flinks_desk/commands/answers.py"/>
        <source>Enter the {key} (it is not shown): </source>
        <translation>Entrez la valeur « {key} » (elle ne s'affiche pas) : </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/answers.py"/>
        <source>Something has to be typed, and there is no terminal: {question}</source>
        <translation>Il faut taper une réponse, et il n'y a pas de terminal : {question}</translation>
    </message>
</context>
<context>
    <name>commands.check</name>
    <message>
        <location filename="../../flinks_desk/commands/check.py"/>
        <source>Run the whole flow without a window: token, Authorize, data.</source>
        <translation>Exécuter tout le parcours sans fenêtre : jeton, Authorize, données.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check.py"/>
        <source>start the built-in simulator and use it</source>
        <translation>démarrer le simulateur intégré et l'utiliser</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check.py"/>
        <source>use this profile, such as toolbox</source>
        <translation>utiliser ce profil, par exemple toolbox</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check.py"/>
        <source>open a session for this LoginId</source>
        <translation>ouvrir une session pour ce LoginId</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check.py"/>
        <source>do what a scenario says; a ready one by its name</source>
        <translation>faire ce que dit un scénario; un scénario tout prêt, par son nom</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check.py"/>
        <source>write the scenario's results as JUnit XML</source>
        <translation>écrire les résultats du scénario en XML de JUnit</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check.py"/>
        <source>print one JSON object in the end</source>
        <translation>afficher un objet JSON à la fin</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check.py"/>
        <source>--junit goes with --scenario FILE.</source>
        <translation>--junit va avec --scenario FICHIER.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check.py"/>
        <source>A private instance has no test user. Name a LoginId with --login-id, or in FLINKS_DESK_LOGIN_ID.</source>
        <translation>Une instance privée n'a pas d'utilisateur d'essai. Indiquez un LoginId avec --login-id, ou dans FLINKS_DESK_LOGIN_ID.</translation>
    </message>
</context>
<context>
    <name>commands.check_place</name>
    <message>
        <location filename="../../flinks_desk/commands/check_place.py"/>
        <source>There is no profile named {name}. There are: {names}.</source>
        <translation>Il n'y a pas de profil nommé {name}. Voici ceux qui existent : {names}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check_place.py"/>
        <source>There is no {key} for {profile}. Put it in {variable}, or start this at a terminal.</source>
        <translation>Il manque la valeur « {key} » pour {profile}. Mettez-la dans {variable}, ou lancez cette commande dans un terminal.</translation>
    </message>
</context>
<context>
    <name>commands.check_report</name>
    <message>
        <location filename="../../flinks_desk/commands/check_report.py"/>
        <source>widget</source>
        <translation>widget</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check_report.py"/>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check_report.py"/>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check_report.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check_report.py"/>
        <source>All went well.</source>
        <translation>Tout s'est bien passé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check_report.py"/>
        <source>Not everything went well; see above.</source>
        <translation>Tout ne s'est pas bien passé; voir ci-dessus.</translation>
    </message>
</context>
<context>
    <name>commands.check_scenario</name>
    <message>
        <location filename="../../flinks_desk/commands/check_scenario.py"/>
        <source>Ready scenarios are: {names}.</source>
        <translation>Scénarios tout prêts : {names}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check_scenario.py"/>
        <source>{sentences}</source>
        <translation>{sentences}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check_scenario.py"/>
        <source>All came as expected.</source>
        <translation>Tout est venu comme attendu.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/check_scenario.py"/>
        <source>Not everything came as expected; see above.</source>
        <translation>Tout n'est pas venu comme attendu; voir ci-dessus.</translation>
    </message>
</context>
<context>
    <name>commands.convert</name>
    <message>
        <location filename="../../flinks_desk/commands/convert.py"/>
        <source>Write the requests in a file in another form, with named variables for their secrets.</source>
        <translation>Écrire les requêtes d'un fichier sous une autre forme, avec des variables nommées pour leurs secrets.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/convert.py"/>
        <source>what was sent; - is the standard input</source>
        <translation>ce qui a été envoyé; - désigne l'entrée standard</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/convert.py"/>
        <source>write the secrets themselves, not variables</source>
        <translation>écrire les secrets eux-mêmes, et non des variables</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/convert.py"/>
        <source>The standard input</source>
        <translation>L'entrée standard</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/convert.py"/>
        <source>{name} holds no request that could be written.</source>
        <translation>{name} ne contient aucune requête à convertir.</translation>
    </message>
</context>
<context>
    <name>commands.diagnose</name>
    <message>
        <location filename="../../flinks_desk/commands/diagnose.py"/>
        <source>Read what a customer sent, and say what is wrong with it.</source>
        <translation>Lire ce qu'un client a envoyé et dire ce qui n'y va pas.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/diagnose.py"/>
        <source>print one JSON object, for programs</source>
        <translation>afficher un objet JSON, pour les programmes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/diagnose.py"/>
        <source>a JSON object of values that are known, by their roles</source>
        <translation>un objet JSON des valeurs connues, par rôle</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/diagnose.py"/>
        <source>{name} could not be read. {reason}</source>
        <translation>{name} n'a pas pu être lu. {reason}</translation>
    </message>
</context>
<context>
    <name>commands.given</name>
    <message>
        <location filename="../../flinks_desk/commands/given.py"/>
        <source>{name}: {reason}</source>
        <translation>{name} : {reason}</translation>
    </message>
</context>
<context>
    <name>commands.kit</name>
    <message>
        <location filename="../../flinks_desk/commands/kit.py"/>
        <source>Write a small integration that runs, without any secret, into a new folder.</source>
        <translation>Écrire une petite intégration qui fonctionne, sans aucun secret, dans un nouveau dossier.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/kit.py"/>
        <source>a folder that is not there</source>
        <translation>un dossier qui n'existe pas encore</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/kit.py"/>
        <source>for this profile; without it, for the sandbox</source>
        <translation>pour ce profil; sans lui, pour le bac à sable</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/kit.py"/>
        <source>There is no profile named {name}.</source>
        <translation>Il n'y a aucun profil nommé {name}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/kit.py"/>
        <source>The kit is in {folder}; begin with README.md.</source>
        <translation>La trousse est dans {folder}; commencez par README.md.</translation>
    </message>
</context>
<context>
    <name>commands.mishaps</name>
    <message>
        <location filename="../../flinks_desk/commands/mishaps.py"/>
        <source>Something in this program did not work. What follows may be passed on; it holds no values.</source>
        <translation>Quelque chose dans ce programme n'a pas fonctionné. Ce qui suit peut être transmis; aucune valeur ne s'y trouve.</translation>
    </message>
</context>
<context>
    <name>commands.parsers</name>
    <message>
        <location filename="../../flinks_desk/commands/parsers.py"/>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/parsers.py"/>
        <source>commands:</source>
        <translation>commandes :</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/parsers.py"/>
        <source>usage:</source>
        <translation>utilisation :</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/parsers.py"/>
        <source>arguments:</source>
        <translation>arguments :</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/parsers.py"/>
        <source>options:</source>
        <translation>options :</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/parsers.py"/>
        <source>example:</source>
        <translation>exemple :</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/parsers.py"/>
        <source>show this text and end</source>
        <translation>afficher ce texte, puis terminer</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/parsers.py"/>
        <source>the language of all texts</source>
        <translation>la langue de tous les textes</translation>
    </message>
</context>
<context>
    <name>commands.program</name>
    <message>
        <location filename="../../flinks_desk/commands/program.py"/>
        <source>Bring up, demonstrate and debug a Flinks integration.</source>
        <translation>Mettre en route, présenter et déboguer une intégration de Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/program.py"/>
        <source>open the window on the built-in simulator</source>
        <translation>ouvrir la fenêtre sur le simulateur intégré</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/program.py"/>
        <source>open the window on this profile</source>
        <translation>ouvrir la fenêtre sur ce profil</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/program.py"/>
        <source>open the window in presentation mode</source>
        <translation>ouvrir la fenêtre en mode présentation</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/program.py"/>
        <source>open the window, and somebody's support report beside it</source>
        <translation>ouvrir la fenêtre et, à côté, le rapport de soutien de quelqu'un</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/program.py"/>
        <source>try out every part of this program, and end</source>
        <translation>essayer chaque partie de ce programme, puis quitter</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/program.py"/>
        <source>say which version this is, and end</source>
        <translation>afficher la version, puis terminer</translation>
    </message>
</context>
<context>
    <name>commands.redact</name>
    <message>
        <location filename="../../flinks_desk/commands/redact.py"/>
        <source>Write a copy of a HAR, a log or any text with every secret replaced.</source>
        <translation>Écrire une copie d'un HAR, d'un journal ou d'un texte où chaque secret est remplacé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/redact.py"/>
        <source>the copy</source>
        <translation>la copie</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/redact.py"/>
        <source>The copy would take the place of what was sent. Name another file with -o.</source>
        <translation>La copie prendrait la place de ce qui a été envoyé. Nommez un autre fichier avec -o.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/redact.py"/>
        <source>There is nothing in it that could be read.</source>
        <translation>Il n'y a rien de lisible ici.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/commands/redact.py"/>
        <source>{count} value was replaced.</source>
        <extracomment>{count} values were replaced.</extracomment>
        <translation>
            <numerusform>{count} valeur a été remplacée.</numerusform>
            <numerusform>{count} valeurs ont été remplacées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/redact.py"/>
        <source>  {kind}: {count}</source>
        <translation>  {kind} : {count}</translation>
    </message>
</context>
<context>
    <name>commands.refusals</name>
    <message>
        <location filename="../../flinks_desk/commands/refusals.py"/>
        <source>unrecognized arguments: {given}</source>
        <translation>arguments inconnus : {given}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/refusals.py"/>
        <source>the following arguments are required: {names}</source>
        <translation>ces arguments sont obligatoires : {names}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/refusals.py"/>
        <source>one of the arguments {names} is required</source>
        <translation>l'un des arguments {names} est obligatoire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/refusals.py"/>
        <source>argument {name}: not allowed with argument {other}</source>
        <translation>argument {name} : incompatible avec l'argument {other}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/refusals.py"/>
        <source>argument {name}: expected one argument</source>
        <translation>argument {name} : une valeur est attendue</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/refusals.py"/>
        <source>argument {name}: expected at least one argument</source>
        <translation>argument {name} : au moins une valeur est attendue</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/refusals.py"/>
        <source>argument {name}: invalid choice: {given} (choose from {choices})</source>
        <translation>argument {name} : valeur impossible : {given} (choix : {choices})</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/refusals.py"/>
        <source>argument {name}: ignored explicit argument {given}</source>
        <translation>argument {name} : la valeur {given} est ignorée</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/refusals.py"/>
        <source>ambiguous option: {given} could match {choices}</source>
        <translation>option ambiguë : {given} peut désigner {choices}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/refusals.py"/>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
</context>
<context>
    <name>commands.self_test</name>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>It did not keep what happened.</source>
        <translation>Il n'a pas conservé ce qui s'est passé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>It failed: {reason}</source>
        <translation>Échec : {reason}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>works</source>
        <translation>marche</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>FAILS</source>
        <translation>ÉCHOUE</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>These files are not there: {names}</source>
        <translation>Ces fichiers manquent : {names}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>Icons, pages and translations are there.</source>
        <translation>Les icônes, les pages et les traductions sont là.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>It gave an authorize token.</source>
        <translation>Il a donné un jeton d'autorisation.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>It gave no authorize token.</source>
        <translation>Il n'a pas donné de jeton d'autorisation.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>It keeps what happens.</source>
        <translation>Il conserve ce qui se passe.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>Keys would be kept in {keyring}.</source>
        <translation>Les clés seraient gardées dans {keyring}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>The web view cannot be started as this user.</source>
        <translation>La vue Web ne peut pas être lancée par cet utilisateur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>The widget did not answer within {seconds} seconds.</source>
        <translation>Le widget n'a pas répondu en {seconds} secondes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>{engine} showed the widget, without its sandbox.</source>
        <translation>{engine} a affiché le widget, sans son bac à sable.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/self_test.py"/>
        <source>{engine} showed the widget, in its sandbox.</source>
        <translation>{engine} a affiché le widget, dans son bac à sable.</translation>
    </message>
</context>
<context>
    <name>commands.simulate</name>
    <message>
        <location filename="../../flinks_desk/commands/simulate.py"/>
        <source>Run the simulator alone until Ctrl-C.</source>
        <translation>Faire tourner le simulateur seul jusqu'à Ctrl-C.</translation>
    </message>
</context>
<context>
    <name>commands.streams</name>
    <message>
        <location filename="../../flinks_desk/commands/streams.py"/>
        <source>The standard output could not be written. {reason}.</source>
        <translation>Impossible d'écrire sur la sortie standard. {reason}.</translation>
    </message>
</context>
<context>
    <name>commands.window</name>
    <message>
        <location filename="../../flinks_desk/commands/window.py"/>
        <source>There is no screen here. Without one this works: {command}</source>
        <translation>Il n'y a pas d'écran ici. Sans écran, cette commande fonctionne : {command}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/commands/window.py"/>
        <source>The window cannot be opened, since Qt lacks something here: {reason}. Install what is named. Without a window this works: {command}</source>
        <translation>La fenêtre ne peut pas s'ouvrir, car il manque ici quelque chose à Qt : {reason}. Installez ce qui est nommé. Sans fenêtre, ceci fonctionne : {command}</translation>
    </message>
</context>
<context>
    <name>core.account_changes</name>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>Current balance</source>
        <translation>Solde courant</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_changes.py"/>
        <source>{day} {description}</source>
        <translation>{day} {description}</translation>
    </message>
</context>
<context>
    <name>core.account_selection</name>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/account_selection.py"/>
        <source>{count} account was chosen in Connect.</source>
        <extracomment>{count} accounts were chosen in Connect.</extracomment>
        <translation>
            <numerusform>{count} compte a été choisi dans Connect.</numerusform>
            <numerusform>{count} comptes ont été choisis dans Connect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/account_selection.py"/>
        <source>{count} chosen account did not come: {ids}</source>
        <extracomment>{count} chosen accounts did not come: {ids}</extracomment>
        <translation>
            <numerusform>{count} compte choisi n'est pas arrivé : {ids}</numerusform>
            <numerusform>{count} comptes choisis ne sont pas arrivés : {ids}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/account_selection.py"/>
        <source>{count} account came that was not chosen: {titles}. Leave it out with AccountsFilter.</source>
        <extracomment>{count} accounts came that were not chosen: {titles}. Leave them out with AccountsFilter.</extracomment>
        <translation>
            <numerusform>{count} compte est arrivé sans avoir été choisi : {titles}. Écartez-le avec AccountsFilter.</numerusform>
            <numerusform>{count} comptes sont arrivés sans avoir été choisis : {titles}. Écartez-les avec AccountsFilter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/account_selection.py"/>
        <source>Exactly these came.</source>
        <translation>Ce sont exactement ceux qui sont arrivés.</translation>
    </message>
</context>
<context>
    <name>core.anatomy</name>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The secret key. It is used for this one call only, which makes authorize tokens.</source>
        <translation>La clé secrète. Elle ne sert qu'à cet appel, qui génère des jetons d'autorisation.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>An authorize token, not the secret key. It opens one session and is then used up.</source>
        <translation>Un jeton d'autorisation, et non la clé secrète. Il ouvre une session, puis il est consommé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The x-api-key. It belongs to the calls that fetch data; they take no authorize token.</source>
        <translation>La clé x-api-key. Elle accompagne les appels qui récupèrent des données; ceux-ci ne prennent pas de jeton d'autorisation.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>Says that the body is JSON. Flinks refuses a body that is called anything else.</source>
        <translation>Indique que le corps est du JSON. Flinks refuse tout autre type.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>Says that the answer should be JSON.</source>
        <translation>Indique que la réponse doit être en JSON.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The program that calls.</source>
        <translation>Le programme appelant.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>What is asked for in addition.</source>
        <translation>Ce qui est demandé en plus.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>Not encrypted, which is all right within this machine only.</source>
        <translation>Non chiffré, ce qui ne convient qu'à l'intérieur de cette machine.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>Encrypted on its way.</source>
        <translation>Chiffré en chemin.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>This machine: the built-in simulator.</source>
        <translation>Cette machine : le simulateur intégré.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The API of the instance {instance}.</source>
        <translation>L'API de l'instance {instance}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The host that is called.</source>
        <translation>L'hôte appelé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The third version of the API.</source>
        <translation>La troisième version de l'API.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The customer id: for whom the call is made.</source>
        <translation>L'identifiant client : pour qui l'appel est fait.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The part of the API that connects banks.</source>
        <translation>La partie de l'API qui connecte les banques.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>The endpoint: what is asked for.</source>
        <translation>Le point de terminaison : ce qui est demandé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>Which session or login it is about.</source>
        <translation>La session ou la connexion dont il s'agit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/anatomy.py"/>
        <source>A part of the path.</source>
        <translation>Une partie du chemin.</translation>
    </message>
</context>
<context>
    <name>core.artefacts.binary</name>
    <message>
        <location filename="../../flinks_desk/core/artefacts/binary.py"/>
        <source>This is a picture, not text. Copy what it shows as text, or ask for the text itself.</source>
        <translation>C'est une image, pas du texte. Copiez ce qu'elle montre sous forme de texte, ou demandez le texte lui-même.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/binary.py"/>
        <source>This is a PDF, not text. Open it, and copy the text out of it.</source>
        <translation>C'est un PDF, pas du texte. Ouvrez-le, et copiez-en le texte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/binary.py"/>
        <source>This is a packed file, not text. Unpack it, and take the recording or the log out of it.</source>
        <translation>C'est un fichier compressé, pas du texte. Décompressez-le, et sortez-en l'enregistrement ou le journal.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/binary.py"/>
        <source>This is an office document, not text. Open it, and copy the text out of it.</source>
        <translation>C'est un document bureautique, pas du texte. Ouvrez-le, et copiez-en le texte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/binary.py"/>
        <source>This is a program or a data file, not text. Nothing in it was read.</source>
        <translation>C'est un programme ou un fichier de données, pas du texte. Rien n'y a été lu.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/binary.py"/>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
</context>
<context>
    <name>core.artefacts.caps</name>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>This text is very long. What stands near a word of Flinks was read, and the beginning; {left} other characters were not looked at.</source>
        <translation>Ce texte est très long. Ce qui entoure un mot de Flinks a été lu, ainsi que le début; {left} autres caractères n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>So much in this text names Flinks that only its beginning and its end were read; {left} characters between them were not looked at.</source>
        <translation>Tant d'endroits de ce texte nomment Flinks que seuls le début et la fin ont été lus; {left} caractères entre les deux n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} blocks between fences and around them; {left} more of them were not looked at.</source>
        <translation>Les {most} premiers blocs, entre les clôtures et autour, ont été lus; {left} autres n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} characters of the code; {left} more were not looked at.</source>
        <translation>Les {most} premiers caractères du code ont été lus; {left} autres n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} words and signs of the code; {left} characters behind them were not looked at.</source>
        <translation>Les {most} premiers mots et signes du code ont été lus; les {left} caractères qui suivent n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} characters of the page; {left} more were not looked at.</source>
        <translation>Les {most} premiers caractères de la page ont été lus; {left} autres n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} frames, links and forms of the page; {left} more were not looked at.</source>
        <translation>Les {most} premiers cadres, liens et formulaires de la page ont été lus; {left} autres n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Of so many headers only the first of each request were looked at; {left} were not.</source>
        <translation>De tant d'en-têtes, seuls les premiers de chaque requête ont été examinés; {left} ne l'ont pas été.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} listeners for messages; {left} more were not looked at.</source>
        <translation>Les {most} premiers écouteurs de messages ont été lus; {left} autres n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>A listener for messages is very long; the last {left} words of it were not looked at.</source>
        <translation>Un écouteur de messages est très long; ses {left} derniers mots n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} checks of a signature; {left} more were not looked at.</source>
        <translation>Les {most} premières vérifications de signature ont été lues; {left} autres n'ont pas été examinées.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} items of the list; {left} more were not looked at.</source>
        <translation>Les {most} premiers éléments de la liste ont été lus; {left} autres n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Of so many calls only {most} were judged, the first and the last; {left} between them were not.</source>
        <translation>De tant d'appels, seuls {most} ont été jugés, les premiers et les derniers; {left} entre les deux ne l'ont pas été.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} commands; {left} more were not looked at.</source>
        <translation>Les {most} premières commandes ont été lues; {left} autres n'ont pas été examinées.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} addresses of one command; {left} more were not looked at.</source>
        <translation>Les {most} premières adresses d'une commande ont été lues; {left} autres n'ont pas été examinées.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} parameters of an address; {left} more were not looked at.</source>
        <translation>Les {most} premiers paramètres d'une adresse ont été lus; {left} autres n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} headers that code gives one call; {left} more were not looked at.</source>
        <translation>Les {most} premiers en-têtes que le code donne à un appel ont été lus; {left} autres n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} constants that are named like values of Flinks; {left} more were not looked at.</source>
        <translation>Les {most} premières constantes dont le nom évoque une valeur de Flinks ont été lues; {left} autres n'ont pas été examinées.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} settings; {left} more were not looked at.</source>
        <translation>Les {most} premiers réglages ont été lus; {left} autres n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Looked for settings in the first {most} paragraphs, and not in {left} more.</source>
        <translation>Les réglages ont été cherchés dans les {most} premiers paragraphes, et non dans {left} autres.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} failures that programs told of; {left} more were not looked at.</source>
        <translation>Les {most} premiers échecs signalés par des programmes ont été lus; {left} autres n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Read the first {most} attributes of a tag; {left} more were not looked at.</source>
        <translation>Les {most} premiers attributs d'une balise ont été lus; {left} autres n'ont pas été examinés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/caps.py"/>
        <source>Variables hold each other so often that only {most} characters of them were put in; {left} places were left open.</source>
        <translation>Les variables se contiennent si souvent que seuls {most} caractères en ont été insérés; {left} endroits sont restés ouverts.</translation>
    </message>
</context>
<context>
    <name>core.artefacts.curl</name>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>In Windows PowerShell 5 the word curl at this prompt means Invoke-WebRequest, which does not know these options; curl.exe is the real one.</source>
        <translation>Dans Windows PowerShell 5, le mot curl à cette invite désigne Invoke-WebRequest, qui ne connaît pas ces options; le vrai est curl.exe.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>Typographic quotes around words were read as plain ones; a shell would not do that.</source>
        <translation>Des guillemets typographiques autour des mots ont été lus comme des guillemets droits; un interpréteur de commandes ne le ferait pas.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>Blanks that cannot be told from plain ones by eye, such as U+00A0, were read as blanks.</source>
        <translation>Des espaces que l'œil ne distingue pas des autres, comme U+00A0, ont été lus comme des espaces ordinaires.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>A blank stands between the sign that continues a line and the end of the line; a shell would stop there.</source>
        <translation>Un espace se trouve entre le signe de continuation et la fin de la ligne; un interpréteur de commandes s'arrêterait là.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>Lines of one command are not joined by the sign that continues a line.</source>
        <translation>Les lignes d'une même commande ne sont pas reliées par le signe de continuation.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>A quote is opened and never closed; it was read to the end of the paragraph.</source>
        <translation>Un guillemet ouvert n'est jamais fermé; la lecture est allée jusqu'à la fin du paragraphe.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>Long dashes before options were read as hyphens; curl would not do that.</source>
        <translation>Des tirets longs devant les options ont été lus comme des traits d'union; curl ne le ferait pas.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/curl.py"/>
        <source>Single quotes stand where cmd knows only double ones; they were read as quotes. It works in bash, not in cmd.</source>
        <translation>Des guillemets simples se trouvent là où cmd ne connaît que les doubles; ils ont été lus comme des guillemets. Cela fonctionne dans bash, pas dans cmd.</translation>
    </message>
</context>
<context>
    <name>core.artefacts.har</name>
    <message>
        <location filename="../../flinks_desk/core/artefacts/har.py"/>
        <source>The file ends, or is damaged, in the middle of its entries; those before were read.</source>
        <translation>Le fichier s'arrête ou est endommagé au milieu de ses entrées; celles d'avant ont été lues.</translation>
    </message>
</context>
<context>
    <name>core.artefacts.source</name>
    <message>
        <location filename="../../flinks_desk/core/artefacts/source.py"/>
        <source>The file is in {encoding}, as some Windows programs save it.</source>
        <translation>Le fichier est en {encoding}, comme l'enregistrent certains programmes Windows.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/artefacts/source.py"/>
        <source>The file is not in UTF-8; it was read as Windows-1252.</source>
        <translation>Le fichier n'est pas en UTF-8; il a été lu comme du Windows-1252.</translation>
    </message>
</context>
<context>
    <name>core.authorize_body</name>
    <message>
        <location filename="../../flinks_desk/core/authorize_body.py"/>
        <source>The dots in {field} stand for nothing here, and would be sent as dots.</source>
        <translation>Les points dans {field} ne remplacent rien ici et seraient envoyés comme des points.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/authorize_body.py"/>
        <source>Write the value in their place.</source>
        <translation>Écrivez la valeur à leur place.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/authorize_body.py"/>
        <source>The body is JSON, but no object.</source>
        <translation>Le corps est du JSON, mais pas un objet.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/authorize_body.py"/>
        <source>Put the members between curly brackets.</source>
        <translation>Mettez les champs entre accolades.</translation>
    </message>
</context>
<context>
    <name>core.authorize_fields</name>
    <message>
        <location filename="../../flinks_desk/core/authorize_fields.py"/>
        <source>Keeps the data and the credentials afterwards. Without it the LoginId cannot be refreshed.</source>
        <translation>Conserve ensuite les données et les identifiants de connexion. Sans cela, le LoginId ne peut pas être actualisé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/authorize_fields.py"/>
        <source>The language of the bank and of its questions. Another language makes another LoginId.</source>
        <translation>La langue de la banque et de ses questions. Une autre langue donne un autre LoginId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/authorize_fields.py"/>
        <source>A text of your own, which comes back in answers and webhooks. Nothing personal belongs in it.</source>
        <translation>Un texte à vous, qui revient dans les réponses et les webhooks. N'y mettez rien de personnel.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/authorize_fields.py"/>
        <source>Refreshes the account every night. It counts only when the connection is new.</source>
        <translation>Actualise le compte chaque nuit. Ne compte que si la connexion est nouvelle.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/authorize_fields.py"/>
        <source>Goes with a refresh that opens the bank.</source>
        <translation>Accompagne une actualisation qui ouvre la banque.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/authorize_fields.py"/>
        <source>Collects all security questions, for answers that are kept for the night (Enhanced MFA).</source>
        <translation>Recueille toutes les questions de sécurité, pour des réponses conservées pour la nuit (Enhanced MFA).</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/authorize_fields.py"/>
        <source>How far back the data go. It stands here only for widgets that are resumed and webhooks.</source>
        <translation>Jusqu'où remontent les données. N'a sa place ici que pour un widget repris et des webhooks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/authorize_fields.py"/>
        <source>Whether transactions are collected. It stands here only for widgets that are resumed and webhooks.</source>
        <translation>Si les transactions sont recueillies. N'a sa place ici que pour un widget repris et des webhooks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/authorize_fields.py"/>
        <source>Whether balances are collected. It stands here only for widgets that are resumed and webhooks.</source>
        <translation>Si les soldes sont recueillis. N'a sa place ici que pour un widget repris et des webhooks.</translation>
    </message>
</context>
<context>
    <name>core.clock_skew</name>
    <message>
        <location filename="../../flinks_desk/core/clock_skew.py"/>
        <source>This machine's clock is {apart} ahead of the one at {host}. The countdown counts the seconds that pass and stays right; times of day do not. Set the clock in the system's settings.</source>
        <translation>L'horloge de cette machine avance de {apart} sur celle de {host}. Le compte à rebours compte les secondes qui passent et reste juste; les heures affichées ne le sont pas. Réglez l'horloge dans les paramètres du système.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/clock_skew.py"/>
        <source>This machine's clock is {apart} behind the one at {host}. The countdown counts the seconds that pass and stays right; times of day do not. Set the clock in the system's settings.</source>
        <translation>L'horloge de cette machine retarde de {apart} sur celle de {host}. Le compte à rebours compte les secondes qui passent et reste juste; les heures affichées ne le sont pas. Réglez l'horloge dans les paramètres du système.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/clock_skew.py"/>
        <source>{count} second</source>
        <extracomment>{count} seconds</extracomment>
        <translation>
            <numerusform>{count} seconde</numerusform>
            <numerusform>{count} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/clock_skew.py"/>
        <source>{count} minute</source>
        <extracomment>{count} minutes</extracomment>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/clock_skew.py"/>
        <source>{count} hour</source>
        <extracomment>{count} hours</extracomment>
        <translation>
            <numerusform>{count} heure</numerusform>
            <numerusform>{count} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/clock_skew.py"/>
        <source>{count} day</source>
        <extracomment>{count} days</extracomment>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core.codes</name>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Done.</source>
        <translation>C'est fait.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Go on.</source>
        <translation>Continuez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Flinks made what was asked for.</source>
        <translation>Flinks a créé ce qui était demandé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Flinks is still collecting the data.</source>
        <translation>Flinks est encore en train de recueillir les données.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Ask the Async endpoint with the same RequestId every ten seconds, for at most thirty minutes.</source>
        <translation>Interrogez le point de terminaison Async avec le même RequestId toutes les dix secondes, pendant trente minutes au plus.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank takes longer than 210 seconds, so Flinks goes on in the background.</source>
        <translation>La banque met plus de 210 secondes, donc Flinks poursuit en arrière-plan.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Flinks does not know this RequestId, or it ended.</source>
        <translation>Flinks ne connaît pas ce RequestId, ou sa session est terminée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Open a new session with Authorize; a RequestId is good for one session only.</source>
        <translation>Ouvrez une nouvelle session avec Authorize; un RequestId ne vaut que pour une session.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Flinks is still working on this connection.</source>
        <translation>Flinks travaille encore sur cette connexion.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Wait until the session that is under way has ended, then ask again.</source>
        <translation>Attendez la fin de la session en cours, puis redemandez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Flinks did not accept the credential of this call.</source>
        <translation>Flinks n'a pas accepté la clé ou le jeton de cet appel.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Check which credential belongs on this endpoint, and that it is of this instance.</source>
        <translation>Vérifiez lequel des deux va avec ce point de terminaison, et qu'il vient de cette instance.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The LoginId, or the bank's user name and password, are not right.</source>
        <translation>Le LoginId est incorrect, ou bien le nom d'utilisateur ou le mot de passe de la banque.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Check them; a LoginId belongs to one instance and one customer.</source>
        <translation>Vérifiez-les; un LoginId appartient à une seule instance et à un seul client.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The request misses something, or its body cannot be read.</source>
        <translation>Il manque quelque chose à la requête, ou son corps est illisible.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Compare the body with the example, letter by letter.</source>
        <translation>Comparez le corps avec l'exemple, lettre par lettre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>An answer to the bank's question was wrong or missing.</source>
        <translation>Une réponse à la question de la banque était incorrecte ou manquante.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Open the session again and answer the questions that come then.</source>
        <translation>Rouvrez la session et répondez aux questions qui viendront alors.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>An answer to the bank's question was wrong, and the bank does not ask again.</source>
        <translation>Une réponse à la question de la banque était incorrecte, et la banque ne repose pas la question.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank does not know this user name.</source>
        <translation>La banque ne connaît pas ce nom d'utilisateur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Check the user name with the bank's own site.</source>
        <translation>Vérifiez le nom d'utilisateur sur le site de la banque.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank did not accept the password.</source>
        <translation>La banque n'a pas accepté le mot de passe.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Check the password with the bank's own site; several wrong tries may lock the account.</source>
        <translation>Vérifiez le mot de passe sur le site de la banque; plusieurs essais ratés peuvent verrouiller le compte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank asked a question to which no stored answer fits.</source>
        <translation>La banque a posé une question à laquelle aucune réponse conservée ne correspond.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Connect once more through the widget, so that a person can answer.</source>
        <translation>Connectez-vous de nouveau par le widget, pour qu'une personne puisse répondre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank cannot be reached at the moment.</source>
        <translation>La banque est injoignable pour le moment.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Nothing is wrong with the integration; try again in a few minutes.</source>
        <translation>L'intégration n'y est pour rien; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Too many calls came in a short time.</source>
        <translation>Trop d'appels ont été faits en peu de temps.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Wait a minute, then call less often; pending data are asked for every ten seconds.</source>
        <translation>Attendez une minute, puis espacez vos appels; pour des données en attente, un appel toutes les dix secondes suffit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>An answer came for a question that was not asked.</source>
        <translation>Une réponse a été envoyée à une question qui n'a pas été posée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Send each prompt back exactly as it came: every blank and every capital counts.</source>
        <translation>Renvoyez chaque question telle quelle : chaque espace et chaque majuscule compte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The call was not allowed: its credential, or the bank, said no.</source>
        <translation>L'appel n'était pas permis : la clé ou le jeton a été refusé, ou la banque a dit non.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Read the message beside it; it says which of the two it was.</source>
        <translation>Lisez le message qui l'accompagne; il dit lequel des deux cas s'applique.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank wants the person to do something in its own site first.</source>
        <translation>La banque demande d'abord à la personne de faire quelque chose sur son site.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Sign in at the bank, finish what it asks for, then connect again.</source>
        <translation>Ouvrez une session à la banque, terminez ce qu'elle demande, puis reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The bank has locked this account.</source>
        <translation>La banque a verrouillé ce compte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The person has to unlock it with the bank; trying again does not help.</source>
        <translation>La personne doit le faire déverrouiller par la banque; réessayer ne sert à rien.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>This bank is not available through Flinks at the moment.</source>
        <translation>Cette banque n'est pas offerte par Flinks pour le moment.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Choose another bank, or ask Flinks when it will be back.</source>
        <translation>Choisissez une autre banque, ou demandez à Flinks quand elle reviendra.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Flinks itself could not finish its work with the bank.</source>
        <translation>Flinks n'a pas pu terminer son travail avec la banque.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Try once more; if it stays so, send Flinks the RequestId.</source>
        <translation>Réessayez une fois; si rien ne change, envoyez le RequestId à Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Another session for this LoginId is open.</source>
        <translation>Une autre session est ouverte pour ce LoginId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Wait until it has ended, then try again.</source>
        <translation>Attendez qu'elle soit terminée, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>The session waited too long: eight minutes for an answer, or thirty for the data.</source>
        <translation>La session a attendu trop longtemps : huit minutes pour une réponse, ou trente pour les données.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Open a new session with Authorize.</source>
        <translation>Ouvrez une nouvelle session avec Authorize.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>This session is open already.</source>
        <translation>Cette session est déjà ouverte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Go on with its RequestId and fetch the data, or open a new session.</source>
        <translation>Continuez avec son RequestId et récupérez les données, ou ouvrez une nouvelle session.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Not every question was answered.</source>
        <translation>Les questions n'ont pas toutes reçu une réponse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Answer all questions in one call.</source>
        <translation>Répondez à toutes les questions en un seul appel.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>There are no transactions, or fewer than the twenty-five that attributes need.</source>
        <translation>Il n'y a pas de transactions, ou il y en a moins que les vingt-cinq exigées par les attributs.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Use an account with more transactions, or a longer period.</source>
        <translation>Prenez un compte avec plus de transactions, ou une période plus longue.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>This function is not enabled on this instance.</source>
        <translation>Cette fonction n'est pas activée sur cette instance.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/codes.py"/>
        <source>Ask Flinks to enable it.</source>
        <translation>Demandez à Flinks de l'activer.</translation>
    </message>
</context>
<context>
    <name>core.connect</name>
    <message>
        <location filename="../../flinks_desk/core/connect.py"/>
        <source>The instance's own host for the widget.</source>
        <translation>L'hôte de l'instance pour le widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connect.py"/>
        <source>The widget's documentation has no such parameter.</source>
        <translation>La documentation du widget ne mentionne pas ce paramètre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connect.py"/>
        <source>The second version of the widget.</source>
        <translation>La deuxième version du widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connect.py"/>
        <source>The first version of the widget, for customers who began with it.</source>
        <translation>La première version du widget, pour les clients qui ont commencé avec elle.</translation>
    </message>
</context>
<context>
    <name>core.connectivity</name>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>This program's calls</source>
        <translation>Les appels de ce programme</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>The web view of the Connect preview</source>
        <translation>La vue Web de l'aperçu de Connect</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>Your browser</source>
        <translation>Votre navigateur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>Proxy</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>{step} of {host}: “{good}” came through, “{bad}” did not.</source>
        <translation>{step} de {host} : « {good} » est passé, « {bad} » ne l'est pas.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>{host} shows different certificates to these ways: something stands in between.</source>
        <translation>{host} présente des certificats différents à ces chemins : quelque chose s'interpose.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>The certificate of {first} comes from {one}, that of {second} from {other}.</source>
        <translation>Le certificat de {first} vient de {one}, celui de {second} de {other}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>Not every way comes through; the first step with a problem says what to do.</source>
        <translation>Tous les chemins n'aboutissent pas; la première étape en défaut dit quoi faire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>Under way.</source>
        <translation>En cours.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/connectivity.py"/>
        <source>Every way that was tried comes through.</source>
        <translation>Tous les chemins essayés aboutissent.</translation>
    </message>
</context>
<context>
    <name>core.countdown</name>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/countdown.py"/>
        <source>The authorize token has {count} minute left.</source>
        <extracomment>The authorize token has {count} minutes left.</extracomment>
        <translation>
            <numerusform>Il reste {count} minute au jeton d'autorisation.</numerusform>
            <numerusform>Il reste {count} minutes au jeton d'autorisation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core.data_requests</name>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Transit, institution and account number.</source>
        <translation>Numéros de transit, d'institution et de compte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>These accounts only; every account where none is named.</source>
        <translation>Ces comptes seulement; tous les comptes si aucun n'est nommé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>The accounts' balances.</source>
        <translation>Les soldes des comptes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>How far back transactions go.</source>
        <translation>Jusqu'où remontent les transactions.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Posted transactions.</source>
        <translation>Les transactions inscrites au compte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>The holder's name, address, e-mail and telephone.</source>
        <translation>Le nom, l'adresse, le courriel et le téléphone du titulaire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Details and statements with the same answer.</source>
        <translation>Les détails et les relevés dans la même réponse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>How many statements come with it.</source>
        <translation>Combien de relevés l'accompagnent.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Transactions from this day on.</source>
        <translation>Les transactions à partir de ce jour.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Transactions up to this day.</source>
        <translation>Les transactions jusqu'à ce jour.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Only what is newer than the data fetched last.</source>
        <translation>Seulement ce qui est plus récent que les dernières données obtenues.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Accounts and transactions</source>
        <translation>Comptes et transactions</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Everything about the accounts. The RequestId is used up by it, so ask for it last.</source>
        <translation>Tout sur les comptes. Le RequestId est alors consommé, donc demandez-les en dernier.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Accounts only</source>
        <translation>Comptes seulement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>The accounts without transactions; the session stays open.</source>
        <translation>Les comptes sans leurs transactions; la session reste ouverte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Statements</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>The bank's own PDFs. Canada only, switched on by Flinks, and opened with detailsAndStatementEnable=true.</source>
        <translation>Les PDF de la banque. Au Canada seulement, si Flinks les a activés et si le widget a été ouvert avec detailsAndStatementEnable=true.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>How many months. Months12 needs exactly one account.</source>
        <translation>Combien de mois. Months12 demande exactement un compte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>What Flinks computes from the transactions; it needs at least 25 of them.</source>
        <translation>Ce que Flinks calcule à partir des transactions; il en faut au moins 25.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Days to look at, from 1 to 365.</source>
        <translation>Nombre de jours à examiner, de 1 à 365.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Also what each attribute was computed from.</source>
        <translation>Aussi ce qui a servi à calculer chaque attribut.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/data_requests.py"/>
        <source>Accounts of this category only.</source>
        <translation>Les comptes de cette catégorie seulement.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.addresses</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>Calls go to INSTANCE-api.private.fin.ag, the widget lies at INSTANCE-iframe.private.fin.ag.</source>
        <translation>Les appels vont à INSTANCE-api.private.fin.ag, le widget se trouve à INSTANCE-iframe.private.fin.ag.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>The address has a blank before, behind or within it.</source>
        <translation>L'adresse contient un espace, avant, après ou à l'intérieur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>The address is broken by a line end.</source>
        <translation>L'adresse est coupée par une fin de ligne.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>The address stands in typographic quotes, which a shell takes for a part of it.</source>
        <translation>L'adresse est entre guillemets typographiques; l'interpréteur de commandes les prend pour une partie de l'adresse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>The address holds characters that cannot be seen.</source>
        <translation>L'adresse contient des caractères invisibles.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>The address stands without quotes, so the shell cuts it off at the first &amp;.</source>
        <translation>L'adresse est sans guillemets, donc l'interpréteur de commandes la coupe au premier &amp;.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>The address holds quotes or brackets that are sent as a part of it.</source>
        <translation>L'adresse contient des guillemets ou des crochets qui sont envoyés avec elle.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>Put the whole address in quotes.</source>
        <translation>Mettez toute l'adresse entre guillemets.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>Type straight quotes, or copy the command from a plain text editor.</source>
        <translation>Tapez des guillemets droits, ou copiez la commande depuis un éditeur de texte brut.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>{host} is not a host of Flinks.</source>
        <translation>{host} n'est pas un hôte de Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>{host} comes from old documentation. It may stop to answer at any time.</source>
        <translation>{host} vient d'une ancienne documentation. Il peut cesser de répondre à tout moment.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>The address begins with http. Keys and tokens would travel in clear, and Flinks takes https only.</source>
        <translation>L'adresse commence par http. Les clés et les jetons voyageraient en clair, et Flinks n'accepte que https.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>Write https:// before the host. Do not rely on being redirected: a POST arrives as a GET then.</source>
        <translation>Écrivez https:// devant l'hôte. Ne comptez pas sur une redirection : un POST y devient un GET.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>The path lacks {parts}.</source>
        <translation>Il manque {parts} dans le chemin.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>The path holds {parts} twice.</source>
        <translation>Le chemin contient {parts} deux fois.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>The path is /v3/CUSTOMER_ID/BankingServices/ENDPOINT. A base address needs the slash at its end, and what is joined to it none at its beginning.</source>
        <translation>Le chemin est /v3/CUSTOMER_ID/BankingServices/ENDPOINT. Une adresse de base doit finir par une barre oblique, et ce qu'on y joint n'en a pas au début.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>The endpoint is called {nearest}.</source>
        <translation>Le point de terminaison s'appelle {nearest}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>Compare the name with the list of endpoints in the documentation.</source>
        <translation>Comparez le nom avec la liste des points de terminaison dans la documentation.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>There is a blank at the end of the endpoint's name {name}.</source>
        <translation>Il y a un espace à la fin du nom du point de terminaison {name}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>Async stands twice in the endpoint's name {name}.</source>
        <translation>Async figure deux fois dans le nom du point de terminaison {name}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>Flinks has no endpoint {name}.</source>
        <translation>Flinks n'a pas de point de terminaison {name}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>{endpoint} is called with {method}; it takes {expected}.</source>
        <translation>{endpoint} est appelé avec {method}; il faut {expected}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>Send it with {expected}. curl sends GET unless it is given -X or a body.</source>
        <translation>Envoyez-le avec {expected}. curl envoie GET, sauf s'il reçoit -X ou un corps.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/addresses.py"/>
        <source>Write the address without them, in one piece.</source>
        <translation>Écrivez l'adresse sans eux, d'un seul tenant.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.answers</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>Flinks does not accept the secret key: it is not the one of this instance and customer id.</source>
        <translation>Flinks n'accepte pas la clé secrète : ce n'est pas celle de cette instance et de cet identifiant client.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>Compare instance, customer id and secret key with what Flinks sent, character by character.</source>
        <translation>Comparez l'instance, l'identifiant client et la clé secrète avec ce que Flinks a envoyé, caractère par caractère.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>Flinks does not accept the authorize token. It may be used up, too old, or of another environment.</source>
        <translation>Flinks n'accepte pas le jeton d'autorisation. Il a peut-être déjà servi, il est trop vieux, ou il vient d'un autre environnement.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>Ask for a new token with the same instance and customer id, and use it at once and only once.</source>
        <translation>Demandez un nouveau jeton avec la même instance et le même identifiant client, et utilisez-le tout de suite et une seule fois.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>Flinks answered {code}: {meaning}</source>
        <translation>Flinks a répondu {code} : {meaning}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>Flinks answered {code}, which its published list does not have.</source>
        <translation>Flinks a répondu {code}, qui n'est pas dans sa liste publiée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>Send the code, the time and the RequestId to Flinks' support.</source>
        <translation>Envoyez le code, l'heure et le RequestId au soutien technique de Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>The bank asks a security question. This is no fault: the session waits eight minutes for the answer.</source>
        <translation>La banque pose une question de sécurité. Ce n'est pas une erreur : la session attend la réponse huit minutes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>Show the questions, and call Authorize again with the RequestId and the answers.</source>
        <translation>Affichez les questions, puis appelez de nouveau Authorize avec le RequestId et les réponses.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>Flinks is still working. This is no fault.</source>
        <translation>Flinks travaille encore. Ce n'est pas une erreur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>Call the Async endpoint with the same RequestId every ten seconds, for at most thirty minutes.</source>
        <translation>Appelez le point de terminaison Async avec le même RequestId toutes les dix secondes, pendant trente minutes au plus.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>Look at the raw answer and its status before reading it as JSON, and try again later.</source>
        <translation>Regardez la réponse brute et son statut avant de la lire comme du JSON, et réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>The answer has an empty body where JSON was expected.</source>
        <translation>Le corps de la réponse est vide; du JSON était attendu.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>The answer is a page of HTML ({count} characters) where JSON was expected.</source>
        <translation>La réponse est une page HTML ({count} caractères); du JSON était attendu.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>The answer is no JSON, or was cut off.</source>
        <translation>La réponse n'est pas du JSON, ou elle a été coupée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>The code reads {found} from the answer, which has no such field.</source>
        <translation>Le code lit {found} dans la réponse, qui n'a pas ce champ.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/answers.py"/>
        <source>Read {expected}. Names in Flinks' answers begin with a capital.</source>
        <translation>Lisez {expected}. Les noms dans les réponses de Flinks commencent par une majuscule.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.blank_frame</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>{host} does not allow this page to hold it in a frame, so the frame stays blank.</source>
        <translation>{host} ne permet pas à cette page de l'afficher dans un cadre, qui reste donc vide.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>Have your page's domain added to the allowed ones at Flinks. As the page itself, the widget opens now.</source>
        <translation>Faites ajouter le domaine de votre page à ceux que Flinks autorise. En tant que page entière, le widget s'ouvre dès maintenant.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>The widget cannot keep cookies: in a frame they count as another site's, and are blocked.</source>
        <translation>Le widget ne peut pas garder de témoins : dans un cadre, ils passent pour ceux d'un autre site et sont bloqués.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>Allow them for {host} in the browser. As the page itself, the widget may keep its own.</source>
        <translation>Autorisez-les pour {host} dans le navigateur. En tant que page entière, le widget peut garder les siens.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>The certificate of {host} is not trusted, so nothing was loaded from there.</source>
        <translation>Le certificat de {host} n'est pas reconnu : rien n'a été chargé de là.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>A company proxy may stand in between; ask for its certificate to be added to this machine.</source>
        <translation>Le serveur mandataire d'une entreprise est peut-être entre les deux; demandez que son certificat soit ajouté à cette machine.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>The page around the widget did not load.</source>
        <translation>La page qui entoure le widget ne s'est pas chargée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>Open it again; if it stays so, look at proxy and firewall of this machine.</source>
        <translation>Rouvrez-la; si rien ne change, vérifiez le mandataire et le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>The widget has not said APP_MOUNTED within ten seconds, although {host} answers.</source>
        <translation>Le widget n'a pas émis APP_MOUNTED en dix secondes, alors que {host} répond.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>Its scripts may be blocked on the way, or its token was used before. Open it again with a new one.</source>
        <translation>Ses scripts sont peut-être bloqués en chemin, ou son jeton a déjà servi. Rouvrez-le avec un nouveau jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>{host} answers with status {status}: there is no widget at this address.</source>
        <translation>{host} répond par le statut {status} : il n'y a pas de widget à cette adresse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>Check the instance and the widget's version, which are parts of the address.</source>
        <translation>Vérifiez l'instance et la version du widget, qui font partie de l'adresse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>The frame is blank, and its token is of no use any more.</source>
        <translation>Le cadre est vide, et son jeton ne peut plus servir.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>Open the widget again with a new token.</source>
        <translation>Rouvrez le widget avec un nouveau jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/blank_frame.py"/>
        <source>It says: {directive}</source>
        <translation>Sa réponse dit : {directive}</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.bodies</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>The body is JSON text inside a JSON text.</source>
        <translation>Le corps est un texte JSON à l'intérieur d'un autre texte JSON.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>The body is not JSON from line {line}, column {column} on.</source>
        <translation>Le corps n'est pas du JSON à partir de la ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>Let your language's own JSON library write the body. JSON wants straight double quotes around every text.</source>
        <translation>Laissez la bibliothèque JSON de votre langage écrire le corps. JSON exige des guillemets doubles et droits autour de chaque texte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>The body is sent as a form; Flinks reads JSON.</source>
        <translation>Le corps est envoyé sous forme de formulaire; Flinks lit du JSON.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>The body is JSON, but it is sent as {found}.</source>
        <translation>Le corps est du JSON, mais il est annoncé comme {found}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>Send the body as JSON, with the header Content-Type: application/json.</source>
        <translation>Envoyez le corps en JSON, avec l'en-tête Content-Type: application/json.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>{endpoint} needs {field}, which is not in the call.</source>
        <translation>{endpoint} a besoin de {field}, qui n'est pas dans l'appel.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>Put the LoginId in, which the widget's REDIRECT brought, or institution, user name and password.</source>
        <translation>Ajoutez le LoginId reçu dans le REDIRECT du widget, ou l'institution, le nom d'utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>Put the RequestId in that the answer of Authorize brought.</source>
        <translation>Ajoutez le RequestId reçu dans la réponse d'Authorize.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>Put {field} into the body.</source>
        <translation>Ajoutez {field} au corps.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>{field} is a GUID that Flinks gave; this one is none.</source>
        <translation>{field} est un GUID attribué par Flinks; cette valeur n'en est pas un.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>{field} can be {values}.</source>
        <translation>Valeurs possibles de {field} : {values}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>{field} can be true or false.</source>
        <translation>{field} vaut true ou false.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>{field} is a list.</source>
        <translation>{field} est une liste.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>{field} is an object.</source>
        <translation>{field} est un objet.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>The test bank is called FlinksCapital, in one word.</source>
        <translation>La banque d'essai s'appelle FlinksCapital, en un mot.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>Correct {field}; the documentation of the endpoint lists what it takes.</source>
        <translation>Corrigez {field}; la documentation du point de terminaison dit ce qu'il accepte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>The test user {user} has another password.</source>
        <translation>L'utilisateur d'essai {user} a un autre mot de passe.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>The password of all test users of FlinksCapital is Everyday.</source>
        <translation>Tous les utilisateurs d'essai de FlinksCapital ont le mot de passe Everyday.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>Use {nearest}.</source>
        <translation>Utilisez {nearest}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>Take the field out.</source>
        <translation>Retirez ce champ.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/bodies.py"/>
        <source>{endpoint} has no field {field}. Flinks ignores it.</source>
        <translation>{endpoint} n'a pas de champ {field}. Flinks l'ignore.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.callbacks</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>Offer the person to begin again. Nothing was connected, and there is no LoginId to use.</source>
        <translation>Proposez à la personne de recommencer. Rien n'a été connecté, et il n'y a pas de LoginId à utiliser.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>The person, or the bank, refused access: the callback says access_denied.</source>
        <translation>La personne, ou la banque, a refusé l'accès : le rappel dit access_denied.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>The callback brings an error instead of a loginId: {error}.</source>
        <translation>Le rappel contient une erreur au lieu d'un loginId : {error}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>The callback has no loginId, so nothing was connected. Showing success here would be wrong.</source>
        <translation>Le rappel n'a pas de loginId, donc rien n'a été connecté. Afficher une réussite ici serait trompeur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>Check for loginId before anything else, and show the person how to begin again.</source>
        <translation>Cherchez d'abord le loginId, et montrez à la personne comment recommencer.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>The state of the callback is not the one that was sent: it belongs to another session, or was lost.</source>
        <translation>Le state du rappel n'est pas celui qui a été envoyé : il appartient à une autre session, ou il a été perdu.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>Refuse the callback before calling Flinks, and let the person begin again in the same browser tab.</source>
        <translation>Refusez le rappel avant d'appeler Flinks, et laissez la personne recommencer dans le même onglet.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>The return address differs from the registered one by its case, a slash, its scheme or its encoding.</source>
        <translation>L'adresse de retour diffère de celle qui est enregistrée par la casse, une barre oblique, le schéma ou l'encodage.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>The return address is not the registered one.</source>
        <translation>L'adresse de retour n'est pas celle qui est enregistrée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>Use the registered address to the letter, or have this one registered by Flinks.</source>
        <translation>Utilisez l'adresse enregistrée à la lettre, ou faites enregistrer celle-ci par Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>One of the two signatures is written in hexadecimal, the other in base64.</source>
        <translation>L'une des deux signatures est écrite en hexadécimal, l'autre en base64.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>The signature is computed over a body that was parsed and written anew; its bytes are others.</source>
        <translation>La signature est calculée sur un corps qui a été lu puis réécrit; ses octets ne sont plus les mêmes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>The signature is computed in hexadecimal. Flinks sends it in base64.</source>
        <translation>La signature est calculée en hexadécimal. Flinks l'envoie en base64.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>The signature is computed with {algorithm}. Flinks uses HMAC-SHA256.</source>
        <translation>La signature est calculée avec {algorithm}. Flinks utilise HMAC-SHA256.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>The signature is computed with another key. Flinks signs with the HMAC secret.</source>
        <translation>La signature est calculée avec une autre clé. Flinks signe avec le secret HMAC.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/callbacks.py"/>
        <source>Compute base64(HMAC-SHA256) over the raw bytes as they came, with the HMAC secret, and compare the two.</source>
        <translation>Calculez base64(HMAC-SHA256) sur les octets bruts tels que reçus, avec le secret HMAC, et comparez les deux.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.connect_address</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>The widget's address has no authorizeToken. Integrations made since October 2024 cannot open it so.</source>
        <translation>L'adresse du widget n'a pas d'authorizeToken. Les intégrations faites depuis octobre 2024 ne peuvent pas l'ouvrir ainsi.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>Ask GenerateAuthorizeToken for a token on your server, and add authorizeToken=TOKEN to the address.</source>
        <translation>Demandez un jeton à GenerateAuthorizeToken sur votre serveur, et ajoutez authorizeToken=TOKEN à l'adresse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>The public sandbox is opened without demo=true, so the list of banks stays empty.</source>
        <translation>Le bac à sable public est ouvert sans demo=true, donc la liste des banques reste vide.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>Add demo=true to the address. It shows the test bank FlinksCapital.</source>
        <translation>Ajoutez demo=true à l'adresse pour voir la banque d'essai FlinksCapital.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>demo=true is left in the address of a private instance. People are offered a bank that does not exist.</source>
        <translation>demo=true est resté dans l'adresse d'une instance privée. On y propose une banque qui n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>Take demo=true out of the address before anybody else sees it.</source>
        <translation>Retirez demo=true de l'adresse avant que quelqu'un d'autre la voie.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>The widget has no such path. It lies at /v2/, and at /v2/Credential/ID for one bank.</source>
        <translation>Le widget n'a pas ce chemin. Il se trouve à /v2/, et à /v2/Credential/ID pour une seule banque.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>Take the customer id out of the path. The widget knows the customer by its token.</source>
        <translation>Retirez l'identifiant client du chemin. Le widget connaît le client par son jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>Use https://INSTANCE-iframe.private.fin.ag/v2/ with the parameters behind it.</source>
        <translation>Utilisez https://INSTANCE-iframe.private.fin.ag/v2/ suivi des paramètres.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>{name} stands twice in the address. Nothing says which of them counts.</source>
        <translation>{name} figure deux fois dans l'adresse. Rien ne dit lequel compte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>Leave one of them.</source>
        <translation>Gardez-en un seul.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>The widget knows no parameter {name}, and ignores it.</source>
        <translation>Le widget n'a pas de paramètre {name}; il l'ignore.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>Write it as {nearest}.</source>
        <translation>Écrivez {nearest}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>Take it out.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>Give {name} a value that it takes, or leave it out.</source>
        <translation>Donnez à {name} une valeur qu'il accepte, ou omettez-le.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>{name} has no value.</source>
        <translation>{name} n'a pas de valeur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>The value of {name} is the name of a variable that held nothing.</source>
        <translation>La valeur de {name} est le nom d'une variable qui était vide.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>{name} can be {values}.</source>
        <translation>Valeurs possibles de {name} : {values}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>{name} is a colour in hexadecimal, without a # before it.</source>
        <translation>{name} est une couleur en hexadécimal, sans # devant.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>{name} is a number.</source>
        <translation>{name} est un nombre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>{name} is a GUID that Flinks gave; this one is none.</source>
        <translation>{name} est un GUID attribué par Flinks; cette valeur n'en est pas un.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>Give a whole address on a domain of your own, such as https://app.example.com/done, percent-encoded.</source>
        <translation>Donnez une adresse complète sur un de vos domaines, comme https://app.example.com/done, avec encodage URL.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>The return address has no scheme, so the browser takes it for a path on Flinks' own host.</source>
        <translation>L'adresse de retour n'a pas de schéma, donc le navigateur la prend pour un chemin sur l'hôte de Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>The return address has no host.</source>
        <translation>L'adresse de retour n'a pas d'hôte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>The return address is no web address. An app's own scheme needs oauthWindowRedirect=true.</source>
        <translation>L'adresse de retour n'est pas une adresse Web. Le schéma propre à une application exige oauthWindowRedirect=true.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>The return address is not percent-encoded, so it ends too early: {lost} does not belong to it any more.</source>
        <translation>L'adresse de retour n'a pas d'encodage URL, donc elle s'arrête trop tôt : {lost} n'en fait plus partie.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>The return address has swallowed parameters of the widget: {lost}.</source>
        <translation>L'adresse de retour a avalé des paramètres du widget : {lost}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>Percent-encode the whole value of redirectUrl, with encodeURIComponent or the like, and nothing else.</source>
        <translation>Faites l'encodage URL de toute la valeur de redirectUrl, avec encodeURIComponent ou l'équivalent, et de rien d'autre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/connect_address.py"/>
        <source>The OAuth entry knows no parameter {name}.</source>
        <translation>Le point d'entrée OAuth n'a pas de paramètre {name}.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.credential_state</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credential_state.py"/>
        <source>The value of {name} has the shape of a token of {vendor}, not of Flinks.</source>
        <translation>La valeur de {name} a la forme d'un jeton de {vendor}, et non de Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credential_state.py"/>
        <source>Put the value here that Flinks gave you.</source>
        <translation>Mettez ici la valeur que Flinks vous a donnée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credential_state.py"/>
        <source>In the {where} stands what looks like a token of {vendor}. Flinks does not know it.</source>
        <translation>Ce qui se trouve dans « {where} » ressemble à un jeton de {vendor}. Flinks ne le connaît pas.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credential_state.py"/>
        <source>Put the value here that Flinks gave you, or the Token of GenerateAuthorizeToken.</source>
        <translation>Mettez ici la valeur que Flinks vous a donnée, ou le Token de GenerateAuthorizeToken.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credential_state.py"/>
        <source>The value in {where} has characters that do not belong to it: {characters}. Some of them cannot be seen.</source>
        <translation>La valeur dans « {where} » contient des caractères de trop : {characters}. Certains sont invisibles.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credential_state.py"/>
        <source>Copy the value once more, without anything around it, and paste it as plain text.</source>
        <translation>Copiez la valeur encore une fois, sans rien autour, et collez-la en texte brut.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credential_state.py"/>
        <source>The library could not send a header. Its value has characters that do not belong to it: {characters}.</source>
        <translation>La bibliothèque n'a pas pu envoyer un en-tête. Sa valeur contient des caractères de trop : {characters}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credential_state.py"/>
        <source>The library could not send a header. Its value has characters that do not belong to it.</source>
        <translation>La bibliothèque n'a pas pu envoyer un en-tête. Sa valeur contient des caractères de trop.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credential_state.py"/>
        <source>Copy the value once more, and take off blanks and line ends when the program reads it.</source>
        <translation>Copiez la valeur encore une fois, et faites retirer les espaces et les fins de ligne quand le programme la lit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credential_state.py"/>
        <source>This is {role} that Flinks publishes for everyone. It works in the sandbox toolbox only.</source>
        <translation>Voici {role} que Flinks publie pour tout le monde. Cela fonctionne seulement dans le bac à sable toolbox.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credential_state.py"/>
        <source>Nothing needs to be done in the sandbox. For production, use the values of your own instance.</source>
        <translation>Il n'y a rien à faire dans le bac à sable. En production, utilisez les valeurs de votre propre instance.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credential_state.py"/>
        <source>{name} keeps an authorize token. It works once and for thirty minutes, so it is most likely spent.</source>
        <translation>{name} conserve un jeton d'autorisation. Un jeton fonctionne une fois, pendant trente minutes : celui-ci ne vaut sans doute plus rien.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credential_state.py"/>
        <source>Keep the secret key instead, and ask for a new token each time a person connects an account.</source>
        <translation>Conservez plutôt la clé secrète, et demandez un nouveau jeton chaque fois qu'une personne connecte un compte.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.credentials</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>{endpoint} was called without the header flinks-auth-key, so Flinks cannot know who asks.</source>
        <translation>{endpoint} a été appelé sans l'en-tête flinks-auth-key, donc Flinks ne peut pas savoir qui demande.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Send the secret key in the header flinks-auth-key.</source>
        <translation>Envoyez la clé secrète dans l'en-tête flinks-auth-key.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Send a fresh authorize token in the header flinks-auth-key. It became mandatory for integrations made since October 2024.</source>
        <translation>Envoyez un nouveau jeton d'autorisation dans l'en-tête flinks-auth-key. Il est obligatoire pour les intégrations faites depuis octobre 2024.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>{endpoint} was called without the header x-api-key. Data calls ask for it, and for nothing else.</source>
        <translation>{endpoint} a été appelé sans l'en-tête x-api-key. Les appels de données exigent cet en-tête, et rien d'autre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Send the x-api-key in the header x-api-key, and leave flinks-auth-key out.</source>
        <translation>Envoyez la clé x-api-key dans l'en-tête x-api-key, et omettez flinks-auth-key.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>The header is called {found}; its name is {right}, with hyphens. Many servers drop headers with underscores.</source>
        <translation>L'en-tête s'appelle {found}; son nom est {right}, avec des traits d'union. Beaucoup de serveurs rejettent les en-têtes qui contiennent un trait de soulignement.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>The credential is in the header {found}. Flinks reads it from {right} only, and ignores this one.</source>
        <translation>La clé ou le jeton est dans l'en-tête {found}. Flinks ne lit que {right}, et ignore celui-ci.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Call the header {right}, and send the bare value in it, without a word such as Bearer.</source>
        <translation>Nommez l'en-tête {right}, et mettez-y la valeur seule, sans mot comme Bearer.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>The value of {header} begins with {prefix}, which Flinks takes for a part of the value.</source>
        <translation>La valeur de {header} commence par {prefix}, que Flinks prend pour une partie de la valeur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Send the bare value, without {prefix} before it.</source>
        <translation>Envoyez la valeur seule, sans {prefix} devant.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>The body has a credential in its field {field}. Flinks ignores it there.</source>
        <translation>Le corps contient une clé ou un jeton dans son champ {field}. Flinks l'ignore à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Take the field out of the body, and send the value in the header {header}.</source>
        <translation>Retirez ce champ du corps, et envoyez la valeur dans l'en-tête {header}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>The address holds {role} in its parameter {name}. Flinks does not read it there, and addresses are written into logs and histories.</source>
        <translation>L'adresse contient {role} dans son paramètre {name}. Flinks ne lit rien à cet endroit, et les adresses se retrouvent dans des journaux et des historiques.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Take it out of the address, send it in its header from your server, and have it replaced by Flinks.</source>
        <translation>Retirez la valeur de l'adresse, envoyez-la dans son en-tête depuis votre serveur, et faites-la remplacer par Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/credentials.py"/>
        <source>Take it out of the address, ask for a new token, and send that in its header from your server.</source>
        <translation>Retirez-le de l'adresse, demandez un nouveau jeton et envoyez celui-ci dans son en-tête depuis votre serveur.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.faces</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/faces.py"/>
        <source>This is a call of the API, but {host} is the host of the widget.</source>
        <translation>C'est un appel à l'API, mais {host} est l'hôte du widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/faces.py"/>
        <source>Send it to {host}, with the same path.</source>
        <translation>Envoyez-le à {host}, avec le même chemin.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/faces.py"/>
        <source>Calls of the API are to go to {host}, which is the host of the widget.</source>
        <translation>Les appels à l'API doivent aller à {host}, qui est l'hôte du widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/faces.py"/>
        <source>The widget is to be loaded from {host}, which is the host of the API.</source>
        <translation>Le widget doit être chargé depuis {host}, qui est l'hôte de l'API.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/faces.py"/>
        <source>Use {host} for calls of the API.</source>
        <translation>Utilisez {host} pour les appels à l'API.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/faces.py"/>
        <source>The widget lies at https://{host}/v2/.</source>
        <translation>Le widget se trouve à https://{host}/v2/.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.heading</name>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/diagnosis/heading.py"/>
        <source>Read as {kind}, {count} request.</source>
        <extracomment>Read as {kind}, {count} requests.</extracomment>
        <translation>
            <numerusform>Lu comme {kind}, {count} requête.</numerusform>
            <numerusform>Lu comme {kind}, {count} requêtes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core.diagnosis.letter</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>a cURL command</source>
        <translation>une commande cURL</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>a cURL command for the Windows prompt</source>
        <translation>une commande cURL pour l'invite de commandes Windows</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>a PowerShell command</source>
        <translation>une commande PowerShell</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>a HAR recording of a browser</source>
        <translation>un enregistrement HAR d'un navigateur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>a Postman file</source>
        <translation>un fichier Postman</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>an HTTP file</source>
        <translation>un fichier HTTP</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>the address of a callback</source>
        <translation>l'adresse d'un rappel</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>events of the Connect widget</source>
        <translation>des événements du widget Connect</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>a JSON answer</source>
        <translation>une réponse JSON</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>a settings file</source>
        <translation>un fichier de configuration</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>a log</source>
        <translation>un journal</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>a web page</source>
        <translation>une page Web</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>source code</source>
        <translation>du code source</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>This is the request as it should be sent:</source>
        <translation>Voici la requête telle qu'elle doit être envoyée :</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>What stands between &lt; and &gt; is a value of yours that we left out on purpose.</source>
        <translation>Entre &lt; et &gt; se trouvent vos propres valeurs, que nous avons omises exprès.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>Also worth knowing:</source>
        <translation>À savoir aussi :</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>Kind regards</source>
        <translation>Cordialement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>Thank you for sending {kind}. We found nothing in it that would keep it from working.</source>
        <translation>Merci de nous avoir envoyé {kind}. Nous n'y avons rien trouvé qui nuirait au fonctionnement.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>Thank you for sending {kind}. We found one thing to change in it:</source>
        <extracomment>Thank you for sending {kind}. We found {count} things to change in it, in the order in which to do them:</extracomment>
        <translation>
            <numerusform>Merci de nous avoir envoyé {kind}. Nous y avons trouvé un point à corriger :</numerusform>
            <numerusform>Merci de nous avoir envoyé {kind}. Nous y avons trouvé {count} points à corriger, dans cet ordre :</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>Documentation: {address}</source>
        <translation>Documentation : {address}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>Where: {place}</source>
        <translation>Où : {place}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/letter.py"/>
        <source>Where: request {number}, {place}</source>
        <translation>Où : requête {number}, {place}</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.listeners</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/listeners.py"/>
        <source>The listener believes messages from any window. Another page can pretend to be the widget.</source>
        <translation>L'écouteur accepte les messages de n'importe quelle fenêtre. Une autre page peut se faire passer pour le widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/listeners.py"/>
        <source>Compare event.origin with https://INSTANCE-iframe.private.fin.ag, whole and exactly, before reading event.data.</source>
        <translation>Comparez event.origin avec https://INSTANCE-iframe.private.fin.ag, au caractère près, avant de lire event.data.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/listeners.py"/>
        <source>The check of event.origin never lets the widget's messages through. An origin ends without a slash or path.</source>
        <translation>La vérification d'event.origin ne laisse jamais passer les messages du widget. Une origine finit sans barre oblique ni chemin.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/listeners.py"/>
        <source>The check of event.origin also lets other pages through, such as …fin.ag.evil.example.</source>
        <translation>La vérification d'event.origin laisse aussi passer d'autres pages, comme …fin.ag.evil.example.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/listeners.py"/>
        <source>Compare the whole origin: event.origin === "https://INSTANCE-iframe.private.fin.ag".</source>
        <translation>Comparez l'origine entière : event.origin === "https://INSTANCE-iframe.private.fin.ag".</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/listeners.py"/>
        <source>The events come as text here, but the code reads their members as if they were objects.</source>
        <translation>Les événements arrivent ici comme du texte, mais le code lit leurs membres comme si c'étaient des objets.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/listeners.py"/>
        <source>A native web view hands events over as text, but the code reads their members directly.</source>
        <translation>Une vue Web native livre les événements en texte, mais le code lit leurs membres directement.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/listeners.py"/>
        <source>Read them with JSON.parse first; only if they are text, so that both forms work.</source>
        <translation>Lisez-les d'abord avec JSON.parse, mais seulement si c'est du texte, pour que les deux formes fonctionnent.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/listeners.py"/>
        <source>The code reads {found} from an event. Events carry {expected}.</source>
        <translation>Le code lit {found} dans un événement. Les événements portent {expected}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/listeners.py"/>
        <source>Write {expected}. Events use a small first letter, the API a capital one.</source>
        <translation>Écrivez {expected}. Les événements prennent une minuscule au début, l'API une majuscule.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/listeners.py"/>
        <source>The code waits for the step {found}, which Flinks' list does not have.</source>
        <translation>Le code attend l'étape {found}, qui n'est pas dans la liste de Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/listeners.py"/>
        <source>The step is probably {nearest}.</source>
        <translation>L'étape est probablement {nearest}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/listeners.py"/>
        <source>Compare it with the list of events in the documentation.</source>
        <translation>Comparez-la avec la liste des événements dans la documentation.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.minting</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/minting.py"/>
        <source>GenerateAuthorizeToken takes no {field}: what signs a person in belongs to Authorize.</source>
        <translation>GenerateAuthorizeToken ne prend pas {field} : ce qui connecte une personne va à Authorize.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/minting.py"/>
        <source>GenerateAuthorizeToken takes no {field}. Flinks ignores it.</source>
        <translation>GenerateAuthorizeToken ne prend pas {field}. Flinks n'en tient pas compte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/minting.py"/>
        <source>Leave this body empty, and send {field} to Authorize with the token that comes back.</source>
        <translation>Laissez ce corps vide, et envoyez {field} à Authorize avec le jeton qui revient.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/minting.py"/>
        <source>Leave this body empty.</source>
        <translation>Laissez ce corps vide.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.of_event</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>This message came from {found}, not from the widget.</source>
        <translation>Ce message venait de {found}, pas du widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>Believe only messages from exactly {expected}.</source>
        <translation>N'acceptez que les messages venant exactement de {expected}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>The widget says that its token is not valid.</source>
        <translation>Le widget dit que son jeton n'est pas valide.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>Make a new token and open the widget with it.</source>
        <translation>Générez un nouveau jeton et ouvrez le widget avec celui-ci.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>It was handed to the widget at {time}; a second load needs a second token.</source>
        <translation>Il a été remis au widget à {time}; un deuxième chargement demande un deuxième jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>It was made at {time}, and lives for thirty minutes.</source>
        <translation>Il a été généré à {time} et dure trente minutes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>The bank's own window was blocked.</source>
        <translation>La fenêtre de la banque a été bloquée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>Allow pop-ups for the page, or use oauthWindowRedirect.</source>
        <translation>Autorisez les fenêtres contextuelles pour la page, ou utilisez oauthWindowRedirect.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>The widget says {code}.</source>
        <translation>Le widget dit {code}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_event.py"/>
        <source>The widget handles this itself and tells the person; wait for what comes next.</source>
        <translation>Le widget s'en occupe lui-même et informe la personne; attendez la suite.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.of_exchange</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks did not accept the secret key for this customer.</source>
        <translation>Flinks n'a pas accepté la clé secrète pour ce client.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks did not accept the authorize token.</source>
        <translation>Flinks n'a pas accepté le jeton d'autorisation.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The entry leads on to the bank. The redirect is shown and not followed.</source>
        <translation>L'entrée mène à la banque. La redirection est montrée, sans être suivie.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks accepted the secret key and made a token. It works once, within thirty minutes.</source>
        <translation>Flinks a accepté la clé secrète et généré un jeton. Il fonctionne une fois, dans les trente minutes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The session is open. Its RequestId fetches data, with the x-api-key.</source>
        <translation>La session est ouverte. Son RequestId sert à récupérer les données, avec la clé x-api-key.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The bank asks a question. 203 counts as a success for HTTP libraries, so code has to look for it.</source>
        <translation>La banque pose une question. Les bibliothèques HTTP comptent 203 comme une réussite; le code doit donc vérifier ce statut.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks is opening the session. Ask again in ten seconds, with the RequestId alone.</source>
        <translation>Flinks ouvre la session. Demandez de nouveau dans dix secondes, avec le RequestId seul.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The data are here. The RequestId is used up by that.</source>
        <translation>Les données sont là. Le RequestId est maintenant consommé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks is still collecting; the Async endpoint says when the data are ready.</source>
        <translation>Flinks recueille encore les données; le point de terminaison Async dit quand elles sont prêtes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Not ready yet. Ask again in ten seconds.</source>
        <translation>Pas encore prêt. Redemandez dans dix secondes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>It went well.</source>
        <translation>Tout s'est bien passé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>It went well, and something was made.</source>
        <translation>Tout s'est bien passé, et quelque chose a été créé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks is still working. Ask the Async endpoint.</source>
        <translation>Flinks travaille encore. Interrogez le point de terminaison Async.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The bank asks a question. Answer it with the same token and the RequestId.</source>
        <translation>La banque pose une question. Répondez-y avec le même jeton et le RequestId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks gave no token: it does not know this customer id, or not with this secret key.</source>
        <translation>Flinks n'a pas remis de jeton : il ne connaît pas cet identifiant client, ou pas avec cette clé secrète.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Compare both with what Flinks gave you, letter by letter; they belong to one instance.</source>
        <translation>Comparez-les, lettre par lettre, avec ce que Flinks vous a remis; les deux appartiennent à une même instance.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The bank did not accept the answer and asks once more.</source>
        <translation>La banque n'a pas accepté la réponse et repose la question.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The bank asks {count} question.</source>
        <extracomment>The bank asks {count} questions.</extracomment>
        <translation>
            <numerusform>La banque pose {count} question.</numerusform>
            <numerusform>La banque pose {count} questions.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Answer within eight minutes; the same token and RequestId go with the answers.</source>
        <translation>Répondez d'ici huit minutes; le même jeton et le même RequestId vont avec les réponses.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks answered with a code that is in none of its lists: {code}.</source>
        <translation>Flinks a répondu avec un code qui n'est dans aucune de ses listes : {code}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Read the message beside it; send it to Flinks if it stays so.</source>
        <translation>Lisez le message qui l'accompagne; envoyez-le à Flinks si rien ne change.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks does not know this LoginId for this customer.</source>
        <translation>Flinks ne connaît pas ce LoginId pour ce client.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The bank did not accept the user name or the password.</source>
        <translation>La banque n'a pas accepté le nom d'utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks says: {message}</source>
        <translation>Flinks dit : {message}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>There is nothing at this address for {endpoint}.</source>
        <translation>Il n'y a rien à cette adresse pour {endpoint}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>{endpoint} does not take {method}.</source>
        <translation>{endpoint} n'accepte pas {method}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Check the instance and the customer id; both stand in the address.</source>
        <translation>Vérifiez l'instance et l'identifiant client; les deux sont dans l'adresse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Try again; if it stays so, send Flinks the time and the RequestId.</source>
        <translation>Réessayez; si rien ne change, envoyez à Flinks l'heure et le RequestId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks answered {status} and says: {message}</source>
        <translation>Flinks a répondu {status} et dit : {message}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Flinks answered {status} without a code or a message, so the reason is not known.</source>
        <translation>Flinks a répondu {status} sans code ni message; la raison est donc inconnue.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The answer is a success but has no {member}.</source>
        <translation>La réponse est une réussite, mais il y manque {member}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>The answer is a success, but its {member} is not what it should be.</source>
        <translation>La réponse est un succès, mais son {member} n'est pas ce qu'il devrait être.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_exchange.py"/>
        <source>Look at the answer; something between here and Flinks may have answered in its place.</source>
        <translation>Regardez la réponse; quelque chose en chemin a peut-être répondu à la place de Flinks.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.of_session</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Make a new token and try again.</source>
        <translation>Générez un nouveau jeton et réessayez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>There is no customer id yet; it stands in every address that is called.</source>
        <translation>Il n'y a pas encore d'identifiant client; il figure dans chaque adresse appelée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Enter the customer id that Flinks gave you.</source>
        <translation>Entrez l'identifiant client que Flinks vous a donné.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>There is no secret key yet, and Flinks gives a token only for one.</source>
        <translation>Il n'y a pas encore de clé secrète, et Flinks ne donne un jeton que contre une clé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Enter the secret key that Flinks gave you.</source>
        <translation>Entrez la clé secrète que Flinks vous a donnée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>There is no session that waits for answers.</source>
        <translation>Aucune session n'attend de réponses.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Open a session first.</source>
        <translation>Ouvrez d'abord une session.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>The bank asked at {time}; the session ended after eight idle minutes.</source>
        <translation>La banque a posé sa question à {time}; la session s'est terminée après huit minutes sans activité.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Open the session again; the questions will come again.</source>
        <translation>Rouvrez la session; les questions reviendront.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>This question has no answer yet: {prompt}</source>
        <translation>Cette question n'a pas encore de réponse : {prompt}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Answer every question; the bank wants them all at once.</source>
        <translation>Répondez à chaque question; la banque les veut toutes à la fois.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>No session is open, and data are fetched with its RequestId.</source>
        <translation>Aucune session n'est ouverte, et les données se récupèrent avec son RequestId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Open a session with Authorize first.</source>
        <translation>Ouvrez d'abord une session avec Authorize.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>There is no x-api-key yet; the data calls need it in the place of the token.</source>
        <translation>Il n'y a pas encore de clé x-api-key; les appels de données l'exigent à la place du jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Enter the x-api-key that Flinks gave you. It is another value than the secret key.</source>
        <translation>Entrez la clé x-api-key que Flinks vous a donnée. Ce n'est pas la clé secrète.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Flinks was still collecting after thirty minutes.</source>
        <translation>Flinks recueillait encore après trente minutes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Ask once more, or open a new session; a bank may be slow today.</source>
        <translation>Redemandez une fois, ou ouvrez une nouvelle session; la banque est peut-être lente aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Flinks has been opening the session since {time}, which is half an hour.</source>
        <translation>Flinks ouvre la session depuis {time}, soit une demi-heure.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Open it again; a bank may be slow today.</source>
        <translation>Ouvrez-la de nouveau; une banque peut être lente aujourd'hui.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>The token was made at {time} and has expired: it lives for thirty minutes.</source>
        <translation>Le jeton, généré à {time}, est expiré : il dure trente minutes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>Flinks turned this token away at {time}.</source>
        <translation>Flinks a refusé ce jeton à {time}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>No clear answer came at {time}, so Flinks may have used this token up.</source>
        <translation>Aucune réponse claire n'est venue à {time}, donc Flinks a peut-être consommé ce jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>The token is still being made.</source>
        <translation>Le jeton est encore en train d'être généré.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>There is no authorize token yet, and nothing opens without one.</source>
        <translation>Il n'y a pas encore de jeton d'autorisation, et rien ne s'ouvre sans lui.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>The Connect preview used this token at {time}. A token works once.</source>
        <translation>L'aperçu de Connect a utilisé ce jeton à {time}. Un jeton fonctionne une fois.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/of_session.py"/>
        <source>This token went out with Authorize at {time}. A token works once.</source>
        <translation>Ce jeton est parti avec Authorize à {time}. Un jeton fonctionne une fois.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.pages</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/pages.py"/>
        <source>A whole address is read as a query, so its first parameter gets a name like https://…?loginId and is lost.</source>
        <translation>Une adresse entière est lue comme une requête, donc son premier paramètre reçoit un nom comme https://…?loginId et se perd.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/pages.py"/>
        <source>Read new URL(address).searchParams, or location.search, instead.</source>
        <translation>Lisez plutôt new URL(address).searchParams, ou location.search.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/pages.py"/>
        <source>The frame is sandboxed without {missing}. Parts of the widget, such as a bank's own window, cannot work.</source>
        <translation>L'attribut sandbox du cadre ne permet pas {missing}. Des parties du widget, comme la fenêtre d'une banque, ne peuvent pas fonctionner.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/pages.py"/>
        <source>Leave the sandbox attribute out, or give it allow-scripts allow-same-origin allow-forms allow-popups.</source>
        <translation>Retirez l'attribut sandbox, ou donnez-lui allow-scripts allow-same-origin allow-forms allow-popups.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/pages.py"/>
        <source>The API is called from a page. The browser blocks the answer, and everybody can read the keys in the page.</source>
        <translation>L'API est appelée depuis une page. Le navigateur bloque la réponse, et tout le monde peut lire les clés dans la page.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/pages.py"/>
        <source>Make the call on your server, and let the page ask your server.</source>
        <translation>Faites l'appel sur votre serveur, et laissez la page interroger votre serveur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/pages.py"/>
        <source>The page's own Content-Security-Policy refuses the widget's frame.</source>
        <translation>La Content-Security-Policy de la page refuse le cadre du widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/pages.py"/>
        <source>The framed page refuses to be shown in a frame here.</source>
        <translation>La page encadrée refuse d'être affichée dans un cadre ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/pages.py"/>
        <source>Add frame-src https://INSTANCE-iframe.private.fin.ag to the policy of the page.</source>
        <translation>Ajoutez frame-src https://INSTANCE-iframe.private.fin.ag à la politique de la page.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/pages.py"/>
        <source>Have the page's domain allowed by Flinks, or open the widget as a page of its own.</source>
        <translation>Faites autoriser le domaine de la page par Flinks, ou ouvrez le widget dans sa propre page.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.place_words</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>origin of the event</source>
        <translation>origine de l'événement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>headers</source>
        <translation>en-têtes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>sandbox of the iframe</source>
        <translation>attribut sandbox de l'iframe</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>listener</source>
        <translation>écouteur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>order of calls</source>
        <translation>ordre des appels</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>polling</source>
        <translation>interrogation</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>time-out</source>
        <translation>délai</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>address {name}</source>
        <translation>adresse, {name}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>body {name}</source>
        <translation>corps, {name}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>field {name}</source>
        <translation>champ {name}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>header {name}</source>
        <translation>en-tête {name}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>host {name}</source>
        <translation>hôte {name}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>parameter {name}</source>
        <translation>paramètre {name}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>setting {name}</source>
        <translation>réglage {name}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/place_words.py"/>
        <source>{place}</source>
        <translation>{place}</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.placeholders</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/placeholders.py"/>
        <source>The value of {name} is still the placeholder {found}.</source>
        <translation>La valeur de {name} est encore l'exemple à remplacer {found}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/placeholders.py"/>
        <source>Put the real value in its place. Flinks sent it to you when you began.</source>
        <translation>Mettez la vraie valeur à sa place. Flinks vous l'a envoyée au début.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/placeholders.py"/>
        <source>In the {where} still stands the placeholder {found}, which is sent as it is.</source>
        <translation>La valeur dans « {where} » est encore l'exemple à remplacer {found}, qui est envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/placeholders.py"/>
        <source>Put the real value in its place, or give the variable a value before the call is made.</source>
        <translation>Mettez la vraie valeur à sa place, ou donnez une valeur à la variable avant l'appel.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.questions</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/questions.py"/>
        <source>An answer is given as text. Flinks documents a list of texts for each question.</source>
        <translation>Une réponse est donnée en texte. Flinks documente une liste de textes pour chaque question.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/questions.py"/>
        <source>Put the answer in a list: ["…"] instead of "…".</source>
        <translation>Mettez la réponse dans une liste : ["…"] au lieu de "…".</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/questions.py"/>
        <source>A security question was answered with nothing. The bank asks again, and this counts as a wrong try.</source>
        <translation>Une question de sécurité a reçu une réponse vide. La banque repose la question, et cela compte comme un essai raté.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/questions.py"/>
        <source>Show the question to the person, and send the answer only when there is one.</source>
        <translation>Montrez la question à la personne, et n'envoyez la réponse que lorsqu'il y en a une.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/questions.py"/>
        <source>The question came back as {found}. The prompt is the key of its answer and must come back to the letter.</source>
        <translation>La question est revenue comme {found}. Elle est la clé de sa réponse et doit revenir à la lettre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/questions.py"/>
        <source>Send the prompt exactly as it was asked: {expected}</source>
        <translation>Envoyez la question exactement comme elle a été posée : {expected}</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.reaching</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>The name of the host could not be found. Either the instance is misspelt, or this machine cannot look it up.</source>
        <translation>Le nom de l'hôte n'a pas été trouvé. Soit l'instance est mal écrite, soit cette machine ne peut pas le chercher.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>Compare the instance's name with the one that Flinks gave you, then check DNS on this machine.</source>
        <translation>Comparez le nom de l'instance avec celui que Flinks vous a donné, puis vérifiez le DNS de cette machine.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>The connection was refused before anything was sent.</source>
        <translation>La connexion a été refusée avant tout envoi.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>Check host and port, and whether a firewall or a proxy stands in between.</source>
        <translation>Vérifiez l'hôte et le port, et s'il y a un pare-feu ou un serveur mandataire entre les deux.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>The connection was cut off before an answer came.</source>
        <translation>La connexion a été coupée avant la réponse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>Try again with a new token; Flinks may have taken the old one. If it stays, look at firewall and proxy.</source>
        <translation>Réessayez avec un nouveau jeton; Flinks a peut-être pris l'ancien. Si rien ne change, voyez du côté du pare-feu et du serveur mandataire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n'est venue à temps.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>Wait up to 220 seconds for data calls. For other calls, check network, firewall and proxy.</source>
        <translation>Attendez jusqu'à 220 secondes pour les appels de données. Pour les autres, vérifiez le réseau, le pare-feu et le serveur mandataire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>A proxy in between wants to know who asks (407), and let nothing through.</source>
        <translation>Un serveur mandataire entre les deux exige une authentification (407) et n'a rien laissé passer.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>Give your HTTP library the proxy's name and password, or ask for an exception for *.private.fin.ag.</source>
        <translation>Donnez à votre bibliothèque HTTP le nom et le mot de passe du serveur mandataire, ou demandez une exception pour *.private.fin.ag.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>The certificate that came is not trusted. Usually a company's proxy opens the connection in between.</source>
        <translation>Le certificat reçu n'est pas fiable. D'habitude, c'est le serveur mandataire d'une entreprise qui ouvre la connexion au passage.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>Give your program the system's certificates, or the proxy's own. Never switch the check off.</source>
        <translation>Donnez à votre programme les certificats du système, ou celui du serveur mandataire. Ne désactivez jamais la vérification.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>The program could not read what came back as JSON. Usually that was a page of HTML, or nothing.</source>
        <translation>Le programme n'a pas pu lire la réponse comme du JSON. D'habitude, c'était une page HTML, ou rien.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>The caller waits {seconds} seconds for GetAccountsDetail, which may take up to 210.</source>
        <translation>L'appelant attend {seconds} secondes pour GetAccountsDetail, qui peut en prendre jusqu'à 210.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>Set the time-out of this call to 220 seconds or more; a 202 comes when it takes longer.</source>
        <translation>Réglez le délai de cet appel à 220 secondes ou plus; un 202 arrive quand c'est plus long.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>Polling is given up after {seconds} seconds. Flinks may need up to thirty minutes.</source>
        <translation>L'interrogation s'arrête après {seconds} secondes. Flinks peut avoir besoin de trente minutes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/reaching.py"/>
        <source>Ask every ten seconds, for at most thirty minutes.</source>
        <translation>Interrogez toutes les dix secondes, pendant trente minutes au plus.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.report</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/report.py"/>
        <source>cannot work</source>
        <translation>ne peut pas fonctionner</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/report.py"/>
        <source>will hurt</source>
        <translation>causera des ennuis</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/report.py"/>
        <source>worth knowing</source>
        <translation>bon à savoir</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/report.py"/>
        <source>Nothing wrong was found.</source>
        <translation>Aucun problème n'a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/report.py"/>
        <source>{finding}: {place}</source>
        <translation>{finding} : {place}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/report.py"/>
        <source>request {number}</source>
        <translation>requête {number}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/report.py"/>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.role_words</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/role_words.py"/>
        <source>the secret key</source>
        <translation>la clé secrète</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/role_words.py"/>
        <source>the authorize token</source>
        <translation>le jeton d'autorisation</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/role_words.py"/>
        <source>the x-api-key</source>
        <translation>la clé x-api-key</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/role_words.py"/>
        <source>the HMAC secret</source>
        <translation>le secret HMAC</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/role_words.py"/>
        <source>the customer id</source>
        <translation>l'identifiant client</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/role_words.py"/>
        <source>a LoginId</source>
        <translation>un LoginId</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/role_words.py"/>
        <source>a RequestId</source>
        <translation>un RequestId</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/role_words.py"/>
        <source>an account id</source>
        <translation>un identifiant de compte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/role_words.py"/>
        <source>a password</source>
        <translation>un mot de passe</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/role_words.py"/>
        <source>an answer to a security question</source>
        <translation>une réponse à une question de sécurité</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/role_words.py"/>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.secrets_sent</name>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/diagnosis/secrets_sent.py"/>
        <source>{count} secret stands in clear in what was sent.</source>
        <extracomment>{count} secrets stand in clear in what was sent.</extracomment>
        <translation>
            <numerusform>{count} secret se trouve en clair dans ce qui a été envoyé.</numerusform>
            <numerusform>{count} secrets se trouvent en clair dans ce qui a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/secrets_sent.py"/>
        <source>Delete the message where you can, have long-lived keys replaced by Flinks, and send a redacted copy instead.</source>
        <translation>Supprimez le message là où vous le pouvez, faites remplacer par Flinks les clés de longue durée, et envoyez plutôt une copie caviardée.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.sequence</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>Authorize is called again while the data are on their way. Each call opens another session, and none gets ready.</source>
        <translation>Authorize est appelé de nouveau pendant que les données arrivent. Chaque appel ouvre une autre session, et aucune n'aboutit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>Keep the RequestId, and call GetAccountsDetailAsync with it every ten seconds, for at most thirty minutes.</source>
        <translation>Gardez le RequestId, et appelez GetAccountsDetailAsync avec lui toutes les dix secondes, pendant trente minutes au plus.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>One value was tried in several headers in turn: {headers}.</source>
        <translation>Une même valeur a été essayée tour à tour dans plusieurs en-têtes : {headers}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>There is one right header for each call: flinks-auth-key for tokens and sessions, x-api-key for data.</source>
        <translation>Il y a un seul bon en-tête pour chaque appel : flinks-auth-key pour les jetons et les sessions, x-api-key pour les données.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>Authorize answered 203: the bank asks a question. The program went on as if the session were open.</source>
        <translation>Authorize a répondu 203 : la banque pose une question. Le programme a continué comme si la session était ouverte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>203 counts as success in every HTTP library. Ask for SecurityChallenges, and answer them with a second Authorize.</source>
        <translation>203 compte comme une réussite dans toute bibliothèque HTTP. Cherchez SecurityChallenges, et répondez-y par un deuxième Authorize.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>The RequestId of this call is not one that Flinks gave: it is no GUID, and no answer in sight has it.</source>
        <translation>Le RequestId de cet appel ne vient pas de Flinks : ce n'est pas un GUID, et aucune réponse en vue ne le contient.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>Take the RequestId from the answer of Authorize; Flinks makes it, not your program.</source>
        <translation>Prenez le RequestId dans la réponse d'Authorize; c'est Flinks qui le crée, pas votre programme.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>The same user name and password were sent again after the bank had refused them.</source>
        <translation>Le même nom d'utilisateur et le même mot de passe ont été renvoyés après le refus de la banque.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>Do not repeat Authorize by itself on a 401: banks lock people out after a few wrong tries.</source>
        <translation>Ne répétez pas Authorize automatiquement après un 401 : les banques verrouillent l'accès après quelques essais ratés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>The RequestId was used {minutes} minutes after the last call with it. It dies after eight.</source>
        <translation>Le RequestId a servi {minutes} minutes après le dernier appel qui l'utilisait. Il expire après huit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>The RequestId was used again after its data had been fetched. It is spent then.</source>
        <translation>Le RequestId a été réutilisé après la récupération de ses données. Il est alors consommé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>Open a new session with Authorize, and answer or fetch at once.</source>
        <translation>Ouvrez une nouvelle session avec Authorize, et répondez ou récupérez les données tout de suite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>The same loginId came twice. A page that handles both opens two sessions, or loses the first.</source>
        <translation>Le même loginId est arrivé deux fois. Une page qui traite les deux ouvre deux sessions, ou perd la première.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>Handle the first one and pass by what comes again; replace the address in the history after reading it.</source>
        <translation>Traitez le premier et ignorez les suivants; remplacez l'adresse dans l'historique après l'avoir lue.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>A loginId had come back, and then the program loaded the widget once more instead of using it.</source>
        <translation>Un loginId était revenu, puis le programme a rechargé le widget au lieu de l'utiliser.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/sequence.py"/>
        <source>Keep the loginId, and call Authorize with it and a new token; the widget is not needed again.</source>
        <translation>Gardez le loginId, et appelez Authorize avec lui et un nouveau jeton; le widget n'est plus nécessaire.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.suspicion</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Put the {expected} there instead.</source>
        <translation>Mettez-y plutôt la valeur « {expected} ».</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>The value that was sent is known here as the {found}, not as the {expected}.</source>
        <translation>La valeur envoyée est connue ici comme « {found} », et non comme « {expected} ».</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>This value belongs to {theirs}, and the call went to {ours}.</source>
        <translation>Cette valeur appartient à {theirs}, et l'appel est allé à {ours}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>This value belongs to customer {theirs}, and the call was made for customer {ours}.</source>
        <translation>Cette valeur appartient au client {theirs}, et l'appel était pour le client {ours}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>The value used as customer id is known here as the {found}.</source>
        <translation>La valeur utilisée comme identifiant client est connue ici comme « {found} ».</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>What was sent looks like a placeholder from an example.</source>
        <translation>Ce qui a été envoyé ressemble à un exemple à remplacer.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>The same key was accepted at {time}; it may have been replaced since.</source>
        <translation>La même clé a été acceptée à {time}; elle a peut-être été remplacée depuis.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Ask Flinks whether the key is still valid.</source>
        <translation>Demandez à Flinks si la clé est encore valide.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>The token was made at {time}, and lives for thirty minutes.</source>
        <translation>Le jeton a été généré à {time} et dure trente minutes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>The value sent as LoginId is known here as the {found}.</source>
        <translation>La valeur envoyée comme LoginId est connue ici comme « {found} ».</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Use a LoginId that Connect gave.</source>
        <translation>Utilisez un LoginId fourni par Connect.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>This LoginId was made on {theirs}, and LoginIds stay where they were made.</source>
        <translation>Ce LoginId a été créé sur {theirs}, et un LoginId ne vaut que là où il a été créé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>It was typed, and no Connect session in this program has brought it.</source>
        <translation>Il a été saisi à la main, et aucune session Connect de ce programme ne l'a fourni.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Connect once through the widget and take the LoginId from there.</source>
        <translation>Connectez-vous une fois par le widget et prenez-y le LoginId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>FlinksCapital is a test bank; its users have the password Everyday, such as Greatday.</source>
        <translation>FlinksCapital est une banque d'essai; ses utilisateurs, comme Greatday, ont le mot de passe Everyday.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Use Greatday and Everyday, or greatday_nomfa for a sign-in without questions.</source>
        <translation>Utilisez Greatday et Everyday, ou greatday_nomfa pour une connexion sans questions.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>The session was last used at {time}; it ends after eight idle minutes.</source>
        <translation>La session a servi pour la dernière fois à {time}; elle se termine après huit minutes sans activité.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Use keys, customer id and LoginId of one and the same place.</source>
        <translation>Utilisez les clés, l'identifiant client et le LoginId d'un seul et même endroit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Check the customer id; the one in the Dashboard's address may be another than the API's.</source>
        <translation>Vérifiez l'identifiant client; celui de l'adresse du tableau de bord peut différer de celui de l'API.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Enter the real key that Flinks gave you.</source>
        <translation>Entrez la vraie clé que Flinks vous a donnée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>Compare the key and the customer id with what Flinks gave you; they belong to one instance.</source>
        <translation>Comparez la clé et l'identifiant client avec ce que Flinks vous a remis; ils appartiennent à une même instance.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/suspicion.py"/>
        <source>This program sent it only this once, so it was used elsewhere, is too old, or is another customer's.</source>
        <translation>Ce programme ne l'a envoyé que cette fois-ci : il a servi ailleurs, il est trop ancien ou il appartient à un autre client.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.swaps</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/swaps.py"/>
        <source>In the {where} stands {found}, but {expected} belongs there. Flinks cannot accept one for the other.</source>
        <translation>Dans « {where} » se trouve {found}, alors qu'on y attend {expected}. Flinks ne peut pas prendre l'un pour l'autre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/swaps.py"/>
        <source>Call GenerateAuthorizeToken with the secret key first, and put the Token of its answer here.</source>
        <translation>Appelez d'abord GenerateAuthorizeToken avec la clé secrète, et mettez ici le Token de sa réponse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/swaps.py"/>
        <source>Put the secret key here, the one that Flinks gave you at the beginning.</source>
        <translation>Mettez ici la clé secrète, celle que Flinks vous a donnée au début.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/swaps.py"/>
        <source>Put {expected} here instead.</source>
        <translation>Mettez ici plutôt {expected}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/swaps.py"/>
        <source>By its name, the variable in the {where} holds {found}, but {expected} belongs there.</source>
        <translation>D'après son nom, la variable dans « {where} » contient {found}, alors qu'on y attend {expected}.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.tokens</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>Ask GenerateAuthorizeToken for a new token for every session, right before it is used.</source>
        <translation>Demandez à GenerateAuthorizeToken un nouveau jeton pour chaque session, juste avant de l'utiliser.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>The widget was loaded twice with one authorize token. The first load may have used it up.</source>
        <translation>Le widget a été chargé deux fois avec un même jeton d'autorisation. Le premier chargement l'a peut-être consommé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>The widget and Authorize were given one authorize token. It opens one session only.</source>
        <translation>Le widget et Authorize ont reçu le même jeton d'autorisation. Il n'ouvre qu'une session.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>One authorize token was used for two sessions. It works once, and then only for its own MFA answers.</source>
        <translation>Un même jeton d'autorisation a servi à deux sessions. Il fonctionne une fois, puis seulement pour ses propres réponses MFA.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>The authorize token was {minutes} minutes old when it was used. It lives for thirty.</source>
        <translation>Le jeton d'autorisation avait {minutes} minutes quand il a été utilisé. Il n'en dure que trente.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>Ask for the token at the moment when it is needed, not in advance.</source>
        <translation>Demandez le jeton au moment où vous en avez besoin, et non à l'avance.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>Here {role} is used on the instance {here}, but it belongs to {there}. Each instance knows only its own.</source>
        <translation>Ici, {role} sert sur l'instance {here}, mais vient de l'instance {there}. Chaque instance ne connaît que ses propres valeurs.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>Here {role} is used for another customer id than before. It is good for one only.</source>
        <translation>Ici, {role} sert pour un autre identifiant client qu'avant. Cette valeur ne vaut que pour un seul.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>Take all values, and the host, from one environment: sandbox or production, one country.</source>
        <translation>Prenez toutes les valeurs, et l'hôte, d'un seul environnement : bac à sable ou production, un seul pays.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>Here {role} of the public sandbox is used on the instance {here}, which does not know it.</source>
        <translation>Ici, {role} du bac à sable public sert sur l'instance {here}, qui ne connaît pas cette valeur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>The token comes from the instance {there}, but the widget is of {here}. Each instance knows only its own.</source>
        <translation>Le jeton vient de l'instance {there}, mais le widget est celui de {here}. Chaque instance ne connaît que ses propres jetons.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/tokens.py"/>
        <source>The settings mix two environments: some of the values belong to one instance, some to another.</source>
        <translation>Les réglages mélangent deux environnements : certaines valeurs appartiennent à une instance, d'autres à une autre.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.unreachable</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The address begins with http, so keys would travel in clear. Nothing was sent.</source>
        <translation>L'adresse commence par http, donc les clés voyageraient en clair. Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The clock of this machine is wrong, as earlier answers told: set it, then try again.</source>
        <translation>L'horloge de cet appareil est inexacte, d'après les réponses précédentes : réglez-la, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Check the network, a VPN and the proxy, then try again.</source>
        <translation>Vérifiez le réseau, un RPV et le serveur mandataire, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Nothing reached Flinks, so the token is still good.</source>
        <translation>Rien n'est parvenu à Flinks, donc le jeton est encore bon.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Flinks may have taken the call, so a token that went with it may be used up.</source>
        <translation>Flinks a peut-être reçu l'appel, donc un jeton parti avec lui est peut-être consommé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The name {host} was not found.</source>
        <translation>Le nom {host} n'a pas été trouvé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Check the instance's name, which is part of the host; then the network and a VPN.</source>
        <translation>Vérifiez le nom de l'instance, qui fait partie de l'hôte; puis le réseau et un RPV.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>{host} refused the connection: nothing listens there.</source>
        <translation>{host} a refusé la connexion : rien n'y écoute.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>If this is the simulator, start it again; otherwise a firewall may be in between.</source>
        <translation>Si c'est le simulateur, redémarrez-le; sinon, un pare-feu est peut-être entre les deux.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The connection to {host} was cut before an answer came.</source>
        <translation>La connexion à {host} a été coupée avant la réponse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>{host} did not take the connection in time.</source>
        <translation>{host} n'a pas accepté la connexion à temps.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>A firewall that drops packets looks like this; check the network and the proxy, then try again.</source>
        <translation>Un pare-feu qui rejette les paquets ressemble à cela; vérifiez le réseau et le serveur mandataire, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>{host} gave no answer within {limit} seconds.</source>
        <translation>{host} n'a pas répondu en {limit} secondes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Try again; the data calls may take up to 220 seconds.</source>
        <translation>Réessayez; les appels de données peuvent prendre jusqu'à 220 secondes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>{host} took the connection, but the TLS handshake did not end in time.</source>
        <translation>{host} a accepté la connexion, mais la négociation TLS ne s'est pas terminée à temps.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>A firewall that looks into TLS may hold it up; see in the network settings how far calls come.</source>
        <translation>Un pare-feu qui inspecte le TLS la retient peut-être; voyez dans les réglages réseau jusqu'où vont les appels.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>{host} took the connection, but did not take the whole call in time.</source>
        <translation>{host} a accepté la connexion, mais n'a pas reçu l'appel entier à temps.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The network may be very slow; try again.</source>
        <translation>Le réseau est peut-être très lent; réessayez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer of {host} began, and did not end within {limit} seconds.</source>
        <translation>La réponse de {host} a commencé, mais ne s'est pas terminée en {limit} secondes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The network may be very slow, or something in between holds the answer back; try again.</source>
        <translation>Le réseau est peut-être très lent, ou un intermédiaire retient la réponse; réessayez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The call to {host} was not sent: earlier calls still take all connections.</source>
        <translation>L'appel à {host} n'est pas parti : les appels précédents occupent encore toutes les connexions.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Wait for them or cancel them, then try again.</source>
        <translation>Attendez-les ou annulez-les, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The certificate of {host} is not trusted: {detail}.</source>
        <translation>Le certificat de {host} n'est pas fiable : {detail}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The certificate of {host} was issued by {detail}, which this machine does not trust.</source>
        <translation>Le certificat de {host} a été émis par {detail}, à qui cet appareil ne fait pas confiance.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>If this name is your company's or an antivirus, it reads the traffic: give its CA file in the network settings. Otherwise use another network.</source>
        <translation>Si ce nom est celui de votre entreprise ou d'un antivirus, il lit le trafic : indiquez son fichier d'autorité dans les réglages réseau. Sinon, utilisez un autre réseau.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The certificate of {host} is signed by nobody but itself ({detail}).</source>
        <translation>Le certificat de {host} n'est signé que par lui-même ({detail}).</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Flinks does not use such a certificate: check the host and the network; nothing was sent.</source>
        <translation>Flinks n'utilise pas de tel certificat : vérifiez l'hôte et le réseau; rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The certificate of {host} expired on {detail}.</source>
        <translation>Le certificat de {host} a expiré le {detail}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Check the date of this machine first; if it is right, what answers there has to be renewed.</source>
        <translation>Vérifiez d'abord la date de cet appareil; si elle est juste, le certificat de ce qui répond là doit être renouvelé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The certificate of {host} is valid from {detail} only, by the clock of this machine.</source>
        <translation>Le certificat de {host} n'est valide qu'à partir du {detail}, selon l'horloge de cet appareil.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The clock of this machine is likely behind: set it, then try again.</source>
        <translation>L'horloge de cet appareil retarde sans doute : réglez-la, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>What answers at {host} shows a certificate for {detail}.</source>
        <translation>Ce qui répond à {host} présente un certificat pour {detail}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Check the instance's name; the sign-in page of a guest network answers so too.</source>
        <translation>Vérifiez le nom de l'instance; la page de connexion d'un réseau pour invités répond aussi ainsi.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>{host} wants a certificate from this program, or did not take the one it got.</source>
        <translation>{host} veut un certificat de ce programme, ou n'a pas accepté celui qu'il a reçu.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Give the client certificate and its key in the network settings.</source>
        <translation>Indiquez le certificat client et sa clé dans les réglages réseau.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The proxy of this machine did not let the call to {host} through.</source>
        <translation>Le serveur mandataire de cette machine n'a pas laissé passer l'appel à {host}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Check the proxy's settings and whether it wants a sign-in, then try again.</source>
        <translation>Vérifiez les réglages du serveur mandataire et s'il exige une authentification, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The proxy {detail} was not reached, so the call to {host} did not leave.</source>
        <translation>Le serveur mandataire {detail} n'a pas été joint; l'appel à {host} n'est donc pas parti.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Check its address and port in the network settings, and whether a VPN has to be on.</source>
        <translation>Vérifiez son adresse et son port dans les réglages réseau, et si un RPV doit être actif.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The proxy {detail} took the connection, but gave no word about {host} in time.</source>
        <translation>Le serveur mandataire {detail} a accepté la connexion, mais n'a rien dit de {host} à temps.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Check that it is a proxy of the kind that is set, then try again.</source>
        <translation>Vérifiez que c'est bien un serveur mandataire du type choisi, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The proxy {detail} wants a sign-in before it lets calls to {host} through.</source>
        <translation>Le serveur mandataire {detail} veut une identification avant de laisser passer les appels à {host}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Give user and password of the proxy in the network settings.</source>
        <translation>Indiquez l'utilisateur et le mot de passe du serveur mandataire dans les réglages réseau.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The proxy {detail} does not let calls to {host} through.</source>
        <translation>Le serveur mandataire {detail} ne laisse pas passer les appels à {host}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Ask whoever runs the proxy to allow this host, port 443; or choose another way in the network settings.</source>
        <translation>Demandez à qui gère le serveur mandataire d'autoriser cet hôte, port 443; ou choisissez un autre chemin dans les réglages réseau.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The SOCKS proxy {detail} did not connect to {host}.</source>
        <translation>Le mandataire SOCKS {detail} ne s'est pas connecté à {host}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Its rules may forbid this host, or it does not find it; ask whoever runs it.</source>
        <translation>Ses règles interdisent peut-être cet hôte, ou il ne le trouve pas; demandez à qui le gère.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The call to {host} was not sent: {detail} in the network settings cannot be used.</source>
        <translation>L'appel à {host} n'est pas parti : dans les réglages réseau, {detail} est inutilisable.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Choose another one in the network settings, or none.</source>
        <translation>Choisissez-en un autre dans les réglages réseau, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer sends the call on to {host}. Keys are not sent there.</source>
        <translation>La réponse renvoie l'appel à {host}. Les clés n'y sont pas envoyées.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer from {host} is larger than this program reads.</source>
        <translation>La réponse de {host} dépasse ce que ce programme peut lire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Ask for fewer days or accounts.</source>
        <translation>Demandez moins de jours ou de comptes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer from {host} broke off or is damaged.</source>
        <translation>La réponse de {host} s'est interrompue ou est endommagée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Try again; something between here and Flinks may change the answers.</source>
        <translation>Réessayez; quelque chose en chemin modifie peut-être les réponses.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The call to {host} was not sent.</source>
        <translation>L'appel à {host} n'a pas été envoyé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>A value holds a character that no header can carry; enter it again.</source>
        <translation>Une valeur contient un caractère qu'aucun en-tête ne peut porter; entrez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The call to {host} was cancelled.</source>
        <translation>L'appel à {host} a été annulé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Start it again when you like.</source>
        <translation>Relancez-le quand vous voulez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>What was sent to us does not say what came back.</source>
        <translation>Ce qui nous a été envoyé ne montre pas la réponse reçue.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Ask for the answer's status and body, or run the call again.</source>
        <translation>Demandez le statut et le corps de la réponse, ou relancez l'appel.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>{host} broke off the TLS handshake: what answers there may not speak TLS.</source>
        <translation>{host} a interrompu la négociation TLS : ce qui répond là ne parle peut-être pas TLS.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Check the instance's name and the port; a proxy or a plain HTTP service may answer there.</source>
        <translation>Vérifiez le nom de l'instance et le port; un serveur mandataire ou un service HTTP non chiffré y répond peut-être.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Use https; http is for this machine only.</source>
        <translation>Utilisez https; http est pour cette machine seulement.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Check the network and a VPN; the built-in simulator works without them.</source>
        <translation>Vérifiez le réseau et un RPV; le simulateur intégré fonctionne sans eux.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The simulator does not run any more; start it again.</source>
        <translation>Le simulateur ne tourne plus; redémarrez-le.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The same host answered at {time}, so the network is the likelier cause.</source>
        <translation>Le même hôte a répondu à {time}, donc le réseau est la cause la plus probable.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>A gateway before Flinks got no answer from it. Try again in a minute.</source>
        <translation>Une passerelle placée devant Flinks n'en a pas reçu de réponse. Réessayez dans une minute.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>A guest network's sign-in page answers so: open a web page in a browser, sign in, then try again.</source>
        <translation>La page de connexion d'un réseau pour invités répond ainsi : ouvrez une page Web dans un navigateur, connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>A proxy or a gateway may have dropped the body. Try again, and tell Flinks if it stays so.</source>
        <translation>Un serveur mandataire ou une passerelle a peut-être perdu le corps. Réessayez, et avisez Flinks si cela persiste.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>Look at the raw answer: a proxy, a gateway or a wrong host may have given it. Then try again.</source>
        <translation>Regardez la réponse brute : un serveur mandataire, une passerelle ou un mauvais hôte l'a peut-être donnée. Puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer ({status}) is empty where JSON was expected.</source>
        <translation>La réponse ({status}) est vide; du JSON était attendu.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer ({status}) is a page of HTML where JSON was expected, {size} characters long.</source>
        <translation>La réponse ({status}) est une page HTML de {size} caractères; du JSON était attendu.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer ({status}) is nested deeper than this program reads.</source>
        <translation>La réponse ({status}) comporte plus de niveaux imbriqués que ce programme n'en lit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/unreachable.py"/>
        <source>The answer ({status}) is no complete JSON; it may have been cut.</source>
        <translation>La réponse ({status}) n'est pas du JSON complet; elle a peut-être été coupée.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.values</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/values.py"/>
        <source>{place} of request {number}</source>
        <translation>{place} de la requête {number}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/values.py"/>
        <source>Flinks publishes this {name} for everyone to try with.</source>
        <translation>Flinks publie cette valeur (« {name} ») pour que tout le monde puisse faire des essais.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/values.py"/>
        <source>It is the {name} of the profile {profile}, met here at {at}.</source>
        <translation>C'est la valeur « {name} » du profil {profile}, vue ici à {at}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/values.py"/>
        <source>It is a {name} that this program knows.</source>
        <translation>C'est une valeur « {name} » que ce programme connaît.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/values.py"/>
        <source>An answer, an event or a callback in what was sent brought it as a {name}.</source>
        <translation>Une réponse, un événement ou un rappel dans l'envoi la contient comme « {name} ».</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/values.py"/>
        <source>It is kept under a name that says {name}.</source>
        <translation>Elle est conservée sous un nom qui dit « {name} ».</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/values.py"/>
        <source>It stands where a {name} belongs, and Flinks took it.</source>
        <translation>Elle est là où l'on attend « {name} », et Flinks l'a acceptée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/values.py"/>
        <source>It is sent where a token is made, which takes a {name}.</source>
        <translation>Elle est envoyée là où un jeton est généré, ce qui exige « {name} ».</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/values.py"/>
        <source>It stands where a {name} belongs; nothing else tells what it is.</source>
        <translation>Elle est là où l'on attend « {name} »; rien d'autre ne dit ce que c'est.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/values.py"/>
        <source>It stands where a {name} belongs, but Flinks refused it.</source>
        <translation>Elle est là où l'on attend « {name} », mais Flinks l'a refusée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/values.py"/>
        <source>Nothing tells what it is.</source>
        <translation>Rien ne dit ce que c'est.</translation>
    </message>
</context>
<context>
    <name>core.diagnosis.widget_events</name>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/widget_events.py"/>
        <source>An event that looks like the widget's came from {origin}. Anybody can send such a message.</source>
        <translation>Un événement qui ressemble à ceux du widget est venu de {origin}. N'importe qui peut envoyer un tel message.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/widget_events.py"/>
        <source>Believe only messages whose origin is exactly https://INSTANCE-iframe.private.fin.ag.</source>
        <translation>N'acceptez que les messages dont l'origine est exactement https://INSTANCE-iframe.private.fin.ag.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/widget_events.py"/>
        <source>The step {step} is not in Flinks' list, which is not complete.</source>
        <translation>L'étape {step} n'est pas dans la liste de Flinks, qui n'est pas complète.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/widget_events.py"/>
        <source>Pass it by; new steps appear now and then.</source>
        <translation>Ignorez-la; de nouvelles étapes apparaissent de temps en temps.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/widget_events.py"/>
        <source>The widget reports {code}: {meaning}</source>
        <translation>Le widget signale {code} : {meaning}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/widget_events.py"/>
        <source>The widget reports {code}, which Flinks' published list does not have.</source>
        <translation>Le widget signale {code}, qui n'est pas dans la liste publiée de Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/widget_events.py"/>
        <source>The widget does not accept its token: it was used before, is older than thirty minutes, or of another place.</source>
        <translation>Le widget n'accepte pas son jeton : il a déjà servi, il a plus de trente minutes, ou il vient d'ailleurs.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/widget_events.py"/>
        <source>Ask for a new token and load the widget anew with it, once; do not do so in a loop.</source>
        <translation>Demandez un nouveau jeton et rechargez le widget avec celui-ci, une seule fois, et non en boucle.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/widget_events.py"/>
        <source>The browser did not let the widget open the bank's own window.</source>
        <translation>Le navigateur a empêché le widget d'ouvrir la fenêtre de la banque.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/diagnosis/widget_events.py"/>
        <source>Allow pop-ups for the page, open it in a real browser, or use oauthWindowRedirect=true.</source>
        <translation>Autorisez les fenêtres contextuelles pour la page, ouvrez-la dans un vrai navigateur, ou utilisez oauthWindowRedirect=true.</translation>
    </message>
</context>
<context>
    <name>core.file_reasons</name>
    <message>
        <location filename="../../flinks_desk/core/file_reasons.py"/>
        <source>No such file or directory</source>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/file_reasons.py"/>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/file_reasons.py"/>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/file_reasons.py"/>
        <source>Is a directory</source>
        <translation>C'est un dossier</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/file_reasons.py"/>
        <source>Not a directory</source>
        <translation>Ce n'est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/file_reasons.py"/>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/file_reasons.py"/>
        <source>No space left on device</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/file_reasons.py"/>
        <source>Read-only file system</source>
        <translation>Le disque est en lecture seule</translation>
    </message>
</context>
<context>
    <name>core.go_live.checks</name>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Messages are believed from the widget's exact origin only</source>
        <translation>Seuls les messages de l'origine exacte du widget sont crus</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Compare event.origin with the widget's whole origin by ===, before anything of the message is read.</source>
        <translation>Comparez event.origin à l'origine entière du widget par ===, avant de lire quoi que ce soit du message.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Does the page compare event.origin with exactly the widget's origin?</source>
        <translation>La page compare-t-elle event.origin exactement à l'origine du widget?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>The page and the address to return to are served by https</source>
        <translation>La page et l'adresse de retour sont servies par https</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Serve both by https, and have Flinks whitelist the address to return to, to the letter.</source>
        <translation>Servez les deux par https, et faites autoriser l'adresse de retour par Flinks, à la lettre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Are the page and the address to return to served by https?</source>
        <translation>La page et l'adresse de retour sont-elles servies par https?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>The demonstration flag is off</source>
        <translation>L'option de démonstration est désactivée</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Take demo=true out of the widget's address in production: it shows the test bank to your customers.</source>
        <translation>En production, retirez demo=true de l'adresse du widget : il montre la banque d'essai à vos clients.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>The authorize token is made on the server</source>
        <translation>Le jeton d'autorisation est généré sur le serveur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Call GenerateAuthorizeToken on your server; the secret key must never be in a page or in an app.</source>
        <translation>Appelez GenerateAuthorizeToken sur votre serveur; la clé secrète ne doit jamais être dans une page ni dans une application.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Is the token made on the server?</source>
        <translation>Le jeton est-il généré sur le serveur?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>The authorize token is made late, one for each visit</source>
        <translation>Le jeton d'autorisation est généré tard, un par visite</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Make it when the page is loaded, not before: it lives for thirty minutes and works once.</source>
        <translation>Générez-le au chargement de la page, pas avant : il vit trente minutes et ne sert qu'une fois.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Does each load of the page make a token of its own?</source>
        <translation>Chaque chargement de la page génère-t-il son propre jeton?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Time-outs are longer than 210 seconds</source>
        <translation>Les délais d'attente dépassent 210 secondes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Give GetAccountsDetail at least 220 seconds, in your HTTP client and in every proxy on the way.</source>
        <translation>Accordez au moins 220 secondes à GetAccountsDetail, dans votre client HTTP et dans chaque mandataire en chemin.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Do client and proxies wait for more than 210 seconds?</source>
        <translation>Le client et les mandataires attendent-ils plus de 210 secondes?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>A 202 is followed by asking the Async endpoint</source>
        <translation>Après un 202, le point de terminaison Async est interrogé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>At 202, ask the Async endpoint every ten seconds for up to thirty minutes; do not Authorize again.</source>
        <translation>Au 202, interrogez le point de terminaison Async toutes les dix secondes pendant au plus trente minutes; ne refaites pas Authorize.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Does the code ask the Async endpoint after a 202?</source>
        <translation>Le code interroge-t-il le point de terminaison Async après un 202?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Questions of the bank are answered</source>
        <translation>Les questions de la banque reçoivent une réponse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Treat 203 as a question: show every prompt to the letter, and answer with the same token and RequestId.</source>
        <translation>Traitez 203 comme une question : montrez chaque question à la lettre, et répondez avec le même jeton et le même RequestId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Does the code answer a 203, or lead back to the widget?</source>
        <translation>Le code répond-il à un 203, ou ramène-t-il au widget?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>The code branches on FlinksCode</source>
        <translation>Le code se décide selon le FlinksCode</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Choose what to do by FlinksCode, not by the message; expect an answer without either.</source>
        <translation>Choisissez quoi faire selon le FlinksCode, pas selon le message; attendez-vous à une réponse sans l'un ni l'autre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Does the code branch on FlinksCode?</source>
        <translation>Le code se décide-t-il selon le FlinksCode?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Webhooks are verified</source>
        <translation>Les webhooks sont vérifiés</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Compute HMAC-SHA256 over the raw body, compare in constant time, and expect each webhook more than once.</source>
        <translation>Calculez HMAC-SHA256 sur le corps brut, comparez en temps constant, et attendez-vous à recevoir chaque webhook plus d'une fois.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Are webhooks verified over the raw body, if there are any?</source>
        <translation>Les webhooks, s'il y en a, sont-ils vérifiés sur le corps brut?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>No key is in a browser, a repository or a log</source>
        <translation>Aucune clé n'est dans un navigateur, un dépôt ou un journal</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Keep keys in the server's environment or a vault, and change each one that was ever sent around.</source>
        <translation>Gardez les clés dans l'environnement du serveur ou dans un coffre, et changez chacune de celles qui ont circulé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Are all keys kept on the server, out of repository and logs?</source>
        <translation>Toutes les clés sont-elles gardées sur le serveur, hors du dépôt et des journaux?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>A LoginId belongs to the customer who is signed in</source>
        <translation>Un LoginId appartient au client dont la session est ouverte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Keep each LoginId with its customer, and take one from the browser only for whoever began that visit.</source>
        <translation>Gardez chaque LoginId avec son client, et n'en acceptez un du navigateur que pour la personne qui a commencé cette visite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Is each LoginId tied to the customer who is signed in?</source>
        <translation>Chaque LoginId est-il lié au client dont la session est ouverte?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>The page lets the widget open banks' windows</source>
        <translation>La page laisse le widget ouvrir les fenêtres des banques</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Allow pop-ups, leave sandbox off the iframe, and use the system's browser where there is only a web view.</source>
        <translation>Permettez les fenêtres contextuelles, ne mettez pas sandbox sur l'iframe, et utilisez le navigateur du système là où il n'y a qu'une vue Web.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Was a bank that opens its own window tried on your page?</source>
        <translation>Une banque qui ouvre sa propre fenêtre a-t-elle été essayée sur votre page?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Customers are spoken to in their language, and can use the page without a mouse</source>
        <translation>On parle aux clients dans leur langue, et la page s'utilise sans souris</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Set language to that of each customer, give the iframe a title, and try the page with the keyboard alone.</source>
        <translation>Réglez language selon chaque client, donnez un titre à l'iframe, et essayez la page avec le clavier seul.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Was the page tried in each language and with the keyboard alone?</source>
        <translation>La page a-t-elle été essayée dans chaque langue et avec le clavier seul?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>It was tried on the instance that customers will use</source>
        <translation>L'essai a été fait sur l'instance que les clients utiliseront</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/checks.py"/>
        <source>Repeat the whole flow on the production instance, with its own keys, before customers do.</source>
        <translation>Refaites tout le parcours sur l'instance de production, avec ses propres clés, avant que les clients le fassent.</translation>
    </message>
</context>
<context>
    <name>core.go_live.evidence</name>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>The widget's origin is {origin}.</source>
        <translation>L'origine du widget est {origin}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>At {time} a message came from {origin}, which is another one.</source>
        <translation>À {time}, un message est venu de {origin}, qui en est une autre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>redirectUrl begins with {scheme}.</source>
        <translation>redirectUrl commence par {scheme}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>demo=true is not among the widget's parameters.</source>
        <translation>demo=true n'est pas parmi les paramètres du widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>demo=true is among the parameters, on a production instance.</source>
        <translation>demo=true est parmi les paramètres, sur une instance de production.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>demo=true is among the parameters; this place needs it, production must not.</source>
        <translation>demo=true est parmi les paramètres; cet endroit en a besoin, la production ne doit pas l'avoir.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>The token used at {time} was {age} seconds old.</source>
        <translation>Le jeton utilisé à {time} avait {age} secondes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>A token died unused at {time}.</source>
        <translation>Un jeton a expiré sans servir à {time}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>The slowest {call} here took {seconds} seconds.</source>
        <translation>Le {call} le plus lent a pris ici {seconds} secondes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>{call} at {time} gave {code}.</source>
        <translation>{call} à {time} a donné {code}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>The HMAC secret is known here.</source>
        <translation>Le secret HMAC est connu ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>A webhook with a good signature came at {time}.</source>
        <translation>Un webhook bien signé est arrivé à {time}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>A webhook came at {time} whose signature could not be believed.</source>
        <translation>Un webhook est arrivé à {time}, mais sa signature n'est pas la bonne.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>A key in use here is published by Flinks for everyone; production has its own.</source>
        <translation>Une clé utilisée ici est publiée par Flinks pour tous; la production a les siennes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>{step} brought a LoginId at {time}.</source>
        <translation>{step} a apporté un LoginId à {time}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>A bank's window was blocked at {time}.</source>
        <translation>La fenêtre d'une banque a été bloquée à {time}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>A bank's window opened at {time}.</source>
        <translation>La fenêtre d'une banque s'est ouverte à {time}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>language={code} is among the widget's parameters.</source>
        <translation>language={code} est parmi les paramètres du widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>language is not among the widget's parameters.</source>
        <translation>language n'est pas parmi les paramètres du widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>Calls seen here: {count}, to {host}.</source>
        <translation>Appels vus ici : {count}, vers {host}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/evidence.py"/>
        <source>{call} at {time} answered {status}.</source>
        <translation>{call} à {time} a répondu {status}.</translation>
    </message>
</context>
<context>
    <name>core.go_live.judging</name>
    <message>
        <location filename="../../flinks_desk/core/go_live/judging.py"/>
        <source>Not known yet: nobody has answered this.</source>
        <translation>Pas encore connu : personne n'a répondu à ceci.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/judging.py"/>
        <source>Answered: yes.</source>
        <translation>Réponse : oui.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/judging.py"/>
        <source>Answered: no.</source>
        <translation>Réponse : non.</translation>
    </message>
</context>
<context>
    <name>core.go_live.writing</name>
    <message>
        <location filename="../../flinks_desk/core/go_live/writing.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/writing.py"/>
        <source>Amber</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/writing.py"/>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/writing.py"/>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/writing.py"/>
        <source>Go-live check of a Flinks integration</source>
        <translation>Vérification d'une intégration Flinks avant la mise en service</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/writing.py"/>
        <source>Instance {instance}, made {day}.</source>
        <translation>Instance {instance}, vérifiée le {day}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/go_live/writing.py"/>
        <source>{red} red, {amber} amber, {green} green.</source>
        <translation>{red} en rouge, {amber} en orange, {green} en vert.</translation>
    </message>
</context>
<context>
    <name>core.happy_path</name>
    <message>
        <location filename="../../flinks_desk/core/happy_path.py"/>
        <source>on the screen</source>
        <translation>à l'écran</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/happy_path.py"/>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/happy_path.py"/>
        <source>bank chosen</source>
        <translation>banque choisie</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/happy_path.py"/>
        <source>sign-in sent</source>
        <translation>connexion envoyée</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/happy_path.py"/>
        <source>questions answered</source>
        <translation>questions répondues</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/happy_path.py"/>
        <source>accounts chosen</source>
        <translation>comptes choisis</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/happy_path.py"/>
        <source>LoginId</source>
        <translation>LoginId</translation>
    </message>
</context>
<context>
    <name>core.journal_contrast</name>
    <message>
        <location filename="../../flinks_desk/core/journal_contrast.py"/>
        <source>sent</source>
        <translation>envoi</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/journal_contrast.py"/>
        <source>sent, header</source>
        <translation>envoi, en-tête</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/journal_contrast.py"/>
        <source>answer, header</source>
        <translation>réponse, en-tête</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/journal_contrast.py"/>
        <source>only here</source>
        <translation>ici seulement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/journal_contrast.py"/>
        <source>only there</source>
        <translation>là seulement</translation>
    </message>
</context>
<context>
    <name>core.kit</name>
    <message>
        <location filename="../../flinks_desk/core/kit.py"/>
        <source>Nothing was written: {file} would hold a secret.</source>
        <translation>Rien n'a été écrit : {file} contiendrait un secret.</translation>
    </message>
</context>
<context>
    <name>core.life</name>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>The token was handed to the widget.</source>
        <translation>Le jeton a été remis au widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>The widget's address left this window with its token. What happens there is not heard here.</source>
        <translation>L'adresse du widget a quitté cette fenêtre avec son jeton. Ce qui s'y passe ne s'entend pas ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>The token stays with session {request_id} until that is open.</source>
        <translation>Le jeton reste à la session {request_id} jusqu'à ce qu'elle soit ouverte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>The widget turned the token away.</source>
        <translation>Le widget a refusé le jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>Flinks turned the token away that went out with Authorize.</source>
        <translation>Flinks a refusé le jeton envoyé avec Authorize.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>No clear answer came, so the token counts as used up.</source>
        <translation>Aucune réponse claire n'est venue; le jeton est donc tenu pour consommé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>The Connect preview has used the token up.</source>
        <translation>L'aperçu de Connect a consommé le jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>Authorize has used the token up.</source>
        <translation>Authorize a consommé le jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/life.py"/>
        <source>The token has expired, thirty minutes after it was asked for.</source>
        <translation>Le jeton est expiré, trente minutes après la demande.</translation>
    </message>
</context>
<context>
    <name>core.look</name>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>Enter another value here.</source>
        <translation>Entrez ici une autre valeur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>{left} is a placeholder from an example, not a value.</source>
        <translation>{left} est un exemple à remplacer, pas une valeur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>Enter the real {role}.</source>
        <translation>Entrez la vraie valeur « {role} ».</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>This is the {found} of {profile}, not a {expected}.</source>
        <translation>C'est la valeur « {found} » de {profile}, et non « {expected} ».</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>Put it in its own field.</source>
        <translation>Mettez-la dans son propre champ.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>It was met here at {time}.</source>
        <translation>Elle a été vue ici à {time}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>Flinks publishes it.</source>
        <translation>Flinks la publie.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>Copy the {role} again from where Flinks gave it to you.</source>
        <translation>Copiez de nouveau la valeur « {role} » là où Flinks vous l'a donnée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>Values of this kind seen so far are GUIDs; this one is not. It will be used as it is.</source>
        <translation>Les valeurs de ce genre vues jusqu'ici sont des GUID; celle-ci n'en est pas un. Elle sera utilisée telle quelle.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>This value was met on {theirs}; here it is {ours}.</source>
        <translation>Cette valeur a été vue sur {theirs}; ici, c'est {ours}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/look.py"/>
        <source>This key is published for everyone; it is no secret.</source>
        <translation>Cette clé est publiée pour tout le monde; ce n'est pas un secret.</translation>
    </message>
</context>
<context>
    <name>core.mishap</name>
    <message>
        <location filename="../../flinks_desk/core/mishap.py"/>
        <source>Something in this program did not work ({kind}). The session went on.</source>
        <translation>Quelque chose dans ce programme n'a pas fonctionné ({kind}). La session a continué.</translation>
    </message>
</context>
<context>
    <name>core.names</name>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>secret key</source>
        <translation>clé secrète</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>authorize token</source>
        <translation>jeton d'autorisation</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>x-api-key</source>
        <translation>clé x-api-key</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>HMAC secret</source>
        <translation>secret HMAC</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>customer id</source>
        <translation>identifiant client</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>RequestId</source>
        <translation>RequestId</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>account id</source>
        <translation>identifiant de compte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>answer to a question</source>
        <translation>réponse à une question</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/names.py"/>
        <source>unknown value</source>
        <translation>valeur inconnue</translation>
    </message>
</context>
<context>
    <name>core.network</name>
    <message>
        <location filename="../../flinks_desk/core/network.py"/>
        <source>This is no address of a proxy. It looks like http://proxy.example.com:3128.</source>
        <translation>Ce n'est pas l'adresse d'un serveur mandataire. Elle ressemble à http://mandataire.example.com:3128.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/network.py"/>
        <source>Proxies of the kind {kind} are not known here; http, https and socks5 are.</source>
        <translation>Les serveurs mandataires du type {kind} ne sont pas connus ici; http, https et socks5 le sont.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/network.py"/>
        <source>A sign-in does not belong into the address; put user and password into their own fields.</source>
        <translation>L'identification n'a pas sa place dans l'adresse; mettez l'utilisateur et le mot de passe dans leurs propres champs.</translation>
    </message>
</context>
<context>
    <name>core.oauth</name>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>The bank, by the number that Flinks gives it in its list of institutions.</source>
        <translation>La banque, par le numéro que Flinks lui donne dans sa liste d'institutions.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>Flinks' guide calls this parameter institution; the definition of the API says institution_id.</source>
        <translation>Le guide de Flinks nomme ce paramètre institution; la définition de l'API dit institution_id.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>Where the bank sends the person back. Flinks has to whitelist it, to the letter.</source>
        <translation>L'adresse où la banque renvoie la personne. Flinks doit l'autoriser, à la lettre près.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>The widget calls it redirectUrl. A slash, a port or a capital letter more makes it another address.</source>
        <translation>Le widget la nomme redirectUrl. Une barre, un port ou une majuscule de plus en fait une autre adresse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>A value that nobody can guess. It comes back as it was, and ties the callback to this visit.</source>
        <translation>Une valeur que personne ne peut deviner. Elle revient telle quelle et lie le rappel à cette visite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>Flinks does not ask for it; without it, anybody can hand a LoginId of theirs to your customer.</source>
        <translation>Flinks ne l'exige pas; sans elle, n'importe qui peut glisser son propre LoginId à votre client.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>The language of the pages, en or fr.</source>
        <translation>La langue des pages, en ou fr.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>The widget calls it language; the entry knows lang.</source>
        <translation>Le widget la nomme language; l'entrée connaît lang.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>A label of your own. It comes back in answers and in webhooks.</source>
        <translation>Une étiquette à vous. Elle revient dans les réponses et dans les webhooks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>Your instance. How Flinks knows the customer here is not documented; probably by this host.</source>
        <translation>Votre instance. La façon dont Flinks reconnaît ici le client n'est pas documentée; probablement par cet hôte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>The entry. Unlike in all other addresses, no customer id stands in it, and no key is sent.</source>
        <translation>L'entrée. Contrairement à toutes les autres adresses, elle ne contient aucun identifiant client, et aucune clé n'est envoyée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>The prose writes /OAuth/Authorize, the definition of the API lower case, as here.</source>
        <translation>Le texte du guide écrit /OAuth/Authorize; la définition de l'API, en minuscules, comme ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>The entry needs to know the bank: institution_id is empty.</source>
        <translation>L'entrée doit connaître la banque : institution_id est vide.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>Enter the number of the bank from Flinks' list of institutions.</source>
        <translation>Entrez le numéro de la banque, tiré de la liste d'institutions de Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>institution_id is a number; this is a name or a code.</source>
        <translation>institution_id est un numéro; ceci est un nom ou un code.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>Look the bank up in Flinks' list of institutions and enter its number.</source>
        <translation>Cherchez la banque dans la liste d'institutions de Flinks et entrez son numéro.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>The redirect address is not encrypted: the loginId would travel for everybody to read.</source>
        <translation>L'adresse de redirection n'est pas chiffrée : le loginId voyagerait à la vue de tous.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>Use https. Only an address of this machine itself may go without.</source>
        <translation>Utilisez https. Seule une adresse de cette machine peut s'en passer.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>The redirect address is no whole web address, or has a fragment behind it.</source>
        <translation>L'adresse de redirection n'est pas une adresse Web complète, ou elle porte un fragment à la fin.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>Write it with https:// and without #, exactly as Flinks has whitelisted it.</source>
        <translation>Écrivez-la avec https:// et sans #, exactement comme Flinks l'a autorisée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>The entry led nowhere: Flinks answered {what} instead of a redirect.</source>
        <translation>L'entrée n'a mené nulle part : Flinks a répondu {what} au lieu d'une redirection.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth.py"/>
        <source>Look at the redirect address first: it has to be whitelisted to the letter. Then at the bank's number, which has to be one of an OAuth bank, and whether the integration is enabled for you.</source>
        <translation>Vérifiez d'abord l'adresse de redirection : elle doit être autorisée à la lettre près. Puis le numéro de la banque, qui doit être celui d'une banque OAuth, et si l'intégration est activée pour vous.</translation>
    </message>
</context>
<context>
    <name>core.oauth_callback</name>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The state is the one that was sent: the callback belongs to this visit.</source>
        <translation>Le state est celui qui a été envoyé : le rappel appartient à cette visite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The callback has no state, though one was sent.</source>
        <translation>Le rappel n'a pas de state, alors qu'il en a été envoyé un.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The state belongs to an earlier visit, which was left or answered twice.</source>
        <translation>Le state appartient à une visite antérieure, abandonnée ou à laquelle on a répondu deux fois.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The state came back with other capital letters: something on the way changed them.</source>
        <translation>Le state est revenu avec d'autres majuscules : quelque chose les a changées en chemin.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The state is percent-encoded once too often or once too little.</source>
        <translation>L'encodage URL du state a été fait une fois de trop ou une fois de moins.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>Only the beginning of the state came back: something on the way cut it.</source>
        <translation>Seul le début du state est revenu : quelque chose l'a coupé en chemin.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The state came back with something around it, so it is not the one that was sent.</source>
        <translation>Le state est revenu avec autre chose autour : ce n'est donc pas celui qui a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The callback has several states, and they differ.</source>
        <translation>Le rappel a plusieurs states, et ils diffèrent.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The state is one that was never sent from here.</source>
        <translation>Ce state n'a jamais été envoyé d'ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>No state was sent, so nothing ties this callback to a visit.</source>
        <translation>Aucun state n'a été envoyé : rien ne lie ce rappel à une visite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The person, or the bank, refused access. It is the one error that Flinks names.</source>
        <translation>La personne, ou la banque, a refusé l'accès. C'est la seule erreur que Flinks nomme.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>A parameter of the entry is missing, is there twice, or has a value it cannot have.</source>
        <translation>Un paramètre de l'entrée manque, s'y trouve deux fois, ou a une valeur impossible.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>This customer may not use the entry. Ask Flinks whether the integration is enabled.</source>
        <translation>Ce client ne peut pas utiliser l'entrée. Demandez à Flinks si l'intégration est activée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The bank does not give what was asked for. Flinks asks for it, so tell Flinks.</source>
        <translation>La banque ne donne pas ce qui est demandé. C'est Flinks qui le demande : avisez Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The bank does not share what was asked for. Flinks asks for it, so tell Flinks.</source>
        <translation>La banque ne transmet pas ce qui est demandé. C'est Flinks qui le demande : avisez Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>Something broke at the bank or at Flinks. Let the person begin again later.</source>
        <translation>Quelque chose s'est brisé à la banque ou chez Flinks. Laissez la personne recommencer plus tard.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The bank is too busy or under maintenance. Let the person begin again later.</source>
        <translation>La banque est surchargée ou en entretien. Laissez la personne recommencer plus tard.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The bank wants the person to sign in again. Begin a new visit.</source>
        <translation>La banque veut que la personne ouvre une nouvelle session. Commencez une nouvelle visite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The person has to agree at the bank first. Begin a new visit.</source>
        <translation>La personne doit d'abord donner son accord à la banque. Commencez une nouvelle visite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The bank needs the person to do something on its pages. Begin a new visit.</source>
        <translation>La banque a besoin que la personne fasse quelque chose sur ses pages. Commencez une nouvelle visite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>{error} is none of the errors that OAuth 2.0 names.</source>
        <translation>{error} n'est aucune des erreurs que nomme OAuth 2.0.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The callback brings {error}: {description}</source>
        <translation>Le rappel apporte {error} : {description}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The callback brings {error}, without a description.</source>
        <translation>Le rappel apporte {error}, sans description.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>{meaning} Nothing was connected; offer the person to begin again.</source>
        <translation>{meaning} Rien n'a été connecté; proposez à la personne de recommencer.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The callback has a code and no loginId: that is Flinks Outbound, another product.</source>
        <translation>Le rappel a un code et pas de loginId : c'est Flinks Outbound, un autre produit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>Begin at /v3/oauth/authorize; its callback brings a loginId that needs no exchange.</source>
        <translation>Commencez à /v3/oauth/authorize; son rappel apporte un loginId qui n'a pas à être échangé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>The callback has neither a loginId nor an error, so nothing was connected.</source>
        <translation>Le rappel n'a ni loginId ni erreur : rien n'a donc été connecté.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_callback.py"/>
        <source>Refuse the callback before calling Flinks with its loginId, and begin a new visit.</source>
        <translation>Refusez le rappel avant d'appeler Flinks avec son loginId, et commencez une nouvelle visite.</translation>
    </message>
</context>
<context>
    <name>core.oauth_letter</name>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>(to be filled in)</source>
        <translation>(à remplir)</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>Whitelisting for an OAuth custom integration</source>
        <translation>Autorisation d'adresses pour une intégration OAuth sur mesure</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>We are setting up the custom integration with OAuth 2.0 (a direct connection to the API).</source>
        <translation>Nous mettons en place l'intégration sur mesure avec OAuth 2.0 (connexion directe à l'API).</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>Please whitelist the addresses below for our instance, and confirm each point.</source>
        <translation>Veuillez autoriser les adresses ci-dessous pour notre instance et confirmer chaque point.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>To be confirmed by Flinks</source>
        <translation>À confirmer par Flinks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>Customer id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>Redirect address (redirect_uri), to the letter</source>
        <translation>Adresse de redirection (redirect_uri), à la lettre près</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>Address of the entry that we call</source>
        <translation>Adresse de l'entrée que nous appelons</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>Address of the API that we call</source>
        <translation>Adresse de l'API que nous appelons</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>Institution id for the first test</source>
        <translation>Numéro d'institution pour le premier essai</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>OAuth custom integration is enabled for this customer; it is for select clients only.</source>
        <translation>L'intégration OAuth sur mesure est activée pour ce client; elle est réservée à certains clients.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>The redirect address is whitelisted exactly as written above: scheme, host, port, path and slash.</source>
        <translation>L'adresse de redirection est autorisée exactement comme ci-dessus : schéma, hôte, port, chemin et barre oblique.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>The addresses of our servers that call the API are whitelisted, if that is needed.</source>
        <translation>Les adresses de nos serveurs qui appellent l'API sont autorisées, s'il le faut.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>The name of the parameter for the bank is institution_id, not institution.</source>
        <translation>Le paramètre de la banque se nomme institution_id, et non institution.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>The institution ids of the OAuth banks that we may use, and which of them can be tested.</source>
        <translation>Les numéros des banques OAuth que nous pouvons utiliser, et celles qui peuvent être essayées.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>Whether the entry needs a key or a token, and how it knows our customer id.</source>
        <translation>Si l'entrée exige une clé ou un jeton, et comment elle connaît notre identifiant client.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>Which values error can have in the callback, besides access_denied.</source>
        <translation>Les valeurs que peut prendre error dans le rappel, outre access_denied.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/oauth_letter.py"/>
        <source>Whether a fixed loopback address may be whitelisted for our tests.</source>
        <translation>Si une adresse en boucle locale fixe peut être autorisée pour nos essais.</translation>
    </message>
</context>
<context>
    <name>core.parameters</name>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>No source says what happens without it.</source>
        <translation>Aucune source ne dit ce qui se passe sans lui.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Met in integrations, but not found in Flinks' own text.</source>
        <translation>Vu dans des intégrations, mais absent des textes de Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows the test bank FlinksCapital. The public sandbox needs it; production must not have it.</source>
        <translation>Affiche la banque d'essai FlinksCapital. Le bac à sable public en a besoin; la production ne doit pas l'avoir.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The language of the widget and of the bank's questions. Another language makes another LoginId.</source>
        <translation>La langue du widget et des questions de la banque. Une autre langue donne un autre LoginId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Where the person lands in the end; loginId and institution are added to it. Percent-encode it.</source>
        <translation>Où la personne arrive à la fin; loginId et institution y sont ajoutés. Demande un encodage URL.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows Flinks' consent page first. Without it, the page around the widget has to ask.</source>
        <translation>Affiche d'abord la page de consentement de Flinks. Sans elle, la page autour du widget doit demander le consentement.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Older documentation says that it is off unless asked for, newer that it is on.</source>
        <translation>L'ancienne documentation la dit désactivée par défaut, la nouvelle, activée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows a close button. It only sends COMPONENT_CLOSE_SESSION; closing is the page's own work.</source>
        <translation>Affiche un bouton de fermeture. Il envoie seulement COMPONENT_CLOSE_SESSION; c'est à la page de fermer le widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The authorize token that lets the widget open one session. It works once.</source>
        <translation>Le jeton d'autorisation qui permet au widget d'ouvrir une session. Il fonctionne une fois.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Redirects inside the frame instead of the whole page.</source>
        <translation>Redirige à l'intérieur du cadre plutôt que toute la page.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Ends with the REDIRECT event, without going anywhere.</source>
        <translation>Se termine par l'événement REDIRECT, sans redirection.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Leaves the page for the bank's own, instead of opening a window.</source>
        <translation>Quitte la page pour celle de la banque, plutôt que d'ouvrir une fenêtre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Resumes a session at its security questions.</source>
        <translation>Reprend une session à ses questions de sécurité.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>With requestId: the accounts that were chosen before, so that nobody is asked again.</source>
        <translation>Avec requestId : les comptes choisis auparavant, pour ne pas reposer la question.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Your own mark for this session. It comes back in the REDIRECT, in answers and in webhooks.</source>
        <translation>Votre propre étiquette pour cette session. Elle revient dans le REDIRECT, les réponses et les webhooks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Events are posted as JSON text, for hosts that cannot take objects.</source>
        <translation>Les événements sont envoyés en texte JSON, pour les hôtes qui ne prennent pas d'objets.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The widget runs in an app's web view.</source>
        <translation>Le widget tourne dans la vue Web d'une application.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows the back button.</source>
        <translation>Affiche le bouton de retour.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows the header.</source>
        <translation>Affiche l'en-tête.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows the logo in the header.</source>
        <translation>Affiche le logo dans l'en-tête.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows a still loading screen.</source>
        <translation>Affiche un écran de chargement immobile.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Takes the margin around the widget away.</source>
        <translation>Retire la marge autour du widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The colour theme.</source>
        <translation>Le thème de couleurs.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Older documentation says dark unless asked for; newer does not name a default.</source>
        <translation>L'ancienne documentation le dit sombre par défaut; la nouvelle ne nomme pas de valeur par défaut.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The background, in hexadecimal, without a #.</source>
        <translation>Le fond, en hexadécimal, sans #.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The first colour, in hexadecimal, without a #.</source>
        <translation>La première couleur, en hexadécimal, sans #.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The second colour, in hexadecimal, without a #.</source>
        <translation>La deuxième couleur, en hexadécimal, sans #.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>A wider layout, of the first version of the widget.</source>
        <translation>Une disposition plus large, de la première version du widget.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>A filter over the banks, of the first version.</source>
        <translation>Un filtre sur les banques, de la première version.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>A fixed height, of the first version.</source>
        <translation>Une hauteur fixe, de la première version.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>A box around the widget, of the first version.</source>
        <translation>Un cadre autour du widget, de la première version.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>How loading is shown, in the first version.</source>
        <translation>La façon d'afficher le chargement, dans la première version.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Lets the person choose an account; adds accountId.</source>
        <translation>Permet à la personne de choisir un compte; ajoute accountId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Lets the person choose several accounts.</source>
        <translation>Permet à la personne de choisir plusieurs comptes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Leaves the chooser's title out.</source>
        <translation>Omet le titre du choix.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Offers accounts of one currency only.</source>
        <translation>Ne propose que les comptes d'une devise.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Offers all accounts, not only those for everyday payments.</source>
        <translation>Propose tous les comptes, pas seulement ceux des opérations courantes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Offers every account for everyday payments.</source>
        <translation>Propose chaque compte d'opérations courantes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Fetches the accounts that were not chosen as well.</source>
        <translation>Récupère aussi les comptes qui n'ont pas été choisis.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>How sure Flinks has to be that an account takes electronic transfers, from 0 to 1.</source>
        <translation>À quel point Flinks doit être sûr qu'un compte accepte des virements électroniques, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>How many days of transactions are collected.</source>
        <translation>Nombre de jours de transactions à recueillir.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Whether transactions are collected.</source>
        <translation>Recueille ou non les transactions.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Waits for the accounts before it ends.</source>
        <translation>Attend les comptes avant de finir.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Refreshes the data every night.</source>
        <translation>Actualise les données chaque nuit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Collects all security questions in advance; hardly any bank works that way any more.</source>
        <translation>Recueille d'avance toutes les questions de sécurité; presque aucune banque ne fonctionne encore ainsi.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Leaves that collecting out.</source>
        <translation>Omet cette collecte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Collects bank statements; Flinks has to enable it.</source>
        <translation>Recueille les relevés de compte; Flinks doit l'activer.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>How many months of statements are collected.</source>
        <translation>Nombre de mois de relevés à recueillir.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Asks for statements.</source>
        <translation>Demande des relevés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Bank accounts, or investments.</source>
        <translation>Des comptes bancaires, ou des placements.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Your name, as the consent page shows it.</source>
        <translation>Votre nom, tel qu'il figure sur la page de consentement.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Where your own terms are.</source>
        <translation>Où se trouvent vos propres conditions.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>Shows the terms without a box to tick.</source>
        <translation>Affiche les conditions sans case à cocher.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>In the sandbox: plays a bank with a window of its own.</source>
        <translation>Dans le bac à sable : simule une banque qui a sa propre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>After how many wrong tries the widget gives up with MAXIMUM_RETRY_REACHED.</source>
        <translation>Nombre d'essais ratés après lequel le widget abandonne avec MAXIMUM_RETRY_REACHED.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>The country whose banks are offered, such as ca.</source>
        <translation>Le pays dont les banques sont proposées, comme ca.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>One page of the documentation has it where others have demo. Use demo.</source>
        <translation>Une page de la documentation l'emploie là où d'autres ont demo. Utilisez demo.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/parameters.py"/>
        <source>It looks like a slip of the pen.</source>
        <translation>Cela ressemble à une coquille.</translation>
    </message>
</context>
<context>
    <name>core.pasted</name>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>Invisible characters were removed.</source>
        <translation>Des caractères invisibles ont été retirés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>Blanks around the value were removed.</source>
        <translation>Des espaces autour de la valeur ont été retirés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>A line break inside the value was removed.</source>
        <translation>Une fin de ligne à l'intérieur de la valeur a été retirée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>The header's name was removed; only its value is kept.</source>
        <translation>Le nom de l'en-tête a été retiré; seule sa valeur est gardée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>A word such as Bearer was removed; Flinks takes the bare value.</source>
        <translation>Un mot comme Bearer a été retiré; Flinks prend la valeur seule.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>The variable's name was removed; only its value is kept.</source>
        <translation>Le nom de la variable a été retiré; seule sa valeur est gardée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>A comma or semicolon at the end was removed.</source>
        <translation>Une virgule ou un point-virgule à la fin a été retiré.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>Quotes around the value were removed.</source>
        <translation>Des guillemets autour de la valeur ont été retirés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>Brackets around the value were removed.</source>
        <translation>Des crochets autour de la valeur ont été retirés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>This is a whole command, not one value.</source>
        <translation>C'est une commande entière, et non une seule valeur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>This is {length} characters long; a key has fewer than 512.</source>
        <translation>Cela fait {length} caractères; une clé en a moins de 512.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/pasted.py"/>
        <source>The character at position {position} cannot be sent.</source>
        <translation>Le caractère à la position {position} ne peut pas être envoyé.</translation>
    </message>
</context>
<context>
    <name>core.presets</name>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>As in the beginning</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>What the widget starts with here.</source>
        <translation>Ce avec quoi le widget s'ouvre ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>The widget and the bank's questions in French. Such a connection has a LoginId of its own.</source>
        <translation>Le widget et les questions de la banque en français. Une telle connexion a son propre LoginId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>Who somebody is, without transactions</source>
        <translation>L'identité, sans les transactions</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>For checks of identity. No transactions are collected; ask for WithKYC when you fetch the data.</source>
        <translation>Pour vérifier une identité. Aucune transaction n'est recueillie; demandez WithKYC en récupérant les données.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>One account for payments</source>
        <translation>Un compte pour les paiements</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>The person chooses one account; its accountId comes with the redirect.</source>
        <translation>La personne choisit un compte; son accountId vient avec la redirection.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>Several accounts</source>
        <translation>Plusieurs comptes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>The person chooses accounts among all that they have.</source>
        <translation>La personne choisit parmi tous ses comptes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>A year of transactions and statements; Flinks has to enable statements.</source>
        <translation>Un an de transactions et de relevés; Flinks doit activer les relevés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>A bank with a window of its own</source>
        <translation>Une banque dans sa propre fenêtre</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>In the sandbox: the test bank signs in as OAuth banks do. Production must not have it.</source>
        <translation>Dans le bac à sable : la banque d'essai se comporte comme les banques OAuth. À ne pas utiliser en production.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>In a mobile app</source>
        <translation>Dans une application mobile</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>Events as text for a web view, and the bank's own page in place of a window.</source>
        <translation>Des événements en texte pour une vue Web, et la page de la banque au lieu d'une fenêtre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>Consent on your own page</source>
        <translation>Consentement sur votre page</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>Without Flinks' consent page; the page around the widget has to ask.</source>
        <translation>Sans la page de consentement de Flinks; la page autour du widget doit le demander.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>White label</source>
        <translation>Marque blanche</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>No header, no logo and no margin, to stand inside your own design.</source>
        <translation>Ni en-tête, ni logo, ni marge, pour s'insérer dans votre propre design.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>The dark theme, said explicitly.</source>
        <translation>Le thème sombre, demandé explicitement.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>This file is much too large for a preset. Choose a file that Flinks Desk exported.</source>
        <translation>Ce fichier est bien trop gros pour un préréglage. Choisissez un fichier exporté par Flinks Desk.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>This file is no JSON; it breaks at {where}. Export the preset again.</source>
        <translation>Ce fichier n'est pas du JSON; il se brise à {where}. Exportez le préréglage de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>A newer version of Flinks Desk wrote this preset. Update this program to use it.</source>
        <translation>Une version plus récente de Flinks Desk a écrit ce préréglage. Mettez ce programme à jour pour l'utiliser.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>This file holds no preset: it has no parameters. Choose one that Flinks Desk exported.</source>
        <translation>Ce fichier ne contient pas de préréglage : il n'a pas de paramètres. Choisissez-en un exporté par Flinks Desk.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>Left out, since it belongs to one session or may be a secret: {names}.</source>
        <translation>Laissé de côté, car propre à une session ou peut-être secret : {names}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>Left out, since it is no text: {names}.</source>
        <translation>Laissé de côté, car ce n'est pas du texte : {names}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/presets.py"/>
        <source>The widget's documentation does not know {names}.</source>
        <translation>La documentation du widget ne connaît pas {names}.</translation>
    </message>
</context>
<context>
    <name>core.profile</name>
    <message>
        <location filename="../../flinks_desk/core/profile.py"/>
        <source>An instance is one word, such as acme or acme-ca; this one cannot be part of a host name.</source>
        <translation>Une instance est un seul mot, comme acme ou acme-ca; celle-ci ne peut pas faire partie d'un nom d'hôte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/profile.py"/>
        <source>The customer id is missing. It stands in every address that is called.</source>
        <translation>Il manque l'identifiant client. Il figure dans chaque adresse appelée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/profile.py"/>
        <source>Customer ids seen so far are GUIDs; this one is not. It will be sent as it is.</source>
        <translation>Les identifiants client vus jusqu'ici sont des GUID; celui-ci n'en est pas un. Il sera envoyé tel quel.</translation>
    </message>
</context>
<context>
    <name>core.profile_import</name>
    <message>
        <location filename="../../flinks_desk/core/profile_import.py"/>
        <source>Nothing in this file names an instance of Flinks and a customer id.</source>
        <translation>Rien dans ce fichier ne nomme une instance de Flinks et un identifiant client.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/profile_import.py"/>
        <source>Entry {number} is no whole profile and was left out.</source>
        <translation>L'entrée {number} n'est pas un profil entier et a été laissée de côté.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/profile_import.py"/>
        <source>{name} was left out: its addresses have to begin with https://.</source>
        <translation>{name} a été laissé de côté : ses adresses doivent commencer par https://.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/profile_import.py"/>
        <source>A key stood beside {name}; it was left out, since this file should hold none.</source>
        <translation>Une clé se trouvait à côté de {name}; elle a été laissée de côté, car ce fichier ne devrait en contenir aucune.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/profile_import.py"/>
        <source>{name} calls {host}, which is no host of Flinks. Keys would go there.</source>
        <translation>{name} appelle {host}, qui n'est pas un hôte de Flinks. Les clés iraient là.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/profile_import.py"/>
        <source>Left out: {names}. A profile has no place for them.</source>
        <translation>Laissés de côté : {names}. Un profil n'a pas de place pour eux.</translation>
    </message>
</context>
<context>
    <name>core.rerun.comparing</name>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>another status</source>
        <translation>autre statut</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>another code</source>
        <translation>autre code</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>another sentence</source>
        <translation>autre phrase</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>no answer came</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>not both are JSON</source>
        <translation>une seule est du JSON</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>only theirs has it</source>
        <translation>chez le client seulement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>only ours has it</source>
        <translation>chez nous seulement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>another type</source>
        <translation>autre type</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>another value</source>
        <translation>autre valeur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>The same answer as the customer's.</source>
        <translation>La même réponse que celle du client.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>What was sent does not hold the customer's answer.</source>
        <translation>Ce qui a été envoyé ne contient pas la réponse du client.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>The same status and code as the customer's answer, and other details.</source>
        <translation>Le même statut et le même code que dans la réponse du client, avec d'autres détails.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/comparing.py"/>
        <source>Another answer than the customer's: {name} {ours} instead of {theirs}.</source>
        <translation>Une autre réponse que celle du client : {name} {ours} au lieu de {theirs}.</translation>
    </message>
</context>
<context>
    <name>core.rerun.filling</name>
    <message>
        <location filename="../../flinks_desk/core/rerun/filling.py"/>
        <source>the key of {profile}</source>
        <translation>la clé de {profile}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/filling.py"/>
        <source>from the answer to call {number}</source>
        <translation>de la réponse à l'appel {number}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/filling.py"/>
        <source>entered by you</source>
        <translation>saisi par vous</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/filling.py"/>
        <source>the test bank's published answer</source>
        <translation>la réponse publiée de la banque d'essai</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/filling.py"/>
        <source>Call {number} did not bring the {name} that this call needs.</source>
        <translation>L'appel {number} n'a pas donné ce dont cet appel a besoin : {name}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/filling.py"/>
        <source>An answer is missing to the bank's question: {prompt}</source>
        <translation>Il manque une réponse à la question de la banque : {prompt}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/filling.py"/>
        <source>The value of {name} is missing.</source>
        <translation>Il manque la valeur de {name}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/filling.py"/>
        <source>The {name} is missing.</source>
        <translation>Il manque ceci : {name}.</translation>
    </message>
</context>
<context>
    <name>core.rerun.planning</name>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/rerun/planning.py"/>
        <source>{count} address that opens a page is left out: only calls to the API are run.</source>
        <extracomment>{count} addresses that open a page are left out: only calls to the API are run.</extracomment>
        <translation>
            <numerusform>{count} adresse qui ouvre une page est laissée de côté : seuls les appels à l'API sont relancés.</numerusform>
            <numerusform>{count} adresses qui ouvrent une page sont laissées de côté : seuls les appels à l'API sont relancés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/rerun/planning.py"/>
        <source>{count} question whether the data are ready is left out; the last one is asked until they are.</source>
        <extracomment>{count} questions whether the data are ready are left out; the last one is asked until they are.</extracomment>
        <translation>
            <numerusform>{count} demande pour savoir si les données sont prêtes est laissée de côté; la dernière est répétée jusqu'à ce qu'elles le soient.</numerusform>
            <numerusform>{count} demandes pour savoir si les données sont prêtes sont laissées de côté; la dernière est répétée jusqu'à ce qu'elles le soient.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/planning.py"/>
        <source>Only the first {most} of {count} calls are run.</source>
        <translation>Seuls les {most} premiers des {count} appels sont relancés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/planning.py"/>
        <source>Host and network are others here, so this cannot show: {codes}.</source>
        <translation>L'hôte et le réseau sont différents ici; ceci ne peut donc pas apparaître : {codes}.</translation>
    </message>
</context>
<context>
    <name>core.rerun.sourcing</name>
    <message>
        <location filename="../../flinks_desk/core/rerun/sourcing.py"/>
        <source>of this place</source>
        <translation>de cet endroit</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/sourcing.py"/>
        <source>of the connection that is open in the window</source>
        <translation>de la connexion ouverte dans la fenêtre</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/sourcing.py"/>
        <source>of the test bank's user</source>
        <translation>de l'utilisateur de la banque d'essai</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/sourcing.py"/>
        <source>of the test bank</source>
        <translation>de la banque d'essai</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/sourcing.py"/>
        <source>A token has to be made first: it works once.</source>
        <translation>Il faut d'abord générer un jeton : il ne sert qu'une fois.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/sourcing.py"/>
        <source>A session has to be opened first.</source>
        <translation>Il faut d'abord ouvrir une session.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/sourcing.py"/>
        <source>something that is refused like theirs; their own value stays here</source>
        <translation>une valeur refusée comme celle du client; la sienne ne part pas d'ici</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/sourcing.py"/>
        <source>The test bank's user is connected first.</source>
        <translation>L'utilisateur de la banque d'essai est d'abord connecté.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/sourcing.py"/>
        <source>as they sent it</source>
        <translation>telle quelle</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/rerun/sourcing.py"/>
        <source>as they sent it, since it is of this place</source>
        <translation>telle quelle, puisque la valeur est de cet endroit</translation>
    </message>
</context>
<context>
    <name>core.resume</name>
    <message>
        <location filename="../../flinks_desk/core/resume.py"/>
        <source>The token was made at {time}. To go on with a RequestId it may be fifteen minutes old at most.</source>
        <translation>Le jeton a été généré à {time}. Pour reprendre avec un RequestId, il doit avoir quinze minutes au plus.</translation>
    </message>
</context>
<context>
    <name>core.samples</name>
    <message>
        <location filename="../../flinks_desk/core/samples.py"/>
        <source>A letter with two cURL commands, and 401</source>
        <translation>Une lettre avec deux commandes cURL et un 401</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/samples.py"/>
        <source>The address of a widget without banks</source>
        <translation>L'adresse d'un widget sans banques</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/samples.py"/>
        <source>A HAR of a gateway: the second customer gets 401</source>
        <translation>Un HAR de passerelle : le deuxième client reçoit un 401</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/samples.py"/>
        <source>A log of a server that gets no data</source>
        <translation>Le journal d'un serveur qui n'obtient pas de données</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/samples.py"/>
        <source>A PowerShell script, and a letter in French</source>
        <translation>Un script PowerShell et une lettre en français</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/samples.py"/>
        <source>Three calls in which nothing is wrong</source>
        <translation>Trois appels où tout va bien</translation>
    </message>
</context>
<context>
    <name>core.scenario.captions</name>
    <message>
        <location filename="../../flinks_desk/core/scenario/captions.py"/>
        <source>Another key is used from here on.</source>
        <translation>À partir d'ici, une autre clé est utilisée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/captions.py"/>
        <source>The secret key makes an authorize token.</source>
        <translation>La clé secrète donne un jeton d'autorisation.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/captions.py"/>
        <source>A person connects an account in the Connect widget.</source>
        <translation>Une personne connecte un compte dans le widget Connect.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/captions.py"/>
        <source>The token opens a session.</source>
        <translation>Le jeton ouvre une session.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/captions.py"/>
        <source>The bank's questions are answered.</source>
        <translation>Les questions de la banque reçoivent leurs réponses.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/captions.py"/>
        <source>The data of the accounts are fetched.</source>
        <translation>Les données des comptes sont récupérées.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/captions.py"/>
        <source>The last call is sent once more, as it was.</source>
        <translation>Le dernier appel repart tel quel.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/captions.py"/>
        <source>Time passes at the simulator.</source>
        <translation>Le temps passe au simulateur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/captions.py"/>
        <source>{caption}</source>
        <translation>{caption}</translation>
    </message>
</context>
<context>
    <name>core.scenario.judging</name>
    <message>
        <location filename="../../flinks_desk/core/scenario/judging.py"/>
        <source>{name}: expected {expected}, came {came}.</source>
        <translation>{name} : attendu {expected}, venu {came}.</translation>
    </message>
</context>
<context>
    <name>core.scenario.junit</name>
    <message>
        <location filename="../../flinks_desk/core/scenario/junit.py"/>
        <source>An earlier step did not go as expected.</source>
        <translation>Une étape précédente ne s'est pas passée comme attendu.</translation>
    </message>
</context>
<context>
    <name>core.scenario.keys</name>
    <message>
        <location filename="../../flinks_desk/core/scenario/keys.py"/>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/keys.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/keys.py"/>
        <source>a number, not below 0</source>
        <translation>un nombre, au moins 0</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/keys.py"/>
        <source>a whole number, not below 0</source>
        <translation>un nombre entier, au moins 0</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/keys.py"/>
        <source>an HTTP status such as 200, or a list of them</source>
        <translation>un statut HTTP tel que 200, ou une liste de statuts</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/keys.py"/>
        <source>a list of texts in quotes</source>
        <translation>une liste de textes entre guillemets</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/keys.py"/>
        <source>a table, such as {{ name = 1 }}</source>
        <translation>une table, telle que {{ name = 1 }}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/keys.py"/>
        <source>a table of texts, such as {{ name = "text" }}</source>
        <translation>une table de textes, telle que {{ name = "text" }}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/keys.py"/>
        <source>a list of the simulator's faults</source>
        <translation>une liste de pannes du simulateur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/keys.py"/>
        <source>steps, each below a line [[step]]</source>
        <translation>des étapes, chacune sous une ligne [[step]]</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/keys.py"/>
        <source>one of {choices}</source>
        <translation>l'un de {choices}</translation>
    </message>
</context>
<context>
    <name>core.scenario.reading</name>
    <message>
        <location filename="../../flinks_desk/core/scenario/reading.py"/>
        <source>Line {line}: {what}</source>
        <translation>Ligne {line} : {what}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/reading.py"/>
        <source>A newer version of Flinks Desk wrote this scenario. Update this program to run it.</source>
        <translation>Une version plus récente de Flinks Desk a écrit ce scénario. Mettez ce programme à jour pour l'exécuter.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/reading.py"/>
        <source>This cannot be read as TOML ({reason}).</source>
        <translation>Ceci ne se lit pas comme du TOML ({reason}).</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/reading.py"/>
        <source>A scenario needs a title: title = "…".</source>
        <translation>Il faut un titre au scénario : title = "…".</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/reading.py"/>
        <source>A scenario needs at least one step, below a line [[step]].</source>
        <translation>Il faut au moins une étape au scénario, sous une ligne [[step]].</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/reading.py"/>
        <source>A step says what it does: do = one of {choices}.</source>
        <translation>Une étape dit ce qu'elle fait : do = l'un de {choices}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/reading.py"/>
        <source>The key {key} takes {allowed}.</source>
        <translation>La clé {key} demande {allowed}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/reading.py"/>
        <source>There is no key {key} here; did you mean {near}? Allowed are: {names}.</source>
        <translation>Il n'y a pas de clé {key} ici; vouliez-vous dire {near}? Sont permises : {names}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/reading.py"/>
        <source>There is no key {key} here. Allowed are: {names}.</source>
        <translation>Il n'y a pas de clé {key} ici. Sont permises : {names}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/scenario/reading.py"/>
        <source>A step that does {action} needs {names}.</source>
        <translation>Une étape qui fait {action} a besoin de {names}.</translation>
    </message>
</context>
<context>
    <name>core.steps</name>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The widget has fetched its configuration and is on the screen.</source>
        <translation>Le widget a récupéré sa configuration et s'affiche.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The widget has its network connection back.</source>
        <translation>Le widget a retrouvé sa connexion réseau.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The widget lost its network connection. It goes on by itself when the connection is back.</source>
        <translation>Le widget a perdu sa connexion réseau. Il continue de lui-même quand elle revient.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The consent page is shown.</source>
        <translation>La page de consentement est affichée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person gave consent and goes on.</source>
        <translation>La personne a donné son consentement et continue.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person refused consent. No account will be connected in this visit.</source>
        <translation>La personne a refusé son consentement. Aucun compte ne sera connecté pendant cette visite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person gave the consent that the bank or its provider asks for.</source>
        <translation>La personne a donné le consentement que demande la banque ou son fournisseur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person accepted the terms.</source>
        <translation>La personne a accepté les conditions.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person refused the terms. No account will be connected in this visit.</source>
        <translation>La personne a refusé les conditions. Aucun compte ne sera connecté pendant cette visite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person opened the terms in another page.</source>
        <translation>La personne a ouvert les conditions dans une autre page.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The list of banks is shown.</source>
        <translation>La liste des banques est affichée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person chose a bank.</source>
        <translation>La personne a choisi une banque.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The form for the bank's user name and password is shown.</source>
        <translation>Le formulaire du nom d'utilisateur et du mot de passe de la banque est affiché.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The bank did not accept the user name or password, and the form is shown again. The widget says why.</source>
        <translation>La banque n'a pas accepté le nom d'utilisateur ou le mot de passe, et le formulaire revient. Le widget dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person sent the user name and password. The bank is being asked.</source>
        <translation>La personne a envoyé le nom d'utilisateur et le mot de passe. La banque est interrogée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person went to the bank's page for a forgotten password.</source>
        <translation>La personne est allée à la page de la banque pour un mot de passe oublié.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The bank asks a security question, and the widget shows it.</source>
        <translation>La banque pose une question de sécurité, et le widget l'affiche.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The answer was not right, and the bank asks once more.</source>
        <translation>La réponse n'était pas la bonne, et la banque repose la question.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person answered the security question. The bank is being asked.</source>
        <translation>La personne a répondu à la question de sécurité. La banque est interrogée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person opened the help about two-step verification.</source>
        <translation>La personne a ouvert l'aide sur la vérification en deux étapes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person opened the help for two-step verification that does not work.</source>
        <translation>La personne a ouvert l'aide pour une vérification en deux étapes qui ne fonctionne pas.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The bank has security questions whose answers can be kept for nightly refreshes.</source>
        <translation>La banque a des questions de sécurité dont les réponses peuvent être conservées pour les actualisations de nuit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The bank has no security questions whose answers could be kept for nightly refreshes.</source>
        <translation>La banque n'a pas de questions de sécurité dont les réponses pourraient être conservées pour les actualisations de nuit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The accounts are shown, to choose from.</source>
        <translation>Les comptes sont affichés, au choix.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person chose one or more accounts.</source>
        <translation>La personne a choisi un ou plusieurs comptes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The chosen bank is not available at present. Another bank can be chosen.</source>
        <translation>La banque choisie n'est pas offerte pour le moment. On peut en choisir une autre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The bank's own page was opened in a window of its own.</source>
        <translation>La page de la banque s'est ouverte dans sa propre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The bank's own page could not be opened in a window. The page around the widget must allow pop-ups.</source>
        <translation>La page de la banque n'a pas pu s'ouvrir dans une fenêtre. La page autour du widget doit autoriser les fenêtres contextuelles.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person pressed the close button. The widget itself does nothing: the page around it must remove it.</source>
        <translation>La personne a appuyé sur le bouton de fermeture. Le widget ne fait rien lui-même : c'est à la page autour de le retirer.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The person was refused too many times, and the widget ended the visit.</source>
        <translation>La personne a été refusée trop de fois, et le widget a mis fin à la visite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The widget's authorize token was used before, or is older than 30 minutes. It needs a new token.</source>
        <translation>Le jeton d'autorisation du widget a déjà servi, ou a plus de 30 minutes. Il en faut un nouveau.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>The account is connected. The LoginId comes with this event, or in the address that it holds.</source>
        <translation>Le compte est connecté. Le LoginId accompagne cet événement, ou se trouve dans l'adresse qu'il contient.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>An event without a step: it only reports a FlinksCode.</source>
        <translation>Un événement sans étape : il signale seulement un FlinksCode.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/steps.py"/>
        <source>Flinks' published list has no step of this name. New ones appear now and then, so code should pass it by.</source>
        <translation>La liste publiée de Flinks n'a pas d'étape de ce nom. Il en apparaît de temps en temps; le code devrait donc les ignorer.</translation>
    </message>
</context>
<context>
    <name>core.summary</name>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>No secret key was given.</source>
        <translation>Aucune clé secrète n'a été donnée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>The secret key {ending} is used for customer {customer}.</source>
        <translation>La clé secrète {ending} sert pour le client {customer}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>No token was made.</source>
        <translation>Aucun jeton n'a été généré.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>Flinks gave no token.</source>
        <translation>Flinks n'a pas donné de jeton.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>{count} token was made.</source>
        <extracomment>{count} tokens were made.</extracomment>
        <translation>
            <numerusform>{count} jeton a été généré.</numerusform>
            <numerusform>{count} jetons ont été générés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>Connect brought the LoginId {login_id}.</source>
        <translation>Connect a fourni le LoginId {login_id}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>The widget was opened; its last event was {step}.</source>
        <translation>Le widget a été ouvert; son dernier événement était {step}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>The widget was not opened.</source>
        <translation>Le widget n'a pas été ouvert.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>A session with {bank} is open: {request_id}.</source>
        <translation>Une session avec {bank} est ouverte : {request_id}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>Flinks did not open a session.</source>
        <translation>Flinks n'a pas ouvert de session.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>No session was opened.</source>
        <translation>Aucune session n'a été ouverte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>{count} account came.</source>
        <extracomment>{count} accounts came.</extracomment>
        <translation>
            <numerusform>{count} compte a été reçu.</numerusform>
            <numerusform>{count} comptes ont été reçus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>The data were not ready within thirty minutes.</source>
        <translation>Les données n'étaient pas prêtes après trente minutes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>No data came.</source>
        <translation>Aucune donnée n'a été reçue.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/summary.py"/>
        <source>No data were fetched.</source>
        <translation>Aucune donnée n'a été demandée.</translation>
    </message>
</context>
<context>
    <name>core.support_report.kinds</name>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>secret that checks webhooks</source>
        <translation>secret qui vérifie les webhooks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>secret key or authorize token</source>
        <translation>clé secrète ou jeton d'autorisation</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>sign-in of a header</source>
        <translation>authentification d'un en-tête</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>access token</source>
        <translation>jeton d'accès</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>user name at the bank</source>
        <translation>nom d'utilisateur à la banque</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>answer to the bank's question</source>
        <translation>réponse à la question de la banque</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>cookie</source>
        <translation>témoin</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>state of an OAuth visit</source>
        <translation>state d'une visite OAuth</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>account number</source>
        <translation>numéro de compte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>transit number</source>
        <translation>numéro de transit</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>card number</source>
        <translation>numéro de carte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>e-mail address</source>
        <translation>adresse de courriel</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>telephone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>account holder's name</source>
        <translation>nom du titulaire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>social insurance number</source>
        <translation>numéro d'assurance sociale</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>description of a transaction</source>
        <translation>description d'une transaction</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>statement of an account</source>
        <translation>relevé de compte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/kinds.py"/>
        <source>{kind}</source>
        <translation>{kind}</translation>
    </message>
</context>
<context>
    <name>core.support_report.package</name>
    <message>
        <location filename="../../flinks_desk/core/support_report/package.py"/>
        <source>This is no zip, so no support report. Open a file that Flinks Desk saved as a report.</source>
        <translation>Ce fichier n'est pas un zip, donc pas un rapport de soutien. Ouvrez un fichier que Flinks Desk a enregistré comme rapport.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/package.py"/>
        <source>The zip is damaged, perhaps on its way. Ask for it to be sent again.</source>
        <translation>Le zip est endommagé, peut-être en chemin. Demandez qu'on vous l'envoie de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/package.py"/>
        <source>The zip is locked with a password. Unpack it, and open its folder or record.json.</source>
        <translation>Le zip est protégé par un mot de passe. Décompressez-le, puis ouvrez son dossier ou record.json.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/package.py"/>
        <source>The file is larger than any support report, so it was not opened. Ask for a smaller report.</source>
        <translation>Le fichier est plus gros que tout rapport de soutien; il n'a pas été ouvert. Demandez un rapport plus petit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/package.py"/>
        <source>Unpacked, this zip would be larger than any support report, so it was not opened. Ask where it is from.</source>
        <translation>Décompressé, ce zip serait plus gros que tout rapport; il n'a pas été ouvert. Demandez d'où il vient.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/package.py"/>
        <source>This zip holds more files than any support report, so it was not opened. Ask where it is from.</source>
        <translation>Ce zip contient plus de fichiers que tout rapport de soutien; il n'a pas été ouvert. Demandez d'où il vient.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/package.py"/>
        <source>This zip wants to write outside of its folder, so it was not opened. Ask where it is from.</source>
        <translation>Ce zip veut écrire hors de son dossier; il n'a pas été ouvert. Demandez d'où il vient.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/package.py"/>
        <source>There is no support report in this. Open a file that Flinks Desk saved as a report.</source>
        <translation>Il n'y a pas de rapport de soutien là-dedans. Ouvrez un fichier que Flinks Desk a enregistré comme rapport.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/package.py"/>
        <source>This report was made by a newer Flinks Desk. Upgrade this one to open it.</source>
        <translation>Ce rapport vient d'un Flinks Desk plus récent. Mettez celui-ci à niveau pour l'ouvrir.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/package.py"/>
        <source>A file in this report cannot be understood. Ask for it to be sent again.</source>
        <translation>Un fichier de ce rapport est illisible. Demandez qu'on vous l'envoie de nouveau.</translation>
    </message>
</context>
<context>
    <name>core.support_report.proof</name>
    <message>
        <location filename="../../flinks_desk/core/support_report/proof.py"/>
        <source>The report is not written: {file} would hold something that must not leave ({kind}). Choose exchanges without it, or change the note.</source>
        <translation>Le rapport n'est pas écrit : {file} contiendrait quelque chose qui ne doit pas sortir ({kind}). Choisissez des échanges sans cela ou modifiez la note.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/proof.py"/>
        <source>The report is not written: {file} is too large to be searched for secrets. Choose fewer exchanges.</source>
        <translation>Le rapport n'est pas écrit : {file} est trop gros pour qu'on y cherche des secrets. Choisissez moins d'échanges.</translation>
    </message>
</context>
<context>
    <name>core.support_report.records</name>
    <message>
        <location filename="../../flinks_desk/core/support_report/records.py"/>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
</context>
<context>
    <name>core.support_report.writing</name>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>It cannot work</source>
        <translation>Ne peut pas fonctionner</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>It will hurt later</source>
        <translation>Nuira plus tard</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>this report, for a browser</source>
        <translation>ce rapport, pour un navigateur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>this report, for a ticket</source>
        <translation>ce rapport, pour un billet</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>the calls, for the tools of a browser or a proxy</source>
        <translation>les appels, pour les outils d'un navigateur ou d'un mandataire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>the findings, for programs</source>
        <translation>les constats, pour des programmes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>events, versions, clocks and connections, for programs</source>
        <translation>événements, versions, horloges et connexions, pour des programmes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Not recorded.</source>
        <translation>Rien de consigné.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Made {at} with Flinks Desk {version}.</source>
        <translation>Fait le {at} avec Flinks Desk {version}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Support report</source>
        <translation>Rapport de soutien</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>What the sender says</source>
        <translation>Ce que dit l'expéditeur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Nothing was found to be wrong.</source>
        <translation>Aucun problème n'a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>What happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Times are UTC.</source>
        <translation>Les heures sont en UTC.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>A call opens to what was sent and what came back.</source>
        <translation>Un appel s'ouvre sur ce qui a été envoyé et ce qui est revenu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>call</source>
        <extracomment>calls</extracomment>
        <translation>
            <numerusform>appel</numerusform>
            <numerusform>appels</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>without an answer</source>
        <translation>sans réponse</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>finding</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>constat</numerusform>
            <numerusform>constats</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>from first to last</source>
        <translation>du premier au dernier</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>It goes on for {count} characters, which are in exchanges.har.</source>
        <translation>La suite, {count} caractères, est dans exchanges.har.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Clocks</source>
        <translation>Horloges</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>This machine's clock and the one at {host} agree, within {count} second.</source>
        <extracomment>This machine's clock and the one at {host} agree, within {count} seconds.</extracomment>
        <translation>
            <numerusform>L'horloge de cette machine et celle de {host} concordent, à {count} seconde près.</numerusform>
            <numerusform>L'horloge de cette machine et celle de {host} concordent, à {count} secondes près.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Proxy {proxy}</source>
        <translation>Mandataire {proxy}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>No proxy</source>
        <translation>Aucun mandataire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>No TLS</source>
        <translation>Pas de TLS</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Certificate of {subject}, by {issuer}, valid until {until}, SHA-256 {fingerprint}</source>
        <translation>Certificat de {subject}, émis par {issuer}, valide jusqu'au {until}, SHA-256 {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Account data are in it, since the sender chose so.</source>
        <translation>Les données des comptes y sont, par choix de l'expéditeur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Account holders' data and account numbers were taken out too; amounts and dates are left.</source>
        <translation>Les données des titulaires et les numéros de compte ont aussi été retirés; les montants et les dates restent.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>Before it was written, every byte of these files was searched for {count} value that must not leave: as it is, escaped, in base64, in hexadecimals, and inside what is packed. It was not found.</source>
        <extracomment>Before it was written, every byte of these files was searched for {count} values that must not leave: as they are, escaped, in base64, in hexadecimals, and inside what is packed. None was found.</extracomment>
        <translation>
            <numerusform>Avant l'écriture, chaque octet de ces fichiers a été fouillé à la recherche de {count} valeur qui ne doit pas sortir : telle quelle, échappée, en base64, en hexadécimal et dans ce qui est compressé. Elle n'y est pas.</numerusform>
            <numerusform>Avant l'écriture, chaque octet de ces fichiers a été fouillé à la recherche de {count} valeurs qui ne doivent pas sortir : telles quelles, échappées, en base64, en hexadécimal et dans ce qui est compressé. Aucune n'y est.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>The same value has the same stand-in everywhere.</source>
        <translation>La même valeur a partout le même substitut.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/support_report/writing.py"/>
        <source>What was taken out</source>
        <translation>Ce qui a été retiré</translation>
    </message>
</context>
<context>
    <name>core.webhook</name>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The signature is right: the body came from who has the HMAC secret, and nothing of it was changed.</source>
        <translation>La signature est juste : le corps vient de qui détient le secret HMAC, et rien n'y a été changé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>It holds no time, so a repetition looks the same: be ready to get each webhook more than once.</source>
        <translation>Elle ne contient aucune heure, alors une répétition est identique : soyez prêt à recevoir chaque webhook plus d'une fois.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>It was not checked: the HMAC secret is missing.</source>
        <translation>Elle n'a pas été vérifiée : le secret HMAC manque.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Give the secret above; Flinks hands it out apart from the keys.</source>
        <translation>Donnez le secret ci-dessus; Flinks le remet à part des clés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>There is no signature: neither flinks-authenticity-key nor X-Flinks-Signature is among the headers.</source>
        <translation>Il n'y a pas de signature : ni flinks-authenticity-key ni X-Flinks-Signature ne figure parmi les en-têtes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Paste the headers as well, or see whether a proxy in front of your server drops unknown ones.</source>
        <translation>Collez aussi les en-têtes, ou voyez si un mandataire devant votre serveur retire ceux qu'il ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>There is no body to check.</source>
        <translation>Il n'y a pas de corps à vérifier.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Paste it behind the headers, after an empty line, exactly as it came.</source>
        <translation>Collez-le à la suite des en-têtes, après une ligne vide, exactement comme il est arrivé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The right signature stands in the header {header}, where nobody looks for it.</source>
        <translation>La bonne signature se trouve dans l'en-tête {header}, où personne ne la cherche.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Flinks sends it in flinks-authenticity-key or X-Flinks-Signature. Look for what renames it on the way.</source>
        <translation>Flinks l'envoie dans flinks-authenticity-key ou X-Flinks-Signature. Cherchez ce qui la renomme en chemin.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The signature is right, but something stands around it in the header: quotes, blanks or a prefix.</source>
        <translation>La signature est juste, mais quelque chose l'entoure dans l'en-tête : guillemets, espaces ou préfixe.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Take it away before comparing, or find what adds it.</source>
        <translation>Retirez-le avant de comparer, ou trouvez ce qui l'ajoute.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The digest is the right one, written in hexadecimal. Flinks writes it in base64.</source>
        <translation>L'empreinte est la bonne, écrite en hexadécimal. Flinks l'écrit en base64.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Write the 32 bytes of the digest in base64 before comparing, not its hexadecimal text.</source>
        <translation>Écrivez en base64 les 32 octets de l'empreinte avant de comparer, et non son texte hexadécimal.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The digest is the right one, in another base64: with - and _, without =, or of the hexadecimal text.</source>
        <translation>L'empreinte est la bonne, dans un autre base64 : avec - et _, sans =, ou du texte hexadécimal.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Use the usual base64, with + and / and the = at the end, over the 32 bytes of the digest.</source>
        <translation>Utilisez le base64 usuel, avec +, / et le = à la fin, sur les 32 octets de l'empreinte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The signature is of the same body, but for the byte order mark at its beginning.</source>
        <translation>La signature est celle du même corps, à la marque d'ordre des octets près, au début.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Neither add nor remove one: check the bytes before anything decodes them.</source>
        <translation>N'en ajoutez ni n'en retirez : vérifiez les octets avant que quoi que ce soit les décode.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The signature is of the same body with other line ends: something turned LF into CRLF, or back.</source>
        <translation>La signature est celle du même corps avec d'autres fins de ligne : quelque chose a changé LF en CRLF, ou l'inverse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Check the raw bytes. Text fields, editors and some frameworks change line ends.</source>
        <translation>Vérifiez les octets bruts. Des champs de texte, des éditeurs et certains cadriciels changent les fins de ligne.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The signature is of the same body without the blanks or the line end at its beginning or end.</source>
        <translation>La signature est celle du même corps sans les espaces ou la fin de ligne au début ou à la fin.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Check the raw bytes. Logs and copying add a line end.</source>
        <translation>Vérifiez les octets bruts. Les journaux et la copie ajoutent une fin de ligne.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The signature is of the same JSON, written otherwise: this body was parsed and written anew.</source>
        <translation>La signature est celle du même JSON, écrit autrement : ce corps a été analysé puis réécrit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Check the bytes before a JSON parser sees them; blanks, escapes and the order of members count.</source>
        <translation>Vérifiez les octets avant qu'un analyseur JSON les voie; les espaces, les échappements et l'ordre des membres comptent.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The signature was made with the {key}, not with the HMAC secret.</source>
        <translation>La signature a été faite avec une autre valeur ({key}), et non avec le secret HMAC.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Use the HMAC secret that Flinks gave for webhooks; it is a value of its own.</source>
        <translation>Utilisez le secret HMAC que Flinks a donné pour les webhooks; c'est une valeur à part.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The signature was made with the same secret, but with a blank or a line end around it, or without one.</source>
        <translation>La signature a été faite avec le même secret, mais avec un espace ou une fin de ligne autour, ou sans.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Trim the secret where it is read from a file or a variable.</source>
        <translation>Retirez les espaces du secret là où il est lu dans un fichier ou une variable.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The signature was made with the secret decoded from base64 or hexadecimal, or in other letters.</source>
        <translation>La signature a été faite avec le secret décodé du base64 ou de l'hexadécimal, ou dans une autre casse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Use the secret as text, as Flinks wrote it, in UTF-8.</source>
        <translation>Utilisez le secret comme texte, tel que Flinks l'a écrit, en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The signature was made with {algorithm}. Flinks uses HMAC-SHA256.</source>
        <translation>La signature a été faite avec {algorithm}. Flinks utilise HMAC-SHA256.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Use SHA-256 on your side, or ask who has signed this.</source>
        <translation>Utilisez SHA-256 de votre côté, ou demandez qui a signé ceci.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>This is a plain SHA-256 of the body: no key was used, so anybody could have made it.</source>
        <translation>C'est un simple SHA-256 du corps : aucune clé n'a servi, alors n'importe qui a pu le faire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Use HMAC-SHA256 with the HMAC secret.</source>
        <translation>Utilisez HMAC-SHA256 avec le secret HMAC.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>What stands in the signature header is no digest, neither in base64 nor in hexadecimal.</source>
        <translation>Ce qui se trouve dans l'en-tête de signature n'est pas une empreinte, ni en base64 ni en hexadécimal.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Look whether it was cut, masked, or replaced by a placeholder.</source>
        <translation>Voyez si elle a été coupée, masquée ou remplacée par un texte d'exemple.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>The signature fits neither this body nor any usual change of it.</source>
        <translation>La signature ne convient ni à ce corps ni à aucun de ses changements usuels.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook.py"/>
        <source>Either it was made with another HMAC secret, or the body was changed. Check that the secret is this one's.</source>
        <translation>Soit elle a été faite avec un autre secret HMAC, soit le corps a été changé. Vérifiez que le secret est bien celui de cette instance.</translation>
    </message>
</context>
<context>
    <name>core.webhook_paste</name>
    <message>
        <location filename="../../flinks_desk/core/webhook_paste.py"/>
        <source>Only a body was found, and no headers before it.</source>
        <translation>Seul un corps a été trouvé, sans en-têtes devant.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook_paste.py"/>
        <source>The quotes of this command do not match.</source>
        <translation>Les guillemets de cette commande ne vont pas par paires.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/core/webhook_paste.py"/>
        <source>Read from a command: what a shell does to quotes and line ends may have changed the body.</source>
        <translation>Lu dans une commande : ce qu'un interpréteur fait aux guillemets et aux fins de ligne a pu changer le corps.</translation>
    </message>
</context>
<context>
    <name>presentation</name>
    <message>
        <location filename="../../flinks_desk/presentation.py"/>
        <source>Profiles are not shown while you present. Press F5 to come back to your work, and then open them.</source>
        <translation>Les profils ne sont pas affichés pendant que vous présentez. Appuyez sur F5 pour revenir à votre travail, puis ouvrez-les.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/presentation.py"/>
        <source>Presenting</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/presentation.py"/>
        <source>Ids and people are masked. Page Down goes on, B hides everything, F5 ends the presentation.</source>
        <translation>Les identifiants et les personnes sont masqués. Page suivante fait avancer, B cache tout, F5 met fin à la présentation.</translation>
    </message>
</context>
<context>
    <name>reporting</name>
    <message>
        <location filename="../../flinks_desk/reporting.py"/>
        <source>Support reports ({kinds})</source>
        <translation>Rapports de soutien ({kinds})</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/reporting.py"/>
        <source>Open a support report</source>
        <translation>Ouvrir un rapport de soutien</translation>
    </message>
</context>
<context>
    <name>services.about</name>
    <message>
        <location filename="../../flinks_desk/services/about.py"/>
        <source>none: keys are kept in memory until the program ends</source>
        <translation>aucun : les clés restent en mémoire jusqu'à la fermeture du programme</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/about.py"/>
        <source>did not say its name</source>
        <translation>n'a pas dit son nom</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/about.py"/>
        <source>Flinks Desk</source>
        <translation>Flinks Desk</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/about.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/about.py"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/about.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/about.py"/>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/about.py"/>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/about.py"/>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/about.py"/>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>services.doctor</name>
    <message>
        <location filename="../../flinks_desk/services/doctor.py"/>
        <source>{host} is {addresses}.</source>
        <translation>{host} correspond à {addresses}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/doctor.py"/>
        <source>{host} took a connection at port {port}, in {ms} ms.</source>
        <translation>{host} a accepté une connexion au port {port}, en {ms} ms.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/doctor.py"/>
        <source>None is asked for this host.</source>
        <translation>Aucun n'est sollicité pour cet hôte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/doctor.py"/>
        <source>None: this machine itself is always reached directly.</source>
        <translation>Aucun : cet appareil lui-même est toujours joint directement.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/doctor.py"/>
        <source>{proxy} leads on to {host}.</source>
        <translation>{proxy} mène à {host}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/doctor.py"/>
        <source>None: plain HTTP, which is for this machine only.</source>
        <translation>Aucun : HTTP en clair, réservé à cet appareil.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/doctor.py"/>
        <source>{tls}; issued by {issuer}, valid until {until}, SHA-256 {fingerprint}…</source>
        <translation>{tls}; émis par {issuer}, valide jusqu'au {until}, SHA-256 {fingerprint}…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/doctor.py"/>
        <source>An answer came ({status}). No key was sent for it.</source>
        <translation>Une réponse est venue ({status}). Aucune clé n'a été envoyée pour cela.</translation>
    </message>
</context>
<context>
    <name>services.journal_file</name>
    <message>
        <location filename="../../flinks_desk/services/journal_file.py"/>
        <source>The journal on disk could not be read. It was set aside as {name}, and a new one was begun.</source>
        <translation>Le journal sur le disque n'a pas pu être lu. Il a été mis de côté sous le nom {name}, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/journal_file.py"/>
        <source>The journal cannot be written to the disk. What happens is kept until the program ends.</source>
        <translation>Le journal ne peut pas être écrit sur le disque. Ce qui se passe est conservé jusqu'à la fin du programme.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/journal_file.py"/>
        <source>The journal on disk was written by a newer version. What happens is kept until the program ends.</source>
        <translation>Le journal sur le disque a été écrit par une version plus récente. Ce qui se passe est conservé jusqu'à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>services.kept_files</name>
    <message numerus="yes">
        <location filename="../../flinks_desk/services/kept_files.py"/>
        <source>A file could not be read and was set aside, nothing of it is lost: {files}</source>
        <extracomment>{count} files could not be read and were set aside, nothing of them is lost: {files}</extracomment>
        <translation>
            <numerusform>Un fichier n'a pas pu être lu et a été mis de côté, rien n'en est perdu : {files}</numerusform>
            <numerusform>{count} fichiers n'ont pas pu être lus et ont été mis de côté, rien n'en est perdu : {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/services/kept_files.py"/>
        <source>A newer version of this program wrote this file. It is not used, and stays as it is: {files}</source>
        <extracomment>A newer version of this program wrote {count} files. They are not used, and stay as they are: {files}</extracomment>
        <translation>
            <numerusform>Une version plus récente de ce programme a écrit ce fichier. Il n'est pas utilisé et reste tel quel : {files}</numerusform>
            <numerusform>Une version plus récente de ce programme a écrit {count} fichiers. Ils ne sont pas utilisés et restent tels quels : {files}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services.keyring_vault</name>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>There is no keyring on this machine. Keys stay in memory until the program ends.</source>
        <translation>Il n'y a pas de trousseau sur cette machine. Les clés restent en mémoire jusqu'à la fermeture du programme.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>The keyring is locked. Unlock it and ask it again; until then keys stay in memory.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, puis interrogez-le de nouveau; d'ici là, les clés restent en mémoire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>The keyring did not answer within {limit} seconds. Look for a window of the system that wants a password, and ask again; until then keys stay in memory.</source>
        <translation>Le trousseau n'a pas répondu en {limit} secondes. Cherchez une fenêtre du système qui demande un mot de passe, puis interrogez-le de nouveau; d'ici là, les clés restent en mémoire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>The keyring has not answered an earlier question yet. Look for a window of the system that wants a password, and ask again; until then keys stay in memory.</source>
        <translation>Le trousseau n'a pas encore répondu à une question précédente. Cherchez une fenêtre du système qui demande un mot de passe, puis interrogez-le de nouveau; d'ici là, les clés restent en mémoire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>{keyring} is not used: it writes keys where others can read them, or keeps none. Keys stay in memory until the program ends.</source>
        <translation>{keyring} n'est pas utilisé : il écrit les clés là où d'autres peuvent les lire, ou n'en garde aucune. Les clés restent en mémoire jusqu'à la fermeture du programme.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>{keyring} did not keep the key. It stays in memory until the program ends.</source>
        <translation>{keyring} n'a pas gardé la clé. Elle reste en mémoire jusqu'à la fermeture du programme.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>The key is too long for the keyring. It stays in memory until the program ends.</source>
        <translation>La clé est trop longue pour le trousseau. Elle reste en mémoire jusqu'à la fermeture du programme.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>The keyring no longer has this key. Type or paste it once more.</source>
        <translation>Le trousseau n'a plus cette clé. Tapez-la ou collez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/keyring_vault.py"/>
        <source>The keyring could not be used. Ask it again, or restart it; until then keys stay in memory.</source>
        <translation>Le trousseau n'a pas pu être utilisé. Interrogez-le de nouveau ou redémarrez-le; d'ici là, les clés restent en mémoire.</translation>
    </message>
</context>
<context>
    <name>services.kit</name>
    <message>
        <location filename="../../flinks_desk/services/kit.py"/>
        <source>{folder} is there already, and nothing is ever written over. Choose another.</source>
        <translation>{folder} existe déjà, et rien n'est jamais remplacé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/kit.py"/>
        <source>The kit was not written: {reason}. Choose another folder.</source>
        <translation>La trousse n'a pas été écrite : {reason}. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>services.networks</name>
    <message>
        <location filename="../../flinks_desk/services/networks.py"/>
        <source>The settings hold until the program ends: {reason}.</source>
        <translation>Les réglages valent jusqu'à la fin du programme : {reason}.</translation>
    </message>
</context>
<context>
    <name>services.oauth</name>
    <message>
        <location filename="../../flinks_desk/services/oauth.py"/>
        <source>The callback came without a loginId that can be used.</source>
        <translation>Le rappel est arrivé sans loginId utilisable.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/oauth.py"/>
        <source>The bank's pages went to {host}.</source>
        <translation>Les pages de la banque sont allées à {host}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/oauth.py"/>
        <source>The callback: {what}</source>
        <translation>Le rappel : {what}</translation>
    </message>
</context>
<context>
    <name>services.opening</name>
    <message>
        <location filename="../../flinks_desk/services/opening.py"/>
        <source>Flinks wants another token with the answers; they go out once more.</source>
        <translation>Flinks veut un autre jeton avec les réponses; elles sont renvoyées.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/opening.py"/>
        <source>Flinks wants another token; the question goes out once more.</source>
        <translation>Flinks veut un autre jeton; la question est posée une fois de plus.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/opening.py"/>
        <source>The token of this session is gone; another one goes with the answers.</source>
        <translation>Le jeton de cette session n'est plus là; un autre part avec les réponses.</translation>
    </message>
</context>
<context>
    <name>services.presets</name>
    <message>
        <location filename="../../flinks_desk/services/presets.py"/>
        <source>Not deleted: {reason}.</source>
        <translation>Non supprimé : {reason}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/presets.py"/>
        <source>There is a preset named {name} already. Choose another name.</source>
        <translation>Il existe déjà un préréglage nommé {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/presets.py"/>
        <source>Not saved: {reason}.</source>
        <translation>Non enregistré : {reason}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/presets.py"/>
        <source>Not read: {reason}.</source>
        <translation>Non lu : {reason}.</translation>
    </message>
</context>
<context>
    <name>services.profiles</name>
    <message>
        <location filename="../../flinks_desk/services/profiles.py"/>
        <source>A profile could not be read and was set aside, nothing of it is lost: {file}</source>
        <translation>Un profil est illisible et a été mis de côté; rien n'en est perdu : {file}</translation>
    </message>
</context>
<context>
    <name>services.repeating</name>
    <message>
        <location filename="../../flinks_desk/services/repeating.py"/>
        <source>Nothing was sent yet that could be sent once more.</source>
        <translation>Rien n'a encore été envoyé qui puisse repartir.</translation>
    </message>
</context>
<context>
    <name>services.rerunner</name>
    <message>
        <location filename="../../flinks_desk/services/rerunner.py"/>
        <source>{host} is production. Nothing is sent there before you confirm it.</source>
        <translation>{host} est en production. Rien n'y est envoyé avant votre confirmation.</translation>
    </message>
</context>
<context>
    <name>services.scenario_run</name>
    <message>
        <location filename="../../flinks_desk/services/scenario_run.py"/>
        <source>This scenario orders faults or moves the clock, which only the simulator can do.</source>
        <translation>Ce scénario commande des pannes ou avance l'horloge, ce que seul le simulateur peut faire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/scenario_run.py"/>
        <source>There is no value for {placeholder}. Put it in {variable}.</source>
        <translation>Il n'y a pas de valeur pour {placeholder}. Mettez-la dans {variable}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/scenario_run.py"/>
        <source>Another place was chosen meanwhile, so nothing was sent. Begin again.</source>
        <translation>Une autre destination a été choisie entre-temps; rien n'a donc été envoyé. Recommencez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/scenario_run.py"/>
        <source>The Connect widget is there in the window only.</source>
        <translation>Le widget Connect n'existe que dans la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/scenario_run.py"/>
        <source>The step was not over after {seconds:g} seconds.</source>
        <translation>L'étape n'était pas finie après {seconds:g} secondes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/scenario_run.py"/>
        <source>The bank has asked nothing, so there is nothing to answer.</source>
        <translation>La banque n'a rien demandé; il n'y a donc rien à répondre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/scenario_run.py"/>
        <source>The scenario has no answer to this question: {prompt}</source>
        <translation>Le scénario n'a pas de réponse à cette question : {prompt}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/scenario_run.py"/>
        <source>There is no value for {placeholder} yet.</source>
        <translation>Il n'y a pas encore de valeur pour {placeholder}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/scenario_run.py"/>
        <source>The simulator says: {why}</source>
        <translation>Le simulateur dit : {why}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/scenario_run.py"/>
        <source>The simulator does not answer.</source>
        <translation>Le simulateur ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/scenario_run.py"/>
        <source>The widget's events were not looked at: the widget is there in the window only.</source>
        <translation>Les événements du widget n'ont pas été vérifiés : le widget n'existe que dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>services.scenario_shelf</name>
    <message>
        <location filename="../../flinks_desk/services/scenario_shelf.py"/>
        <source>This file is too large for a scenario.</source>
        <translation>Ce fichier est trop gros pour un scénario.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/scenario_shelf.py"/>
        <source>There is no call in this file that can be done again. A scenario's own file ends with .toml.</source>
        <translation>Il n'y a dans ce fichier aucun appel à refaire. Le fichier d'un scénario finit par .toml.</translation>
    </message>
</context>
<context>
    <name>services.support_report</name>
    <message>
        <location filename="../../flinks_desk/services/support_report.py"/>
        <source>{file} could not be read: {reason}. Choose another.</source>
        <translation>{file} n'a pas pu être lu : {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/support_report.py"/>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/support_report.py"/>
        <source>TLS library</source>
        <translation>Bibliothèque TLS</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/support_report.py"/>
        <source>The report was not written: {reason}. Choose another folder.</source>
        <translation>Le rapport n'a pas été écrit : {reason}. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>services.tls</name>
    <message>
        <location filename="../../flinks_desk/services/tls.py"/>
        <source>The file of certificates {file} cannot be read, or holds none in PEM.</source>
        <translation>Le fichier de certificats {file} est illisible, ou n'en contient aucun en PEM.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/tls.py"/>
        <source>The certificate {file} cannot be read with its key; it has to be PEM, and the passphrase right.</source>
        <translation>Le certificat {file} est illisible avec sa clé; il doit être en PEM, et la phrase secrète exacte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/services/tls.py"/>
        <source>{file} is PKCS#12, which is not read here. Make PEM of it: openssl pkcs12 -in FILE -out client.pem</source>
        <translation>{file} est en PKCS#12, qui n'est pas lu ici. Faites-en du PEM : openssl pkcs12 -in FICHIER -out client.pem</translation>
    </message>
</context>
<context>
    <name>ui.about.dialog</name>
    <message>
        <location filename="../../flinks_desk/ui/about/dialog.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/dialog.py"/>
        <source>About Flinks Desk</source>
        <translation>À propos de Flinks Desk</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/dialog.py"/>
        <source>Where it is kept</source>
        <translation>Où tout est gardé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/dialog.py"/>
        <source>None of these holds a key or a token. Nothing leaves this machine but the calls that you make.</source>
        <translation>Rien de cela ne contient de clé ni de jeton. Rien ne sort de cette machine, sauf les appels que vous faites.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/dialog.py"/>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/dialog.py"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/dialog.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/dialog.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/dialog.py"/>
        <source>Its text comes with the library itself, and lies in the folder licences of a package.</source>
        <translation>Son texte accompagne la bibliothèque elle-même et se trouve dans le dossier licences d'un paquet.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/dialog.py"/>
        <source>Parts and their licences</source>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/dialog.py"/>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>ui.about.engine</name>
    <message>
        <location filename="../../flinks_desk/ui/about/engine.py"/>
        <source>not there: the preview needs it</source>
        <translation>absent : l'aperçu en a besoin</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/engine.py"/>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/engine.py"/>
        <source>Web engine</source>
        <translation>Moteur Web</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/engine.py"/>
        <source>Security patches up to</source>
        <translation>Correctifs de sécurité jusqu'à</translation>
    </message>
</context>
<context>
    <name>ui.about.licences</name>
    <message>
        <location filename="../../flinks_desk/ui/about/licences.py"/>
        <source>to which the LGPL refers</source>
        <translation>à laquelle renvoie la LGPL</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/about/licences.py"/>
        <source>How Qt's libraries can be replaced</source>
        <translation>Comment remplacer les bibliothèques de Qt</translation>
    </message>
</context>
<context>
    <name>ui.bar</name>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Report to support…</source>
        <translation>Signaler au soutien…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Open a report…</source>
        <translation>Ouvrir un rapport…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Take the tour</source>
        <translation>Faire la visite guidée</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>What's new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Another instance…</source>
        <translation>Une autre instance…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Find a profile…</source>
        <translation>Trouver un profil…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Manage profiles…</source>
        <translation>Gérer les profils…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Where calls go ({keys})</source>
        <translation>Où vont les appels ({keys})</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Where calls go</source>
        <translation>Où vont les appels</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Search the log ({keys})</source>
        <translation>Chercher dans le journal ({keys})</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Present to an audience, or stop ({keys})</source>
        <translation>Présenter devant un public, ou cesser ({keys})</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Colours, language, help</source>
        <translation>Couleurs, langue, aide</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/bar.py"/>
        <source>Colours and language</source>
        <translation>Couleurs et langue</translation>
    </message>
</context>
<context>
    <name>ui.curtain</name>
    <message>
        <location filename="../../flinks_desk/ui/curtain.py"/>
        <source>Hidden for the moment. B shows the window again.</source>
        <translation>Caché pour le moment. B affiche la fenêtre de nouveau.</translation>
    </message>
</context>
<context>
    <name>ui.diagnose.correction_page</name>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/correction_page.py"/>
        <source>Copy corrected</source>
        <translation>Copier la correction</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/correction_page.py"/>
        <source>What was sent and what should be sent</source>
        <translation>Ce qui a été envoyé et ce qui devrait l'être</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/correction_page.py"/>
        <source>Secrets and what we cannot know stand between &lt; and &gt;.</source>
        <translation>Les secrets et ce que nous ne pouvons pas savoir se trouvent entre &lt; et &gt;.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/correction_page.py"/>
        <source>Nothing in it can be mended by rewriting a request.</source>
        <translation>Rien ici ne se corrige en réécrivant une requête.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/correction_page.py"/>
        <source>Request {number}</source>
        <translation>Requête {number}</translation>
    </message>
</context>
<context>
    <name>ui.diagnose.findings_page</name>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/findings_page.py"/>
        <source>Nothing wrong was found in it.</source>
        <translation>Aucun problème n'a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/findings_page.py"/>
        <source>There is nothing in it that could be read. Send more of it, as plain text or as a file.</source>
        <translation>Il n'y a rien de lisible ici. Demandez-en davantage, en texte brut ou en fichier.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/findings_page.py"/>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/findings_page.py"/>
        <source>Show it in the text: {place}</source>
        <translation>L'afficher dans le texte : {place}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/findings_page.py"/>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/findings_page.py"/>
        <source>request {number}, {place}</source>
        <translation>requête {number}, {place}</translation>
    </message>
</context>
<context>
    <name>ui.diagnose.reading</name>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/reading.py"/>
        <source>The file could not be read: {reason}.</source>
        <translation>Le fichier n'a pas pu être lu : {reason}.</translation>
    </message>
</context>
<context>
    <name>ui.diagnose.reply_page</name>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/reply_page.py"/>
        <source>Copy reply</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/reply_page.py"/>
        <source>Language of the reply</source>
        <translation>Langue de la réponse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/reply_page.py"/>
        <source>Reply to the customer, as Markdown</source>
        <translation>Réponse au client, en Markdown</translation>
    </message>
</context>
<context>
    <name>ui.diagnose.run_card</name>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_card.py"/>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_card.py"/>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_card.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_card.py"/>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
</context>
<context>
    <name>ui.diagnose.run_needs</name>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_needs.py"/>
        <source>This is lacking. It is sent, and kept nowhere.</source>
        <translation>Il manque ceci. C'est envoyé, sans être conservé.</translation>
    </message>
</context>
<context>
    <name>ui.diagnose.run_page</name>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>The simulator is the profile in use. Choose another one in the bar.</source>
        <translation>Le simulateur est le profil utilisé. Choisissez-en un autre dans la barre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>The profile in use is {name}.</source>
        <translation>Le profil utilisé est {name}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>the built-in simulator</source>
        <translation>le simulateur intégré</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>{count} call</source>
        <extracomment>{count} calls</extracomment>
        <translation>
            <numerusform>{count} appel</numerusform>
            <numerusform>{count} appels</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>{calls} to {host}, {place}</source>
        <translation>{calls} vers {host}, {place}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Send real calls to {host}, which is production</source>
        <translation>Envoyer de vrais appels à {host}, qui est en production</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Run to the first difference</source>
        <translation>Lancer jusqu'au premier écart</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>There is no call to the API in it that could be run.</source>
        <translation>Il n'y a là aucun appel à l'API à relancer.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Waiting for an answer…</source>
        <translation>En attente d'une réponse…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Nothing was sent yet.</source>
        <translation>Rien n'a encore été envoyé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Stopped here: this answer differs from the customer's.</source>
        <translation>Arrêt ici : cette réponse diffère de celle du client.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>{done} of {count} calls were sent.</source>
        <translation>{done} appels sur {count} ont été envoyés.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>{count} answer differs.</source>
        <extracomment>{count} answers differ.</extracomment>
        <translation>
            <numerusform>{count} réponse diffère.</numerusform>
            <numerusform>{count} réponses diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>All calls were run. The log has each of them beside the customer's.</source>
        <translation>Tous les appels ont été lancés. Le journal montre chacun à côté de celui du client.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Run it on the simulator</source>
        <translation>Sur le simulateur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Run it with my profile</source>
        <translation>Avec mon profil</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Step through</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Call by call, with a stop at the first answer that differs</source>
        <translation>Appel par appel, avec arrêt à la première réponse qui diffère</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>As a scenario</source>
        <translation>Comme scénario</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Their calls as steps that can be shown, kept, and run in your CI</source>
        <translation>Leurs appels comme étapes à montrer, à garder et à exécuter dans votre CI</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>As they sent it</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/run_page.py"/>
        <source>What they sent can be run again: as they sent it, to see it fail, or corrected, to see it work. First you see every call; their own secrets are never sent.</source>
        <translation>Ce qu'on vous a envoyé peut être relancé : tel quel, pour le voir échouer, ou corrigé, pour le voir réussir. Vous voyez d'abord chaque appel; les secrets du client ne sont jamais envoyés.</translation>
    </message>
</context>
<context>
    <name>ui.diagnose.sample_list</name>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/sample_list.py"/>
        <source>The cause, the cure, the corrected request and a reply to the customer will stand here.</source>
        <translation>La cause, le remède, la requête corrigée et une réponse au client apparaîtront ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/sample_list.py"/>
        <source>Try one of these, all invented:</source>
        <translation>Essayez avec l'un de ces exemples inventés :</translation>
    </message>
</context>
<context>
    <name>ui.diagnose.values_page</name>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/values_page.py"/>
        <source>No value of Flinks' stands in it.</source>
        <translation>Il ne contient aucune valeur de Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/values_page.py"/>
        <source>Stands in: {places}</source>
        <translation>Se trouve dans : {places}</translation>
    </message>
</context>
<context>
    <name>ui.diagnose.view</name>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Diagnose</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>What a customer sent, and what is wrong with it. Nothing of it is sent unless you run it again.</source>
        <translation>Ce qu'un client a envoyé, et ce qui n'y va pas. Rien n'en est envoyé, à moins que vous ne le relanciez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Paste what the customer sent, or drop a file here: a cURL or PowerShell command, a HAR, a Postman collection, source code, a log, an address, a whole letter.</source>
        <translation>Collez ce que le client a envoyé, ou déposez un fichier ici : une commande cURL ou PowerShell, un HAR, une collection Postman, du code source, un journal, une adresse, une lettre entière.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>What the customer sent</source>
        <translation>Ce que le client a envoyé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>How much of the file is read</source>
        <translation>Part du fichier déjà lue</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Corrected request</source>
        <translation>Correction</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Open what the customer sent</source>
        <translation>Ouvrir ce que le client a envoyé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Nothing could be read</source>
        <translation>Rien n'a pu être lu</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Read as {kind}</source>
        <translation>Lu comme {kind}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>Read as {kind}, {requests}</source>
        <translation>Lu comme {kind}, {requests}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/diagnose/view.py"/>
        <source>{count} request</source>
        <extracomment>{count} requests</extracomment>
        <translation>
            <numerusform>{count} requête</numerusform>
            <numerusform>{count} requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.frame</name>
    <message>
        <location filename="../../flinks_desk/ui/frame.py"/>
        <source>{step} – Flinks Desk</source>
        <translation>{step} – Flinks Desk</translation>
    </message>
</context>
<context>
    <name>ui.journal.answer_page</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>The body is empty.</source>
        <translation>Le corps est vide.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>On the way</source>
        <translation>En chemin</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>Nothing came back.</source>
        <translation>Rien n'est revenu.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>As it came</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/answer_page.py"/>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
</context>
<context>
    <name>ui.journal.contrast_table</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/contrast_table.py"/>
        <source>What differs in this step</source>
        <translation>Ce qui diffère à cette étape</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/contrast_table.py"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/contrast_table.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>ui.journal.details</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/details.py"/>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/details.py"/>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/details.py"/>
        <source>Copy as</source>
        <translation>Copier en</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/details.py"/>
        <source>Copy payload</source>
        <translation>Copier le contenu</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/details.py"/>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/details.py"/>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/details.py"/>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/details.py"/>
        <source>Copy the request, the answer or the row; placeholders stand for secrets</source>
        <translation>Copier la requête, la réponse ou la ligne; des noms remplacent les secrets</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/details.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/details.py"/>
        <source>Close the details (Escape)</source>
        <translation>Fermer les détails (Échap)</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/details.py"/>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/details.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>ui.journal.event_page</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>Seen in the address that was opened.</source>
        <translation>Vu dans l'adresse qui a été ouverte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>Came from the widget: {origin}</source>
        <translation>Venu du widget : {origin}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>Came from elsewhere than the widget, so nothing follows from it: {origin}</source>
        <translation>Venu d'ailleurs que du widget, donc rien n'en découle : {origin}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>an unnamed origin</source>
        <translation>une origine sans nom</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>It came as text that holds JSON, as with stringify=true.</source>
        <translation>C'est arrivé comme un texte qui contient du JSON, comme avec stringify=true.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>It came as an object.</source>
        <translation>C'est arrivé comme un objet.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/event_page.py"/>
        <source>The same came before; it counts once.</source>
        <translation>Le même est déjà venu; il compte une fois.</translation>
    </message>
</context>
<context>
    <name>ui.journal.explanation_page</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>The customer made this call, not this program. Ours stands below it in the log.</source>
        <translation>C'est le client qui a fait cet appel, pas ce programme. Le nôtre se trouve dessous dans le journal.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>A code that Flinks' published list does not have.</source>
        <translation>Un code qui n'est pas dans la liste publiée de Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Flinks says: “{message}”</source>
        <translation>Flinks dit : « {message} »</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>The widget went to an address that tells how it ended.</source>
        <translation>Le widget est allé à une adresse qui dit comment cela s'est terminé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Usually comes with: {names}</source>
        <translation>Accompagné d'habitude de : {names}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Accepted, not done yet: ask the Async endpoint.</source>
        <translation>Accepté, pas encore terminé : interrogez le point de terminaison Async.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>A question from the bank. HTTP libraries count it as a success.</source>
        <translation>Une question de la banque. Les bibliothèques HTTP la comptent comme une réussite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Something in the request is not as Flinks expects it.</source>
        <translation>Quelque chose dans la requête n'est pas comme Flinks l'attend.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Flinks' answer to nearly everything it refuses; the FlinksCode and the message say what it is.</source>
        <translation>La réponse de Flinks à presque tout ce qu'il refuse; le FlinksCode et le message disent ce que c'est.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Not allowed for this customer, or too many calls.</source>
        <translation>Non permis pour ce client, ou trop d'appels.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>No such address.</source>
        <translation>Cette adresse n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Not this method, or a bank that is switched off; the FlinksCode says which.</source>
        <translation>La méthode n'est pas permise, ou la banque est désactivée; le FlinksCode dit lequel des deux.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>Too many calls in a short time.</source>
        <translation>Trop d'appels en peu de temps.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/explanation_page.py"/>
        <source>A trouble on Flinks' side or on the way there.</source>
        <translation>Un problème du côté de Flinks ou en chemin.</translation>
    </message>
</context>
<context>
    <name>ui.journal.filter_bar</name>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>{count} row</source>
        <extracomment>{count} rows</extracomment>
        <translation>
            <numerusform>{count} ligne</numerusform>
            <numerusform>{count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Filter: words, status:401, code:INVALID_LOGIN, is:finding</source>
        <translation>Filtre : mots, status:401, code:INVALID_LOGIN, is:finding</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Rows that hold all these words. A minus before a word leaves rows out.
status:401 or status:4xx, code:INVALID_LOGIN, kind:call, kind:widget,
is:finding, is:error, is:warning, is:note, is:refused, is:unanswered.
Escape shows everything again.</source>
        <translation>Les lignes qui contiennent tous ces mots. Un moins devant un mot écarte des lignes.
status:401 ou status:4xx, code:INVALID_LOGIN, kind:call, kind:widget,
is:finding, is:error, is:warning, is:note, is:refused, is:unanswered.
Échap affiche tout de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Show the calls to Flinks</source>
        <translation>Afficher les appels à Flinks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Widget</source>
        <translation>Widget</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Show the events of the Connect widget</source>
        <translation>Afficher les événements du widget Connect</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Show where the widget went</source>
        <translation>Afficher où le widget est allé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Show the life of the token</source>
        <translation>Afficher le parcours du jeton</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/filter_bar.py"/>
        <source>Show what this program notes</source>
        <translation>Afficher ce que ce programme note</translation>
    </message>
</context>
<context>
    <name>ui.journal.folded_row</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/folded_row.py"/>
        <source>Log: {row}</source>
        <translation>Journal : {row}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/folded_row.py"/>
        <source>Nothing was called yet.</source>
        <translation>Rien n'a encore été appelé.</translation>
    </message>
</context>
<context>
    <name>ui.journal.history_room</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Past sessions cannot be read now. Try again in a moment.</source>
        <translation>Les sessions passées ne peuvent pas être lues en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>the session that goes on</source>
        <translation>la session en cours</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Choose a session to see what happened in it.</source>
        <translation>Choisissez une session pour voir ce qui s'y est passé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Past session of {when}, read only</source>
        <translation>Session passée du {when}, en lecture seule</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>The session is deleted.</source>
        <translation>La session est supprimée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Undo</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>The disk did not take it. Try again in a moment.</source>
        <translation>Le disque ne l'a pas accepté. Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Sessions older than {days} days will be deleted when the program is opened next, except pinned ones.</source>
        <translation>Les sessions datant de plus de {days} jours seront supprimées à la prochaine ouverture du programme, sauf celles qui sont épinglées.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Keep for {days} days</source>
        <translation>Conserver {days} jours</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>All past sessions will be deleted, pinned ones too, and nothing is kept from now on.</source>
        <translation>Toutes les sessions passées seront supprimées, même celles qui sont épinglées, et rien n'est conservé à partir de maintenant.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Keep nothing</source>
        <translation>Ne rien conserver</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>No past session holds these words.</source>
        <translation>Aucune session passée ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>When the program is opened next, this session can be looked at here.</source>
        <translation>À la prochaine ouverture du programme, cette session pourra être consultée ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Nothing is kept when the program ends.</source>
        <translation>Rien n'est conservé à la fin du programme.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Search all past sessions</source>
        <translation>Chercher dans toutes les sessions passées</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>A note on this session</source>
        <translation>Une note sur cette session</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Past sessions</source>
        <translation>Sessions passées</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>How long sessions are kept</source>
        <translation>Durée de conservation des sessions</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Compare with another session</source>
        <translation>Comparer avec une autre session</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/history_room.py"/>
        <source>Report…</source>
        <translation>Signaler…</translation>
    </message>
</context>
<context>
    <name>ui.journal.log_table</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/log_table.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/log_table.py"/>
        <source>Calls to Flinks and events of its widget, the newest last</source>
        <translation>Appels à Flinks et événements de son widget, les plus récents en dernier</translation>
    </message>
</context>
<context>
    <name>ui.journal.pairs_pane</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/pairs_pane.py"/>
        <source>Nothing differs in this step but identifiers, tokens and times.</source>
        <translation>À cette étape, rien ne diffère sauf les identifiants, les jetons et les heures.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/pairs_pane.py"/>
        <source>There are more steps; {count} of each session are compared.</source>
        <translation>Il y a d'autres étapes; {count} de chaque session sont comparées.</translation>
    </message>
</context>
<context>
    <name>ui.journal.pairs_table</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/pairs_table.py"/>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/pairs_table.py"/>
        <source>came</source>
        <translation>venu</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/pairs_table.py"/>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/journal/pairs_table.py"/>
        <source>{count} detail</source>
        <extracomment>{count} details</extracomment>
        <translation>
            <numerusform>{count} détail</numerusform>
            <numerusform>{count} détails</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/pairs_table.py"/>
        <source>the same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/pairs_table.py"/>
        <source>Two sessions side by side</source>
        <translation>Deux sessions côte à côte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/pairs_table.py"/>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/pairs_table.py"/>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>ui.journal.pane</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/pane.py"/>
        <source>Unfold the log</source>
        <translation>Déplier le journal</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/pane.py"/>
        <source>Fold the log to its last row</source>
        <translation>Replier le journal à sa dernière ligne</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/pane.py"/>
        <source>Nothing in the log matches this filter.</source>
        <translation>Rien dans le journal ne correspond à ce filtre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/pane.py"/>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/pane.py"/>
        <source>Every call to Flinks and every event of its widget will be listed here, the newest last. Make a token in step 2, and the first row appears.</source>
        <translation>Chaque appel à Flinks et chaque événement de son widget apparaîtra ici, le plus récent en dernier. Générez un jeton à l'étape 2, et la première ligne apparaît.</translation>
    </message>
</context>
<context>
    <name>ui.journal.request_page</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/request_page.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/request_page.py"/>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/request_page.py"/>
        <source>This call has no body.</source>
        <translation>Cet appel n'a pas de corps.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/request_page.py"/>
        <source>Sends something; Flinks' documentation names the method for each endpoint.</source>
        <translation>Envoie quelque chose; la documentation de Flinks nomme la méthode de chaque point de terminaison.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/request_page.py"/>
        <source>Asks for something and sends no body.</source>
        <translation>Demande quelque chose et n'envoie pas de corps.</translation>
    </message>
</context>
<context>
    <name>ui.journal.rows</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>{what}, belongs to the chosen row</source>
        <translation>{what}, va avec la ligne choisie</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>FlinksCode</source>
        <translation>FlinksCode</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>theirs</source>
        <translation>client</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>Status {status}</source>
        <translation>Statut {status}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/rows.py"/>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
</context>
<context>
    <name>ui.journal.session_list</name>
    <message>
        <location filename="../../flinks_desk/ui/journal/session_list.py"/>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/session_list.py"/>
        <source>something to mend</source>
        <translation>quelque chose à corriger</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/session_list.py"/>
        <source>a warning</source>
        <translation>un avertissement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/journal/session_list.py"/>
        <source>a note</source>
        <translation>une note</translation>
    </message>
</context>
<context>
    <name>ui.network.room</name>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>Your browser got an answer.</source>
        <translation>Votre navigateur a reçu une réponse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>Your browser got none.</source>
        <translation>Votre navigateur n'en a reçu aucune.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>Open the host in it: its own page says why, and shows the certificate.</source>
        <translation>Ouvrez-y l'hôte : la page du navigateur dit pourquoi, et montre le certificat.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>The file of network settings could not be understood; it lies at {path}.</source>
        <translation>Le fichier des réglages réseau n'a pas été compris; il se trouve dans {path}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>{host} is reached directly.</source>
        <translation>{host} est joint directement.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>{host} is reached by {proxy}.</source>
        <translation>{host} est joint par {proxy}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>A script that chooses proxies (PAC) is followed by the web view alone.</source>
        <translation>Un script qui choisit un serveur mandataire (PAC) n'est suivi que par la vue Web.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>Your browser did not tell.</source>
        <translation>Votre navigateur n'a rien dit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>Does your browser reach Flinks?</source>
        <translation>Votre navigateur joint-il Flinks?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>This page tries, and tells Flinks Desk. Open a host to see its certificate.</source>
        <translation>Cette page essaie, et le dit à Flinks Desk. Ouvrez un hôte pour voir son certificat.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>an answer came</source>
        <translation>une réponse est venue</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>being tried</source>
        <translation>essai en cours</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>Calls, the web view and your browser each take their own way to Flinks. See where one is blocked.</source>
        <translation>Les appels, la vue Web et votre navigateur ont chacun leur chemin vers Flinks. Voyez où l'un d'eux est bloqué.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>Parts of the network</source>
        <translation>Parties du réseau</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>Ways to Flinks</source>
        <translation>Chemins vers Flinks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/room.py"/>
        <source>Proxy and certificates</source>
        <translation>Mandataire et certificats</translation>
    </message>
</context>
<context>
    <name>ui.network.settings_page</name>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>The web view of the preview follows, with a difference. {but}</source>
        <translation>La vue Web de l'aperçu suit, à une différence près. {but}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>Network settings</source>
        <translation>Réglages réseau</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>&amp;Way of calls</source>
        <translation>C&amp;hemin des appels</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>Proxy &amp;address</source>
        <translation>&amp;Adresse du mandataire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>Us&amp;er</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>&amp;Not by proxy</source>
        <translation>Hôtes jo&amp;ints directement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>&amp;Trusted certificates</source>
        <translation>Certificats de con&amp;fiance</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>CA &amp;file besides</source>
        <translation>Autorité en p&amp;lus (fichier)</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>&amp;Certificate (PEM)</source>
        <translation>&amp;Certificat (PEM)</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>&amp;Key, if apart</source>
        <translation>Clé, si à &amp;part</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>As the system says</source>
        <translation>Comme le dit le système</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>By a proxy of my own</source>
        <translation>Par un serveur mandataire à moi</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>Directly, by no proxy</source>
        <translation>Directement, sans serveur mandataire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>Those of the system</source>
        <translation>Ceux du système</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>Mozilla's list, which came along</source>
        <translation>La liste de Mozilla, fournie</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>Password of the proxy</source>
        <translation>Mot de passe du serveur mandataire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>Use these settings</source>
        <translation>Utiliser ces réglages</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/settings_page.py"/>
        <source>Put back</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>ui.network.ways_page</name>
    <message>
        <location filename="../../flinks_desk/ui/network/ways_page.py"/>
        <source>Each way to Flinks is gone step by step: name, connection, proxy, certificates, answer. No key is sent.</source>
        <translation>Chaque chemin vers Flinks est parcouru étape par étape : nom, connexion, serveur mandataire, certificats, réponse. Aucune clé n'est envoyée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/ways_page.py"/>
        <source>Check the ways</source>
        <translation>Vérifier les chemins</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/ways_page.py"/>
        <source>Try from my browser</source>
        <translation>Essayer depuis mon navigateur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/ways_page.py"/>
        <source>Copy result</source>
        <translation>Copier le résultat</translation>
    </message>
</context>
<context>
    <name>ui.network.web_view_way</name>
    <message>
        <location filename="../../flinks_desk/ui/network/web_view_way.py"/>
        <source>The web view got an answer. It does not tell which certificate it believed.</source>
        <translation>La vue Web a reçu une réponse. Elle ne dit pas quel certificat elle a cru.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/web_view_way.py"/>
        <source>The web view believes the system's certificates alone: add the issuer's there, if you know it.</source>
        <translation>La vue Web ne croit que les certificats du système : ajoutez-y celui de l'émetteur, si vous le connaissez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/web_view_way.py"/>
        <source>Being tried.</source>
        <translation>Essai en cours.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/network/web_view_way.py"/>
        <source>There is no web engine here; the preview cannot be opened.</source>
        <translation>Il n'y a pas de moteur Web ici; l'aperçu ne peut pas s'ouvrir.</translation>
    </message>
</context>
<context>
    <name>ui.oauth.bank_pages</name>
    <message>
        <location filename="../../flinks_desk/ui/oauth/bank_pages.py"/>
        <source>The page wants to lead on to {host}, which this profile does not know.</source>
        <translation>La page veut mener à {host}, que ce profil ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/bank_pages.py"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/bank_pages.py"/>
        <source>The certificate of {host} is not trusted, so its page was not opened.</source>
        <translation>Le certificat de {host} n'est pas reconnu : sa page n'a donc pas été ouverte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/bank_pages.py"/>
        <source>The process that shows the page ended. Begin a new visit.</source>
        <translation>Le processus qui montre la page a pris fin. Commencez une nouvelle visite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/bank_pages.py"/>
        <source>It may go there now. Press the button on its page once more.</source>
        <translation>Elle peut maintenant y aller. Appuyez encore une fois sur le bouton de sa page.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/bank_pages.py"/>
        <source>The bank's pages</source>
        <translation>Les pages de la banque</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/bank_pages.py"/>
        <source>Close the bank's pages</source>
        <translation>Fermer les pages de la banque</translation>
    </message>
</context>
<context>
    <name>ui.oauth.entry_form</name>
    <message>
        <location filename="../../flinks_desk/ui/oauth/entry_form.py"/>
        <source>Stop listening</source>
        <translation>Ne plus écouter</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/entry_form.py"/>
        <source>Catch it here</source>
        <translation>Le recevoir ici</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/entry_form.py"/>
        <source>Listening at 127.0.0.1, port {port}, until the callback comes.</source>
        <translation>À l'écoute sur 127.0.0.1, port {port}, jusqu'à l'arrivée du rappel.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/entry_form.py"/>
        <source>Where the bank sends the person back: yours, or this machine for a test.</source>
        <translation>Où la banque renvoie la personne : chez vous, ou sur cette machine pour un essai.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/entry_form.py"/>
        <source>Bank (institution_id)</source>
        <translation>Banque (institution_id)</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/entry_form.py"/>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/entry_form.py"/>
        <source>State of this visit</source>
        <translation>State de cette visite</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/entry_form.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/entry_form.py"/>
        <source>a number from Flinks' list of institutions</source>
        <translation>un numéro de la liste d'institutions de Flinks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/entry_form.py"/>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/entry_form.py"/>
        <source>Another state: begins a new visit</source>
        <translation>Un autre state : commence une nouvelle visite</translation>
    </message>
</context>
<context>
    <name>ui.oauth.letter_part</name>
    <message>
        <location filename="../../flinks_desk/ui/oauth/letter_part.py"/>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/letter_part.py"/>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/letter_part.py"/>
        <source>To your Flinks representative, in Markdown</source>
        <translation>À votre représentant Flinks, en Markdown</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/letter_part.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/letter_part.py"/>
        <source>The language of the letter</source>
        <translation>La langue de la lettre</translation>
    </message>
</context>
<context>
    <name>ui.oauth.page</name>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>Open {host} here</source>
        <translation>Ouvrir {host} ici</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>Nothing was followed yet. The next page is of a host that this place knows.</source>
        <translation>Rien n'a encore été suivi. La page suivante est d'un hôte connu ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>Nothing was followed yet. This profile does not know {host}: open it only if you do.</source>
        <translation>Rien n'a encore été suivi. Ce profil ne connaît pas {host} : ne l'ouvrez que si vous le connaissez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>loginId</source>
        <translation>loginId</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>OAuth custom integration</source>
        <translation>Intégration OAuth sur mesure</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>Your own pages send the person to the bank, and the bank sends back a loginId. Select clients only.</source>
        <translation>Vos propres pages envoient la personne à la banque, et la banque renvoie un loginId. Réservée à certains clients.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>First: ask Flinks to whitelist your addresses</source>
        <translation>D'abord : demander à Flinks d'autoriser vos adresses</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>The address of the entry</source>
        <translation>L'adresse de l'entrée</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>What each part is for</source>
        <translation>À quoi sert chaque partie</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>Call the entry</source>
        <translation>Appeler l'entrée</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>Open in the system's browser</source>
        <translation>Ouvrir dans le navigateur du système</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>or paste the callback's address here</source>
        <translation>ou collez ici l'adresse du rappel</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>The callback's address</source>
        <translation>L'adresse du rappel</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/page.py"/>
        <source>Authorize with this LoginId, live and saved</source>
        <translation>Authorize avec ce LoginId, en direct et enregistré</translation>
    </message>
</context>
<context>
    <name>ui.oauth.room</name>
    <message>
        <location filename="../../flinks_desk/ui/oauth/room.py"/>
        <source>You are back. This page can be closed.</source>
        <translation>Vous êtes de retour. Cette page peut être fermée.</translation>
    </message>
</context>
<context>
    <name>ui.oauth.way</name>
    <message>
        <location filename="../../flinks_desk/ui/oauth/way.py"/>
        <source>known from the profile</source>
        <translation>connu par le profil</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/way.py"/>
        <source>Flinks' own, by its documentation</source>
        <translation>de Flinks, selon sa documentation</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/way.py"/>
        <source>not known to this profile</source>
        <translation>inconnu de ce profil</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/way.py"/>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/oauth/way.py"/>
        <source>The way so far</source>
        <translation>Le chemin parcouru</translation>
    </message>
</context>
<context>
    <name>ui.offers</name>
    <message>
        <location filename="../../flinks_desk/ui/offers.py"/>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/offers.py"/>
        <source>room</source>
        <translation>espace</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/offers.py"/>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/offers.py"/>
        <source>Present to an audience, or stop</source>
        <translation>Présenter devant un public, ou cesser</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/offers.py"/>
        <source>help</source>
        <translation>aide</translation>
    </message>
</context>
<context>
    <name>ui.palette</name>
    <message>
        <location filename="../../flinks_desk/ui/palette.py"/>
        <source>Go to or do anything</source>
        <translation>Aller à un endroit ou lancer une action</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/palette.py"/>
        <source>A few letters of a step, a room, a profile or an action</source>
        <translation>Quelques lettres d'une étape, d'un espace, d'un profil ou d'une action</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/palette.py"/>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/palette.py"/>
        <source>Nothing is called so. Esc closes this, and nothing changes.</source>
        <translation>Rien ne porte ce nom. Échap ferme ceci, et rien ne change.</translation>
    </message>
</context>
<context>
    <name>ui.preview</name>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>Connect preview</source>
        <translation>Aperçu de Connect</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>Developer tools of the preview</source>
        <translation>Outils de développement de l'aperçu</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>As root the web engine runs only without its sandbox. Start the program as another user.</source>
        <translation>En tant que root, le moteur Web ne tourne que sans son bac à sable. Démarrez le programme avec un autre utilisateur.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The web engine does not start: {reason}</source>
        <translation>Le moteur Web ne démarre pas : {reason}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The widget appears here</source>
        <translation>Le widget apparaît ici</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>As your customers will see it, on a phone. Opening it spends one authorize token.</source>
        <translation>Comme vos clients le verront, sur un téléphone. L'ouvrir consomme un jeton d'autorisation.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>Opening the widget</source>
        <translation>Ouverture du widget</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The page around it is being loaded.</source>
        <translation>La page qui l'entoure se charge.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The page did not load</source>
        <translation>La page ne s'est pas chargée</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The page around the widget could not be reached on this machine. Open the preview again.</source>
        <translation>La page autour du widget n'est pas joignable sur cette machine. Rouvrez l'aperçu.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The preview stopped</source>
        <translation>L'aperçu s'est arrêté</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The process that shows the page ended. Open the preview again, with a new token.</source>
        <translation>Le processus qui montre la page s'est terminé. Rouvrez l'aperçu, avec un nouveau jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/preview.py"/>
        <source>The preview is not available here</source>
        <translation>L'aperçu n'est pas disponible ici</translation>
    </message>
</context>
<context>
    <name>ui.profiles.chooser</name>
    <message>
        <location filename="../../flinks_desk/ui/profiles/chooser.py"/>
        <source>A digit, or a part of the name or host</source>
        <translation>Un chiffre, ou une partie du nom ou de l'hôte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/chooser.py"/>
        <source>Find a profile</source>
        <translation>Trouver un profil</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/chooser.py"/>
        <source>No profile is called so. Esc closes this, and nothing changes.</source>
        <translation>Aucun profil ne porte ce nom. Échap ferme ceci, et rien ne change.</translation>
    </message>
</context>
<context>
    <name>ui.profiles.found_keys</name>
    <message>
        <location filename="../../flinks_desk/ui/profiles/found_keys.py"/>
        <source>Put them there</source>
        <translation>Les y mettre</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/found_keys.py"/>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/found_keys.py"/>
        <source>The file holds keys in clear ({names}). Put them into the keyring for {name}?</source>
        <translation>Le fichier contient des clés en clair ({names}). Les mettre dans le trousseau pour {name}?</translation>
    </message>
</context>
<context>
    <name>ui.profiles.manage_dialog</name>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Use it</source>
        <translation>L'utiliser</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>{count} new of {total} in the file.</source>
        <translation>Nouveaux : {count} sur {total} dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>{file} holds {count} profiles and no key. Whoever imports it types their own.</source>
        <translation>{file} contient {count} profils et aucune clé. Qui l'importe entre les siennes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>A profile is an instance and a customer of Flinks. Keys are kept apart, in the keyring.</source>
        <translation>Un profil est une instance et un client de Flinks. Les clés sont gardées à part, dans le trousseau.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>What was typed for {name} is not saved.</source>
        <translation>Ce qui a été saisi pour {name} n'est pas enregistré.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Drop it</source>
        <translation>L'abandonner</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Go on editing</source>
        <translation>Continuer la modification</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Another profile is called so. Choose another name.</source>
        <translation>Un autre profil porte ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>{name} is deleted.</source>
        <translation>{name} est supprimé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Kept for {name}: {keys}.</source>
        <translation>Gardé pour {name} : {keys}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Keys of {name} are still kept: {keys}.</source>
        <translation>Des clés de {name} sont encore conservées : {keys}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Forget them too</source>
        <translation>Les oublier aussi</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>The keys of {name} are forgotten.</source>
        <translation>Les clés de {name} sont oubliées.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Profiles, dotenv, Postman environments (*)</source>
        <translation>Profils, dotenv, environnements Postman (*)</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/manage_dialog.py"/>
        <source>Export profiles</source>
        <translation>Exporter des profils</translation>
    </message>
</context>
<context>
    <name>ui.profiles.place_names</name>
    <message>
        <location filename="../../flinks_desk/ui/profiles/place_names.py"/>
        <source>Built-in simulator</source>
        <translation>Simulateur intégré</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/place_names.py"/>
        <source>Flinks toolbox</source>
        <translation>Flinks toolbox</translation>
    </message>
</context>
<context>
    <name>ui.profiles.production_strip</name>
    <message>
        <location filename="../../flinks_desk/ui/profiles/production_strip.py"/>
        <source>PRODUCTION. Calls from here go to {host} and reach real banks and real people.</source>
        <translation>PRODUCTION. Les appels faits d'ici vont à {host} et touchent de vraies banques et de vraies personnes.</translation>
    </message>
</context>
<context>
    <name>ui.profiles.profile_form</name>
    <message>
        <location filename="../../flinks_desk/ui/profiles/profile_form.py"/>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/profile_form.py"/>
        <source>version 2, at /v2/</source>
        <translation>version 2, à /v2/</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/profile_form.py"/>
        <source>version 1, at /</source>
        <translation>version 1, à /</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/profile_form.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/profile_form.py"/>
        <source>&amp;Instance</source>
        <translation>&amp;Instance</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/profile_form.py"/>
        <source>&amp;Customer id</source>
        <translation>I&amp;dentifiant client</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/profiles/profile_form.py"/>
        <source>C&amp;onnect</source>
        <translation>C&amp;onnect</translation>
    </message>
</context>
<context>
    <name>ui.report.choice</name>
    <message>
        <location filename="../../flinks_desk/ui/report/choice.py"/>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/choice.py"/>
        <source>Chosen calls and events</source>
        <translation>Appels et événements choisis</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/choice.py"/>
        <source>Session of {when}</source>
        <translation>Session du {when}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/choice.py"/>
        <source>What goes in</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/choice.py"/>
        <source>Calls and events that go in</source>
        <translation>Appels et événements retenus</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/choice.py"/>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/choice.py"/>
        <source>What you did, what you expected, what came instead</source>
        <translation>Ce que vous avez fait, ce que vous attendiez, ce qui est arrivé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/choice.py"/>
        <source>Include account data</source>
        <translation>Inclure les données des comptes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/choice.py"/>
        <source>Names, addresses and account numbers. Keys, tokens and passwords never go in.</source>
        <translation>Noms, adresses et numéros de compte. Clés, jetons et mots de passe n'y vont jamais.</translation>
    </message>
</context>
<context>
    <name>ui.report.dialog</name>
    <message>
        <location filename="../../flinks_desk/ui/report/dialog.py"/>
        <source>Searching every byte for secrets…</source>
        <translation>Recherche de secrets dans chaque octet…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/dialog.py"/>
        <source>Saved as {name}, readable by you alone. Send it to whoever helps you.</source>
        <translation>Enregistré sous {name}, lisible par vous seul. Envoyez-le à la personne qui vous aide.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/dialog.py"/>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/dialog.py"/>
        <source>The report gets a new folder in this one</source>
        <translation>Le rapport reçoit un nouveau dossier dans celui-ci</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/dialog.py"/>
        <source>What a colleague or Flinks' support needs to see what happened. Nothing is sent from here.</source>
        <translation>Ce qu'il faut à un collègue ou au soutien de Flinks pour voir ce qui s'est passé. Rien n'est envoyé d'ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/dialog.py"/>
        <source>Save as a folder…</source>
        <translation>Enregistrer en dossier…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/dialog.py"/>
        <source>Save as a zip…</source>
        <translation>Enregistrer en zip…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/dialog.py"/>
        <source>The session that began {at}</source>
        <translation>La session commencée le {at}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/dialog.py"/>
        <source>The whole session</source>
        <translation>Toute la session</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/dialog.py"/>
        <source>Chosen calls and events of a session</source>
        <translation>Appels et événements choisis d'une session</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/report/dialog.py"/>
        <source>Proved: {count} value that must not leave was looked for in every byte, and is not there.</source>
        <extracomment>Proved: {count} values that must not leave were looked for in every byte, and none is there.</extracomment>
        <translation>
            <numerusform>Prouvé : {count} valeur qui ne doit pas sortir a été cherchée dans chaque octet; elle n'y est pas.</numerusform>
            <numerusform>Prouvé : {count} valeurs qui ne doivent pas sortir ont été cherchées dans chaque octet; aucune n'y est.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.report.opened_window</name>
    <message>
        <location filename="../../flinks_desk/ui/report/opened_window.py"/>
        <source>{name} – support report</source>
        <translation>{name} – rapport de soutien</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/opened_window.py"/>
        <source>Report on {place}, made {made} with Flinks Desk {version}. Read only: nothing here is sent again.</source>
        <translation>Sur {place}, fait le {made} avec Flinks Desk {version}. Lecture seule : rien n'est renvoyé d'ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/opened_window.py"/>
        <source>“{note}”</source>
        <translation>« {note} »</translation>
    </message>
</context>
<context>
    <name>ui.report.preview</name>
    <message>
        <location filename="../../flinks_desk/ui/report/preview.py"/>
        <source>The preview ends here; the file goes on.</source>
        <translation>L'aperçu s'arrête ici; le fichier continue.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/preview.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/preview.py"/>
        <source>What will be saved</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/report/preview.py"/>
        <source>The report as it reads</source>
        <translation>Le rapport tel qu'il se lit</translation>
    </message>
</context>
<context>
    <name>ui.scenarios.list_page</name>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/list_page.py"/>
        <source>{count} steps were recorded. Call it:</source>
        <translation>{count} étapes enregistrées. Titre :</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/list_page.py"/>
        <source>End the recording</source>
        <translation>Terminer l'enregistrement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/list_page.py"/>
        <source>Record</source>
        <translation>Enregistrer un parcours</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/list_page.py"/>
        <source>Use the desk: what you do becomes steps, and secrets become named placeholders.</source>
        <translation>Travaillez : ce que vous faites devient des étapes, et les secrets deviennent des noms à remplir.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/list_page.py"/>
        <source>Recording: {count} steps so far. Go on with your work.</source>
        <translation>Enregistrement : {count} étapes jusqu'ici. Poursuivez votre travail.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/list_page.py"/>
        <source>Recording. Go to the steps on the left, and come back when you are done.</source>
        <translation>Enregistrement en cours. Allez aux étapes à gauche, et revenez quand vous avez fini.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/list_page.py"/>
        <source>{file} cannot be read
{why}</source>
        <translation>{file} ne se lit pas
{why}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/list_page.py"/>
        <source>{count} steps</source>
        <translation>{count} étapes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/list_page.py"/>
        <source>A flow in one file: shown step by step here, or run without a window in your CI.</source>
        <translation>Un parcours dans un fichier : montré ici étape par étape, ou exécuté sans fenêtre dans votre CI.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/list_page.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/list_page.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/list_page.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/list_page.py"/>
        <source>Title of the recording</source>
        <translation>Titre de l'enregistrement</translation>
    </message>
</context>
<context>
    <name>ui.scenarios.outcome_table</name>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/outcome_table.py"/>
        <source>Looked at</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/outcome_table.py"/>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/outcome_table.py"/>
        <source>Came</source>
        <translation>Venu</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/outcome_table.py"/>
        <source>is there</source>
        <translation>est là</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/outcome_table.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/outcome_table.py"/>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/outcome_table.py"/>
        <source>Field {path}</source>
        <translation>Champ {path}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/outcome_table.py"/>
        <source>Rounds of questions</source>
        <translation>Séries de questions</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/outcome_table.py"/>
        <source>Widget events</source>
        <translation>Événements du widget</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/outcome_table.py"/>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/outcome_table.py"/>
        <source>Findings that are errors</source>
        <translation>Constats qui sont des erreurs</translation>
    </message>
</context>
<context>
    <name>ui.scenarios.play_page</name>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/play_page.py"/>
        <source>Step {number} of {total}</source>
        <translation>Étape {number} de {total}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/play_page.py"/>
        <source>Yes, call {host}</source>
        <translation>Oui, appeler {host}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/play_page.py"/>
        <source>First step</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/play_page.py"/>
        <source>It did not come as expected, so the scenario ends here.</source>
        <translation>Ce n'est pas venu comme attendu; le scénario s'arrête donc ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/play_page.py"/>
        <source>That was all, and all came as expected.</source>
        <translation>C'était tout, et tout est venu comme attendu.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/play_page.py"/>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/play_page.py"/>
        <source>All scenarios</source>
        <translation>Tous les scénarios</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/play_page.py"/>
        <source>Enter, Page Down or the right arrow</source>
        <translation>Entrée, Page suivante ou la flèche droite</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/play_page.py"/>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/play_page.py"/>
        <source>Go to Connect: this step ends when the widget's events have come</source>
        <translation>Aller à Connect : cette étape finit quand les événements du widget sont venus</translation>
    </message>
</context>
<context>
    <name>ui.scenarios.room</name>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/room.py"/>
        <source>What a customer sent</source>
        <translation>Ce qu'un client a envoyé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/room.py"/>
        <source>There is no call in it that can be done again.</source>
        <translation>Il ne s'y trouve aucun appel à refaire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/room.py"/>
        <source>Saved. In your CI: flinks-desk check --scenario {file} --junit report.xml</source>
        <translation>Enregistré. Dans votre CI : flinks-desk check --scenario {file} --junit report.xml</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/room.py"/>
        <source>Nothing was recorded: no call was made, and no widget event came.</source>
        <translation>Rien n'a été enregistré : aucun appel n'a été fait et aucun événement du widget n'est venu.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/room.py"/>
        <source>Recorded {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/room.py"/>
        <source>{file} is deleted.</source>
        <translation>{file} est supprimé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/room.py"/>
        <source>A scenario, or what a customer sent (*);;Scenarios (*.toml)</source>
        <translation>Un scénario, ou ce qu'un client a envoyé (*);;Scénarios (*.toml)</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/room.py"/>
        <source>Open a scenario</source>
        <translation>Ouvrir un scénario</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/room.py"/>
        <source>Save a copy of the scenario</source>
        <translation>Enregistrer une copie du scénario</translation>
    </message>
</context>
<context>
    <name>ui.scenarios.values_form</name>
    <message>
        <location filename="../../flinks_desk/ui/scenarios/values_form.py"/>
        <source>This scenario needs values that are in no file. They are used now and kept nowhere.</source>
        <translation>Ce scénario a besoin de valeurs qui ne sont dans aucun fichier. Elles servent maintenant et ne sont gardées nulle part.</translation>
    </message>
</context>
<context>
    <name>ui.simulator.clock_strip</name>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>Simulator</source>
        <translation>Simulateur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>Flinks on this machine. What is switched on here holds for every call, whoever makes it.</source>
        <translation>Flinks sur cette machine. Ce qui est activé ici vaut pour chaque appel, d'où qu'il vienne.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>Time of the simulator</source>
        <translation>Heure du simulateur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>3 min or 90 s</source>
        <translation>3 min ou 90 s</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>Another length of time, such as 3 min or 90 s</source>
        <translation>Une autre durée, comme 3 min ou 90 s</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>Put the simulator's clock ahead by this length of time</source>
        <translation>Avancer l'horloge du simulateur de cette durée</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>Back to real time, nothing switched on, and all tokens, sessions and connections forgotten.</source>
        <translation>Retour à l'heure réelle, rien d'activé, et tous les jetons, sessions et connexions oubliés.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>1 minute later</source>
        <translation>1 min plus tard</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>The last minute of a token ends, for instance.</source>
        <translation>La dernière minute d'un jeton s'achève, par exemple.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>210 seconds later</source>
        <translation>210 s plus tard</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>What Flinks needs at most for a data call has passed.</source>
        <translation>Le temps qu'il faut au plus à Flinks pour un appel de données est passé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>8 minutes later</source>
        <translation>8 min plus tard</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>A RequestId that waits for answers dies.</source>
        <translation>Un RequestId qui attend des réponses expire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>29 minutes later</source>
        <translation>29 min plus tard</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>A token that was just made has less than a minute left.</source>
        <translation>Il reste moins d'une minute à un jeton tout juste généré.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>real time</source>
        <translation>heure réelle</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>{count} second ahead of real time</source>
        <extracomment>{count} seconds ahead of real time</extracomment>
        <translation>
            <numerusform>{count} seconde d'avance</numerusform>
            <numerusform>{count} secondes d'avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>{count} minute ahead of real time</source>
        <extracomment>{count} minutes ahead of real time</extracomment>
        <translation>
            <numerusform>{count} minute d'avance</numerusform>
            <numerusform>{count} minutes d'avance</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/clock_strip.py"/>
        <source>{minutes} min {seconds} s ahead of real time</source>
        <translation>{minutes} min {seconds} s d'avance</translation>
    </message>
</context>
<context>
    <name>ui.simulator.copy_rows</name>
    <message>
        <location filename="../../flinks_desk/ui/simulator/copy_rows.py"/>
        <source>Copy {name}</source>
        <translation>Copier {name}</translation>
    </message>
</context>
<context>
    <name>ui.simulator.noticed_page</name>
    <message>
        <location filename="../../flinks_desk/ui/simulator/noticed_page.py"/>
        <source>Calls that Flinks would have refused or read otherwise, from any program.</source>
        <translation>Les appels que Flinks aurait refusés ou lus autrement, de n'importe quel programme.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/noticed_page.py"/>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/noticed_page.py"/>
        <source>One sentence on what was wrong will stand here for each call that goes wrong. The same sentence comes with the answer, in the header x-simulator-hint.</source>
        <translation>Une phrase sur ce qui n'allait pas figurera ici pour chaque appel qui tourne mal. La même phrase accompagne la réponse, dans l'en-tête x-simulator-hint.</translation>
    </message>
</context>
<context>
    <name>ui.simulator.outside_page</name>
    <message>
        <location filename="../../flinks_desk/ui/simulator/outside_page.py"/>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/outside_page.py"/>
        <source>signs webhooks</source>
        <translation>signe les webhooks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/outside_page.py"/>
        <source>control API</source>
        <translation>API de commande</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/outside_page.py"/>
        <source>Changed settings go along in a scenario file only: save it first.</source>
        <translation>Les réglages modifiés ne suivent que dans un fichier de scénario : enregistrez-le d'abord.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/outside_page.py"/>
        <source>A scenario is a file with what is on and what was changed, for --scenario.</source>
        <translation>Un scénario est un fichier de ce qui est activé et de ce qui a été modifié, pour --scenario.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/outside_page.py"/>
        <source>Save what is on as a scenario</source>
        <translation>Enregistrer ce qui est activé comme scénario</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/outside_page.py"/>
        <source>The same in a window of its own, for your code or your CI</source>
        <translation>La même chose à part, pour votre code ou votre intégration continue</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/outside_page.py"/>
        <source>Save as a scenario…</source>
        <translation>Enregistrer comme scénario…</translation>
    </message>
</context>
<context>
    <name>ui.simulator.panel</name>
    <message>
        <location filename="../../flinks_desk/ui/simulator/panel.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/panel.py"/>
        <source>The scenario could not be saved: {reason}.</source>
        <translation>Le scénario n'a pas pu être enregistré : {reason}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/panel.py"/>
        <source>The simulator's clock, troubles and users will stand here once it runs.</source>
        <translation>L'horloge, les pannes et les utilisateurs du simulateur figureront ici dès qu'il tournera.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/panel.py"/>
        <source>The simulator does not answer. If it runs outside of this program, start it again there.</source>
        <translation>Le simulateur ne répond pas. S'il tourne hors de ce programme, relancez-le là-bas.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/panel.py"/>
        <source>Trouble on demand</source>
        <translation>Pannes à la demande</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/panel.py"/>
        <source>Test users</source>
        <translation>Utilisateurs d'essai</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/panel.py"/>
        <source>Noticed ({count})</source>
        <translation>Remarqués ({count})</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/panel.py"/>
        <source>From outside</source>
        <translation>De l'extérieur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/panel.py"/>
        <source>Parts of the simulator</source>
        <translation>Parties du simulateur</translation>
    </message>
</context>
<context>
    <name>ui.simulator.people_page</name>
    <message>
        <location filename="../../flinks_desk/ui/simulator/people_page.py"/>
        <source>Sign in as one of them, in the widget or by Authorize, and see the case that it stands for.</source>
        <translation>Connectez-vous comme l'un d'eux, dans le widget ou par Authorize, pour voir le cas qu'il représente.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/people_page.py"/>
        <source>Known to Flinks' sandbox too</source>
        <translation>Connus aussi du bac à sable de Flinks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/people_page.py"/>
        <source>This simulator's own</source>
        <translation>Propres à ce simulateur</translation>
    </message>
</context>
<context>
    <name>ui.simulator.setting_row</name>
    <message>
        <location filename="../../flinks_desk/ui/simulator/setting_row.py"/>
        <source>Put back {value}</source>
        <translation>Remettre {value}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/setting_row.py"/>
        <source>A trouble that is on makes it {value} for now.</source>
        <translation>Une panne activée lui donne {value} pour l'instant.</translation>
    </message>
</context>
<context>
    <name>ui.simulator.trouble_page</name>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>On now ({count})</source>
        <translation>Activées ({count})</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>Search: RETRY_LATER, late, origin, token…</source>
        <translation>Chercher : RETRY_LATER, retard, origine, jeton…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>Search the troubles and settings</source>
        <translation>Chercher dans les pannes et les réglages</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>Which of them to show</source>
        <translation>Lesquelles afficher</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>Show only what is on or changed</source>
        <translation>N'afficher que ce qui est activé ou modifié</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>Turn all off</source>
        <translation>Tout désactiver</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>Nothing here matches. Escape shows everything again.</source>
        <translation>Rien ne correspond ici. Échap affiche tout de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>On now</source>
        <translation>Activées maintenant</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>FlinksCodes</source>
        <translation>FlinksCodes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>On the wire</source>
        <translation>Sur le réseau</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>In the widget</source>
        <translation>Dans le widget</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_page.py"/>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
</context>
<context>
    <name>ui.simulator.trouble_row</name>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/simulator/trouble_row.py"/>
        <source>{count} time left</source>
        <extracomment>{count} times left</extracomment>
        <translation>
            <numerusform>encore {count} fois</numerusform>
            <numerusform>encore {count} fois</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_row.py"/>
        <source>Shows: {what}</source>
        <translation>Révèle : {what}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/simulator/trouble_row.py"/>
        <source>Set how and how often</source>
        <translation>Régler comment et combien de fois</translation>
    </message>
</context>
<context>
    <name>ui.step_names</name>
    <message>
        <location filename="../../flinks_desk/ui/step_names.py"/>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_names.py"/>
        <source>Authorize token</source>
        <translation>Jeton d'autorisation</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_names.py"/>
        <source>Authorize</source>
        <translation>Authorize</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_names.py"/>
        <source>Account data</source>
        <translation>Données de compte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_names.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>ui.step_words</name>
    <message>
        <location filename="../../flinks_desk/ui/step_words.py"/>
        <source>no token yet</source>
        <translation>pas encore de jeton</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_words.py"/>
        <source>asking for a token</source>
        <translation>jeton demandé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_words.py"/>
        <source>token live · not used yet</source>
        <translation>jeton valide · pas encore utilisé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_words.py"/>
        <source>token with the Connect preview</source>
        <translation>jeton remis à l'aperçu de Connect</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_words.py"/>
        <source>token handed out</source>
        <translation>jeton remis</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_words.py"/>
        <source>token opened a session</source>
        <translation>jeton ayant ouvert une session</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_words.py"/>
        <source>token expired</source>
        <translation>jeton expiré</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_words.py"/>
        <source>token used up</source>
        <translation>jeton consommé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_words.py"/>
        <source>no token: Flinks did not answer</source>
        <translation>pas de jeton : aucune réponse de Flinks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_words.py"/>
        <source>no token: Flinks refused</source>
        <translation>pas de jeton : refus de Flinks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_words.py"/>
        <source>Needs the secret key</source>
        <translation>Exige la clé secrète</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_words.py"/>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/step_words.py"/>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>ui.tour.bubble</name>
    <message>
        <location filename="../../flinks_desk/ui/tour/bubble.py"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/tour/bubble.py"/>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/tour/bubble.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/tour/bubble.py"/>
        <source>End the tour</source>
        <translation>Quitter la visite</translation>
    </message>
</context>
<context>
    <name>ui.tour.stops</name>
    <message>
        <location filename="../../flinks_desk/ui/tour/stops.py"/>
        <source>The secret key</source>
        <translation>La clé secrète</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/tour/stops.py"/>
        <source>Flinks knows you by it. It makes authorize tokens and is good for nothing else, so it stays on your server. The simulator brings one of its own.</source>
        <translation>C'est par elle que Flinks vous connaît. Elle génère des jetons d'autorisation et ne sert à rien d'autre : elle reste donc sur votre serveur. Le simulateur en apporte une.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/tour/stops.py"/>
        <source>The authorize token</source>
        <translation>Le jeton d'autorisation</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/tour/stops.py"/>
        <source>The secret key makes it here. It works once and dies after thirty minutes: the countdown says how long it still has, on this page and at the top of the window.</source>
        <translation>La clé secrète le génère ici. Il sert une seule fois et expire après trente minutes : le compte à rebours dit ce qu'il lui reste, sur cette page et en haut de la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/tour/stops.py"/>
        <source>The Connect preview</source>
        <translation>L'aperçu de Connect</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/tour/stops.py"/>
        <source>The token opens the widget in which your customers sign in at their bank. It runs here in a page like yours, tells every event that it sends, and brings a LoginId.</source>
        <translation>Le jeton ouvre le widget où vos clients se connectent à leur banque. Il tourne ici dans une page comme la vôtre, montre chaque événement envoyé et apporte un LoginId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/tour/stops.py"/>
        <source>A token and a LoginId open a session, which leads to the account data. The token goes here, never the secret key: most answers with 401 come from that mix-up.</source>
        <translation>Un jeton et un LoginId ouvrent une session, qui mène aux données de compte. C'est le jeton qui va ici, jamais la clé secrète : la plupart des réponses 401 viennent de cette confusion.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/tour/stops.py"/>
        <source>The log, and Diagnose</source>
        <translation>Le journal et le diagnostic</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/tour/stops.py"/>
        <source>Every call and event is a row in the log, with what it means. What a customer sends you goes into Diagnose, which says what is wrong with it and how to put it right.</source>
        <translation>Chaque appel et chaque événement est une ligne du journal, avec ce qu'il signifie. Ce qu'un client vous envoie va dans Diagnostic, qui dit ce qui ne va pas et comment le corriger.</translation>
    </message>
</context>
<context>
    <name>ui.walk</name>
    <message>
        <location filename="../../flinks_desk/ui/walk.py"/>
        <source>This step needs you: do what it asks for by hand, and the key leads on then.</source>
        <translation>Cette étape a besoin de vous : faites à la main ce qu'elle demande, et la touche mènera alors plus loin.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/walk.py"/>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
</context>
<context>
    <name>ui.web_network</name>
    <message>
        <location filename="../../flinks_desk/ui/web_network.py"/>
        <source>It cannot ask a proxy over HTTPS, and goes directly.</source>
        <translation>Elle ne peut pas passer par un serveur mandataire en HTTPS, et va directement.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/web_network.py"/>
        <source>It asks the proxy for every host but this machine.</source>
        <translation>Elle passe par le serveur mandataire pour tout hôte, sauf cet appareil.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/web_network.py"/>
        <source>It believes the system's certificates alone: add the CA file there too (on Linux in ~/.pki/nssdb).</source>
        <translation>Elle ne croit que les certificats du système : ajoutez-y aussi le fichier d'autorité (sous Linux, dans ~/.pki/nssdb).</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/web_network.py"/>
        <source>It keeps to the system's certificates.</source>
        <translation>Elle s'en tient aux certificats du système.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/web_network.py"/>
        <source>It shows no client certificate.</source>
        <translation>Elle ne présente aucun certificat client.</translation>
    </message>
</context>
<context>
    <name>ui.webhooks.check_page</name>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/check_page.py"/>
        <source>The verdict will stand here, and which of the usual mistakes was made.</source>
        <translation>Le verdict s'affichera ici, et laquelle des erreurs usuelles a été faite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/check_page.py"/>
        <source>Open a webhook</source>
        <translation>Ouvrir un webhook</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/check_page.py"/>
        <source>The webhook as it came</source>
        <translation>Le webhook tel qu'il est arrivé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/check_page.py"/>
        <source>Paste the whole request: headers, an empty line, and the body exactly as it came; or a cURL command. A file keeps every byte, pasting does not.</source>
        <translation>Collez toute la requête : les en-têtes, une ligne vide et le corps exactement comme il est arrivé; ou une commande cURL. Un fichier garde chaque octet, le collage non.</translation>
    </message>
</context>
<context>
    <name>ui.webhooks.code_page</name>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/code_page.py"/>
        <source>Language of the code</source>
        <translation>Langage du code</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/code_page.py"/>
        <source>The secret comes from {variable}</source>
        <translation>Le secret vient de {variable}</translation>
    </message>
</context>
<context>
    <name>ui.webhooks.receive_page</name>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>signature right</source>
        <translation>signature juste</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>signature wrong</source>
        <translation>signature fausse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>time {number}</source>
        <translation>envoi {number}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>answered {status}</source>
        <translation>réponse {status}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>Listen for webhooks</source>
        <translation>Écouter les webhooks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>Listening at {url}, on this machine only, for an hour.</source>
        <translation>À l'écoute sur {url}, sur cette machine seulement, pendant une heure.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>Flinks sends webhooks to public addresses only. Choose the simulator to see some here.</source>
        <translation>Flinks n'envoie des webhooks qu'à des adresses publiques. Choisissez le simulateur pour en voir ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>Open a session in step 4: its webhooks come here as soon as its data are ready.</source>
        <translation>Ouvrez une session à l'étape 4 : ses webhooks arrivent ici dès que ses données sont prêtes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>What the simulator sends will be listed here. Listen first, then open a session in step 4.</source>
        <translation>Ce que le simulateur envoie sera listé ici. Écoutez d'abord, puis ouvrez une session à l'étape 4.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>Answer 500</source>
        <translation>Répondre 500</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>Anything but 200 makes Flinks send it again, ten times in all</source>
        <translation>Toute réponse autre que 200 fait que Flinks le renvoie, dix fois en tout</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>30 minutes later</source>
        <translation>30 minutes plus tard</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>Puts the simulator's clock ahead, to when it tries again</source>
        <translation>Avance l'horloge du simulateur jusqu'au prochain envoi</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/receive_page.py"/>
        <source>Webhooks that came</source>
        <translation>Webhooks reçus</translation>
    </message>
</context>
<context>
    <name>ui.webhooks.room</name>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/room.py"/>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/room.py"/>
        <source>Flinks signs what it posts to you. Check the signature before believing a word of it.</source>
        <translation>Flinks signe ce qu'il vous envoie. Vérifiez la signature avant d'en croire un mot.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/room.py"/>
        <source>Parts of the webhooks</source>
        <translation>Parties des webhooks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/room.py"/>
        <source>Check one</source>
        <translation>En vérifier un</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/room.py"/>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/room.py"/>
        <source>In your code</source>
        <translation>Dans votre code</translation>
    </message>
</context>
<context>
    <name>ui.webhooks.verdict</name>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/verdict.py"/>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/webhooks/verdict.py"/>
        <source>It says</source>
        <translation>Reçue</translation>
    </message>
</context>
<context>
    <name>ui.widgets.busy_strip</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/busy_strip.py"/>
        <source>{seconds} s of at most {limit} s</source>
        <translation>{seconds} s sur {limit} s au plus</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/busy_strip.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>ui.widgets.code_view</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/code_view.py"/>
        <source>Puts the code on the clipboard, placeholders instead of secrets.</source>
        <translation>Copie le code dans le presse-papiers, avec des noms à la place des secrets.</translation>
    </message>
</context>
<context>
    <name>ui.widgets.comparison_table</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/comparison_table.py"/>
        <source>Theirs</source>
        <translation>Chez le client</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/comparison_table.py"/>
        <source>Ours</source>
        <translation>Chez nous</translation>
    </message>
</context>
<context>
    <name>ui.widgets.countdown</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>No live token</source>
        <translation>Aucun jeton valide</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>There is time</source>
        <translation>Il reste du temps</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>Less than five minutes left</source>
        <translation>Moins de cinq minutes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>Less than a minute left</source>
        <translation>Moins d'une minute</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>This token has expired</source>
        <translation>Ce jeton est expiré</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>Authorize token: none</source>
        <translation>Jeton d'autorisation : aucun</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>Authorize token: expired</source>
        <translation>Jeton d'autorisation : expiré</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/countdown.py"/>
        <source>Authorize token: {minutes} minutes {seconds} seconds left</source>
        <translation>Jeton d'autorisation : il reste {minutes} minutes et {seconds} secondes</translation>
    </message>
</context>
<context>
    <name>ui.widgets.environment_badge</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/environment_badge.py"/>
        <source>Calls go to {host}</source>
        <translation>Les appels vont à {host}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/environment_badge.py"/>
        <source>SIMULATOR</source>
        <translation>SIMULATEUR</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/environment_badge.py"/>
        <source>SANDBOX</source>
        <translation>BAC À SABLE</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/environment_badge.py"/>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
</context>
<context>
    <name>ui.widgets.find_bar</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/find_bar.py"/>
        <source>Find a name or a value</source>
        <translation>Chercher un nom ou une valeur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/find_bar.py"/>
        <source>Find in the JSON</source>
        <translation>Chercher dans le JSON</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/find_bar.py"/>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/find_bar.py"/>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/find_bar.py"/>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/find_bar.py"/>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>ui.widgets.finding_card</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Make a new token and try again</source>
        <translation>Générer un nouveau jeton et réessayer</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Change the keys</source>
        <translation>Modifier les clés</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Put it where it belongs</source>
        <translation>Mettre à sa place</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Answer the questions</source>
        <translation>Répondre aux questions</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Change what is sent</source>
        <translation>Modifier ce qui est envoyé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Open Connect</source>
        <translation>Ouvrir Connect</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Open as the page itself, with a new token</source>
        <translation>Ouvrir en page entière, avec un nouveau jeton</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Ask again whether the data are ready</source>
        <translation>Vérifier si les données sont prêtes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Open a new session</source>
        <translation>Ouvrir une nouvelle session</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Use the built-in simulator</source>
        <translation>Utiliser le simulateur intégré</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Open network settings</source>
        <translation>Ouvrir les réglages réseau</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Must be mended</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/finding_card.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ui.widgets.json_model</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_model.py"/>
        <source>{name}, a secret that is not shown</source>
        <translation>{name}, un secret qui n'est pas affiché</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_model.py"/>
        <source>{name}, an object, members: {count}</source>
        <translation>{name}, un objet, membres : {count}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_model.py"/>
        <source>{name}, a list, items: {count}</source>
        <translation>{name}, une liste, éléments : {count}</translation>
    </message>
</context>
<context>
    <name>ui.widgets.json_paint</name>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/widgets/json_paint.py"/>
        <source>{count} member</source>
        <extracomment>{count} members</extracomment>
        <translation>
            <numerusform>{count} membre</numerusform>
            <numerusform>{count} membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/widgets/json_paint.py"/>
        <source>{count} item</source>
        <extracomment>{count} items</extracomment>
        <translation>
            <numerusform>{count} élément</numerusform>
            <numerusform>{count} éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.widgets.json_view</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>Open all below</source>
        <translation>Développer tout le contenu</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>Close all</source>
        <translation>Tout réduire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>Find in this…</source>
        <translation>Chercher ici…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>The whole text of the selected value</source>
        <translation>Tout le texte de la valeur choisie</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/json_view.py"/>
        <source>… and {count} more characters. Copy the value to have all of it.</source>
        <translation>… et {count} caractères de plus. Copiez la valeur pour tout avoir.</translation>
    </message>
</context>
<context>
    <name>ui.widgets.page</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/page.py"/>
        <source>What will my code do here?</source>
        <translation>Que fera mon code ici?</translation>
    </message>
</context>
<context>
    <name>ui.widgets.secret_field</name>
    <message>
        <location filename="../../flinks_desk/ui/widgets/secret_field.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/secret_field.py"/>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/widgets/secret_field.py"/>
        <source>Show the letters while this is held down</source>
        <translation>Afficher les caractères tant que ce bouton est enfoncé</translation>
    </message>
</context>
<context>
    <name>ui.window</name>
    <message>
        <location filename="../../flinks_desk/ui/window.py"/>
        <source>Something in this program did not work ({kind}). Your session goes on.</source>
        <translation>Quelque chose dans ce programme n'a pas fonctionné ({kind}). Votre session continue.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/window.py"/>
        <source>The last time this program ended by itself ({kind}). Its log up to then is in History.</source>
        <translation>La dernière fois, ce programme s'est arrêté de lui-même ({kind}). Son journal jusque-là est dans Historique.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/window.py"/>
        <source>Make a new token</source>
        <translation>Générer un nouveau jeton</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/window.py"/>
        <source>Fetch account data</source>
        <translation>Récupérer les données de compte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/window.py"/>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/window.py"/>
        <source>Copy a call of the log as…</source>
        <translation>Copier un appel du journal comme…</translation>
    </message>
</context>
<context>
    <name>ui.wizard.account_view</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_view.py"/>
        <source>Save the statement; it is personal data</source>
        <translation>Enregistrer le relevé; ce sont des données personnelles</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/wizard/account_view.py"/>
        <source>{count} account</source>
        <extracomment>{count} accounts</extracomment>
        <translation>
            <numerusform>{count} compte</numerusform>
            <numerusform>{count} comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/wizard/account_view.py"/>
        <source>{count} transaction</source>
        <extracomment>{count} transactions</extracomment>
        <translation>
            <numerusform>{count} transaction</numerusform>
            <numerusform>{count} transactions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_view.py"/>
        <source>fetched in {time}</source>
        <translation>récupération en {time}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_view.py"/>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_view.py"/>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_view.py"/>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/account_view.py"/>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>ui.wizard.accounts_page</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/accounts_page.py"/>
        <source>Open a session first</source>
        <translation>Ouvrir d'abord une session</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/accounts_page.py"/>
        <source>&amp;Fetch the data again</source>
        <translation>&amp;Récupérer de nouveau les données</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/accounts_page.py"/>
        <source>&amp;Fetch the data</source>
        <translation>&amp;Récupérer les données</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/accounts_page.py"/>
        <source>Asking Flinks for the data</source>
        <translation>Demande des données à Flinks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/accounts_page.py"/>
        <source>Asking again</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/accounts_page.py"/>
        <source>Flinks is still collecting. Next question in {seconds} s</source>
        <translation>Flinks recueille encore les données. Prochaine demande dans {seconds} s</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/accounts_page.py"/>
        <source>The data appear here as soon as Flinks has them. A first visit may take some minutes.</source>
        <translation>Les données apparaissent ici dès que Flinks les a. Une première visite peut prendre quelques minutes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/accounts_page.py"/>
        <source>Accounts and transactions appear here. They are fetched with the RequestId of a session.</source>
        <translation>Les comptes et les transactions apparaissent ici. Ils se récupèrent avec le RequestId d'une session.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/accounts_page.py"/>
        <source>Accounts and transactions appear here, when you fetch them.</source>
        <translation>Les comptes et les transactions apparaissent ici, quand vous les récupérez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/accounts_page.py"/>
        <source>The session's RequestId and your x-api-key fetch accounts and transactions.</source>
        <translation>Le RequestId de la session et votre clé x-api-key servent à récupérer les comptes et les transactions.</translation>
    </message>
</context>
<context>
    <name>ui.wizard.address_view</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/address_view.py"/>
        <source>Point at a part of the address, or move along it with the keys, to read of it.</source>
        <translation>Pointez une partie de l'adresse, ou parcourez-la au clavier, pour savoir ce qu'elle est.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/address_view.py"/>
        <source>The address of the widget</source>
        <translation>L'adresse du widget</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/address_view.py"/>
        <source>Copy a&amp;ddress</source>
        <translation>Copier l'a&amp;dresse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/address_view.py"/>
        <source>With {placeholder} in the place of the token</source>
        <translation>Avec {placeholder} à la place du jeton</translation>
    </message>
</context>
<context>
    <name>ui.wizard.asking</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/asking.py"/>
        <source>The bank</source>
        <translation>La banque</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/asking.py"/>
        <source>That was not right; {bank} asks again</source>
        <translation>Ce n'était pas la bonne réponse; {bank} repose la question</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/asking.py"/>
        <source>{bank} has another question</source>
        <translation>{bank} a une autre question</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/asking.py"/>
        <source>{bank} wants to know</source>
        <translation>{bank} veut savoir</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/asking.py"/>
        <source>&amp;Send the answers</source>
        <translation>&amp;Envoyer les réponses</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/asking.py"/>
        <source>Each question goes back to the letter: it is the key of its answer.</source>
        <translation>Chaque question est renvoyée à la lettre : elle est la clé de sa réponse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/asking.py"/>
        <source>Start this session over</source>
        <translation>Recommencer cette session</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/asking.py"/>
        <source>The body as it will be sent</source>
        <translation>Le corps tel qu'il sera envoyé</translation>
    </message>
</context>
<context>
    <name>ui.wizard.authorize_fields</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_fields.py"/>
        <source>In the &amp;background, with AuthorizeAsync</source>
        <translation>En &amp;arrière-plan, avec AuthorizeAsync</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_fields.py"/>
        <source>The answer comes at once, and the session is asked for every ten seconds. Flinks has to activate it.</source>
        <translation>La réponse vient tout de suite, et l'état de la session est demandé toutes les dix secondes. Flinks doit l'activer.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_fields.py"/>
        <source>Known from older pages or clients only.</source>
        <translation>Connu seulement d'anciennes pages ou d'anciens clients.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_fields.py"/>
        <source>{value} (as usual)</source>
        <translation>{value} (d'ordinaire)</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_fields.py"/>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
</context>
<context>
    <name>ui.wizard.authorize_page</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_page.py"/>
        <source>&amp;Open a session</source>
        <translation>&amp;Ouvrir une session</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_page.py"/>
        <source>Make a new t&amp;oken and open a session</source>
        <translation>Générer un nouveau &amp;jeton et ouvrir une session</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_page.py"/>
        <source>More fields of the call ({count} set)</source>
        <translation>Autres champs de l'appel (remplis : {count})</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_page.py"/>
        <source>More fields of the call</source>
        <translation>Autres champs de l'appel</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_page.py"/>
        <source>Flinks is opening the session</source>
        <translation>Flinks ouvre la session</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_page.py"/>
        <source>Asking whether the session is open</source>
        <translation>Demande si la session est ouverte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_page.py"/>
        <source>Flinks works on it. Next question in {seconds} s</source>
        <translation>Flinks y travaille. Prochaine question dans {seconds} s</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_page.py"/>
        <source>Opening a session may take a minute, and the token has less than that left.</source>
        <translation>Ouvrir une session peut prendre une minute, et il reste moins que cela au jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_page.py"/>
        <source>A token and a LoginId open a session. Its RequestId fetches the data in the next step.</source>
        <translation>Un jeton et un LoginId ouvrent une session. Son RequestId sert à récupérer les données à l'étape suivante.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/authorize_page.py"/>
        <source>Open another session</source>
        <translation>Ouvrir une autre session</translation>
    </message>
</context>
<context>
    <name>ui.wizard.body_editor</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/body_editor.py"/>
        <source>What stands here is sent, not what the form says.</source>
        <translation>C'est ce texte qui est envoyé, et non le formulaire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/body_editor.py"/>
        <source>It follows the form, until you type here. Dots stand for secrets.</source>
        <translation>Il suit le formulaire tant que vous n'écrivez rien ici. Les points remplacent les secrets.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/body_editor.py"/>
        <source>Back to the form</source>
        <translation>Revenir au formulaire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/body_editor.py"/>
        <source>Look for a comma or a quotation mark just before.</source>
        <translation>Cherchez une virgule ou un guillemet juste avant.</translation>
    </message>
</context>
<context>
    <name>ui.wizard.connect_page</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>The page around the widget</source>
        <translation>La page autour du widget</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>The address changed. Open the widget again to see it; that takes a new token.</source>
        <translation>L'adresse a changé. Rouvrez le widget pour voir le résultat; il faut pour cela un nouveau jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>This system keeps the web engine from using its sandbox. Open only pages that you trust.</source>
        <translation>Ce système empêche le moteur Web d'utiliser son bac à sable. N'ouvrez que des pages auxquelles vous faites confiance.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>&amp;Open again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>&amp;Open again with a new token</source>
        <translation>&amp;Rouvrir avec un nouveau jeton</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>&amp;Open the widget</source>
        <translation>&amp;Ouvrir le widget</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>Make a t&amp;oken and open the widget</source>
        <translation>Générer un &amp;jeton et ouvrir le widget</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>Flinks is asked for a token first.</source>
        <translation>Un jeton est d'abord demandé à Flinks.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>LoginId {login_id}</source>
        <translation>LoginId {login_id}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>{bank} is connected</source>
        <translation>{bank} est connectée</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>Sign in to the bank there. The LoginId that comes of it goes on to the next step by itself.</source>
        <translation>Ouvrez-y une session à la banque. Le LoginId obtenu passe de lui-même à l'étape suivante.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>The widget is open</source>
        <translation>Le widget est ouvert</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>Signing in usually takes two minutes, and the token has less left. A new one is made first.</source>
        <translation>Se connecter prend d'habitude deux minutes, et il en reste moins au jeton. Un nouveau est d'abord généré.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>The widget is not open yet</source>
        <translation>Le widget n'est pas encore ouvert</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>Opening it hands the token over: it is used up then, whatever happens in it.</source>
        <translation>L'ouvrir remet le jeton : il est alors consommé, quoi qu'il arrive ensuite.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>There is no unused token, and the widget takes one of its own. It is made first.</source>
        <translation>Il n'y a pas de jeton inutilisé, et il en faut un au widget. Il est généré d'abord.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>Your customer signs in to the bank inside Flinks' widget, which brings back a LoginId.</source>
        <translation>Votre client ouvre une session à la banque dans le widget de Flinks, qui renvoie un LoginId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>&amp;Parameters</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>What the widget says appears here as it happens.</source>
        <translation>Ce que dit le widget apparaît ici au fur et à mesure.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/connect_page.py"/>
        <source>C&amp;lose the widget</source>
        <translation>&amp;Fermer le widget</translation>
    </message>
</context>
<context>
    <name>ui.wizard.data.account_choice</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/account_choice.py"/>
        <source>every account</source>
        <translation>tous les comptes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/account_choice.py"/>
        <source>Ids of the accounts</source>
        <translation>Identifiants des comptes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/account_choice.py"/>
        <source>Choose among the known accounts</source>
        <translation>Choisir parmi les comptes connus</translation>
    </message>
</context>
<context>
    <name>ui.wizard.data.balance_pane</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/balance_pane.py"/>
        <source>There are no bookings with balances in this account.</source>
        <translation>Ce compte n'a pas de transactions avec des soldes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/balance_pane.py"/>
        <source>Lowest {low} on {low_day}, highest {high} on {high_day}.</source>
        <translation>Minimum {low} le {low_day}, maximum {high} le {high_day}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/balance_pane.py"/>
        <source>Followed back from the balance of today: the bank wrote none beside its transactions.</source>
        <translation>Reconstitué à partir du solde d'aujourd'hui : la banque n'en a inscrit aucun à côté des transactions.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/balance_pane.py"/>
        <source>Account whose balance is shown</source>
        <translation>Compte dont le solde est affiché</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/balance_pane.py"/>
        <source>Balance over time</source>
        <translation>Solde au fil du temps</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/balance_pane.py"/>
        <source>Balance at the end of each day</source>
        <translation>Solde à la fin de chaque jour</translation>
    </message>
</context>
<context>
    <name>ui.wizard.data.changes_pane</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/changes_pane.py"/>
        <source>Fetch the data again, in this session or a later one, and the differences stand here.</source>
        <translation>Obtenez de nouveau les données, dans cette session ou une autre, et les différences apparaîtront ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/changes_pane.py"/>
        <source>The last two fetches belong to different LoginIds, so they are not compared.</source>
        <translation>Les deux dernières réponses appartiennent à des LoginId différents et ne sont donc pas comparées.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/changes_pane.py"/>
        <source>Comparing the last two fetches</source>
        <translation>Comparaison des deux dernières réponses</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/changes_pane.py"/>
        <source>Nothing is different since {time}.</source>
        <translation>Rien n'a changé depuis {time}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/changes_pane.py"/>
        <source>Since {time}: {added} new, {changed} changed, {gone} gone.</source>
        <translation>Depuis {time} : nouveaux {added}, modifiés {changed}, disparus {gone}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/changes_pane.py"/>
        <source>Differences between the last two fetches</source>
        <translation>Différences entre les deux dernières réponses</translation>
    </message>
</context>
<context>
    <name>ui.wizard.data.columns</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>In Connect</source>
        <translation>Dans Connect</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/columns.py"/>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
</context>
<context>
    <name>ui.wizard.data.export_menu</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/export_menu.py"/>
        <source>Export transactions; they are personal data</source>
        <translation>Exporter les transactions; ce sont des données personnelles</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/export_menu.py"/>
        <source>Export accounts; they are personal data</source>
        <translation>Exporter les comptes; ce sont des données personnelles</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/export_menu.py"/>
        <source>Export the answer; it holds personal data</source>
        <translation>Exporter la réponse; elle contient des données personnelles</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/export_menu.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/export_menu.py"/>
        <source>Transactions shown, as CSV…</source>
        <translation>Transactions affichées, en CSV…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/export_menu.py"/>
        <source>Transactions shown, as CSV for Excel…</source>
        <translation>Transactions affichées, en CSV pour Excel…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/export_menu.py"/>
        <source>Accounts, as CSV…</source>
        <translation>Comptes, en CSV…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/export_menu.py"/>
        <source>Accounts, as CSV for Excel…</source>
        <translation>Comptes, en CSV pour Excel…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/export_menu.py"/>
        <source>The answer, as JSON exactly as it came…</source>
        <translation>La réponse, en JSON tel que reçu…</translation>
    </message>
</context>
<context>
    <name>ui.wizard.data.filter_row</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>Find in descriptions</source>
        <translation>Chercher dans les descriptions</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>Days and amounts</source>
        <translation>Jours et montants</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>Debits and credits</source>
        <translation>Débits et crédits</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>Debits only</source>
        <translation>Débits seulement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>Credits only</source>
        <translation>Crédits seulement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>Words that the description must hold</source>
        <translation>Mots que la description doit contenir</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>from YYYY-MM-DD</source>
        <translation>du AAAA-MM-JJ</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>to YYYY-MM-DD</source>
        <translation>au AAAA-MM-JJ</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>amount from</source>
        <translation>montant minimal</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>Least amount</source>
        <translation>Montant minimal</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>amount to</source>
        <translation>montant maximal</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>Greatest amount</source>
        <translation>Montant maximal</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>Account whose transactions are shown</source>
        <translation>Compte dont les transactions sont affichées</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/filter_row.py"/>
        <source>Debits, credits or both</source>
        <translation>Débits, crédits ou les deux</translation>
    </message>
</context>
<context>
    <name>ui.wizard.data.option_rows</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/option_rows.py"/>
        <source>{about} Known from older clients; Flinks may leave it unread.</source>
        <translation>{about} Connu d'anciens clients; Flinks peut ne pas en tenir compte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/option_rows.py"/>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
</context>
<context>
    <name>ui.wizard.data.pdf_window</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/pdf_window.py"/>
        <source>This document cannot be shown. Save it, and open it with another program.</source>
        <translation>Ce document ne peut pas être affiché. Enregistrez-le et ouvrez-le avec un autre programme.</translation>
    </message>
</context>
<context>
    <name>ui.wizard.data.request_form</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/request_form.py"/>
        <source>What to ask for</source>
        <translation>Quoi demander</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/request_form.py"/>
        <source>Options of the call ({count} set)</source>
        <translation>Options de l'appel (réglées : {count})</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/request_form.py"/>
        <source>Options of the call</source>
        <translation>Options de l'appel</translation>
    </message>
</context>
<context>
    <name>ui.wizard.data.saving</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/saving.py"/>
        <source>{name} is saved. It holds personal data; only you can read it.</source>
        <translation>{name} est enregistré. Il contient des données personnelles; vous seul pouvez le lire.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/saving.py"/>
        <source>{name} was not saved: {reason}</source>
        <translation>{name} n'a pas été enregistré : {reason}</translation>
    </message>
</context>
<context>
    <name>ui.wizard.data.statements_pane</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/statements_pane.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flinks_desk/ui/wizard/data/statements_pane.py"/>
        <source>{count} statement</source>
        <extracomment>{count} statements</extracomment>
        <translation>
            <numerusform>{count} relevé</numerusform>
            <numerusform>{count} relevés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/statements_pane.py"/>
        <source>{count}. They hold personal data: opening one writes nothing to the disk.</source>
        <translation>{count}. Ils contiennent des données personnelles : en ouvrir un n'écrit rien sur le disque.</translation>
    </message>
</context>
<context>
    <name>ui.wizard.data.transactions_pane</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/transactions_pane.py"/>
        <source>No transactions came with these accounts.</source>
        <translation>Aucune transaction n'est arrivée avec ces comptes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/transactions_pane.py"/>
        <source>None of {count} transactions matches.</source>
        <translation>Aucune des {count} transactions ne correspond.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/transactions_pane.py"/>
        <source>{found} of {count}</source>
        <translation>{found} sur {count}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/data/transactions_pane.py"/>
        <source>{currency}: {debit} out, {credit} in, {total} together</source>
        <translation>{currency} : {debit} sortis, {credit} entrés, {total} au total</translation>
    </message>
</context>
<context>
    <name>ui.wizard.elsewhere</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/elsewhere.py"/>
        <source>The browser gets the address with the token, and keeps it in its history. The token works once, and what happens there is not heard here.</source>
        <translation>Le navigateur reçoit l'adresse avec le jeton, et la garde dans son historique. Le jeton sert une seule fois, et ce qui s'y passe ne s'entend pas ici.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/elsewhere.py"/>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/elsewhere.py"/>
        <source>The code holds the address with the token: whoever photographs it can open the widget once. Show it to nobody else.</source>
        <translation>Le code contient l'adresse avec le jeton : quiconque le photographie peut ouvrir le widget une fois. Ne le montrez à personne d'autre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/elsewhere.py"/>
        <source>Show the code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/elsewhere.py"/>
        <source>The address is copied with the token, and taken off the clipboard after a minute. Whoever gets it can open the widget once.</source>
        <translation>L'adresse est copiée avec le jeton, et retirée du presse-papiers après une minute. Quiconque l'obtient peut ouvrir le widget une fois.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/elsewhere.py"/>
        <source>Copy with the token</source>
        <translation>Copier avec le jeton</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/elsewhere.py"/>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/elsewhere.py"/>
        <source>Open elsewhere</source>
        <translation>Ouvrir ailleurs</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/elsewhere.py"/>
        <source>In the system's browser…</source>
        <translation>Dans le navigateur du système…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/elsewhere.py"/>
        <source>On a phone, by QR code…</source>
        <translation>Sur un téléphone, par code QR…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/elsewhere.py"/>
        <source>Copy the address with the token…</source>
        <translation>Copier l'adresse avec le jeton…</translation>
    </message>
</context>
<context>
    <name>ui.wizard.event_timeline</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/event_timeline.py"/>
        <source>Events of the widget</source>
        <translation>Événements du widget</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/event_timeline.py"/>
        <source>message without a step</source>
        <translation>message sans étape</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/event_timeline.py"/>
        <source>The widget went to an address that carries a LoginId.</source>
        <translation>Le widget est allé à une adresse qui contient un LoginId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/event_timeline.py"/>
        <source>not from the widget: {origin}</source>
        <translation>pas du widget : {origin}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/event_timeline.py"/>
        <source>once more</source>
        <translation>encore une fois</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/event_timeline.py"/>
        <source>not in Flinks' list</source>
        <translation>absent de la liste de Flinks</translation>
    </message>
</context>
<context>
    <name>ui.wizard.go_live_part</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/go_live_part.py"/>
        <source>Nothing was written: the report would hold a secret.</source>
        <translation>Rien n'a été écrit : le rapport contiendrait un secret.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/go_live_part.py"/>
        <source>Of {all} points: {green} green, {amber} doubtful or not known yet, {red} red.</source>
        <translation>Sur {all} points : {green} en vert, {amber} douteux ou pas encore connus, {red} en rouge.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/go_live_part.py"/>
        <source>Go-live check</source>
        <translation>Vérification avant la mise en service</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/go_live_part.py"/>
        <source>Points and questions</source>
        <translation>Points et questions</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/go_live_part.py"/>
        <source>Let your own code speak too</source>
        <translation>Laisser parler aussi votre propre code</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/go_live_part.py"/>
        <source>Paste your page or your server's code. It stays here and is not kept.</source>
        <translation>Collez le code de votre page ou de votre serveur. Il reste ici et n'est pas conservé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/go_live_part.py"/>
        <source>Your own code</source>
        <translation>Votre propre code</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/go_live_part.py"/>
        <source>Look at the code</source>
        <translation>Examiner le code</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/go_live_part.py"/>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/go_live_part.py"/>
        <source>Save the report as {kind}</source>
        <translation>Enregistrer le rapport en {kind}</translation>
    </message>
</context>
<context>
    <name>ui.wizard.go_live_row</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/go_live_row.py"/>
        <source>Not known</source>
        <translation>Pas connu</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/go_live_row.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/go_live_row.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>ui.wizard.happy_path_line</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/happy_path_line.py"/>
        <source>The visit so far</source>
        <translation>La visite jusqu'ici</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/happy_path_line.py"/>
        <source>comes next</source>
        <translation>vient ensuite</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/happy_path_line.py"/>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/happy_path_line.py"/>
        <source>left out, as some visits do</source>
        <translation>omis, comme dans certaines visites</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/happy_path_line.py"/>
        <source>still ahead</source>
        <translation>à venir</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/happy_path_line.py"/>
        <source>came out of order</source>
        <translation>venu dans le désordre</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/happy_path_line.py"/>
        <source>not reached, since the visit ended</source>
        <translation>pas atteint, car la visite a pris fin</translation>
    </message>
</context>
<context>
    <name>ui.wizard.in_connect</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/in_connect.py"/>
        <source>Keep the accounts that were chosen before (resumeSelectedAccounts)</source>
        <translation>Garder les comptes déjà choisis (resumeSelectedAccounts)</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/in_connect.py"/>
        <source>Or let your customer answer in Connect: its address takes this RequestId, and a token of its own that is at most 15 minutes old. The session itself waits 8 minutes.</source>
        <translation>Ou laissez votre client répondre dans Connect : son adresse prend ce RequestId et un jeton à elle, qui a 15 minutes au plus. La session, elle, attend 8 minutes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/in_connect.py"/>
        <source>Go on in Connect</source>
        <translation>Continuer dans Connect</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/in_connect.py"/>
        <source>A refresh that is turned down is mended by your customer: in Connect, or here with a new user name or password. The same user and language keep the LoginId.</source>
        <translation>Une actualisation refusée se répare avec votre client : dans Connect, ou ici avec un nouveau nom d'utilisateur ou mot de passe. Le même utilisateur et la même langue gardent le LoginId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/in_connect.py"/>
        <source>Connect again</source>
        <translation>Se connecter de nouveau</translation>
    </message>
</context>
<context>
    <name>ui.wizard.key_row</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>Kept in {keyring} · {ending}</source>
        <translation>Gardée dans {keyring} · {ending}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>From the variable {name} · {ending}</source>
        <translation>De la variable {name} · {ending}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>The simulator's own · {ending}</source>
        <translation>Fourni par le simulateur · {ending}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>Public: Flinks publishes it for everyone · {ending}</source>
        <translation>Publique : Flinks la publie pour tout le monde · {ending}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>Kept in memory until the program ends · {ending}</source>
        <translation>Gardée en mémoire jusqu'à la fin du programme · {ending}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>Secret &amp;key</source>
        <translation>&amp;Clé secrète</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>&amp;x-api-key</source>
        <translation>Clé &amp;x-api-key</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>&amp;HMAC secret</source>
        <translation>Secret &amp;HMAC</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>asks for authorize tokens</source>
        <translation>sert à demander des jetons</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>for account data; can wait</source>
        <translation>pour les données, au besoin</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/key_row.py"/>
        <source>signs webhooks; Flinks gives it apart from the keys</source>
        <translation>signe les webhooks; Flinks le donne à part des clés</translation>
    </message>
</context>
<context>
    <name>ui.wizard.login_form</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>The bank, the user name and the password are needed first.</source>
        <translation>Il faut d'abord la banque, le nom d'utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>A LoginId is needed first. The Connect preview, step 3, brings one.</source>
        <translation>Il faut d'abord un LoginId. L'aperçu de Connect, à l'étape 3, en fournit un.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>A LoginId names one connection to a bank. Connect brings it, or you type one.</source>
        <translation>Un LoginId désigne une connexion à une banque. Connect le fournit, ou vous le tapez.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>Brought by Connect.</source>
        <translation>Fourni par Connect.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>&amp;LoginId</source>
        <translation>&amp;LoginId</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>&amp;User name</source>
        <translation>Nom d'&amp;utilisateur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>Use a user of the test bank</source>
        <translation>Prendre un utilisateur de la banque d'essai</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>&amp;Password at the bank</source>
        <translation>&amp;Mot de passe à la banque</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>&amp;Cached</source>
        <translation>En &amp;cache</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>The last copy that Flinks holds, perhaps a day old. Costs no log-in at the bank and no MFA prompt.</source>
        <translation>La copie que détient Flinks, peut-être d'hier. Ne coûte ni connexion à la banque ni question MFA.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>Refresh, li&amp;ve</source>
        <translation>Actualiser, en &amp;direct</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>Flinks opens the bank now, up to minutes. Costs one log-in at the bank, and it may ask questions.</source>
        <translation>Flinks ouvre la banque, parfois des minutes. Coûte une connexion, et la banque peut poser des questions.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>Sign in with the bank's user name and password instead (legacy)</source>
        <translation>Par nom d'utilisateur et mot de passe (ancienne méthode)</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/login_form.py"/>
        <source>Costs one log-in at the bank, and mostly an MFA prompt. The same user, bank and language bring the same LoginId back, with a new password too.</source>
        <translation>Coûte une connexion à la banque et, d'ordinaire, une question MFA. Le même utilisateur à la même banque dans la même langue garde son LoginId.</translation>
    </message>
</context>
<context>
    <name>ui.wizard.mfa_form</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>The same words are asked more than once. The answers go under them together, in this order.</source>
        <translation>Les mêmes mots reviennent plus d'une fois. Les réponses partent ensemble sous eux, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>Answer one of these. Only the answer is sent; how to name the question is not documented.</source>
        <translation>Répondez à l'une d'elles. Seule la réponse est envoyée; la façon de nommer la question n'est pas documentée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>Choose one.</source>
        <translation>Choisissez une réponse.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>Choose all that are right.</source>
        <translation>Choisissez toutes les bonnes réponses.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>Choose the pictures. They are sent back as they came.</source>
        <translation>Choisissez les images. Elles sont renvoyées telles quelles.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>A kind of question that is not documented: {kind}. Choose one.</source>
        <translation>Une sorte de question non documentée : {kind}. Choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>A kind of question that is not documented: {kind}. Answer in words.</source>
        <translation>Une sorte de question non documentée : {kind}. Répondez en toutes lettres.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>The question as it came</source>
        <translation>La question telle quelle</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/mfa_form.py"/>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
</context>
<context>
    <name>ui.wizard.pair_window</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/pair_window.py"/>
        <source>English and French side by side</source>
        <translation>Anglais et français côte à côte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/pair_window.py"/>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/pair_window.py"/>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/pair_window.py"/>
        <source>The session's own: its events are in the timeline, and its LoginId is carried on.</source>
        <translation>Celui de la session : ses événements sont dans la chronologie, et son LoginId est repris.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/pair_window.py"/>
        <source>To look at. What it says is not written down; another language makes another LoginId.</source>
        <translation>Pour comparer. Ce qu'il dit n'est pas consigné; une autre langue donne un autre LoginId.</translation>
    </message>
</context>
<context>
    <name>ui.wizard.parameter_editor</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_editor.py"/>
        <source>{group} ({count})</source>
        <translation>{group} ({count})</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_editor.py"/>
        <source>{group} ({count}, changed: {changed})</source>
        <translation>{group} ({count}, modifiés : {changed})</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_editor.py"/>
        <source>Essential</source>
        <translation>Essentiels</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_editor.py"/>
        <source>How it ends</source>
        <translation>Fin du parcours</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_editor.py"/>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_editor.py"/>
        <source>Choice of accounts</source>
        <translation>Choix des comptes</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_editor.py"/>
        <source>Data that is collected</source>
        <translation>Données recueillies</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_editor.py"/>
        <source>Consent and terms</source>
        <translation>Consentement et conditions</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_editor.py"/>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_editor.py"/>
        <source>Find by name or meaning</source>
        <translation>Par nom ou par sens</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_editor.py"/>
        <source>Changed only</source>
        <translation>Modifiés seulement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_editor.py"/>
        <source>Set all back</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_editor.py"/>
        <source>No parameter matches. Clear the search to see all of them.</source>
        <translation>Aucun paramètre ne correspond. Effacez la recherche pour les voir tous.</translation>
    </message>
</context>
<context>
    <name>ui.wizard.parameter_rows</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_rows.py"/>
        <source>Set {name} back</source>
        <translation>Rétablir {name}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_rows.py"/>
        <source>not sent ({default})</source>
        <translation>non envoyé ({default})</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/parameter_rows.py"/>
        <source>{name}, changed</source>
        <translation>{name}, modifié</translation>
    </message>
</context>
<context>
    <name>ui.wizard.place_form</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>An instance is one word, such as acme.</source>
        <translation>Une instance est un seul mot, comme acme.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>appears when the instance has a name</source>
        <translation>apparaît quand l'instance a un nom</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>starting …</source>
        <translation>démarrage…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>C&amp;ountry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>not in the name</source>
        <translation>pas dans le nom</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Canada (-ca)</source>
        <translation>Canada (-ca)</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>United States (-us)</source>
        <translation>États-Unis (-us)</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Built-in &amp;simulator</source>
        <translation>&amp;Simulateur intégré</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>An imitation of Flinks on this machine. Nothing to fill in, nothing leaves it.</source>
        <translation>Une imitation de Flinks sur cette machine. Rien à remplir, rien n'en sort.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Flinks &amp;toolbox</source>
        <translation>Flinks &amp;toolbox</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Flinks' public sandbox. Its values are published for everyone and filled in.</source>
        <translation>Le bac à sable public de Flinks. Ses valeurs sont publiées pour tout le monde et déjà remplies.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>O&amp;wn instance</source>
        <translation>Votre i&amp;nstance</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/place_form.py"/>
        <source>Your company's own, with the customer id and the keys that Flinks gave you.</source>
        <translation>Celle de votre entreprise, avec l'identifiant client et les clés que Flinks vous a donnés.</translation>
    </message>
</context>
<context>
    <name>ui.wizard.preset_menu</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>Keep these parameters as a preset…</source>
        <translation>Garder ces paramètres comme préréglage…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>Import a preset…</source>
        <translation>Importer un préréglage…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>Bring back “{name}”</source>
        <translation>Ramener « {name} »</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>The preset “{name}” is kept and in use.</source>
        <translation>Le préréglage « {name} » est gardé et utilisé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>Keep as a preset</source>
        <translation>Garder comme préréglage</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>Rename the preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>Import a preset</source>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>Export the preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>“{name}” is deleted. The menu can bring it back as long as this window is open.</source>
        <translation>« {name} » est supprimé. Le menu peut le ramener tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>“{name}” is kept. It holds no token and no key.</source>
        <translation>« {name} » est gardé. Il ne contient ni jeton ni clé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>It took the place of the one before, which the menu can bring back.</source>
        <translation>Il a remplacé le précédent, que le menu peut rétablir.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preset_menu.py"/>
        <source>Parameters kept under a name</source>
        <translation>Paramètres gardés sous un nom</translation>
    </message>
</context>
<context>
    <name>ui.wizard.preview_bar</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>Size of the preview</source>
        <translation>Taille de l'aperçu</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>Size of the preview, in the pixels of a page</source>
        <translation>Taille de l'aperçu, en pixels de page</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>Reload the widget, with a new token</source>
        <translation>Recharger le widget, avec un nouveau jeton</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>Larger, in a window of its own, or back</source>
        <translation>Agrandir, dans sa propre fenêtre, ou ramener</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>More about the preview</source>
        <translation>Autres options de l'aperçu</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>In a frame of your page</source>
        <translation>Dans un cadre de votre page</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>As the page itself</source>
        <translation>En page entière</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>English and French side by side…</source>
        <translation>Anglais et français côte à côte…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>Developer tools</source>
        <translation>Outils de développement</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>Own size</source>
        <translation>Autre taille</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>Width of the preview</source>
        <translation>Largeur de l'aperçu</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_bar.py"/>
        <source>Height of the preview</source>
        <translation>Hauteur de l'aperçu</translation>
    </message>
</context>
<context>
    <name>ui.wizard.preview_notices</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_notices.py"/>
        <source>A window was opened: {host}</source>
        <translation>Une fenêtre s'est ouverte : {host}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_notices.py"/>
        <source>The window was closed.</source>
        <translation>La fenêtre s'est fermée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_notices.py"/>
        <source>The certificate of {host} is not trusted, so it was not loaded.</source>
        <translation>Le certificat de {host} n'est pas fiable, donc la page n'a pas été chargée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_notices.py"/>
        <source>The page asked for a permission and did not get it: {host}</source>
        <translation>La page a demandé une permission et ne l'a pas eue : {host}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_notices.py"/>
        <source>A download from {host} was refused.</source>
        <translation>Un téléchargement de {host} a été refusé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_notices.py"/>
        <source>A request to {host} was blocked: nothing of this visit leads there.</source>
        <translation>Une requête à {host} a été bloquée : rien dans cette visite n'y mène.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_notices.py"/>
        <source>The widget wanted to replace the whole page with {host}.</source>
        <translation>Le widget voulait remplacer toute la page par {host}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_notices.py"/>
        <source>The widget posts more messages than can be shown: {host}</source>
        <translation>Le widget envoie plus de messages qu'il n'est possible d'en afficher : {host}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_notices.py"/>
        <source>A dialog of {host} was not shown.</source>
        <translation>Une boîte de dialogue de {host} n'a pas été affichée.</translation>
    </message>
</context>
<context>
    <name>ui.wizard.preview_pane</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_pane.py"/>
        <source>A reload opens the widget anew, and the token in its address works once. It needs another.</source>
        <translation>Recharger, c'est ouvrir le widget de nouveau, et le jeton de son adresse ne sert qu'une fois. Il en faut un autre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_pane.py"/>
        <source>Make a token and reload</source>
        <translation>Générer un jeton et recharger</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_pane.py"/>
        <source>Each token opens one widget, so two widgets need two tokens. A widget that is open now is closed.</source>
        <translation>Chaque jeton ouvre un seul widget : il en faut donc deux. Un widget déjà ouvert sera fermé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_pane.py"/>
        <source>Make two tokens and open both</source>
        <translation>Générer deux jetons et ouvrir</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_pane.py"/>
        <source>The developer tools show the token in clear, and what is typed into the widget. Show no one else.</source>
        <translation>Les outils de développement montrent le jeton en clair, et ce qui est saisi dans le widget. Ne les montrez à personne.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_pane.py"/>
        <source>Show the developer tools</source>
        <translation>Montrer les outils</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_pane.py"/>
        <source>The widget is in a window of its own.</source>
        <translation>Le widget est dans sa propre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/preview_pane.py"/>
        <source>Bring it back</source>
        <translation>Le ramener</translation>
    </message>
</context>
<context>
    <name>ui.wizard.qr_dialog</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/qr_dialog.py"/>
        <source>Connect on a phone</source>
        <translation>Connect sur un téléphone</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/qr_dialog.py"/>
        <source>QR code of the widget's address, with a token in it</source>
        <translation>Code QR de l'adresse du widget, avec un jeton</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/qr_dialog.py"/>
        <source>It opens the widget once, until {time}.</source>
        <translation>Il ouvre le widget une fois, jusqu'à {time}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/qr_dialog.py"/>
        <source>This address leads to this computer itself, so a phone cannot reach it. Use an instance of Flinks.</source>
        <translation>Cette adresse mène à cet ordinateur même; un téléphone ne peut pas l'atteindre. Utilisez une instance de Flinks.</translation>
    </message>
</context>
<context>
    <name>ui.wizard.secret_key_page</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>What stands in the field of a key is not in use. Correct it, or take it out.</source>
        <translation>Ce qui se trouve dans le champ d'une clé n'est pas utilisé. Corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>Your own instance has no name yet, so calls still go to {host}. Name it, or choose a place.</source>
        <translation>Votre propre instance n'a pas encore de nom; les appels vont donc toujours à {host}. Nommez-la ou choisissez un lieu.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>What stands in the field of the customer id cannot be used. Correct it.</source>
        <translation>Ce qui est dans le champ de l'identifiant client ne peut pas être utilisé. Corrigez-le.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>What you typed is not in use yet. Press “Use these values”, or take it out.</source>
        <translation>Ce que vous avez saisi n'est pas encore utilisé. Appuyez sur « Utiliser ces valeurs » ou retirez-le.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>Waiting for the system's keyring</source>
        <translation>En attente du trousseau du système</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>Flinks knows you by a customer id and a secret key. Choose where calls go; nothing is sent before the next step.</source>
        <translation>Flinks vous connaît par un identifiant client et une clé secrète. Choisissez où vont les appels; rien n'est envoyé avant l'étape suivante.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>&amp;Use these values</source>
        <translation>&amp;Utiliser ces valeurs</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>&amp;Remember the keys in this system's keyring</source>
        <translation>&amp;Retenir les clés dans le trousseau de ce système</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>Ask the keyring again</source>
        <translation>Interroger de nouveau le trousseau</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/secret_key_page.py"/>
        <source>Without it they are kept in memory until the program ends.</source>
        <translation>Sinon, elles restent en mémoire jusqu'à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>ui.wizard.session_clock</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_clock.py"/>
        <source>The session waits another {left}.</source>
        <translation>La session attend encore {left}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_clock.py"/>
        <source>The session waited eight minutes and is over.</source>
        <translation>La session a attendu huit minutes et elle est terminée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_clock.py"/>
        <source>Its token: {left} left</source>
        <translation>Son jeton : encore {left}</translation>
    </message>
</context>
<context>
    <name>ui.wizard.session_result</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_result.py"/>
        <source>The session is open</source>
        <translation>La session est ouverte</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_result.py"/>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_result.py"/>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_result.py"/>
        <source>Last refresh</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_result.py"/>
        <source>It took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_result.py"/>
        <source>Flinks answers from the copy that it holds; the bank was not asked.</source>
        <translation>Flinks répond d'après la copie qu'il détient; la banque n'a pas été interrogée.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_result.py"/>
        <source>Flinks opened the bank, and is collecting the data now.</source>
        <translation>Flinks s'est connecté à la banque, et recueille maintenant les données.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_result.py"/>
        <source>The bank accepted the user name and password. Keep the LoginId, and use it from now on.</source>
        <translation>La banque a accepté le nom d'utilisateur et le mot de passe. Gardez le LoginId, et utilisez-le désormais.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_result.py"/>
        <source>Flinks accepted the body that you wrote.</source>
        <translation>Flinks a accepté le corps que vous avez écrit.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_result.py"/>
        <source>The LoginId is the same as before: the connection is back.</source>
        <translation>Le LoginId est le même qu'avant : la connexion est rétablie.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/session_result.py"/>
        <source>The LoginId is another one than before; another user name or language makes a new one.</source>
        <translation>Le LoginId n'est pas le même qu'avant; un autre nom d'utilisateur ou une autre langue en donne un nouveau.</translation>
    </message>
</context>
<context>
    <name>ui.wizard.summary_page</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/summary_page.py"/>
        <source>What happened here, and what your own code has to do to make it happen for your customers.</source>
        <translation>Ce qui s'est passé ici, et ce que votre propre code doit faire pour offrir la même chose à vos clients.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/summary_page.py"/>
        <source>What your code must do</source>
        <translation>Ce que votre code doit faire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/summary_page.py"/>
        <source>The three calls, with a variable for each secret</source>
        <translation>Les trois appels, avec une variable pour chaque secret</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/summary_page.py"/>
        <source>1.  On your server, ask for a token with the secret key, for each visit anew: it works once.</source>
        <translation>1.  Sur votre serveur, demandez un jeton avec la clé secrète, un nouveau à chaque visite : il fonctionne une fois.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/summary_page.py"/>
        <source>2.  Put it into the widget's address, listen for REDIRECT from its origin, keep the LoginId.</source>
        <translation>2.  Mettez-le dans l'adresse du widget, écoutez REDIRECT venant de son origine, gardez le LoginId.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/summary_page.py"/>
        <source>3.  With another token, call Authorize for the LoginId; at 203, answer with the same token.</source>
        <translation>3.  Avec un autre jeton, appelez Authorize pour le LoginId; à un 203, répondez avec le même jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/summary_page.py"/>
        <source>4.  Fetch the data with RequestId and x-api-key; at 202, ask the Async endpoint every ten seconds.</source>
        <translation>4.  Récupérez les données avec le RequestId et la clé x-api-key; à un 202, interrogez le point de terminaison Async toutes les dix secondes.</translation>
    </message>
</context>
<context>
    <name>ui.wizard.take_home</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/take_home.py"/>
        <source>Written into {folder}. Begin with README.md.</source>
        <translation>Écrite dans {folder}. Commencez par README.md.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/take_home.py"/>
        <source>The kit gets a new folder in this one</source>
        <translation>La trousse reçoit un nouveau dossier dans celui-ci</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/take_home.py"/>
        <source>Take it home</source>
        <translation>Emportez-la avec vous</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/take_home.py"/>
        <source>A small integration that runs, with this instance and these parameters, and without any key. It gets a folder of its own; nothing is written over.</source>
        <translation>Une petite intégration qui fonctionne, avec cette instance et ces paramètres, et sans aucune clé. Elle reçoit son propre dossier; rien n'est remplacé.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/take_home.py"/>
        <source>Language of the kit</source>
        <translation>Langage de la trousse</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/take_home.py"/>
        <source>Write the kit…</source>
        <translation>Écrire la trousse…</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/take_home.py"/>
        <source>What will be written?</source>
        <translation>Qu'est-ce qui sera écrit?</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/take_home.py"/>
        <source>File of the kit</source>
        <translation>Fichier de la trousse</translation>
    </message>
</context>
<context>
    <name>ui.wizard.times</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/times.py"/>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/times.py"/>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/times.py"/>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
</context>
<context>
    <name>ui.wizard.token_life</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_life.py"/>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_life.py"/>
        <source>made</source>
        <translation>généré</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_life.py"/>
        <source>given to Connect</source>
        <translation>remis à Connect</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_life.py"/>
        <source>handed out</source>
        <translation>remis</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_life.py"/>
        <source>given to Authorize</source>
        <translation>remis à Authorize</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_life.py"/>
        <source>not given</source>
        <translation>non remis</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_life.py"/>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_life.py"/>
        <source>Token {number}, made {made}: {ended}</source>
        <translation>Jeton {number}, généré à {made} : {ended}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_life.py"/>
        <source>used up</source>
        <translation>consommé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_life.py"/>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_life.py"/>
        <source>turned away</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_life.py"/>
        <source>may be used up</source>
        <translation>peut-être consommé</translation>
    </message>
</context>
<context>
    <name>ui.wizard.token_page</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>dies</source>
        <translation>expire</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>nobody yet</source>
        <translation>personne pour l'instant</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>{holder}, at {time}</source>
        <translation>{holder}, à {time}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>handed to</source>
        <translation>remis à</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>the Connect preview</source>
        <translation>l'aperçu de Connect</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>an Authorize session</source>
        <translation>une session Authorize</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>a browser or phone</source>
        <translation>un navigateur ou un téléphone</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>This machine's clock was changed, so the token may have expired. Flinks has the last word.</source>
        <translation>L'horloge de cette machine a été changée, donc le jeton est peut-être expiré. Flinks a le dernier mot.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>Signing in to a bank usually takes longer than what is left. Make a new token first.</source>
        <translation>Se connecter à une banque prend d'habitude plus de temps qu'il n'en reste. Générez d'abord un nouveau jeton.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>Make a new &amp;token</source>
        <translation>Générer un nouveau &amp;jeton</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>Make a &amp;token</source>
        <translation>Générer un &amp;jeton</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>Waiting for Flinks' answer</source>
        <translation>En attente de la réponse de Flinks</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>The secret key asks Flinks for a token. It opens one session, once, and lives thirty minutes.</source>
        <translation>La clé secrète sert à demander un jeton à Flinks. Il ouvre une session, une fois, et dure trente minutes.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_page.py"/>
        <source>Its life</source>
        <translation>Son parcours</translation>
    </message>
</context>
<context>
    <name>ui.wizard.token_trail</name>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_trail.py"/>
        <source>Token {number}</source>
        <translation>Jeton {number}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_trail.py"/>
        <source>the same token</source>
        <translation>le même jeton</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_trail.py"/>
        <source>new token {number}</source>
        <translation>nouveau jeton {number}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_trail.py"/>
        <source>{token} with {call}</source>
        <translation>{token} avec {call}</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_trail.py"/>
        <source>{words} (refused)</source>
        <translation>{words} (refusé)</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_trail.py"/>
        <source>the answers</source>
        <translation>les réponses</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/ui/wizard/token_trail.py"/>
        <source>the question how far it is ({count} ×)</source>
        <translation>la question de l'avancement ({count} ×)</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <location filename="../../flinks_desk/welcome.py"/>
        <source>New here? Five stops show how it all hangs together. It takes a minute, and makes no call.</source>
        <translation>Première visite? Cinq arrêts montrent comment tout se tient, en une minute et sans aucun appel.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/welcome.py"/>
        <source>This is Flinks Desk {version} now.</source>
        <translation>Voici maintenant Flinks Desk {version}.</translation>
    </message>
    <message>
        <location filename="../../flinks_desk/welcome.py"/>
        <source>Keys, in the keyring</source>
        <translation>Clés, dans le trousseau</translation>
    </message>
</context>
</TS>
