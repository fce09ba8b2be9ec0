#pragma once

#include "core/reports/dueitems.h"
#include "ui/base/colours.h"

namespace faubourg::ui {

/// A heading of the morning queue and what stands under it.
struct DueGroup
{
    QString title;
    Sign sign = Sign::None;
    QList<reports::DueItem> items;
};

/// The groups that hold something, the most urgent first.
QList<DueGroup> dueGroups(const reports::DueItems &items);

/// What the one button of a row says.
QString verbText(const reports::DueItem &item);
/// By when, and how long somebody has been waiting: "Due on 30 June, 146 days ago".
QString whenText(const reports::DueItem &item, QDate today);
/// The icon of the kind of record.
QLatin1StringView iconNameOf(reports::EntityKind kind);

} // namespace faubourg::ui
