#pragma once

#include "core/programme/funding.h"
#include "ui/base/gridview.h"

#include <QHash>

namespace faubourg::ui {

/// The funding lines of one action: funders by stages, with their totals. An empty cell is
/// an answer still to come, zero a refusal.
class FundingModel final : public GridModel
{
    Q_OBJECT

public:
    enum Column { Funder, Requested, Proposed, Decided, Paid };

    using GridModel::GridModel;

    /// `year` is the campaign's: lines of other years say so.
    void setLines(const QList<programme::FundingLine> &lines,
                  const QHash<FunderId, QString> &funders, int year);
    const QList<programme::FundingLine> &lines() const { return m_lines; }
    QString lineName(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QString problemOf(int row, int column, const QString &text) const override;

signals:
    /// The lines with what was just typed.
    void entered(const QList<faubourg::programme::FundingLine> &lines, const QString &cell);

protected:
    QString titleOf(int column) const override;
    QString textAt(int row, int column) const override;
    QString typedAt(int row, int column) const override;
    bool isEditable(int row, int column) const override;
    void enter(int row, int column, const QString &text) override;
    bool isTotal(int row, int column) const override;
    Sign signAt(int row, int column) const override;
    QString hintAt(int row, int column) const override;

private:
    std::optional<Money> amountAt(int row, int column) const;

    QList<programme::FundingLine> m_lines;
    programme::Amounts m_total;
    QHash<FunderId, QString> m_funders;
    int m_year = 0;
};

} // namespace faubourg::ui
