#include "core/documents/memberfacts.h"

#include "core/base/text/dates.h"
#include "core/councils/mandaterepository.h"
#include "core/documents/recipients.h"
#include "core/people/personrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::MemberDocuments)
};

councils::MemberFilter filterOf(const Selection &selection)
{
    councils::MemberFilter filter;
    if (selection.council.isValid())
        filter.council = selection.council;
    if (selection.person.isValid())
        filter.person = selection.person;
    return filter;
}

} // namespace

Result<QList<MemberFacts>> readMembers(const storage::Database &database,
                                       const Selection &selection, QDate today,
                                       const MandateTest &test)
{
    const people::PersonRepository persons(database);
    FB_TRY_LET(rows, councils::MandateRepository(database).list(filterOf(selection)));
    QHash<CouncilId, CouncilFacts> known;
    QList<MemberFacts> members;
    for (const councils::MemberRow &row : rows) {
        if (!test(row.mandate))
            continue;
        const CouncilId id = row.mandate.council;
        if (!known.contains(id)) {
            FB_TRY_LET(council, readCouncilFacts(database, id, today));
            known.insert(id, council);
        }
        FB_TRY_LET(person, persons.find(row.mandate.person));
        members.append({row.mandate, person, row.collegeName, known.value(id)});
    }
    std::ranges::stable_sort(members, [](const MemberFacts &a, const MemberFacts &b) {
        if (a.council.id != b.council.id)
            return a.council.id < b.council.id;
        return people::lessByName(a.person.name, b.person.name);
    });
    return members;
}

Result<QList<MemberFacts>> readCurrentMembers(const storage::Database &database,
                                              const Selection &selection, QDate today)
{
    FB_TRY_LET(members,
               readMembers(database, selection, today, [today](const councils::Mandate &mandate) {
                   return councils::isRunningOn(mandate, today);
               }));
    if (members.isEmpty())
        return Error{ErrorCode::RuleViolation,
                     selection.person.isValid()
                         ? Tr::tr("This person holds no mandate today. Choose a member.")
                         : Tr::tr("This council has no member today. Add its members first."),
                     {}};
    return members;
}

Fields memberFields(const MemberFacts &facts, QDate today, QStringList &warnings)
{
    using councils::EndReason;
    using councils::MandateStatus;
    const councils::Mandate &mandate = facts.mandate;
    Fields fields = recipientFields(facts.person, today, warnings);
    fields.insert(councilFields(facts.council));
    fields.insert(Fields{
        {u"college"_s, facts.college},
        {u"represente"_s, mandate.represents},
        {u"suppleant"_s, Value::flag(mandate.status == MandateStatus::Substitute)},
        {u"rang_suppleant"_s, mandate.rank ? QString::number(*mandate.rank) : QString()},
        {u"debut_mandat"_s, plainDate(mandate.startsOn)},
        {u"fin_prevue"_s, plainDate(mandate.plannedEnd)},
        {u"fin_mandat"_s, plainDate(mandate.endsOn)},
        {u"terme"_s, Value::flag(mandate.endReason == EndReason::Term)},
        {u"demission"_s, Value::flag(mandate.endReason == EndReason::Resignation)},
        {u"demenagement"_s, Value::flag(mandate.endReason == EndReason::Moved)},
        {u"exclusion"_s, Value::flag(mandate.endReason == EndReason::Exclusion)},
        {u"perte_qualite"_s, Value::flag(mandate.endReason == EndReason::LostQuality)},
        {u"autorisation_recue_le"_s, plainDate(mandate.parentalConsentOn)},
    });
    return fields;
}

QList<FieldInfo> memberFieldInfos()
{
    return recipientFieldInfos() + councilFieldInfos()
        + QList<FieldInfo>{
            {u"college"_s, u"Collège"_s},
            {u"represente"_s, u"Association, commerce ou institution"_s},
            {u"suppleant"_s, u"Est en suppléance"_s, FieldKind::Flag},
            {u"rang_suppleant"_s, u"Rang sur la liste complémentaire"_s},
            {u"debut_mandat"_s, u"Premier jour du mandat"_s},
            {u"fin_prevue"_s, u"Fin prévue du mandat"_s},
            {u"fin_mandat"_s, u"Dernier jour du mandat"_s},
            {u"terme"_s, u"Le mandat est arrivé à son terme"_s, FieldKind::Flag},
            {u"demission"_s, u"Démission"_s, FieldKind::Flag},
            {u"demenagement"_s, u"Déménagement"_s, FieldKind::Flag},
            {u"exclusion"_s, u"Exclusion"_s, FieldKind::Flag},
            {u"perte_qualite"_s, u"Perte de la qualité qui ouvrait le mandat"_s, FieldKind::Flag},
            {u"autorisation_recue_le"_s, u"Date de l’autorisation parentale"_s},
        };
}

} // namespace faubourg::documents
