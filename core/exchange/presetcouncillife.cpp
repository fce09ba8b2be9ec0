#include "core/councils/councilrepository.h"
#include "core/councils/enrolmentrepository.h"
#include "core/councils/initiativerepository.h"
#include "core/councils/mandaterepository.h"
#include "core/councils/participationrepository.h"
#include "core/councils/recognitionrepository.h"
#include "core/exchange/presetsections.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

using namespace councils;

namespace {

Result<Council> readCouncil(const PresetContext &context, PresetObject &fields)
{
    const QString name = fields.text("council"_L1);
    FB_TRY_LET(id, resolve(context.councils, name, fields.place("council"_L1)));
    return CouncilRepository(context.database).find(id);
}

Period readPeriod(PresetObject &fields)
{
    const QDate from = fields.optionalDate("from"_L1);
    return {from, fields.optionalDate("to"_L1)};
}

/// The id under `key`, or an invalid one when the object says nothing there.
template <typename IdType>
Result<IdType> readReference(const QHash<QString, IdType> &known, PresetObject &fields,
                             QLatin1StringView key)
{
    const QString name = fields.optionalText(key);
    if (name.isEmpty())
        return IdType();
    return resolve(known, name, fields.place(key));
}

/// The plenary and the coordination of a council are there already; groups are not.
Body bodyOf(const Council &council, BodyKind kind)
{
    const auto known = std::ranges::find(council.bodies, kind, &Body::kind);
    if (kind != BodyKind::WorkingGroup && known != council.bodies.end())
        return *known;
    Body body;
    body.kind = kind;
    return body;
}

Result<void> loadParticipants(const PresetContext &context, PresetObject &parent, BodyId body)
{
    return forEachObject(parent, "participants"_L1, [&](PresetObject &fields) -> Result<void> {
        Participation participation;
        participation.body = body;
        FB_TRY_LET(person, readReference(context.people, fields, "person"_L1));
        participation.person = person;
        participation.role =
            fields.keyed("role"_L1, kParticipationRoleKeys, ParticipationRole::Member);
        const Period period = readPeriod(fields);
        participation.startsOn = period.from;
        participation.endsOn = period.to;
        FB_TRY(ParticipationRepository(context.database).save(participation));
        return {};
    });
}

Result<Enrolment> readEnrolment(const PresetContext &context, PresetObject &fields)
{
    Enrolment enrolment;
    FB_TRY_LET(council, readCouncil(context, fields));
    FB_TRY_LET(person, readReference(context.people, fields, "person"_L1));
    enrolment.council = council.id;
    enrolment.person = person;
    enrolment.enrolledOn = fields.optionalDate("enrolled_on"_L1);
    enrolment.territorialLink =
        fields.keyed("territorial_link"_L1, kTerritorialLinkKeys, TerritorialLink::None);
    enrolment.statuses = fields.texts("statuses"_L1);
    enrolment.interests = fields.texts("interests"_L1);
    enrolment.parentalConsentOn = fields.optionalDate("parental_consent_on"_L1);
    enrolment.confirmedOn = fields.optionalDate("confirmed_on"_L1);
    enrolment.askedOn = fields.optionalDate("asked_on"_L1);
    enrolment.answerBy = fields.optionalDate("answer_by"_L1);
    enrolment.leftOn = fields.optionalDate("left_on"_L1);
    enrolment.leftReason = fields.keyed("left_reason"_L1, kLeaveReasonKeys, LeaveReason::None);
    return enrolment;
}

Result<QList<InitiativeFunding>> readFundings(PresetObject &parent)
{
    QList<InitiativeFunding> fundings;
    FB_TRY(forEachObject(parent, "fundings"_L1, [&](PresetObject &fields) -> Result<void> {
        InitiativeFunding funding;
        funding.source = fields.text("source"_L1);
        funding.asked = fields.optionalEuros("asked"_L1);
        funding.granted = fields.optionalEuros("granted"_L1);
        fundings += funding;
        return {};
    }));
    return fundings;
}

} // namespace

Result<void> loadBodies(PresetContext &context, PresetObject &preset)
{
    const CouncilRepository councils(context.database);
    return forEachObject(preset, "bodies"_L1, [&](PresetObject &fields) -> Result<void> {
        FB_TRY_LET(council, readCouncil(context, fields));
        Body body = bodyOf(council, fields.keyed("kind"_L1, kBodyKindKeys, BodyKind::WorkingGroup));
        body.name = fields.text("name"_L1);
        body.topic = fields.optionalText("topic"_L1);
        body.priority = fields.optionalInteger("priority"_L1);
        body.votedOn = fields.optionalDate("voted_on"_L1);
        body.period = readPeriod(fields);
        FB_TRY_LET(stored, councils.save(withBody(council, body)));
        const auto named = std::ranges::find(stored.bodies, body.name, &Body::name);
        return loadParticipants(context, fields, named->id);
    });
}

Result<void> loadEnrolments(PresetContext &context, PresetObject &preset)
{
    return forEachObject(preset, "enrolments"_L1, [&](PresetObject &fields) -> Result<void> {
        FB_TRY_LET(enrolment, readEnrolment(context, fields));
        FB_TRY(EnrolmentRepository(context.database).save(enrolment));
        return {};
    });
}

/// An order names the council as it is composed on the day of its signature.
Result<void> loadOrders(PresetContext &context, PresetObject &preset)
{
    return forEachObject(preset, "orders"_L1, [&](PresetObject &fields) -> Result<void> {
        FB_TRY_LET(council, readCouncil(context, fields));
        RecognitionOrder order;
        order.council = council.id;
        order.kind = fields.keyed("kind"_L1, kOrderKindKeys, OrderKind::Recognition);
        order.number = fields.text("number"_L1);
        order.signedOn = fields.optionalDate("signed_on"_L1);
        order.notes = fields.optionalText("notes"_L1);
        FB_TRY_LET(mandates, MandateRepository(context.database).list({.council = council.id}));
        order.members = membersToName(mandates, order.signedOn);
        FB_TRY(RecognitionRepository(context.database).save(order));
        return {};
    });
}

Result<void> loadHosts(PresetContext &context, PresetObject &preset)
{
    return forEachObject(preset, "hosts"_L1, [&](PresetObject &fields) -> Result<void> {
        FB_TRY_LET(council, readCouncil(context, fields));
        FB_TRY_LET(organisation, readReference(context.organisations, fields, "organisation"_L1));
        council.hosts += Host{{}, organisation, readPeriod(fields)};
        FB_TRY(CouncilRepository(context.database).save(council));
        return {};
    });
}

Result<void> loadRepresentatives(PresetContext &context, PresetObject &preset)
{
    return forEachObject(preset, "representatives"_L1, [&](PresetObject &fields) -> Result<void> {
        FB_TRY_LET(council, readCouncil(context, fields));
        FB_TRY_LET(person, readReference(context.people, fields, "person"_L1));
        const auto body = fields.keyed("steering_body"_L1, kSteeringBodyKeys);
        council.representatives += Representative{{}, person, body, readPeriod(fields)};
        FB_TRY(CouncilRepository(context.database).save(council));
        return {};
    });
}

Result<void> loadInitiatives(PresetContext &context, PresetObject &preset)
{
    return forEachObject(preset, "initiatives"_L1, [&](PresetObject &fields) -> Result<void> {
        FB_TRY_LET(council, readCouncil(context, fields));
        Initiative initiative;
        initiative.council = council.id;
        initiative.title = fields.text("title"_L1);
        initiative.carrying = fields.keyed("carrying"_L1, kCarryingKeys);
        FB_TRY_LET(organisation, readReference(context.organisations, fields, "organisation"_L1));
        FB_TRY_LET(person, readReference(context.people, fields, "person"_L1));
        FB_TRY_LET(action, readReference(context.actions, fields, "action"_L1));
        initiative.organisation = organisation;
        initiative.person = person;
        initiative.action = action;
        initiative.period = readPeriod(fields);
        initiative.cost = fields.optionalEuros("cost"_L1);
        initiative.notes = fields.optionalText("notes"_L1);
        FB_TRY_LET(fundings, readFundings(fields));
        initiative.fundings = fundings;
        FB_TRY(InitiativeRepository(context.database).save(initiative));
        return {};
    });
}

} // namespace faubourg::exchange
