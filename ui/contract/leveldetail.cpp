#include "ui/contract/leveldetail.h"

#include "ui/base/detailpane.h"
#include "ui/base/theme.h"
#include "ui/contract/contracttexts.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using contract::ProgressState;

QString levelName(Level level)
{
    switch (level) {
    case Level::Stake:
        return LevelDetail::tr("Stake");
    case Level::Axis:
        return LevelDetail::tr("Axis");
    case Level::SharedObjective:
        return LevelDetail::tr("Shared objective");
    case Level::Objective:
        return LevelDetail::tr("Operational objective");
    }
    Q_UNREACHABLE();
}

QString pathLinks(const QList<const StrategyNode *> &above)
{
    QStringList lines;
    for (const StrategyNode *node : above)
        lines += u"%1 › <a href=\"%2:%3\">%4</a>"_s.arg(levelName(node->level))
                     .arg(static_cast<int>(node->level))
                     .arg(node->id)
                     .arg(node->title.toHtmlEscaped());
    return lines.join(u"<br>"_s);
}

std::pair<Level, qint64> linkTarget(const QString &link)
{
    return {static_cast<Level>(link.section(u':', 0, 0).toInt()),
            link.section(u':', 1).toLongLong()};
}

QLabel *linksLabel(const QString &accessibleName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setAccessibleName(accessibleName);
    return label;
}

LevelDetail::LevelDetail(QWidget *parent)
    : QWidget(parent)
    , m_pane(new DetailPane(this))
    , m_wording(roleLabel(TextRole::Section, {}, this))
    , m_path(linksLabel(tr("Levels above"), this))
    , m_counts(new QLabel(this))
    , m_quartiers(new LinkedTable<QuartierCounts>(tr("Progress by quartier"), columns(), this))
{
    m_wording->setWordWrap(true);
    m_counts->setWordWrap(true);
    m_quartiers->setEmptySentence(tr("No objective of a quartier serves this level yet."));
    m_quartiers->layout()->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_wording);
    layout->addWidget(m_path);
    layout->addWidget(m_counts);
    layout->addWidget(m_quartiers, 1);
    m_pane->addTab(content, tr("Overview"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pane);
    connect(m_path, &QLabel::linkActivated, this, &LevelDetail::linkActivated);
}

QList<Column<LevelDetail::QuartierCounts>> LevelDetail::columns()
{
    QList<Column<QuartierCounts>> columns{
        {.title = tr("Quartier"),
         .text = [](const QuartierCounts &row) { return row.quartier; },
         .sortKey = [](const QuartierCounts &row) { return row.id; },
         .names = true}};
    for (const auto state : {ProgressState::Achieved, ProgressState::InProgress,
                             ProgressState::NotStarted, ProgressState::Dropped})
        columns.append(
            {.title = label(state),
             .text =
                 [state](const QuartierCounts &row) {
                     return QString::number(countOf(row.counts, state));
                 },
             .sortKey = [state](const QuartierCounts &row) { return countOf(row.counts, state); },
             .alignment = Qt::AlignRight});
    return columns;
}

/// In the order in which the contract first names each quartier.
QList<LevelDetail::QuartierCounts> LevelDetail::byQuartier(const StrategyModel &model,
                                                           const StrategyNode &node)
{
    QList<QuartierCounts> rows;
    const std::function<void(const QModelIndex &)> gather = [&](const QModelIndex &index) {
        const StrategyNode *at = model.node(index);
        if (at->level == Level::Objective) {
            auto row = std::ranges::find(rows, at->quartier, &QuartierCounts::quartier);
            if (row == rows.end()) {
                rows.append({rows.size() + 1, at->quartier, {}});
                row = std::prev(rows.end());
            }
            row->counts.add(at->progress);
        }
        for (int child = 0; child < model.rowCount(index); ++child)
            gather(model.index(child, 0, index));
    };
    gather(model.find(node.level, node.id));
    return rows;
}

void LevelDetail::showNode(const StrategyModel &model, const StrategyNode &node)
{
    auto above = model.path(&node);
    above.removeLast();
    m_pane->setHeadline({.title = levelName(node.level)});
    m_wording->setText(node.title);
    m_path->setText(pathLinks(above));
    m_path->setVisible(!above.isEmpty());
    m_counts->setText(tr("%n objectives:", nullptr, node.counts.total()) + u' '
                      + countsText(node.counts));
    m_quartiers->setRows(byQuartier(model, node));
}

} // namespace faubourg::ui
