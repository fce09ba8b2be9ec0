#include "core/documents/memberdocuments.h"

#include "core/base/text/dates.h"
#include "core/documents/candidatedocuments.h"
#include "core/documents/memberfacts.h"
#include "core/documents/recipients.h"
#include "core/office/parameterrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::MemberDocuments)
};

constexpr int kThankedMonths = 12; // after the end of a mandate

Error nobody(const QString &message)
{
    return {ErrorCode::RuleViolation, message, {}};
}

/// The letters as `templateName` words them.
Result<Prepared> mailing(const storage::Database &database, CouncilId council,
                         const DocumentOptions &options, const Frame &frame, const Values &letters,
                         const QStringList &warnings)
{
    FB_TRY_LET(context, readContext(database, options, council));
    return prepared(database, context, frame, {{u"lettres"_s, letters}}, warnings);
}

Result<Prepared> memberMailing(const storage::Database &database, const Selection &selection,
                               const DocumentOptions &options, const Frame &frame,
                               const QList<MemberFacts> &members)
{
    QStringList warnings;
    Values letters;
    for (const MemberFacts &member : members)
        letters.append(memberFields(member, options.today, warnings));
    return mailing(database, writingCouncil(selection.council, members), options, frame, letters,
                   warnings);
}

Result<Prepared> currentMailing(const storage::Database &database, const Selection &selection,
                                const DocumentOptions &options, const Frame &frame)
{
    FB_TRY_LET(members, readCurrentMembers(database, selection, options.today));
    return memberMailing(database, selection, options, frame, members);
}

QList<FieldInfo> lettersOf(const QList<FieldInfo> &fields)
{
    return commonFieldInfos()
        + QList<FieldInfo>{{u"lettres"_s, u"Une lettre par personne"_s, FieldKind::List, fields}};
}

/// The last mandate of each person, of each council.
QList<MemberFacts> lastOnly(const QList<MemberFacts> &members)
{
    QList<MemberFacts> last;
    for (const MemberFacts &member : members) {
        const auto same = std::ranges::find_if(last, [&](const MemberFacts &other) {
            return other.person.id == member.person.id && other.council.id == member.council.id;
        });
        if (same == last.end())
            last.append(member);
        else if (same->mandate.endsOn < member.mandate.endsOn)
            *same = member;
    }
    return last;
}

/// Somebody under age who sits or stands for a seat.
Fields minorFields(const people::Person &minor, const CouncilFacts &council, QDate today,
                   QStringList &warnings)
{
    Fields fields = guardianFields(minor, today, warnings);
    fields.insert(councilFields(council));
    fields.insert(u"naissance"_s, plainDate(minor.birthDate));
    fields.insert(u"majorite"_s, plainDate(people::birthday(minor.birthDate, people::kMajority)));
    for (const auto &name : {u"debut_mandat"_s, u"fin_prevue"_s, u"depose_le"_s})
        fields.insert(name, QString());
    return fields;
}

/// Those of `facts` who are under age.
template <typename Facts>
Result<QList<Facts>> minorsOf(Result<QList<Facts>> facts, QDate today)
{
    FB_TRY_LET(minors, std::move(facts));
    minors.removeIf(
        [today](const Facts &one) { return !people::isMinorOn(one.person.birthDate, today); });
    return minors;
}

Fields letter(const MemberFacts &member, QDate today, QStringList &warnings)
{
    Fields fields = minorFields(member.person, member.council, today, warnings);
    fields[u"debut_mandat"_s] = plainDate(member.mandate.startsOn);
    fields[u"fin_prevue"_s] = plainDate(member.mandate.plannedEnd);
    return fields;
}

Fields letter(const CandidateFacts &candidate, QDate today, QStringList &warnings)
{
    Fields fields = minorFields(candidate.person, candidate.council, today, warnings);
    fields[u"depose_le"_s] = plainDate(candidate.row.candidacy.submittedOn);
    return fields;
}

} // namespace

Result<Prepared> appointmentLetters(const storage::Database &database, const Selection &selection,
                                    const DocumentOptions &options)
{
    return currentMailing(
        database, selection, options,
        {.templateName = u"appointments"_s, .title = u"Courriers de nomination"_s});
}

Result<Prepared> thankYouLetters(const storage::Database &database, const Selection &selection,
                                 const DocumentOptions &options)
{
    const QDate since =
        selection.person.isValid() ? QDate() : options.today.addMonths(-kThankedMonths);
    FB_TRY_LET(
        members,
        readMembers(database, selection, options.today, [&](const councils::Mandate &mandate) {
            return mandate.endsOn.isValid() && mandate.endsOn <= options.today
                && (!since.isValid() || mandate.endsOn >= since)
                && mandate.endReason != councils::EndReason::Death;
        }));
    if (members.isEmpty())
        return nobody(selection.person.isValid()
                          ? Tr::tr("No mandate of this person has ended. End it first.")
                          : Tr::tr("No mandate of this council has ended in the last twelve "
                                   "months: there is nobody to thank."));
    return memberMailing(database, selection, options,
                         {.templateName = u"thanks"_s, .title = u"Courriers de remerciement"_s},
                         lastOnly(members));
}

Result<Prepared> membershipCertificates(const storage::Database &database,
                                        const Selection &selection, const DocumentOptions &options)
{
    FB_TRY_LET(made,
               currentMailing(database, selection, options,
                              {.templateName = u"membership-certificates"_s,
                               .title = u"Attestations de qualité de membre"_s}));
    made.warnings.clear(); // handed over: it needs no address
    return made;
}

Result<Prepared> imageConsents(const storage::Database &database, const Selection &selection,
                               const DocumentOptions &options)
{
    FB_TRY_LET(members, readCurrentMembers(database, selection, options.today));
    FB_TRY_LET(context, readContext(database, options, writingCouncil(selection.council, members)));
    FB_TRY_LET(parameters, office::ParameterRepository(database).list());
    const auto years =
        std::ranges::find(parameters, u"image_consent.years"_s, &office::Parameter::key);
    QStringList unused; // handed over at a session: no address is needed
    Values letters;
    for (const MemberFacts &member : members)
        letters.append(memberFields(member, options.today, unused));
    const Fields fields{
        {u"lettres"_s, letters},
        {u"duree_annees"_s, years == parameters.end() ? QString() : years->value},
    };
    return prepared(
        database, context,
        {.templateName = u"image-consents"_s, .title = u"Autorisations de droit à l’image"_s},
        fields);
}

Result<Prepared> parentalConsents(const storage::Database &database, const Selection &selection,
                                  const DocumentOptions &options)
{
    const QDate today = options.today;
    const auto isRunning = [today](const councils::Mandate &mandate) {
        return councils::isRunningOn(mandate, today);
    };
    FB_TRY_LET(members, minorsOf(readMembers(database, selection, today, isRunning), today));
    FB_TRY_LET(candidates, minorsOf(readCandidates(database, selection, today), today));
    QStringList warnings;
    Values letters;
    for (const MemberFacts &member : members)
        letters.append(letter(member, today, warnings));
    for (const CandidateFacts &candidate : candidates)
        letters.append(letter(candidate, today, warnings));
    if (letters.isEmpty())
        return nobody(Tr::tr("Nobody there is known to be under 18. Check the birth dates if "
                             "somebody should be."));
    return mailing(database, writingCouncil(selection.council, members, candidates), options,
                   {.templateName = u"parental-consents"_s, .title = u"Autorisations parentales"_s},
                   letters, warnings);
}

QList<FieldInfo> memberLetterFieldInfos()
{
    return lettersOf(memberFieldInfos());
}

QList<FieldInfo> imageConsentFieldInfos()
{
    return memberLetterFieldInfos()
        + QList<FieldInfo>{{u"duree_annees"_s, u"Durée de l’autorisation, en années"_s}};
}

QList<FieldInfo> parentalConsentFieldInfos()
{
    return lettersOf(recipientFieldInfos() + councilFieldInfos()
                     + QList<FieldInfo>{
                         {u"naissance"_s, u"Date de naissance"_s},
                         {u"majorite"_s, u"Date des 18 ans"_s},
                         {u"debut_mandat"_s, u"Premier jour du mandat, pour un membre"_s},
                         {u"fin_prevue"_s, u"Fin prévue du mandat"_s},
                         {u"depose_le"_s, u"Date de la candidature, si c’en est une"_s},
                     });
}

} // namespace faubourg::documents
