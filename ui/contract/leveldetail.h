#pragma once

#include "ui/base/linkedtable.h"
#include "ui/contract/strategymodel.h"

class QLabel;

namespace faubourg::ui {

class DetailPane;

/// "Stake", "Axis", "Shared objective", "Operational objective".
QString levelName(Level level);

/// The levels above a node, one link a line; a link is "level:id".
QString pathLinks(const QList<const StrategyNode *> &above);
/// The node a link of pathLinks() leads to.
std::pair<Level, qint64> linkTarget(const QString &link);
/// A wrapped label of links that the keyboard reaches.
QLabel *linksLabel(const QString &accessibleName, QWidget *parent);

/// What is known of a stake, an axis or a shared objective: its wording, and how far its
/// objectives are, in all and in each quartier.
class LevelDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit LevelDetail(QWidget *parent = nullptr);

    DetailPane *pane() const { return m_pane; }
    void showNode(const StrategyModel &model, const StrategyNode &node);

signals:
    void linkActivated(const QString &link);

private:
    struct QuartierCounts
    {
        qint64 id = 0;
        QString quartier;
        contract::ProgressCounts counts;
    };
    static QList<QuartierCounts> byQuartier(const StrategyModel &model, const StrategyNode &node);
    static QList<Column<QuartierCounts>> columns();

    DetailPane *m_pane;
    QLabel *m_wording;
    QLabel *m_path;
    QLabel *m_counts;
    LinkedTable<QuartierCounts> *m_quartiers;
};

} // namespace faubourg::ui
