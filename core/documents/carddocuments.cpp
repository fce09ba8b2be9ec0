#include "core/documents/carddocuments.h"

#include "core/base/text/dates.h"
#include "core/councils/councilrepository.h"
#include "core/documents/memberfacts.h"
#include "core/documents/recipients.h"
#include "core/documents/sessionfields.h"
#include "core/people/personrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::CardDocuments)
};

/// Somebody who gets a card, with what stands beneath the name.
struct Holder
{
    people::Person person;
    QString quality;
};

struct Gathering
{
    QString name; ///< "Conseil de quartier Catorive"
    QDate date;   ///< of the session; invalid: the council as a whole
    QList<Holder> holders;
};

/// The college of a member, the role of anybody else: no birth date, no address.
QString qualityOf(const QString &college, const QString &role)
{
    return college.isEmpty() ? role : college;
}

Result<Gathering> sessionGathering(const storage::Database &database, SessionId id)
{
    FB_TRY_LET(facts, readSessionFacts(database, id));
    Gathering gathering{facts.council, facts.session.date, {}};
    for (const Invitee &invitee : facts.invitees)
        gathering.holders.append(
            {invitee.person, qualityOf(invitee.participant.college, invitee.quality)});
    return gathering;
}

Result<void> addOfficials(const storage::Database &database, CouncilId id, QDate today,
                          QList<Holder> &holders)
{
    const people::PersonRepository persons(database);
    FB_TRY_LET(council, councils::CouncilRepository(database).find(id));
    for (const councils::Official &official : council.officials) {
        if (!official.period.contains(today))
            continue;
        FB_TRY_LET(person, persons.find(official.person));
        holders.append({person, roleTitleOn(person, today)});
    }
    return {};
}

Result<Gathering> councilGathering(const storage::Database &database, const Selection &selection,
                                   QDate today)
{
    FB_TRY_LET(members, readCurrentMembers(database, selection, today));
    Gathering gathering{members.first().council.title, {}, {}};
    for (const MemberFacts &member : members)
        gathering.holders.append({member.person, member.college});
    if (!selection.person.isValid())
        FB_TRY(addOfficials(database, selection.council, today, gathering.holders));
    return gathering;
}

Result<Gathering> gather(const storage::Database &database, const Selection &selection, QDate today)
{
    if (!selection.session.isValid())
        return councilGathering(database, selection, today);
    FB_TRY_LET(gathering, sessionGathering(database, selection.session));
    if (gathering.holders.isEmpty())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("Nobody is invited to the session. Add those to call first."),
                     {}};
    return gathering;
}

QString titleOf(const QString &document, const Gathering &gathering)
{
    const QString title = document + u" – "_s + gathering.name;
    return gathering.date.isValid() ? title + u", "_s + plainDate(gathering.date) : title;
}

Fields gatheringFields(const Gathering &gathering, const Values &persons)
{
    return {{u"conseil"_s, gathering.name},
            {u"date_seance"_s, longDate(gathering.date)},
            {u"personnes"_s, persons}};
}

QList<FieldInfo> gatheringFieldInfos(const QList<FieldInfo> &person)
{
    return commonFieldInfos()
        + QList<FieldInfo>{
            {u"conseil"_s, u"Conseil, « Conseil de quartier Catorive »"_s},
            {u"date_seance"_s, u"Date de la séance, si c’est pour une séance"_s},
            {u"personnes"_s, u"Une carte par personne"_s, FieldKind::List, person},
        };
}

Frame sheet(const QString &templateName, const QString &title)
{
    return {.templateName = templateName,
            .title = title,
            .hasLetterhead = false,
            .hasPageNumbers = false};
}

} // namespace

Result<Prepared> nameCards(const storage::Database &database, const Selection &selection,
                           const DocumentOptions &options, const QString &name)
{
    FB_TRY_LET(context, readContext(database, options));
    FB_TRY_LET(gathering, gather(database, selection, options.today));
    Values persons;
    for (const Holder &holder : gathering.holders) {
        persons.append(Fields{
            {u"prenom"_s, holder.person.name.firstName},
            {u"nom_famille"_s, people::shownLastName(holder.person.name).toUpper()},
            {u"nom_complet"_s, people::letterName(holder.person.name)},
            {u"qualite"_s, holder.quality},
        });
    }
    return prepared(database, context, sheet(name, titleOf(u"Cartes de nom"_s, gathering)),
                    gatheringFields(gathering, persons));
}

Result<Prepared> addressLabels(const storage::Database &database, const Selection &selection,
                               const DocumentOptions &options, const QString &name)
{
    FB_TRY_LET(context, readContext(database, options));
    FB_TRY_LET(gathering, gather(database, selection, options.today));
    QStringList warnings;
    Values persons;
    for (const Holder &holder : gathering.holders) {
        const people::PersonAddress *address = people::currentAddress(holder.person, options.today);
        const people::PostalLines lines =
            people::postalLines(holder.person, address ? address->postal : people::PostalAddress{});
        if (lines.problems.isEmpty())
            persons.append(Fields{{u"adresse"_s, lines.lines.join(u'\n')}});
        else
            warnings.append(Tr::tr("%1 gets no label: the address is missing or incomplete.")
                                .arg(people::listName(holder.person.name)));
    }
    if (persons.isEmpty())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("Nobody there has a complete address. Complete the records first."),
                     {}};
    return prepared(database, context, sheet(name, titleOf(u"Étiquettes"_s, gathering)),
                    gatheringFields(gathering, persons), warnings);
}

QList<FieldInfo> cardFieldInfos()
{
    return gatheringFieldInfos({
        {u"prenom"_s, u"Prénom"_s},
        {u"nom_famille"_s, u"Nom, en capitales"_s},
        {u"nom_complet"_s, u"« Madame Nadia Lemaire »"_s},
        {u"qualite"_s, u"Collège, ou fonction"_s},
    });
}

QList<FieldInfo> labelFieldInfos()
{
    return gatheringFieldInfos({{u"adresse"_s, u"Nom et adresse, ligne par ligne"_s}});
}

} // namespace faubourg::documents
