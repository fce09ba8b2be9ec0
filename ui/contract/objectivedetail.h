#pragma once

#include "core/contract/objective.h"
#include "core/programme/actionrepository.h"
#include "ui/base/linkedtable.h"
#include "ui/contract/strategymodel.h"

class QAction;
class QHBoxLayout;
class QLabel;

namespace faubourg::ui {

class DetailPane;

/// An operational objective: its wording, what it stands under, the history of its progress
/// and the actions that serve it.
class ObjectiveDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectiveDetail(QWidget *parent = nullptr);

    DetailPane *pane() const { return m_pane; }
    /// An act on the objective, under what is known of it.
    void addAct(QAction *action);
    void showObjective(const contract::OperationalObjective &objective,
                       const QList<const StrategyNode *> &path,
                       const QList<programme::ActionRow> &actions);

signals:
    void linkActivated(const QString &link);
    void actionOpened(qint64 id);

private:
    struct ProgressRow
    {
        qint64 id = 0; ///< its place, the newest first
        contract::Progress progress;
    };
    static QList<Column<ProgressRow>> historyColumns();
    static QList<Column<programme::ActionRow>> actionColumns();

    DetailPane *m_pane;
    QLabel *m_wording;
    QLabel *m_path;
    QLabel *m_note;
    QHBoxLayout *m_acts;
    LinkedTable<ProgressRow> *m_history;
    LinkedTable<programme::ActionRow> *m_actions;
};

} // namespace faubourg::ui
