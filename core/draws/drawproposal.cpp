#include "core/draws/drawproposal.h"

#include "core/base/text/fold.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::draws {

using councils::CandidacyRow;
using councils::MemberRow;
using people::Sex;

namespace {

DrawQuota quota(Criterion criterion, const QString &key, const QString &label, int minimum,
                int maximum)
{
    return {{}, criterion, key, label, minimum, maximum};
}

QList<DrawQuota> collegeQuotas(const DrawSources &sources, int seats)
{
    QList<DrawQuota> quotas;
    const QList<int> places = seatsByCollege(sources.council);
    const int body = seats + static_cast<int>(sources.members.size());
    const bool fillsAll = body >= sources.council.seats.size() && !sources.council.seats.isEmpty();
    for (qsizetype i = 0; i < sources.council.colleges.size(); ++i) {
        const councils::College &college = sources.council.colleges.at(i);
        const int held =
            static_cast<int>(std::ranges::count_if(sources.members, [&](const MemberRow &member) {
                return member.mandate.college == college.id;
            }));
        const int most = sources.council.seats.isEmpty() ? body : places.at(i);
        quotas += quota(Criterion::College, QString::number(college.id.value()), college.name,
                        fillsAll ? most : std::min(held, most), most);
    }
    return quotas;
}

/// As many of one as of the other, as far as those already seated leave room.
QList<DrawQuota> sexQuotas(const DrawSources &sources, int seats, const QList<DrawQuota> &colleges)
{
    const auto concerns = [&](const MemberRow &member) {
        return sexMatters(factsOf(member, sources), sources);
    };
    int body = seats + static_cast<int>(std::ranges::count_if(sources.members, concerns));
    if (sources.rules.parityCollege) {
        body = 0;
        for (qsizetype i = 0; i < colleges.size(); ++i) {
            if (sources.council.colleges.at(i).kind == *sources.rules.parityCollege)
                body += colleges.at(i).maximum;
        }
    }
    QList<DrawQuota> quotas;
    const bool asks = sources.rules.parity != councils::Parity::None;
    for (const Sex sex : {Sex::Female, Sex::Male}) {
        const int held =
            static_cast<int>(std::ranges::count_if(sources.members, [&](const MemberRow &member) {
                return concerns(member) && member.sex == sex;
            }));
        const int least = std::clamp(body / 2, held, held + seats);
        const int most = std::clamp((body + 1) / 2, held, held + seats);
        quotas += quota(Criterion::Sex, people::kSexKeys.key(sex),
                        sex == Sex::Female ? u"Femmes"_s : u"Hommes"_s, asks ? least : 0,
                        asks ? most : seats + held);
    }
    return quotas;
}

QList<DrawQuota> ageQuotas(const DrawSources &sources, int body)
{
    const int youngest = sources.rules.minAge.value_or(16);
    QList<DrawQuota> quotas;
    quotas +=
        quota(Criterion::Age, u"%1-29"_s.arg(youngest), u"%1 à 29 ans"_s.arg(youngest), 0, body);
    quotas += quota(Criterion::Age, u"30-44"_s, u"30 à 44 ans"_s, 0, body);
    quotas += quota(Criterion::Age, u"45-59"_s, u"45 à 59 ans"_s, 0, body);
    quotas += quota(Criterion::Age, u"60-"_s, u"60 ans et plus"_s, 0, body);
    return quotas;
}

/// One for each town that a candidate lives in; none when it is the same for all.
QList<DrawQuota> localityQuotas(const DrawSources &sources, int body)
{
    QMap<QString, QString> towns;
    for (const CandidacyRow &row : sources.candidacies) {
        const QString town = sources.addresses.value(row.candidacy.person).locality.simplified();
        if (!town.isEmpty() && !towns.contains(foldForSearch(town)))
            towns.insert(foldForSearch(town), town);
    }
    QList<DrawQuota> quotas;
    if (towns.size() < 2)
        return quotas;
    for (auto town = towns.constBegin(); town != towns.constEnd(); ++town)
        quotas += quota(Criterion::Locality, town.key(), town.value(), 0, body);
    return quotas;
}

/// What the council's own rule names, without bounds, to be filled in.
QList<DrawQuota> traitQuotas(const DrawSources &sources, int body)
{
    QList<DrawQuota> quotas;
    for (const councils::DrawCategory &category : sources.rules.draw.categories) {
        for (const QString &value : category.values)
            quotas += quota(Criterion::Trait, traitKey(category.name, value), value, 0, body);
    }
    return quotas;
}

} // namespace

QList<DrawQuota> proposedQuotas(const DrawSources &sources, int seats)
{
    const int body = seats + static_cast<int>(sources.members.size());
    const QList<DrawQuota> colleges = collegeQuotas(sources, seats);
    return colleges + sexQuotas(sources, seats, colleges) + ageQuotas(sources, body)
        + localityQuotas(sources, body) + traitQuotas(sources, body);
}

Draw proposedDraw(const DrawSources &sources, QDate today, int noticeDays, int answerDays)
{
    const int members = static_cast<int>(sources.members.size());
    const int places = sources.council.seats.isEmpty()
        ? sources.rules.maxMembers.value_or(sources.rules.advisedMinMembers.value_or(members + 1))
        : static_cast<int>(sources.council.seats.size());
    Draw draw;
    draw.council = sources.council.id;
    draw.heldOn = today.addDays(noticeDays);
    draw.referenceDate = draw.heldOn;
    draw.answerBy = draw.heldOn.addDays(answerDays);
    draw.place = sources.council.venue;
    draw.seats = std::max(1, places - members);
    const councils::DrawRules &rules = sources.rules.draw;
    draw.waitingList = rules.substituteCount.value_or(draw.seats);
    draw.onePerHousehold = rules.onePerHousehold;
    draw.listSource = rules.sources;
    draw.witnesses = rules.witness;
    draw.seedRule =
        u"Les numéros du premier tirage EuroMillions qui suit l’affichage de l’empreinte, "
        "triés : les cinq numéros, puis les deux étoiles. S’il n’a pas lieu, le "
        "suivant."_s;
    draw.quotas = proposedQuotas(sources, draw.seats);
    return draw;
}

} // namespace faubourg::draws
