#include "core/councils/candidacyrepository.h"
#include "core/councils/councilrepository.h"
#include "core/councils/mandaterepository.h"
#include "core/exchange/presetsections.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

using namespace councils;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::PresetMembers)
};

/// The council and the person that a row names.
struct Pair
{
    Council council;
    PersonId person;
};

Result<Pair> readPair(const PresetContext &context, PresetObject &fields)
{
    const QString councilName = fields.text("council"_L1);
    const QString personKey = fields.text("person"_L1);
    FB_TRY_LET(councilId, resolve(context.councils, councilName, fields.place("council"_L1)));
    FB_TRY_LET(person, resolve(context.people, personKey, fields.place("person"_L1)));
    FB_TRY_LET(council, CouncilRepository(context.database).find(councilId));
    return Pair{council, person};
}

/// The first college of that kind; an invalid id in a council without colleges.
CollegeId collegeOf(const Council &council, CollegeKind kind)
{
    const auto found = std::ranges::find(council.colleges, kind, &College::kind);
    return found == council.colleges.end() ? CollegeId() : found->id;
}

/// The first seat of the college that nobody holds during `period`; an invalid id in a
/// council without seats.
Result<SeatId> freeSeat(const PresetContext &context, const Council &council, CollegeId college,
                        const Period &period)
{
    MemberFilter filter;
    filter.council = council.id;
    FB_TRY_LET(members, MandateRepository(context.database).list(filter));
    const auto isFree = [&](SeatId seat) {
        return std::ranges::none_of(members, [&](const MemberRow &row) {
            return row.mandate.seat == seat && overlap(periodOf(row.mandate), period);
        });
    };
    for (const Seat &seat : council.seats) {
        if (council.colleges.at(seat.college).id == college && isFree(seat.id))
            return seat.id;
    }
    if (!council.seats.isEmpty())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("The preset names more members of “%1” than the college has seats.")
                         .arg(council.name),
                     {}};
    return SeatId();
}

Result<Mandate> readMandate(const PresetContext &context, PresetObject &fields)
{
    FB_TRY_LET(pair, readPair(context, fields));
    Mandate mandate;
    mandate.council = pair.council.id;
    mandate.person = pair.person;
    mandate.college = collegeOf(
        pair.council, fields.keyed("college"_L1, kCollegeKindKeys, CollegeKind::Resident));
    mandate.status = fields.keyed("status"_L1, kMandateStatusKeys, MandateStatus::Full);
    mandate.rank = fields.optionalInteger("rank"_L1);
    mandate.represents = fields.optionalText("represents"_L1);
    mandate.startsOn = fields.optionalDate("starts_on"_L1);
    mandate.plannedEnd = fields.optionalDate("planned_end"_L1);
    mandate.endsOn = fields.optionalDate("ends_on"_L1);
    mandate.endReason = fields.keyed("end_reason"_L1, kEndReasonKeys, EndReason::None);
    mandate.parentalConsentOn = fields.optionalDate("parental_consent_on"_L1);
    FB_TRY(fields.finish());
    if (mandate.status == MandateStatus::Full) {
        FB_TRY_LET(seat, freeSeat(context, pair.council, mandate.college, periodOf(mandate)));
        mandate.seat = seat;
    }
    return mandate;
}

} // namespace

Result<void> loadOfficials(PresetContext &context, PresetObject &preset)
{
    auto list = preset.objects("officials"_L1);
    for (PresetObject &fields : list) {
        FB_TRY_LET(pair, readPair(context, fields));
        Official official;
        official.person = pair.person;
        official.role = fields.keyed("role"_L1, kOfficialRoleKeys);
        official.period = {fields.optionalDate("from"_L1), fields.optionalDate("to"_L1)};
        FB_TRY(fields.finish());
        pair.council.officials += official;
        FB_TRY(CouncilRepository(context.database).save(pair.council));
    }
    return {};
}

Result<void> loadMembers(PresetContext &context, PresetObject &preset)
{
    auto list = preset.objects("members"_L1);
    for (PresetObject &fields : list) {
        FB_TRY_LET(mandate, readMandate(context, fields));
        FB_TRY(MandateRepository(context.database).save(mandate));
    }
    return {};
}

Result<void> loadCandidacies(PresetContext &context, PresetObject &preset)
{
    auto list = preset.objects("candidacies"_L1);
    for (PresetObject &fields : list) {
        FB_TRY_LET(pair, readPair(context, fields));
        Candidacy candidacy;
        candidacy.council = pair.council.id;
        candidacy.person = pair.person;
        candidacy.college = collegeOf(
            pair.council, fields.keyed("college"_L1, kCollegeKindKeys, CollegeKind::Resident));
        candidacy.submittedOn = fields.optionalDate("submitted_on"_L1);
        candidacy.state = fields.keyed("state"_L1, kCandidacyStateKeys, CandidacyState::Received);
        candidacy.territorialLink =
            fields.keyed("territorial_link"_L1, kTerritorialLinkKeys, TerritorialLink::None);
        candidacy.parentalConsentOn = fields.optionalDate("parental_consent_on"_L1);
        candidacy.reason = fields.optionalText("reason"_L1);
        FB_TRY(fields.finish());
        FB_TRY(CandidacyRepository(context.database).save(candidacy));
    }
    return {};
}

} // namespace faubourg::exchange
