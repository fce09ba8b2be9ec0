<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Tr</name>
    <message>
        <source>No panel meets all the quotas.</source>
        <translation>Aucun groupe ne respecte tous les quotas.</translation>
    </message>
</context>
<context>
    <name>faubourg::Dates</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it for example as 12/3, 12/3/2027, 12 March, Monday or +15.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez par exemple 12/3, 12/3/2027, 12 mars, lundi ou +15.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist. Give a day between 1 and %3.</source>
        <translation>Le %1 %2 n’existe pas. Indiquez un jour entre le 1er et le %3.</translation>
    </message>
    <message>
        <source>There is no month %1. Give a month between 1 and 12.</source>
        <translation>Le mois %1 n’existe pas. Indiquez un mois de 1 à 12.</translation>
    </message>
    <message>
        <source>%1 is a %2. Correct the day of the week or the date.</source>
        <translation>Le %1 est un %2. Corrigez le jour de la semaine ou la date.</translation>
    </message>
    <message>
        <source>“%1” is not an hour. Write it for example as 18h30 or 18:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez par exemple 18h30 ou 18:30.</translation>
    </message>
</context>
<context>
    <name>faubourg::Numbers</name>
    <message>
        <source>“%1” is not a number. Write it for example as 12500 or 12500,50.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Écrivez par exemple 12500 ou 12500,50.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write the thousands without a separator, and cents with two digits.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire de deux façons. Écrivez les milliers sans séparateur et les centimes avec deux chiffres.</translation>
    </message>
    <message>
        <source>“%1” is too large. Check the number of digits.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand. Vérifiez le nombre de chiffres.</translation>
    </message>
    <message>
        <source>“%1” has more than two decimals. An amount stops at the cent.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de deux décimales. Un montant s’arrête aux centimes.</translation>
    </message>
</context>
<context>
    <name>faubourg::Unzip</name>
    <message>
        <source>The file is damaged and cannot be unpacked. Save it again where it was made, or ask for it once more.</source>
        <translation>Le fichier est abîmé et ne peut pas être lu. Enregistrez-le de nouveau là où il a été fait, ou redemandez-le.</translation>
    </message>
    <message>
        <source>The file lacks a part that it should have.</source>
        <translation>Il manque au fichier une partie qu’il devrait contenir.</translation>
    </message>
    <message>
        <source>The file is locked by a password. Open it, save it without one, then choose it again.</source>
        <translation>Le fichier est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Unpacked, the file is too large to be read. Keep only the rows and columns that are needed, then save it again.</source>
        <translation>Une fois décompressé, le fichier est trop grand pour être lu. N’y gardez que les lignes et les colonnes utiles, puis enregistrez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>faubourg::Zip</name>
    <message>
        <source>The file could not be packed: memory is short.</source>
        <translation>Le fichier n’a pas pu être compressé&#xa0;: la mémoire manque.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::CheckCommand</name>
    <message>
        <source>Check the integrity of the file and what the rules ask.</source>
        <translation>Vérifie l’intégrité du fichier et le respect des règles.</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>anomalie</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Something in %1 is wrong; it is listed above.</source>
        <translation>%1 contient des anomalies&#x202f;; la liste figure ci-dessus.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::DrawExportCommand</name>
    <message>
        <source>--convention: “%1” is none of sortition-foundation, sortition-foundation-old, panelot.</source>
        <translation>--convention&#xa0;: «&#xa0;%1&#xa0;» n’est ni sortition-foundation, ni sortition-foundation-old, ni panelot.</translation>
    </message>
    <message>
        <source>Write the quotas and the candidates of a dossier for other draw programs.</source>
        <translation>Écrire les quotas et les candidats d’un dossier pour d’autres logiciels de tirage.</translation>
    </message>
    <message>
        <source>sortition-foundation, sortition-foundation-old or panelot.</source>
        <translation>sortition-foundation, sortition-foundation-old ou panelot.</translation>
    </message>
    <message>
        <source>Also who is selected, and who remains.</source>
        <translation>Aussi qui est tiré, et qui reste.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>Le dossier où écrire.</translation>
    </message>
    <message>
        <source>Say which folder to write to: --out FOLDER.</source>
        <translation>Indiquez le dossier où écrire&#xa0;: --out DOSSIER.</translation>
    </message>
    <message>
        <source>%1 is there already; choose another folder.</source>
        <translation>%1 existe déjà&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; choose another.</source>
        <translation>Le dossier %1 ne peut pas être créé&#x202f;; choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::DrawFiles</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not frozen; freeze and publish it before the draw: faubourg-cli draw freeze %1</source>
        <translation>%1 n’est pas figé&#xa0;: figez-le et publiez-le avant le tirage avec faubourg-cli draw freeze %1</translation>
    </message>
    <message>
        <source>%1 was changed after it was frozen; take the published file back, or prepare a new dossier for a new seed.</source>
        <translation>%1 a été modifié après avoir été figé&#xa0;: reprenez le fichier publié, ou préparez un nouveau dossier pour une nouvelle graine.</translation>
    </message>
    <message>
        <source>%1 exists with another content and is kept: what was published does not change. A correction is a new dossier with a new seed.</source>
        <translation>%1 existe avec un autre contenu et reste tel quel&#xa0;: ce qui a été publié ne change pas. Une correction est un nouveau dossier, avec une nouvelle graine.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::DrawFreezeCommand</name>
    <message>
        <source>%1 was frozen with another content; a correction is a new dossier under a new name, with a new seed.</source>
        <translation>%1 a été figé avec un autre contenu&#xa0;: une correction est un nouveau dossier, sous un nouveau nom, avec une nouvelle graine.</translation>
    </message>
    <message>
        <source>Check a dossier and write the SHA-256 to publish before the seed exists.</source>
        <translation>Vérifie un dossier et écrit le SHA-256 à publier avant que la graine n’existe.</translation>
    </message>
    <message>
        <source>Which later public event gives the seed.</source>
        <translation>L’événement public à venir qui donnera la graine.</translation>
    </message>
    <message>
        <source>A page that checks the draw in a browser.</source>
        <translation>Une page qui vérifie le tirage dans un navigateur.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::DrawPrepareCommand</name>
    <message>
        <source>Say how many seats are drawn: --seats 12.</source>
        <translation>Indiquez combien de sièges sont tirés au sort&#xa0;: --seats 12.</translation>
    </message>
    <message>
        <source>--method: “%1” is none of leximin, maximin, tickets, urn, legacy.</source>
        <translation>--method&#xa0;: «&#xa0;%1&#xa0;» n’est ni leximin, ni maximin, ni tickets, ni urn, ni legacy.</translation>
    </message>
    <message>
        <source>--time-limit: write a number of seconds.</source>
        <translation>--time-limit&#xa0;: indiquez un nombre de secondes.</translation>
    </message>
    <message>
        <source>Find the fairest draw of candidates under quotas and write its dossier.</source>
        <translation>Cherche le tirage le plus équitable parmi les candidats, sous quotas, et écrit son dossier.</translation>
    </message>
    <message>
        <source>How many seats are drawn.</source>
        <translation>Combien de sièges sont tirés au sort.</translation>
    </message>
    <message>
        <source>leximin, maximin, tickets, urn or legacy.</source>
        <translation>leximin, maximin, tickets, urn ou legacy.</translation>
    </message>
    <message>
        <source>The columns of the address: one person a household.</source>
        <translation>Les colonnes de l’adresse&#xa0;: une seule personne par foyer.</translation>
    </message>
    <message>
        <source>The column of the candidates’ numbers.</source>
        <translation>La colonne du numéro des candidats.</translation>
    </message>
    <message>
        <source>A file of those who keep their seat.</source>
        <translation>Un fichier des personnes qui gardent leur siège.</translation>
    </message>
    <message>
        <source>Stop there with the best draw found.</source>
        <translation>S’arrêter là, avec le meilleur tirage trouvé.</translation>
    </message>
    <message>
        <source>The dossier to write.</source>
        <translation>Le dossier à écrire.</translation>
    </message>
    <message>
        <source>A JSON object.</source>
        <translation>Un objet JSON.</translation>
    </message>
    <message>
        <source>%1 is frozen; write the new dossier to another file.</source>
        <translation>%1 est figé&#xa0;: écrivez le nouveau dossier dans un autre fichier.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::DrawRunCommand</name>
    <message>
        <source>Draw from a frozen dossier with the public seed and write the record.</source>
        <translation>Tire au sort à partir d’un dossier figé et de la graine publique, et écrit le procès-verbal.</translation>
    </message>
    <message>
        <source>The public seed, as it was published.</source>
        <translation>La graine publique, telle qu’elle a été publiée.</translation>
    </message>
    <message>
        <source>The record; beside the dossier when not given.</source>
        <translation>Le procès-verbal&#x202f;; à côté du dossier si rien n’est dit.</translation>
    </message>
    <message>
        <source>A page that checks the draw in a browser.</source>
        <translation>Une page qui vérifie le tirage dans un navigateur.</translation>
    </message>
    <message>
        <source>A JSON object.</source>
        <translation>Un objet JSON.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::DrawSubstituteCommand</name>
    <message>
        <source>Say which substitute takes each seat that fell vacant, in that order.</source>
        <translation>Dit quel suppléant prend chaque siège devenu vacant, dans cet ordre.</translation>
    </message>
    <message>
        <source>The public seed, as it was published.</source>
        <translation>La graine publique, telle qu’elle a été publiée.</translation>
    </message>
    <message>
        <source>All numbers that left since the draw, in their order.</source>
        <translation>Tous les numéros partis depuis le tirage, dans l’ordre des départs.</translation>
    </message>
    <message>
        <source>A JSON array.</source>
        <translation>Un tableau JSON.</translation>
    </message>
    <message>
        <source>Say which seats are vacant: --vacant 012,034.</source>
        <translation>Indiquez les sièges vacants&#xa0;: --vacant 012,034.</translation>
    </message>
    <message>
        <source>The seed is not the one of the draw; see %1.</source>
        <translation>La graine n’est pas celle du tirage&#x202f;; voyez %1.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::DrawVerifyCommand</name>
    <message>
        <source>Compute a draw anew and compare it with what was published.</source>
        <translation>Refait le calcul d’un tirage et le compare à ce qui a été publié.</translation>
    </message>
    <message>
        <source>The public seed, as it was published.</source>
        <translation>La graine publique, telle qu’elle a été publiée.</translation>
    </message>
    <message>
        <source>The record; beside the dossier when not given.</source>
        <translation>Le procès-verbal&#x202f;; à côté du dossier si rien n’est dit.</translation>
    </message>
    <message>
        <source>There is no published SHA-256 to compare with.</source>
        <translation>Il n’y a pas de SHA-256 publié auquel comparer.</translation>
    </message>
    <message>
        <source>There is no record of the draw to compare with.</source>
        <translation>Il n’y a pas de procès-verbal du tirage auquel comparer.</translation>
    </message>
    <message>
        <source>The dossier is sound, and everything computed anew agrees.</source>
        <translation>Le dossier est sain, et tout ce qui a été recalculé concorde.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::ExportCommand</name>
    <message>
        <source>Write a list, or the year’s programme, as .csv, .xlsx, .ods or .json.</source>
        <translation>Écrit une liste, ou la programmation de l’année, en .csv, .xlsx, .ods ou .json.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::FileAccess</name>
    <message>
        <source>%1 may not be written here. Ask for access, or work on a copy.</source>
        <translation>L’écriture dans %1 n’est pas permise. Demandez l’accès, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>%1 is being used by %2. Try again when it is closed.</source>
        <translation>%1 est utilisé par %2. Réessayez quand il sera fermé.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::Filters</name>
    <message>
        <source>--%1 does not narrow the list of %2.</source>
        <translation>--%1 ne filtre pas la liste %2.</translation>
    </message>
    <message>
        <source>Only those of this %1.</source>
        <translation>Seulement les lignes de ce critère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only those of this %1; may be given several times.</source>
        <translation>Seulement ceux de cette valeur (%1)&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Only those of this age today, or older.</source>
        <translation>Seulement les personnes de cet âge aujourd’hui, ou plus.</translation>
    </message>
    <message>
        <source>Only those of this age today, or younger.</source>
        <translation>Seulement les personnes de cet âge aujourd’hui, ou moins.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of years.</source>
        <translation>--%1 attend un nombre entier d’années.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::ImportCommand</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a mapping: write a JSON object such as {&quot;Nom&quot;: &quot;last_name&quot;}.</source>
        <translation>%1 n’est pas une correspondance de colonnes&#xa0;: écrivez un objet JSON tel que {&quot;Nom&quot;: &quot;last_name&quot;}.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connue</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteuse</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Columns left aside: %1</source>
        <translation>Colonnes laissées de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>A JSON file that says which heading is which field.</source>
        <translation>Fichier JSON qui dit à quel champ correspond chaque en-tête.</translation>
    </message>
    <message>
        <source>The council, for a file without that column.</source>
        <translation>Le conseil, pour un fichier sans cette colonne.</translation>
    </message>
    <message>
        <source>Doubtful lines become new people.</source>
        <translation>Les lignes douteuses deviennent de nouvelles personnes.</translation>
    </message>
    <message>
        <source>Say what would be done, line by line, and write nothing.</source>
        <translation>Dit ce qui serait fait, ligne par ligne, sans rien écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken over.</source>
        <translation>
            <numerusform>%n ligne reprise.</numerusform>
            <numerusform>%n lignes reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be imported. Known ones: members, candidates, roll.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être importé. Possibles&#xa0;: members, candidates, roll.</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>laissée de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n people read.</source>
        <translation>
            <numerusform>%n personne lue.</numerusform>
            <numerusform>%n personnes lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left aside: the same person stands on both complementary lists.</source>
        <translation>
            <numerusform>%n ligne laissée de côté&#xa0;: la même personne figure sur les deux listes complémentaires.</numerusform>
            <numerusform>%n lignes laissées de côté&#xa0;: les mêmes personnes figurent sur les deux listes complémentaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without a whole date of birth.</source>
        <translation>
            <numerusform>%n personne sans date de naissance complète.</numerusform>
            <numerusform>%n personnes sans date de naissance complète.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take members, candidates or the electoral roll over from a CSV, Excel or OpenDocument file, all of it or nothing.</source>
        <translation>Reprendre des membres, des candidats ou la liste électorale d’un fichier CSV, Excel ou OpenDocument&#xa0;: tout ou rien.</translation>
    </message>
    <message>
        <source>The sheet of a workbook; otherwise its first one.</source>
        <translation>La feuille d’un classeur&#x202f;; sinon la première.</translation>
    </message>
    <message>
        <source>Extract %1 is in the file, SHA-256 %2.</source>
        <translation>L’extrait&#x202f;%1 est dans le fichier, SHA-256&#x202f;%2.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::InfoCommand</name>
    <message>
        <source>Say what a file holds: its version, its template and how much of each kind.</source>
        <translation>Dit ce que contient un fichier&#xa0;: sa version, son modèle et combien de fiches de chaque sorte.</translation>
    </message>
    <message>
        <source>A JSON object.</source>
        <translation>Un objet JSON.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::ListCommand</name>
    <message>
        <source>Print the records of a kind, tab-separated or as JSON: %1.</source>
        <translation>Affiche les fiches d’une sorte, séparées par des tabulations ou en JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A JSON array of objects.</source>
        <translation>Un tableau JSON d’objets.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::NewCommand</name>
    <message>
        <source>Make a new file from a template: %1. An existing file is never overwritten.</source>
        <translation>Crée un fichier à partir d’un modèle&#xa0;: %1. Un fichier existant n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>What the file starts with.</source>
        <translation>Le contenu de départ du fichier.</translation>
    </message>
    <message>
        <source>Choose a template with --template: %1.</source>
        <translation>Choisissez un modèle avec --template&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::Options</name>
    <message>
        <source>--%1: “%2” is not a day. Write it as YYYY-MM-DD.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un jour. Écrivez AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a year. Write four digits.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une année. Écrivez quatre chiffres.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not the number of a record; the lists show them.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas le numéro d’une fiche&#x202f;; les listes les donnent.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::PrintCommand</name>
    <message>
        <source>Print a document to a file: %1.</source>
        <translation>Imprime un document dans un fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What the document is about.</source>
        <translation>Ce dont traite le document.</translation>
    </message>
    <message>
        <source>The year of the programme.</source>
        <translation>L’année de la programmation.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>There is no document “%1”. Known ones: %2.</source>
        <translation>Il n’y a pas de document «&#xa0;%1&#xa0;». Documents connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say where the document goes: --out PATH.</source>
        <translation>Indiquez où écrire le document&#xa0;: --out CHEMIN.</translation>
    </message>
    <message>
        <source>--gender: “%1” is not known. Choose neutral, double or midpoint.</source>
        <translation>--gender&#xa0;: «&#xa0;%1&#xa0;» n’est pas connu. Choisissez neutral, double ou midpoint.</translation>
    </message>
    <message>
        <source>The name %1 tells no format. Let it end in one of: %2.</source>
        <translation>Le nom %1 ne dit pas le format. Terminez-le par l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The format “%1” is not known here. Known ones: %2.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’est pas connu ici. Formats connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>How women and men are written of: neutral, double or midpoint; as the office has chosen when not given.</source>
        <translation>Comment parler des femmes et des hommes&#xa0;: neutral, double ou midpoint&#x202f;; sans précision, selon le choix du service.</translation>
    </message>
    <message>
        <source>When the file’s name does not tell: %1.</source>
        <translation>Quand le nom du fichier ne le dit pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One file a person; --out names their folder.</source>
        <translation>Un fichier par personne&#x202f;; --out nomme leur dossier.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::Program</name>
    <message>
        <source>Write: faubourg-cli %1 %2</source>
        <translation>Écrivez&#xa0;: faubourg-cli %1 %2</translation>
    </message>
    <message>
        <source>Say what to do: faubourg-cli VERB … (faubourg-cli help lists the verbs).</source>
        <translation>Indiquez que faire&#xa0;: faubourg-cli VERBE … (faubourg-cli help donne la liste des verbes).</translation>
    </message>
    <message>
        <source>The verb “%1” does not exist. faubourg-cli help lists the verbs.</source>
        <translation>Le verbe «&#xa0;%1&#xa0;» n’existe pas. faubourg-cli help donne la liste des verbes.</translation>
    </message>
    <message>
        <source>faubourg-cli [--lang fr|en] VERB …</source>
        <translation>faubourg-cli [--lang fr|en] VERBE …</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::SearchCommand</name>
    <message>
        <source>Find records by the starts of words, whatever their case, accents and hyphens.</source>
        <translation>Trouve des fiches par le début des mots, sans égard aux majuscules, aux accents ni aux traits d’union.</translation>
    </message>
</context>
<context>
    <name>faubourg::cli::main</name>
    <message>
        <source>Choose a language: --lang fr or --lang en.</source>
        <translation>Choisissez une langue&#xa0;: --lang fr ou --lang en.</translation>
    </message>
    <message>
        <source>%1 could not be started; install the program again.</source>
        <translation>%1 n’a pas pu démarrer&#x202f;; réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>faubourg::contract::Committee</name>
    <message>
        <source>Enter the day of each meeting.</source>
        <translation>Indiquez le jour de chaque réunion.</translation>
    </message>
    <message>
        <source>The meetings are not in order, or two are on the same day. Correct their days.</source>
        <translation>Les réunions ne sont pas dans l’ordre, ou deux tombent le même jour. Corrigez leurs dates.</translation>
    </message>
    <message>
        <source>A meeting of a day to come cannot have been held yet.</source>
        <translation>Une réunion à venir ne peut pas être déjà tenue.</translation>
    </message>
    <message>
        <source>Choose the contract that the committee steers.</source>
        <translation>Choisissez le contrat que pilote le comité.</translation>
    </message>
    <message>
        <source>Enter the name of the committee.</source>
        <translation>Indiquez le nom du comité.</translation>
    </message>
    <message>
        <source>A committee meets at least once a year. Leave the number empty when the contract does not give it.</source>
        <translation>Un comité se réunit au moins une fois par an. Laissez le nombre vide si le contrat ne le donne pas.</translation>
    </message>
    <message>
        <source>The months of a committee go from 1 to 12, each once, in order.</source>
        <translation>Les mois d’un comité vont de 1 à 12, chacun une fois, dans l’ordre.</translation>
    </message>
</context>
<context>
    <name>faubourg::contract::CommitteeRepository</name>
    <message>
        <source>This committee no longer exists.</source>
        <translation>Ce comité n’existe plus.</translation>
    </message>
</context>
<context>
    <name>faubourg::contract::Contract</name>
    <message>
        <source>Enter the name of the contract.</source>
        <translation>Indiquez le nom du contrat.</translation>
    </message>
    <message>
        <source>The contract ends before it starts. Correct its dates.</source>
        <translation>Le contrat finit avant d’avoir commencé. Corrigez ses dates.</translation>
    </message>
    <message>
        <source>The contract is signed after its end. Correct its dates.</source>
        <translation>Le contrat est signé après sa fin. Corrigez ses dates.</translation>
    </message>
    <message>
        <source>Choose the contract that the stake belongs to.</source>
        <translation>Choisissez le contrat auquel appartient l’enjeu.</translation>
    </message>
    <message>
        <source>Enter the title of the stake.</source>
        <translation>Indiquez l’intitulé de l’enjeu.</translation>
    </message>
    <message>
        <source>Choose the stake that the axis belongs to.</source>
        <translation>Choisissez l’enjeu auquel appartient l’axe.</translation>
    </message>
    <message>
        <source>Enter the title of the axis.</source>
        <translation>Indiquez l’intitulé de l’axe.</translation>
    </message>
    <message>
        <source>Choose the axis that the objective belongs to.</source>
        <translation>Choisissez l’axe auquel appartient l’objectif.</translation>
    </message>
    <message>
        <source>Enter the title of the objective.</source>
        <translation>Indiquez l’intitulé de l’objectif.</translation>
    </message>
</context>
<context>
    <name>faubourg::contract::ContractRepository</name>
    <message>
        <source>This part of the contract no longer exists.</source>
        <translation>Cette partie du contrat n’existe plus.</translation>
    </message>
    <message>
        <source>The part of the contract above this one no longer exists.</source>
        <translation>La partie du contrat dont celle-ci dépend n’existe plus.</translation>
    </message>
    <message>
        <source>It cannot be moved to another contract. Choose a place in the same one.</source>
        <translation>Le déplacement vers un autre contrat n’est pas possible. Choisissez une place dans le même contrat.</translation>
    </message>
    <message>
        <source>Other parts of the contract depend on this one. Move or remove them first.</source>
        <translation>D’autres parties du contrat dépendent de celle-ci. Déplacez-les ou supprimez-les d’abord.</translation>
    </message>
</context>
<context>
    <name>faubourg::contract::ObjectiveRepository</name>
    <message>
        <source>This objective no longer exists.</source>
        <translation>Cet objectif n’existe plus.</translation>
    </message>
    <message>
        <source>Actions serve this objective. Link them to another one first.</source>
        <translation>Des actions servent cet objectif. Rattachez-les d’abord à un autre.</translation>
    </message>
    <message>
        <source>This shared objective no longer exists.</source>
        <translation>Cet objectif intercommunal n’existe plus.</translation>
    </message>
    <message>
        <source>An objective stays in its contract. Choose a shared objective of the same contract.</source>
        <translation>Un objectif reste dans son contrat. Choisissez un objectif intercommunal du même contrat.</translation>
    </message>
    <message>
        <source>“%1” is the area of a council. Choose a quartier of the contract.</source>
        <translation>«&#xa0;%1&#xa0;» est un quartier de conseil. Choisissez un quartier du contrat.</translation>
    </message>
</context>
<context>
    <name>faubourg::contract::OperationalObjective</name>
    <message>
        <source>Choose the shared objective that this objective serves.</source>
        <translation>Choisissez l’objectif intercommunal que sert cet objectif.</translation>
    </message>
    <message>
        <source>Choose the quartier of the objective.</source>
        <translation>Choisissez le quartier de l’objectif.</translation>
    </message>
    <message>
        <source>Enter the title of the objective.</source>
        <translation>Indiquez l’intitulé de l’objectif.</translation>
    </message>
    <message>
        <source>Enter the day of each assessment.</source>
        <translation>Indiquez le jour de chaque évaluation.</translation>
    </message>
    <message>
        <source>The assessments are not in the order of their days.</source>
        <translation>Les évaluations ne sont pas dans l’ordre de leurs dates.</translation>
    </message>
    <message>
        <source>Enter the day of the assessment.</source>
        <translation>Indiquez le jour de l’évaluation.</translation>
    </message>
    <message>
        <source>An assessment cannot be of a day to come. Enter a day up to today.</source>
        <translation>Une évaluation ne peut pas porter une date à venir. Indiquez un jour jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>Say in a note why the objective is dropped or taken up again.</source>
        <translation>Dites dans une note pourquoi l’objectif est abandonné ou repris.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Candidacy</name>
    <message>
        <source>Choose the council.</source>
        <translation>Choisissez le conseil.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>Choisissez la personne.</translation>
    </message>
    <message>
        <source>Enter the day on which the candidacy was received.</source>
        <translation>Indiquez le jour où la candidature a été reçue.</translation>
    </message>
    <message>
        <source>Candidacies are numbered from 1.</source>
        <translation>Les candidatures sont numérotées à partir de 1.</translation>
    </message>
    <message>
        <source>Say why the candidacy is not eligible: the record of the draw repeats it.</source>
        <translation>Dites pourquoi la candidature n’est pas recevable&#xa0;: le procès-verbal du tirage le reprend.</translation>
    </message>
    <message>
        <source>Only a withdrawn candidacy has a day of withdrawal.</source>
        <translation>Seule une candidature retirée a une date de retrait.</translation>
    </message>
    <message>
        <source>The candidacy is withdrawn before it was received. Correct one of the days.</source>
        <translation>La candidature est retirée avant d’avoir été reçue. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>This candidacy was already taken back.</source>
        <translation>Cette candidature a déjà été retirée.</translation>
    </message>
    <message>
        <source>The draw has settled this candidacy. Whoever was drawn declines the seat instead: the next in line takes it.</source>
        <translation>Le tirage a tranché cette candidature. La personne tirée au sort refuse le siège&#xa0;: la suivante de la liste le prend.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::CandidacyRepository</name>
    <message>
        <source>This candidacy is no longer in the file.</source>
        <translation>Cette candidature n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>This person is already a candidate for the council, under number %1.</source>
        <translation>Cette personne est déjà candidate pour ce conseil, sous le n°&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::CandidateRetention</name>
    <message>
        <source>Candidate no. %1 (%2)</source>
        <translation>Candidat n°&#x202f;%1 (%2)</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::CollegeShares</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The college “%1” has its share.</source>
        <translation>Le collège «&#xa0;%1&#xa0;» a sa part.</translation>
    </message>
    <message numerus="yes">
        <source>The college “%1” lacks %n member(s).</source>
        <translation>
            <numerusform>Il manque %n membre au collège «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Il manque %n membres au collège «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The college “%1” has %n member(s) too many.</source>
        <translation>
            <numerusform>Le collège «&#xa0;%1&#xa0;» a %n membre de trop.</numerusform>
            <numerusform>Le collège «&#xa0;%1&#xa0;» a %n membres de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1&#xa0;: au moins %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1&#xa0;: au plus %2</translation>
    </message>
    <message>
        <source>The council has no member yet.</source>
        <translation>Le conseil n’a pas encore de membre.</translation>
    </message>
    <message>
        <source>The college “%1” has %2 of %3 members: its share is not respected.</source>
        <translation>Le collège «&#xa0;%1&#xa0;» compte %2 membres sur %3&#xa0;: sa part n’est pas respectée.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Composition</name>
    <message numerus="yes">
        <source>At most %n member(s)</source>
        <translation>
            <numerusform>Au plus %n membre</numerusform>
            <numerusform>Au plus %n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The council has %n member(s) too many. End a mandate, or put somebody on the waiting list.</source>
        <translation>
            <numerusform>Le conseil a %n membre de trop. Mettez fin à un mandat ou inscrivez une personne sur la liste complémentaire.</numerusform>
            <numerusform>Le conseil a %n membres de trop. Mettez fin à des mandats ou inscrivez des personnes sur la liste complémentaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The council has %n member(s).</source>
        <translation>
            <numerusform>Le conseil compte %n membre.</numerusform>
            <numerusform>Le conseil compte %n membres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of members not limited</source>
        <translation>Nombre de membres non limité</translation>
    </message>
    <message>
        <source>The rules set no number of members.</source>
        <translation>Les règles ne fixent pas de nombre de membres.</translation>
    </message>
    <message>
        <source>Between %1 and %2 members advised</source>
        <translation>Entre %1 et %2 membres conseillés</translation>
    </message>
    <message>
        <source>Every seat held</source>
        <translation>Tous les sièges pourvus</translation>
    </message>
    <message>
        <source>The council has no seats: anybody may join.</source>
        <translation>Le conseil n’a pas de sièges&#xa0;: toute personne peut s’inscrire.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vacant. Appoint the next person on the waiting list.</source>
        <translation>
            <numerusform>%n siège vacant. Nommez la personne suivante de la liste complémentaire.</numerusform>
            <numerusform>%n sièges vacants. Nommez les personnes suivantes de la liste complémentaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every seat is held.</source>
        <translation>Tous les sièges sont pourvus.</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parité</translation>
    </message>
    <message>
        <source>The rules do not ask for parity.</source>
        <translation>Les règles ne demandent pas la parité.</translation>
    </message>
    <message>
        <source>Parity (required)</source>
        <translation>Parité (exigée)</translation>
    </message>
    <message>
        <source>Parity (advised)</source>
        <translation>Parité (conseillée)</translation>
    </message>
    <message>
        <source>%1 F, %2 M</source>
        <translation>%1 F, %2 H</translation>
    </message>
    <message>
        <source>Women and men are balanced.</source>
        <translation>Femmes et hommes sont à parité.</translation>
    </message>
    <message numerus="yes">
        <source>%n woman(women) fewer than men.</source>
        <translation>
            <numerusform>%n femme de moins que d’hommes.</numerusform>
            <numerusform>%n femmes de moins que d’hommes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n man(men) fewer than women.</source>
        <translation>
            <numerusform>%n homme de moins que de femmes.</numerusform>
            <numerusform>%n hommes de moins que de femmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers of minors</source>
        <translation>Autorisations des mineurs</translation>
    </message>
    <message>
        <source>No member is a minor.</source>
        <translation>Aucun membre n’est mineur.</translation>
    </message>
    <message>
        <source>The rules ask for no authorisation.</source>
        <translation>Les règles ne demandent pas d’autorisation.</translation>
    </message>
    <message numerus="yes">
        <source>%n parental authorisation(s) missing. Ask for them before the next session.</source>
        <translation>
            <numerusform>%n autorisation parentale manque. Demandez-la avant la prochaine séance.</numerusform>
            <numerusform>%n autorisations parentales manquent. Demandez-les avant la prochaine séance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) turning 18 soon: the authorisation then ends.</source>
        <translation>
            <numerusform>%n membre aura bientôt 18 ans&#xa0;: l’autorisation prend alors fin.</numerusform>
            <numerusform>%n membres auront bientôt 18 ans&#xa0;: l’autorisation prend alors fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every parental authorisation is there.</source>
        <translation>Toutes les autorisations parentales sont reçues.</translation>
    </message>
    <message>
        <source>Mandates that end</source>
        <translation>Mandats qui prennent fin</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) past their planned end. Renew or end them.</source>
        <translation>
            <numerusform>%n mandat a dépassé sa fin prévue. Renouvelez-le ou mettez-y fin.</numerusform>
            <numerusform>%n mandats ont dépassé leur fin prévue. Renouvelez-les ou mettez-y fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) ending within %1 months.</source>
        <translation>
            <numerusform>%n mandat prend fin dans les %1 mois.</numerusform>
            <numerusform>%n mandats prennent fin dans les %1 mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mandate ends soon.</source>
        <translation>Aucun mandat ne prend fin prochainement.</translation>
    </message>
    <message>
        <source>The mandates have no planned end.</source>
        <translation>Les mandats n’ont pas de fin prévue.</translation>
    </message>
    <message numerus="yes">
        <source>%n elected official(s) to answer</source>
        <translation>
            <numerusform>%n élu pour répondre</numerusform>
            <numerusform>%n élus pour répondre</numerusform>
        </translation>
    </message>
    <message>
        <source>The elected officials of the council are known.</source>
        <translation>Les élus du conseil sont connus.</translation>
    </message>
    <message numerus="yes">
        <source>%n elected official(s) to name.</source>
        <translation>
            <numerusform>%n élu à désigner.</numerusform>
            <numerusform>%n élus à désigner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Council</name>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>A college has no name. Enter it.</source>
        <translation>Un collège n’a pas de nom. Indiquez-le.</translation>
    </message>
    <message>
        <source>The share of the college “%1” is not a fraction such as 2/3.</source>
        <translation>La part du collège «&#xa0;%1&#xa0;» n’est pas une fraction telle que 2/3.</translation>
    </message>
    <message>
        <source>A seat belongs to no college. Choose its college.</source>
        <translation>Un siège n’appartient à aucun collège. Choisissez son collège.</translation>
    </message>
    <message>
        <source>A working group has no name, or ends before it starts.</source>
        <translation>Un groupe de travail n’a pas de nom, ou finit avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>A function ends before it starts. Correct its dates.</source>
        <translation>Une fonction finit avant d’avoir commencé. Corrigez ses dates.</translation>
    </message>
    <message>
        <source>Enter the name of the council.</source>
        <translation>Indiquez le nom du conseil.</translation>
    </message>
    <message>
        <source>Choose the type of the council: it brings the rules.</source>
        <translation>Choisissez le type du conseil&#xa0;: il en apporte les règles.</translation>
    </message>
    <message>
        <source>The council closes before it is created. Correct its dates.</source>
        <translation>Le conseil ferme avant d’être créé. Corrigez ses dates.</translation>
    </message>
    <message>
        <source>Choose who holds each function.</source>
        <translation>Choisissez qui exerce chaque fonction.</translation>
    </message>
    <message>
        <source>A priority is a rank from 1 on, with the day the plenary voted it.</source>
        <translation>Une priorité est un rang à partir de 1, avec le jour où la plénière l’a votée.</translation>
    </message>
    <message>
        <source>This function is no longer in the file.</source>
        <translation>Cette fonction n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>Choose who follows.</source>
        <translation>Choisissez qui prend la suite.</translation>
    </message>
    <message>
        <source>This person holds the function already. Choose somebody else.</source>
        <translation>Cette personne exerce déjà la fonction. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The function was not held on the day before. Choose a day after it began and before it ended.</source>
        <translation>La fonction n’était pas exercée la veille. Choisissez un jour après son début et avant sa fin.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::CouncilRepository</name>
    <message>
        <source>This council is no longer in the file.</source>
        <translation>Ce conseil n’est plus dans le fichier.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::CouncilRules</name>
    <message>
        <source>The rule “%1” cannot be read as “%2”. Correct it.</source>
        <translation>La règle «&#xa0;%1&#xa0;» ne peut pas valoir «&#xa0;%2&#xa0;». Corrigez-la.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::CouncilType</name>
    <message>
        <source>The list of council types has an unknown word: “%1”.</source>
        <translation>La liste des types de conseil contient un mot inconnu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A college has no name. Enter it.</source>
        <translation>Un collège n’a pas de nom. Indiquez-le.</translation>
    </message>
    <message>
        <source>The share of the college “%1” is not a fraction such as 2/3.</source>
        <translation>La part du collège «&#xa0;%1&#xa0;» n’est pas une fraction telle que 2/3.</translation>
    </message>
    <message>
        <source>The college “%1” has fewer than no seats.</source>
        <translation>Le collège «&#xa0;%1&#xa0;» a un nombre de sièges négatif.</translation>
    </message>
    <message>
        <source>Enter the name of the council type.</source>
        <translation>Indiquez le nom du type de conseil.</translation>
    </message>
    <message>
        <source>The rule “%1” is given twice.</source>
        <translation>La règle «&#xa0;%1&#xa0;» est donnée deux fois.</translation>
    </message>
    <message>
        <source>A body meets at least once in a period.</source>
        <translation>Une instance se réunit au moins une fois par période.</translation>
    </message>
    <message>
        <source>The list of council types cannot be read.</source>
        <translation>La liste des types de conseil ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::CouncilTypeRepository</name>
    <message>
        <source>This council type is no longer in the file.</source>
        <translation>Ce type de conseil n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>The list of council types cannot be read.</source>
        <translation>La liste des types de conseil ne peut pas être lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n council(s) follow this type. Give them another type first.</source>
        <translation>
            <numerusform>%n conseil suit ce type. Donnez-lui d’abord un autre type.</numerusform>
            <numerusform>%n conseils suivent ce type. Donnez-leur d’abord un autre type.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Eligibility</name>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message numerus="yes">
        <source>More than %n year(s) old on %1</source>
        <translation>
            <numerusform>Plus de&#x202f;%n an au&#x202f;%1</numerusform>
            <numerusform>Plus de&#x202f;%n ans au&#x202f;%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old on %1</source>
        <translation>
            <numerusform>%n an révolu au&#x202f;%1</numerusform>
            <numerusform>%n ans révolus au&#x202f;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of birth is missing.</source>
        <translation>La date de naissance manque.</translation>
    </message>
    <message numerus="yes">
        <source>Not more than %n year(s) old on %1.</source>
        <translation>
            <numerusform>N’a pas plus de&#x202f;%n an au&#x202f;%1.</numerusform>
            <numerusform>N’a pas plus de&#x202f;%n ans au&#x202f;%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet %n year(s) old on %1.</source>
        <translation>
            <numerusform>N’a pas encore&#x202f;%n an au&#x202f;%1.</numerusform>
            <numerusform>N’a pas encore&#x202f;%n ans au&#x202f;%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Parental authorisation</source>
        <translation>Autorisation parentale</translation>
    </message>
    <message>
        <source>The parental authorisation of a minor is missing.</source>
        <translation>L’autorisation parentale d’un mineur manque.</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>reçue le&#x202f;%1</translation>
    </message>
    <message>
        <source>Tie to the territory</source>
        <translation>Lien avec le territoire</translation>
    </message>
    <message>
        <source>What ties the person to the territory is not said.</source>
        <translation>Le lien de la personne avec le territoire n’est pas indiqué.</translation>
    </message>
    <message>
        <source>The tie to the territory is not one the rules accept.</source>
        <translation>Le lien avec le territoire n’est pas de ceux que le règlement admet.</translation>
    </message>
    <message>
        <source>No elective mandate</source>
        <translation>Aucun mandat électif</translation>
    </message>
    <message>
        <source>The person holds an elective mandate.</source>
        <translation>La personne exerce un mandat électif.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Drawn from the electoral roll, the person has not agreed yet.</source>
        <translation>Tirée de la liste électorale, la personne n’a pas encore donné son accord.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Enrolment</name>
    <message>
        <source>Choose the council.</source>
        <translation>Choisissez le conseil.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>Choisissez la personne.</translation>
    </message>
    <message>
        <source>Enter the day of the enrolment.</source>
        <translation>Saisissez le jour de l’inscription.</translation>
    </message>
    <message>
        <source>A confirmation or the end stands before the day of the enrolment. Correct the dates.</source>
        <translation>Une confirmation ou la fin précède le jour de l’inscription. Corrigez les dates.</translation>
    </message>
    <message>
        <source>The answer is due before it was asked for. Correct the dates.</source>
        <translation>La réponse est attendue avant d’être demandée. Corrigez les dates.</translation>
    </message>
    <message>
        <source>An enrolment that ends has a day and a reason.</source>
        <translation>Une inscription qui prend fin a un jour et un motif.</translation>
    </message>
    <message>
        <source>This enrolment has ended: there is nothing to confirm.</source>
        <translation>Cette inscription a pris fin&#xa0;: il n’y a rien à confirmer.</translation>
    </message>
    <message>
        <source>Enter the day of the confirmation.</source>
        <translation>Saisissez le jour de la confirmation.</translation>
    </message>
    <message>
        <source>This person has left. Enter a new enrolment instead.</source>
        <translation>Cette personne a quitté le conseil. Saisissez plutôt une nouvelle inscription.</translation>
    </message>
    <message>
        <source>This person has left already.</source>
        <translation>Cette personne a déjà quitté le conseil.</translation>
    </message>
    <message>
        <source>Enrolments confirmed</source>
        <translation>Inscriptions confirmées</translation>
    </message>
    <message>
        <source>The rules ask for no confirmation.</source>
        <translation>Les règles ne demandent aucune confirmation.</translation>
    </message>
    <message numerus="yes">
        <source>Enrolments confirmed every %n month(s)</source>
        <translation>
            <numerusform>Inscriptions confirmées tous les mois</numerusform>
            <numerusform>Inscriptions confirmées tous les %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmation(s) to ask for.</source>
        <translation>
            <numerusform>%n confirmation à demander.</numerusform>
            <numerusform>%n confirmations à demander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) awaited.</source>
        <translation>
            <numerusform>%n réponse attendue.</numerusform>
            <numerusform>%n réponses attendues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every enrolment is confirmed.</source>
        <translation>Toutes les inscriptions sont à jour.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::EnrolmentRepository</name>
    <message>
        <source>This enrolment is no longer in the file.</source>
        <translation>Cette inscription n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” is not open to enrolment: its members are drawn by lot.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ouvert aux inscriptions&#xa0;: ses membres sont tirés au sort.</translation>
    </message>
    <message>
        <source>This person is no longer in the file.</source>
        <translation>Cette personne n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>This person is enrolled in the council already.</source>
        <translation>Cette personne est déjà inscrite dans ce conseil.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Households</name>
    <message>
        <source>One person a household</source>
        <translation>Une seule personne par foyer</translation>
    </message>
    <message>
        <source>No two members share an address.</source>
        <translation>Aucune adresse n’est partagée par deux membres.</translation>
    </message>
    <message>
        <source>These members share an address, check whether they are one household: %1.</source>
        <translation>Ces membres ont la même adresse, vérifiez s’ils forment un seul foyer&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Initiative</name>
    <message>
        <source>Choose the council.</source>
        <translation>Choisissez le conseil.</translation>
    </message>
    <message>
        <source>Enter the title of the initiative.</source>
        <translation>Saisissez le titre de l’initiative.</translation>
    </message>
    <message>
        <source>The initiative ends before it starts. Correct its dates.</source>
        <translation>L’initiative finit avant de commencer. Corrigez ses dates.</translation>
    </message>
    <message>
        <source>Choose the structure the initiative is entrusted to.</source>
        <translation>Choisissez la structure à qui l’initiative est confiée.</translation>
    </message>
    <message>
        <source>An amount is less than zero. Correct it.</source>
        <translation>Un montant est inférieur à zéro. Corrigez-le.</translation>
    </message>
    <message>
        <source>Say who pays each amount.</source>
        <translation>Indiquez qui verse chaque montant.</translation>
    </message>
    <message>
        <source>Entrusted to a structure</source>
        <translation>Confiée à une structure</translation>
    </message>
    <message>
        <source>Carried by residents</source>
        <translation>Portée par des habitants</translation>
    </message>
    <message>
        <source>Carried by the council</source>
        <translation>Portée par le conseil</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::InitiativeRepository</name>
    <message>
        <source>This initiative is no longer in the file.</source>
        <translation>Cette initiative n’est plus dans le fichier.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Mandate</name>
    <message>
        <source>Choose the council.</source>
        <translation>Choisissez le conseil.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>Choisissez la personne.</translation>
    </message>
    <message>
        <source>Enter the first day of the mandate.</source>
        <translation>Indiquez le premier jour du mandat.</translation>
    </message>
    <message>
        <source>The mandate ends before it starts. Correct its dates.</source>
        <translation>Le mandat finit avant d’avoir commencé. Corrigez ses dates.</translation>
    </message>
    <message>
        <source>A mandate that ends has a last day and a reason. Enter both.</source>
        <translation>Un mandat qui prend fin a un dernier jour et un motif. Indiquez les deux.</translation>
    </message>
    <message>
        <source>A substitute holds no seat. Appoint the person, or leave the seat empty.</source>
        <translation>Un suppléant n’occupe pas de siège. Nommez la personne, ou laissez le siège vide.</translation>
    </message>
    <message>
        <source>Ranks on the waiting list start at 1.</source>
        <translation>Les rangs de la liste complémentaire commencent à 1.</translation>
    </message>
    <message>
        <source>This mandate has already ended.</source>
        <translation>Ce mandat a déjà pris fin.</translation>
    </message>
    <message>
        <source>Only a person on the waiting list can be appointed from it.</source>
        <translation>Seule une personne de la liste complémentaire peut être nommée depuis cette liste.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::MandateRepository</name>
    <message>
        <source>This mandate is no longer in the file.</source>
        <translation>Ce mandat n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>A member of this council holds a seat. Choose a vacant one, or put the person on the waiting list.</source>
        <translation>Un membre de ce conseil occupe un siège. Choisissez un siège vacant, ou inscrivez la personne sur la liste complémentaire.</translation>
    </message>
    <message>
        <source>This seat is held by somebody else at that time. End that mandate first, or choose another seat.</source>
        <translation>Ce siège est occupé par une autre personne à cette date. Mettez d’abord fin à ce mandat, ou choisissez un autre siège.</translation>
    </message>
    <message>
        <source>This person already has a mandate in the council at that time. End it first, or change the dates.</source>
        <translation>Cette personne a déjà un mandat dans ce conseil à cette date. Mettez-y d’abord fin, ou changez les dates.</translation>
    </message>
    <message>
        <source>This seat is not one of the council’s. Choose another.</source>
        <translation>Ce siège n’est pas un siège de ce conseil. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This college is not one of the council’s. Choose another.</source>
        <translation>Ce collège n’est pas un collège de ce conseil. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::MeetingFrequency</name>
    <message>
        <source>plenary</source>
        <translation>plénière</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>groupe de travail</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>coordination</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) a quarter (%1)</source>
        <translation>
            <numerusform>%n séance par trimestre (%1)</numerusform>
            <numerusform>%n séances par trimestre (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) a half-year (%1)</source>
        <translation>
            <numerusform>%n séance par semestre (%1)</numerusform>
            <numerusform>%n séances par semestre (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) a year (%1)</source>
        <translation>
            <numerusform>%n séance par an (%1)</numerusform>
            <numerusform>%n séances par an (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 held.</source>
        <translation>%1 (%2)&#xa0;: rythme des séances respecté.</translation>
    </message>
    <message>
        <source>%1: %2 planned on %3. Not met from %4 on if it is not held.</source>
        <translation>%1 (%2)&#xa0;: séance prévue le %3. Non respecté à partir du %4 si elle n’a pas lieu.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 not held, %n day(s) left.</source>
        <translation>
            <numerusform>%1 (%2)&#xa0;: séance à tenir, il reste %n jour.</numerusform>
            <numerusform>%1 (%2)&#xa0;: séance à tenir, il reste %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>1st quarter</source>
        <translation>1er trimestre</translation>
    </message>
    <message>
        <source>2nd quarter</source>
        <translation>2e trimestre</translation>
    </message>
    <message>
        <source>3rd quarter</source>
        <translation>3e trimestre</translation>
    </message>
    <message>
        <source>4th quarter</source>
        <translation>4e trimestre</translation>
    </message>
    <message>
        <source>1st half-year</source>
        <translation>1er semestre</translation>
    </message>
    <message>
        <source>2nd half-year</source>
        <translation>2e semestre</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>année %1</translation>
    </message>
    <message>
        <source>The %1 was not held either.</source>
        <translation>Séance manquée aussi à la période précédente (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) a month (%1)</source>
        <translation>
            <numerusform>%n séance par mois (%1)</numerusform>
            <numerusform>%n séances par mois (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, sessions held: %3 of %4, %n day(s) left.</source>
        <translation>
            <numerusform>%1 (%2)&#xa0;: séances tenues, %3 sur %4&#x202f;; il reste %n jour.</numerusform>
            <numerusform>%1 (%2)&#xa0;: séances tenues, %3 sur %4&#x202f;; il reste %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Participation</name>
    <message numerus="yes">
        <source>At least %n lead(s) a working group</source>
        <translation>
            <numerusform>Au moins %n référent par groupe de travail</numerusform>
            <numerusform>Au moins %n référents par groupe de travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n lead(s) a working group</source>
        <translation>
            <numerusform>Au plus %n référent par groupe de travail</numerusform>
            <numerusform>Au plus %n référents par groupe de travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) a working group</source>
        <translation>
            <numerusform>%n référent par groupe de travail</numerusform>
            <numerusform>%n référents par groupe de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the group.</source>
        <translation>Choisissez le groupe.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>Choisissez la personne.</translation>
    </message>
    <message>
        <source>Enter the day on which the person joins.</source>
        <translation>Saisissez le jour où la personne rejoint le groupe.</translation>
    </message>
    <message>
        <source>The person leaves before joining. Correct the dates.</source>
        <translation>La personne quitte le groupe avant de le rejoindre. Corrigez les dates.</translation>
    </message>
    <message>
        <source>This person has left the group already.</source>
        <translation>Cette personne a déjà quitté le groupe.</translation>
    </message>
    <message>
        <source>Enter the last day.</source>
        <translation>Saisissez le dernier jour.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lead(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n référent</numerusform>
            <numerusform>%1&#xa0;: %n référents</numerusform>
        </translation>
    </message>
    <message>
        <source>No working group runs today.</source>
        <translation>Aucun groupe de travail n’est en cours.</translation>
    </message>
    <message>
        <source>The rules set no number of leads.</source>
        <translation>Les règles ne fixent aucun nombre de référents.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Every working group has its leads.</source>
        <translation>Chaque groupe de travail a ses référents.</translation>
    </message>
    <message>
        <source>%1. Name the leads, or close the group.</source>
        <translation>%1. Désignez les référents, ou fermez le groupe.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::ParticipationRepository</name>
    <message>
        <source>This person is no longer in the group.</source>
        <translation>Cette personne n’est plus dans le groupe.</translation>
    </message>
    <message>
        <source>This group is no longer in the file.</source>
        <translation>Ce groupe n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>The group does not exist on that day. Choose a day between its creation and its end.</source>
        <translation>Le groupe n’existe pas ce jour-là. Choisissez un jour entre sa création et sa fin.</translation>
    </message>
    <message>
        <source>This person is in the group already at that time.</source>
        <translation>Cette personne fait déjà partie du groupe à cette période.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::PersonMerge</name>
    <message>
        <source>Both records sit in %1 at the same time. If they are one person, first remove or end one of the two mandates.</source>
        <translation>Les deux fiches siègent en même temps au conseil&#x202f;%1. S’il s’agit d’une seule personne, supprimez ou terminez d’abord l’un des deux mandats.</translation>
    </message>
    <message>
        <source>The same person as no. %1.</source>
        <translation>Même personne que le n°&#x202f;%1.</translation>
    </message>
    <message>
        <source>Choose two different records.</source>
        <translation>Choisissez deux fiches différentes.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::Recognition</name>
    <message>
        <source>Choose the council.</source>
        <translation>Choisissez le conseil.</translation>
    </message>
    <message>
        <source>Enter the number of the prefect’s order.</source>
        <translation>Saisissez le numéro de l’arrêté préfectoral.</translation>
    </message>
    <message>
        <source>Enter the day on which the order was signed.</source>
        <translation>Saisissez le jour de signature de l’arrêté.</translation>
    </message>
    <message>
        <source>The order names somebody twice, or nobody.</source>
        <translation>L’arrêté nomme une personne deux fois, ou ne nomme personne.</translation>
    </message>
    <message>
        <source>Recognised by the prefect</source>
        <translation>Reconnaissance par le préfet</translation>
    </message>
    <message>
        <source>No order recognises the council yet. Send the composition to the prefect, then enter the order.</source>
        <translation>Aucun arrêté ne reconnaît encore le conseil. Transmettez la composition au préfet, puis saisissez l’arrêté.</translation>
    </message>
    <message>
        <source>The order of %1 names the council as it is.</source>
        <translation>L’arrêté du %1 nomme le conseil tel qu’il est.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the order of %1: ask for an amending order.</source>
        <translation>
            <numerusform>%n changement depuis l’arrêté du %1&#xa0;: demandez un arrêté modificatif.</numerusform>
            <numerusform>%n changements depuis l’arrêté du %1&#xa0;: demandez un arrêté modificatif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Represented where the contract is steered</source>
        <translation>Présence dans les instances de pilotage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Somebody speaks for the council in each of them.</source>
        <translation>Le conseil est représenté dans chacune d’elles.</translation>
    </message>
    <message>
        <source>Nobody speaks for the council here: %1.</source>
        <translation>Personne n’y représente le conseil&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Comité de pilotage</translation>
    </message>
    <message>
        <source>Funders’ committee</source>
        <translation>Comité des financeurs</translation>
    </message>
    <message>
        <source>Technical committee</source>
        <translation>Comité technique</translation>
    </message>
    <message>
        <source>Urban renewal project</source>
        <translation>Renouvellement urbain</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::RecognitionRepository</name>
    <message>
        <source>This order is no longer in the file.</source>
        <translation>Cet arrêté n’est plus dans le fichier.</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::RuleDefinitions</name>
    <message>
        <source>Members, at most</source>
        <translation>Membres, au plus</translation>
    </message>
    <message>
        <source>Members, advised at least</source>
        <translation>Membres, minimum conseillé</translation>
    </message>
    <message>
        <source>Members, advised at most</source>
        <translation>Membres, maximum conseillé</translation>
    </message>
    <message>
        <source>Substitutes, at least</source>
        <translation>Suppléants, au moins</translation>
    </message>
    <message>
        <source>Seats shared between the areas</source>
        <translation>Sièges répartis entre les quartiers</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>non répartis</translation>
    </message>
    <message>
        <source>as many for each</source>
        <translation>autant pour chacun</translation>
    </message>
    <message>
        <source>in proportion to the population</source>
        <translation>selon la population</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Parité</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>conseillé</translation>
    </message>
    <message>
        <source>compulsory</source>
        <translation>exigé</translation>
    </message>
    <message>
        <source>Parity counted among</source>
        <translation>Parité comptée parmi</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>local actors</source>
        <translation>acteurs locaux</translation>
    </message>
    <message>
        <source>the other college</source>
        <translation>l’autre collège</translation>
    </message>
    <message>
        <source>Smallest age</source>
        <translation>Âge minimal</translation>
    </message>
    <message>
        <source>Above that age only</source>
        <translation>Plus que cet âge</translation>
    </message>
    <message>
        <source>Parental authorisation of minors</source>
        <translation>Autorisation parentale des mineurs</translation>
    </message>
    <message>
        <source>Tie to the territory</source>
        <translation>Lien avec le territoire</translation>
    </message>
    <message>
        <source>lives there</source>
        <translation>y habite</translation>
    </message>
    <message>
        <source>works there</source>
        <translation>y travaille</translation>
    </message>
    <message>
        <source>has a registered office there</source>
        <translation>y a un siège social</translation>
    </message>
    <message>
        <source>is a regular user</source>
        <translation>usager régulier</translation>
    </message>
    <message>
        <source>Incompatible with</source>
        <translation>Incompatible avec</translation>
    </message>
    <message>
        <source>elective mandate</source>
        <translation>mandat électif</translation>
    </message>
    <message>
        <source>municipal staff</source>
        <translation>agent de la commune</translation>
    </message>
    <message>
        <source>institution of the contract’s steering</source>
        <translation>instance de pilotage du contrat</translation>
    </message>
    <message>
        <source>One person a household</source>
        <translation>Une seule personne par foyer</translation>
    </message>
    <message>
        <source>How members are chosen</source>
        <translation>Désignation des membres</translation>
    </message>
    <message>
        <source>draw by lot</source>
        <translation>tirage au sort</translation>
    </message>
    <message>
        <source>draw by lot, with a waiting list</source>
        <translation>tirage au sort, avec liste complémentaire</translation>
    </message>
    <message>
        <source>open enrolment</source>
        <translation>inscription libre</translation>
    </message>
    <message>
        <source>Draw only with more candidates than seats</source>
        <translation>Tirage seulement si plus de candidats que de sièges</translation>
    </message>
    <message>
        <source>Lists drawn from</source>
        <translation>Listes servant au tirage</translation>
    </message>
    <message>
        <source>Draw witnessed by</source>
        <translation>Tirage en présence de</translation>
    </message>
    <message>
        <source>Length of a mandate</source>
        <translation>Durée du mandat</translation>
    </message>
    <message>
        <source>Renewals of a mandate, at most</source>
        <translation>Renouvellements d’un mandat, au plus</translation>
    </message>
    <message>
        <source>Part of the council renewed at a time</source>
        <translation>Part du conseil renouvelée à la fois</translation>
    </message>
    <message>
        <source>Renewed every</source>
        <translation>Renouvelée tous les</translation>
    </message>
    <message>
        <source>Notice of a convocation</source>
        <translation>Délai de convocation</translation>
    </message>
    <message>
        <source>Has a chair</source>
        <translation>A un président</translation>
    </message>
    <message>
        <source>Members of the bureau</source>
        <translation>Membres du bureau</translation>
    </message>
    <message>
        <source>Elected officials attached</source>
        <translation>Élus rattachés</translation>
    </message>
    <message>
        <source>Elected officials sit as members</source>
        <translation>Les élus siègent comme membres</translation>
    </message>
    <message>
        <source>Leads of a working group</source>
        <translation>Référents par groupe de travail</translation>
    </message>
    <message>
        <source>Facilitated by</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Own texts</source>
        <translation>Textes propres</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>That number of leads is</source>
        <translation>Ce nombre de référents est</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>a minimum</source>
        <translation>un minimum</translation>
    </message>
    <message>
        <source>a maximum</source>
        <translation>un maximum</translation>
    </message>
    <message>
        <source>Leads sit in the coordination</source>
        <translation>Les référents siègent à la coordination</translation>
    </message>
    <message>
        <source>One enrols as</source>
        <translation>On s’inscrit comme</translation>
    </message>
    <message>
        <source>Interests offered</source>
        <translation>Centres d’intérêt proposés</translation>
    </message>
    <message>
        <source>Enrolments confirmed every</source>
        <translation>Inscriptions confirmées tous les</translation>
    </message>
    <message>
        <source>Time to confirm</source>
        <translation>Délai pour confirmer</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>order of the prefect</source>
        <translation>arrêté du préfet</translation>
    </message>
    <message>
        <source>Represented in</source>
        <translation>Représentation</translation>
    </message>
    <message numerus="yes">
        <source>%n times a month</source>
        <translation>
            <numerusform>%n fois par mois</numerusform>
            <numerusform>%n fois par mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a quarter</source>
        <translation>
            <numerusform>%n fois par trimestre</numerusform>
            <numerusform>%n fois par trimestre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a half-year</source>
        <translation>
            <numerusform>%n fois par semestre</numerusform>
            <numerusform>%n fois par semestre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a year</source>
        <translation>
            <numerusform>%n fois par an</numerusform>
            <numerusform>%n fois par an</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings of the plenary</source>
        <translation>Réunions de la plénière</translation>
    </message>
    <message>
        <source>Meetings of a working group</source>
        <translation>Réunions d’un groupe de travail</translation>
    </message>
    <message>
        <source>Meetings of the coordination</source>
        <translation>Réunions de la coordination</translation>
    </message>
    <message>
        <source>Also balanced by</source>
        <translation>Équilibré aussi par</translation>
    </message>
</context>
<context>
    <name>faubourg::councils::TermLights</name>
    <message numerus="yes">
        <source>Mandate renewed %n time(s) at most</source>
        <translation>
            <numerusform>Mandat renouvelé %n fois au plus</numerusform>
            <numerusform>Mandat renouvelé %n fois au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) sit beyond the last renewal. End these mandates.</source>
        <translation>
            <numerusform>%n membre siège au-delà du dernier renouvellement. Mettez fin à ce mandat.</numerusform>
            <numerusform>%n membres siègent au-delà du dernier renouvellement. Mettez fin à ces mandats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) ending soon cannot be renewed: find successors.</source>
        <translation>
            <numerusform>%n mandat finit bientôt sans pouvoir être renouvelé&#xa0;: cherchez la relève.</numerusform>
            <numerusform>%n mandats finissent bientôt sans pouvoir être renouvelés&#xa0;: cherchez la relève.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody sits more often than the rules allow.</source>
        <translation>Personne ne siège plus souvent que les règles ne le permettent.</translation>
    </message>
    <message numerus="yes">
        <source>Renewed by %1 every %n months</source>
        <translation>
            <numerusform>Renouvelé par %1 tous les mois</numerusform>
            <numerusform>Renouvelé par %1 tous les %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The day the council was created is missing: enter it to know when it is to be renewed.</source>
        <translation>Le jour de création du conseil manque&#xa0;: saisissez-le pour savoir quand le renouveler.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) were to be renewed on %1.</source>
        <translation>
            <numerusform>%n siège devait être renouvelé le %1.</numerusform>
            <numerusform>%n sièges devaient être renouvelés le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to be renewed on %1.</source>
        <translation>
            <numerusform>%n siège à renouveler le %1.</numerusform>
            <numerusform>%n sièges à renouveler le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitute(s) at least</source>
        <translation>
            <numerusform>%n suppléant au moins</numerusform>
            <numerusform>%n suppléants au moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough substitutes wait for a seat.</source>
        <translation>Assez de suppléants attendent un siège.</translation>
    </message>
    <message numerus="yes">
        <source>%n substitute(s) missing on the waiting list.</source>
        <translation>
            <numerusform>Il manque %n suppléant sur la liste complémentaire.</numerusform>
            <numerusform>Il manque %n suppléants sur la liste complémentaire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::documents::AnnualReportDocument</name>
    <message>
        <source>The chapter on prospects lists facts only: write there what the results call for.</source>
        <translation>Le chapitre des perspectives n’énumère que des faits&#xa0;: écrivez-y ce que les résultats appellent.</translation>
    </message>
    <message>
        <source>Annex the opinions of the councils and of the municipal council when they are received: they have one month at least (décret n° 2015-1118).</source>
        <translation>Joignez les avis des conseils et du conseil municipal à leur réception&#xa0;: ils disposent d’un mois au moins (décret n°&#xa0;2015-1118).</translation>
    </message>
    <message>
        <source>The year is not over: the figures are those of today.</source>
        <translation>L’année n’est pas terminée&#xa0;: les chiffres sont ceux d’aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) received count nobody by sex, which the report owes.</source>
        <translation>
            <numerusform>%n bilan reçu ne compte personne par sexe, ce que le rapport doit dire.</numerusform>
            <numerusform>%n bilans reçus ne comptent personne par sexe, ce que le rapport doit dire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::documents::Blocks</name>
    <message>
        <source>A picture of the document has no description. Add one: those who cannot see it depend on it.</source>
        <translation>Une image du document n’a pas de description. Ajoutez-en une&#xa0;: les personnes qui ne voient pas l’image en dépendent.</translation>
    </message>
    <message>
        <source>The chart “%1” has no description. Add one: those who cannot see it depend on it.</source>
        <translation>Le graphique «&#xa0;%1&#xa0;» n’a pas de description. Ajoutez-en une&#xa0;: les personnes qui ne le voient pas en dépendent.</translation>
    </message>
    <message>
        <source>The chart “%1” has %2 series; it can show one to six. Split it.</source>
        <translation>Le graphique «&#xa0;%1&#xa0;» a %2 séries&#x202f;; il peut en montrer de une à six. Divisez-le.</translation>
    </message>
    <message>
        <source>The series “%1” of the chart “%2” does not have one value for each category.</source>
        <translation>La série «&#xa0;%1&#xa0;» du graphique «&#xa0;%2&#xa0;» n’a pas une valeur par catégorie.</translation>
    </message>
    <message>
        <source>A row of the table “%1” has more cells than the table has columns.</source>
        <translation>Une ligne du tableau «&#xa0;%1&#xa0;» a plus de cellules que le tableau n’a de colonnes.</translation>
    </message>
    <message>
        <source>The document has no title. Give it one: it names the file’s window and is read out first.</source>
        <translation>Le document n’a pas de titre. Donnez-lui-en un&#xa0;: il nomme la fenêtre du fichier et il est lu en premier.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::CandidacyList</name>
    <message>
        <source>Nobody has applied to this council yet. There is nothing to list.</source>
        <translation>Personne n’a encore posé sa candidature à ce conseil. Il n’y a rien à lister.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::CandidateDocuments</name>
    <message>
        <source>There is no open candidacy there to acknowledge.</source>
        <translation>Il n’y a ici aucune candidature ouverte dont accuser réception.</translation>
    </message>
    <message>
        <source>Nobody drawn from the electoral roll is awaited there.</source>
        <translation>Aucune personne tirée de la liste électorale n’y est attendue.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::CardDocuments</name>
    <message>
        <source>Nobody is invited to the session. Add those to call first.</source>
        <translation>Personne n’est invité à la séance. Ajoutez d’abord les personnes à convoquer.</translation>
    </message>
    <message>
        <source>%1 gets no label: the address is missing or incomplete.</source>
        <translation>%1 n’a pas d’étiquette&#xa0;: l’adresse manque ou est incomplète.</translation>
    </message>
    <message>
        <source>Nobody there has a complete address. Complete the records first.</source>
        <translation>Personne ici n’a d’adresse complète. Complétez d’abord les fiches.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::DocumentKinds</name>
    <message>
        <source>Say which session (--session).</source>
        <translation>Indiquez la séance (--session).</translation>
    </message>
    <message>
        <source>Say which council (--council).</source>
        <translation>Indiquez le conseil (--council).</translation>
    </message>
    <message>
        <source>Say which quartier (--quartier).</source>
        <translation>Indiquez le quartier (--quartier).</translation>
    </message>
    <message>
        <source>Say which action (--action).</source>
        <translation>Indiquez l’action (--action).</translation>
    </message>
    <message>
        <source>Say which person (--person).</source>
        <translation>Indiquez la personne (--person).</translation>
    </message>
    <message>
        <source>Say which year (--year).</source>
        <translation>Indiquez l’année (--year).</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocations</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Minutes, public version</source>
        <translation>Compte rendu, version publique</translation>
    </message>
    <message>
        <source>Programme of the year</source>
        <translation>Programmation de l’année</translation>
    </message>
    <message>
        <source>There is no document “%1”. Choose one of: %2.</source>
        <translation>Il n’y a pas de document «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Name cards for the table</source>
        <translation>Chevalets de table</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Address labels, 14 a page</source>
        <translation>Étiquettes d’adresse, 14 par page</translation>
    </message>
    <message>
        <source>Address labels, 24 a page</source>
        <translation>Étiquettes d’adresse, 24 par page</translation>
    </message>
    <message>
        <source>Say which question (--question).</source>
        <translation>Indiquez la question (--question).</translation>
    </message>
    <message>
        <source>Say what the document is about (--%1 or --%2).</source>
        <translation>Indiquez le sujet du document (--%1 ou --%2).</translation>
    </message>
    <message>
        <source>Appointment letters</source>
        <translation>Courriers de nomination</translation>
    </message>
    <message>
        <source>Certificates of membership</source>
        <translation>Attestations de qualité de membre</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Attestations de présence</translation>
    </message>
    <message>
        <source>Letters after repeated absences</source>
        <translation>Courriers d’absences répétées</translation>
    </message>
    <message>
        <source>Thank-you letters at the end of a mandate</source>
        <translation>Remerciements de fin de mandat</translation>
    </message>
    <message>
        <source>Parental authorisations</source>
        <translation>Autorisations parentales</translation>
    </message>
    <message>
        <source>Image-right authorisations</source>
        <translation>Autorisations de droit à l’image</translation>
    </message>
    <message>
        <source>Acknowledgements of candidacies</source>
        <translation>Accusés de réception de candidature</translation>
    </message>
    <message>
        <source>Envelope test page</source>
        <translation>Page d’essai des enveloppes</translation>
    </message>
    <message>
        <source>Question sheet</source>
        <translation>Fiche question</translation>
    </message>
    <message>
        <source>Acknowledgement of the question</source>
        <translation>Accusé de réception de la question</translation>
    </message>
    <message>
        <source>Referral to the service</source>
        <translation>Saisine du service</translation>
    </message>
    <message>
        <source>Answer to the question</source>
        <translation>Réponse à la question</translation>
    </message>
    <message>
        <source>Extract of the minutes</source>
        <translation>Extrait du compte rendu</translation>
    </message>
    <message>
        <source>Convocations in plain language</source>
        <translation>Convocations en langage clair</translation>
    </message>
    <message>
        <source>Reminders of the session</source>
        <translation>Rappels de la séance</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Relevé de décisions</translation>
    </message>
    <message>
        <source>Programming table, by stake</source>
        <translation>Tableau de programmation, par enjeu</translation>
    </message>
    <message>
        <source>Programming table, by quartier</source>
        <translation>Tableau de programmation, par quartier</translation>
    </message>
    <message>
        <source>Programming table, by operator</source>
        <translation>Tableau de programmation, par porteur</translation>
    </message>
    <message>
        <source>Funding matrix</source>
        <translation>Maquette financière</translation>
    </message>
    <message>
        <source>Action sheets of the year</source>
        <translation>Fiches action de l’année</translation>
    </message>
    <message>
        <source>Award and refusal letters</source>
        <translation>Lettres d’attribution et de refus</translation>
    </message>
    <message>
        <source>Reminders of reports</source>
        <translation>Relances de bilans</translation>
    </message>
    <message>
        <source>Calendar of the year</source>
        <translation>Calendrier de l’année</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Rapport annuel</translation>
    </message>
    <message>
        <source>Quartier sheet</source>
        <translation>Fiche quartier</translation>
    </message>
    <message>
        <source>Action sheet</source>
        <translation>Fiche action</translation>
    </message>
    <message>
        <source>Review of a council’s year</source>
        <translation>Bilan annuel d’un conseil</translation>
    </message>
    <message>
        <source>Say which questionnaire (--questionnaire).</source>
        <translation>Précisez le questionnaire (--questionnaire).</translation>
    </message>
    <message>
        <source>Say which training (--training).</source>
        <translation>Précisez la formation (--training).</translation>
    </message>
    <message>
        <source>Questionnaire on training needs</source>
        <translation>Questionnaire sur les besoins de formation</translation>
    </message>
    <message>
        <source>Training needs, tallied</source>
        <translation>Besoins de formation, dépouillés</translation>
    </message>
    <message>
        <source>Certificates of training</source>
        <translation>Attestations de formation</translation>
    </message>
    <message>
        <source>Say which draw (--draw).</source>
        <translation>Indiquez le tirage (--draw).</translation>
    </message>
    <message>
        <source>Notice of a draw by lot</source>
        <translation>Avis de tirage au sort</translation>
    </message>
    <message>
        <source>Record of a draw by lot</source>
        <translation>Procès-verbal de tirage au sort</translation>
    </message>
    <message>
        <source>Letters to those drawn</source>
        <translation>Lettres aux personnes tirées au sort</translation>
    </message>
    <message>
        <source>Letters to the substitutes</source>
        <translation>Lettres à la liste complémentaire</translation>
    </message>
    <message>
        <source>Letters to those not drawn</source>
        <translation>Lettres aux personnes non tirées au sort</translation>
    </message>
    <message>
        <source>Letters asking to confirm an enrolment</source>
        <translation>Demandes de confirmation d’inscription</translation>
    </message>
    <message>
        <source>Candidacies: eligible, incomplete, excluded</source>
        <translation>Candidatures&#xa0;: recevables, incomplètes, écartées</translation>
    </message>
    <message>
        <source>Invitations to those drawn from the electoral roll</source>
        <translation>Invitations aux personnes tirées de la liste électorale</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::DrawDocuments</name>
    <message>
        <source>Everybody who was drawn has answered.</source>
        <translation>Toutes les personnes tirées au sort ont répondu.</translation>
    </message>
    <message>
        <source>Nobody waits on the list of this draw.</source>
        <translation>Personne n’attend sur la liste complémentaire de ce tirage.</translation>
    </message>
    <message>
        <source>Every candidate of this draw has a seat or waits on the list.</source>
        <translation>Chaque candidature de ce tirage a un siège ou figure sur la liste complémentaire.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::DrawFacts</name>
    <message>
        <source>No draw has taken place there yet: there is no result to print.</source>
        <translation>Aucun tirage n’a encore eu lieu&#xa0;: il n’y a pas de résultat à imprimer.</translation>
    </message>
    <message>
        <source>No draw is frozen there yet: its digest is what has to be published.</source>
        <translation>Aucun tirage n’est encore figé&#xa0;: c’est son empreinte qu’il faut publier.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::EnrolmentDocuments</name>
    <message>
        <source>No enrolment is to be confirmed there today.</source>
        <translation>Aucune inscription n’y est à confirmer aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::MemberDocuments</name>
    <message>
        <source>Nobody there missed that many sessions without excuse in the last twelve months.</source>
        <translation>Personne ici n’a manqué autant de séances sans excuse au cours des douze derniers mois.</translation>
    </message>
    <message>
        <source>No attendance is noted there. Note who came on the session’s page first.</source>
        <translation>Aucune présence n’est notée ici. Notez d’abord qui est venu, sur la page de la séance.</translation>
    </message>
    <message>
        <source>No mandate of this person has ended. End it first.</source>
        <translation>Aucun mandat de cette personne n’est terminé. Mettez-y fin d’abord.</translation>
    </message>
    <message>
        <source>No mandate of this council has ended in the last twelve months: there is nobody to thank.</source>
        <translation>Aucun mandat de ce conseil ne s’est terminé au cours des douze derniers mois&#xa0;: il n’y a personne à remercier.</translation>
    </message>
    <message>
        <source>Nobody there is known to be under 18. Check the birth dates if somebody should be.</source>
        <translation>Personne ici n’est connu pour avoir moins de 18 ans. Vérifiez les dates de naissance si quelqu’un devrait l’être.</translation>
    </message>
    <message>
        <source>This person holds no mandate today. Choose a member.</source>
        <translation>Cette personne n’a aucun mandat aujourd’hui. Choisissez un membre.</translation>
    </message>
    <message>
        <source>This council has no member today. Add its members first.</source>
        <translation>Ce conseil n’a aucun membre aujourd’hui. Ajoutez d’abord ses membres.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::OperatorDocument</name>
    <message>
        <source>%1 %2 – No reason is written for this decision. Add it to the action, or to the letter.</source>
        <translation>%1 %2 – Aucun motif n’est écrit pour cette décision. Ajoutez-le à l’action, ou à la lettre.</translation>
    </message>
    <message>
        <source>Nothing is decided in %1 yet. Enter the funders’ decisions first.</source>
        <translation>Rien n’est encore décidé pour %1. Saisissez d’abord les décisions des financeurs.</translation>
    </message>
    <message>
        <source>No report on the actions of %1 is awaited.</source>
        <translation>Aucun bilan des actions de %1 n’est attendu.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::ProgrammeDocument</name>
    <message>
        <source>There is no action in %1. Enter the programme of that year, or choose another one.</source>
        <translation>Il n’y a pas d’action en %1. Saisissez la programmation de cette année, ou choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::QuestionDocuments</name>
    <message>
        <source>The question has no service in charge. Say which one before you hand it over.</source>
        <translation>Aucun service n’est chargé de la question. Indiquez lequel avant de la transmettre.</translation>
    </message>
    <message>
        <source>The question has no answer yet. Write it on the question’s page.</source>
        <translation>La question n’a pas encore de réponse. Écrivez-la sur la page de la question.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::Recipients</name>
    <message>
        <source>No address is known. Complete the record, or hand the letter over.</source>
        <translation>Aucune adresse connue. Complétez la fiche, ou remettez la lettre en main propre.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::SessionDocuments</name>
    <message>
        <source>This session is cancelled or postponed: nobody is called to it. Plan a new one first.</source>
        <translation>Cette séance est annulée ou reportée&#xa0;: personne n’y est convoqué. Planifiez-en d’abord une nouvelle.</translation>
    </message>
    <message>
        <source>The session has no agenda. Write at least one point before calling people to it.</source>
        <translation>La séance n’a pas d’ordre du jour. Écrivez au moins un point avant de convoquer.</translation>
    </message>
    <message>
        <source>Nobody is invited to the session. Add those to call first.</source>
        <translation>Personne n’est invité à la séance. Ajoutez d’abord les personnes à convoquer.</translation>
    </message>
    <message>
        <source>No decision, proposal, opinion or follow-up is noted for this session. Take its minutes first.</source>
        <translation>Aucune décision, proposition, aucun avis ni suite n’est noté pour cette séance. Prenez d’abord son compte rendu.</translation>
    </message>
    <message>
        <source>This question was asked under no point of a session: no minutes speak of it. Say on its page where it was asked.</source>
        <translation>Cette question n’a été posée sous aucun point d’une séance&#xa0;: aucun compte rendu n’en parle. Indiquez sur sa page où elle a été posée.</translation>
    </message>
    <message>
        <source>This session is past: there is nothing to remind of.</source>
        <translation>Cette séance est passée&#xa0;: il n’y a plus rien à rappeler.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::Template</name>
    <message>
        <source>This line closes nothing.</source>
        <translation>Cette ligne ne ferme rien.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas se trouver ici.</translation>
    </message>
    <message>
        <source>Too many blocks stand inside one another.</source>
        <translation>Trop de blocs sont imbriqués les uns dans les autres.</translation>
    </message>
    <message>
        <source>“{{%1}}” is not understood.</source>
        <translation>«&#xa0;{{%1}}&#xa0;» n’est pas compris.</translation>
    </message>
    <message>
        <source>“{{#if %1}}” is not closed by “{{/if}}”.</source>
        <translation>«&#xa0;{{#if %1}}&#xa0;» n’est pas fermé par «&#xa0;{{/if}}&#xa0;».</translation>
    </message>
    <message>
        <source>“{{#each %1}}” is not closed by “{{/each}}”.</source>
        <translation>«&#xa0;{{#each %1}}&#xa0;» n’est pas fermé par «&#xa0;{{/each}}&#xa0;».</translation>
    </message>
    <message>
        <source>“:::%1” is not known.</source>
        <translation>«&#xa0;:::%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>“:::%1” is not closed by “:::”.</source>
        <translation>«&#xa0;:::%1&#xa0;» n’est pas fermé par «&#xa0;:::&#xa0;».</translation>
    </message>
    <message>
        <source>Only rows may stand inside a table: start the line with “|”.</source>
        <translation>Seules des lignes de tableau peuvent se trouver ici&#xa0;: commencez la ligne par «&#xa0;|&#xa0;».</translation>
    </message>
    <message>
        <source>A table starts with its headings, then a line such as |---|---| for its columns.</source>
        <translation>Un tableau commence par ses en-têtes, puis par une ligne telle que |---|---| pour ses colonnes.</translation>
    </message>
    <message>
        <source>“{{%1}}” is not known. Choose a field in the list.</source>
        <translation>«&#xa0;{{%1}}&#xa0;» est inconnu. Choisissez un champ dans la liste.</translation>
    </message>
    <message>
        <source>“{{%1}}” is not known. Did you mean {{%2}}?</source>
        <translation>«&#xa0;{{%1}}&#xa0;» est inconnu. Vouliez-vous {{%2}}&#x202f;?</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“{{%1}}” is not a list.</source>
        <translation>«&#xa0;{{%1}}&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>“{{%1}}” is not a text.</source>
        <translation>«&#xa0;{{%1}}&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>A row stands outside of a table.</source>
        <translation>Une ligne de tableau se trouve hors d’un tableau.</translation>
    </message>
    <message>
        <source>This row has more cells than the table has columns.</source>
        <translation>Cette ligne a plus de cellules que le tableau n’a de colonnes.</translation>
    </message>
    <message>
        <source>“%1” is not a figure.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une figure.</translation>
    </message>
    <message>
        <source>{{else}} or {{/…}} closes nothing here.</source>
        <translation>{{else}} ou {{/…}} ne ferme rien ici.</translation>
    </message>
    <message>
        <source>A bold or italic text is not closed: stars go by pairs.</source>
        <translation>Un texte en gras ou en italique n’est pas fermé&#xa0;: les astérisques vont par paires.</translation>
    </message>
    <message>
        <source>“{{” is not closed by “}}”.</source>
        <translation>«&#xa0;{{&#xa0;» n’est pas fermé par «&#xa0;}}&#xa0;».</translation>
    </message>
    <message>
        <source>Too many conditions stand inside one another.</source>
        <translation>Trop de conditions sont imbriquées les unes dans les autres.</translation>
    </message>
    <message>
        <source>Too many repeats stand inside one another.</source>
        <translation>Trop de répétitions sont imbriquées les unes dans les autres.</translation>
    </message>
    <message>
        <source>“{{accord:…}}” agrees with the person a letter is written to, and there is none here. Write {{genre:…}}.</source>
        <translation>«&#xa0;{{accord:…}}&#xa0;» s’accorde avec la personne à qui une lettre est écrite, et il n’y en a pas ici. Écrivez {{genre:…}}.</translation>
    </message>
    <message>
        <source>A card stands outside of “:::cards”.</source>
        <translation>Une carte se trouve hors de «&#xa0;:::cards&#xa0;».</translation>
    </message>
    <message>
        <source>“{{%1}}” needs the masculine, then the feminine, as in {{genre:voisin/voisine}}; words without gender may follow.</source>
        <translation>«&#xa0;{{%1}}&#xa0;» veut le masculin, puis le féminin, comme dans {{genre:voisin/voisine}}&#x202f;; des mots sans genre peuvent suivre.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::TemplateStore</name>
    <message>
        <source>There is no template “%1”. Choose a document in the list.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;». Choisissez un document dans la liste.</translation>
    </message>
    <message>
        <source>This template is again as it was shipped.</source>
        <translation>Ce modèle est de nouveau celui d’origine.</translation>
    </message>
</context>
<context>
    <name>faubourg::documents::TrainingDocuments</name>
    <message>
        <source>Nobody has answered this questionnaire yet. Enter the answers first.</source>
        <translation>Personne n’a encore répondu à ce questionnaire. Saisissez d’abord les réponses.</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this training. Note who came on the training’s page first.</source>
        <translation>Aucune présence n’est notée à cette formation. Notez d’abord qui est venu, sur la page de la formation.</translation>
    </message>
</context>
<context>
    <name>faubourg::draws::Draw</name>
    <message>
        <source>A quota bears on nothing. Choose its value.</source>
        <translation>Un quota ne porte sur rien. Choisissez sa valeur.</translation>
    </message>
    <message>
        <source>%1: the minimum %2 and the maximum %3 are not in order.</source>
        <translation>%1&#xa0;: le minimum %2 et le maximum %3 ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>Choose the council.</source>
        <translation>Choisissez le conseil.</translation>
    </message>
    <message>
        <source>Enter the day on which ages are counted.</source>
        <translation>Indiquez le jour auquel les âges sont comptés.</translation>
    </message>
    <message>
        <source>Enter how many seats are drawn.</source>
        <translation>Indiquez le nombre de sièges à tirer.</translation>
    </message>
    <message>
        <source>Enter how many substitutes wait.</source>
        <translation>Indiquez le nombre de suppléants.</translation>
    </message>
    <message>
        <source>The list of substitutes ends before the draw. Correct its date.</source>
        <translation>La liste complémentaire expire avant le tirage. Corrigez sa date.</translation>
    </message>
    <message>
        <source>The answers are due before the draw. Correct the date.</source>
        <translation>Les réponses sont attendues avant le tirage. Corrigez la date.</translation>
    </message>
    <message>
        <source>The dossier of this draw is frozen: its digest is public. Void the draw with a reason, and prepare another one in its place.</source>
        <translation>Le dossier de ce tirage est figé&#xa0;: son empreinte est publique. Annulez le tirage en indiquant le motif, puis préparez-en un autre à sa place.</translation>
    </message>
    <message>
        <source>No answer is awaited from number %1: it is given already, or this person does not take part in the draw.</source>
        <translation>Aucune réponse n’est attendue du numéro %1&#xa0;: elle est déjà donnée, ou cette personne ne participe pas au tirage.</translation>
    </message>
    <message>
        <source>Number %1 waits on the list: a seat is offered when one falls vacant.</source>
        <translation>Le numéro %1 est sur la liste complémentaire&#xa0;: un siège lui sera proposé quand il s’en libérera un.</translation>
    </message>
    <message>
        <source>Enter the day of the answer.</source>
        <translation>Indiquez le jour de la réponse.</translation>
    </message>
    <message>
        <source>This draw is void already.</source>
        <translation>Ce tirage est déjà annulé.</translation>
    </message>
    <message>
        <source>Say why the draw is void: the reason is kept with it.</source>
        <translation>Indiquez pourquoi le tirage est annulé&#xa0;: le motif est conservé avec lui.</translation>
    </message>
    <message>
        <source>Somebody has taken a seat through this draw. End the mandate instead, or keep the draw.</source>
        <translation>Une personne a pris un siège à la suite de ce tirage. Mettez fin à son mandat, ou conservez le tirage.</translation>
    </message>
    <message>
        <source>Number %1 holds no seat that this draw gave. Nobody is called.</source>
        <translation>Le n° %1 n’occupe aucun siège attribué par ce tirage. Personne n’est appelé.</translation>
    </message>
    <message>
        <source>Enter the day on which the seat falls vacant.</source>
        <translation>Indiquez le jour où le siège devient vacant.</translation>
    </message>
</context>
<context>
    <name>faubourg::draws::DrawPool</name>
    <message>
        <source>The candidacy was not decided upon.</source>
        <translation>La recevabilité de la candidature n’a pas été décidée.</translation>
    </message>
    <message>
        <source>The person is a member of the council.</source>
        <translation>La personne est déjà membre du conseil.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N°&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>faubourg::draws::DrawRepository</name>
    <message>
        <source>This draw is no longer in the file.</source>
        <translation>Ce tirage n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>A draw begins with its preparation.</source>
        <translation>Un tirage commence par sa préparation.</translation>
    </message>
    <message>
        <source>A frozen draw stays in the file. Void it with a reason instead.</source>
        <translation>Un tirage figé reste dans le fichier. Annulez-le plutôt, en indiquant le motif.</translation>
    </message>
    <message>
        <source>This draw is frozen already.</source>
        <translation>Ce tirage est déjà figé.</translation>
    </message>
    <message>
        <source>Say which later public event gives the seed.</source>
        <translation>Indiquez quel événement public, postérieur, donnera la graine.</translation>
    </message>
    <message>
        <source>The candidacies, the members or the quotas have changed since the chances were computed. Compute them again.</source>
        <translation>Les candidatures, les membres ou les quotas ont changé depuis le calcul des chances. Recalculez-les.</translation>
    </message>
    <message>
        <source>Freeze the draw and publish its digest first; a draw takes place once.</source>
        <translation>Figez d’abord le tirage et publiez son empreinte&#x202f;; un tirage n’a lieu qu’une fois.</translation>
    </message>
    <message>
        <source>No seat of this college is vacant on that day. End a mandate first, or choose a later day.</source>
        <translation>Aucun siège de ce collège n’est vacant ce jour-là. Mettez fin à un mandat, ou choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>Only a draw that took place, and whose record is not signed yet, has a record to sign.</source>
        <translation>Seul un tirage qui a eu lieu, et dont le procès-verbal n’est pas encore signé, a un procès-verbal à signer.</translation>
    </message>
    <message>
        <source>Number %1 still sits: end the mandate first.</source>
        <translation>Le n° %1 siège encore&#xa0;: mettez d’abord fin au mandat.</translation>
    </message>
</context>
<context>
    <name>faubourg::draws::RollInvitation</name>
    <message>
        <source>Enter how many people to invite.</source>
        <translation>Indiquez combien de personnes inviter.</translation>
    </message>
    <message>
        <source>Enter the seed: without it nobody could check the draw.</source>
        <translation>Saisissez la graine&#xa0;: sans elle, personne ne pourrait vérifier le tirage.</translation>
    </message>
    <message>
        <source>Nobody on the roll is of these ages, streets and polling stations. Widen the choice.</source>
        <translation>Personne sur la liste n’a ces âges, ces rues et ces bureaux de vote. Élargissez le choix.</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::Columns</name>
    <message>
        <source>No column was recognised for: %1. Give the columns a heading of that name in the first lines of the file.</source>
        <translation>Aucune colonne n’a été reconnue pour&#xa0;: %1. Donnez aux colonnes un en-tête de ce nom dans les premières lignes du fichier.</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name used</source>
        <translation>nom d’usage</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>address complement</source>
        <translation>complément d’adresse</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>town</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>council</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>college</source>
        <translation>collège</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::CsvTable</name>
    <message>
        <source>Line %1: a quotation mark is opened and never closed.</source>
        <translation>Ligne %1&#xa0;: un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>Line %1: a cell is longer than 32 768 characters.</source>
        <translation>Ligne %1&#xa0;: une cellule dépasse 32&#x202f;768 caractères.</translation>
    </message>
    <message>
        <source>Line %1: there are more than 500 columns.</source>
        <translation>Ligne %1&#xa0;: il y a plus de 500 colonnes.</translation>
    </message>
    <message>
        <source>This is not a text file: it holds bytes that no spreadsheet writes. Export it again as CSV.</source>
        <translation>Ce n’est pas un fichier texte&#xa0;: il contient des octets qu’aucun tableur n’écrit. Exportez-le à nouveau en CSV.</translation>
    </message>
    <message>
        <source>The file has more than a million lines. Cut it into smaller ones.</source>
        <translation>Le fichier a plus d’un million de lignes. Découpez-le en fichiers plus petits.</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::CsvWriter</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::Export</name>
    <message>
        <source>The format “%1” is not known here. Name a file that ends in .csv, .xlsx, .ods or .json.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’est pas connu ici. Donnez un nom de fichier qui se termine par .csv, .xlsx, .ods ou .json.</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::ImportProfile</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::MembershipImport</name>
    <message numerus="yes">
        <source>%n line(s) cannot be taken over as they are. Nothing was written. Correct them, then import again.</source>
        <translation>
            <numerusform>%n ligne ne peut pas être reprise telle quelle. Rien n’a été écrit. Corrigez-la, puis importez à nouveau.</numerusform>
            <numerusform>%n lignes ne peuvent pas être reprises telles quelles. Rien n’a été écrit. Corrigez-les, puis importez à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The council is missing.</source>
        <translation>Le conseil manque.</translation>
    </message>
    <message>
        <source>There is no council named “%1”.</source>
        <translation>Il n’y a pas de conseil nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The college is missing. Write one of: %1.</source>
        <translation>Le collège manque. Écrivez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a college of this council. Write one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un collège de ce conseil. Écrivez l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Looks like “%1”, who is already in the file.</source>
        <translation>Ressemble à «&#xa0;%1&#xa0;», déjà dans le fichier.</translation>
    </message>
    <message>
        <source>The same person already stands on line %1.</source>
        <translation>La même personne figure déjà à la ligne %1.</translation>
    </message>
    <message>
        <source>No seat of this college is free. End a mandate first, or import this person as a candidate.</source>
        <translation>Aucun siège de ce collège n’est libre. Mettez d’abord fin à un mandat, ou importez cette personne comme candidate.</translation>
    </message>
    <message>
        <source>Lines not taken over</source>
        <translation>Lignes non reprises</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::Ods</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::PersonLine</name>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>The first name is missing.</source>
        <translation>Le prénom manque.</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::PoolFile</name>
    <message>
        <source>Quotas, line %1: “%2” is not a number of persons.</source>
        <translation>Quotas, ligne %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre de personnes.</translation>
    </message>
    <message>
        <source>The quotas need the columns category, feature, min and max.</source>
        <translation>Les quotas demandent les colonnes catégorie, valeur, min et max.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines; a draw takes at most so many candidates.</source>
        <translation>Le fichier a plus de %1 lignes&#x202f;; un tirage prend au plus autant de candidats.</translation>
    </message>
    <message>
        <source>The candidates have no column %1, which the quotas name.</source>
        <translation>Les candidats n’ont pas de colonne %1, que les quotas nomment.</translation>
    </message>
    <message>
        <source>The candidates have no column %1.</source>
        <translation>Les candidats n’ont pas de colonne %1.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not one of the values that the quotas give for %3.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas l’une des valeurs que les quotas donnent pour %3.</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::Preset</name>
    <message>
        <source>There is no preset named “%1”. Choose one of those offered.</source>
        <translation>Il n’y a pas de modèle nommé «&#xa0;%1&#xa0;». Choisissez l’un de ceux proposés.</translation>
    </message>
    <message>
        <source>The preset cannot be loaded: it is not a JSON object.</source>
        <translation>Le modèle ne peut pas être chargé&#xa0;: ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>This file holds data already. Load a preset into a new file.</source>
        <translation>Ce fichier contient déjà des données. Chargez un modèle dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>“%1” is not defined above.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas défini plus haut.</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::PresetMembers</name>
    <message>
        <source>The preset names more members of “%1” than the college has seats.</source>
        <translation>Le modèle nomme plus de membres de «&#xa0;%1&#xa0;» que le collège n’a de sièges.</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::PresetObject</name>
    <message>
        <source>The preset cannot be loaded. At %1: %2</source>
        <translation>Le modèle ne peut pas être chargé. À %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation>un texte est attendu.</translation>
    </message>
    <message>
        <source>a list of texts is expected.</source>
        <translation>une liste de textes est attendue.</translation>
    </message>
    <message>
        <source>a whole number is expected.</source>
        <translation>un nombre entier est attendu.</translation>
    </message>
    <message>
        <source>a list of whole numbers is expected.</source>
        <translation>une liste de nombres entiers est attendue.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>true ou false est attendu.</translation>
    </message>
    <message>
        <source>a date such as 2024-07-09 is expected.</source>
        <translation>une date telle que 2024-07-09 est attendue.</translation>
    </message>
    <message>
        <source>a time such as 18:30 is expected.</source>
        <translation>une heure telle que 18:30 est attendue.</translation>
    </message>
    <message>
        <source>an object is expected.</source>
        <translation>un objet est attendu.</translation>
    </message>
    <message>
        <source>a list of objects is expected.</source>
        <translation>une liste d’objets est attendue.</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>la racine</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>“%1” is not one of the possible values.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une des valeurs possibles.</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::PresetQuestions</name>
    <message>
        <source>the agenda has no such item.</source>
        <translation>l’ordre du jour n’a pas ce point.</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::PresetTraining</name>
    <message>
        <source>there is no such question</source>
        <translation>cette question n’existe pas</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::RollImport</name>
    <message>
        <source>The last name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>The first name is missing.</source>
        <translation>Le prénom manque.</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de naissance</translation>
    </message>
    <message>
        <source>name used</source>
        <translation>nom d’usage</translation>
    </message>
    <message>
        <source>first names</source>
        <translation>prénoms</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>kind of list</source>
        <translation>type de liste</translation>
    </message>
    <message>
        <source>number in the street</source>
        <translation>numéro de voie</translation>
    </message>
    <message>
        <source>kind of street</source>
        <translation>type de voie</translation>
    </message>
    <message>
        <source>street</source>
        <translation>libellé de voie</translation>
    </message>
    <message>
        <source>address complement</source>
        <translation>complément d’adresse</translation>
    </message>
    <message>
        <source>hamlet</source>
        <translation>lieu-dit</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>town</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>polling station</source>
        <translation>bureau de vote</translation>
    </message>
    <message>
        <source>general number</source>
        <translation>numéro général</translation>
    </message>
    <message>
        <source>The file holds the headings of an electoral roll, but nobody beneath. Export it again.</source>
        <translation>Le fichier a bien les titres d’une liste électorale, mais personne en dessous. Exportez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::Spreadsheet</name>
    <message>
        <source>The file is locked by a password. Open it, save it without one, then choose it again.</source>
        <translation>Le fichier est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Row %1: there are more than 500 columns.</source>
        <translation>Ligne&#x202f;%1&#xa0;: il y a plus de 500 colonnes.</translation>
    </message>
    <message>
        <source>Row %1: a cell is longer than 32 768 characters.</source>
        <translation>Ligne&#x202f;%1&#xa0;: une cellule dépasse 32&#x202f;768 caractères.</translation>
    </message>
    <message>
        <source>The sheet has more than a million rows or five million cells. Keep only what is needed, then save it again.</source>
        <translation>La feuille compte plus d’un million de lignes ou de cinq millions de cellules. N’y gardez que l’utile, puis enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The workbook holds no sheet of cells.</source>
        <translation>Le classeur ne contient aucune feuille de cellules.</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in the file. It holds: %2.</source>
        <translation>Le fichier n’a pas de feuille «&#xa0;%1&#xa0;». Il contient&#xa0;:&#x202f;%2.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its cells cannot be read. Open it, save it again, then choose the new file.</source>
        <translation>Le classeur est abîmé&#xa0;: ses cellules ne peuvent pas être lues. Ouvrez-le, enregistrez-le de nouveau, puis choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>This file is neither an Excel workbook (.xlsx) nor an OpenDocument spreadsheet (.ods). Save it as one of them, or as CSV.</source>
        <translation>Ce fichier n’est ni un classeur Excel (.xlsx) ni une feuille OpenDocument (.ods). Enregistrez-le sous l’une de ces formes, ou en CSV.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Keep only the rows and columns that are needed, then save it again.</source>
        <translation>Le fichier dépasse 100&#xa0;Mo. N’y gardez que les lignes et les colonnes utiles, puis enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This workbook is locked by a password, or of Excel’s old kind (.xls). Open it, save it without password as .xlsx, then choose it again.</source>
        <translation>Ce classeur est protégé par un mot de passe, ou de l’ancien format d’Excel (.xls). Ouvrez-le, enregistrez-le sans mot de passe en .xlsx, puis choisissez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::Xlsx</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The spreadsheet could not be prepared: the temporary folder does not accept writing or is full.</source>
        <translation>Le classeur n’a pas pu être préparé&#xa0;: le dossier temporaire n’accepte pas l’écriture ou est plein.</translation>
    </message>
</context>
<context>
    <name>faubourg::office::CouncilLetterheadRepository</name>
    <message>
        <source>This council uses the letterhead of the service.</source>
        <translation>Ce conseil utilise l’en-tête du service.</translation>
    </message>
</context>
<context>
    <name>faubourg::office::Office</name>
    <message>
        <source>The postcode “%1” does not have five digits. Correct the address.</source>
        <translation>Le code postal «&#xa0;%1&#xa0;» n’a pas cinq chiffres. Corrigez l’adresse.</translation>
    </message>
    <message>
        <source>The telephone number is not complete. A French number has ten digits; a foreign one starts with +.</source>
        <translation>Le numéro de téléphone n’est pas complet. Un numéro français a dix chiffres&#x202f;; un numéro étranger commence par +.</translation>
    </message>
    <message>
        <source>The e-mail address is incomplete. It reads like name@example.fr.</source>
        <translation>L’adresse électronique est incomplète. Elle s’écrit comme nom@exemple.fr.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it as #1f4e79, or choose it from the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur. Écrivez-la comme #1f4e79, ou choisissez-la dans la liste.</translation>
    </message>
    <message>
        <source>This colour is too pale for titles: its contrast on paper is %1, and 4.5 is needed. Choose a darker one.</source>
        <translation>Cette couleur est trop pâle pour des titres&#xa0;: son contraste sur le papier est de %1, il en faut 4,5. Choisissez-en une plus foncée.</translation>
    </message>
    <message>
        <source>Addresses can be moved by 10 mm at most. Beyond that, choose another envelope or fold the sheet otherwise.</source>
        <translation>Les adresses se déplacent de 10 mm au plus. Au-delà, choisissez une autre enveloppe ou pliez la feuille autrement.</translation>
    </message>
</context>
<context>
    <name>faubourg::office::Parameter</name>
    <message>
        <source>The list of delays is incomplete: “%1” of “%2” is missing.</source>
        <translation>La liste des délais est incomplète&#xa0;: «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Enter a value for “%1”, or return to the original one (%2 %3).</source>
        <translation>Indiquez une valeur pour «&#xa0;%1&#xa0;», ou revenez à la valeur d’origine (%2 %3).</translation>
    </message>
    <message>
        <source>“%1” takes a whole number, zero or more.</source>
        <translation>«&#xa0;%1&#xa0;» attend un nombre entier, zéro ou plus.</translation>
    </message>
    <message>
        <source>The list of delays cannot be read.</source>
        <translation>La liste des délais ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>faubourg::office::ParameterRepository</name>
    <message>
        <source>The setting “%1” is not in the file.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Correct it in the settings.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier. Corrigez-le dans les réglages.</translation>
    </message>
    <message>
        <source>The list of delays cannot be read.</source>
        <translation>La liste des délais ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>faubourg::people::Organisation</name>
    <message>
        <source>Enter the name of the organisation.</source>
        <translation>Indiquez le nom de l’organisme.</translation>
    </message>
    <message>
        <source>The RNA number is not right: it reads W and nine digits.</source>
        <translation>Le numéro RNA n’est pas exact&#xa0;: il s’écrit W suivi de neuf chiffres.</translation>
    </message>
    <message>
        <source>The e-mail address is incomplete. It reads like name@example.fr.</source>
        <translation>L’adresse électronique est incomplète. Elle s’écrit comme nom@exemple.fr.</translation>
    </message>
    <message>
        <source>The telephone number is not complete. A French number has ten digits; a foreign one starts with +.</source>
        <translation>Le numéro de téléphone n’est pas complet. Un numéro français a dix chiffres&#x202f;; un numéro étranger commence par +.</translation>
    </message>
    <message>
        <source>The postcode “%1” does not have five digits. Correct the address.</source>
        <translation>Le code postal «&#xa0;%1&#xa0;» n’a pas cinq chiffres. Corrigez l’adresse.</translation>
    </message>
    <message>
        <source>The SIRET number is not right: it has 14 digits, and the last one checks the others. Compare it with the organisation’s papers.</source>
        <translation>Le numéro SIRET n’est pas exact&#xa0;: il a 14 chiffres, et le dernier contrôle les autres. Comparez-le aux papiers de l’organisme.</translation>
    </message>
</context>
<context>
    <name>faubourg::people::OrganisationRepository</name>
    <message>
        <source>This organisation is no longer in the file.</source>
        <translation>Cet organisme n’est plus dans le fichier.</translation>
    </message>
</context>
<context>
    <name>faubourg::people::Person</name>
    <message>
        <source>The date of birth does not exist. Correct it, or leave it empty.</source>
        <translation>La date de naissance n’existe pas. Corrigez-la, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future. Correct it.</source>
        <translation>La date de naissance est dans le futur. Corrigez-la.</translation>
    </message>
    <message>
        <source>The date of birth is too far back. Check the year.</source>
        <translation>La date de naissance est trop ancienne. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>The e-mail address is incomplete. It reads like name@example.fr.</source>
        <translation>L’adresse électronique est incomplète. Elle s’écrit comme nom@exemple.fr.</translation>
    </message>
    <message>
        <source>The telephone number is not complete. A French number has ten digits; a foreign one starts with +.</source>
        <translation>Le numéro de téléphone n’est pas complet. Un numéro français a dix chiffres&#x202f;; un numéro étranger commence par +.</translation>
    </message>
    <message>
        <source>This person is to be written to by e-mail, but no e-mail address is known. Enter it, or choose the post.</source>
        <translation>Cette personne doit recevoir ses courriels, mais son adresse électronique n’est pas connue. Indiquez-la, ou choisissez le courrier.</translation>
    </message>
    <message>
        <source>An address is empty. Fill it in, or remove it.</source>
        <translation>Une adresse est vide. Remplissez-la, ou supprimez-la.</translation>
    </message>
    <message>
        <source>The postcode “%1” does not have five digits. Correct the address.</source>
        <translation>Le code postal «&#xa0;%1&#xa0;» n’a pas cinq chiffres. Corrigez l’adresse.</translation>
    </message>
    <message>
        <source>An address ends before it starts. Correct its dates.</source>
        <translation>Une adresse finit avant d’avoir commencé. Corrigez ses dates.</translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation>Indiquez le nom.</translation>
    </message>
    <message>
        <source>The role “%1” ends before it starts. Correct its dates.</source>
        <translation>La fonction «&#xa0;%1&#xa0;» finit avant d’avoir commencé. Corrigez ses dates.</translation>
    </message>
</context>
<context>
    <name>faubourg::people::PersonRepository</name>
    <message>
        <source>This person is no longer in the file.</source>
        <translation>Cette personne n’est plus dans le fichier.</translation>
    </message>
</context>
<context>
    <name>faubourg::people::PostalAddress</name>
    <message>
        <source>The postcode is missing. Without it the letter cannot be addressed.</source>
        <translation>Le code postal manque. Sans lui, la lettre ne peut pas être adressée.</translation>
    </message>
    <message>
        <source>The postcode “%1” does not have five digits. Correct the address.</source>
        <translation>Le code postal «&#xa0;%1&#xa0;» n’a pas cinq chiffres. Corrigez l’adresse.</translation>
    </message>
    <message>
        <source>The town is missing. Without it the letter cannot be addressed.</source>
        <translation>La commune manque. Sans elle, la lettre ne peut pas être adressée.</translation>
    </message>
    <message>
        <source>The street is missing. Complete the address.</source>
        <translation>La rue manque. Complétez l’adresse.</translation>
    </message>
    <message>
        <source>The address has %1 lines; an envelope takes six. Shorten it.</source>
        <translation>L’adresse a %1 lignes&#x202f;; une enveloppe en admet six. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The line “%1” is longer than 38 characters. Shorten it.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» dépasse 38 caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The name of the recipient is missing.</source>
        <translation>Le nom du destinataire manque.</translation>
    </message>
</context>
<context>
    <name>faubourg::people::RollExtract</name>
    <message>
        <source>The extract of the electoral roll is damaged. Purge it, and import the file once more.</source>
        <translation>L’extrait de la liste électorale est abîmé. Purgez-le, puis importez de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>faubourg::people::RollRepository</name>
    <message>
        <source>This extract of the roll is no longer in the file.</source>
        <translation>Cet extrait de la liste n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>This extract of the roll was purged on %1. Import a new one.</source>
        <translation>Cet extrait de la liste a été purgé le&#x202f;%1. Importez-en un nouveau.</translation>
    </message>
    <message>
        <source>This very file was already imported, on %1. Nothing was written.</source>
        <translation>Ce même fichier a déjà été importé, le&#x202f;%1. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>faubourg::programme::Action</name>
    <message>
        <source>The action has no title. Enter the name its operator gives it.</source>
        <translation>L’action n’a pas d’intitulé. Indiquez le nom que lui donne son porteur.</translation>
    </message>
    <message>
        <source>“%1” is not an action number. Enter the year and a rank, such as 2027-001.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro d’action. Indiquez l’année et un rang, comme 2027-001.</translation>
    </message>
    <message>
        <source>The action has no operator. Choose the organisation that carries it.</source>
        <translation>L’action n’a pas de porteur. Choisissez l’organisme qui la porte.</translation>
    </message>
    <message>
        <source>The total cost is below zero. Enter what the action costs.</source>
        <translation>Le coût total est inférieur à zéro. Indiquez ce que coûte l’action.</translation>
    </message>
    <message>
        <source>The action ends before it starts. Correct one of the two dates.</source>
        <translation>L’action finit avant d’avoir commencé. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>A multi-year action needs its first and its last year, in that order.</source>
        <translation>Une action pluriannuelle a une première et une dernière année, dans cet ordre.</translation>
    </message>
    <message>
        <source>An action cannot renew itself. Choose the action of the year before.</source>
        <translation>Une action ne peut pas se renouveler elle-même. Choisissez l’action de l’année précédente.</translation>
    </message>
    <message>
        <source>A quartier of the action is missing or stands twice. Keep one line for each.</source>
        <translation>Un quartier de l’action manque ou figure deux fois. Gardez une ligne pour chacun.</translation>
    </message>
    <message>
        <source>The shares of the quartiers must make 100 % together; they make %1 %. Correct them, or empty them all to share equally.</source>
        <translation>Les parts des quartiers doivent faire 100&#x202f;% ensemble&#x202f;; elles font %1&#x202f;%. Corrigez-les, ou videz-les toutes pour un partage égal.</translation>
    </message>
    <message>
        <source>An objective stands twice. Keep it once.</source>
        <translation>Un objectif figure deux fois. Gardez-le une fois.</translation>
    </message>
    <message>
        <source>The same public is counted twice. Keep one number for each sex and age.</source>
        <translation>Le même public est compté deux fois. Gardez un seul nombre par sexe et par âge.</translation>
    </message>
    <message>
        <source>A number of persons is below zero. Enter how many were counted.</source>
        <translation>Un nombre de personnes est inférieur à zéro. Indiquez combien ont été comptées.</translation>
    </message>
    <message>
        <source>A funder has two lines of the same kind for the same year. Keep one, with the whole amount.</source>
        <translation>Un financeur a deux lignes de la même sorte pour la même année. Gardez-en une, avec le montant entier.</translation>
    </message>
    <message>
        <source>The last dated state is not the state of the action. Change the state again.</source>
        <translation>Le dernier état daté n’est pas l’état de l’action. Changez l’état à nouveau.</translation>
    </message>
    <message>
        <source>A change of state has no date. Enter the day it was made.</source>
        <translation>Un changement d’état n’a pas de date. Indiquez le jour où il a été fait.</translation>
    </message>
    <message>
        <source>A state is dated before the one that precedes it. Correct one of the two dates.</source>
        <translation>Un état est daté d’avant celui qui le précède. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>An unusual change of state has no reason. Say why it was made.</source>
        <translation>Un changement d’état inhabituel n’a pas de motif. Dites pourquoi il a été fait.</translation>
    </message>
    <message>
        <source>An accepted action needs at least one funder that decided to give money. Enter the decided amount first.</source>
        <translation>Une action retenue demande au moins un financeur qui a décidé un montant. Saisissez d’abord le montant décidé.</translation>
    </message>
    <message>
        <source>This change of state needs a reason: the operator will ask for it. Write it down.</source>
        <translation>Ce changement d’état demande un motif&#xa0;: le porteur le demandera. Écrivez-le.</translation>
    </message>
    <message>
        <source>No quartier: the action counts in none of their totals.</source>
        <translation>Aucun quartier&#xa0;: l’action ne compte dans aucun de leurs totaux.</translation>
    </message>
    <message>
        <source>No objective: the action counts under no stake of the contract.</source>
        <translation>Aucun objectif&#xa0;: l’action ne compte sous aucun enjeu du contrat.</translation>
    </message>
    <message>
        <source>More is requested than the action costs.</source>
        <translation>Le total demandé dépasse le coût de l’action.</translation>
    </message>
    <message>
        <source>More is decided than was requested.</source>
        <translation>Le total décidé dépasse le total demandé.</translation>
    </message>
    <message>
        <source>More is decided than the action costs.</source>
        <translation>Le total décidé dépasse le coût de l’action.</translation>
    </message>
    <message>
        <source>The report is in, but its public is not counted by sex.</source>
        <translation>Le bilan est reçu, mais son public n’est pas compté par sexe.</translation>
    </message>
    <message>
        <source>“%1” is not a Dauphin reference. Enter DA and eight digits, such as DA01234567.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une référence Dauphin. Indiquez DA et huit chiffres, comme DA01234567.</translation>
    </message>
    <message>
        <source>The action cannot go to this state from where it stands. Go through the states between, or force the change with a reason.</source>
        <translation>L’action ne peut pas passer directement à cet état. Passez par les états intermédiaires, ou forcez le changement en donnant un motif.</translation>
    </message>
    <message>
        <source>All funders declined.</source>
        <translation>Tous les financeurs ont refusé.</translation>
    </message>
</context>
<context>
    <name>faubourg::programme::ActionRepository</name>
    <message>
        <source>The action belongs to no campaign. Choose its year.</source>
        <translation>L’action n’appartient à aucune campagne. Choisissez son année.</translation>
    </message>
    <message>
        <source>Action %1 stands in the campaign of %2. Its number must start with that year.</source>
        <translation>L’action %1 se trouve dans la campagne %2. Son numéro doit commencer par cette année.</translation>
    </message>
    <message>
        <source>Number %1 already is that of “%2”. Choose another one.</source>
        <translation>Le numéro %1 est déjà celui de «&#xa0;%2&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This action no longer exists.</source>
        <translation>Cette action n’existe plus.</translation>
    </message>
    <message>
        <source>Action %1 renews this one. Remove that link first.</source>
        <translation>L’action %1 renouvelle celle-ci. Retirez d’abord ce lien.</translation>
    </message>
</context>
<context>
    <name>faubourg::programme::Campaign</name>
    <message>
        <source>An envelope has no funder. Choose who gives it.</source>
        <translation>Une enveloppe n’a pas de financeur. Choisissez qui la donne.</translation>
    </message>
    <message>
        <source>A funder has two envelopes in this campaign. Keep one, with the whole amount.</source>
        <translation>Un financeur a deux enveloppes dans cette campagne. Gardez-en une, avec le montant entier.</translation>
    </message>
    <message>
        <source>An envelope is below zero. Enter what the funder can give.</source>
        <translation>Une enveloppe est inférieure à zéro. Indiquez ce que le financeur peut donner.</translation>
    </message>
    <message>
        <source>%1 cannot be the year of a campaign. Enter four digits, such as 2027.</source>
        <translation>%1 ne peut pas être l’année d’une campagne. Indiquez quatre chiffres, comme 2027.</translation>
    </message>
    <message>
        <source>The call for projects closes before it opens. Correct one of the two dates.</source>
        <translation>L’appel à projets se termine avant de s’ouvrir. Corrigez l’une des deux dates.</translation>
    </message>
</context>
<context>
    <name>faubourg::programme::CampaignRepository</name>
    <message>
        <source>There is no campaign for this year. Create it first.</source>
        <translation>Il n’y a pas de campagne pour cette année. Créez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 already has a campaign. Open it instead.</source>
        <translation>%1 a déjà une campagne. Ouvrez-la.</translation>
    </message>
    <message>
        <source>The campaign of %1 holds actions. Remove or move them first.</source>
        <translation>La campagne %1 contient des actions. Supprimez-les ou déplacez-les d’abord.</translation>
    </message>
</context>
<context>
    <name>faubourg::programme::Funder</name>
    <message>
        <source>The funder has no name. Enter the name it signs with.</source>
        <translation>Le financeur n’a pas de nom. Indiquez le nom sous lequel il signe.</translation>
    </message>
    <message>
        <source>%1 has no short name. Enter the word that heads its column in the tables.</source>
        <translation>%1 n’a pas de nom court. Indiquez le mot qui nomme sa colonne dans les tableaux.</translation>
    </message>
</context>
<context>
    <name>faubourg::programme::FunderRepository</name>
    <message>
        <source>This funder no longer exists.</source>
        <translation>Ce financeur n’existe plus.</translation>
    </message>
    <message>
        <source>This funder still stands in funding lines or envelopes. Retire it instead: it is no longer offered, and the past stays readable.</source>
        <translation>Ce financeur figure encore dans des lignes de financement ou des enveloppes. Retirez-le plutôt du service&#xa0;: il n’est plus proposé, et le passé reste lisible.</translation>
    </message>
</context>
<context>
    <name>faubourg::programme::FundingLine</name>
    <message>
        <source>A funding line has no funder. Choose who is asked to pay.</source>
        <translation>Une ligne de financement n’a pas de financeur. Choisissez à qui la demande est faite.</translation>
    </message>
    <message>
        <source>%1 cannot be the year of a funding line. Enter four digits, such as 2027.</source>
        <translation>%1 ne peut pas être l’année d’une ligne de financement. Indiquez quatre chiffres, comme 2027.</translation>
    </message>
    <message>
        <source>An amount of a funding line is below zero. Enter 0 for a refusal, nothing while the funder has not answered.</source>
        <translation>Un montant d’une ligne de financement est inférieur à zéro. Indiquez 0 pour un refus, rien tant que le financeur n’a pas répondu.</translation>
    </message>
</context>
<context>
    <name>faubourg::programme::Labels</name>
    <message>
        <source>Idea</source>
        <comment>ActionState</comment>
        <translation>Idée</translation>
    </message>
    <message>
        <source>In preparation</source>
        <comment>ActionState</comment>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>ActionState</comment>
        <translation>Déposée</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>ActionState</comment>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>ActionState</comment>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Admissible</source>
        <comment>ActionState</comment>
        <translation>Recevable</translation>
    </message>
    <message>
        <source>Not admissible</source>
        <comment>ActionState</comment>
        <translation>Irrecevable</translation>
    </message>
    <message>
        <source>Under review</source>
        <comment>ActionState</comment>
        <translation>En instruction</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>ActionState</comment>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>ActionState</comment>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <comment>ActionState</comment>
        <translation>Retenue partiellement</translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>ActionState</comment>
        <translation>Ajournée</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>ActionState</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Voted</source>
        <comment>ActionState</comment>
        <translation>Votée</translation>
    </message>
    <message>
        <source>Notified</source>
        <comment>ActionState</comment>
        <translation>Notifiée</translation>
    </message>
    <message>
        <source>Under agreement</source>
        <comment>ActionState</comment>
        <translation>Conventionnée</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>ActionState</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ActionState</comment>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>ActionState</comment>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Postponed</source>
        <comment>ActionState</comment>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Report due</source>
        <comment>ActionState</comment>
        <translation>Bilan attendu</translation>
    </message>
    <message>
        <source>Report received</source>
        <comment>ActionState</comment>
        <translation>Bilan reçu</translation>
    </message>
    <message>
        <source>Report validated</source>
        <comment>ActionState</comment>
        <translation>Bilan validé</translation>
    </message>
    <message>
        <source>Clawback</source>
        <comment>ActionState</comment>
        <translation>Reversement</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>ActionState</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>None</source>
        <comment>CitizenInitiative</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Residents’ idea, entrusted to a structure</source>
        <comment>CitizenInitiative</comment>
        <translation>Idée d’habitants, confiée à une structure</translation>
    </message>
    <message>
        <source>Carried by residents</source>
        <comment>CitizenInitiative</comment>
        <translation>Porté par des habitants</translation>
    </message>
    <message>
        <source>Carried by the council</source>
        <comment>CitizenInitiative</comment>
        <translation>Porté par le conseil</translation>
    </message>
    <message>
        <source>Specific credits</source>
        <comment>FundingKind</comment>
        <translation>Crédits spécifiques</translation>
    </message>
    <message>
        <source>Common-law means</source>
        <comment>FundingKind</comment>
        <translation>Droit commun</translation>
    </message>
    <message>
        <source>Favourable</source>
        <comment>FunderOpinion</comment>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Favourable with reservations</source>
        <comment>FunderOpinion</comment>
        <translation>Favorable avec réserve</translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>FunderOpinion</comment>
        <translation>Ajourné</translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <comment>FunderOpinion</comment>
        <translation>Défavorable</translation>
    </message>
    <message>
        <source>0–5 years</source>
        <translation>0–5 ans</translation>
    </message>
    <message>
        <source>6–11 years</source>
        <translation>6–11 ans</translation>
    </message>
    <message>
        <source>12–15 years</source>
        <translation>12–15 ans</translation>
    </message>
    <message>
        <source>16–25 years</source>
        <translation>16–25 ans</translation>
    </message>
    <message>
        <source>26–59 years</source>
        <translation>26–59 ans</translation>
    </message>
    <message>
        <source>60 years and over</source>
        <translation>60 ans et plus</translation>
    </message>
</context>
<context>
    <name>faubourg::programme::Share</name>
    <message>
        <source>“%1” is not a percentage. Enter a number between 0 and 100, with two decimals at most.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pourcentage. Indiquez un nombre entre 0 et 100, avec deux décimales au plus.</translation>
    </message>
</context>
<context>
    <name>faubourg::quartiers::Commune</name>
    <message>
        <source>Enter the name of the commune.</source>
        <translation>Indiquez le nom de la commune.</translation>
    </message>
    <message>
        <source>“%1” is not an INSEE code. Enter its five characters, for example 62119.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code INSEE. Indiquez ses cinq caractères, par exemple 62119.</translation>
    </message>
    <message>
        <source>“%1” is not a postcode. Enter its five digits, for example 62400.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code postal. Indiquez ses cinq chiffres, par exemple 62400.</translation>
    </message>
</context>
<context>
    <name>faubourg::quartiers::CommuneRepository</name>
    <message>
        <source>The INSEE code %1 is already that of %2.</source>
        <translation>Le code INSEE %1 est déjà celui de %2.</translation>
    </message>
    <message>
        <source>A quartier lies in this commune. Take the commune out of it first.</source>
        <translation>Un quartier se trouve dans cette commune. Retirez-en d’abord la commune.</translation>
    </message>
</context>
<context>
    <name>faubourg::quartiers::Indicator</name>
    <message>
        <source>“%1” cannot be the key of an indicator. Use small letters, digits and underscores, for example poverty_rate.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être la clé d’un indicateur. Employez des minuscules, des chiffres et des tirets bas, par exemple poverty_rate.</translation>
    </message>
    <message>
        <source>Enter the name of the indicator.</source>
        <translation>Indiquez le nom de l’indicateur.</translation>
    </message>
    <message>
        <source>Choose the indicator that was measured.</source>
        <translation>Choisissez l’indicateur mesuré.</translation>
    </message>
    <message>
        <source>Enter the year of the figure, in four digits.</source>
        <translation>Indiquez l’année du chiffre, en quatre chiffres.</translation>
    </message>
    <message>
        <source>Enter the source: a figure without its source cannot be checked.</source>
        <translation>Indiquez la source&#xa0;: un chiffre sans source ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Enter a figure, or say why it is missing.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Indiquez un chiffre, ou dites pourquoi il manque.</translation>
    </message>
    <message>
        <source>A missing figure has no value. Take away the value or the reason.</source>
        <translation>Un chiffre manquant n’a pas de valeur. Retirez la valeur ou le motif.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Correct the comparison.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Corrigez la comparaison.</translation>
    </message>
    <message>
        <source>Enter the zone that the figure is compared with.</source>
        <translation>Indiquez le territoire auquel le chiffre est comparé.</translation>
    </message>
</context>
<context>
    <name>faubourg::quartiers::IndicatorRepository</name>
    <message>
        <source>The key “%1” is already that of “%2”. Choose another one.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est déjà celle de «&#xa0;%2&#xa0;». Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Quartiers have figures of this indicator. Remove the figures first.</source>
        <translation>Des quartiers ont des chiffres de cet indicateur. Supprimez-les d’abord.</translation>
    </message>
</context>
<context>
    <name>faubourg::quartiers::Quartier</name>
    <message>
        <source>A period ends before it starts. Correct its dates.</source>
        <translation>Une période finit avant d’avoir commencé. Corrigez ses dates.</translation>
    </message>
    <message>
        <source>The area of a council has no QPV code. Remove the code, or choose another kind of quartier.</source>
        <translation>Un quartier de conseil n’a pas de code QPV. Retirez le code, ou choisissez une autre sorte de quartier.</translation>
    </message>
    <message>
        <source>“%1” is not a QPV code. Enter one such as QP062008 (2015) or QN06208M (2024).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code QPV. Indiquez un code tel que QP062008 (2015) ou QN06208M (2024).</translation>
    </message>
    <message>
        <source>Two codes are valid on the same day. Correct their dates.</source>
        <translation>Deux codes sont valables le même jour. Corrigez leurs dates.</translation>
    </message>
    <message>
        <source>Enter the name of the perimeter.</source>
        <translation>Indiquez le nom du périmètre.</translation>
    </message>
    <message>
        <source>The outline of “%1” is not a GeoJSON polygon. Import it again.</source>
        <translation>Le contour de «&#xa0;%1&#xa0;» n’est pas un polygone GeoJSON. Importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Two perimeters are in force on the same day. Correct their dates.</source>
        <translation>Deux périmètres sont en vigueur le même jour. Corrigez leurs dates.</translation>
    </message>
    <message>
        <source>An indicator has two values for the same year, source and perimeter. Keep one of them.</source>
        <translation>Un indicateur a deux valeurs pour la même année, la même source et le même périmètre. Gardez-en une.</translation>
    </message>
    <message>
        <source>A line of the diagnosis is empty. Fill it in or remove it.</source>
        <translation>Une ligne du diagnostic est vide. Remplissez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>A spelling of the name is empty. Fill it in or remove it.</source>
        <translation>Une graphie du nom est vide. Remplissez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>Only the area of a council is linked to quartiers of the contract. Enter the link on the council area.</source>
        <translation>Seul un quartier de conseil est relié à des quartiers du contrat. Indiquez le lien sur le quartier de conseil.</translation>
    </message>
    <message>
        <source>A quartier cannot be linked to itself.</source>
        <translation>Un quartier ne peut pas être relié à lui-même.</translation>
    </message>
    <message>
        <source>Enter the name of the quartier.</source>
        <translation>Indiquez le nom du quartier.</translation>
    </message>
</context>
<context>
    <name>faubourg::quartiers::QuartierRepository</name>
    <message>
        <source>This quartier no longer exists.</source>
        <translation>Ce quartier n’existe plus.</translation>
    </message>
    <message>
        <source>There is already a quartier of this kind named “%1”. Choose another name, or complete that quartier.</source>
        <translation>Il existe déjà un quartier de cette sorte nommé «&#xa0;%1&#xa0;». Choisissez un autre nom, ou complétez ce quartier.</translation>
    </message>
    <message>
        <source>“%1” is the area of a council. Link a quartier of the contract.</source>
        <translation>«&#xa0;%1&#xa0;» est un quartier de conseil. Reliez un quartier du contrat.</translation>
    </message>
    <message>
        <source>The contract has objectives for this quartier. Remove them first.</source>
        <translation>Le contrat a des objectifs pour ce quartier. Supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>Actions take place in this quartier. Change the actions first.</source>
        <translation>Des actions ont lieu dans ce quartier. Modifiez d’abord les actions.</translation>
    </message>
    <message>
        <source>Questions were asked about this quartier. Change them first.</source>
        <translation>Des questions portent sur ce quartier. Modifiez-les d’abord.</translation>
    </message>
    <message>
        <source>A council has this quartier. Change the council first.</source>
        <translation>Un conseil a ce quartier. Modifiez d’abord le conseil.</translation>
    </message>
    <message>
        <source>The area of a council is linked to this quartier. Remove the link first.</source>
        <translation>Un quartier de conseil est relié à ce quartier. Retirez d’abord le lien.</translation>
    </message>
</context>
<context>
    <name>faubourg::render::Output</name>
    <message>
        <source>The folder %1 cannot be made. Choose a folder where you may write.</source>
        <translation>Le dossier %1 n’a pas pu être créé. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Text to edit (OpenDocument)</source>
        <translation>Texte à retoucher (OpenDocument)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte seul</translation>
    </message>
    <message>
        <source>PDF for an older archive (PDF/A-1)</source>
        <translation>PDF pour une archive ancienne (PDF/A-1)</translation>
    </message>
    <message>
        <source>“%1” is one document, not one for each person. Write it to a single file.</source>
        <translation>«&#xa0;%1&#xa0;» est un seul document, et non un par personne. Écrivez-le dans un seul fichier.</translation>
    </message>
    <message>
        <source>%1 is already there; no letter was written. Choose an empty folder.</source>
        <translation>%1 existe déjà&#x202f;; aucune lettre n’a été écrite. Choisissez un dossier vide.</translation>
    </message>
</context>
<context>
    <name>faubourg::render::Pdf</name>
    <message>
        <source>This PDF has no structure for screen readers, because the program could not verify it. It can be read, printed and archived (PDF/A-1b). Please tell the person who looks after Faubourg.</source>
        <translation>Ce PDF n’a pas de structure pour les lecteurs d’écran, car le programme n’a pas pu la vérifier. Il se lit, s’imprime et s’archive (PDF/A-1b). Merci de le signaler à la personne qui s’occupe de Faubourg.</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::AroundTheTable</name>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Under 25</source>
        <translation>Moins de 25 ans</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 ans et plus</translation>
    </message>
    <message>
        <source>%1 of the residents of %2 (%3)</source>
        <translation>%1 des habitants de %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 members, against %4. %n more would bring the council closer to its quartier.</source>
        <translation>
            <numerusform>%1&#xa0;: %2 sur %3 membres, contre %4. Une personne de plus rapprocherait le conseil de son quartier.</numerusform>
            <numerusform>%1&#xa0;: %2 sur %3 membres, contre %4. %n personnes de plus rapprocheraient le conseil de son quartier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Sexe non renseigné</translation>
    </message>
    <message numerus="yes">
        <source>%n woman(women) fewer than men.</source>
        <translation>
            <numerusform>%n femme de moins que d’hommes.</numerusform>
            <numerusform>%n femmes de moins que d’hommes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n man(men) fewer than women.</source>
        <translation>
            <numerusform>%n homme de moins que de femmes.</numerusform>
            <numerusform>%n hommes de moins que de femmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of the age band “%1”.</source>
        <translation>Personne dans la tranche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s) vacant.</source>
        <translation>
            <numerusform>%1&#xa0;: %n siège vacant.</numerusform>
            <numerusform>%1&#xa0;: %n sièges vacants.</numerusform>
        </translation>
    </message>
    <message>
        <source>The council covers no area: there is no portrait to compare with.</source>
        <translation>Le conseil ne couvre aucun quartier&#xa0;: il n’y a pas de portrait auquel le comparer.</translation>
    </message>
    <message>
        <source>The portraits (%1) give neither sex nor age: women and men are compared with each other only.</source>
        <translation>Les portraits (%1) ne donnent ni le sexe ni l’âge&#xa0;: femmes et hommes ne sont comparés qu’entre eux.</translation>
    </message>
    <message>
        <source>The portraits (%1) say nothing of women and men: they are compared with each other only.</source>
        <translation>Les portraits (%1) ne distinguent pas femmes et hommes&#xa0;: ils ne sont comparés qu’entre eux.</translation>
    </message>
    <message>
        <source>A portrait counts children, who cannot sit: part of the gap under 25 comes from them.</source>
        <translation>Un portrait compte aussi les enfants, qui ne peuvent pas siéger&#xa0;: une part de l’écart chez les moins de 25 ans vient d’eux.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without date of birth are left out of the ages.</source>
        <translation>
            <numerusform>%n membre sans date de naissance n’est pas compté dans les âges.</numerusform>
            <numerusform>%n membres sans date de naissance ne sont pas comptés dans les âges.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address not known</source>
        <translation>Adresse inconnue</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Beside the portrait</source>
        <translation>Face au portrait</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::ContractListings</name>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Shared objective</source>
        <translation>Objectif intercommunal</translation>
    </message>
    <message>
        <source>Operational objective</source>
        <translation>Objectif opérationnel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Comités</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>Fois par an</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévues</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Operational objectives of the contract</source>
        <translation>Objectifs opérationnels du contrat</translation>
    </message>
    <message>
        <source>Bodies that steer the contract</source>
        <translation>Instances de pilotage du contrat</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::CouncilLifeListings</name>
    <message>
        <source>Bodies</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Votée le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Référents</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Inscription le</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To confirm on</source>
        <translation>À confirmer le</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmée le</translation>
    </message>
    <message>
        <source>Prefect’s orders</source>
        <translation>Arrêtés préfectoraux</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Full members</source>
        <translation>Titulaires</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste complémentaire</translation>
    </message>
    <message>
        <source>Representatives in the steering bodies</source>
        <translation>Représentants dans les instances de pilotage</translation>
    </message>
    <message>
        <source>Steering body</source>
        <translation>Instance de pilotage</translation>
    </message>
    <message>
        <source>Initiatives of the councils</source>
        <translation>Initiatives des conseils</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Portage</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Plenaries, working groups, coordinations</source>
        <translation>Plénières, groupes de travail, coordinations</translation>
    </message>
    <message>
        <source>Who takes part in which body</source>
        <translation>Qui participe à quelle instance</translation>
    </message>
    <message>
        <source>Enrolments in the open councils</source>
        <translation>Inscriptions dans les conseils ouverts</translation>
    </message>
    <message>
        <source>Who speaks for the councils where the contract is steered</source>
        <translation>Qui représente les conseils dans les instances de pilotage</translation>
    </message>
    <message>
        <source>Initiatives of the councils, and who carries them</source>
        <translation>Initiatives des conseils, et qui les porte</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::CouncilListings</name>
    <message>
        <source>Councils</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Seats by college</source>
        <translation>Sièges par collège</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Pourvus</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Déposée le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Councils and their seats</source>
        <translation>Conseils et leurs sièges</translation>
    </message>
    <message>
        <source>Members of today</source>
        <translation>Membres à ce jour</translation>
    </message>
    <message>
        <source>Candidacies</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Draws by lot</source>
        <translation>Tirages au sort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Digest of the dossier</source>
        <translation>Empreinte du dossier</translation>
    </message>
    <message>
        <source>Public seed</source>
        <translation>Graine publique</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <translation>Motif d’annulation</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::DueItems</name>
    <message numerus="yes">
        <source>%1: %n seat(s) vacant</source>
        <translation>
            <numerusform>%1&#xa0;: %n siège vacant</numerusform>
            <numerusform>%1&#xa0;: %n sièges vacants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the mandate of %2 ends on %3</source>
        <translation>%1&#xa0;: le mandat de %2 prend fin le %3</translation>
    </message>
    <message>
        <source>%1: the parental authorisation of %2 is missing</source>
        <translation>%1&#xa0;: l’autorisation parentale de %2 manque</translation>
    </message>
    <message>
        <source>Enter the town and the service: they head every document</source>
        <translation>Indiquer la commune et le service&#xa0;: ils figurent en tête de chaque document</translation>
    </message>
    <message>
        <source>Add the quartiers of the town</source>
        <translation>Ajouter les quartiers de la commune</translation>
    </message>
    <message>
        <source>Create a first council</source>
        <translation>Créer un premier conseil</translation>
    </message>
    <message>
        <source>Add or import the people you write to</source>
        <translation>Ajouter ou importer les personnes à qui vous écrivez</translation>
    </message>
    <message>
        <source>Plan a first session</source>
        <translation>Planifier une première séance</translation>
    </message>
    <message>
        <source>Add or import the actions of the year</source>
        <translation>Ajouter ou importer les actions de l’année</translation>
    </message>
    <message>
        <source>Report on %1 %2, due on %3</source>
        <translation>Bilan %1 %2, attendu le %3</translation>
    </message>
    <message>
        <source>The call for projects %1 closes on %2</source>
        <translation>L’appel à projets %1 se termine le %2</translation>
    </message>
    <message>
        <source>Send the programme %1 before the committee of %2</source>
        <translation>Envoyer la programmation %1 avant le comité du %2</translation>
    </message>
    <message>
        <source>%1: say whether the session of %2 was held</source>
        <translation>%1&#xa0;: dire si la séance du %2 a été tenue</translation>
    </message>
    <message>
        <source>Convene %1 for the session of %2</source>
        <translation>Convoquer %1 pour la séance du %2</translation>
    </message>
    <message>
        <source>%1: write the minutes of %2</source>
        <translation>%1&#xa0;: rédiger le compte rendu du %2</translation>
    </message>
    <message>
        <source>%1: finish and send the minutes of %2</source>
        <translation>%1&#xa0;: finir et diffuser le compte rendu du %2</translation>
    </message>
    <message>
        <source>%1: have the minutes of %2 approved</source>
        <translation>%1&#xa0;: faire approuver le compte rendu du %2</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 comes of age on %3, the parental authorisation then ends</source>
        <translation>%1&#xa0;: %2 aura 18 ans le %3, l’autorisation parentale prend alors fin</translation>
    </message>
    <message>
        <source>%1: the parental authorisation of %2 is missing since the meeting of %3</source>
        <translation>%1&#xa0;: l’autorisation parentale de %2 manque depuis la réunion du %3</translation>
    </message>
    <message>
        <source>%1: the parental authorisation of %2 is missing for the meeting of %3</source>
        <translation>%1&#xa0;: l’autorisation parentale de %2 manque pour la réunion du %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n enrolment(s) to have confirmed</source>
        <translation>
            <numerusform>%1&#xa0;: %n inscription à faire confirmer</numerusform>
            <numerusform>%1&#xa0;: %n inscriptions à faire confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge the electoral roll “%1”: %n people</source>
        <translation>
            <numerusform>Purger la liste électorale «&#xa0;%1&#xa0;»&#xa0;:&#x202f;%n personne</numerusform>
            <numerusform>Purger la liste électorale «&#xa0;%1&#xa0;»&#xa0;:&#x202f;%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n candidate(s) who were not retained anonymous</source>
        <translation>
            <numerusform>Anonymiser&#x202f;%n candidature non retenue</numerusform>
            <numerusform>Anonymiser&#x202f;%n candidatures non retenues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::reports::FileChecks</name>
    <message>
        <source>%1: the session of %2 is convened, but its agenda is empty.</source>
        <translation>%1&#xa0;: la séance du %2 est convoquée, mais son ordre du jour est vide.</translation>
    </message>
    <message>
        <source>%1: the session of %2 is said to be held, but its day has not come.</source>
        <translation>%1&#xa0;: la séance du %2 est notée comme tenue, mais son jour n’est pas venu.</translation>
    </message>
    <message>
        <source>%1: the minutes of %2 are approved, but the attendance of some is not noted.</source>
        <translation>%1&#xa0;: le compte rendu du %2 est approuvé, mais des présences ne sont pas notées.</translation>
    </message>
    <message>
        <source>Question %1 was asked in a session (%2) of another council than its own.</source>
        <translation>La question %1 a été posée dans une séance (%2) d’un autre conseil que le sien.</translation>
    </message>
    <message>
        <source>%1: a mandate from %2 holds a seat that another one holds at the same time.</source>
        <translation>%1&#xa0;: un mandat à partir du %2 occupe un siège qu’un autre occupe à la même date.</translation>
    </message>
    <message>
        <source>%1: a member has two mandates at once; the second starts on %2.</source>
        <translation>%1&#xa0;: un membre a deux mandats à la fois&#x202f;; le second commence le %2.</translation>
    </message>
    <message>
        <source>%1: a mandate from %2 holds a seat of another college or council.</source>
        <translation>%1&#xa0;: un mandat à partir du %2 occupe un siège d’un autre collège ou d’un autre conseil.</translation>
    </message>
    <message>
        <source>Action %1 renews %2, whose report has not come.</source>
        <translation>L’action %1 renouvelle %2, dont le bilan n’est pas arrivé.</translation>
    </message>
    <message>
        <source>Action %1: %2</source>
        <translation>Action %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: more is decided for %2 than the envelope holds.</source>
        <translation>%1&#xa0;: le total décidé pour %2 dépasse l’enveloppe.</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::FileListings</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Delays and rules</source>
        <translation>Délais et règles</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Delays and thresholds, with their source</source>
        <translation>Délais et seuils, avec leur source</translation>
    </message>
    <message>
        <source>Acts, in the order in which they were made</source>
        <translation>Actes, dans l’ordre où ils ont été faits</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::Listing</name>
    <message>
        <source>There is no list of “%1”. Known ones: %2.</source>
        <translation>Il n’y a pas de liste «&#xa0;%1&#xa0;». Listes connues&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::MemberAge</name>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>18 to 25</source>
        <translation>18 à 25 ans</translation>
    </message>
    <message>
        <source>26 to 39</source>
        <translation>26 à 39 ans</translation>
    </message>
    <message>
        <source>40 to 59</source>
        <translation>40 à 59 ans</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 ans et plus</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Âge non renseigné</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::OpeningListings</name>
    <message>
        <source>Council id</source>
        <translation>N° du conseil</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Sièges vacants</translation>
    </message>
    <message>
        <source>Seat id</source>
        <translation>N° du siège</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>Vacant since</source>
        <translation>Vacant depuis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Next on the list</source>
        <translation>Suivant sur la liste</translation>
    </message>
    <message>
        <source>Mandates that end</source>
        <translation>Mandats qui finissent</translation>
    </message>
    <message>
        <source>Mandate id</source>
        <translation>N° du mandat</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Parental authorisations</source>
        <translation>Autorisations parentales</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Première réunion</translation>
    </message>
    <message>
        <source>18th birthday</source>
        <translation>18 ans le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Around the table</source>
        <translation>Autour de la table</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Portrait, %</source>
        <translation>Portrait,&#x202f;%</translation>
    </message>
    <message>
        <source>Portrait of</source>
        <translation>Portrait de</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Seats that nobody holds</source>
        <translation>Sièges que personne n’occupe</translation>
    </message>
    <message>
        <source>Mandates past their planned end, or near it</source>
        <translation>Mandats dont la fin prévue est passée ou proche</translation>
    </message>
    <message>
        <source>Parental authorisations that are missing or about to end</source>
        <translation>Autorisations parentales manquantes ou près de finir</translation>
    </message>
    <message>
        <source>Who sits in the councils, beside who lives there</source>
        <translation>Qui siège dans les conseils, face à qui y habite</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::PeopleListings</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Fictitious</source>
        <translation>Fictive</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Extracts of the electoral roll</source>
        <translation>Extraits de la liste électorale</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Purged on</source>
        <translation>Purgé le</translation>
    </message>
    <message>
        <source>Electoral roll</source>
        <translation>Liste électorale</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name used</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Address complement</source>
        <translation>Complément d’adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Polling station</source>
        <translation>Bureau de vote</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::ProgrammeListings</name>
    <message>
        <source>There is no state “%1” of an action.</source>
        <translation>Il n’y a pas d’état «&#xa0;%1&#xa0;» pour une action.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Quartiers</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Financeurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Actions of the programme</source>
        <translation>Actions de la programmation</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::ProgrammeTables</name>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Funding by action</source>
        <translation>Financement par action</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>%1, requested</source>
        <translation>%1, demandé</translation>
    </message>
    <message>
        <source>%1, decided</source>
        <translation>%1, décidé</translation>
    </message>
    <message>
        <source>Requested, all</source>
        <translation>Demandé, total</translation>
    </message>
    <message>
        <source>Decided, all</source>
        <translation>Décidé, total</translation>
    </message>
    <message>
        <source>Paid, all</source>
        <translation>Versé, total</translation>
    </message>
    <message>
        <source>Left to find</source>
        <translation>Reste à trouver</translation>
    </message>
    <message>
        <source>By stake and quartier</source>
        <translation>Par enjeu et par quartier</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Cost, this part</source>
        <translation>Coût, cette part</translation>
    </message>
    <message>
        <source>Objectives without action</source>
        <translation>Objectifs sans action</translation>
    </message>
    <message>
        <source>Operational objective</source>
        <translation>Objectif opérationnel</translation>
    </message>
    <message>
        <source>By funder</source>
        <translation>Par financeur</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>By quartier</source>
        <translation>Par quartier</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::QuartierListings</name>
    <message>
        <source>Quartiers</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Irritants</source>
        <translation>Irritants</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Quartiers and council areas</source>
        <translation>Quartiers et quartiers de conseil</translation>
    </message>
    <message>
        <source>Statistical portrait</source>
        <translation>Portrait statistique</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::RuleListings</name>
    <message>
        <source>Types of council</source>
        <translation>Types de conseil</translation>
    </message>
    <message>
        <source>Type id</source>
        <translation>N° du type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Value as kept</source>
        <translation>Valeur gardée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Gives a light</source>
        <translation>Donne un voyant</translation>
    </message>
    <message>
        <source>How the rules stand</source>
        <translation>Où en sont les règles</translation>
    </message>
    <message>
        <source>Council id</source>
        <translation>N° du conseil</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>May change on</source>
        <translation>Peut changer le</translation>
    </message>
    <message>
        <source>Rules of the council types, with their source</source>
        <translation>Règles des types de conseil, avec leur source</translation>
    </message>
    <message>
        <source>How each council stands to its rules, and until when</source>
        <translation>Où en est chaque conseil avec ses règles, et jusqu’à quand</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::Search</name>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::SessionListings</name>
    <message>
        <source>There is no state “%1” of a session.</source>
        <translation>Il n’y a pas d’état «&#xa0;%1&#xa0;» pour une séance.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Posée le</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondue le</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>Session of</source>
        <translation>Séance du</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Sessions of the councils</source>
        <translation>Séances des conseils</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Points d’ordre du jour</translation>
    </message>
    <message>
        <source>Register of questions</source>
        <translation>Registre des questions</translation>
    </message>
    <message>
        <source>What was promised in sessions</source>
        <translation>Suites à donner décidées en séance</translation>
    </message>
</context>
<context>
    <name>faubourg::reports::TrainingListings</name>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Attestés</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Personnes formées</translation>
    </message>
    <message>
        <source>Training id</source>
        <translation>N° de la formation</translation>
    </message>
    <message>
        <source>Person id</source>
        <translation>N° de la personne</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>Attestation du</translation>
    </message>
    <message>
        <source>Training needs</source>
        <translation>Besoins de formation</translation>
    </message>
    <message>
        <source>Questionnaire id</source>
        <translation>N° du questionnaire</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Trainings of members and officials</source>
        <translation>Formations des membres et des élus</translation>
    </message>
    <message>
        <source>Who was enrolled, and came</source>
        <translation>Qui s’est inscrit, et qui est venu</translation>
    </message>
    <message>
        <source>What the councils answered about their needs</source>
        <translation>Ce que les conseils ont répondu sur leurs besoins</translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::AgendaTemplate</name>
    <message>
        <source>%1 (%2)</source>
        <comment>follow-up and service</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>follow-up and day</comment>
        <translation>%1, avant le %2</translation>
    </message>
    <message>
        <source>Approval of the minutes of the session of %1</source>
        <translation>Approbation du compte rendu de la séance du %1</translation>
    </message>
    <message>
        <source>What became of the previous follow-ups</source>
        <translation>Suites données à la séance précédente</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Question %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>Réponses aux questions</translation>
    </message>
    <message>
        <source>Other business</source>
        <translation>Questions diverses</translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::FollowUp</name>
    <message>
        <source>Choose the session that decided this follow-up.</source>
        <translation>Choisissez la séance qui a décidé cette suite à donner.</translation>
    </message>
    <message>
        <source>Enter what is to be done.</source>
        <translation>Indiquez ce qui est à faire.</translation>
    </message>
    <message>
        <source>A follow-up is in the charge of a service or of a person, not of both. Keep one of the two.</source>
        <translation>Une suite à donner est confiée à un service ou à une personne, pas aux deux. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>This follow-up is already closed. Reopen it first.</source>
        <translation>Cette suite à donner est déjà close. Rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>Say why it is dropped: the council will be told.</source>
        <translation>Dites pourquoi elle est abandonnée&#xa0;: le conseil en sera informé.</translation>
    </message>
    <message>
        <source>This follow-up is open already.</source>
        <translation>Cette suite à donner est déjà ouverte.</translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::FollowUpRepository</name>
    <message>
        <source>This follow-up no longer exists. Somebody removed it.</source>
        <translation>Cette suite à donner n’existe plus. Une autre personne l’a supprimée.</translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::Labels</name>
    <message>
        <source>Planned</source>
        <comment>SessionState</comment>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Convened</source>
        <comment>SessionState</comment>
        <translation>Convoquée</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>SessionState</comment>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Minutes being written</source>
        <comment>SessionState</comment>
        <translation>CR en rédaction</translation>
    </message>
    <message>
        <source>Minutes sent</source>
        <comment>SessionState</comment>
        <translation>CR diffusé</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <comment>SessionState</comment>
        <translation>CR approuvé</translation>
    </message>
    <message>
        <source>Postponed</source>
        <comment>SessionState</comment>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>SessionState</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>SessionState</comment>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>EntryKind</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>EntryKind</comment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>EntryKind</comment>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>EntryKind</comment>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>Capacity</comment>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Substitute</source>
        <comment>Capacity</comment>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Elected official</source>
        <comment>Capacity</comment>
        <translation>Élu</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <comment>Capacity</comment>
        <translation>Technicien animateur</translation>
    </message>
    <message>
        <source>Outside expert</source>
        <comment>Capacity</comment>
        <translation>Intervenant extérieur</translation>
    </message>
    <message>
        <source>Municipal agent</source>
        <comment>Capacity</comment>
        <translation>Agent municipal</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>Capacity</comment>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Not noted</source>
        <comment>Attendance</comment>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>Attendance</comment>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>Attendance</comment>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>Attendance</comment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>QuestionState</comment>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>QuestionState</comment>
        <translation>Qualifiée</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>QuestionState</comment>
        <translation>Transmise</translation>
    </message>
    <message>
        <source>Answer to validate</source>
        <comment>QuestionState</comment>
        <translation>Réponse à valider</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>QuestionState</comment>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>QuestionState</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Not followed up</source>
        <comment>QuestionState</comment>
        <translation>Sans suite</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>FollowUpState</comment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>FollowUpState</comment>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>FollowUpState</comment>
        <translation>Abandonnée</translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::Question</name>
    <message>
        <source>Questions are numbered from 1. Enter the number of the question.</source>
        <translation>Les questions sont numérotées à partir de 1. Indiquez le numéro de la question.</translation>
    </message>
    <message>
        <source>Choose the council through which the question was asked.</source>
        <translation>Choisissez le conseil par lequel la question a été posée.</translation>
    </message>
    <message>
        <source>Enter the day on which the question was asked.</source>
        <translation>Indiquez le jour où la question a été posée.</translation>
    </message>
    <message>
        <source>Enter the subject of the question: a few words that name it.</source>
        <translation>Indiquez l’objet de la question&#xa0;: quelques mots qui la nomment.</translation>
    </message>
    <message>
        <source>The answer is due before the question was asked. Correct one of the two dates.</source>
        <translation>La réponse est attendue avant le jour de la question. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>An agenda item is given without its session. Choose the session.</source>
        <translation>Un point d’ordre du jour est donné sans sa séance. Choisissez la séance.</translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::QuestionRepository</name>
    <message>
        <source>This question no longer exists. Somebody removed it.</source>
        <translation>Cette question n’existe plus. Une autre personne l’a supprimée.</translation>
    </message>
    <message>
        <source>A follow-up comes from this question. Dismiss the question rather than removing it.</source>
        <translation>Une suite à donner vient de cette question. Classez la question sans suite plutôt que de la supprimer.</translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::QuestionState</name>
    <message>
        <source>Only a question just received can be qualified.</source>
        <translation>Seule une question tout juste reçue peut être qualifiée.</translation>
    </message>
    <message>
        <source>Only a question without an answer can be forwarded to a service.</source>
        <translation>Seule une question sans réponse peut être transmise à un service.</translation>
    </message>
    <message>
        <source>Only a service that was asked can be reminded. Forward the question first.</source>
        <translation>Seul un service déjà saisi peut être relancé. Transmettez d’abord la question.</translation>
    </message>
    <message>
        <source>The answer comes from a service. Forward the question first.</source>
        <translation>La réponse vient d’un service. Transmettez d’abord la question.</translation>
    </message>
    <message>
        <source>There is no answer to validate. Enter the answer first.</source>
        <translation>Il n’y a pas de réponse à valider. Saisissez d’abord la réponse.</translation>
    </message>
    <message>
        <source>Only a question without an answer can be answered in session.</source>
        <translation>Seule une question sans réponse peut recevoir une réponse en séance.</translation>
    </message>
    <message>
        <source>Only an answered question can be closed. Without an answer, dismiss it and say why.</source>
        <translation>Seule une question répondue peut être close. Sans réponse, classez-la sans suite et dites pourquoi.</translation>
    </message>
    <message>
        <source>Only a question without an answer can be dismissed.</source>
        <translation>Seule une question sans réponse peut être classée sans suite.</translation>
    </message>
    <message>
        <source>This question is in the state “%1”. %2</source>
        <translation>Cette question est dans l’état «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>Your question of %1 has been with the service “%2” since %3.</source>
        <translation>Votre question du %1 est au service «&#xa0;%2&#xa0;» depuis le %3.</translation>
    </message>
    <message>
        <source>%1 The answer is late; we reminded the service on %2.</source>
        <translation>%1 La réponse est en retard&#x202f;; nous avons relancé le service le %2.</translation>
    </message>
    <message>
        <source>%1 The answer is late; we are reminding the service today.</source>
        <translation>%1 La réponse est en retard&#x202f;; nous relançons le service aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 The answer is expected by %2.</source>
        <translation>%1 La réponse est attendue avant le %2.</translation>
    </message>
    <message>
        <source>Choose the theme of the question.</source>
        <translation>Choisissez le thème de la question.</translation>
    </message>
    <message>
        <source>Choose the service that will answer.</source>
        <translation>Choisissez le service qui répondra.</translation>
    </message>
    <message>
        <source>The answer is empty. Enter what the service replies.</source>
        <translation>La réponse est vide. Saisissez ce que répond le service.</translation>
    </message>
    <message>
        <source>The answer is empty. Enter what was replied in session.</source>
        <translation>La réponse est vide. Saisissez ce qui a été répondu en séance.</translation>
    </message>
    <message>
        <source>Say why the question is not followed up: the asker will be told.</source>
        <translation>Dites pourquoi la question reste sans suite&#xa0;: la personne qui l’a posée en sera informée.</translation>
    </message>
    <message>
        <source>We received your question of %1; it will be passed on to the service concerned.</source>
        <translation>Nous avons reçu votre question du %1&#x202f;; elle sera transmise au service concerné.</translation>
    </message>
    <message>
        <source>We have read your question of %1; it is about to be passed on to the service concerned.</source>
        <translation>Nous avons lu votre question du %1&#x202f;; elle va être transmise au service concerné.</translation>
    </message>
    <message>
        <source>The answer to your question of %1 is written; the elected officials of your quartier are validating it.</source>
        <translation>La réponse à votre question du %1 est écrite&#x202f;; les élus de votre quartier la valident.</translation>
    </message>
    <message>
        <source>Your question of %1 was answered on %2: %3</source>
        <translation>Votre question du %1 a reçu une réponse le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Your question of %1 could not be followed up, for this reason: %2</source>
        <translation>Votre question du %1 n’a pas pu avoir de suite, pour cette raison&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::Remaining</name>
    <message>
        <source>Write the agenda</source>
        <translation>Rédiger l’ordre du jour</translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>Convoquer</translation>
    </message>
    <message>
        <source>Hold the session</source>
        <translation>Tenir la séance</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Rédiger le CR</translation>
    </message>
    <message>
        <source>Send the minutes</source>
        <translation>Diffuser le CR</translation>
    </message>
    <message>
        <source>Have the minutes approved</source>
        <translation>Faire approuver le CR</translation>
    </message>
    <message>
        <source>Choose a new date</source>
        <translation>Choisir une nouvelle date</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 avant le %2</translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::Session</name>
    <message>
        <source>Item %1 of the agenda has no title. Give it one, or remove the item.</source>
        <translation>Le point %1 de l’ordre du jour n’a pas d’intitulé. Donnez-lui-en un, ou supprimez le point.</translation>
    </message>
    <message>
        <source>Item %1 of the agenda cannot last less than 0 minutes. Correct its duration.</source>
        <translation>Le point %1 de l’ordre du jour ne peut pas durer moins de 0 minute. Corrigez sa durée.</translation>
    </message>
    <message>
        <source>An entry of the minutes under “%1” is empty. Write it, or remove it.</source>
        <translation>Une ligne du compte rendu sous «&#xa0;%1&#xa0;» est vide. Écrivez-la, ou supprimez-la.</translation>
    </message>
    <message>
        <source>A participant is not chosen yet. Choose a person, or remove the line.</source>
        <translation>Un participant n’est pas encore choisi. Choisissez une personne, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>The same person is invited twice. Remove one of the lines.</source>
        <translation>La même personne est invitée deux fois. Supprimez l’une des lignes.</translation>
    </message>
    <message>
        <source>A participant leaves before arriving. Correct one of the two times.</source>
        <translation>Un participant part avant d’arriver. Corrigez l’une des deux heures.</translation>
    </message>
    <message>
        <source>Choose the council that meets.</source>
        <translation>Choisissez le conseil qui se réunit.</translation>
    </message>
    <message>
        <source>Enter the date of the session.</source>
        <translation>Indiquez la date de la séance.</translation>
    </message>
    <message>
        <source>Sessions are numbered from 1. Correct the number, or leave it empty.</source>
        <translation>Les séances sont numérotées à partir de 1. Corrigez le numéro, ou laissez-le vide.</translation>
    </message>
    <message>
        <source>The session ends before it starts. Correct one of the two times.</source>
        <translation>La séance finit avant d’avoir commencé. Corrigez l’une des deux heures.</translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::SessionRepository</name>
    <message>
        <source>This session no longer exists. Somebody removed it.</source>
        <translation>Cette séance n’existe plus. Une autre personne l’a supprimée.</translation>
    </message>
    <message>
        <source>Questions or follow-ups refer to the item “%1”. Move them to another item before removing it.</source>
        <translation>Des questions ou des suites à donner se rapportent au point «&#xa0;%1&#xa0;». Rattachez-les à un autre point avant de le supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) or follow-up(s) come from this session. Cancel the session rather than removing it.</source>
        <translation>
            <numerusform>%n question ou suite à donner vient de cette séance. Annulez la séance plutôt que de la supprimer.</numerusform>
            <numerusform>%n questions ou suites à donner viennent de cette séance. Annulez la séance plutôt que de la supprimer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::SessionState</name>
    <message>
        <source>Only a planned session can be convened.</source>
        <translation>Seule une séance planifiée peut être convoquée.</translation>
    </message>
    <message>
        <source>Only a convened session can be held. Convene it first.</source>
        <translation>Seule une séance convoquée peut être tenue. Convoquez-la d’abord.</translation>
    </message>
    <message>
        <source>Minutes are written once the session was held.</source>
        <translation>Le compte rendu s’écrit une fois la séance tenue.</translation>
    </message>
    <message>
        <source>Only minutes being written can be sent.</source>
        <translation>Seul un compte rendu en rédaction peut être diffusé.</translation>
    </message>
    <message>
        <source>Only minutes that were sent can be approved. Send them first.</source>
        <translation>Seul un compte rendu diffusé peut être approuvé. Diffusez-le d’abord.</translation>
    </message>
    <message>
        <source>Only a planned or convened session can be postponed.</source>
        <translation>Seule une séance planifiée ou convoquée peut être reportée.</translation>
    </message>
    <message>
        <source>Only a postponed session gets a new date this way.</source>
        <translation>Seule une séance reportée reçoit ainsi une nouvelle date.</translation>
    </message>
    <message>
        <source>Only a session that was not held can be cancelled.</source>
        <translation>Seule une séance qui n’a pas été tenue peut être annulée.</translation>
    </message>
    <message>
        <source>Only a cancelled session or one whose minutes are approved can be archived.</source>
        <translation>Seule une séance annulée, ou dont le compte rendu est approuvé, peut être archivée.</translation>
    </message>
    <message>
        <source>This session is in the state “%1”. %2</source>
        <translation>Cette séance est dans l’état «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>A session is convened with its agenda. Add at least one item.</source>
        <translation>Une séance est convoquée avec son ordre du jour. Ajoutez au moins un point.</translation>
    </message>
    <message>
        <source>The convocation says when and where to come. Enter the time and the venue.</source>
        <translation>La convocation dit quand et où venir. Indiquez l’heure et le lieu.</translation>
    </message>
    <message>
        <source>The date of the session is past. Choose a new date.</source>
        <translation>La date de la séance est passée. Choisissez une nouvelle date.</translation>
    </message>
    <message>
        <source>Say why: the reason goes on record and to the members.</source>
        <translation>Dites pourquoi&#xa0;: le motif figurera au registre et sera donné aux membres.</translation>
    </message>
    <message numerus="yes">
        <source>The notice is not respected: %n day(s) instead of %1. You can convene all the same; the notice given will stand in the record.</source>
        <translation>
            <numerusform>Le délai n’est pas respecté&#xa0;: %n jour au lieu de %1. Vous pouvez convoquer quand même&#xa0;: le délai figurera au registre.</numerusform>
            <numerusform>Le délai n’est pas respecté&#xa0;: %n jours au lieu de %1. Vous pouvez convoquer quand même&#xa0;: le délai figurera au registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session has not taken place yet. If it was moved forward, correct its date first.</source>
        <translation>La séance n’a pas encore eu lieu. Si elle a été avancée, corrigez d’abord sa date.</translation>
    </message>
    <message>
        <source>The minutes are empty. Write at least one item before sending them.</source>
        <translation>Le compte rendu est vide. Écrivez au moins une ligne avant de le diffuser.</translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n participant(s) is not noted.</source>
        <translation>
            <numerusform>La présence de %n participant n’est pas notée.</numerusform>
            <numerusform>La présence de %n participants n’est pas notée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the new date of the session.</source>
        <translation>Indiquez la nouvelle date de la séance.</translation>
    </message>
    <message>
        <source>The minutes of this session are approved: its state no longer changes. It can only be archived.</source>
        <translation>Le compte rendu de cette séance est approuvé&#xa0;: son état ne change plus. Elle peut seulement être archivée.</translation>
    </message>
    <message>
        <source>The minutes of this session are approved: attendance no longer changes. Note the correction in the next session.</source>
        <translation>Le compte rendu de cette séance est approuvé&#xa0;: les présences ne changent plus. Notez la correction à la prochaine séance.</translation>
    </message>
    <message>
        <source>The minutes of this session are approved and no longer change. Note the correction in the next session.</source>
        <translation>Le compte rendu de cette séance est approuvé et ne change plus. Notez la correction à la prochaine séance.</translation>
    </message>
    <message>
        <source>A session with approved minutes, or in the archives, is not removed: it is the council’s memory.</source>
        <translation>Une séance dont le compte rendu est approuvé, ou archivée, ne se supprime pas&#xa0;: c’est la mémoire du conseil.</translation>
    </message>
</context>
<context>
    <name>faubourg::sortition::Dossier</name>
    <message>
        <source>Line %1 of the dossier is not what its content demands: the file was changed, or is no dossier.</source>
        <translation>La ligne %1 du dossier n’est pas celle que son contenu demande&#xa0;: le fichier a été modifié, ou n’est pas un dossier.</translation>
    </message>
    <message>
        <source>A composition names a group that does not exist.</source>
        <translation>Une composition nomme un groupe qui n’existe pas.</translation>
    </message>
    <message>
        <source>A composition of the dossier does not keep every quota.</source>
        <translation>Une composition du dossier ne respecte pas tous les quotas.</translation>
    </message>
    <message>
        <source>The ballots of the dossier do not add up.</source>
        <translation>Les bulletins du dossier ne font pas le compte.</translation>
    </message>
</context>
<context>
    <name>faubourg::sortition::Draw</name>
    <message>
        <source>Give the public seed of the draw.</source>
        <translation>Donnez la graine publique du tirage.</translation>
    </message>
    <message>
        <source>No panel meets all the quotas.</source>
        <translation>Aucun groupe ne respecte tous les quotas.</translation>
    </message>
    <message>
        <source>No candidate of the dossier has the number %1.</source>
        <translation>Aucun candidat du dossier n’a le numéro %1.</translation>
    </message>
</context>
<context>
    <name>faubourg::sortition::Explanation</name>
    <message>
        <source>undeclared</source>
        <translation>non déclaré</translation>
    </message>
    <message numerus="yes">
        <source>at most %n seat(s)</source>
        <translation>
            <numerusform>%n siège au plus</numerusform>
            <numerusform>%n sièges au plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) for %1</source>
        <translation>
            <numerusform>%n candidat pour %1</numerusform>
            <numerusform>%n candidats pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1&#xa0;: au moins %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1&#xa0;: au plus %2</translation>
    </message>
    <message numerus="yes">
        <source>There are not enough candidates for %n seat(s)</source>
        <translation>
            <numerusform>Il n’y a pas assez de candidats pour %n siège</numerusform>
            <numerusform>Il n’y a pas assez de candidats pour %n sièges</numerusform>
        </translation>
    </message>
    <message>
        <source>one person a household</source>
        <translation>une personne par foyer</translation>
    </message>
    <message>
        <source>%1 at least %2 instead of %3</source>
        <translation>%1&#xa0;: au moins %2 au lieu de %3</translation>
    </message>
    <message>
        <source>%1 at most %2 instead of %3</source>
        <translation>%1&#xa0;: au plus %2 au lieu de %3</translation>
    </message>
    <message>
        <source>several persons of a household</source>
        <translation>plusieurs personnes par foyer</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n siège</numerusform>
            <numerusform>%n sièges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::sortition::FairSolver</name>
    <message>
        <source>No panel meets all the quotas.</source>
        <translation>Aucun groupe ne respecte tous les quotas.</translation>
    </message>
    <message>
        <source>The search was stopped before it found any panel; give it more time.</source>
        <translation>La recherche a été arrêtée avant d’avoir trouvé un groupe&#x202f;; laissez-lui plus de temps.</translation>
    </message>
    <message>
        <source>The solver met numerical trouble on this pool; try the method urn.</source>
        <translation>Le calcul a rencontré des difficultés numériques sur ces candidats&#x202f;; essayez la méthode urn.</translation>
    </message>
</context>
<context>
    <name>faubourg::sortition::Pool</name>
    <message>
        <source>“%1” cannot be published: write 1 to %2 characters on one line, without semicolon.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être publié&#xa0;: écrivez de 1 à %2 caractères sur une ligne, sans point-virgule.</translation>
    </message>
    <message>
        <source>%1, %2: the minimum %3 and the maximum %4 are not in order.</source>
        <translation>%1, %2&#xa0;: le minimum %3 et le maximum %4 ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>%1, %2: the flexible bounds %3 and %4 must enclose the quota.</source>
        <translation>%1, %2&#xa0;: les limites souples %3 et %4 doivent encadrer le quota.</translation>
    </message>
    <message>
        <source>Category %1: give it 1 to %2 values.</source>
        <translation>Catégorie %1&#xa0;: donnez-lui de 1 à %2 valeurs.</translation>
    </message>
    <message>
        <source>%1, %2: this value stands twice in the quotas.</source>
        <translation>%1, %2&#xa0;: cette valeur figure deux fois dans les quotas.</translation>
    </message>
    <message>
        <source>There are %1 categories; a draw takes at most %2.</source>
        <translation>Il y a %1 catégories&#x202f;; un tirage en prend au plus %2.</translation>
    </message>
    <message>
        <source>The category %1 stands twice.</source>
        <translation>La catégorie %1 figure deux fois.</translation>
    </message>
    <message>
        <source>Number %1 stands twice among the candidates.</source>
        <translation>Le numéro %1 figure deux fois parmi les candidats.</translation>
    </message>
    <message>
        <source>Candidate %1 has a value that no quota knows.</source>
        <translation>Le candidat %1 a une valeur qu’aucun quota ne connaît.</translation>
    </message>
    <message>
        <source>%1 seats cannot be drawn; choose 1 to %2.</source>
        <translation>%1 sièges ne peuvent pas être tirés au sort&#x202f;; choisissez de 1 à %2.</translation>
    </message>
    <message>
        <source>There is no candidate to draw from.</source>
        <translation>Il n’y a aucun candidat à tirer au sort.</translation>
    </message>
    <message>
        <source>There are more than %1 candidates.</source>
        <translation>Il y a plus de %1 candidats.</translation>
    </message>
</context>
<context>
    <name>faubourg::sortition::Preparation</name>
    <message>
        <source>Tickets alone serve quotas on one category; choose leximin or urn.</source>
        <translation>Les tickets ne servent que des quotas sur une seule catégorie&#x202f;; choisissez leximin ou urn.</translation>
    </message>
    <message>
        <source>No panel of %1 meets together: %2.</source>
        <translation>Aucun groupe de %1 ne respecte à la fois&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Possible with: %2.</source>
        <translation>%1 Possible avec&#xa0;: %2.</translation>
    </message>
    <message>
        <source>; or with </source>
        <translation>&#x202f;; ou avec </translation>
    </message>
</context>
<context>
    <name>faubourg::sortition::Simulation</name>
    <message>
        <source>The greedy method found no panel; choose another method.</source>
        <translation>La méthode pas à pas n’a trouvé aucun groupe&#x202f;; choisissez une autre méthode.</translation>
    </message>
</context>
<context>
    <name>faubourg::sortition::Verification</name>
    <message>
        <source>%1: the record says “%2”, this check finds “%3”.</source>
        <translation>%1&#xa0;: le procès-verbal dit «&#xa0;%2&#xa0;», cette vérification trouve «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Line %1 of the record: “%2” should be “%3”.</source>
        <translation>Ligne %1 du procès-verbal&#xa0;: «&#xa0;%2&#xa0;» devrait être «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The proof does not weigh every group of candidates.</source>
        <translation>La preuve ne pèse pas tous les groupes de candidats.</translation>
    </message>
    <message>
        <source>The proof does not hold: a panel weighs more than the dossier says.</source>
        <translation>La preuve ne tient pas&#xa0;: un groupe pèse plus que le dossier ne le dit.</translation>
    </message>
    <message>
        <source>The dossier is not the one that was frozen: its SHA-256 is %1, the published one %2.</source>
        <translation>Le dossier n’est pas celui qui a été figé&#xa0;: son SHA-256 est %1, celui publié %2.</translation>
    </message>
</context>
<context>
    <name>faubourg::storage::Act</name>
    <message>
        <source>Somebody else changed this record meanwhile. Look at the new state, then enter your change again.</source>
        <translation>Une autre personne a modifié cette fiche entre-temps. Regardez son nouvel état, puis refaites votre modification.</translation>
    </message>
</context>
<context>
    <name>faubourg::storage::AttachmentStore</name>
    <message>
        <source>The chosen file is empty. Choose another.</source>
        <translation>Le fichier choisi est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This attachment is not in the file.</source>
        <translation>Cette pièce jointe n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>An attachment is damaged. Restore the newest backup, or attach the document again.</source>
        <translation>Une pièce jointe est endommagée. Restaurez la dernière sauvegarde, ou joignez à nouveau le document.</translation>
    </message>
</context>
<context>
    <name>faubourg::storage::DataFile</name>
    <message>
        <source>%1 (before update, version %2, %3)</source>
        <translation>%1 (avant mise à jour, version %2, %3)</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>This name is in use by %1 at this moment. Choose another name.</source>
        <translation>Ce nom est utilisé par %1 en ce moment. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The last program to write “%1” stopped in the middle, and there is no room to repair a copy of it. Free some space, then try again.</source>
        <translation>Le dernier programme qui écrivait «&#xa0;%1&#xa0;» s’est arrêté en cours de route, et la place manque pour en réparer une copie. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name, or open it.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
</context>
<context>
    <name>faubourg::storage::Database</name>
    <message>
        <source>The database engine of this computer lacks a safety setting that Faubourg relies on. Reinstall Faubourg.</source>
        <translation>Le moteur de base de données de cet ordinateur n’a pas un réglage de sécurité dont Faubourg a besoin. Réinstallez Faubourg.</translation>
    </message>
</context>
<context>
    <name>faubourg::storage::FileHeader</name>
    <message>
        <source>“%1” is not a Faubourg file. Choose a file whose name ends in .faubourg.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier Faubourg. Choisissez un fichier dont le nom se termine par .faubourg.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: its end is missing. It has not been changed. Copy it again from where it comes from, or restore the newest backup.</source>
        <translation>«&#xa0;%1&#xa0;» est incomplet&#xa0;: sa fin manque. Il n’a pas été modifié. Copiez-le à nouveau depuis son lieu d’origine, ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist or cannot be reached.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas ou n’est pas accessible.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file whose name ends in .faubourg.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez un fichier dont le nom se termine par .faubourg.</translation>
    </message>
    <message>
        <source>The file “%1” may not be read. Ask the IT department for access.</source>
        <translation>La lecture du fichier «&#xa0;%1&#xa0;» n’est pas permise. Demandez l’accès au service informatique.</translation>
    </message>
</context>
<context>
    <name>faubourg::storage::FileSystem</name>
    <message>
        <source>“%1” was not written: the disk is full. Free some space, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder “%1” does not accept writing. Choose another folder, or ask the IT department for access.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’accepte pas l’écriture. Choisissez un autre dossier ou demandez l’accès au service informatique.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist or cannot be reached. Choose another folder.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas ou n’est pas accessible. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” is open in another program. Close it there, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans un autre programme. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This folder does not accept the name “%1”. Choose a shorter or simpler one.</source>
        <translation>Ce dossier n’accepte pas le nom «&#xa0;%1&#xa0;». Choisissez un nom plus court ou plus simple.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk or the network did not answer as expected. Try again, or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: le disque ou le réseau n’a pas répondu comme prévu. Réessayez, ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>faubourg::storage::Integrity</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The attachment %1 is not what was stored.</source>
        <translation>La pièce jointe %1 n’est pas celle qui a été enregistrée.</translation>
    </message>
    <message>
        <source>The inside of this file is not what Faubourg makes: another program changed it. It has not been opened. Restore the newest backup.</source>
        <translation>L’intérieur de ce fichier n’est pas celui que fait Faubourg&#xa0;: un autre programme l’a modifié. Il n’a pas été ouvert. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Record %1 of “%2” points to a record of “%3” that is missing.</source>
        <translation>La fiche %1 de «&#xa0;%2&#xa0;» renvoie à une fiche de «&#xa0;%3&#xa0;» qui manque.</translation>
    </message>
</context>
<context>
    <name>faubourg::storage::LockFile</name>
    <message>
        <source>The lock of the file could not be written: the disk is full or does not answer. Free some space, then try again.</source>
        <translation>Le verrou du fichier n’a pas pu être écrit&#xa0;: le disque est plein ou ne répond pas. Libérez de la place, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>faubourg::storage::Migrator</name>
    <message>
        <source>A part of Faubourg that brings files up to date is missing or damaged. Reinstall Faubourg.</source>
        <translation>Une partie de Faubourg qui met les fichiers à jour manque ou est endommagée. Réinstallez Faubourg.</translation>
    </message>
    <message>
        <source>The file could not be brought up to date: some of its records point to missing ones. It has not been changed.</source>
        <translation>Le fichier n’a pas pu être mis à jour&#xa0;: certaines de ses fiches renvoient à des fiches qui manquent. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>Installez la version la plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Install version %1 to open it.</source>
        <translation>Installez la version %1 pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This file comes from a more recent version of Faubourg. It has not been changed. %1</source>
        <translation>Ce fichier vient d’une version plus récente de Faubourg. Il n’a pas été modifié. %1</translation>
    </message>
</context>
<context>
    <name>faubourg::storage::Query</name>
    <message>
        <source>Something else in the file still refers to this record. Nothing was changed. Remove what refers to it first, or keep it.</source>
        <translation>Un autre élément du fichier se rapporte encore à cette fiche. Rien n’a été modifié. Supprimez d’abord ce qui s’y rapporte, ou gardez-la.</translation>
    </message>
    <message>
        <source>The same record is already in the file. Nothing was changed.</source>
        <translation>La même fiche est déjà dans le fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file does not accept this value. Nothing was changed.</source>
        <translation>Le fichier n’accepte pas cette valeur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file is being used by another program at this moment. Try again.</source>
        <translation>Le fichier est utilisé par un autre programme en ce moment. Réessayez.</translation>
    </message>
    <message>
        <source>The file or its folder does not accept writing. Choose another folder, or ask the IT department for access.</source>
        <translation>Le fichier ou son dossier n’accepte pas l’écriture. Choisissez un autre dossier ou demandez l’accès au service informatique.</translation>
    </message>
    <message>
        <source>The file is damaged. It has not been changed. Restore the newest backup.</source>
        <translation>Le fichier est endommagé. Il n’a pas été modifié. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Free some space, then try again.</source>
        <translation>Rien n’a été enregistré&#xa0;: le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The data file cannot be read or written.</source>
        <translation>Le fichier de données ne peut pas être lu ou écrit.</translation>
    </message>
</context>
<context>
    <name>faubourg::storage::Revert</name>
    <message>
        <source>This can no longer be undone: what it wrote was changed since. Correct the records by hand.</source>
        <translation>Cela ne peut plus être annulé&#xa0;: ce qui avait été écrit a changé depuis. Corrigez les fiches à la main.</translation>
    </message>
</context>
<context>
    <name>faubourg::storage::Transaction</name>
    <message>
        <source>Another computer has taken this file over. What you typed is still on screen: save a copy of it, then open the file again.</source>
        <translation>Un autre ordinateur a pris la main sur ce fichier. Votre saisie est toujours à l’écran&#xa0;: enregistrez-en une copie, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>This file is open for reading only: nothing can be changed.</source>
        <translation>Ce fichier est ouvert en lecture seule&#xa0;: rien ne peut être modifié.</translation>
    </message>
</context>
<context>
    <name>faubourg::training::Questionnaire</name>
    <message>
        <source>A question has no wording. Enter it, or remove the question.</source>
        <translation>Une question n’a pas de libellé. Saisissez-le, ou supprimez la question.</translation>
    </message>
    <message>
        <source>The question “%1” needs at least two answers to choose from, one a line.</source>
        <translation>La question «&#xa0;%1&#xa0;» demande au moins deux réponses au choix, une par ligne.</translation>
    </message>
    <message>
        <source>The question “%1” offers the same answer twice.</source>
        <translation>La question «&#xa0;%1&#xa0;» propose deux fois la même réponse.</translation>
    </message>
    <message>
        <source>An answer does not fit the question “%1”.</source>
        <translation>Une réponse ne convient pas à la question «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the council that is asked.</source>
        <translation>Choisissez le conseil interrogé.</translation>
    </message>
    <message>
        <source>Enter the title of the questionnaire.</source>
        <translation>Saisissez le titre du questionnaire.</translation>
    </message>
    <message>
        <source>The questionnaire is to be given back before it is sent. Correct its dates.</source>
        <translation>Le questionnaire doit être rendu avant d’être envoyé. Corrigez ses dates.</translation>
    </message>
    <message>
        <source>Enter the day on which the questionnaire was given back.</source>
        <translation>Saisissez le jour où le questionnaire a été rendu.</translation>
    </message>
    <message>
        <source>A questionnaire cannot be given back on a day to come.</source>
        <translation>Un questionnaire ne peut pas avoir été rendu un jour à venir.</translation>
    </message>
    <message>
        <source>Enter at least one answer.</source>
        <translation>Saisissez au moins une réponse.</translation>
    </message>
    <message>
        <source>An answer belongs to no question of this questionnaire.</source>
        <translation>Une réponse ne se rattache à aucune question de ce questionnaire.</translation>
    </message>
    <message>
        <source>The question “%1” takes a single answer.</source>
        <translation>La question «&#xa0;%1&#xa0;» n’admet qu’une réponse.</translation>
    </message>
    <message>
        <source>The model of the questionnaire cannot be read.</source>
        <translation>Le modèle de questionnaire ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>faubourg::training::QuestionnaireRepository</name>
    <message>
        <source>This questionnaire has been answered: its questions stand, or the answers would be to something else. Copy it to ask other questions.</source>
        <translation>Ce questionnaire a reçu des réponses&#xa0;: ses questions ne changent plus, sinon les réponses porteraient sur autre chose. Copiez-le pour poser d’autres questions.</translation>
    </message>
    <message>
        <source>This questionnaire no longer exists.</source>
        <translation>Ce questionnaire n’existe plus.</translation>
    </message>
    <message>
        <source>This questionnaire has been answered. Remove the answers first, if they are not to be kept.</source>
        <translation>Ce questionnaire a reçu des réponses. Supprimez-les d’abord si elles ne doivent pas être gardées.</translation>
    </message>
</context>
<context>
    <name>faubourg::training::ResponseRepository</name>
    <message>
        <source>These answers are no longer in the file.</source>
        <translation>Ces réponses ne sont plus dans le fichier.</translation>
    </message>
    <message>
        <source>This person has already answered. Change those answers instead.</source>
        <translation>Cette personne a déjà répondu. Modifiez plutôt ses réponses.</translation>
    </message>
</context>
<context>
    <name>faubourg::training::Training</name>
    <message>
        <source>Enter the day of the training.</source>
        <translation>Saisissez le jour de la formation.</translation>
    </message>
    <message>
        <source>Enter the day of each sitting.</source>
        <translation>Saisissez le jour de chaque demi-journée.</translation>
    </message>
    <message>
        <source>A sitting ends before it starts. Correct its hours.</source>
        <translation>Une demi-journée finit avant de commencer. Corrigez ses heures.</translation>
    </message>
    <message>
        <source>The sittings are not in order of time. Move them.</source>
        <translation>Les demi-journées ne sont pas dans l’ordre. Déplacez-les.</translation>
    </message>
    <message>
        <source>Choose the person who takes part.</source>
        <translation>Choisissez la personne qui participe.</translation>
    </message>
    <message>
        <source>Nobody can have attended a training that did not take place yet.</source>
        <translation>Personne ne peut avoir suivi une formation qui n’a pas encore eu lieu.</translation>
    </message>
    <message>
        <source>Somebody followed more hours than the training lasts.</source>
        <translation>Une personne a suivi plus d’heures que n’en dure la formation.</translation>
    </message>
    <message>
        <source>A certificate is for those who attended.</source>
        <translation>L’attestation est réservée aux personnes présentes.</translation>
    </message>
    <message>
        <source>Enter the title of the training.</source>
        <translation>Saisissez le titre de la formation.</translation>
    </message>
    <message>
        <source>The same person is enrolled twice.</source>
        <translation>La même personne est inscrite deux fois.</translation>
    </message>
    <message>
        <source>A training has at least one place. Leave the number empty when it is not limited.</source>
        <translation>Une formation a au moins une place. Laissez le nombre vide s’il n’est pas limité.</translation>
    </message>
    <message numerus="yes">
        <source>The training has %n place(s): nobody more can be enrolled.</source>
        <translation>
            <numerusform>La formation compte %n place&#xa0;: plus personne ne peut s’inscrire.</numerusform>
            <numerusform>La formation compte %n places&#xa0;: plus personne ne peut s’inscrire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::training::TrainingRepository</name>
    <message>
        <source>This training no longer exists.</source>
        <translation>Cette formation n’existe plus.</translation>
    </message>
    <message>
        <source>People attended this training: it stays on record.</source>
        <translation>Des personnes ont suivi cette formation&#xa0;: elle reste au registre.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::AccentField</name>
    <message>
        <source>As Faubourg</source>
        <translation>Comme Faubourg</translation>
    </message>
    <message>
        <source>Night blue</source>
        <translation>Bleu nuit</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Garnet</source>
        <translation>Grenat</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>Contrast on paper: %1 to 1</source>
        <translation>Contraste sur le papier&#xa0;: %1 pour 1</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ActPanel</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ActionsPage</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>Decided (€)</source>
        <translation>Décidé (€)</translation>
    </message>
    <message>
        <source>Requested (€)</source>
        <translation>Demandé (€)</translation>
    </message>
    <message>
        <source>Cost (€)</source>
        <translation>Coût (€)</translation>
    </message>
    <message>
        <source>Quartiers</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Open the campaign of %1</source>
        <translation>ouvrir la campagne %1</translation>
    </message>
    <message>
        <source>The campaign of %1 is open.</source>
        <translation>La campagne %1 est ouverte.</translation>
    </message>
    <message>
        <source>Actions of the year</source>
        <translation>Actions de l’année</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>No action is recorded for this year. The projects that operators submit to the funders belong here.</source>
        <translation>Aucune action n’est enregistrée pour cette année. Ici se trouvent les projets que les porteurs déposent auprès des financeurs.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>L’action %1 est enregistrée.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>L’action %1 a été supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions chosen</source>
        <translation>
            <numerusform>%n action choisie</numerusform>
            <numerusform>%n actions choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>coût %1</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>décidé %1</translation>
    </message>
    <message>
        <source>Change &amp;state</source>
        <translation>C&amp;hanger l’état</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Another state, with a reason</source>
        <translation>Autre état, avec un motif</translation>
    </message>
    <message>
        <source>Let the decisions make the state</source>
        <translation>Laisser les décisions fixer l’état</translation>
    </message>
    <message>
        <source>Derive the state of %1</source>
        <translation>déduire l’état de %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The state no longer follows the funders’ decisions until you let it.</source>
        <translation>L’état ne suivra plus les décisions des financeurs, jusqu’à ce que vous le permettiez à nouveau.</translation>
    </message>
    <message>
        <source>The operator will ask for the reason.</source>
        <translation>Le porteur demandera le motif.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>In&amp;titulé</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Porteur</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>Nu&amp;méro</translation>
    </message>
    <message>
        <source>Total &amp;cost</source>
        <translation>&amp;Coût total</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Dat&amp;e de début</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Fin pré&amp;vue</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Lie&amp;u</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>F&amp;ree for its public</source>
        <translation>&amp;Gratuite pour le public</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Rene&amp;wal of an action</source>
        <translation>&amp;Renouvellement d’une action</translation>
    </message>
    <message>
        <source>&amp;Action renewed</source>
        <translation>Acti&amp;on renouvelée</translation>
    </message>
    <message>
        <source>Several years, from</source>
        <translation>Pluriannuelle, de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>&amp;Initiative</source>
        <translation>Portage cito&amp;yen</translation>
    </message>
    <message>
        <source>Counci&amp;l</source>
        <translation>Co&amp;nseil</translation>
    </message>
    <message>
        <source>Dauphin reference</source>
        <translation>Référence Dauphin</translation>
    </message>
    <message>
        <source>Quartiers and objectives</source>
        <translation>Quartiers et objectifs</translation>
    </message>
    <message>
        <source>Add a quartier</source>
        <translation>Ajouter un quartier</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>equal shares</source>
        <translation>parts égales</translation>
    </message>
    <message>
        <source>&amp;Quartier</source>
        <translation>&amp;Quartier</translation>
    </message>
    <message>
        <source>S&amp;hare in %</source>
        <translation>&amp;Part en&#x202f;%</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Objective of the contract; the first is the main one</source>
        <translation>Objectif du contrat&#x202f;; le premier est le principal</translation>
    </message>
    <message>
        <source>O&amp;bjective</source>
        <translation>O&amp;bjectif</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Public by age and sex</source>
        <translation>Public par âge et par sexe</translation>
    </message>
    <message>
        <source>Persons. Enter: next row. Tab: next column. The annual report needs them by sex.</source>
        <translation>En personnes. Entrée&#xa0;: ligne suivante. Tab&#xa0;: colonne suivante. Le rapport annuel les demande par sexe.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Count the public of %1</source>
        <translation>compter le public de %1</translation>
    </message>
    <message>
        <source>Funding by funder</source>
        <translation>Financements par financeur</translation>
    </message>
    <message>
        <source>–: not decided. 0: refused. An amount may be typed as a sum: 9000+3500. Enter: next row. Tab: next column.</source>
        <translation>–&#xa0;: pas décidé. 0&#xa0;: refusé. Un montant peut s’écrire comme une somme&#xa0;: 9000+3500. Entrée&#xa0;: ligne suivante. Tab&#xa0;: colonne suivante.</translation>
    </message>
    <message>
        <source>No funder is entered for this action yet.</source>
        <translation>Aucun financeur n’est encore saisi pour cette action.</translation>
    </message>
    <message>
        <source>Add a funder…</source>
        <translation>Ajouter un financeur…</translation>
    </message>
    <message>
        <source>Remove the funder</source>
        <translation>Retirer le financeur</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financements</translation>
    </message>
    <message>
        <source>New funder of the action</source>
        <translation>Nouveau financeur de l’action</translation>
    </message>
    <message>
        <source>Add the funder</source>
        <translation>Ajouter le financeur</translation>
    </message>
    <message>
        <source>Add a funder to %1</source>
        <translation>ajouter un financeur à %1</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>retirer %1 de %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>&amp;Due on, if not as usual</source>
        <translation>Échéance, si &amp;particulière</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Reçu le</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>Résultat&amp;s</translation>
    </message>
    <message>
        <source>States of the action</source>
        <translation>États de l’action</translation>
    </message>
    <message>
        <source>The action has not changed state yet.</source>
        <translation>L’action n’a pas encore changé d’état.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Cost %1, decided %2: %3 more than the cost.</source>
        <translation>Coût %1, décidé %2&#xa0;: %3 de plus que le coût.</translation>
    </message>
    <message>
        <source>Cost %1, decided %2, left to find %3.</source>
        <translation>Coût %1, décidé %2, reste à trouver %3.</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Non attendu</translation>
    </message>
    <message>
        <source>Nothing is granted to this action.</source>
        <translation>Rien n’est accordé à cette action.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Due on %1.</source>
        <translation>Attendu le %1.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>It was due on %1.</source>
        <translation>Il était attendu le %1.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::AppController</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read only: %1 has been using this file since %2 (computer %3). You can consult and print.</source>
        <translation>Lecture seule&#xa0;: %1 utilise ce fichier depuis %2 (poste %3). Vous pouvez consulter et imprimer.</translation>
    </message>
    <message>
        <source>Read only: this file may not be written. You can consult and print.</source>
        <translation>Lecture seule&#xa0;: l’écriture dans ce fichier n’est pas permise. Vous pouvez consulter et imprimer.</translation>
    </message>
    <message>
        <source>Example file: people and amounts are invented.</source>
        <translation>Fichier d’exemple&#xa0;: personnes et montants fictifs.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Faubourg files (*.faubourg)</source>
        <translation>Fichiers Faubourg (*.faubourg)</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::BodiesPanel</name>
    <message>
        <source>Bodies</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation>Voir ce qui est terminé</translation>
    </message>
    <message>
        <source>The council meets as a whole. Create a working group to follow one topic.</source>
        <translation>Le conseil se réunit au complet. Créez un groupe de travail pour suivre un sujet.</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <source>Change the group…</source>
        <translation>Modifier le groupe…</translation>
    </message>
    <message>
        <source>Close the group…</source>
        <translation>Fermer le groupe…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Make a lead…</source>
        <translation>Nommer référent…</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>Noter le départ…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Na&amp;ture</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>&amp;Voted in plenary on</source>
        <translation>&amp;Votée en plénière le</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Depuis l&amp;e</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Dernier &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rank, day of the vote</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Référents</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Choose a body to see who takes part in it.</source>
        <translation>Choisissez une instance pour voir qui y participe.</translation>
    </message>
    <message>
        <source>Everybody who belongs to the council sits in its plenary.</source>
        <translation>La plénière réunit toutes les personnes du conseil.</translation>
    </message>
    <message>
        <source>The elected officials, the facilitator and the leads of the working groups sit here as such. Add whoever else does.</source>
        <translation>Les élus, l’animateur et les référents des groupes de travail y siègent de droit. Ajoutez les autres personnes.</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Whoever wishes joins freely.</source>
        <translation>Personne n’y participe encore. On rejoint un groupe librement.</translation>
    </message>
    <message>
        <source>Make a member…</source>
        <translation>Redevient membre…</translation>
    </message>
    <message>
        <source>New group of %1</source>
        <translation>Nouveau groupe de %1</translation>
    </message>
    <message>
        <source>Create the group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Enregistrer le groupe</translation>
    </message>
    <message>
        <source>Change the group %1</source>
        <translation>modifier le groupe %1</translation>
    </message>
    <message>
        <source>Create the group %1</source>
        <translation>créer le groupe %1</translation>
    </message>
    <message>
        <source>The group %1 is saved.</source>
        <translation>Le groupe %1 est enregistré.</translation>
    </message>
    <message>
        <source>Those who take part in it leave it on that day. The group stays in the file.</source>
        <translation>Ses participants le quittent ce jour-là. Le groupe reste dans le fichier.</translation>
    </message>
    <message>
        <source>Close the group %1</source>
        <translation>fermer le groupe %1</translation>
    </message>
    <message>
        <source>Close the group</source>
        <translation>Fermer le groupe</translation>
    </message>
    <message>
        <source>The group %1 ends on %2.</source>
        <translation>Le groupe %1 prend fin le %2.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Rejoindre %1</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>Add %1 to the group %2</source>
        <translation>ajouter %1 au groupe %2</translation>
    </message>
    <message>
        <source>%1 takes part in %2.</source>
        <translation>%1 participe à %2.</translation>
    </message>
    <message>
        <source>No longer a lead: %1</source>
        <translation>N’est plus référent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lead of the group: %1</source>
        <translation>Référent du groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Noter qu’il est membre</translation>
    </message>
    <message>
        <source>Make a lead</source>
        <translation>Nommer référent</translation>
    </message>
    <message>
        <source>Change the role of %1</source>
        <translation>changer le rôle de %1</translation>
    </message>
    <message>
        <source>The role of %1 is changed.</source>
        <translation>Le rôle de %1 est changé.</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 quitte %2</translation>
    </message>
    <message>
        <source>Note the leaving</source>
        <translation>Noter le départ</translation>
    </message>
    <message>
        <source>Take %1 out of the group %2</source>
        <translation>noter le départ de %1 du groupe %2</translation>
    </message>
    <message>
        <source>%1 left %2.</source>
        <translation>%1 a quitté %2.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::CandidaciesPanel</name>
    <message>
        <source>Candidacies</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>New candidacy…</source>
        <translation>Nouvelle candidature…</translation>
    </message>
    <message>
        <source>Eligibility on</source>
        <translation>Recevabilité au</translation>
    </message>
    <message>
        <source>Nobody has applied yet. Candidacies are taken down here from the paper forms, or imported as a list.</source>
        <translation>Aucune candidature pour l’instant. Les candidatures se saisissent ici depuis les formulaires papier, ou s’importent en liste.</translation>
    </message>
    <message>
        <source>Eligibility on:</source>
        <translation>Recevabilité au&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>T&amp;ie</source>
        <translation>Lie&amp;n avec le territoire</translation>
    </message>
    <message>
        <source>Parent’s conse&amp;nt</source>
        <translation>A&amp;utorisation parentale</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Recevabilité</translation>
    </message>
    <message>
        <source>Candidacy of %1</source>
        <translation>Candidature de %1</translation>
    </message>
    <message>
        <source>Change the candidacy</source>
        <translation>Modifier la candidature</translation>
    </message>
    <message>
        <source>Change the candidacy of %1</source>
        <translation>modifier la candidature de %1</translation>
    </message>
    <message>
        <source>The candidacy of %1 is saved.</source>
        <translation>La candidature de %1 est enregistrée.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Decide all</source>
        <translation>Vérifier toutes</translation>
    </message>
    <message>
        <source>The candidate takes the candidacy back</source>
        <translation>La personne retire sa candidature</translation>
    </message>
    <message>
        <source>Take down, on the day chosen above, who is eligible and why others are not</source>
        <translation>Noter, à la date choisie ci-dessus, qui est recevable et pourquoi les autres ne le sont pas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>List of candidacies, with reasons</source>
        <translation>Liste des candidatures, avec les motifs</translation>
    </message>
    <message>
        <source>Acknowledgements of receipt</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <source>Parental authorisations</source>
        <translation>Autorisations parentales</translation>
    </message>
    <message>
        <source>&amp;Withdrawn on</source>
        <translation>&amp;Retirée le</translation>
    </message>
    <message>
        <source>The candidacy keeps its number and takes no part in the draw.</source>
        <translation>La candidature garde son numéro et ne participe pas au tirage.</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>Imprimer le formulaire</translation>
    </message>
    <message>
        <source>Withdraw the candidacy of %1</source>
        <translation>Retirer la candidature de&#x202f;%1</translation>
    </message>
    <message>
        <source>Withdraw the candidacy</source>
        <translation>Retirer la candidature</translation>
    </message>
    <message>
        <source>The candidacy of %1 is withdrawn.</source>
        <translation>La candidature de&#x202f;%1 est retirée.</translation>
    </message>
    <message>
        <source>Decide the candidacies of %1</source>
        <translation>Vérifier les candidatures du conseil&#x202f;%1</translation>
    </message>
    <message>
        <source>The candidacies are decided as of %1.</source>
        <translation>Les candidatures sont vérifiées à la date du&#x202f;%1.</translation>
    </message>
    <message>
        <source>From the roll…</source>
        <translation>Liste électorale…</translation>
    </message>
    <message>
        <source>Draw electors by lot from the electoral roll, to invite them</source>
        <translation>Tirer au sort des électeurs de la liste électorale, pour les inviter</translation>
    </message>
    <message>
        <source>Invitations to those drawn from the roll</source>
        <translation>Invitations aux personnes tirées de la liste électorale</translation>
    </message>
    <message>
        <source>A&amp;greed on (from the roll)</source>
        <translation>A&amp;ccord le (liste électorale)</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::CandidacyForm</name>
    <message>
        <source>&amp;College</source>
        <translation>Collè&amp;ge</translation>
    </message>
    <message>
        <source>T&amp;ie</source>
        <translation>Lien avec le &amp;quartier</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>Dép&amp;osée le</translation>
    </message>
    <message>
        <source>Parent’s conse&amp;nt</source>
        <translation>Autori&amp;sation parentale</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Recevabilité</translation>
    </message>
    <message>
        <source>Save the candidacy</source>
        <translation>Enregistrer la candidature</translation>
    </message>
    <message>
        <source>New candidacy · %1 · no. %2</source>
        <translation>Nouvelle candidature · %1 · n°&#xa0;%2</translation>
    </message>
    <message>
        <source>The candidacy of %1 is saved.</source>
        <translation>La candidature de %1 est enregistrée.</translation>
    </message>
    <message>
        <source>Add the candidacy of %1</source>
        <translation>ajouter la candidature de %1</translation>
    </message>
    <message>
        <source>Save and print the form</source>
        <translation>Enregistrer et imprimer le formulaire</translation>
    </message>
    <message>
        <source>Looks like “%1”, no. %2.</source>
        <translation>Ressemble à «&#xa0;%1&#xa0;», n°&#x202f;%2.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Ceremony</name>
    <message>
        <source>Draw by lot of %1</source>
        <translation>Tirage au sort de %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Public number</source>
        <translation>Nombre public</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Procès-verbal</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) to draw</source>
        <translation>
            <numerusform>%n siège à tirer</numerusform>
            <numerusform>%n sièges à tirer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) take part</source>
        <translation>
            <numerusform>%n candidature participe</numerusform>
            <numerusform>%n candidatures participent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) keep their seat</source>
        <translation>
            <numerusform>%n membre garde son siège</numerusform>
            <numerusform>%n membres gardent leur siège</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The dossier was frozen on %1. Its digest was published:</source>
        <translation>Le dossier a été figé le %1. Son empreinte a été publiée&#xa0;:</translation>
    </message>
    <message>
        <source>Whoever noted it can compare. If one sign of the list or of the quotas had changed since, it would be another.</source>
        <translation>Qui l’a notée peut comparer. Si un seul signe de la liste ou des quotas avait changé depuis, elle serait différente.</translation>
    </message>
    <message>
        <source>The result is in the file.

Anybody can check it with the dossier and the public number, with two commands of any computer or a page in a browser.

Space opens the record, ready to sign.</source>
        <translation>Le résultat est enregistré.

Chacun peut le vérifier avec le dossier et le nombre public, par deux commandes de tout ordinateur ou une page dans un navigateur.

Espace ouvre le procès-verbal, prêt à signer.</translation>
    </message>
    <message>
        <source>Pause

Space goes on. Escape leaves; nothing is lost.</source>
        <translation>Pause

Espace reprend. Échap quitte&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Enter: next   Page Up: back   F11: window   Escape: pause</source>
        <translation>Entrée&#xa0;: suivant   Page préc.&#xa0;: retour   F11&#xa0;: fenêtre   Échap&#xa0;: pause</translation>
    </message>
    <message>
        <source>Space: next   Page Up: read again   F11: window   Escape: pause</source>
        <translation>Espace&#xa0;: suivant   Page préc.&#xa0;: relire   F11&#xa0;: fenêtre   Échap&#xa0;: pause</translation>
    </message>
    <message>
        <source>%1. Digest %2… Public number %3</source>
        <translation>%1. Empreinte %2… Nombre public %3</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::CommitteesPage</name>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Se réunit</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Held in %1</source>
        <translation>Tenues %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to plan</source>
        <translation>
            <numerusform>%n à planifier</numerusform>
            <numerusform>%n à planifier</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Times a year</source>
        <translation>Foi&amp;s par an</translation>
    </message>
    <message>
        <source>M&amp;onths</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Ob&amp;jet</translation>
    </message>
    <message>
        <source>M&amp;embers</source>
        <translation>Mem&amp;bres</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add a &amp;meeting…</source>
        <translation>Ajouter une &amp;réunion…</translation>
    </message>
    <message>
        <source>Note as &amp;held</source>
        <translation>Noter &amp;comme tenue</translation>
    </message>
    <message>
        <source>&amp;Remove the meeting</source>
        <translation>&amp;Supprimer la réunion</translation>
    </message>
    <message>
        <source>Meetings of the year</source>
        <translation>Réunions de l’année</translation>
    </message>
    <message>
        <source>No meeting of this year is entered.</source>
        <translation>Aucune réunion de cette année n’est saisie.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>It was he&amp;ld</source>
        <translation>A été t&amp;enue</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>Add the meeting</source>
        <translation>Ajouter la réunion</translation>
    </message>
    <message>
        <source>Add a meeting of %1</source>
        <translation>ajouter une réunion de %1</translation>
    </message>
    <message>
        <source>Note a meeting of %1</source>
        <translation>noter une réunion de %1</translation>
    </message>
    <message>
        <source>Remove a meeting of %1</source>
        <translation>supprimer une réunion de %1</translation>
    </message>
    <message>
        <source>Note as not &amp;held</source>
        <translation>Noter &amp;comme non tenue</translation>
    </message>
    <message>
        <source>Next meeting on %1</source>
        <translation>Prochaine réunion le %1</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Aucune réunion prévue</translation>
    </message>
    <message>
        <source>Committees of the contract</source>
        <translation>Comités du contrat</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nouveau comité</translation>
    </message>
    <message>
        <source>No committee is recorded. Those that steer the contract belong here, with their meetings.</source>
        <translation>Aucun comité n’est enregistré. Ici se trouvent ceux qui pilotent le contrat, avec leurs réunions.</translation>
    </message>
    <message numerus="yes">
        <source>%n committees</source>
        <translation>
            <numerusform>%n comité</numerusform>
            <numerusform>%n comités</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>The contract asks for: %1</source>
        <translation>Le contrat demande&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::CompositionPanel</name>
    <message>
        <source>Members by sex and age</source>
        <translation>Membres par sexe et par âge</translation>
    </message>
    <message>
        <source>See the table</source>
        <translation>Voir le tableau</translation>
    </message>
    <message>
        <source>Around the table</source>
        <translation>Autour de la table</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Nobody sits here yet.</source>
        <translation>Personne ne siège encore ici.</translation>
    </message>
    <message>
        <source>Nobody is missing by what is known.</source>
        <translation>Personne ne manque, d’après ce qui est connu.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ContractPage</name>
    <message>
        <source>City contract</source>
        <translation>Contrat de ville</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ContractTexts</name>
    <message>
        <source>To start</source>
        <translation>À lancer</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Funders’ committee</source>
        <translation>Comité des financeurs</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Comité de pilotage</translation>
    </message>
    <message>
        <source>Technical committee</source>
        <translation>Comité technique</translation>
    </message>
    <message>
        <source>Orientation committee</source>
        <translation>Comité d’orientation</translation>
    </message>
    <message>
        <source>Education committee</source>
        <translation>Comité éducatif</translation>
    </message>
    <message>
        <source>Thematic group</source>
        <translation>Groupe thématique</translation>
    </message>
    <message>
        <source>Urban walk</source>
        <translation>Balade urbaine</translation>
    </message>
    <message>
        <source>Services among themselves</source>
        <translation>Réunion entre services</translation>
    </message>
    <message numerus="yes">
        <source>%n to start</source>
        <translation>
            <numerusform>%n à lancer</numerusform>
            <numerusform>%n à lancer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n achieved</source>
        <translation>
            <numerusform>%n atteint</numerusform>
            <numerusform>%n atteints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n abandonné</numerusform>
            <numerusform>%n abandonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>no objective</source>
        <translation>aucun objectif</translation>
    </message>
    <message numerus="yes">
        <source>%n times a year</source>
        <translation>
            <numerusform>%n fois par an</numerusform>
            <numerusform>%n fois par an</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <comment>frequency</comment>
        <translation>non fixé</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::CouncilTypesPage</name>
    <message>
        <source>Type of council</source>
        <translation>Type de conseil</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Legal basis</source>
        <translation>Fondement &amp;juridique</translation>
    </message>
    <message>
        <source>Colleges of a new council</source>
        <translation>Collèges d’un nouveau conseil</translation>
    </message>
    <message>
        <source>Add a college</source>
        <translation>Ajouter un collège</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;Who sits</source>
        <translation>&amp;Qui siège</translation>
    </message>
    <message>
        <source>R&amp;ule</source>
        <translation>&amp;Règle</translation>
    </message>
    <message>
        <source>&amp;Share of the members</source>
        <translation>&amp;Part des membres</translation>
    </message>
    <message>
        <source>Sea&amp;ts</source>
        <translation>&amp;Sièges</translation>
    </message>
    <message>
        <source>Colleges</source>
        <translation>Collèges</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Add a frequency</source>
        <translation>Ajouter une fréquence</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quel rythme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Organe</translation>
    </message>
    <message>
        <source>Times, at l&amp;east</source>
        <translation>Nom&amp;bre de fois, au moins</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>No council follows it yet</source>
        <translation>Aucun conseil ne le suit encore</translation>
    </message>
    <message numerus="yes">
        <source>%n council(s) follow it: a changed rule holds for them at once, its colleges for new ones only</source>
        <translation>
            <numerusform>%n conseil le suit&#xa0;: une règle changée y vaut aussitôt, les collèges seulement pour les nouveaux</numerusform>
            <numerusform>%n conseils le suivent&#xa0;: une règle changée y vaut aussitôt, les collèges seulement pour les nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Types of council</source>
        <translation>Types de conseil</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Nouveau type</translation>
    </message>
    <message>
        <source>No type of council. Make one: its name, its colleges and the rules you know; the others stay open.</source>
        <translation>Aucun type de conseil. Créez-en un&#xa0;: son nom, ses collèges et les règles connues&#x202f;; les autres restent ouvertes.</translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message>
        <source>New type of council</source>
        <translation>Nouveau type de conseil</translation>
    </message>
    <message>
        <source>Add the type %1</source>
        <translation>ajouter le type %1</translation>
    </message>
    <message>
        <source>Change the type %1</source>
        <translation>modifier le type %1</translation>
    </message>
    <message>
        <source>Remove the type %1</source>
        <translation>supprimer le type %1</translation>
    </message>
    <message>
        <source>The type %1 is saved.</source>
        <translation>Le type %1 est enregistré.</translation>
    </message>
    <message>
        <source>The type %1 was removed.</source>
        <translation>Le type %1 est supprimé.</translation>
    </message>
    <message>
        <source>Pe&amp;r</source>
        <translation>Par périod&amp;e</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Councils</name>
    <message>
        <source>a quarter</source>
        <translation>par trimestre</translation>
    </message>
    <message>
        <source>a half-year</source>
        <translation>par semestre</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Elected official</source>
        <translation>Élu</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Technicien animateur</translation>
    </message>
    <message>
        <source>Outside expert</source>
        <translation>Intervenant extérieur</translation>
    </message>
    <message>
        <source>Resignation</source>
        <translation>Démission</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Déménagement</translation>
    </message>
    <message>
        <source>End of the term</source>
        <translation>Fin du mandat</translation>
    </message>
    <message>
        <source>No longer represents a local actor</source>
        <translation>Ne représente plus un acteur local</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>reason</comment>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Recevable</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Irrecevable</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tirée au sort</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur la liste complémentaire</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Non tirée au sort</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>tie to the territory</comment>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Lives there</source>
        <translation>Y habite</translation>
    </message>
    <message>
        <source>Works there</source>
        <translation>Y travaille</translation>
    </message>
    <message>
        <source>Has a registered office there</source>
        <translation>Y a un siège social</translation>
    </message>
    <message>
        <source>Is a regular user</source>
        <translation>Usager régulier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, how often</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n times %1</source>
        <translation>
            <numerusform>%n fois %1</numerusform>
            <numerusform>%n fois %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Local actors</source>
        <translation>Acteurs locaux</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>college</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>no share</source>
        <translation>sans part</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>share</comment>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>share</comment>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>of a working group</comment>
        <translation>Référent</translation>
    </message>
    <message>
        <source>At their own wish</source>
        <translation>À sa demande</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>To have confirmed</source>
        <translation>À faire confirmer</translation>
    </message>
    <message>
        <source>Answer awaited</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Éteinte</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>enrolment</comment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::CouncilsPage</name>
    <message>
        <source>Councils</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Created on</source>
        <translation>&amp;Créé le</translation>
    </message>
    <message>
        <source>&amp;Deliberation</source>
        <translation>Déli&amp;bération</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>Lie&amp;u</translation>
    </message>
    <message>
        <source>&amp;Address of the venue</source>
        <translation>Ad&amp;resse du lieu</translation>
    </message>
    <message>
        <source>C&amp;losed on</source>
        <translation>Fer&amp;mé le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Note&amp;s</translation>
    </message>
    <message>
        <source>Elected officials and facilitator</source>
        <translation>Élus et technicien animateur</translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>F&amp;unction</source>
        <translation>F&amp;onction</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Depuis l&amp;e</translation>
    </message>
    <message>
        <source>Unt&amp;il</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Élus et agents</translation>
    </message>
    <message>
        <source>Areas covered</source>
        <translation>Quartiers couverts</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>Ajouter un quartier</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>&amp;Quartier</source>
        <translation>&amp;Quartier</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message numerus="yes">
        <source>%n agenda items</source>
        <translation>
            <numerusform>%n point à l’ordre du jour</numerusform>
            <numerusform>%n points à l’ordre du jour</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>This council has no session yet. They are planned and convened on the page of the sessions.</source>
        <translation>Ce conseil n’a pas encore de séance. Elles se planifient et se convoquent dans la page Séances.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Candidacies</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Nouveau conseil</translation>
    </message>
    <message>
        <source>No council yet. Create one from its type: its colleges, seats and rules come with it.</source>
        <translation>Aucun conseil pour l’instant. Créez-en un à partir de son type&#xa0;: ses collèges, ses sièges et ses règles viennent avec lui.</translation>
    </message>
    <message numerus="yes">
        <source>%n councils</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the council %1</source>
        <translation>ajouter le conseil %1</translation>
    </message>
    <message>
        <source>Change the council %1</source>
        <translation>modifier le conseil %1</translation>
    </message>
    <message>
        <source>Remove the council %1</source>
        <translation>supprimer le conseil %1</translation>
    </message>
    <message>
        <source>The council %1 is saved.</source>
        <translation>Le conseil %1 est enregistré.</translation>
    </message>
    <message>
        <source>The council %1 was removed.</source>
        <translation>Le conseil %1 a été supprimé.</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <translation>Choisir un type</translation>
    </message>
    <message>
        <source>Around the table</source>
        <translation>Autour de la table</translation>
    </message>
    <message>
        <source>Give %1 a rule of its own</source>
        <translation>donner à %1 une règle propre</translation>
    </message>
    <message>
        <source>Bring %1 back to its type</source>
        <translation>ramener %1 à la règle de son type</translation>
    </message>
    <message>
        <source>%1: “%2” holds for this council alone.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» vaut pour ce seul conseil.</translation>
    </message>
    <message>
        <source>%1: “%2” follows the type again.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» suit de nouveau le type.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::CouncilsSection</name>
    <message>
        <source>Councils</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>To fill</source>
        <translation>À pourvoir</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Training needs</source>
        <translation>Besoins de formation</translation>
    </message>
    <message>
        <source>Types of council</source>
        <translation>Types de conseil</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DateField</name>
    <message>
        <source>Choose a day (F4)</source>
        <translation>Choisir un jour (F4)</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DiagnosisField</name>
    <message>
        <source>Irritants</source>
        <translation>Irritants</translation>
    </message>
    <message>
        <source>Add an irritant</source>
        <translation>Ajouter un irritant</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>Ajouter une opportunité</translation>
    </message>
    <message>
        <source>Priority stakes</source>
        <translation>Enjeux prioritaires</translation>
    </message>
    <message>
        <source>Add a stake</source>
        <translation>Ajouter un enjeu</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Dialogs</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Type %1 to go ahead:</source>
        <translation>&amp;Tapez %1 pour continuer&#xa0;:</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DocumentChoice</name>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Ap&amp;erçu</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>Choose in the list what the document is about.</source>
        <translation>Choisissez dans la liste ce dont traite le document.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>There is no session yet: agendas, convocations and minutes are printed from a session.</source>
        <translation>Aucune séance pour l’instant&#xa0;: ordres du jour, convocations et comptes rendus s’impriment depuis une séance.</translation>
    </message>
    <message>
        <source>There is no council yet.</source>
        <translation>Aucun conseil pour l’instant.</translation>
    </message>
    <message>
        <source>There is no quartier yet.</source>
        <translation>Aucun quartier pour l’instant.</translation>
    </message>
    <message>
        <source>There is no action yet.</source>
        <translation>Aucune action pour l’instant.</translation>
    </message>
    <message>
        <source>There is nobody in this file yet.</source>
        <translation>Personne n’est encore dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no programme yet: it is printed year by year.</source>
        <translation>Aucune programmation pour l’instant&#xa0;: elle s’imprime année par année.</translation>
    </message>
    <message>
        <source>&amp;One file each…</source>
        <translation>&amp;Un fichier par personne…</translation>
    </message>
    <message>
        <source>Find a document…</source>
        <translation>Chercher un document…</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Chercher un document</translation>
    </message>
    <message>
        <source>As the service writes</source>
        <translation>Selon le choix du service</translation>
    </message>
    <message>
        <source>Neutral words</source>
        <translation>Mots neutres</translation>
    </message>
    <message>
        <source>Both forms</source>
        <translation>Les deux formes</translation>
    </message>
    <message>
        <source>With a midpoint (screen readers stumble on it)</source>
        <translation>Au point médian (les lecteurs d’écran y butent)</translation>
    </message>
    <message>
        <source>Wo&amp;men and men:</source>
        <translation>Fe&amp;mmes et hommes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Wording…</source>
        <translation>Te&amp;xte du modèle…</translation>
    </message>
    <message>
        <source>Change what this document says, for all that are printed from now on</source>
        <translation>Changer ce que dit ce document, pour tous ceux qui seront imprimés ensuite</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) to check.</source>
        <translation>
            <numerusform>%n autre point à vérifier.</numerusform>
            <numerusform>%n autres points à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 – %2</source>
        <translation>N° %1 – %2</translation>
    </message>
    <message>
        <source>Your service</source>
        <translation>Votre service</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>Il n’y a pas encore de question.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attended</source>
        <translation>
            <numerusform>%n personne présente</numerusform>
            <numerusform>%n personnes présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>There is no questionnaire yet: councils are asked for their training needs on the page of the councils.</source>
        <translation>Il n’y a pas encore de questionnaire&#xa0;: les besoins de formation se recueillent sur la page des conseils.</translation>
    </message>
    <message>
        <source>There is no training yet: they are kept on the page of the councils.</source>
        <translation>Il n’y a pas encore de formation&#xa0;: elles se notent sur la page des conseils.</translation>
    </message>
    <message>
        <source>%1, draw %2</source>
        <translation>%1, tirage %2</translation>
    </message>
    <message>
        <source>Draw by lot</source>
        <translation>Tirage au sort</translation>
    </message>
    <message>
        <source>There is no draw by lot yet: they are prepared on the page of a council.</source>
        <translation>Aucun tirage au sort pour l’instant&#xa0;: ils se préparent sur la page d’un conseil.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DrawPreparation</name>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Quotas count the whole council, those already seated included.</source>
        <translation>Les quotas portent sur le conseil entier, membres en place compris.</translation>
    </message>
    <message>
        <source>Compute the chances</source>
        <translation>Calculer les chances</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>S’arrêter là</translation>
    </message>
    <message>
        <source>Save the preparation</source>
        <translation>Enregistrer la préparation</translation>
    </message>
    <message>
        <source>Freeze the draw…</source>
        <translation>Figer le tirage…</translation>
    </message>
    <message>
        <source>Smallest chance found %1; no draw gives more than %2.</source>
        <translation>Plus petite chance trouvée&#xa0;: %1&#x202f;; aucun tirage ne donne plus de %2.</translation>
    </message>
    <message>
        <source>The public draw</source>
        <translation>Le tirage public</translation>
    </message>
    <message>
        <source>&amp;Day of the draw</source>
        <translation>&amp;Jour du tirage</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Lie&amp;u</translation>
    </message>
    <message>
        <source>Publi&amp;c number</source>
        <translation>&amp;Graine publique</translation>
    </message>
    <message>
        <source>&amp;Names shown</source>
        <translation>&amp;Noms affichés</translation>
    </message>
    <message>
        <source>Answers &amp;before</source>
        <translation>&amp;Réponses avant le</translation>
    </message>
    <message>
        <source>&amp;List valid until</source>
        <translation>Liste &amp;valable jusqu’au</translation>
    </message>
    <message>
        <source>O&amp;rigin of the list</source>
        <translation>&amp;Origine de la liste</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Ce qui est tiré</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Sièges à tirer</translation>
    </message>
    <message>
        <source>S&amp;ubstitutes who wait</source>
        <translation>Su&amp;ppléants en attente</translation>
    </message>
    <message>
        <source>&amp;Ages counted on</source>
        <translation>Âges &amp;comptés au</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>&amp;One person a household at most</source>
        <translation>Un&amp;e personne par foyer au plus</translation>
    </message>
    <message>
        <source>Chances</source>
        <translation>Chances</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Revenir à la liste</translation>
    </message>
    <message>
        <source>The draw of %1 is prepared.</source>
        <translation>Le tirage de %1 est préparé.</translation>
    </message>
    <message>
        <source>A draw by lot for %1</source>
        <translation>Un tirage au sort pour %1</translation>
    </message>
    <message>
        <source>Complete the fields above first.</source>
        <translation>Complétez d’abord les champs ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) take part; these quotas can be met.</source>
        <translation>
            <numerusform>%n candidature participe&#x202f;; ces quotas peuvent être respectés.</numerusform>
            <numerusform>%n candidatures participent&#x202f;; ces quotas peuvent être respectés.</numerusform>
        </translation>
    </message>
    <message>
        <source>These cannot be met together: %1. One click makes the draw possible:</source>
        <translation>Ces règles ne peuvent être respectées ensemble&#xa0;: %1. Un clic rend le tirage possible&#xa0;:</translation>
    </message>
    <message>
        <source>Looking for the fairest draw…</source>
        <translation>Recherche du tirage le plus équitable…</translation>
    </message>
    <message>
        <source>Freeze the draw of %1</source>
        <translation>Figer le tirage de %1</translation>
    </message>
    <message>
        <source>The list, the quotas and the chances can no longer change: their digest is to be published before the seed exists. A correction asks for another draw and another seed; both are kept.</source>
        <translation>La liste, les quotas et les chances ne pourront plus changer&#xa0;: leur empreinte est à publier avant que la graine existe. Une correction demandera un autre tirage et une autre graine&#x202f;; les deux seront conservés.</translation>
    </message>
    <message>
        <source>Freeze the draw</source>
        <translation>Figer le tirage</translation>
    </message>
    <message>
        <source>The draw of %1 is frozen. Post its notice before the seed exists.</source>
        <translation>Le tirage de %1 est figé. Affichez son avis avant que la graine existe.</translation>
    </message>
    <message>
        <source>Compute the chances first.</source>
        <translation>Calculez d’abord les chances.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DrawQuotaGrid</name>
    <message>
        <source>Enter a whole number of members.</source>
        <translation>Saisissez un nombre entier de membres.</translation>
    </message>
    <message>
        <source>At least %1 are asked for: lower that first.</source>
        <translation>Au moins %1 sont demandés&#xa0;: abaissez d’abord ce minimum.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Draws</name>
    <message>
        <source>The simplest that is as fair</source>
        <translation>La plus simple qui soit aussi équitable</translation>
    </message>
    <message>
        <source>The fairest chances (LEXIMIN)</source>
        <translation>Les chances les plus équitables (LEXIMIN)</translation>
    </message>
    <message>
        <source>The best smallest chance (MAXIMIN)</source>
        <translation>La plus petite chance la meilleure (MAXIMIN)</translation>
    </message>
    <message>
        <source>Tickets in each group</source>
        <translation>Tickets dans chaque groupe</translation>
    </message>
    <message>
        <source>Urn: in a random order, who can still be completed</source>
        <translation>Urne&#xa0;: dans un ordre au hasard, qui peut encore être complété</translation>
    </message>
    <message>
        <source>Full name; first name and initial for minors</source>
        <translation>Nom complet&#x202f;; prénom et initiale pour les mineurs</translation>
    </message>
    <message>
        <source>First name and initial</source>
        <translation>Prénom et initiale</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Drawn, record to sign</source>
        <translation>Tiré, procès-verbal à signer</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Procès-verbal signé</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Keeps the seat</source>
        <translation>Garde son siège</translation>
    </message>
    <message>
        <source>Called for no. %1</source>
        <translation>Appel à la place du n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Substitute, %1</source>
        <translation>Suppléance, rang %1</translation>
    </message>
    <message>
        <source>Not drawn, %1</source>
        <translation>Non retenue, rang %1</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Accepted on %1</source>
        <translation>Accepté le %1</translation>
    </message>
    <message>
        <source>Refused on %1</source>
        <translation>Refusé le %1</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Chances of the candidates: %1 at least, %2 on average, %3 at most.</source>
        <translation>Chances des candidats&#xa0;: %1 au moins, %2 en moyenne, %3 au plus.</translation>
    </message>
    <message>
        <source>What limits the smallest: %1.</source>
        <translation>Ce qui limite la plus petite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Proven: no other draw under these quotas gives the least favoured more.</source>
        <translation>Prouvé&#xa0;: sous ces quotas, aucun autre tirage ne donne plus aux moins favorisés.</translation>
    </message>
    <message>
        <source>Proven: the smallest chance is within %1 of the best possible.</source>
        <translation>Prouvé&#xa0;: la plus petite chance est à %1 près la meilleure possible.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) can never be drawn: %1.</source>
        <translation>
            <numerusform>%n candidature ne peut jamais être tirée&#xa0;: %1.</numerusform>
            <numerusform>%n candidatures ne peuvent jamais être tirées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Siège quitté le %1</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DrawsPanel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Draws by lot</source>
        <translation>Tirages au sort</translation>
    </message>
    <message>
        <source>No draw by lot yet. Declare candidacies eligible, then prepare a draw: its quotas come from the rules of the council.</source>
        <translation>Aucun tirage au sort pour l’instant. Déclarez des candidatures recevables, puis préparez un tirage&#xa0;: ses quotas viennent des règles du conseil.</translation>
    </message>
    <message>
        <source>List of the draw</source>
        <translation>Liste du tirage</translation>
    </message>
    <message>
        <source>The list is taken when the draw is frozen.</source>
        <translation>La liste est arrêtée quand le tirage est figé.</translation>
    </message>
    <message>
        <source>Prepare a draw…</source>
        <translation>Préparer un tirage…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Open the ceremony</source>
        <translation>Ouvrir la cérémonie</translation>
    </message>
    <message>
        <source>Accepts…</source>
        <translation>Accepte…</translation>
    </message>
    <message>
        <source>Refuses…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Page to check…</source>
        <translation>Page de vérification…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Quotas and candidates for other draw programs</source>
        <translation>Quotas et candidats pour d’autres logiciels de tirage</translation>
    </message>
    <message>
        <source>Record signed</source>
        <translation>Procès-verbal signé</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Annuler le tirage…</translation>
    </message>
    <message>
        <source>&amp;Answered on</source>
        <translation>&amp;Répond le</translation>
    </message>
    <message>
        <source>&amp;Sits from</source>
        <translation>&amp;Siège à partir du</translation>
    </message>
    <message>
        <source>Show the ceremony again</source>
        <translation>Reprendre la cérémonie</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Save the dossier of the draw</source>
        <translation>Enregistrer le dossier du tirage</translation>
    </message>
    <message>
        <source>draw %1 %2.txt</source>
        <translation>tirage %1 %2.txt</translation>
    </message>
    <message>
        <source>Save the page that checks the draw</source>
        <translation>Enregistrer la page de vérification</translation>
    </message>
    <message>
        <source>draw %1 %2.html</source>
        <translation>tirage %1 %2.html</translation>
    </message>
    <message>
        <source>Folder for the CSV files of the draw</source>
        <translation>Dossier des fichiers CSV du tirage</translation>
    </message>
    <message>
        <source>The person takes a vacant seat of their college.</source>
        <translation>La personne prend un siège vacant de son collège.</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 accepte</translation>
    </message>
    <message>
        <source>Give the seat</source>
        <translation>Donner le siège</translation>
    </message>
    <message>
        <source>The next in line who keeps every quota is called.</source>
        <translation>La première personne de la liste qui garde chaque quota est appelée.</translation>
    </message>
    <message>
        <source>The person leaves the list of substitutes.</source>
        <translation>La personne quitte la liste complémentaire.</translation>
    </message>
    <message>
        <source>%1 refuses</source>
        <translation>%1 refuse</translation>
    </message>
    <message>
        <source>Note the refusal</source>
        <translation>Noter le refus</translation>
    </message>
    <message>
        <source>Enter the day from which the person sits.</source>
        <translation>Indiquez le jour à partir duquel la personne siège.</translation>
    </message>
    <message>
        <source>The seat is given.</source>
        <translation>Le siège est donné.</translation>
    </message>
    <message>
        <source>The refusal is noted. No. %1 is called.</source>
        <translation>Le refus est noté. Le n°&#xa0;%1 est appelé.</translation>
    </message>
    <message>
        <source>The refusal is noted. Nobody is left to be called.</source>
        <translation>Le refus est noté. Plus personne ne peut être appelé.</translation>
    </message>
    <message>
        <source>The record is signed.</source>
        <translation>Le procès-verbal est signé.</translation>
    </message>
    <message>
        <source>Void draw %1 of %2</source>
        <translation>Annuler le tirage %1 de %2</translation>
    </message>
    <message>
        <source>The draw, its dossier and its result stay in the file with the reason; its candidates can take part in another.</source>
        <translation>Le tirage, son dossier et son résultat restent dans le fichier avec le motif&#x202f;; ses candidats pourront participer à un autre.</translation>
    </message>
    <message>
        <source>Void the draw</source>
        <translation>Annuler le tirage</translation>
    </message>
    <message>
        <source>The draw is void.</source>
        <translation>Le tirage est annulé.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DueList</name>
    <message>
        <source>What is due</source>
        <translation>Ce qui est à faire</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DuplicatesPage</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Merge into one record</source>
        <translation>Fusionner en une fiche</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>No two records look like the same person. Accents, hyphens, swapped names and names used are all compared.</source>
        <translation>Aucune fiche ne ressemble à une autre. Accents, traits d’union, nom et prénom inversés, noms d’usage&#xa0;: tout est comparé.</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>Est-ce la même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Choose what to keep where the records differ. Mandates, candidacies, sessions, questions and texts of both are then those of one record; roles and notes of both stay.</source>
        <translation>Choisissez ce qu’il faut garder là où les fiches diffèrent. Mandats, candidatures, séances, questions et textes des deux deviennent ceux d’une seule fiche&#x202f;; les fonctions et les notes des deux sont conservées.</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) of the file</source>
        <translation>
            <numerusform>%n autre enregistrement du fichier</numerusform>
            <numerusform>%n autres enregistrements du fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the records of %1</source>
        <translation>Fusionner les fiches de&#x202f;%1</translation>
    </message>
    <message>
        <source>The two records of %1 are one.</source>
        <translation>Les deux fiches de&#x202f;%1 n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>Tell %1 and %2 apart</source>
        <translation>Distinguer&#x202f;%1 et&#x202f;%2</translation>
    </message>
    <message>
        <source>This pair will not be proposed again.</source>
        <translation>Ce rapprochement ne sera plus proposé.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DurationField</name>
    <message>
        <source>Type a length of time such as 3 h 30 or 45 min.</source>
        <translation>Saisissez une durée, par exemple 3 h 30 ou 45 min.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::EditableList</name>
    <message>
        <source>Move up: %1</source>
        <translation>Monter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Descendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove the line: %1</source>
        <translation>Supprimer la ligne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Eligibility</name>
    <message>
        <source>Eligible</source>
        <translation>Recevable</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Irrecevable</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::EnrolmentForm</name>
    <message>
        <source>T&amp;ie</source>
        <translation>Lien avec le &amp;quartier</translation>
    </message>
    <message>
        <source>C&amp;omes as</source>
        <translation>Vient c&amp;omme</translation>
    </message>
    <message>
        <source>I&amp;nterests</source>
        <translation>&amp;Sujets suivis</translation>
    </message>
    <message>
        <source>En&amp;rolled on</source>
        <translation>&amp;Jour d’inscription</translation>
    </message>
    <message>
        <source>Parent’s &amp;consent</source>
        <translation>Si&amp;gnature d’un parent</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Save the enrolment</source>
        <translation>Enregistrer l’inscription</translation>
    </message>
    <message>
        <source>New enrolment · %1</source>
        <translation>Nouvelle inscription · %1</translation>
    </message>
    <message>
        <source>%1 is enrolled.</source>
        <translation>%1&#xa0;: inscription faite.</translation>
    </message>
    <message>
        <source>Enrol %1</source>
        <translation>inscrire %1</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::EnrolmentsPanel</name>
    <message>
        <source>Enrolment of %1</source>
        <translation>Inscription de %1</translation>
    </message>
    <message>
        <source>Save the enrolment</source>
        <translation>Enregistrer l’inscription</translation>
    </message>
    <message>
        <source>Change the enrolment of %1</source>
        <translation>modifier l’inscription de %1</translation>
    </message>
    <message>
        <source>The enrolment of %1 is saved.</source>
        <translation>L’inscription de %1 est enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>Without an answer within %n days, the enrolment lapses.</source>
        <translation>
            <numerusform>Sans réponse sous %n jour, l’inscription s’éteint.</numerusform>
            <numerusform>Sans réponse sous %n jours, l’inscription s’éteint.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an answer, the enrolment goes on.</source>
        <translation>Sans réponse, l’inscription continue.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n people whether they stay enrolled</source>
        <translation>
            <numerusform>Demander à %n personne si elle reste inscrite</numerusform>
            <numerusform>Demander à %n personnes si elles restent inscrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Note that they were asked</source>
        <translation>Noter la demande</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n confirmations</source>
        <translation>
            <numerusform>demander %n confirmation</numerusform>
            <numerusform>demander %n confirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are asked whether they stay.</source>
        <translation>
            <numerusform>La confirmation est demandée à %n personne.</numerusform>
            <numerusform>La confirmation est demandée à %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay enrolled</source>
        <translation>
            <numerusform>%n personne reste inscrite</numerusform>
            <numerusform>%n personnes restent inscrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the confirmation</source>
        <translation>Noter la confirmation</translation>
    </message>
    <message numerus="yes">
        <source>Note %n confirmations</source>
        <translation>
            <numerusform>noter %n confirmation</numerusform>
            <numerusform>noter %n confirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmations are noted.</source>
        <translation>
            <numerusform>%n confirmation est notée.</numerusform>
            <numerusform>%n confirmations sont notées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>%1 quitte le conseil</translation>
    </message>
    <message>
        <source>Note the leaving</source>
        <translation>Noter le départ</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>noter le départ de %1</translation>
    </message>
    <message>
        <source>The enrolment of %1 ends on %2.</source>
        <translation>L’inscription de %1 prend fin le %2.</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Show those who left</source>
        <translation>Voir les personnes parties</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet. Whoever lives here or comes regularly may enrol any day: take the enrolment down from its form.</source>
        <translation>Aucune inscription pour l’instant. Habitants et usagers réguliers s’inscrivent quand ils le souhaitent&#xa0;: saisissez ici leur bulletin.</translation>
    </message>
    <message>
        <source>New enrolment…</source>
        <translation>Nouvelle inscription…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>Noter le départ…</translation>
    </message>
    <message>
        <source>Ask for the confirmations…</source>
        <translation>Demander les confirmations…</translation>
    </message>
    <message>
        <source>Note a confirmation…</source>
        <translation>Noter une confirmation…</translation>
    </message>
    <message>
        <source>Interest:</source>
        <translation>Sujet suivi&#xa0;:</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Sujet suivi</translation>
    </message>
    <message>
        <source>T&amp;ie</source>
        <translation>Lien avec le &amp;quartier</translation>
    </message>
    <message>
        <source>C&amp;omes as</source>
        <translation>Vient c&amp;omme</translation>
    </message>
    <message>
        <source>I&amp;nterests</source>
        <translation>&amp;Sujets suivis</translation>
    </message>
    <message>
        <source>En&amp;rolled on</source>
        <translation>&amp;Jour d’inscription</translation>
    </message>
    <message>
        <source>Parent’s &amp;consent</source>
        <translation>Si&amp;gnature d’un parent</translation>
    </message>
    <message>
        <source>&amp;Asked on</source>
        <translation>Demandée l&amp;e</translation>
    </message>
    <message>
        <source>&amp;Confirmed on</source>
        <translation>Confirmée l&amp;e</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Dernier &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Vient comme</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Sujets suivis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n people enrolled today</source>
        <translation>
            <numerusform>%n personne inscrite à ce jour</numerusform>
            <numerusform>%n personnes inscrites à ce jour</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n confirmations…</source>
        <translation>
            <numerusform>Demander %n confirmation…</numerusform>
            <numerusform>Demander %n confirmations…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::EntryLine</name>
    <message>
        <source>Type what is said, then choose what it is…</source>
        <translation>Écrivez ce qui est dit, puis choisissez ce que c’est…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>In&amp;formation</source>
        <translation>I&amp;nformation</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Dé&amp;cision</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>&amp;Proposition</translation>
    </message>
    <message>
        <source>&amp;Opinion</source>
        <translation>A&amp;vis</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::EnvelopeModel</name>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Envelope (€)</source>
        <translation>Enveloppe (€)</translation>
    </message>
    <message>
        <source>Requested (€)</source>
        <translation>Demandé (€)</translation>
    </message>
    <message>
        <source>Proposed (€)</source>
        <translation>Proposé (€)</translation>
    </message>
    <message>
        <source>Decided (€)</source>
        <translation>Décidé (€)</translation>
    </message>
    <message>
        <source>Paid (€)</source>
        <translation>Versé (€)</translation>
    </message>
    <message>
        <source>Left (€)</source>
        <translation>Reste (€)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>dépassée de %1</translation>
    </message>
    <message>
        <source>An envelope cannot be below zero. Type nothing when there is none.</source>
        <translation>Une enveloppe ne peut pas être inférieure à zéro. Laissez vide s’il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Field</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>Il manque&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::FieldList</name>
    <message>
        <source>Fields of this document</source>
        <translation>Champs de ce document</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What it prints</source>
        <translation>Ce qu’il imprime</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::FindBar</name>
    <message>
        <source>Find in the text…</source>
        <translation>Chercher dans le texte…</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::FollowUps</name>
    <message>
        <source>Late</source>
        <comment>follow-up</comment>
        <translation>En retard</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closes</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suite à donner</translation>
    </message>
    <message>
        <source>W&amp;hat is to be done</source>
        <translation>C&amp;e qui est à faire</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>Choisissez une séance</translation>
    </message>
    <message>
        <source>&amp;Decided in</source>
        <translation>Dé&amp;cidée à la séance</translation>
    </message>
    <message>
        <source>&amp;Service in charge</source>
        <translation>&amp;Service chargé</translation>
    </message>
    <message>
        <source>or &amp;person in charge</source>
        <translation>ou &amp;personne chargée</translation>
    </message>
    <message>
        <source>To be done &amp;by</source>
        <translation>À faire a&amp;vant le</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>Ce qui en a &amp;résulté</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Noter comme faite</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>follow-up</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Nouvelle suite à donner</translation>
    </message>
    <message>
        <source>Nothing was promised yet. What a session decides to have done, by whom and until when, belongs here.</source>
        <translation>Aucune suite à donner pour l’instant. Ici se trouve ce qu’une séance décide de faire faire, par qui et pour quand.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n suite à donner</numerusform>
            <numerusform>%n suites à donner</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the follow-up %1</source>
        <translation>ajouter la suite à donner %1</translation>
    </message>
    <message>
        <source>Change the follow-up %1</source>
        <translation>modifier la suite à donner %1</translation>
    </message>
    <message>
        <source>Remove the follow-up %1</source>
        <translation>supprimer la suite à donner %1</translation>
    </message>
    <message>
        <source>The follow-up %1 is saved.</source>
        <translation>La suite à donner %1 est enregistrée.</translation>
    </message>
    <message>
        <source>The follow-up %1 was removed.</source>
        <translation>La suite à donner %1 a été supprimée.</translation>
    </message>
    <message>
        <source>Note that %1 is done</source>
        <translation>noter que %1 est faite</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>abandonner %1</translation>
    </message>
    <message>
        <source>The reason will be read at the next session of the council.</source>
        <translation>Le motif sera lu à la prochaine séance du conseil.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>rouvrir %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>follow-up and its new state</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a follow-up</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::FormWidget</name>
    <message>
        <source>Fields marked * are compulsory.</source>
        <translation>Les champs marqués * sont obligatoires.</translation>
    </message>
    <message>
        <source>%1 *:</source>
        <translation>%1 *&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::FundersView</name>
    <message>
        <source>Envelopes of the funders</source>
        <translation>Enveloppes des financeurs</translation>
    </message>
    <message>
        <source>The envelope is typed in, for specific credits only; common-law means have none. –: not known.</source>
        <translation>L’enveloppe se saisit, pour les crédits spécifiques seulement&#x202f;; le droit commun n’en a pas. –&#xa0;: inconnue.</translation>
    </message>
    <message>
        <source>Envelopes of %1</source>
        <translation>Enveloppes %1</translation>
    </message>
    <message>
        <source>%1 decided %2 more than its envelope.</source>
        <translation>%1 a décidé %2 de plus que son enveloppe.</translation>
    </message>
    <message>
        <source>No envelope is overspent.</source>
        <translation>Aucune enveloppe n’est dépassée.</translation>
    </message>
    <message>
        <source>No envelope is entered for this year yet.</source>
        <translation>Aucune enveloppe n’est encore saisie pour cette année.</translation>
    </message>
    <message>
        <source>Without quartier</source>
        <translation>Sans quartier</translation>
    </message>
    <message>
        <source>Without objective</source>
        <translation>Sans objectif</translation>
    </message>
    <message>
        <source>Decided by quartier</source>
        <translation>Décidé par quartier</translation>
    </message>
    <message>
        <source>Decided by quartier: most for %1</source>
        <translation>Décidé par quartier&#xa0;: le plus pour %1</translation>
    </message>
    <message>
        <source>Decided by stake of the contract</source>
        <translation>Décidé par enjeu du contrat</translation>
    </message>
    <message>
        <source>Envelope of %1</source>
        <translation>enveloppe de %1</translation>
    </message>
    <message>
        <source>Choose a funder in the table first.</source>
        <translation>Choisissez d’abord un financeur dans le tableau.</translation>
    </message>
    <message>
        <source>New funder</source>
        <translation>Nouveau financeur</translation>
    </message>
    <message>
        <source>Add the funder</source>
        <translation>Ajouter le financeur</translation>
    </message>
    <message>
        <source>Correct the funder</source>
        <translation>Corriger le financeur</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Decided by stake</source>
        <translation>Décidé par enjeu</translation>
    </message>
    <message>
        <source>Show &amp;every funder</source>
        <translation>Montrer t&amp;ous les financeurs</translation>
    </message>
    <message>
        <source>New funder…</source>
        <translation>Nouveau financeur…</translation>
    </message>
    <message>
        <source>Correct the funder…</source>
        <translation>Corriger le financeur…</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>Nom &amp;court</translation>
    </message>
    <message>
        <source>&amp;Public money</source>
        <translation>Ar&amp;gent public</translation>
    </message>
    <message>
        <source>Still &amp;offered</source>
        <translation>Encore pr&amp;oposé</translation>
    </message>
    <message>
        <source>No funder is recorded yet. Those who pay for actions belong here: the State, the town, the CAF…</source>
        <translation>Aucun financeur n’est encore enregistré. Ici se trouvent ceux qui paient les actions&#xa0;: l’État, la commune, la CAF…</translation>
    </message>
    <message>
        <source>Also those without envelope or request this year</source>
        <translation>Aussi ceux qui n’ont ni enveloppe ni demande cette année</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::FundingModel</name>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Requested (€)</source>
        <translation>Demandé (€)</translation>
    </message>
    <message>
        <source>Proposed (€)</source>
        <translation>Proposé (€)</translation>
    </message>
    <message>
        <source>Decided (€)</source>
        <translation>Décidé (€)</translation>
    </message>
    <message>
        <source>Paid (€)</source>
        <translation>Versé (€)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>An amount cannot be below zero. Type 0 for a refusal, nothing while the funder has not answered.</source>
        <translation>Un montant ne peut pas être inférieur à zéro. Saisissez 0 pour un refus, rien tant que le financeur n’a pas répondu.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::HomePage</name>
    <message numerus="yes">
        <source>Due on %1, %n day(s) ago</source>
        <translation>
            <numerusform>Attendu le %1, il y a %n jour</numerusform>
            <numerusform>Attendu le %1, il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Avant le %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>When there is time</source>
        <translation>Quand vous aurez le temps</translation>
    </message>
    <message>
        <source>To start well</source>
        <translation>Pour bien commencer</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>Préparer la séance</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Rédiger le compte rendu</translation>
    </message>
    <message>
        <source>Finish the minutes</source>
        <translation>Finir le compte rendu</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Ouvrir le compte rendu</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planifier une séance</translation>
    </message>
    <message>
        <source>Find a replacement</source>
        <translation>Trouver un remplaçant</translation>
    </message>
    <message>
        <source>Open the programme</source>
        <translation>Ouvrir la programmation</translation>
    </message>
    <message>
        <source>Prepare the committee</source>
        <translation>Préparer le comité</translation>
    </message>
    <message>
        <source>Prepare the reminder</source>
        <translation>Préparer la relance</translation>
    </message>
    <message>
        <source>Remind the service</source>
        <translation>Relancer le service</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>en attente depuis %n jour</numerusform>
            <numerusform>en attente depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Nothing is urgent. What falls due will be listed here: sessions to convene, minutes to send, questions to answer, reports to collect.</source>
        <translation>Rien ne presse. Ici s’affichera ce qui arrive à échéance&#xa0;: séances à convoquer, comptes rendus à diffuser, questions à répondre, bilans à recueillir.</translation>
    </message>
    <message>
        <source>Look at the data</source>
        <translation>Voir les données</translation>
    </message>
    <message>
        <source>Ask for the confirmations</source>
        <translation>Demander les confirmations</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::HomeSide</name>
    <message>
        <source>Next sessions</source>
        <translation>Prochaines séances</translation>
    </message>
    <message>
        <source>Rules of the councils</source>
        <translation>Voyants des conseils</translation>
    </message>
    <message>
        <source>Seen last</source>
        <translation>Repris récemment</translation>
    </message>
    <message>
        <source>No session is planned.</source>
        <translation>Aucune séance n’est planifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n council(s) in order</source>
        <translation>
            <numerusform>%n conseil en règle</numerusform>
            <numerusform>%n conseils en règle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to watch</source>
        <translation>
            <numerusform>%n à surveiller</numerusform>
            <numerusform>%n à surveiller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a rule not met</source>
        <translation>
            <numerusform>%n avec une règle non respectée</numerusform>
            <numerusform>%n avec une règle non respectée</numerusform>
        </translation>
    </message>
    <message>
        <source>No council is open.</source>
        <translation>Aucun conseil n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ImageField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>The picture chosen</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This picture cannot be opened: %1</source>
        <translation>Cette image ne peut pas être ouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>This picture is larger than 2 MB: every letter would carry it. Choose a smaller one.</source>
        <translation>Cette image dépasse 2 Mo&#xa0;: chaque lettre la porterait. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>This file is not a PNG or JPEG picture. Choose another one.</source>
        <translation>Ce fichier n’est pas une image PNG ou JPEG. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This picture is too small to be printed: %1 × %2 dots. Choose one of at least 100 dots in width.</source>
        <translation>Cette image est trop petite pour l’impression&#xa0;: %1 × %2 points. Choisissez-en une d’au moins 100 points de large.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ImportFile</name>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.ods)</source>
        <translation>Tableaux (*.csv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;:&#x202f;%2.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ImportPage</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Déjà connue</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteuse</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>&amp;The list holds:</source>
        <translation>La liste contie&amp;nt&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Council:</source>
        <translation>&amp;Conseil&#xa0;:</translation>
    </message>
    <message>
        <source>A CSV file, an Excel workbook (.xlsx) or an OpenDocument spreadsheet (.ods), with a line of headings: last name, first name, date of birth, address, college… Nothing is written before you have seen each line.</source>
        <translation>Un fichier CSV, un classeur Excel (.xlsx) ou une feuille OpenDocument (.ods), avec une ligne de titres&#xa0;: nom, prénom, date de naissance, adresse, collège… Rien n’est écrit avant que vous ayez vu chaque ligne.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name, to keep these columns as a profile</source>
        <translation>Nom, pour garder ces colonnes comme profil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Check the lines</source>
        <translation>Vérifier les lignes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>The file holds headings and no line beneath them.</source>
        <translation>Le fichier a des titres, et aucune ligne en dessous.</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>C’est une autre personne</translation>
    </message>
    <message>
        <source>Export the lines left aside…</source>
        <translation>Exporter les lignes écartées…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Importer&#x202f;%n ligne</numerusform>
            <numerusform>Importer&#x202f;%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Fichier</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Colonnes</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 Vérification</translation>
    </message>
    <message>
        <source>4 End</source>
        <translation>4 Fin</translation>
    </message>
    <message>
        <source>As a column of the file says</source>
        <translation>Selon une colonne du fichier</translation>
    </message>
    <message>
        <source>List to import</source>
        <translation>Liste à importer</translation>
    </message>
    <message>
        <source>The file holds no line.</source>
        <translation>Le fichier ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>Without profile</source>
        <translation>Sans profil</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Est lue comme</translation>
    </message>
    <message>
        <source>What “%1” is read as</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non reprise</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s):</source>
        <translation>
            <numerusform>%n ligne&#xa0;:</numerusform>
            <numerusform>%n lignes&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new,</source>
        <translation>
            <numerusform>%n nouvelle,</numerusform>
            <numerusform>%n nouvelles,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known,</source>
        <translation>
            <numerusform>%n déjà connue,</numerusform>
            <numerusform>%n déjà connues,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical,</source>
        <translation>
            <numerusform>%n identique,</numerusform>
            <numerusform>%n identiques,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful,</source>
        <translation>
            <numerusform>%n douteuse,</numerusform>
            <numerusform>%n douteuses,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n refusée.</numerusform>
            <numerusform>%n refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – lines left aside.csv</source>
        <translation>%1 – lignes écartées.csv</translation>
    </message>
    <message>
        <source>Lines left aside</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The lines left aside are in “%1”. Correct them there, then import that file.</source>
        <translation>Les lignes écartées sont dans «&#xa0;%1&#xa0;». Corrigez-les, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) imported.</source>
        <translation>
            <numerusform>%n candidature importée.</numerusform>
            <numerusform>%n candidatures importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) imported.</source>
        <translation>
            <numerusform>%n membre importé.</numerusform>
            <numerusform>%n membres importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left aside; export them to correct them.</source>
        <translation>
            <numerusform>%n ligne n’a pas été reprise&#x202f;; exportez-la pour la corriger.</numerusform>
            <numerusform>%n lignes n’ont pas été reprises&#x202f;; exportez-les pour les corriger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ImprovedText</name>
    <message>
        <source>What would change in your text</source>
        <translation>Ce qui changerait dans votre texte</translation>
    </message>
    <message>
        <source>What was improved</source>
        <translation>Ce qui a été amélioré</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>&amp;Back to the preview</source>
        <translation>&amp;Retour à l’aperçu</translation>
    </message>
    <message>
        <source>+ comes, − goes</source>
        <translation>+ arrive, − part</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::InitiativesPanel</name>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>The council has started nothing yet. An initiative is entrusted to a structure, carried by residents, or carried by the council itself.</source>
        <translation>Aucune initiative pour l’instant. Une initiative est confiée à une structure, portée par des habitants, ou portée par le conseil lui-même.</translation>
    </message>
    <message>
        <source>New initiative…</source>
        <translation>Nouvelle initiative…</translation>
    </message>
    <message>
        <source>Change the initiative…</source>
        <translation>Modifier l’initiative…</translation>
    </message>
    <message>
        <source>Remove the initiative</source>
        <translation>Supprimer l’initiative</translation>
    </message>
    <message>
        <source>Open the action</source>
        <translation>Ouvrir l’action</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Carried</source>
        <translation>&amp;Portage</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>&amp;Resident to speak to</source>
        <translation>&amp;Habitant référent</translation>
    </message>
    <message>
        <source>&amp;Action of the programme</source>
        <translation>Action de la pro&amp;grammation</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Depuis l&amp;e</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation>&amp;Coût</translation>
    </message>
    <message>
        <source>Add a funding</source>
        <translation>Ajouter un financement</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>Fina&amp;nceur</translation>
    </message>
    <message>
        <source>As&amp;ked</source>
        <translation>De&amp;mandé</translation>
    </message>
    <message>
        <source>&amp;Granted</source>
        <translation>Acc&amp;ordé</translation>
    </message>
    <message>
        <source>Fundings</source>
        <translation>Financements</translation>
    </message>
    <message>
        <source>Once it is an action of the programme, the action’s money counts.</source>
        <translation>Quand l’initiative devient une action de la programmation, ce sont les montants de l’action qui comptent.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Portage</translation>
    </message>
    <message>
        <source>New initiative of %1</source>
        <translation>Nouvelle initiative&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the initiative</source>
        <translation>Enregistrer l’initiative</translation>
    </message>
    <message>
        <source>Change the initiative %1</source>
        <translation>modifier l’initiative %1</translation>
    </message>
    <message>
        <source>Add the initiative %1</source>
        <translation>ajouter l’initiative %1</translation>
    </message>
    <message>
        <source>The initiative %1 is saved.</source>
        <translation>L’initiative %1 est enregistrée.</translation>
    </message>
    <message>
        <source>Remove the initiative %1</source>
        <translation>supprimer l’initiative %1</translation>
    </message>
    <message>
        <source>The initiative %1 was removed.</source>
        <translation>L’initiative %1 a été supprimée.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::IntakeForm</name>
    <message>
        <source>The same person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>C’est une autre personne</translation>
    </message>
    <message>
        <source>Save and enter the next</source>
        <translation>Enregistrer et saisir la suivante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Looks like “%1”, already in the file.</source>
        <translation>Ressemble à «&#xa0;%1&#xa0;», déjà dans le fichier.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>C’est cette personne</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>Dans le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Saisie en cours</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::LetterheadPanel</name>
    <message>
        <source>Whose paper</source>
        <translation>Le papier de</translation>
    </message>
    <message>
        <source>What a letter looks like</source>
        <translation>L’allure d’une lettre</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>L&amp;ogo</translation>
    </message>
    <message>
        <source>Colour of &amp;titles</source>
        <translation>Couleur des &amp;titres</translation>
    </message>
    <message>
        <source>Foot of the first &amp;page</source>
        <translation>Bas de la première &amp;page</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnature</translation>
    </message>
    <message>
        <source>Window envelopes</source>
        <translation>Enveloppes à fenêtre</translation>
    </message>
    <message>
        <source>Address to the &amp;right (mm)</source>
        <translation>Adresse vers la d&amp;roite (mm)</translation>
    </message>
    <message>
        <source>Address &amp;down (mm)</source>
        <translation>Adresse vers le &amp;bas (mm)</translation>
    </message>
    <message>
        <source>Envelope te&amp;st page…</source>
        <translation>Page d’e&amp;ssai des enveloppes…</translation>
    </message>
    <message>
        <source>Every document of the service bears this.</source>
        <translation>Tous les documents du service le portent.</translation>
    </message>
    <message>
        <source>L&amp;ogo</source>
        <translation>L&amp;ogo</translation>
    </message>
    <message>
        <source>Li&amp;nes at the right</source>
        <translation>Li&amp;gnes à droite</translation>
    </message>
    <message>
        <source>What is left empty stays as the service has it.</source>
        <translation>Ce qui reste vide est celui du service.</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <source>Sho&amp;wn</source>
        <translation>Mon&amp;tré</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>On actions that it funds</source>
        <translation>Sur les actions qu’il finance</translation>
    </message>
    <message>
        <source>On actions that it is asked to fund</source>
        <translation>Sur les actions qu’on lui demande de financer</translation>
    </message>
    <message>
        <source>The logo stands at the foot of the first page of documents about actions.</source>
        <translation>Le logo se trouve au bas de la première page des documents sur les actions.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Financeurs</translation>
    </message>
    <message>
        <source>Change the letterhead of the service</source>
        <translation>Modifier l’en-tête du service</translation>
    </message>
    <message>
        <source>Change the letterhead of %1</source>
        <translation>Modifier l’en-tête de %1</translation>
    </message>
    <message>
        <source>Change the logo of %1</source>
        <translation>Modifier le logo de %1</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::LevelDetail</name>
    <message>
        <source>Stake</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Shared objective</source>
        <translation>Objectif intercommunal</translation>
    </message>
    <message>
        <source>Operational objective</source>
        <translation>Objectif opérationnel</translation>
    </message>
    <message>
        <source>Levels above</source>
        <translation>Niveaux supérieurs</translation>
    </message>
    <message>
        <source>Progress by quartier</source>
        <translation>Avancement par quartier</translation>
    </message>
    <message>
        <source>No objective of a quartier serves this level yet.</source>
        <translation>Aucun objectif d’un quartier ne sert encore ce niveau.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Quartier</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives:</source>
        <translation>
            <numerusform>%n objectif&#xa0;:</numerusform>
            <numerusform>%n objectifs&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ListDetailPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Nothing in the list answers this filter.</source>
        <translation>Rien dans la liste ne répond à ce filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Choose a row in the list to see its record here.</source>
        <translation>Choisissez une ligne dans la liste pour voir sa fiche ici.</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1&#xa0;: tous</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::MainWindow</name>
    <message>
        <source>%1 – Faubourg</source>
        <translation>%1 – Faubourg</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vus récemment</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Close although a record is incomplete</source>
        <translation>Fermer alors qu’une fiche est incomplète</translation>
    </message>
    <message>
        <source>This record lacks something and cannot be saved as it is. If you close now, what you typed is lost.</source>
        <translation>Il manque quelque chose à cette fiche&#xa0;: elle ne peut pas être enregistrée telle quelle. Si vous fermez maintenant, votre saisie est perdue.</translation>
    </message>
    <message>
        <source>Close without this record</source>
        <translation>Fermer sans cette fiche</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Ne&amp;w file…</source>
        <translation>&amp;Nouveau fichier…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Annuler&#xa0;:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Rétablir&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Save the record</source>
        <translation>&amp;Enregistrer la fiche</translation>
    </message>
    <message>
        <source>&amp;Give up the changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Onglet p&amp;récédent</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Vo&amp;let précédent</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Search or go to…</source>
        <translation>&amp;Chercher ou aller à…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Faubourg</source>
        <translation>À &amp;propos de Faubourg</translation>
    </message>
    <message>
        <source>Faubourg %1, free software under the GNU GPL, version 3 or later.</source>
        <translation>Faubourg %1, logiciel libre sous licence GNU GPL, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Nothing on this page is a document of its own. The page Documents lists all that can be printed.</source>
        <translation>Rien sur cette page n’est un document à part entière. La page Documents donne la liste de tout ce qui s’imprime.</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Voir les documents</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Members</name>
    <message>
        <source>Vacant seat</source>
        <translation>Siège vacant</translation>
    </message>
    <message>
        <source>To fill</source>
        <translation>À pourvoir</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Waiting list, %1</source>
        <translation>Liste complémentaire, %1</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste complémentaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Collège</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::MembersPanel</name>
    <message>
        <source>Show ended mandates</source>
        <translation>Voir les mandats terminés</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Nobody sits here yet, and no seat waits. Members are added one by one, imported, or drawn by lot among the candidates.</source>
        <translation>Personne ne siège encore, et aucun siège n’attend. Les membres s’ajoutent un par un, s’importent, ou sont tirés au sort parmi les candidats.</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Ajouter un membre…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>End the mandate…</source>
        <translation>Mettre fin au mandat…</translation>
    </message>
    <message>
        <source>Propose a substitute</source>
        <translation>Proposer un remplaçant</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Pla&amp;ce</translation>
    </message>
    <message>
        <source>&amp;Represents</source>
        <translation>&amp;Représente</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Depuis l&amp;e</translation>
    </message>
    <message>
        <source>&amp;Until, as planned</source>
        <translation>Fin pré&amp;vue le</translation>
    </message>
    <message>
        <source>&amp;Authorised by a parent on</source>
        <translation>A&amp;utorisation parentale du</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Dernier &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>Ce fichier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Save the council first.</source>
        <translation>Enregistrez d’abord le conseil.</translation>
    </message>
    <message>
        <source>Choose a member, or a vacant seat to fill it.</source>
        <translation>Choisissez un membre, ou un siège vacant à pourvoir.</translation>
    </message>
    <message>
        <source>End this mandate to propose a substitute.</source>
        <translation>Mettez fin à ce mandat pour proposer un remplaçant.</translation>
    </message>
    <message>
        <source>This mandate already has its last day.</source>
        <translation>Ce mandat a déjà son dernier jour.</translation>
    </message>
    <message>
        <source>Member, %1</source>
        <translation>Membre, %1</translation>
    </message>
    <message>
        <source>Vacant seat, %1</source>
        <translation>Siège vacant, %1</translation>
    </message>
    <message>
        <source>Waiting list of %1, rank %2</source>
        <translation>Liste complémentaire de %1, rang %2</translation>
    </message>
    <message>
        <source>New member of %1</source>
        <translation>Nouveau membre de %1</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Ajouter le membre</translation>
    </message>
    <message>
        <source>Choose the place this person takes.</source>
        <translation>Choisissez la place que prend cette personne.</translation>
    </message>
    <message>
        <source>Add %1 to the council</source>
        <translation>ajouter %1 au conseil</translation>
    </message>
    <message>
        <source>%1 was added: %2.</source>
        <translation>%1&#xa0;: ajout fait (%2).</translation>
    </message>
    <message>
        <source>Mandate of %1</source>
        <translation>Mandat de %1</translation>
    </message>
    <message>
        <source>Change the mandate</source>
        <translation>Modifier le mandat</translation>
    </message>
    <message>
        <source>Change the mandate of %1</source>
        <translation>modifier le mandat de %1</translation>
    </message>
    <message>
        <source>The mandate of %1 is saved.</source>
        <translation>Le mandat de %1 est enregistré.</translation>
    </message>
    <message>
        <source>End the mandate of %1</source>
        <translation>mettre fin au mandat de %1</translation>
    </message>
    <message>
        <source>End the mandate</source>
        <translation>Mettre fin au mandat</translation>
    </message>
    <message>
        <source>The mandate of %1 ends on %2.</source>
        <translation>Le mandat de %1 prend fin le %2.</translation>
    </message>
    <message>
        <source>Nobody waits for a seat of “%1”. It stays vacant until somebody is added.</source>
        <translation>Personne n’attend un siège de «&#xa0;%1&#xa0;». Il reste vacant jusqu’à ce qu’une personne soit ajoutée.</translation>
    </message>
    <message>
        <source>Rank %1 of the waiting list of “%2”.</source>
        <translation>Rang %1 de la liste complémentaire de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The council would then count %1 women and %2 men.</source>
        <translation>Le conseil compterait alors %1 femmes et %2 hommes.</translation>
    </message>
    <message>
        <source>Nobody on the list would restore parity.</source>
        <translation>Personne sur la liste ne rétablirait la parité.</translation>
    </message>
    <message>
        <source>Next on the list: %1</source>
        <translation>Suivant sur la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Appoint %1</source>
        <translation>Nommer %1</translation>
    </message>
    <message>
        <source>%1 sits from %2 on.</source>
        <translation>%1 siège à partir du %2.</translation>
    </message>
    <message>
        <source>The draw by lot that gave this seat has a list: the next in line who keeps every quota can be called.</source>
        <translation>Le tirage au sort qui a attribué ce siège a une liste&#xa0;: la première personne qui garde tous les quotas peut être appelée.</translation>
    </message>
    <message>
        <source>Call the next</source>
        <translation>Appeler la personne suivante</translation>
    </message>
    <message>
        <source>No. %1 is called: %2. Print the letter and note the answer on the tab “Draws”.</source>
        <translation>Le n° %1 est appelé&#xa0;: %2. Imprimez la lettre et notez la réponse dans l’onglet «&#xa0;Tirages&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is left on the list of the draw. The seat stays vacant.</source>
        <translation>Il n’y a plus personne sur la liste du tirage. Le siège reste vacant.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::MillimetreField</name>
    <message>
        <source>Write a number of millimetres between −10 and 10.</source>
        <translation>Indiquez un nombre de millimètres entre −10 et 10.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::MonthsField</name>
    <message>
        <source>Type the months as numbers between 1 and 12, such as 3, 6, 10.</source>
        <translation>Saisissez les mois en nombres de 1 à 12, par exemple 3, 6, 10.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::NewFilePanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>All of this may wait: it is found again in Settings.</source>
        <translation>Tout cela peut attendre&#xa0;: vous le retrouverez dans Réglages.</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>Co&amp;mmune</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>&amp;Locality</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Co&amp;urriel</translation>
    </message>
    <message>
        <source>Whoever can read the folder can read the file. Choose a folder that only the service can open: the file holds people’s names and addresses.</source>
        <translation>Qui peut lire le dossier peut lire le fichier. Choisissez un dossier que seul le service peut ouvrir&#xa0;: le fichier contient des noms et des adresses.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Emplacement du fichier</translation>
    </message>
    <message>
        <source>Faubourg files (*.faubourg)</source>
        <translation>Fichiers Faubourg (*.faubourg)</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Your service</source>
        <translation>Votre service</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Create the &amp;file</source>
        <translation>Créer l&amp;e fichier</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suiva&amp;nt</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::NumberField</name>
    <message>
        <source>Type a whole number between %1 and %2.</source>
        <translation>Saisissez un nombre entier entre %1 et %2.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ObjectiveDetail</name>
    <message>
        <source>Levels above</source>
        <translation>Niveaux supérieurs</translation>
    </message>
    <message>
        <source>Progress history</source>
        <translation>Historique de l’avancement</translation>
    </message>
    <message>
        <source>Actions that serve the objective</source>
        <translation>Actions au service de l’objectif</translation>
    </message>
    <message>
        <source>The progress was never assessed: the objective is to start.</source>
        <translation>L’avancement n’a jamais été évalué&#xa0;: l’objectif est à lancer.</translation>
    </message>
    <message>
        <source>No action serves this objective yet. An action is tied to it on the page Programme, under Quartiers and objectives.</source>
        <translation>Aucune action ne sert encore cet objectif. Une action s’y rattache dans la page Programmation, sous Quartiers et objectifs.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Decided (€)</source>
        <translation>Décidé (€)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Actions (%1)</source>
        <translation>Actions (%1)</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::OfficialsPanel</name>
    <message>
        <source>Replace an official…</source>
        <translation>Remplacer un élu ou un agent…</translation>
    </message>
    <message>
        <source>L&amp;eaves</source>
        <translation>Personne qui par&amp;t</translation>
    </message>
    <message>
        <source>Follow&amp;s</source>
        <translation>Personne sui&amp;vante</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Chan&amp;gement le</translation>
    </message>
    <message>
        <source>The one who leaves holds the function until the day before.</source>
        <translation>La personne qui part exerce la fonction jusqu’à la veille.</translation>
    </message>
    <message>
        <source>Replace an official</source>
        <translation>Remplacer un élu ou un agent</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Choose who leaves.</source>
        <translation>Choisissez qui part.</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>remplacer %1 par %2</translation>
    </message>
    <message>
        <source>%1 holds the function from %2 on.</source>
        <translation>%1 exerce la fonction à partir du %2.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::OpeningsView</name>
    <message>
        <source>To fill and to renew</source>
        <translation>À pourvoir et à renouveler</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>what is to be filled or renewed</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Sièges vacants</translation>
    </message>
    <message>
        <source>Mandates that end</source>
        <translation>Mandats qui finissent</translation>
    </message>
    <message>
        <source>Parental authorisations</source>
        <translation>Autorisations parentales</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Affic&amp;her&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is to be filled or renewed: every seat is held, no mandate ends soon, no authorisation is missing.</source>
        <translation>Rien n’est à pourvoir&#xa0;: chaque siège est occupé, aucun mandat ne finit bientôt, aucune autorisation ne manque.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Vacant seat, %1</source>
        <translation>Siège vacant, %1</translation>
    </message>
    <message>
        <source>To fill</source>
        <translation>À pourvoir</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>never held</source>
        <translation>jamais occupé</translation>
    </message>
    <message>
        <source>Nobody waits for it</source>
        <translation>Personne n’attend ce siège</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mandate of %1</source>
        <translation>Mandat de %1</translation>
    </message>
    <message>
        <source>Past its end</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Finit bientôt</translation>
    </message>
    <message>
        <source>Renew it or end it</source>
        <translation>À renouveler ou à clore</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorisation for %1</source>
        <translation>Autorisation pour %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>authorisation</comment>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Comes of age: nothing more to ask for</source>
        <translation>18 ans ce jour-là&#xa0;: plus rien à demander</translation>
    </message>
    <message>
        <source>Wanted before the first meeting</source>
        <translation>À obtenir avant la première réunion</translation>
    </message>
    <message>
        <source>Ask for it now</source>
        <translation>À demander dès maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seat(s)</source>
        <translation>
            <numerusform>%n siège vacant</numerusform>
            <numerusform>%n sièges vacants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) that end</source>
        <translation>
            <numerusform>%n mandat qui finit</numerusform>
            <numerusform>%n mandats qui finissent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorisation(s)</source>
        <translation>
            <numerusform>%n autorisation</numerusform>
            <numerusform>%n autorisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Output</name>
    <message>
        <source>%1 went to the printer.</source>
        <translation>%1 est parti à l’imprimante.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folder for one file a person</source>
        <translation>Dossier pour un fichier par personne</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Palette</name>
    <message>
        <source>Search or go to…   Ctrl+K</source>
        <translation>Chercher ou aller à…   Ctrl+K</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>Chercher ou aller à</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ParameterTable</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Delays and rules</source>
        <translation>Délais et règles</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valeur&#xa0;:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the original value (%1)</source>
        <translation>Revenir à la valeur d’origine (%1)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::People</name>
    <message>
        <source>None</source>
        <comment>civility</comment>
        <translation>Non renseignée</translation>
    </message>
    <message>
        <source>Madam</source>
        <translation>Madame</translation>
    </message>
    <message>
        <source>Sir</source>
        <translation>Monsieur</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>sex</comment>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Post and e-mail</source>
        <translation>Courrier et courriel</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>En main propre</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Registered office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Elected official</source>
        <translation>Élu</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>role</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>names swapped</source>
        <translation>nom et prénom inversés</translation>
    </message>
    <message>
        <source>name alike</source>
        <translation>nom voisin</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>même rue</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même courriel</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>another birth date</source>
        <translation>autre date de naissance</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by post only</source>
        <translation>par courrier seulement</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Name used</source>
        <translation>Nom d’usa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Civility</source>
        <translation>&amp;Civilité</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xe</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>Date d&amp;e naissance</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Co&amp;urriel</translation>
    </message>
    <message>
        <source>Letters b&amp;y</source>
        <translation>En&amp;voi par</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Note&amp;s</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Flat, care of</source>
        <translation>Appartement, c&amp;hez</translation>
    </message>
    <message>
        <source>&amp;Building</source>
        <translation>&amp;Bâtiment</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>&amp;Hamlet, box</source>
        <translation>Lie&amp;u-dit, boîte postale</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>Co&amp;mmune</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter une fonction</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>In&amp;titulé</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Depuis l&amp;e</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Nobody is recorded yet. The people the service writes to belong here: residents, elected officials, partners.</source>
        <translation>Aucune personne n’est encore enregistrée. Ici se trouvent les personnes à qui le service écrit&#xa0;: habitants, élus, partenaires.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>La fiche de %1 est enregistrée.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>La fiche de %1 a été supprimée.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::PeopleTabs</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Roll and retention</source>
        <translation>Liste électorale et conservation</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::PersonComparison</name>
    <message>
        <source>Civility</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name used</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Letters by</source>
        <translation>Envoi par</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Figure dans</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::PersonFields</name>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xe</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>Date d&amp;e naissance</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>Co&amp;mmune</translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Co&amp;urriel</translation>
    </message>
    <message>
        <source>Letters b&amp;y</source>
        <translation>En&amp;voi par</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::PortraitPanel</name>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>No figure is known for this quartier. Figures are imported from a spreadsheet, with their source and year.</source>
        <translation>Aucun chiffre n’est connu pour ce quartier. Les chiffres s’importent d’un tableur, avec leur source et leur année.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>quartier %1, around %2</source>
        <translation>quartier %1, comparaison %2</translation>
    </message>
    <message>
        <source>● quartier, ○ around: %1. The drawing runs from 0 to %2 %.</source>
        <translation>● quartier, ○ comparaison&#xa0;: %1. Le dessin va de 0 à %2&#x202f;%.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::PreviewWindow</name>
    <message>
        <source>Envelope &amp;window</source>
        <translation>Fenêtre d&apos;&amp;enveloppe</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>Page </translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> sur %1</translation>
    </message>
    <message>
        <source>Size on screen</source>
        <translation>Taille à l’écran</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>To check · %1</source>
        <translation>À vérifier · %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Printing</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>No page of this document was chosen. Choose pages between 1 and %1.</source>
        <translation>Aucune page de ce document n’a été choisie. Choisissez des pages entre 1 et %1.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on, or choose another one.</source>
        <translation>L’imprimante ne répond pas. Vérifiez qu’elle est allumée, ou choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ProgrammePage</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programmation</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Financeurs</translation>
    </message>
    <message>
        <source>Campaign year</source>
        <translation>Année de la campagne</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The tables of the year, for a spreadsheet</source>
        <translation>Les tableaux de l’année, pour un tableur</translation>
    </message>
    <message>
        <source>Programme report…</source>
        <translation>Rapport de programmation…</translation>
    </message>
    <message>
        <source>The programme of the year as a document</source>
        <translation>La programmation de l’année en un document</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open the campaign of %1</source>
        <translation>Ouvrir la campagne %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Année %1</translation>
    </message>
    <message>
        <source>The campaign of %1 is open.</source>
        <translation>La campagne %1 est ouverte.</translation>
    </message>
    <message>
        <source>Export the programme of %1</source>
        <translation>Exporter la programmation %1</translation>
    </message>
    <message>
        <source>programme-%1.xlsx</source>
        <translation>programmation-%1.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;OpenDocument (*.ods);;CSV, the first table (*.csv)</source>
        <translation>Excel (*.xlsx);;OpenDocument (*.ods);;CSV, le premier tableau (*.csv)</translation>
    </message>
    <message>
        <source>The tables of %1 are in %2.</source>
        <translation>Les tableaux de %1 sont dans %2.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::PublicModel</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Women, expected</source>
        <translation>F prévues</translation>
    </message>
    <message>
        <source>Men, expected</source>
        <translation>H prévus</translation>
    </message>
    <message>
        <source>All, expected</source>
        <translation>Total prévu</translation>
    </message>
    <message>
        <source>Women, counted</source>
        <translation>F comptées</translation>
    </message>
    <message>
        <source>Men, counted</source>
        <translation>H comptés</translation>
    </message>
    <message>
        <source>All, counted</source>
        <translation>Total compté</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>“%1” is no number of persons. Type a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de personnes. Saisissez un nombre entier.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::QuartierActions</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>A&amp;nnée&#xa0;:</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>No action of %1 names this quartier.</source>
        <translation>Aucune action de %1 ne porte sur ce quartier.</translation>
    </message>
    <message>
        <source>%1 · %2 decided</source>
        <translation>%1 · décidé&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Quartiers</name>
    <message>
        <source>QPV</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>QIC</source>
        <translation>QIC</translation>
    </message>
    <message>
        <source>Area of a council</source>
        <translation>Quartier de conseil</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>anc. %1</translation>
    </message>
    <message>
        <source>s</source>
        <comment>statistical secret</comment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::QuartiersPage</name>
    <message>
        <source>Quartiers</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Other spellings</source>
        <translation>Autres gra&amp;phies</translation>
    </message>
    <message>
        <source>Parted by semicolons</source>
        <translation>Séparées par des points-virgules</translation>
    </message>
    <message>
        <source>D&amp;eliberation</source>
        <translation>Déli&amp;bération</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Ajouter un code</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Depuis l&amp;e</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Perimeters</source>
        <translation>Périmètres</translation>
    </message>
    <message>
        <source>Add a perimeter</source>
        <translation>Ajouter un périmètre</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>non dessiné</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>dessiné</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Nom du pé&amp;rimètre</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>In force f&amp;rom</source>
        <translation>En &amp;vigueur du</translation>
    </message>
    <message>
        <source>In force un&amp;til</source>
        <translation>En vi&amp;gueur jusqu’au</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Add a commune</source>
        <translation>Ajouter une commune</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Co&amp;mmune</source>
        <translation>Co&amp;mmune</translation>
    </message>
    <message>
        <source>Quartiers of the contract touched (area of a council)</source>
        <translation>Quartiers du contrat touchés (quartier de conseil)</translation>
    </message>
    <message>
        <source>Add a quartier</source>
        <translation>Ajouter un quartier</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>&amp;Quartier</source>
        <translation>&amp;Quartier</translation>
    </message>
    <message>
        <source>Quartiers of the contract</source>
        <translation>Quartiers du contrat</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>The contract foresees nothing for this quartier.</source>
        <translation>Le contrat ne prévoit rien pour ce quartier.</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>No council</source>
        <translation>Aucun conseil</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>No area of a council touches this quartier. Areas are linked to it on their own record, under Territory.</source>
        <translation>Aucun quartier de conseil ne touche ce quartier. Les quartiers de conseil s’y relient sur leur propre fiche, sous Territoire.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>also called %1</source>
        <translation>ou %1</translation>
    </message>
    <message>
        <source>New quartier</source>
        <translation>Nouveau quartier</translation>
    </message>
    <message>
        <source>No quartier yet. The quartiers of the contract and the areas of the councils belong here.</source>
        <translation>Aucun quartier pour l’instant. Ici se trouvent les quartiers du contrat et les quartiers des conseils.</translation>
    </message>
    <message numerus="yes">
        <source>%n quartiers</source>
        <translation>
            <numerusform>%n quartier</numerusform>
            <numerusform>%n quartiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the quartier %1</source>
        <translation>ajouter le quartier %1</translation>
    </message>
    <message>
        <source>Change the quartier %1</source>
        <translation>modifier le quartier %1</translation>
    </message>
    <message>
        <source>Remove the quartier %1</source>
        <translation>supprimer le quartier %1</translation>
    </message>
    <message>
        <source>The quartier %1 is saved.</source>
        <translation>Le quartier %1 est enregistré.</translation>
    </message>
    <message>
        <source>The quartier %1 was removed.</source>
        <translation>Le quartier %1 a été supprimé.</translation>
    </message>
    <message>
        <source>%1 achieved · %2 under way · %3 to start</source>
        <translation>%1 atteints · %2 en cours · %3 à lancer</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::QuestionnairesPage</name>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Dépouillement</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Choose a council</source>
        <translation>Choisir un conseil</translation>
    </message>
    <message>
        <source>&amp;Council</source>
        <translation>&amp;Conseil</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>I&amp;ntroduction</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>&amp;Envoyé le</translation>
    </message>
    <message>
        <source>To be given &amp;back by</source>
        <translation>À rendre a&amp;vant le</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>Li&amp;bellé</translation>
    </message>
    <message>
        <source>&amp;Kind of answer</source>
        <translation>For&amp;me de la réponse</translation>
    </message>
    <message>
        <source>Answers to choose from, one a &amp;line</source>
        <translation>Réponses au choix, &amp;une par ligne</translation>
    </message>
    <message>
        <source>Print the questionnaire</source>
        <translation>Imprimer le questionnaire</translation>
    </message>
    <message>
        <source>Print the tally</source>
        <translation>Imprimer le dépouillement</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1 of %2 given back</source>
        <translation>%1 rendus sur %2</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation>Nouveau questionnaire</translation>
    </message>
    <message>
        <source>No council has been asked yet what it wants to learn. A new questionnaire starts from ten questions that you can change.</source>
        <translation>Aucun conseil n’a encore été interrogé sur ses besoins. Un nouveau questionnaire part de dix questions, que vous pouvez modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaires</source>
        <translation>
            <numerusform>%n questionnaire</numerusform>
            <numerusform>%n questionnaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the questionnaire “%1”</source>
        <translation>ajouter le questionnaire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the questionnaire “%1”</source>
        <translation>modifier le questionnaire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the questionnaire “%1”</source>
        <translation>supprimer le questionnaire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The questionnaire “%1” is saved.</source>
        <translation>Le questionnaire «&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>The questionnaire “%1” was removed.</source>
        <translation>Le questionnaire «&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Questions</name>
    <message>
        <source>Sort by theme</source>
        <translation>Qualifier par thème</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Remind the service</source>
        <translation>Relancer le service</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>Saisir la réponse</translation>
    </message>
    <message>
        <source>Send the answer back</source>
        <translation>Renvoyer la réponse</translation>
    </message>
    <message>
        <source>Validate the answer</source>
        <translation>Valider la réponse</translation>
    </message>
    <message>
        <source>Answered in session</source>
        <translation>Répondue en séance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Classer sans suite…</translation>
    </message>
    <message>
        <source>Sort the question %1</source>
        <translation>qualifier la question %1</translation>
    </message>
    <message>
        <source>Forward the question %1</source>
        <translation>transmettre la question %1</translation>
    </message>
    <message>
        <source>Remind the service of the question %1</source>
        <translation>relancer le service pour la question %1</translation>
    </message>
    <message>
        <source>Enter the answer to the question %1</source>
        <translation>saisir la réponse à la question %1</translation>
    </message>
    <message>
        <source>Send back the answer to the question %1</source>
        <translation>renvoyer la réponse à la question %1</translation>
    </message>
    <message>
        <source>Validate the answer to the question %1</source>
        <translation>valider la réponse à la question %1</translation>
    </message>
    <message>
        <source>Note the answer in session to the question %1</source>
        <translation>noter la réponse en séance à la question %1</translation>
    </message>
    <message>
        <source>Close the question %1</source>
        <translation>clore la question %1</translation>
    </message>
    <message>
        <source>Dismiss the question %1</source>
        <translation>classer sans suite la question %1</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Posée</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>O&amp;bjet</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Choose a council</source>
        <translation>Choisissez un conseil</translation>
    </message>
    <message>
        <source>&amp;Council</source>
        <translation>&amp;Conseil</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>&amp;Posée par</translation>
    </message>
    <message>
        <source>Asked &amp;on</source>
        <translation>Posé&amp;e le</translation>
    </message>
    <message>
        <source>Between two sessions</source>
        <translation>Entre deux séances</translation>
    </message>
    <message>
        <source>&amp;In the session</source>
        <translation>En &amp;séance</translation>
    </message>
    <message>
        <source>No quartier</source>
        <translation>Aucun quartier</translation>
    </message>
    <message>
        <source>Q&amp;uartier</source>
        <translation>Q&amp;uartier</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>To say on the telephone</source>
        <translation>À dire au téléphone</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The sentence is copied; paste it where you need it.</source>
        <translation>La phrase est copiée&#x202f;; collez-la où vous en avez besoin.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Servi&amp;ce in charge</source>
        <translation>Service &amp;chargé</translation>
    </message>
    <message>
        <source>Answer due &amp;on</source>
        <translation>Réponse attendue a&amp;vant le</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Rép&amp;onse</translation>
    </message>
    <message>
        <source>&amp;Reason when dismissed</source>
        <translation>&amp;Motif, si classée sans suite</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Posée le %1</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>question</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>No question is in the register yet. What residents ask the town, in a session or between two, belongs here.</source>
        <translation>Aucune question dans le registre pour l’instant. Ici se trouve ce que les habitants demandent à la commune, en séance ou entre deux séances.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the question %1</source>
        <translation>ajouter la question %1</translation>
    </message>
    <message>
        <source>Change the question %1</source>
        <translation>modifier la question %1</translation>
    </message>
    <message>
        <source>Remove the question %1</source>
        <translation>supprimer la question %1</translation>
    </message>
    <message>
        <source>The question %1 is saved.</source>
        <translation>La question %1 est enregistrée.</translation>
    </message>
    <message>
        <source>The question %1 was removed.</source>
        <translation>La question %1 a été supprimée.</translation>
    </message>
    <message>
        <source>Forwarded on %1</source>
        <translation>Transmise le %1</translation>
    </message>
    <message>
        <source>Reminded on %1</source>
        <translation>Relancée le %1</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>Répondue le %1</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Close le %1</translation>
    </message>
    <message>
        <source>Not forwarded yet.</source>
        <translation>Pas encore transmise.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Forward to another service…</source>
        <translation>Transmettre à un autre service…</translation>
    </message>
    <message>
        <source>Submit the answer</source>
        <translation>Soumettre la réponse</translation>
    </message>
    <message>
        <source>Type the answer, then press “%1”.</source>
        <translation>Saisissez la réponse, puis appuyez sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Type the theme, then press “%1”.</source>
        <translation>Saisissez le thème, puis appuyez sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Question %1: %2.</source>
        <comment>number and new state</comment>
        <translation>Question %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the service is reminded</source>
        <translation>le service est relancé</translation>
    </message>
    <message>
        <source>The service is asked for an answer; the day is noted, and with it the day the answer is due.</source>
        <translation>Le service est prié de répondre&#x202f;; le jour est noté, ainsi que celui où la réponse est attendue.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Service&#xa0;:</translation>
    </message>
    <message>
        <source>The question gets no answer. The asker is told the reason.</source>
        <translation>La question reste sans réponse. La personne qui l’a posée en apprend le motif.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Classer sans suite</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::QuotaBars</name>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RecognitionPanel</name>
    <message>
        <source>It names the members and the waiting list as they stand on the day of its signature.</source>
        <translation>Il nomme les titulaires et la liste complémentaire tels qu’ils sont au jour de sa signature.</translation>
    </message>
    <message>
        <source>New order of the prefect</source>
        <translation>Nouvel arrêté préfectoral</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Enregistrer l’arrêté</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Arrêté %1</translation>
    </message>
    <message>
        <source>Change the order %1</source>
        <translation>modifier l’arrêté %1</translation>
    </message>
    <message>
        <source>Enter the order %1</source>
        <translation>saisir l’arrêté %1</translation>
    </message>
    <message>
        <source>The order %1 is saved.</source>
        <translation>L’arrêté %1 est enregistré.</translation>
    </message>
    <message>
        <source>Remove the order %1</source>
        <translation>supprimer l’arrêté %1</translation>
    </message>
    <message>
        <source>The order %1 was removed.</source>
        <translation>L’arrêté %1 a été supprimé.</translation>
    </message>
    <message>
        <source>The structure that carried the council until then ends the day before.</source>
        <translation>La structure qui portait le conseil jusque-là s’arrête la veille.</translation>
    </message>
    <message>
        <source>Host organisation of %1</source>
        <translation>Structure porteuse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the host</source>
        <translation>Enregistrer la structure</translation>
    </message>
    <message>
        <source>Make %1 the host organisation</source>
        <translation>choisir %1 comme structure porteuse</translation>
    </message>
    <message>
        <source>%1 carries the council.</source>
        <translation>%1 porte le conseil.</translation>
    </message>
    <message>
        <source>Who speaks for %1</source>
        <translation>Représentation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add the representative</source>
        <translation>Ajouter le représentant</translation>
    </message>
    <message>
        <source>Send %1 to: %2</source>
        <translation>désigner %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 speaks for the council: %2.</source>
        <translation>%1 représente le conseil&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, who</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Note the end</source>
        <translation>Noter la fin</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>noter la fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 until %2.</source>
        <translation>%1&#xa0;: jusqu’au %2.</translation>
    </message>
    <message>
        <source>Prefect’s orders</source>
        <translation>Arrêtés préfectoraux</translation>
    </message>
    <message>
        <source>Host and representatives</source>
        <translation>Structure porteuse et représentants</translation>
    </message>
    <message>
        <source>The prefect’s order is not entered yet: its number, its day, and the members it names.</source>
        <translation>L’arrêté préfectoral n’est pas encore saisi&#xa0;: son numéro, sa date et les membres qu’il nomme.</translation>
    </message>
    <message>
        <source>Nobody speaks for the council yet where the contract is steered, and no structure carries it.</source>
        <translation>Personne ne représente encore le conseil dans les instances de pilotage, et aucune structure ne le porte.</translation>
    </message>
    <message>
        <source>New order…</source>
        <translation>Nouvel arrêté…</translation>
    </message>
    <message>
        <source>Change the order…</source>
        <translation>Modifier l’arrêté…</translation>
    </message>
    <message>
        <source>Remove the order</source>
        <translation>Supprimer l’arrêté</translation>
    </message>
    <message>
        <source>Host organisation…</source>
        <translation>Structure porteuse…</translation>
    </message>
    <message>
        <source>Add a representative…</source>
        <translation>Ajouter un représentant…</translation>
    </message>
    <message>
        <source>Ends…</source>
        <translation>Noter la fin…</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Na&amp;ture</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Signé le</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>St&amp;ructure</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Depuis l&amp;e</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Sits in</source>
        <translation>&amp;Siège à</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Dernier &amp;jour</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Full members</source>
        <translation>Titulaires</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste complémentaire</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Host organisation</source>
        <translation>Structure porteuse</translation>
    </message>
    <message>
        <source>To name in an amending order: %1.</source>
        <translation>À nommer par un arrêté modificatif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To strike from it: %1.</source>
        <translation>À retirer&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RecordField</name>
    <message>
        <source>Type a name…</source>
        <translation>Tapez un nom…</translation>
    </message>
    <message>
        <source>Nothing is known under this name. Check it, or create it first.</source>
        <translation>Rien n’est connu sous ce nom. Vérifiez-le, ou créez d’abord la fiche.</translation>
    </message>
    <message>
        <source>Several answer to this name. Choose one in the list.</source>
        <translation>Plusieurs fiches répondent à ce nom. Choisissez-en une dans la liste.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RecordTexts</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 The record stays open; press Esc to give up the changes.</source>
        <translation>%1 La fiche reste ouverte&#x202f;; appuyez sur Échap pour abandonner les modifications.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ResponsesPanel</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Nobody has given the questionnaire back yet. Print it, hand it out, then enter each sheet here: with a name, or without.</source>
        <translation>Personne n’a encore rendu le questionnaire. Imprimez-le, distribuez-le, puis saisissez ici chaque feuille, avec ou sans nom.</translation>
    </message>
    <message>
        <source>Enter a sheet…</source>
        <translation>Saisir une feuille…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove the answers</source>
        <translation>Supprimer les réponses</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Given back on</source>
        <translation>Rendu le</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions répondues</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>leave empty: without a name</source>
        <translation>laisser vide&#xa0;: sans nom</translation>
    </message>
    <message>
        <source>&amp;Given back on</source>
        <translation>&amp;Rendu le</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>A sheet given back</source>
        <translation>Une feuille rendue</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Réponses de %1</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un, sans nom</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>saisir des réponses</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>modifier des réponses</translation>
    </message>
    <message>
        <source>The answers are saved.</source>
        <translation>Les réponses sont enregistrées.</translation>
    </message>
    <message>
        <source>Remove answers</source>
        <translation>supprimer des réponses</translation>
    </message>
    <message>
        <source>The answers were removed.</source>
        <translation>Les réponses sont supprimées.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RetentionPage</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservée jusqu’au</translation>
    </message>
    <message>
        <source>Extracts of the electoral roll</source>
        <translation>Extraits de la liste électorale</translation>
    </message>
    <message>
        <source>Candidates not retained</source>
        <translation>Candidatures non retenues</translation>
    </message>
    <message>
        <source>Import a roll…</source>
        <translation>Importer une liste électorale…</translation>
    </message>
    <message>
        <source>Purge the extract…</source>
        <translation>Purger l’extrait…</translation>
    </message>
    <message>
        <source>Make all anonymous…</source>
        <translation>Tout anonymiser…</translation>
    </message>
    <message>
        <source>No extract of the electoral roll. Import one for the time of a draw: only names, sex, birth and address are kept.</source>
        <translation>Aucun extrait de la liste électorale. Importez-en un pour le temps d’un tirage&#xa0;: seuls le nom, le sexe, la naissance et l’adresse sont gardés.</translation>
    </message>
    <message>
        <source>Nobody is kept longer than the office allows itself.</source>
        <translation>Personne n’est conservé au-delà de la durée fixée par le service.</translation>
    </message>
    <message>
        <source>Candidates not retained, kept long enough</source>
        <translation>Candidatures non retenues, à l’échéance de conservation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Purged on %1</source>
        <translation>Purgé le&#x202f;%1</translation>
    </message>
    <message>
        <source>To be purged by %1</source>
        <translation>À purger avant le&#x202f;%1</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Electoral roll</source>
        <translation>Liste électorale</translation>
    </message>
    <message numerus="yes">
        <source>%n people of the roll are in the file.</source>
        <translation>
            <numerusform>%n personne de la liste est dans le fichier.</numerusform>
            <numerusform>%n personnes de la liste sont dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood on both complementary lists.</source>
        <translation>
            <numerusform>%n figurait sur les deux listes complémentaires.</numerusform>
            <numerusform>%n figuraient sur les deux listes complémentaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a name were left aside.</source>
        <translation>
            <numerusform>%n ligne sans nom a été laissée de côté.</numerusform>
            <numerusform>%n lignes sans nom ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purge “%1”</source>
        <translation>Purger «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n people of the roll leave this file for good. Their number and the digest of the imported file remain, for the record of the draw. This cannot be undone.</source>
        <translation>
            <numerusform>%n personne de la liste quitte ce fichier définitivement. Le nombre et l’empreinte du fichier importé restent, pour le procès-verbal du tirage. Cela ne s’annule pas.</numerusform>
            <numerusform>%n personnes de la liste quittent ce fichier définitivement. Leur nombre et l’empreinte du fichier importé restent, pour le procès-verbal du tirage. Cela ne s’annule pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purger</translation>
    </message>
    <message>
        <source>The extract “%1” is purged.</source>
        <translation>L’extrait «&#xa0;%1&#xa0;» est purgé.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n candidate(s) anonymous</source>
        <translation>
            <numerusform>Anonymiser&#x202f;%n candidature</numerusform>
            <numerusform>Anonymiser&#x202f;%n candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, dates of birth, addresses and what the journal says of them go for good. The candidacies remain, under their numbers. What was done before can then no longer be undone.</source>
        <translation>Noms, dates de naissance, adresses et ce que le journal en dit disparaissent définitivement. Les candidatures restent, sous leurs numéros. Les actes précédents ne pourront plus être annulés.</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>Anonymiser</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are anonymous.</source>
        <translation>
            <numerusform>%n candidature est anonyme.</numerusform>
            <numerusform>%n candidatures sont anonymes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RevealPage</name>
    <message>
        <source>All seats are drawn. Space: the record.</source>
        <translation>Tous les sièges sont tirés. Espace&#xa0;: le procès-verbal.</translation>
    </message>
    <message>
        <source>Seat %1: Space to reveal</source>
        <translation>Siège %1&#xa0;: Espace pour révéler</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RollInvitationPanel</name>
    <message>
        <source>&amp;Roll</source>
        <translation>Lis&amp;te</translation>
    </message>
    <message>
        <source>&amp;Polling stations</source>
        <translation>&amp;Bureaux de vote</translation>
    </message>
    <message>
        <source>Numbers, with commas between. Empty: all.</source>
        <translation>Numéros séparés par des virgules. Vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>&amp;Streets</source>
        <translation>&amp;Rues</translation>
    </message>
    <message>
        <source>With commas between. Empty: all.</source>
        <translation>Séparées par des virgules. Vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Age, &amp;from</source>
        <translation>Âge &amp;minimal</translation>
    </message>
    <message>
        <source>Age, &amp;to</source>
        <translation>Âge ma&amp;ximal</translation>
    </message>
    <message>
        <source>&amp;College</source>
        <translation>&amp;Collège</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>C&amp;ombien</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Drawn in public: the numbers of a lottery, or dice read aloud.</source>
        <translation>Tirée en public&#xa0;: les numéros d’une loterie, ou des dés lus à voix haute.</translation>
    </message>
    <message>
        <source>The file holds no electoral roll. Import one first: People, tab “Roll and retention”.</source>
        <translation>Le fichier ne contient aucune liste électorale. Importez-en d’abord une&#xa0;: Personnes, onglet «&#xa0;Liste électorale et conservation&#xa0;».</translation>
    </message>
    <message>
        <source>%1, imported on %2</source>
        <translation>%1, importée le %2</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Invite electors drawn by lot</source>
        <translation>Inviter des électeurs tirés au sort</translation>
    </message>
    <message>
        <source>Draw and invite</source>
        <translation>Tirer et inviter</translation>
    </message>
    <message numerus="yes">
        <source>%n elector(s) of the roll are kept by this choice. Those drawn get a candidacy that waits for their agreement, and a letter that says where their address comes from.</source>
        <translation>
            <numerusform>%n électeur de la liste répond à ce choix. Les personnes tirées ont une candidature qui attend leur accord, et une lettre qui dit d’où vient leur adresse.</numerusform>
            <numerusform>%n électeurs de la liste répondent à ce choix. Les personnes tirées ont une candidature qui attend leur accord, et une lettre qui dit d’où vient leur adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite electors to the council %1</source>
        <translation>Inviter des électeurs au conseil %1</translation>
    </message>
    <message numerus="yes">
        <source>%n elector(s) are to be invited. Print their letters.</source>
        <translation>
            <numerusform>%n électeur est à inviter. Imprimez sa lettre.</numerusform>
            <numerusform>%n électeurs sont à inviter. Imprimez leurs lettres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RowTableModelBase</name>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (incomplet)</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RowsFieldBase</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>The chosen row is not complete.</source>
        <translation>La ligne choisie n’est pas complète.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RuleEditor</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Sector: North, South; Housing: tenant, owner</source>
        <translation>Secteur : Nord, Sud ; Logement : locataire, propriétaire</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RuleParametersField</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Voyant</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>So&amp;urce</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RulesPanel</name>
    <message>
        <source>May change on %1.</source>
        <translation>Peut changer le %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rules of the type</source>
        <translation>Règles du type</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>This type of council asks for nothing.</source>
        <translation>Ce type de conseil ne demande rien.</translation>
    </message>
    <message>
        <source>Propose a substitute</source>
        <translation>Proposer un remplaçant</translation>
    </message>
    <message>
        <source>See the sessions</source>
        <translation>Voir les séances</translation>
    </message>
    <message>
        <source>What the type “%1” asks for</source>
        <translation>Ce que demande le type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Laid down by</source>
        <translation>Fixée par</translation>
    </message>
    <message>
        <source>this council</source>
        <translation>ce conseil</translation>
    </message>
    <message>
        <source>type</source>
        <translation>le type</translation>
    </message>
    <message>
        <source>Rule of this council…</source>
        <translation>Règle propre au conseil…</translation>
    </message>
    <message>
        <source>Back to the rule of the type</source>
        <translation>Revenir à la règle du type</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>The value and its source hold for this council alone; its type stays as it is.</source>
        <translation>La valeur et sa source valent pour ce seul conseil&#x202f;; son type ne change pas.</translation>
    </message>
    <message>
        <source>Rule of this council</source>
        <translation>Règle propre au conseil</translation>
    </message>
    <message>
        <source>Take the rule</source>
        <translation>Retenir la règle</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::SeedPage</name>
    <message>
        <source>Public number</source>
        <translation>Nombre public</translation>
    </message>
    <message>
        <source>Public number, again</source>
        <translation>Nombre public, à nouveau</translation>
    </message>
    <message>
        <source>Type the public number, then Enter.</source>
        <translation>Tapez le nombre public, puis Entrée.</translation>
    </message>
    <message>
        <source>Type it once more, then Enter.</source>
        <translation>Tapez-le une seconde fois, puis Entrée.</translation>
    </message>
    <message>
        <source>The two are not alike. Type the number again.</source>
        <translation>Les deux ne sont pas identiques. Tapez le nombre à nouveau.</translation>
    </message>
    <message>
        <source>Read it aloud. Enter draws: this cannot be undone. Page Up corrects.</source>
        <translation>Lisez-le à voix haute. Entrée tire au sort, sans retour possible. Page préc. corrige.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::SessionDocuments</name>
    <message>
        <source>%1: %2</source>
        <comment>act and document</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Create the session first.</source>
        <translation>Créez d’abord la séance.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::SessionLinks</name>
    <message>
        <source>Questions asked</source>
        <translation>Questions posées</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>Ajouter la question</translation>
    </message>
    <message>
        <source>Add the follow-up</source>
        <translation>Ajouter la suite à donner</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Posée par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation>Ce dont il s’agit, en quelques mots</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>&amp;Posée par</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>Aucun point</translation>
    </message>
    <message>
        <source>Unde&amp;r the item</source>
        <translation>Au poin&amp;t</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What is to be &amp;done</source>
        <translation>C&amp;e qui est à faire</translation>
    </message>
    <message>
        <source>&amp;Service in charge</source>
        <translation>&amp;Service chargé</translation>
    </message>
    <message>
        <source>To be done &amp;by</source>
        <translation>À faire a&amp;vant le</translation>
    </message>
    <message>
        <source>From the &amp;item</source>
        <translation>Issue du poi&amp;nt</translation>
    </message>
    <message>
        <source>Add the question %1</source>
        <translation>ajouter la question %1</translation>
    </message>
    <message>
        <source>Question %1 is in the register.</source>
        <translation>La question %1 est au registre.</translation>
    </message>
    <message>
        <source>Add the follow-up “%1”</source>
        <translation>ajouter la suite à donner «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The follow-up “%1” is noted.</source>
        <translation>La suite à donner «&#xa0;%1&#xa0;» est notée.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Sessions</name>
    <message>
        <source>%1, %2</source>
        <comment>council and day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Convene…</source>
        <translation>Convoquer…</translation>
    </message>
    <message>
        <source>Note that it was held</source>
        <translation>Noter qu’elle a été tenue</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Rédiger le CR</translation>
    </message>
    <message>
        <source>Send the minutes…</source>
        <translation>Diffuser le CR…</translation>
    </message>
    <message>
        <source>Approve the minutes…</source>
        <translation>Noter l’approbation du CR…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Plan it anew…</source>
        <translation>Planifier à nouveau…</translation>
    </message>
    <message>
        <source>Cancel the session…</source>
        <translation>Annuler la séance…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::SessionsPage</name>
    <message>
        <source>The session becomes convened, with today as the day of the convocation. This is not undone: a correction is another letter.</source>
        <translation>La séance devient convoquée, avec la date d’aujourd’hui pour la convocation. Cet acte ne s’annule pas&#xa0;: une correction est une convocation rectificative.</translation>
    </message>
    <message>
        <source>The minutes go to the members as a draft, with today as the day of sending. They can be taken back for correction.</source>
        <translation>Le compte rendu part aux membres en projet, avec la date d’aujourd’hui pour la diffusion. Il peut être repris pour correction.</translation>
    </message>
    <message>
        <source>Agenda, attendance and minutes no longer change afterwards. A correction is noted in the next session.</source>
        <translation>L’ordre du jour, les présences et le compte rendu ne changent plus ensuite. Une correction se note à la prochaine séance.</translation>
    </message>
    <message>
        <source>The session keeps its agenda and waits for a new date. The reason goes on record and to the members.</source>
        <translation>La séance garde son ordre du jour et attend une nouvelle date. Le motif figure au registre et est donné aux membres.</translation>
    </message>
    <message>
        <source>The session will not take place. The reason goes on record and to the members; this is not undone.</source>
        <translation>La séance n’aura pas lieu. Le motif figure au registre et est donné aux membres&#x202f;; cet acte ne s’annule pas.</translation>
    </message>
    <message>
        <source>Note that the session %1 was held</source>
        <translation>noter que la séance %1 a été tenue</translation>
    </message>
    <message>
        <source>Write the minutes of the session %1</source>
        <translation>rédiger le compte rendu de la séance %1</translation>
    </message>
    <message>
        <source>Plan the session %1 anew</source>
        <translation>planifier à nouveau la séance %1</translation>
    </message>
    <message>
        <source>Archive the session %1</source>
        <translation>archiver la séance %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Take the minutes back</source>
        <translation>Reprendre le compte rendu</translation>
    </message>
    <message>
        <source>Enter the new date of the session in its summary first.</source>
        <translation>Indiquez d’abord la nouvelle date de la séance dans son résumé.</translation>
    </message>
    <message>
        <source>The session will be planned on %1, to be convened again.</source>
        <translation>La séance sera planifiée le %1, et à convoquer à nouveau.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act and session</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>session and its new state</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>hour</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>hour</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Choose a council</source>
        <translation>Choisissez un conseil</translation>
    </message>
    <message>
        <source>&amp;Council</source>
        <translation>&amp;Conseil</translation>
    </message>
    <message>
        <source>The council itself</source>
        <translation>Le conseil lui-même</translation>
    </message>
    <message>
        <source>&amp;Who meets</source>
        <translation>&amp;Qui se réunit</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Dat&amp;e</translation>
    </message>
    <message>
        <source>&amp;Starts at</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>Lie&amp;u</translation>
    </message>
    <message>
        <source>&amp;Address of the venue</source>
        <translation>Ad&amp;resse du lieu</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Ob&amp;jet</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Ended at</source>
        <translation>&amp;Heure de fin</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Why it was postponed or cancelled</source>
        <translation>Pourquoi elle a été reportée ou annulée</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>In&amp;titulé</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;Presented by</source>
        <translation>&amp;Présenté par</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Préci&amp;sions</translation>
    </message>
    <message>
        <source>Add the usual items</source>
        <translation>Ajouter les points habituels</translation>
    </message>
    <message>
        <source>The minutes to approve, the open follow-ups and the questions without answer</source>
        <translation>Le compte rendu à approuver, les suites à donner en cours et les questions sans réponse</translation>
    </message>
    <message>
        <source>The usual items are already on the agenda.</source>
        <translation>Les points habituels sont déjà à l’ordre du jour.</translation>
    </message>
    <message>
        <source>Add the usual items to the agenda</source>
        <translation>ajouter les points habituels à l’ordre du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added to the agenda.</source>
        <translation>
            <numerusform>%n point ajouté à l’ordre du jour.</numerusform>
            <numerusform>%n points ajoutés à l’ordre du jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>ends at about %1</source>
        <translation>fin vers %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Attenda&amp;nce</source>
        <translation>Prése&amp;nce</translation>
    </message>
    <message>
        <source>A&amp;rrived at</source>
        <translation>A&amp;rrivée à</translation>
    </message>
    <message>
        <source>&amp;Left at</source>
        <translation>Dépar&amp;t à</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>C&amp;ollege</source>
        <translation>C&amp;ollège</translation>
    </message>
    <message>
        <source>Convocation &amp;sent on</source>
        <translation>Convocation en&amp;voyée le</translation>
    </message>
    <message>
        <source>Invite members and officials</source>
        <translation>Inviter les membres et les élus</translation>
    </message>
    <message>
        <source>In the list: P present, E excused, A absent; the next name follows.</source>
        <translation>Dans la liste&#xa0;: P présent, E excusé, A absent&#x202f;; le nom suivant vient ensuite.</translation>
    </message>
    <message>
        <source>Everybody who sits in the council that day is already invited.</source>
        <translation>Toutes les personnes qui siègent au conseil ce jour-là sont déjà invitées.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) invited.</source>
        <translation>
            <numerusform>%n personne invitée.</numerusform>
            <numerusform>%n personnes invitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Present %1</source>
        <translation>Présents %1</translation>
    </message>
    <message>
        <source>Excused %1</source>
        <translation>Excusés %1</translation>
    </message>
    <message>
        <source>Absent %1</source>
        <translation>Absents %1</translation>
    </message>
    <message>
        <source>To be noted %1</source>
        <translation>À noter %1</translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation>présences de %1</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>Introd&amp;uction</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Rédigé</translation>
    </message>
    <message>
        <source>&amp;What was said</source>
        <translation>&amp;Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>&amp;Conclusion</source>
        <translation>Conclu&amp;sion</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suites à donner</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>No session is planned yet. The sessions of the councils belong here: agenda, convocations, attendance, minutes.</source>
        <translation>Aucune séance n’est encore planifiée. Ici se trouvent les séances des conseils&#xa0;: ordre du jour, convocations, présences, compte rendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the session %1</source>
        <translation>créer la séance %1</translation>
    </message>
    <message>
        <source>Change the session %1</source>
        <translation>modifier la séance %1</translation>
    </message>
    <message>
        <source>Remove the session %1</source>
        <translation>supprimer la séance %1</translation>
    </message>
    <message>
        <source>The session %1 is saved.</source>
        <translation>La séance %1 est enregistrée.</translation>
    </message>
    <message>
        <source>The session %1 was removed.</source>
        <translation>La séance %1 a été supprimée.</translation>
    </message>
    <message>
        <source>The minutes are approved: agenda, attendance and minutes no longer change.</source>
        <translation>Le compte rendu est approuvé&#xa0;: l’ordre du jour, les présences et le compte rendu ne changent plus.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Convened on %1</source>
        <translation>Convoquée le %1</translation>
    </message>
    <message>
        <source>%1 days of notice, %2 asked for</source>
        <translation>%1 jours de délai, %2 demandés</translation>
    </message>
    <message>
        <source>Convene by %1</source>
        <translation>Convoquer avant le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of notice asked for</source>
        <translation>
            <numerusform>%n jour de délai demandé</numerusform>
            <numerusform>%n jours de délai demandés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n personne invitée</numerusform>
            <numerusform>%n personnes invitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not noted</source>
        <translation>
            <numerusform>%n non notée</numerusform>
            <numerusform>%n non notées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 present of %2</source>
        <translation>%1 présents sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Were the convocations sent? The sending of %n is not noted.</source>
        <translation>
            <numerusform>Les convocations sont-elles parties&#x202f;? %n envoi n’est pas noté.</numerusform>
            <numerusform>Les convocations sont-elles parties&#x202f;? %n envois ne sont pas notés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, note the sending</source>
        <translation>Oui, noter l’envoi</translation>
    </message>
    <message>
        <source>Note the sending of the convocations</source>
        <translation>noter l’envoi des convocations</translation>
    </message>
    <message numerus="yes">
        <source>%n sending(s) noted.</source>
        <translation>
            <numerusform>%n envoi noté.</numerusform>
            <numerusform>%n envois notés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the minutes: %1</source>
        <translation>ajouter au compte rendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Delays and rules</source>
        <translation>Délais et règles</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>Co&amp;mmune</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>C&amp;omplement</source>
        <translation>C&amp;omplément</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Code postal</translation>
    </message>
    <message>
        <source>&amp;Locality</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Co&amp;urriel</translation>
    </message>
    <message>
        <source>On letters</source>
        <translation>Sur les lettres</translation>
    </message>
    <message>
        <source>Matter &amp;followed by</source>
        <translation>Affaire suivie &amp;par</translation>
    </message>
    <message>
        <source>&amp;Data protection officer</source>
        <translation>Délégué à la protection des do&amp;nnées</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>D&amp;ensité</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation>Le service est enregistré.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Change the service</source>
        <translation>Modifier le service</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n due</source>
        <translation>
            <numerusform>%1, %n à faire</numerusform>
            <numerusform>%1, %n à faire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::StateLabel</name>
    <message>
        <source>Met</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non respectée</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::StrategyModel</name>
    <message>
        <source>Stake, axis, objective</source>
        <translation>Enjeu, axe, objectif</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::StrategyView</name>
    <message>
        <source>Note the &amp;progress…</source>
        <translation>A&amp;vancement…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Dé&amp;placer…</translation>
    </message>
    <message>
        <source>Correct the &amp;wording…</source>
        <translation>Co&amp;rriger…</translation>
    </message>
    <message>
        <source>Add an objective…</source>
        <translation>Ajouter un objectif…</translation>
    </message>
    <message>
        <source>Add a stake…</source>
        <translation>Ajouter un enjeu…</translation>
    </message>
    <message>
        <source>The contract is not in this file yet. It goes from a few stakes to the objectives of each quartier.</source>
        <translation>Le contrat n’est pas encore dans ce fichier. Il va de quelques enjeux aux objectifs de chaque quartier.</translation>
    </message>
    <message>
        <source>Add the first stake</source>
        <translation>Ajouter le premier enjeu</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>So&amp;us</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>For&amp;mulation</translation>
    </message>
    <message>
        <source>&amp;Quartier</source>
        <translation>&amp;Quartier</translation>
    </message>
    <message>
        <source>Progress of the objective</source>
        <translation>Avancement de l’objectif</translation>
    </message>
    <message>
        <source>Note the progress</source>
        <translation>Noter l’avancement</translation>
    </message>
    <message>
        <source>Note the progress of %1</source>
        <translation>noter l’avancement de %1</translation>
    </message>
    <message>
        <source>The history of its progress and its actions follow.</source>
        <translation>L’historique de son avancement et ses actions suivent.</translation>
    </message>
    <message>
        <source>Move under another shared objective</source>
        <translation>Déplacer sous un autre objectif intercommunal</translation>
    </message>
    <message>
        <source>Move the objective</source>
        <translation>Déplacer l’objectif</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>déplacer %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add to the contract</source>
        <translation>Ajouter au contrat</translation>
    </message>
    <message>
        <source>Correct the wording</source>
        <translation>Corriger la formulation</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>Fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>corriger %1</translation>
    </message>
    <message>
        <source>City contract</source>
        <translation>Contrat de ville</translation>
    </message>
    <message>
        <source>Open the contract</source>
        <translation>ouvrir le contrat</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter the objectives</source>
        <translation>Filtrer les objectifs</translation>
    </message>
    <message>
        <source>Quartier</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Progress: all</source>
        <translation>Avancement&#xa0;: tous</translation>
    </message>
    <message>
        <source>Stakes, axes and objectives of the contract</source>
        <translation>Enjeux, axes et objectifs du contrat</translation>
    </message>
    <message>
        <source>No objective answers this filter.</source>
        <translation>Aucun objectif ne répond à ce filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Choose an objective in the tree to see it here.</source>
        <translation>Choisissez un objectif dans l’arbre pour le voir ici.</translation>
    </message>
    <message>
        <source>Quartier: all</source>
        <translation>Quartier&#xa0;: tous</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives:</source>
        <translation>
            <numerusform>%n objectif&#xa0;:</numerusform>
            <numerusform>%n objectifs&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an axis…</source>
        <translation>Ajouter un axe…</translation>
    </message>
    <message>
        <source>Add a shared objective…</source>
        <translation>Ajouter un objectif intercommunal…</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::SyntaxHelp</name>
    <message>
        <source>How a template is written</source>
        <translation>Comment s’écrit un modèle</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>You write</source>
        <translation>Vous écrivez</translation>
    </message>
    <message>
        <source>The title of the document</source>
        <translation>Le titre du document</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Un intertitre</translation>
    </message>
    <message>
        <source>A smaller heading</source>
        <translation>Un intertitre plus petit</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Un lien</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Une liste</translation>
    </message>
    <message>
        <source>A numbered list</source>
        <translation>Une liste numérotée</translation>
    </message>
    <message>
        <source>A new line in the same paragraph</source>
        <translation>Un retour à la ligne dans le même paragraphe</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>The value of a field</source>
        <translation>La valeur d’un champ</translation>
    </message>
    <message>
        <source>Only if the field is known</source>
        <translation>Seulement si le champ est connu</translation>
    </message>
    <message>
        <source>Once for each item of a list</source>
        <translation>Une fois pour chaque élément d’une liste</translation>
    </message>
    <message>
        <source>Women and men, as the document writes of them</source>
        <translation>Les femmes et les hommes, comme le document en parle</translation>
    </message>
    <message>
        <source>A word that agrees with the person written to</source>
        <translation>Un mot qui s’accorde avec le destinataire</translation>
    </message>
    <message>
        <source>An opening in larger letters</source>
        <translation>Une ouverture en plus grandes lettres</translation>
    </message>
    <message>
        <source>Text set apart on a tint</source>
        <translation>Un texte détaché sur un fond teinté</translation>
    </message>
    <message>
        <source>A note in small letters</source>
        <translation>Une note en petites lettres</translation>
    </message>
    <message>
        <source>Place and date, at the right</source>
        <translation>Le lieu et la date, à droite</translation>
    </message>
    <message>
        <source>What stays on one page</source>
        <translation>Ce qui reste sur une même page</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>La signature</translation>
    </message>
    <message>
        <source>The list of headings</source>
        <translation>La liste des intertitres</translation>
    </message>
    <message>
        <source>A new page</source>
        <translation>Une nouvelle page</translation>
    </message>
    <message>
        <source>10 mm left empty</source>
        <translation>10 mm laissés vides</translation>
    </message>
    <message>
        <source>A remark that is not printed</source>
        <translation>Une remarque qui n’est pas imprimée</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::TableView</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Fit widths to the content</source>
        <translation>Largeur automatique</translation>
    </message>
    <message>
        <source>Back to the original view</source>
        <translation>Revenir à l’affichage d’origine</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::TallyPanel</name>
    <message>
        <source>Nobody has answered yet. Answers are entered under “Answers”.</source>
        <translation>Personne n’a encore répondu. Les réponses se saisissent dans «&#xa0;Réponses&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaire(s) given back.</source>
        <translation>
            <numerusform>%n questionnaire rendu.</numerusform>
            <numerusform>%n questionnaires rendus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered.</source>
        <translation>
            <numerusform>%n personne a répondu.</numerusform>
            <numerusform>%n personnes ont répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Middle answer: %1.</source>
        <translation>Réponse du milieu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an answer</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::TemplateDiff</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) alike</source>
        <translation>
            <numerusform>… %n ligne pareille</numerusform>
            <numerusform>… %n lignes pareilles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::TemplateEditor</name>
    <message>
        <source>What is to be corrected</source>
        <translation>Ce qui est à corriger</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>Insére&amp;r</translation>
    </message>
    <message>
        <source>Insert what is chosen where the text is being written</source>
        <translation>Insérer ce qui est choisi là où le texte s’écrit</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>How to write</source>
        <translation>Comment écrire</translation>
    </message>
    <message>
        <source>Filter the fields…</source>
        <translation>Filtrer les champs…</translation>
    </message>
    <message>
        <source>Filter the fields</source>
        <translation>Filtrer les champs</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::TemplatePanel</name>
    <message>
        <source>&amp;Keep this text</source>
        <translation>&amp;Garder ce texte</translation>
    </message>
    <message>
        <source>Back to the &amp;original</source>
        <translation>Re&amp;venir à l’original</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Reworded by the service</source>
        <translation>Modifié par le service</translation>
    </message>
    <message>
        <source>As it was shipped</source>
        <translation>Tel que livré</translation>
    </message>
    <message>
        <source>The template of %1 is kept. The next documents follow it.</source>
        <translation>Le modèle de %1 est enregistré. Les prochains documents le suivront.</translation>
    </message>
    <message>
        <source>The template of %1 is again as it was shipped.</source>
        <translation>Le modèle de %1 est de nouveau tel que livré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The text shipped for this document was improved since you reworded it. Yours applies.</source>
        <translation>Le texte d’origine de ce document a été amélioré depuis que vous l’avez remanié. C’est le vôtre qui s’applique.</translation>
    </message>
    <message>
        <source>See the &amp;differences</source>
        <translation>Voir les &amp;différences</translation>
    </message>
    <message>
        <source>Take the &amp;new text</source>
        <translation>Prendre le &amp;nouveau texte</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Garder le &amp;mien</translation>
    </message>
    <message>
        <source>Reword the template of %1</source>
        <translation>Remanier le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Restore the template of %1</source>
        <translation>Rétablir le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keep the wording of %1</source>
        <translation>Garder le texte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Your text stays. The new one is not offered again.</source>
        <translation>Votre texte reste. Le nouveau ne sera plus proposé.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::TemplatePreview</name>
    <message>
        <source>What the template gives</source>
        <translation>Ce que donne le modèle</translation>
    </message>
    <message>
        <source>Shown &amp;with:</source>
        <translation>Mon&amp;tré avec&#xa0;:</translation>
    </message>
    <message>
        <source>There is nothing yet that this document could be about. The preview comes with the first record.</source>
        <translation>Rien encore dont ce document puisse traiter. L’aperçu viendra avec la première fiche.</translation>
    </message>
    <message>
        <source>The first %1 of %2 letters.</source>
        <translation>Les %1 premières lettres sur %2.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::TemplateText</name>
    <message>
        <source>Text of the template</source>
        <translation>Texte du modèle</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Thumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Pages in small</source>
        <translation>Pages en réduction</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Training</name>
    <message>
        <source>One answer to choose</source>
        <translation>Une réponse au choix</translation>
    </message>
    <message>
        <source>Several answers to choose</source>
        <translation>Plusieurs réponses au choix</translation>
    </message>
    <message>
        <source>A scale, from least to most</source>
        <translation>Une échelle, du moins au plus</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Member of a council</source>
        <translation>Membre d’un conseil</translation>
    </message>
    <message>
        <source>Elected official</source>
        <translation>Élu·e</translation>
    </message>
    <message>
        <source>Agent of the town</source>
        <translation>Agent·e de la commune</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>capacity</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit·e</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présent·e</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé·e</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent·e</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::TrainingsPage</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenues</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulées</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message numerus="yes">
        <source>%n to note</source>
        <translation>
            <numerusform>%n présence à noter</numerusform>
            <numerusform>%n présences à noter</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>all councils</source>
        <translation>tous les conseils</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>Tous les conseils</translation>
    </message>
    <message>
        <source>&amp;Offered to</source>
        <translation>&amp;Proposée à</translation>
    </message>
    <message>
        <source>&amp;Aims</source>
        <translation>&amp;Objectifs</translation>
    </message>
    <message>
        <source>T&amp;rainer</source>
        <translation>Fo&amp;rmateur</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Li&amp;eu</translation>
    </message>
    <message>
        <source>&amp;Number of places</source>
        <translation>&amp;Nombre de places</translation>
    </message>
    <message>
        <source>It was &amp;cancelled</source>
        <translation>Elle a été ann&amp;ulée</translation>
    </message>
    <message>
        <source>Days and hours</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>Add a half-day</source>
        <translation>Ajouter une demi-journée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Heure de fin</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;En tant que</translation>
    </message>
    <message>
        <source>Atten&amp;dance</source>
        <translation>Pré&amp;sence</translation>
    </message>
    <message>
        <source>&amp;Followed, if not the whole</source>
        <translation>Durée s&amp;uivie, si partielle</translation>
    </message>
    <message>
        <source>&amp;Certificate handed over on</source>
        <translation>Attestation re&amp;mise le</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>All attended</source>
        <translation>Toutes et tous présents</translation>
    </message>
    <message>
        <source>Enrol the members</source>
        <translation>Inscrire les membres</translation>
    </message>
    <message>
        <source>Enrol the members in “%1”</source>
        <translation>inscrire les membres à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The members are enrolled.</source>
        <translation>Les membres sont inscrits.</translation>
    </message>
    <message>
        <source>Note who attended “%1”</source>
        <translation>noter les présences à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All who were enrolled are noted as present; correct those who were not.</source>
        <translation>Toutes les personnes inscrites sont notées présentes&#x202f;; corrigez celles qui ne l’étaient pas.</translation>
    </message>
    <message>
        <source>Certify “%1”</source>
        <translation>attester «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The certificates bear today’s date in the list.</source>
        <translation>La date du jour est notée en face de chaque attestation.</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nouvelle formation</translation>
    </message>
    <message>
        <source>No training yet. Those offered to members and elected officials belong here, with who came and their certificates.</source>
        <translation>Aucune formation pour l’instant. Celles proposées aux membres et aux élus se notent ici, avec les présences et les attestations.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the training “%1”</source>
        <translation>ajouter la formation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the training “%1”</source>
        <translation>modifier la formation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the training “%1”</source>
        <translation>supprimer la formation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The training “%1” is saved.</source>
        <translation>La formation «&#xa0;%1&#xa0;» est enregistrée.</translation>
    </message>
    <message>
        <source>The training “%1” was removed.</source>
        <translation>La formation «&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::TraitsField</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>faubourg::ui::WelcomeWindow</name>
    <message>
        <source>Faubourg</source>
        <translation>Faubourg</translation>
    </message>
    <message>
        <source>Councils, sessions, quartiers, contract and programme of the town’s urban policy, in one file.</source>
        <translation>Conseils, séances, quartiers, contrat et programmation de la politique de la ville, dans un seul fichier.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Create a file</source>
        <translation>&amp;Créer un fichier</translation>
    </message>
    <message>
        <source>&amp;Discover with the example</source>
        <translation>&amp;Découvrir avec l’exemple de Béthune</translation>
    </message>
    <message>
        <source>Where to keep the example</source>
        <translation>Emplacement de l’exemple</translation>
    </message>
    <message>
        <source>Faubourg files (*.faubourg)</source>
        <translation>Fichiers Faubourg (*.faubourg)</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The file to open.</source>
        <translation>Le fichier à ouvrir.</translation>
    </message>
</context>
</TS>
