#include "ui/programme/envelopegrid.h"

#include "core/base/text/numbers.h"
#include "ui/base/interfacelanguage.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

void addTo(std::optional<Money> &sum, const std::optional<Money> &amount)
{
    if (amount)
        sum = sum.value_or(Money()) + *amount;
}

} // namespace

void EnvelopeModel::setFunders(QList<FunderRow> rows)
{
    const bool stays = std::ranges::equal(rows, m_rows, {}, &FunderRow::id, &FunderRow::id);
    if (!stays)
        beginResetModel();
    m_rows = std::move(rows);
    m_total = {};
    for (const FunderRow &row : std::as_const(m_rows)) {
        addTo(m_total.envelope, row.envelope);
        addTo(m_total.left, row.left);
        m_total.amounts += row.amounts;
    }
    if (stays)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else
        endResetModel();
}

int EnvelopeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int EnvelopeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Left + 1;
}

QString EnvelopeModel::titleOf(int column) const
{
    static const std::array kTitles{QT_TR_NOOP("Funder"),        QT_TR_NOOP("Envelope (€)"),
                                    QT_TR_NOOP("Requested (€)"), QT_TR_NOOP("Proposed (€)"),
                                    QT_TR_NOOP("Decided (€)"),   QT_TR_NOOP("Paid (€)"),
                                    QT_TR_NOOP("Left (€)")};
    return tr(kTitles.at(static_cast<std::size_t>(column)));
}

std::optional<Money> EnvelopeModel::amountAt(int row, int column) const
{
    const FunderRow &line = isTotal(row, column) ? m_total : m_rows.at(row);
    switch (column) {
    case Envelope:
        return line.envelope;
    case Requested:
        return line.amounts.requested;
    case Proposed:
        return line.amounts.proposed;
    case Decided:
        return line.amounts.decided;
    case Paid:
        return line.amounts.paid;
    default:
        return line.left;
    }
}

QString EnvelopeModel::textAt(int row, int column) const
{
    if (column == Funder)
        return isTotal(row, column) ? tr("Total") : m_rows.at(row).name;
    const auto amount = amountAt(row, column);
    if (signAt(row, column) == Sign::Broken)
        return tr("over by %1").arg(gridAmount(-*amount));
    return gridAmount(amount);
}

QString EnvelopeModel::typedAt(int row, int column) const
{
    return column == Funder ? textAt(row, column) : typedAmount(amountAt(row, column));
}

bool EnvelopeModel::isEditable(int row, int column) const
{
    return column == Envelope && !isTotal(row, column);
}

bool EnvelopeModel::isTotal(int row, int) const
{
    return row == m_rows.size();
}

Sign EnvelopeModel::signAt(int row, int column) const
{
    const FunderRow &line = isTotal(row, column) ? m_total : m_rows.at(row);
    return column == Left && line.isOverspent() ? Sign::Broken : Sign::None;
}

QString EnvelopeModel::problemOf(int, int, const QString &text) const
{
    const auto amount = readAmount(text);
    if (!amount)
        return amount.error().message;
    return *amount && **amount < Money()
        ? tr("An envelope cannot be below zero. Type nothing when there is none.")
        : QString();
}

void EnvelopeModel::enter(int row, int, const QString &text)
{
    emit entered(m_rows.at(row).id, readAmount(text).valueOr({}));
}

} // namespace faubourg::ui
