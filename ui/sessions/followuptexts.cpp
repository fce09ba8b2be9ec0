#include "ui/sessions/followuptexts.h"

#include "core/sessions/labels.h"

#include <QCoreApplication>

namespace faubourg::ui {

using sessions::FollowUpState;

namespace {

constexpr int kSoonDays = 7;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::FollowUps)
};

} // namespace

QString followUpState(const sessions::FollowUpRow &row, QDate today)
{
    return sessions::isLate(row, today) ? Tr::tr("Late", "follow-up") : sessions::label(row.state);
}

Sign followUpSign(const sessions::FollowUpRow &row, QDate today)
{
    return followUpSign(row.state, row.dueOn, today);
}

Sign followUpSign(FollowUpState state, QDate dueOn, QDate today)
{
    switch (state) {
    case FollowUpState::Done:
        return Sign::Done;
    case FollowUpState::Dropped:
        return Sign::NotApplicable;
    case FollowUpState::Open:
        break;
    }
    if (sessions::isLate(state, dueOn, today))
        return Sign::Broken;
    return dueOn.isValid() && dueOn <= today.addDays(kSoonDays) ? Sign::Soon : Sign::Planned;
}

} // namespace faubourg::ui
