#pragma once

#include "core/draws/draw.h"
#include "ui/base/gridview.h"

namespace faubourg::ui {

/// A quota with how many candidates it can be filled from.
struct QuotaLine
{
    draws::DrawQuota quota;
    int candidates = 0;
};

/// The quotas of a draw: minimum and maximum are typed in.
class DrawQuotaGrid final : public GridModel
{
    Q_OBJECT

public:
    enum Column { CriterionName, Value, Candidates, Minimum, Maximum };

    using GridModel::GridModel;

    void setLines(QList<QuotaLine> lines);
    const QList<QuotaLine> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QString problemOf(int row, int column, const QString &text) const override;

signals:
    void entered();

protected:
    QString titleOf(int column) const override;
    QString textAt(int row, int column) const override;
    bool isEditable(int row, int column) const override;
    void enter(int row, int column, const QString &text) override;
    bool isTotal(int row, int column) const override;

private:
    QList<QuotaLine> m_lines;
};

} // namespace faubourg::ui
