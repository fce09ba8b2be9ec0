#include "ui/councils/composition.h"

#include "core/base/text/numbers.h"
#include "ui/base/barlist.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using reports::TableLine;

namespace {

QString bulleted(const QStringList &sentences)
{
    QStringList lines;
    for (const QString &sentence : sentences)
        lines += u"•\u00a0"_s + sentence;
    return lines.join(u'\n');
}

QString shareText(int part, int whole)
{
    return whole == 0
        ? missingText()
        : percentText(QString::number(100.0 * part / whole, 'f', 1), interfaceLanguage());
}

/// Sex and age: what every council has; the rest is in the table.
QList<Bar> barsOf(const QList<TableLine> &lines)
{
    QList<Bar> bars;
    for (const TableLine &line : lines) {
        if (line.group == "sex"_L1 || line.group == "age"_L1)
            bars.append({line.name, line.members, QString::number(line.members)});
    }
    return bars;
}

} // namespace

CompositionPanel::CompositionPanel(QWidget *parent)
    : QWidget(parent)
    , m_shortages(new QLabel(this))
    , m_cautions(mutedLabel({}, this))
    , m_bars(new BarList(tr("Members by sex and age"), this))
    , m_asTable(new QCheckBox(tr("See the table"), this))
    , m_table(new LinkedTable<Line>(tr("Around the table"), columns(), this))
{
    m_shortages->setWordWrap(true);
    m_cautions->setWordWrap(true);
    m_table->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    for (QWidget *part : QList<QWidget *>{m_shortages, m_bars, m_asTable, m_table, m_cautions})
        layout->addWidget(part);
    connect(m_asTable, &QCheckBox::toggled, this, [this](bool asTable) {
        m_bars->setVisible(!asTable);
        m_table->setVisible(asTable);
    });
}

QList<Column<CompositionPanel::Line>> CompositionPanel::columns()
{
    return {{.title = tr("Counted by"),
             .text = [](const Line &one) { return reports::tableGroupText(one.line.group); }},
            {.title = tr("Group"),
             .text = [](const Line &one) { return one.line.name; },
             .names = true},
            {.title = tr("Members"),
             .text = [](const Line &one) { return QString::number(one.line.members); },
             .alignment = Qt::AlignRight},
            {.title = tr("Share"),
             .text = [](const Line &one) { return shareText(one.line.members, one.line.of); },
             .alignment = Qt::AlignRight},
            {.title = tr("Residents"),
             .text =
                 [](const Line &one) {
                     return one.line.portraitShare.isEmpty()
                         ? QString()
                         : percentText(one.line.portraitShare, interfaceLanguage());
                 },
             .alignment = Qt::AlignRight},
            {.title = tr("Portrait"), .text = [](const Line &one) {
                 return one.line.portraitQuartier.isEmpty()
                     ? QString()
                     : u"%1 (%2)"_s.arg(one.line.portraitQuartier, one.line.source);
             }}};
}

void CompositionPanel::showTable(const reports::AroundTheTable &table)
{
    const auto lines = linesOf(table);
    const QStringList shortages = shortagesOf(table);
    if (table.members == 0)
        m_shortages->setText(tr("Nobody sits here yet."));
    else
        m_shortages->setText(shortages.isEmpty() ? tr("Nobody is missing by what is known.")
                                                 : bulleted(shortages));
    m_cautions->setText(cautionsOf(table).join(u' '));
    m_bars->setBars(barsOf(lines));
    QList<Line> rows;
    for (const TableLine &line : lines)
        rows.append({rows.size() + 1, line});
    const auto count = static_cast<int>(rows.size());
    m_table->setRows(std::move(rows));
    const TableView *view = m_table->table();
    m_table->table()->setMinimumHeight(view->horizontalHeader()->sizeHint().height()
                                       + count * view->verticalHeader()->defaultSectionSize()
                                       + 2 * view->frameWidth());
}

} // namespace faubourg::ui
