#include "ui/quartiers/quartieractions.h"

#include "core/base/text/numbers.h"
#include "core/programme/labels.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using programme::ActionRow;

namespace {

QString amountText(const std::optional<Money> &amount)
{
    return amount ? wholeEuros(*amount, interfaceLanguage()) : missingText();
}

} // namespace

QuartierActions::QuartierActions(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_year(new QComboBox(this))
    , m_table(new LinkedTable<ActionRow>(
          tr("Actions"),
          {{.title = tr("No."), .text = [](const ActionRow &row) { return row.number; }},
           {.title = tr("Action"),
            .text = [](const ActionRow &row) { return row.title; },
            .names = true},
           {.title = tr("State"),
            .text = [](const ActionRow &row) { return programme::label(row.state); }},
           {.title = tr("Decided"),
            .text = [](const ActionRow &row) { return amountText(row.decided); },
            .sortKey =
                [](const ActionRow &row) {
                    return QVariant(row.decided.value_or(Money()).cents());
                },
            .alignment = Qt::AlignRight},
           {.title = tr("Carried by"),
            .text = [](const ActionRow &row) { return row.operatorName; }}},
          this))
{
    auto *label = new QLabel(tr("&Year:"), this);
    label->setBuddy(m_year);
    m_year->setAccessibleName(tr("Year"));
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, 0);
    choice->setSpacing(space::kSmall);
    choice->addWidget(label);
    choice->addWidget(m_year);
    choice->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(choice);
    layout->addWidget(m_table, 1);
    connect(m_year, &QComboBox::currentIndexChanged, this, &QuartierActions::showYear);
    connect(m_table, &LinkedTableBase::opened, this, &QuartierActions::opened);
}

void QuartierActions::showQuartier(QuartierId id)
{
    m_actions.clear();
    if (id.isValid())
        m_actions = programme::ActionRepository(m_workspace.database())
                        .list({.quartierId = id})
                        .valueOr({});
    const int thisYear = m_workspace.today().year();
    std::set<int, std::greater<>> years{thisYear};
    for (const ActionRow &row : std::as_const(m_actions))
        years.insert(row.year);
    const int kept = m_year->count() == 0 ? thisYear : m_year->currentData().toInt();
    {
        const QSignalBlocker quiet(m_year);
        m_year->clear();
        for (const int year : years)
            m_year->addItem(QString::number(year), year);
        m_year->setCurrentIndex(m_year->findData(years.contains(kept) ? kept : thisYear));
    }
    showYear();
}

void QuartierActions::showYear()
{
    const int year = m_year->currentData().toInt();
    QList<ActionRow> rows;
    Money decided;
    for (const ActionRow &row : std::as_const(m_actions)) {
        if (row.year != year)
            continue;
        rows += row;
        decided += row.decided.value_or(Money());
    }
    m_table->setEmptySentence(tr("No action of %1 names this quartier.").arg(year));
    m_table->setFooter(rows.isEmpty()
                           ? QString()
                           : tr("%1 · %2 decided")
                                 .arg(tr("%n actions", nullptr, static_cast<int>(rows.size())),
                                      wholeEuros(decided, interfaceLanguage())));
    m_table->setRows(std::move(rows));
}

} // namespace faubourg::ui
