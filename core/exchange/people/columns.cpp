#include "core/exchange/people/columns.h"

#include "core/base/text/fold.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::Columns)
};

constexpr qsizetype kHeadingSearch = 10;

/// The field a heading names; empty when none does.
QString fieldOf(const QString &heading, const QList<ImportField> &fields,
                const QHash<QString, QString> &chosen)
{
    const QString folded = foldForSearch(heading);
    for (auto choice = chosen.cbegin(); choice != chosen.cend(); ++choice) {
        if (foldForSearch(choice.key()) == folded)
            return choice.value() == kLeftAside ? QString() : choice.value();
    }
    for (const ImportField &field : fields) {
        if (field.aliases.contains(folded))
            return field.key;
    }
    return {};
}

ColumnMatch matchLine(const Table &table, qsizetype index, const QList<ImportField> &fields,
                      const QHash<QString, QString> &chosen)
{
    ColumnMatch match{.headingLine = index, .column = {}, .unknownHeadings = {}};
    const QStringList headings = table.lines.at(index).cells;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const QString key = fieldOf(headings.at(column), fields, chosen);
        if (key.isEmpty() && !headings.at(column).isEmpty())
            match.unknownHeadings += headings.at(column);
        else if (!key.isEmpty() && !match.column.contains(key))
            match.column.insert(key, column);
    }
    return match;
}

} // namespace

QString ColumnMatch::cell(const Table::Line &line, const QString &key) const
{
    const auto found = column.constFind(key);
    return found == column.constEnd() ? QString() : line.cells.value(*found).trimmed();
}

Result<void> checkRequired(const ColumnMatch &match, const QList<ImportField> &fields)
{
    QStringList missing;
    for (const ImportField &field : fields) {
        if (field.required && !match.column.contains(field.key))
            missing += field.label;
    }
    if (missing.isEmpty())
        return {};
    return Error{ErrorCode::InvalidInput,
                 Tr::tr("No column was recognised for: %1. Give the columns a heading of that name "
                        "in the first lines of the file.")
                     .arg(missing.join(u", "_s)),
                 {}};
}

ColumnMatch guessColumns(const Table &table, const QList<ImportField> &fields,
                         const QHash<QString, QString> &chosen)
{
    ColumnMatch best;
    for (qsizetype line = 0; line < std::min(kHeadingSearch, table.lines.size()); ++line) {
        ColumnMatch match = matchLine(table, line, fields, chosen);
        if (match.column.size() > best.column.size())
            best = std::move(match);
    }
    return best;
}

Result<ColumnMatch> matchColumns(const Table &table, const QList<ImportField> &fields,
                                 const QHash<QString, QString> &chosen)
{
    ColumnMatch best = guessColumns(table, fields, chosen);
    FB_TRY(checkRequired(best, fields));
    return best;
}

QList<ImportField> personFields()
{
    return {
        {u"last_name"_s,
         Tr::tr("last name"),
         {u"nom"_s, u"nom de famille"_s, u"nom de naissance"_s, u"last name"_s, u"noms"_s},
         true},
        {u"use_name"_s, Tr::tr("name used"), {u"nom d usage"_s, u"nom usage"_s, u"nom marital"_s}},
        {u"first_name"_s, Tr::tr("first name"), {u"prenom"_s, u"prenoms"_s, u"first name"_s}, true},
        {u"sex"_s,
         Tr::tr("sex"),
         {u"sexe"_s, u"genre"_s, u"civilite"_s, u"sex"_s, u"f h"_s, u"h f"_s}},
        {u"birth_date"_s,
         Tr::tr("birth date"),
         {u"date de naissance"_s, u"naissance"_s, u"ne e le"_s, u"nee le"_s, u"ne le"_s,
          u"date naissance"_s, u"birth date"_s}},
        {u"street"_s,
         Tr::tr("address"),
         {u"adresse"_s, u"rue"_s, u"voie"_s, u"adresse postale"_s, u"address"_s, u"n et voie"_s}},
        {u"complement"_s,
         Tr::tr("address complement"),
         {u"complement"_s, u"complement d adresse"_s, u"complement adresse"_s, u"batiment"_s,
          u"residence"_s}},
        {u"postcode"_s, Tr::tr("postcode"), {u"code postal"_s, u"cp"_s, u"postcode"_s}},
        {u"locality"_s, Tr::tr("town"), {u"commune"_s, u"ville"_s, u"localite"_s, u"town"_s}},
        {u"email"_s,
         Tr::tr("e-mail"),
         {u"courriel"_s, u"email"_s, u"e mail"_s, u"mail"_s, u"adresse mail"_s,
          u"adresse electronique"_s}},
        {u"phone"_s,
         Tr::tr("telephone"),
         {u"telephone"_s, u"tel"_s, u"portable"_s, u"mobile"_s, u"phone"_s, u"n de telephone"_s}},
        {u"council"_s,
         Tr::tr("council"),
         {u"conseil"_s, u"conseil de quartier"_s, u"quartier"_s, u"council"_s}},
        {u"college"_s, Tr::tr("college"), {u"college"_s, u"categorie"_s, u"collège"_s}},
        {u"represents"_s,
         Tr::tr("organisation"),
         {u"organisme"_s, u"association"_s, u"structure"_s, u"represente"_s, u"entreprise"_s}},
        {u"date"_s,
         Tr::tr("date"),
         {u"date"_s, u"date de candidature"_s, u"date de depot"_s, u"date de nomination"_s,
          u"depuis le"_s, u"date d entree"_s}},
    };
}

} // namespace faubourg::exchange
