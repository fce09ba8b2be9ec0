#include "core/reports/delays.h"

#include "core/councils/councilrepository.h"
#include "core/reports/duesources.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

Result<QHash<CouncilId, int>> noticeDays(const storage::Database &database)
{
    FB_TRY_LET(usual, parameter(database, u"session.convocation_days"_s));
    const councils::CouncilRepository repository(database);
    FB_TRY_LET(councils, repository.all());
    FB_TRY_LET(rules, repository.rules(councils));
    QHash<CouncilId, int> days;
    for (auto own = rules.cbegin(); own != rules.cend(); ++own)
        days.insert(own.key(), own->convocationNoticeDays.value_or(usual.value_or(0)));
    return days;
}

Result<int> noticeDays(const storage::Database &database, CouncilId id)
{
    FB_TRY_LET(usual, parameter(database, u"session.convocation_days"_s));
    if (!id.isValid())
        return usual.value_or(0);
    const councils::CouncilRepository repository(database);
    FB_TRY_LET(council, repository.find(id));
    FB_TRY_LET(rules, repository.rules(council));
    return rules.convocationNoticeDays.value_or(usual.value_or(0));
}

Result<int> minutesDays(const storage::Database &database)
{
    FB_TRY_LET(days, parameter(database, u"session.minutes_draft_days"_s));
    return days.value_or(0);
}

Result<sessions::AnswerDelays> answerDelays(const storage::Database &database)
{
    FB_TRY_LET(alert, parameter(database, u"question.alert_days"_s));
    FB_TRY_LET(due, parameter(database, u"question.answer_days"_s));
    return sessions::AnswerDelays{.alertDays = alert.value_or(0), .dueDays = due.value_or(0)};
}

} // namespace faubourg::reports
