#include "ui/quartiers/portraitpanel.h"

#include "core/base/text/decimal.h"
#include "ui/quartiers/dumbbelldelegate.h"
#include "ui/quartiers/quartiertexts.h"

#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr int kDrawnColumn = 4;

/// Percentages share a scale; other units cannot be drawn on it.
std::optional<Dumbbell> figuresOf(const PortraitLine &line)
{
    const quartiers::IndicatorValue &value = line.row.value;
    if (line.row.unit != "%"_L1 || !gapToComparison(value))
        return std::nullopt;
    return Dumbbell{value.value.toDouble(), value.comparisonValue.toDouble()};
}

/// The ten above the largest figure drawn.
double endOfScale(const QList<PortraitLine> &lines)
{
    double largest = 10;
    for (const PortraitLine &line : lines) {
        if (const auto figures = figuresOf(line))
            largest = std::max({largest, figures->value, figures->comparison});
    }
    return std::ceil(largest / 10) * 10;
}

/// "sig.ville 2022, old perimeter".
QString sourceText(const quartiers::IndicatorValue &value)
{
    QStringList parts{u"%1 %2"_s.arg(value.source).arg(value.year).trimmed(), value.perimeter};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant numberOf(const QString &decimal)
{
    return decimal.isEmpty() ? QVariant(-1.0) : QVariant(decimal.toDouble());
}

} // namespace

PortraitPanel::PortraitPanel(QWidget *parent)
    : QWidget(parent)
    , m_table(new LinkedTable<PortraitLine>(tr("Portrait"), columns(), this))
{
    m_dumbbells = new DumbbellDelegate(
        [this](qint64 id) -> std::optional<Dumbbell> {
            const PortraitLine *line = m_table->model()->find(id);
            return line == nullptr ? std::nullopt : figuresOf(*line);
        },
        this);
    m_table->table()->setItemDelegateForColumn(kDrawnColumn, m_dumbbells);
    m_table->setEmptySentence(tr("No figure is known for this quartier. Figures are imported from "
                                 "a spreadsheet, with their source and year."));
    connect(m_table, &LinkedTableBase::currentIdChanged, this, &PortraitPanel::describe);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

QList<Column<PortraitLine>> PortraitPanel::columns()
{
    return {
        {.title = tr("Indicator"),
         .text = [](const PortraitLine &line) { return line.name; },
         .names = true},
        {.title = tr("Quartier"),
         .text = [](const PortraitLine &line) { return valueText(line.row.value, line.row.unit); },
         .sortKey = [](const PortraitLine &line) { return numberOf(line.row.value.value); },
         .copy = [](const PortraitLine &line) { return formatDecimal(line.row.value.value); },
         .alignment = Qt::AlignRight},
        {.title = tr("Around"),
         .text =
             [](const PortraitLine &line) { return comparisonText(line.row.value, line.row.unit); },
         .sortKey =
             [](const PortraitLine &line) { return numberOf(line.row.value.comparisonValue); },
         .alignment = Qt::AlignRight},
        {.title = tr("Gap"),
         .text = [](const PortraitLine &line) { return gapText(line.row.value, line.row.unit); },
         .sortKey =
             [](const PortraitLine &line) {
                 return QVariant(gapToComparison(line.row.value).value_or(QString()).toDouble());
             },
         .alignment = Qt::AlignRight},
        {.title = tr("Compared"),
         .text =
             [](const PortraitLine &line) {
                 return tr("quartier %1, around %2")
                     .arg(valueText(line.row.value, line.row.unit),
                          comparisonText(line.row.value, line.row.unit));
             }},
    };
}

void PortraitPanel::setFigures(const QList<quartiers::IndicatorRow> &rows)
{
    QList<PortraitLine> lines;
    const bool sameYear = std::ranges::all_of(rows, [&rows](const quartiers::IndicatorRow &row) {
        return row.value.year == rows.first().value.year;
    });
    for (const quartiers::IndicatorRow &row : rows) {
        const QString name =
            sameYear ? row.indicator : u"%1 (%2)"_s.arg(row.indicator).arg(row.value.year);
        lines.append({lines.size() + 1, name, row});
    }
    m_dumbbells->setEnd(endOfScale(lines));
    m_table->setRows(std::move(lines));
    describe();
}

/// What "around" is and how far the drawing goes; then where the figures come from, or the
/// chosen one, with its note.
void PortraitPanel::describe()
{
    const QList<PortraitLine> &lines = m_table->model()->rows();
    QStringList zones;
    QStringList sources;
    for (const PortraitLine &line : lines) {
        zones += line.row.value.comparisonZone;
        sources += sourceText(line.row.value);
    }
    zones.removeAll(QString());
    zones.removeDuplicates();
    sources.removeDuplicates();
    QStringList parts;
    if (!zones.isEmpty())
        parts += tr("● quartier, ○ around: %1. The drawing runs from 0 to %2 %.")
                     .arg(zones.join(u", "_s))
                     .arg(endOfScale(lines));
    const PortraitLine *chosen = m_table->current();
    if (chosen != nullptr)
        parts +=
            tr("%1: %2. %3")
                .arg(chosen->row.indicator, sourceText(chosen->row.value), chosen->row.value.note)
                .trimmed();
    else if (!sources.isEmpty())
        parts += tr("Source: %1.").arg(sources.join(u" ; "_s));
    m_table->setFooter(parts.join(u'\n'));
}

} // namespace faubourg::ui
