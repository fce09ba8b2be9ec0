<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Presets</name>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal delays and thresholds, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::Dates</name>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it for example as 12/3, 12/3/2027, 12 March, Monday or +15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 does not exist. Give a day between 1 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month %1. Give a month between 1 and 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2. Correct the day of the week or the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an hour. Write it for example as 18h30 or 18:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::Numbers</name>
    <message>
        <source>“%1” is not a number. Write it for example as 12500 or 12500,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write the thousands without a separator, and cents with two digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large. Check the number of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than two decimals. An amount stops at the cent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::cli::Program</name>
    <message>
        <source>Write: faubourg-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: faubourg-cli VERB … (faubourg-cli help lists the verbs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verb “%1” does not exist. faubourg-cli help lists the verbs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faubourg-cli [--lang fr|en] VERB …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::contract::Committee</name>
    <message>
        <source>Enter the day of each meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meetings are not in order, or two are on the same day. Correct their days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting of a day to come cannot have been held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the contract that the committee steers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A committee meets at least once a year. Leave the number empty when the contract does not give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months of a committee go from 1 to 12, each once, in order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::contract::CommitteeRepository</name>
    <message>
        <source>This committee no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::contract::Contract</name>
    <message>
        <source>Enter the name of the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract ends before it starts. Correct its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract is signed after its end. Correct its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the contract that the stake belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the title of the stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stake that the axis belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the title of the axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the axis that the objective belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the title of the objective.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::contract::ContractRepository</name>
    <message>
        <source>This part of the contract no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the contract above this one no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be moved to another contract. Choose a place in the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other parts of the contract depend on this one. Move or remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::contract::ObjectiveRepository</name>
    <message>
        <source>This objective no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions serve this objective. Link them to another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shared objective no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objective stays in its contract. Choose a shared objective of the same contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the area of a council. Choose a quartier of the contract.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::contract::OperationalObjective</name>
    <message>
        <source>Choose the shared objective that this objective serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the quartier of the objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the title of the objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of each assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessments are not in the order of their days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment cannot be of a day to come. Enter a day up to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a note why the objective is dropped or taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::documents::Blocks</name>
    <message>
        <source>A picture of the document has no description. Add one: those who cannot see it depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart “%1” has no description. Add one: those who cannot see it depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart “%1” has %2 series; it can show one to six. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series “%1” of the chart “%2” does not have one value for each category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the table “%1” has more cells than the table has columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no title. Give it one: it names the file&apos;s window and is read out first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::documents::Template</name>
    <message>
        <source>This line closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many blocks stand inside one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{{%1}}” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{{#if %1}}” is not closed by “{{/if}}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{{#each %1}}” is not closed by “{{/each}}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“:::%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“:::%1” is not closed by “:::”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows may stand inside a table: start the line with “|”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table starts with its headings, then a line such as |---|---| for its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{{%1}}” is not known. Choose a field in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{{%1}}” is not known. Did you mean {{%2}}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{{%1}}” is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{{%1}}” is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row stands outside of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more cells than the table has columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{else}} or {{/…}} closes nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bold or italic text is not closed: stars go by pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{{” is not closed by “}}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many conditions stand inside one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many repeats stand inside one another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::CsvTable</name>
    <message>
        <source>Line %1: a quotation mark is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a cell is longer than 32 768 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: there are more than 500 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file: it holds bytes that no spreadsheet writes. Export it again as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than a million lines. Cut it into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::CsvWriter</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::Ods</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::Xlsx</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet could not be prepared: the temporary folder does not accept writing or is full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::exchange::Zip</name>
    <message>
        <source>The file could not be packed: memory is short.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::office::Office</name>
    <message>
        <source>The postcode “%1” does not have five digits. Correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone number is not complete. A French number has ten digits; a foreign one starts with +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is incomplete. It reads like name@example.fr.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::office::Parameter</name>
    <message>
        <source>The list of delays is incomplete: “%1” of “%2” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a value for “%1”, or return to the original one (%2 %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes a whole number, zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of delays cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::office::ParameterRepository</name>
    <message>
        <source>The setting “%1” is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Correct it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of delays cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::people::Organisation</name>
    <message>
        <source>Enter the name of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIRET number is not right: it has 14 digits, and the last one checks the others. Compare it with the organisation&apos;s papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RNA number is not right: it reads W and nine digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is incomplete. It reads like name@example.fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone number is not complete. A French number has ten digits; a foreign one starts with +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postcode “%1” does not have five digits. Correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::people::OrganisationRepository</name>
    <message>
        <source>This organisation is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::people::Person</name>
    <message>
        <source>The date of birth does not exist. Correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth lies in the future. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth is too far back. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is incomplete. It reads like name@example.fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone number is not complete. A French number has ten digits; a foreign one starts with +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is to be written to by e-mail, but no e-mail address is known. Enter it, or choose the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is empty. Fill it in, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postcode “%1” does not have five digits. Correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address ends before it starts. Correct its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role “%1” ends before it starts. Correct its dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::people::PersonRepository</name>
    <message>
        <source>This person is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::people::PostalAddress</name>
    <message>
        <source>The postcode is missing. Without it the letter cannot be addressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postcode “%1” does not have five digits. Correct the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The town is missing. Without it the letter cannot be addressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The street is missing. Complete the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has %1 lines; an envelope takes six. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “%1” is longer than 38 characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the recipient is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::programme::Action</name>
    <message>
        <source>The action has no title. Enter the name its operator gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an action number. Enter the year and a rank, such as 2027-001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action has no operator. Choose the organisation that carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total cost is below zero. Enter what the action costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action ends before it starts. Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multi-year action needs its first and its last year, in that order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action cannot renew itself. Choose the action of the year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quartier of the action is missing or stands twice. Keep one line for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of the quartiers must make 100 % together; they make %1 %. Correct them, or empty them all to share equally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objective stands twice. Keep it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same public is counted twice. Keep one number for each sex and age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of persons is below zero. Enter how many were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A funder has two lines of the same kind for the same year. Keep one, with the whole amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last dated state is not the state of the action. Change the state again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of state has no date. Enter the day it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state is dated before the one that precedes it. Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unusual change of state has no reason. Say why it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accepted action needs at least one funder that decided to give money. Enter the decided amount first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change of state needs a reason: the operator will ask for it. Write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quartier: the action counts in none of their totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objective: the action counts under no stake of the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is requested than the action costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is decided than was requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is decided than the action costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in, but its public is not counted by sex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Dauphin reference. Enter DA and eight digits, such as DA01234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action cannot go to this state from where it stands. Go through the states between, or force the change with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All funders declined.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::programme::ActionRepository</name>
    <message>
        <source>The action belongs to no campaign. Choose its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action %1 stands in the campaign of %2. Its number must start with that year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 already is that of “%2”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action %1 renews this one. Remove that link first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::programme::Campaign</name>
    <message>
        <source>An envelope has no funder. Choose who gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A funder has two envelopes in this campaign. Keep one, with the whole amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An envelope is below zero. Enter what the funder can give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be the year of a campaign. Enter four digits, such as 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call for projects closes before it opens. Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::programme::CampaignRepository</name>
    <message>
        <source>There is no campaign for this year. Create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has a campaign. Open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign of %1 holds actions. Remove or move them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::programme::Funder</name>
    <message>
        <source>The funder has no name. Enter the name it signs with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no short name. Enter the word that heads its column in the tables.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::programme::FunderRepository</name>
    <message>
        <source>This funder no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This funder still stands in funding lines or envelopes. Retire it instead: it is no longer offered, and the past stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::programme::FundingLine</name>
    <message>
        <source>A funding line has no funder. Choose who is asked to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be the year of a funding line. Enter four digits, such as 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of a funding line is below zero. Enter 0 for a refusal, nothing while the funder has not answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::programme::Share</name>
    <message>
        <source>“%1” is not a percentage. Enter a number between 0 and 100, with two decimals at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::quartiers::Commune</name>
    <message>
        <source>Enter the name of the commune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an INSEE code. Enter its five characters, for example 62119.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a postcode. Enter its five digits, for example 62400.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::quartiers::CommuneRepository</name>
    <message>
        <source>The INSEE code %1 is already that of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quartier lies in this commune. Take the commune out of it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::quartiers::Indicator</name>
    <message>
        <source>“%1” cannot be the key of an indicator. Use small letters, digits and underscores, for example poverty_rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the indicator that was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the year of the figure, in four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the source: a figure without its source cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Enter a figure, or say why it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing figure has no value. Take away the value or the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Correct the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the zone that the figure is compared with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::quartiers::IndicatorRepository</name>
    <message>
        <source>The key “%1” is already that of “%2”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quartiers have figures of this indicator. Remove the figures first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::quartiers::Quartier</name>
    <message>
        <source>A period ends before it starts. Correct its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of a council has no QPV code. Remove the code, or choose another kind of quartier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a QPV code. Enter one such as QP062008 (2015) or QN06208M (2024).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two codes are valid on the same day. Correct their dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the perimeter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline of “%1” is not a GeoJSON polygon. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two perimeters are in force on the same day. Correct their dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indicator has two values for the same year, source and perimeter. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the diagnosis is empty. Fill it in or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spelling of the name is empty. Fill it in or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the area of a council is linked to quartiers of the contract. Enter the link on the council area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quartier cannot be linked to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the quartier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::quartiers::QuartierRepository</name>
    <message>
        <source>This quartier no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a quartier of this kind named “%1”. Choose another name, or complete that quartier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the area of a council. Link a quartier of the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract has objectives for this quartier. Remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions take place in this quartier. Change the actions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions were asked about this quartier. Change them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A council has this quartier. Change the council first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of a council is linked to this quartier. Remove the link first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::AgendaTemplate</name>
    <message>
        <source>%1 (%2)</source>
        <comment>follow-up and service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>follow-up and day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval of the minutes of the session of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the previous follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other business</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::FollowUp</name>
    <message>
        <source>Choose the session that decided this follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up is in the charge of a service or of a person, not of both. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This follow-up is already closed. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is dropped: the council will be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This follow-up is open already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::FollowUpRepository</name>
    <message>
        <source>This follow-up no longer exists. Somebody removed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::Labels</name>
    <message>
        <source>Planned</source>
        <comment>SessionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convened</source>
        <comment>SessionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <comment>SessionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes being written</source>
        <comment>SessionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes sent</source>
        <comment>SessionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <comment>SessionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <comment>SessionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>SessionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>SessionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>EntryKind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <comment>Capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <comment>Capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected official</source>
        <comment>Capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <comment>Capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside expert</source>
        <comment>Capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipal agent</source>
        <comment>Capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>Capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted</source>
        <comment>Attendance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <comment>Attendance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>Attendance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>Attendance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <comment>QuestionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>QuestionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded</source>
        <comment>QuestionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to validate</source>
        <comment>QuestionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>QuestionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>QuestionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not followed up</source>
        <comment>QuestionState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>FollowUpState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>FollowUpState</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>FollowUpState</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::Question</name>
    <message>
        <source>Questions are numbered from 1. Enter the number of the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the council through which the question was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which the question was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the subject of the question: a few words that name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is due before the question was asked. Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agenda item is given without its session. Choose the session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::QuestionRepository</name>
    <message>
        <source>This question no longer exists. Somebody removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up comes from this question. Dismiss the question rather than removing it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::QuestionState</name>
    <message>
        <source>Only a question just received can be qualified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a question without an answer can be forwarded to a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a service that was asked can be reminded. Forward the question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes from a service. Forward the question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to validate. Enter the answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a question without an answer can be answered in session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an answered question can be closed. Without an answer, dismiss it and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a question without an answer can be dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is in the state “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question of %1 has been with the service “%2” since %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The answer is late; we reminded the service on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The answer is late; we are reminding the service today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The answer is expected by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the theme of the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the service that will answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty. Enter what the service replies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty. Enter what was replied in session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the question is not followed up: the asker will be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We received your question of %1; it will be passed on to the service concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have read your question of %1; it is about to be passed on to the service concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to your question of %1 is written; the elected officials of your quartier are validating it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question of %1 was answered on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question of %1 could not be followed up, for this reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::Remaining</name>
    <message>
        <source>Write the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the minutes approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::Session</name>
    <message>
        <source>Item %1 of the agenda has no title. Give it one, or remove the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 of the agenda cannot last less than 0 minutes. Correct its duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the minutes under “%1” is empty. Write it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant is not chosen yet. Choose a person, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person is invited twice. Remove one of the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant leaves before arriving. Correct one of the two times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the council that meets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions are numbered from 1. Correct the number, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ends before it starts. Correct one of the two times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::SessionRepository</name>
    <message>
        <source>This session no longer exists. Somebody removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions or follow-ups refer to the item “%1”. Move them to another item before removing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) or follow-up(s) come from this session. Cancel the session rather than removing it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::sessions::SessionState</name>
    <message>
        <source>Only a planned session can be convened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a convened session can be held. Convene it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are written once the session was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only minutes being written can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only minutes that were sent can be approved. Send them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a planned or convened session can be postponed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a postponed session gets a new date this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a session that was not held can be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a cancelled session or one whose minutes are approved can be archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is in the state “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is convened with its agenda. Add at least one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The convocation says when and where to come. Enter the time and the venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the session is past. Choose a new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: the reason goes on record and to the members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The notice is not respected: %n day(s) instead of %1. You can convene all the same; the notice given will stand in the record.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The session has not taken place yet. If it was moved forward, correct its date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are empty. Write at least one item before sending them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The attendance of %n participant(s) is not noted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the new date of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of this session are approved: its state no longer changes. It can only be archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of this session are approved: attendance no longer changes. Note the correction in the next session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of this session are approved and no longer change. Note the correction in the next session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session with approved minutes, or in the archives, is not removed: it is the council&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::storage::Act</name>
    <message>
        <source>Somebody else changed this record meanwhile. Look at the new state, then enter your change again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::storage::AttachmentStore</name>
    <message>
        <source>The chosen file is empty. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attachment is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is damaged. Restore the newest backup, or attach the document again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::storage::DataFile</name>
    <message>
        <source>The last program to write &quot;%1&quot; stopped in the middle, and there is no room to repair a copy of it. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (before update, version %2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; already exists. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is in use by %1 at this moment. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::storage::Database</name>
    <message>
        <source>The database engine of this computer lacks a safety setting that Faubourg relies on. Reinstall Faubourg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::storage::FileHeader</name>
    <message>
        <source>&quot;%1&quot; is not a Faubourg file. Choose a file whose name ends in .faubourg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is incomplete: its end is missing. It has not been changed. Copy it again from where it comes from, or restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist or cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file whose name ends in .faubourg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; may not be read. Ask the IT department for access.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::storage::FileSystem</name>
    <message>
        <source>&quot;%1&quot; was not written: the disk is full. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not accept writing. Choose another folder, or ask the IT department for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist or cannot be reached. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open in another program. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; already exists. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not accept the name &quot;%1&quot;. Choose a shorter or simpler one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not written: the disk or the network did not answer as expected. Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::storage::Integrity</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of &quot;%2&quot; points to a record of &quot;%3&quot; that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment %1 is not what was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inside of this file is not what Faubourg makes: another program changed it. It has not been opened. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::storage::LockFile</name>
    <message>
        <source>The lock of the file could not be written: the disk is full or does not answer. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::storage::Migrator</name>
    <message>
        <source>A part of Faubourg that brings files up to date is missing or damaged. Reinstall Faubourg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be brought up to date: some of its records point to missing ones. It has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install version %1 to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file comes from a more recent version of Faubourg. It has not been changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::storage::Query</name>
    <message>
        <source>Something else in the file still refers to this record. Nothing was changed. Remove what refers to it first, or keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same record is already in the file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not accept this value. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being used by another program at this moment. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder does not accept writing. Choose another folder, or ask the IT department for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. It has not been changed. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::storage::Transaction</name>
    <message>
        <source>Another computer has taken this file over. What you typed is still on screen: save a copy of it, then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open for reading only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::AppController</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: %1 has been using this file since %2 (computer %3). You can consult and print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: this file may not be written. You can consult and print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example file: people and amounts are invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faubourg files (*.faubourg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::DateField</name>
    <message>
        <source>Choose a day (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Dialogs</name>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type %1 to go ahead:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Field</name>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::FormWidget</name>
    <message>
        <source>Fields marked * are compulsory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ListDetailPage</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the list answers this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row in the list to see its record here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::MainWindow</name>
    <message>
        <source>%1 – Faubourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close although a record is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record lacks something and cannot be saved as it is. If you close now, what you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Faubourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faubourg %1, free software under the GNU GPL, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::NewFilePanel</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this may wait: it is found again in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Locality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can read the folder can read the file. Choose a folder that only the service can open: the file holds people’s names and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faubourg files (*.faubourg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::NumberField</name>
    <message>
        <source>Type a whole number between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Palette</name>
    <message>
        <source>Search or go to…   Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::ParameterTable</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delays and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original value (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::People</name>
    <message>
        <source>None</source>
        <comment>civility</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>sex</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post and e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by post only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Civility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flat, care of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hamlet, box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded yet. The people the service writes to belong here: residents, elected officials, partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RecordField</name>
    <message>
        <source>Type a name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known under this name. Check it, or create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several answer to this name. Choose one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RecordTexts</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The record stays open; press Esc to give up the changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RowTableModelBase</name>
    <message>
        <source>%1 (incomplete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::RowsFieldBase</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen row is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service and letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delays and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;omplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Locality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter &amp;followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gnatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quality of the signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faubourg::ui::StateLabel</name>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::TableView</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit widths to the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the original view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faubourg::ui::WelcomeWindow</name>
    <message>
        <source>Faubourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councils, sessions, quartiers, contract and programme of the town’s urban policy, in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discover with the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faubourg files (*.faubourg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The file to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
