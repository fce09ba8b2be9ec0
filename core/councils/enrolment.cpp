#include "core/councils/enrolment.h"

#include "core/base/text/dates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::councils {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::councils::Enrolment)
};

Error invalid(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

Error violation(const QString &message)
{
    return {ErrorCode::RuleViolation, message, {}};
}

/// The earlier of two days; an invalid one is never.
QDate earlier(QDate a, QDate b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

int countIn(EnrolmentState state, const CouncilRules &rules, const QList<EnrolmentRow> &rows,
            QDate today)
{
    return static_cast<int>(std::ranges::count_if(rows, [&](const EnrolmentRow &row) {
        return stateOn(row.enrolment, rules, today) == state;
    }));
}

/// The first day after `today` on which the state of one of them changes.
QDate nextChange(const CouncilRules &rules, const QList<EnrolmentRow> &rows, QDate today)
{
    QDate next;
    for (const EnrolmentRow &row : rows) {
        const QDate last = periodOf(row.enrolment).to;
        const QDate after = last.isValid() ? last.addDays(1) : QDate();
        for (const QDate day : {after, confirmationDueOn(row.enrolment, rules)}) {
            if (day.isValid() && day > today)
                next = earlier(next, day);
        }
    }
    return next;
}

} // namespace

Result<void> validate(const Enrolment &enrolment)
{
    if (!enrolment.council.isValid())
        return invalid(Tr::tr("Choose the council."));
    if (!enrolment.person.isValid())
        return invalid(Tr::tr("Choose the person."));
    if (!enrolment.enrolledOn.isValid())
        return invalid(Tr::tr("Enter the day of the enrolment."));
    for (const QDate day : {enrolment.confirmedOn, enrolment.askedOn, enrolment.leftOn}) {
        if (day.isValid() && day < enrolment.enrolledOn)
            return invalid(Tr::tr("A confirmation or the end stands before the day of the "
                                  "enrolment. Correct the dates."));
    }
    if (enrolment.answerBy.isValid()
        && (!enrolment.askedOn.isValid() || enrolment.answerBy < enrolment.askedOn))
        return invalid(Tr::tr("The answer is due before it was asked for. Correct the dates."));
    if (enrolment.leftOn.isValid() != (enrolment.leftReason != LeaveReason::None))
        return invalid(Tr::tr("An enrolment that ends has a day and a reason."));
    return {};
}

Period periodOf(const Enrolment &enrolment)
{
    return {enrolment.enrolledOn, earlier(enrolment.leftOn, enrolment.answerBy)};
}

EnrolmentState stateOn(const Enrolment &enrolment, const CouncilRules &rules, QDate day)
{
    if (enrolment.leftOn.isValid() && enrolment.leftOn < day)
        return EnrolmentState::Left;
    if (enrolment.answerBy.isValid() && enrolment.answerBy < day)
        return EnrolmentState::Lapsed;
    if (enrolment.askedOn.isValid())
        return EnrolmentState::Asked;
    const QDate due = confirmationDueOn(enrolment, rules);
    return due.isValid() && due <= day ? EnrolmentState::ToConfirm : EnrolmentState::Running;
}

QDate confirmationDueOn(const Enrolment &enrolment, const CouncilRules &rules)
{
    if (!rules.confirmationMonths)
        return {};
    const QDate since =
        enrolment.confirmedOn.isValid() ? enrolment.confirmedOn : enrolment.enrolledOn;
    return since.addMonths(*rules.confirmationMonths);
}

Result<Enrolment> askedToConfirm(Enrolment enrolment, const CouncilRules &rules, QDate day)
{
    if (!isRunningOn(enrolment, day))
        return violation(Tr::tr("This enrolment has ended: there is nothing to confirm."));
    enrolment.askedOn = day;
    enrolment.answerBy =
        rules.confirmationAnswerDays ? day.addDays(*rules.confirmationAnswerDays) : QDate();
    FB_TRY(validate(enrolment));
    return enrolment;
}

Result<Enrolment> confirmed(Enrolment enrolment, QDate day)
{
    if (!day.isValid())
        return invalid(Tr::tr("Enter the day of the confirmation."));
    if (enrolment.leftOn.isValid())
        return violation(Tr::tr("This person has left. Enter a new enrolment instead."));
    enrolment.confirmedOn = day;
    enrolment.askedOn = {};
    enrolment.answerBy = {};
    FB_TRY(validate(enrolment));
    return enrolment;
}

Result<Enrolment> left(Enrolment enrolment, QDate day, LeaveReason reason)
{
    if (enrolment.leftOn.isValid())
        return violation(Tr::tr("This person has left already."));
    enrolment.leftOn = day;
    enrolment.leftReason = reason;
    FB_TRY(validate(enrolment));
    return enrolment;
}

MemberRow memberOf(const EnrolmentRow &row)
{
    MemberRow member;
    const Period period = periodOf(row.enrolment);
    member.mandate.council = row.enrolment.council;
    member.mandate.person = row.enrolment.person;
    member.mandate.startsOn = period.from;
    member.mandate.endsOn = period.to;
    member.mandate.parentalConsentOn = row.enrolment.parentalConsentOn;
    member.name = row.name;
    member.sex = row.sex;
    member.birthDate = row.birthDate;
    member.email = row.email;
    member.phone = row.phone;
    member.councilName = row.councilName;
    return member;
}

CandidateFacts enrolmentFacts(const EnrolmentRow &row)
{
    return {.birthDate = row.birthDate,
            .territorialLink = row.enrolment.territorialLink,
            .parentalConsentOn = row.enrolment.parentalConsentOn,
            .holdsElectiveMandate = row.holdsElectiveMandate};
}

QList<RuleVerdict> refusals(const CouncilRules &rules, const CandidateFacts &facts,
                            QDate enrolledOn)
{
    QList<RuleVerdict> against = notMet(eligibilityVerdicts(rules, facts, enrolledOn));
    against.removeIf([](const RuleVerdict &verdict) {
        return verdict.issue == EligibilityIssue::BirthDateMissing
            || verdict.issue == EligibilityIssue::LinkMissing;
    });
    return against;
}

RuleLight confirmationLight(const CouncilRules &rules, const QList<EnrolmentRow> &rows, QDate today)
{
    RuleLight light{.rule = u"confirmation"_s, .title = Tr::tr("Enrolments confirmed")};
    if (!rules.confirmationMonths) {
        light.sentence = Tr::tr("The rules ask for no confirmation.");
        return light;
    }
    light.title =
        Tr::tr("Enrolments confirmed every %n month(s)", nullptr, *rules.confirmationMonths);
    light.nextChangeOn = nextChange(rules, rows, today);
    const int toAsk = countIn(EnrolmentState::ToConfirm, rules, rows, today);
    const int asked = countIn(EnrolmentState::Asked, rules, rows, today);
    light.measure = QString::number(toAsk + asked);
    light.state = toAsk > 0 ? LightState::Soon : LightState::Met;
    if (toAsk > 0)
        light.sentence = Tr::tr("%n confirmation(s) to ask for.", nullptr, toAsk);
    else if (asked > 0)
        light.sentence = Tr::tr("%n answer(s) awaited.", nullptr, asked);
    else
        light.sentence = Tr::tr("Every enrolment is confirmed.");
    return light;
}

} // namespace faubourg::councils
