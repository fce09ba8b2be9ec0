#include "core/documents/enrolmentdocuments.h"

#include "core/base/text/dates.h"
#include "core/councils/enrolmentrepository.h"
#include "core/documents/councilfacts.h"
#include "core/documents/recipients.h"
#include "core/people/personrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using councils::EnrolmentRow;
using councils::EnrolmentState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::EnrolmentDocuments)
};

bool isWanted(const EnrolmentRow &row, const councils::CouncilRules &rules,
              const Selection &selection, QDate today)
{
    const EnrolmentState state = stateOn(row.enrolment, rules, today);
    return (state == EnrolmentState::ToConfirm || state == EnrolmentState::Asked)
        && (!selection.person.isValid() || row.enrolment.person == selection.person);
}

/// What was promised when it was asked for, or what the rules leave from today on.
QDate answerBy(const councils::Enrolment &enrolment, const councils::CouncilRules &rules,
               QDate today)
{
    if (enrolment.answerBy.isValid() || !rules.confirmationAnswerDays)
        return enrolment.answerBy;
    return today.addDays(*rules.confirmationAnswerDays);
}

Fields letter(const people::Person &person, const councils::Enrolment &enrolment,
              const CouncilFacts &council, QDate today, QStringList &warnings)
{
    Fields fields = recipientFields(person, today, warnings);
    fields.insert(councilFields(council));
    fields.insert(Fields{
        {u"inscription_le"_s, plainDate(enrolment.enrolledOn)},
        {u"confirmee_le"_s, plainDate(enrolment.confirmedOn)},
        {u"reponse_avant_le"_s, plainDate(answerBy(enrolment, council.rules, today))},
        {u"statuts"_s, Value::texts(enrolment.statuses)},
        {u"sujets"_s, Value::texts(enrolment.interests)},
        {u"sujets_proposes"_s, Value::texts(council.rules.enrolmentInterests)},
    });
    return fields;
}

} // namespace

Result<Prepared> enrolmentConfirmations(const storage::Database &database,
                                        const Selection &selection, const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options, selection.council));
    councils::EnrolmentFilter filter;
    if (selection.council.isValid())
        filter.council = selection.council;
    FB_TRY_LET(rows, councils::EnrolmentRepository(database).list(filter));
    const people::PersonRepository persons(database);
    QHash<CouncilId, CouncilFacts> known;
    QStringList warnings;
    Values letters;
    for (const EnrolmentRow &row : std::as_const(rows)) {
        const CouncilId id = row.enrolment.council;
        if (!known.contains(id)) {
            FB_TRY_LET(council, readCouncilFacts(database, id, options.today));
            known.insert(id, council);
        }
        const CouncilFacts &council = known[id];
        if (!isWanted(row, council.rules, selection, options.today))
            continue;
        FB_TRY_LET(person, persons.find(row.enrolment.person));
        letters.append(letter(person, row.enrolment, council, options.today, warnings));
    }
    if (letters.isEmpty())
        return Error{
            ErrorCode::RuleViolation, Tr::tr("No enrolment is to be confirmed there today."), {}};
    return prepared(
        database, context,
        {.templateName = u"enrolment-confirmations"_s, .title = u"Confirmations d’inscription"_s},
        {{u"lettres"_s, letters}}, warnings);
}

QList<FieldInfo> enrolmentConfirmationFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{
            {u"lettres"_s, u"Une lettre par personne inscrite"_s, FieldKind::List,
             recipientFieldInfos() + councilFieldInfos()
                 + QList<FieldInfo>{{u"inscription_le"_s, u"Date de l’inscription"_s},
                                    {u"confirmee_le"_s, u"Date de la dernière confirmation"_s},
                                    {u"reponse_avant_le"_s,
                                     u"Dernier jour pour répondre, s’il y en a un"_s},
                                    {u"statuts"_s, u"« Habitant·e », « Parent d’élève »…"_s,
                                     FieldKind::List},
                                    {u"sujets"_s, u"Sujets suivis"_s, FieldKind::List},
                                    {u"sujets_proposes"_s, u"Sujets que le conseil propose"_s,
                                     FieldKind::List}}},
        };
}

} // namespace faubourg::documents
