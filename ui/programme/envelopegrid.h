#pragma once

#include "core/programme/funding.h"
#include "core/programme/fundingtotals.h"
#include "ui/base/gridview.h"

namespace faubourg::ui {

/// What one funder has to give in a year, is asked and gives.
struct FunderRow
{
    FunderId id;
    QString name;
    std::optional<Money> envelope;
    programme::Amounts amounts; ///< of every line of the programme
    std::optional<Money> left;  ///< of the envelope
    bool isOverspent() const { return left && *left < Money(); }
};

/// The funders of a year: envelope, which is typed in, stages, and what is left.
class EnvelopeModel final : public GridModel
{
    Q_OBJECT

public:
    enum Column { Funder, Envelope, Requested, Proposed, Decided, Paid, Left };

    using GridModel::GridModel;

    void setFunders(QList<FunderRow> rows);
    const QList<FunderRow> &funders() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QString problemOf(int row, int column, const QString &text) const override;

signals:
    /// No amount: the funder has no envelope.
    void entered(faubourg::FunderId funder, std::optional<faubourg::Money> envelope);

protected:
    QString titleOf(int column) const override;
    QString textAt(int row, int column) const override;
    QString typedAt(int row, int column) const override;
    bool isEditable(int row, int column) const override;
    void enter(int row, int column, const QString &text) override;
    bool isTotal(int row, int column) const override;
    Sign signAt(int row, int column) const override;

private:
    std::optional<Money> amountAt(int row, int column) const;

    QList<FunderRow> m_rows;
    FunderRow m_total;
};

} // namespace faubourg::ui
