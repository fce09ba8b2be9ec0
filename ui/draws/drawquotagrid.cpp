#include "ui/draws/drawquotagrid.h"

#include "ui/draws/drawtexts.h"

namespace faubourg::ui {

void DrawQuotaGrid::setLines(QList<QuotaLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int DrawQuotaGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DrawQuotaGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Maximum + 1;
}

QString DrawQuotaGrid::problemOf(int row, int column, const QString &text) const
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < 0 || number > sortition::kMaxSeats)
        return tr("Enter a whole number of members.");
    const draws::DrawQuota &quota = m_lines.at(row).quota;
    if (column == Maximum && number < quota.minimum)
        return tr("At least %1 are asked for: lower that first.").arg(quota.minimum);
    return {};
}

QString DrawQuotaGrid::titleOf(int column) const
{
    switch (column) {
    case CriterionName:
        return tr("Criterion");
    case Value:
        return tr("Value");
    case Candidates:
        return tr("Candidates");
    case Minimum:
        return tr("At least");
    default:
        return tr("At most");
    }
}

QString DrawQuotaGrid::textAt(int row, int column) const
{
    const QuotaLine &line = m_lines.at(row);
    switch (column) {
    case CriterionName:
        return criterionText(line.quota);
    case Value:
        return line.quota.label;
    case Candidates:
        return QString::number(line.candidates);
    case Minimum:
        return QString::number(line.quota.minimum);
    default:
        return QString::number(line.quota.maximum);
    }
}

bool DrawQuotaGrid::isEditable(int, int column) const
{
    return column == Minimum || column == Maximum;
}

/// A minimum above the maximum takes it along: the other way round is refused.
void DrawQuotaGrid::enter(int row, int column, const QString &text)
{
    draws::DrawQuota &quota = m_lines[row].quota;
    const int number = text.trimmed().toInt();
    (column == Minimum ? quota.minimum : quota.maximum) = number;
    quota.maximum = qMax(quota.maximum, quota.minimum);
    emit dataChanged(index(row, Minimum), index(row, Maximum));
    emit entered();
}

bool DrawQuotaGrid::isTotal(int, int) const
{
    return false;
}

} // namespace faubourg::ui
