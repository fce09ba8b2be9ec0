#include "ui/programme/fundinggrid.h"

#include "core/programme/labels.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using programme::Amounts;
using programme::FundingKind;
using programme::FundingLine;

namespace {

using Stage = std::optional<Money> Amounts::*;

Stage stageOf(int column)
{
    switch (column) {
    case FundingModel::Requested:
        return &Amounts::requested;
    case FundingModel::Proposed:
        return &Amounts::proposed;
    case FundingModel::Decided:
        return &Amounts::decided;
    default:
        return &Amounts::paid;
    }
}

/// The same lines, amounts aside: the cursor can stay where it is.
bool haveSameShape(const QList<FundingLine> &a, const QList<FundingLine> &b)
{
    return std::ranges::equal(a, b, [](const FundingLine &x, const FundingLine &y) {
        return x.funderId == y.funderId && x.year == y.year && x.kind == y.kind;
    });
}

} // namespace

void FundingModel::setLines(const QList<FundingLine> &lines,
                            const QHash<FunderId, QString> &funders, int year)
{
    const bool stays = haveSameShape(lines, m_lines) && year == m_year && funders == m_funders;
    if (!stays)
        beginResetModel();
    m_lines = lines;
    m_funders = funders;
    m_year = year;
    m_total = total(lines);
    if (stays)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else
        endResetModel();
}

QString FundingModel::lineName(int row) const
{
    const FundingLine &line = m_lines.at(row);
    QStringList parts{m_funders.value(line.funderId)};
    if (line.year != m_year)
        parts += QString::number(line.year);
    if (line.kind == FundingKind::CommonLaw)
        parts += label(line.kind);
    return parts.join(u" · "_s);
}

int FundingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_lines.isEmpty() ? 0 : static_cast<int>(m_lines.size()) + 1;
}

int FundingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Paid + 1;
}

QString FundingModel::titleOf(int column) const
{
    switch (column) {
    case Funder:
        return tr("Funder");
    case Requested:
        return tr("Requested (€)");
    case Proposed:
        return tr("Proposed (€)");
    case Decided:
        return tr("Decided (€)");
    default:
        return tr("Paid (€)");
    }
}

std::optional<Money> FundingModel::amountAt(int row, int column) const
{
    return (isTotal(row, column) ? m_total : m_lines.at(row).amounts).*stageOf(column);
}

QString FundingModel::textAt(int row, int column) const
{
    if (column == Funder)
        return isTotal(row, column) ? tr("Total") : lineName(row);
    return gridAmount(amountAt(row, column));
}

QString FundingModel::typedAt(int row, int column) const
{
    return column == Funder ? textAt(row, column) : typedAmount(amountAt(row, column));
}

QString FundingModel::hintAt(int row, int column) const
{
    if (signAt(row, column) == Sign::Broken)
        return tr("Refused");
    if (column == Decided && !isTotal(row, column) && !amountAt(row, column))
        return tr("Not decided yet");
    return textAt(row, column);
}

bool FundingModel::isEditable(int row, int column) const
{
    return column != Funder && !isTotal(row, column);
}

bool FundingModel::isTotal(int row, int) const
{
    return row == m_lines.size();
}

Sign FundingModel::signAt(int row, int column) const
{
    return column == Decided && !isTotal(row, column) && isRefused(m_lines.at(row)) ? Sign::Broken
                                                                                    : Sign::None;
}

QString FundingModel::problemOf(int, int, const QString &text) const
{
    const auto amount = readAmount(text);
    if (!amount)
        return amount.error().message;
    return *amount && **amount < Money()
        ? tr("An amount cannot be below zero. Type 0 for a refusal, nothing while the funder has "
             "not answered.")
        : QString();
}

void FundingModel::enter(int row, int column, const QString &text)
{
    QList<FundingLine> lines = m_lines;
    lines[row].amounts.*stageOf(column) = readAmount(text).valueOr({});
    emit entered(lines, u"%1, %2"_s.arg(lineName(row), titleOf(column).section(u' ', 0, 0)));
}

} // namespace faubourg::ui
