#include "core/documents/programmefigures.h"

#include "core/base/text/numbers.h"
#include "core/documents/moneyfields.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using programme::Amounts;

namespace {

constexpr double kCentsPerEuro = 100;

std::optional<Money> amountOf(const Amounts &amounts, Stage stage)
{
    return stage == Stage::Decided ? amounts.decided : amounts.requested;
}

Cell figure(const std::optional<Money> &money)
{
    return {.text = euros(money)};
}

Row headings(const reports::FundingMatrix &matrix, Stage stage)
{
    Row row{.cells = {{.text = u"N°"_s}, {.text = u"Porteur et action"_s}, {.text = u"Coût"_s}}};
    for (const reports::MatrixColumn &column : matrix.columns)
        row.cells.append({.text = column.funder.shortName});
    row.cells.append({.text = stage == Stage::Decided ? u"Total décidé"_s : u"Total demandé"_s});
    row.cells.append({.text = u"Reste à trouver"_s});
    return row;
}

Row actionRow(const reports::MatrixRow &source, Stage stage)
{
    Row row{.cells = {{.text = source.number},
                      {.text = source.operatorName + u" – "_s + source.title},
                      {.text = wholeEurosBare(source.cost)}}};
    for (const Amounts &cell : source.cells)
        row.cells.append(figure(amountOf(cell, stage)));
    const auto total = amountOf(source.total, stage);
    row.cells.append(figure(total));
    row.cells.append({.text = wholeEurosBare(source.cost - total.value_or(Money()))});
    return row;
}

Row totalRow(const reports::FundingMatrix &matrix, Stage stage)
{
    Row row{.cells = {{.text = u"Total"_s, .columnSpan = 2}, {.text = wholeEurosBare(matrix.cost)}},
            .kind = RowKind::Total};
    for (const reports::MatrixColumn &column : matrix.columns)
        row.cells.append(figure(amountOf(column.total, stage)));
    const auto total = amountOf(matrix.total, stage);
    row.cells.append(figure(total));
    row.cells.append({.text = wholeEurosBare(matrix.cost - total.value_or(Money()))});
    return row;
}

/// A line beneath the total: one amount a funder that has an envelope.
template <typename Amount>
Row balanceRow(const reports::FundingMatrix &matrix, const QString &label, const Amount &amount)
{
    Row row{.cells = {{.text = label, .columnSpan = 3}}, .kind = RowKind::Subtotal};
    for (const reports::MatrixColumn &column : matrix.columns) {
        row.cells.append(column.balance ? Cell{.text = wholeEurosBare(amount(*column.balance))}
                                        : Cell{});
    }
    row.cells += {Cell{}, Cell{}};
    return row;
}

Series series(const QString &name, const QList<reports::MoneyPart> &parts, Stage stage)
{
    Series series{.name = name};
    for (const reports::MoneyPart &part : parts) {
        const auto money = amountOf(part.amounts, stage);
        series.values.append(
            money ? std::optional(static_cast<double>(money->cents()) / kCentsPerEuro)
                  : std::nullopt);
        series.labels.append(money ? wholeEuros(*money) : missingText());
    }
    return series;
}

/// Every figure of the chart, for those who cannot see it.
QString inWords(const Chart &chart)
{
    QStringList parts;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        QStringList values;
        for (const Series &one : chart.series)
            values.append(one.name.toLower() + u' ' + one.labels.at(i));
        parts.append(chart.categories.at(i) + u"\u00a0: "_s + values.join(", "_L1));
    }
    return chart.title + u". "_s + parts.join(u"\u202f; "_s) + u'.';
}

} // namespace

Table fundingMatrix(const reports::FundingMatrix &matrix, Stage stage)
{
    Table table{.columns = {{.share = 0}, {.share = 4}, {.align = Align::Right, .figures = true}},
                .headerColumns = 2};
    for (qsizetype i = 0; i < matrix.columns.size() + 2; ++i)
        table.columns.append({.align = Align::Right, .figures = true});
    table.caption = stage == Stage::Decided ? u"Montants décidés, en euros"_s
                                            : u"Montants demandés, en euros"_s;
    table.summary = u"Une ligne par action, une colonne par financeur."_s;
    table.header = {headings(matrix, stage)};
    for (const reports::MatrixRow &row : matrix.rows)
        table.rows.append(actionRow(row, stage));
    table.rows.append(totalRow(matrix, stage));
    const bool hasEnvelope = std::ranges::any_of(
        matrix.columns, [](const auto &column) { return column.balance.has_value(); });
    if (hasEnvelope && stage == Stage::Decided) {
        using programme::EnvelopeBalance;
        table.rows += {balanceRow(matrix, u"Enveloppe"_s,
                                  [](const EnvelopeBalance &balance) { return balance.envelope; }),
                       balanceRow(matrix, u"Reste de l’enveloppe"_s,
                                  [](const EnvelopeBalance &balance) { return balance.left(); })};
    }
    return table;
}

Blocks moneyChart(const QString &title, const QList<reports::MoneyPart> &parts,
                  const QString &source)
{
    if (parts.isEmpty())
        return {};
    Chart chart{.kind = ChartKind::GroupedBars, .title = title, .source = source};
    for (const reports::MoneyPart &part : parts)
        chart.categories.append(part.name.isEmpty() ? u"Sans quartier"_s : part.name);
    chart.series = {series(u"Demandé"_s, parts, Stage::Requested),
                    series(u"Décidé"_s, parts, Stage::Decided)};
    chart.alternative = inWords(chart);
    return {Figure{.content = chart}};
}

} // namespace faubourg::documents
