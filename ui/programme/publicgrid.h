#pragma once

#include "core/programme/action.h"
#include "ui/base/gridview.h"

namespace faubourg::ui {

/// The public of one action by sex and age, as expected or as counted, with the totals.
class PublicModel final : public GridModel
{
    Q_OBJECT

public:
    explicit PublicModel(programme::PublicPhase phase, QObject *parent = nullptr);

    /// Of both phases; the other one is kept.
    void setPublics(const QList<programme::PublicCount> &publics);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QString problemOf(int row, int column, const QString &text) const override;

signals:
    /// All the counts with what was just typed.
    void entered(const QList<faubourg::programme::PublicCount> &publics);

protected:
    QString titleOf(int column) const override;
    QString textAt(int row, int column) const override;
    QString typedAt(int row, int column) const override;
    bool isEditable(int row, int column) const override;
    void enter(int row, int column, const QString &text) override;
    bool isTotal(int row, int column) const override;

private:
    std::optional<int> countAt(int row, int column) const;

    programme::PublicPhase m_phase;
    QList<programme::PublicCount> m_publics;
};

} // namespace faubourg::ui
