// The letters after a draw.
#include "core/base/text/dates.h"
#include "core/documents/drawdocuments.h"
#include "core/documents/drawfacts.h"
#include "core/documents/recipients.h"
#include "core/people/personrepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using draws::Answer;
using draws::DrawPersonRow;
using draws::Outcome;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::DrawDocuments)
};

struct Mailing
{
    Frame frame;
    std::function<bool(const DrawPersonRow &)> isWritten;
    QString nobody; ///< translated: why there is no letter
};

Result<Fields> letter(const storage::Database &database, const DrawFacts &facts,
                      const DrawPersonRow &row, QDate today, QStringList &warnings)
{
    FB_TRY_LET(person, people::PersonRepository(database).find(row.person));
    Fields fields = recipientFields(person, today, warnings);
    fields.insert(Fields{
        {u"numero"_s, row.entry.number},
        {u"college"_s, row.collegeName},
        {u"rang_tirage"_s, QString::number(row.entry.rank)},
        {u"appele"_s, Value::flag(!row.entry.calledFor.isEmpty())},
        {u"mineur_au_tirage"_s,
         Value::flag(people::isMinorOn(row.birthDate, facts.draw.referenceDate))},
    });
    return fields;
}

Result<Prepared> mailed(const storage::Database &database, const Selection &selection,
                        const DocumentOptions &options, const Mailing &mailing)
{
    FB_TRY_LET(facts, readDrawFacts(database, selection, options.today, true));
    FB_TRY_LET(context, readContext(database, options, facts.council.id));
    QStringList warnings;
    Values letters;
    for (const DrawPersonRow &row : std::as_const(facts.persons)) {
        const bool isMeant = !selection.person.isValid() || row.person == selection.person;
        if (!isMeant || !mailing.isWritten(row))
            continue;
        FB_TRY_LET(written, letter(database, facts, row, options.today, warnings));
        letters.append(written);
    }
    if (letters.isEmpty())
        return Error{ErrorCode::RuleViolation, mailing.nobody, {}};
    Fields fields = drawFields(facts);
    fields.insert(u"lettres"_s, letters);
    return prepared(database, context, mailing.frame, fields, warnings);
}

} // namespace

Result<Prepared> drawLetters(const storage::Database &database, const Selection &selection,
                             const DocumentOptions &options)
{
    return mailed(database, selection, options,
                  {{.templateName = u"draw-letters"_s, .title = u"Lettres aux personnes tirées"_s},
                   [](const DrawPersonRow &row) {
                       return isCalled(row.entry) && row.entry.answer == Answer::None;
                   },
                   Tr::tr("Everybody who was drawn has answered.")});
}

Result<Prepared> drawSubstituteLetters(const storage::Database &database,
                                       const Selection &selection, const DocumentOptions &options)
{
    return mailed(
        database, selection, options,
        {{.templateName = u"draw-substitutes"_s, .title = u"Lettres à la liste complémentaire"_s},
         [](const DrawPersonRow &row) {
             return row.entry.outcome == Outcome::Substitute && !isCalled(row.entry)
                 && row.entry.answer == Answer::None;
         },
         Tr::tr("Nobody waits on the list of this draw.")});
}

Result<Prepared> drawThanks(const storage::Database &database, const Selection &selection,
                            const DocumentOptions &options)
{
    return mailed(
        database, selection, options,
        {{.templateName = u"draw-thanks"_s, .title = u"Lettres aux personnes non tirées"_s},
         [](const DrawPersonRow &row) {
             return row.entry.outcome == Outcome::NotDrawn && !isCalled(row.entry)
                 && row.entry.answer == Answer::None;
         },
         Tr::tr("Every candidate of this draw has a seat or waits on the list.")});
}

QList<FieldInfo> drawLetterFieldInfos()
{
    return commonFieldInfos() + drawFieldInfos()
        + QList<FieldInfo>{
            {u"lettres"_s, u"Une lettre par personne"_s, FieldKind::List,
             recipientFieldInfos()
                 + QList<FieldInfo>{{u"numero"_s, u"Numéro de candidature"_s},
                                    {u"college"_s, u"Collège"_s},
                                    {u"rang_tirage"_s, u"Rang"_s},
                                    {u"appele"_s, u"Appelée de la liste complémentaire"_s,
                                     FieldKind::Flag},
                                    {u"mineur_au_tirage"_s, u"Mineure au jour du tirage"_s,
                                     FieldKind::Flag}}},
        };
}

} // namespace faubourg::documents
