#include "core/draws/drawstorage.h"

#include "core/storage/query.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::draws {

namespace {

/// NULL where there is no attachment yet.
std::optional<QString> digest(const QString &sha256)
{
    return sha256.isEmpty() ? std::nullopt : std::optional(sha256);
}

QString methodColumn(const Draw &draw)
{
    return draw.method ? sortition::methodKey(*draw.method) : QString();
}

} // namespace

Draw drawFrom(const storage::Query &row)
{
    Draw draw;
    draw.id = row.id<DrawId>(u"id");
    draw.council = row.id<CouncilId>(u"council_id");
    draw.number = row.integer(u"number");
    draw.replaces = row.id<DrawId>(u"replaces_id");
    draw.state = kDrawStateKeys.value(row.text(u"state")).value_or(DrawState::Voided);
    draw.referenceDate = row.date(u"reference_date");
    draw.heldOn = row.date(u"held_on");
    draw.heldAt = row.time(u"held_at");
    draw.place = row.text(u"place");
    draw.seats = row.integer(u"seats");
    draw.method = sortition::methodFromKey(row.text(u"method"));
    draw.onePerHousehold = row.flag(u"one_per_household");
    draw.waitingList = row.integer(u"waiting_list");
    draw.listSource = row.text(u"list_source");
    draw.seedRule = row.text(u"seed_rule");
    draw.namesShown = kNamesShownKeys.value(row.text(u"names_shown")).value_or(NamesShown::Number);
    draw.answerBy = row.date(u"answer_by");
    draw.listValidUntil = row.date(u"list_valid_until");
    draw.witnesses = row.text(u"witnesses");
    draw.incidents = row.text(u"incidents");
    draw.frozenOn = row.date(u"frozen_on");
    draw.dossierSha256 = row.text(u"dossier_sha256");
    draw.drawnOn = row.date(u"drawn_on");
    draw.seed = row.text(u"seed");
    draw.recordSha256 = row.text(u"record_sha256");
    draw.recordedOn = row.date(u"recorded_on");
    draw.voidedOn = row.date(u"voided_on");
    draw.voidReason = row.text(u"void_reason");
    draw.revision = row.integer(u"revision");
    return draw;
}

DrawQuota quotaFrom(const storage::Query &row)
{
    return {.id = row.id<RowId>(u"id"),
            .criterion = kCriterionKeys.value(row.text(u"criterion")).value_or(Criterion::College),
            .key = row.text(u"key"),
            .label = row.text(u"label"),
            .minimum = row.integer(u"minimum"),
            .maximum = row.integer(u"maximum")};
}

DrawPerson personFrom(const storage::Query &row)
{
    return {.id = row.id<RowId>(u"id"),
            .candidacy = row.id<CandidacyId>(u"candidacy_id"),
            .mandate = row.id<MandateId>(u"mandate_id"),
            .number = row.text(u"number"),
            .standing = kStandingKeys.value(row.text(u"standing")).value_or(Standing::Excluded),
            .reason = row.text(u"reason"),
            .outcome = kOutcomeKeys.value(row.text(u"outcome")).value_or(Outcome::None),
            .rank = row.integer(u"rank"),
            .calledFor = row.text(u"called_for"),
            .deviation = row.integer(u"deviation"),
            .answer = kAnswerKeys.value(row.text(u"answer")).value_or(Answer::None),
            .answeredOn = row.date(u"answered_on"),
            .answerOrder = row.integer(u"answer_order"),
            .leftOn = row.date(u"left_on")};
}

storage::Row drawColumns(const Draw &draw)
{
    return storage::Row()
        .set("council_id"_L1, draw.council)
        .set("number"_L1, draw.number)
        .set("replaces_id"_L1, draw.replaces)
        .set("state"_L1, kDrawStateKeys.key(draw.state))
        .set("reference_date"_L1, draw.referenceDate)
        .set("held_on"_L1, draw.heldOn)
        .set("held_at"_L1, draw.heldAt)
        .set("place"_L1, draw.place.simplified())
        .set("seats"_L1, draw.seats)
        .set("method"_L1, methodColumn(draw))
        .set("one_per_household"_L1, draw.onePerHousehold)
        .set("waiting_list"_L1, draw.waitingList)
        .set("list_source"_L1, draw.listSource.trimmed())
        .set("seed_rule"_L1, draw.seedRule.simplified())
        .set("names_shown"_L1, kNamesShownKeys.key(draw.namesShown))
        .set("answer_by"_L1, draw.answerBy)
        .set("list_valid_until"_L1, draw.listValidUntil)
        .set("witnesses"_L1, draw.witnesses.trimmed())
        .set("incidents"_L1, draw.incidents.trimmed())
        .set("frozen_on"_L1, draw.frozenOn)
        .set("dossier_sha256"_L1, digest(draw.dossierSha256))
        .set("drawn_on"_L1, draw.drawnOn)
        .set("seed"_L1, draw.seed)
        .set("record_sha256"_L1, digest(draw.recordSha256))
        .set("recorded_on"_L1, draw.recordedOn)
        .set("voided_on"_L1, draw.voidedOn)
        .set("void_reason"_L1, draw.voidReason);
}

storage::Row quotaColumns(const DrawQuota &quota)
{
    return storage::Row()
        .set("criterion"_L1, kCriterionKeys.key(quota.criterion))
        .set("key"_L1, quota.key)
        .set("label"_L1, quota.label.simplified())
        .set("minimum"_L1, quota.minimum)
        .set("maximum"_L1, quota.maximum);
}

storage::Row personColumns(const DrawPerson &person)
{
    return storage::Row()
        .set("candidacy_id"_L1, person.candidacy)
        .set("mandate_id"_L1, person.mandate)
        .set("number"_L1, person.number)
        .set("standing"_L1, kStandingKeys.key(person.standing))
        .set("reason"_L1, person.reason)
        .set("outcome"_L1, kOutcomeKeys.key(person.outcome))
        .set("rank"_L1, person.rank)
        .set("called_for"_L1, person.calledFor)
        .set("deviation"_L1, person.deviation)
        .set("answer"_L1, kAnswerKeys.key(person.answer))
        .set("answered_on"_L1, person.answeredOn)
        .set("answer_order"_L1, person.answerOrder)
        .set("left_on"_L1, person.leftOn);
}

} // namespace faubourg::draws
