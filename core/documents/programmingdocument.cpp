#include "core/documents/programmingdocument.h"

#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/documents/moneyfields.h"
#include "core/documents/programmedocument.h"
#include "core/documents/words.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using reports::OpinionOf;
using reports::ProgrammeGrouping;
using reports::ProgrammingGroup;
using reports::ProgrammingRow;
using reports::ProgrammingSum;
using reports::ProgrammingTable;

namespace {

constexpr qsizetype kFundersOnA4 = 4;
constexpr int kLabelColumns = 5; // number, operator, action, new or renewal, quartiers

QString groupingWord(ProgrammeGrouping grouping)
{
    switch (grouping) {
    case ProgrammeGrouping::Stake:
        return u"par enjeu"_s;
    case ProgrammeGrouping::Quartier:
        return u"par quartier"_s;
    case ProgrammeGrouping::Operator:
        break;
    }
    return u"par porteur"_s;
}

QString groupTitle(const ProgrammingTable &table, const ProgrammingGroup &group)
{
    if (!group.title.isEmpty())
        return group.title;
    return table.grouping == ProgrammeGrouping::Quartier ? u"Actions sans quartier"_s
                                                         : u"Actions sans objectif du contrat"_s;
}

/// "favorable", or who holds which when funders differ.
QString opinionText(const QList<OpinionOf> &opinions)
{
    if (opinions.isEmpty())
        return missingText();
    if (opinions.size() == 1)
        return word(opinions.first().opinion);
    QStringList parts;
    for (const OpinionOf &one : opinions)
        parts += word(one.opinion) + u" ("_s + one.funders.join(", "_L1) + u')';
    return parts.join(u"\u202f; "_s);
}

QList<Cell> figures(const ProgrammingSum &sum)
{
    QList<Cell> cells{{.text = wholeEurosBare(sum.cost)}};
    for (const auto &requested : sum.requested)
        cells.append({.text = euros(requested)});
    cells += {{.text = euros(sum.amounts.requested)},
              {.text = euros(sum.amounts.proposed)},
              {.text = euros(sum.amounts.decided)}};
    return cells;
}

Row headings(const ProgrammingTable &table)
{
    QStringList names{u"N°"_s, u"Porteur"_s, u"Action"_s, u"N/R"_s, u"Quartiers"_s, u"Coût"_s};
    for (const programme::Funder &funder : table.funders)
        names += funder.shortName;
    names += {u"Total demandé"_s, u"Total proposé"_s, u"Total décidé"_s, u"Avis"_s};
    Row row;
    for (const QString &name : std::as_const(names))
        row.cells.append({.text = name});
    return row;
}

/// Names that no line breaks.
QString quartierNames(const QStringList &names)
{
    QStringList unbroken = names;
    for (QString &name : unbroken)
        name.replace(u' ', QChar::Nbsp);
    return unbroken.join(", "_L1);
}

Row actionRow(const ProgrammingRow &source)
{
    ProgrammingSum own;
    own.add(source);
    Row row{.cells = {{.text = source.number},
                      {.text = source.operatorName},
                      {.text = source.isPart ? source.title + u" (*)"_s : source.title},
                      {.text = source.isRenewal ? u"R"_s : u"N"_s},
                      {.text = quartierNames(source.quartiers)}}};
    row.cells += figures(own);
    row.cells.append({.text = opinionText(source.opinions)});
    return row;
}

Row sumRow(const QString &label, const ProgrammingSum &sum, RowKind kind)
{
    Row row{.cells = {{.text = label, .columnSpan = kLabelColumns}}, .kind = kind};
    row.cells += figures(sum);
    row.cells.append(Cell{});
    return row;
}

QList<Column> columns(qsizetype figureCount)
{
    QList<Column> columns{{}, {.share = 5}, {.share = 7}, {.align = Align::Centre}, {.share = 4}};
    for (qsizetype i = 0; i < figureCount; ++i)
        columns.append({.align = Align::Right, .figures = true});
    columns.append(Column{.share = 3});
    return columns;
}

} // namespace

Table programmingBlock(const ProgrammingTable &table)
{
    const qsizetype figureCount = table.funders.size() + 4; // cost, three totals
    Table block{.columns = columns(figureCount), .headerColumns = 3};
    block.caption =
        u"Montants en euros ; sous le nom d’un financeur, ce qui lui est demandé. N : nouvelle "
        "action ; R : renouvellement."_s;
    if (table.grouping == ProgrammeGrouping::Quartier)
        block.caption += u" (*) : part du quartier dans une action qui en concerne plusieurs."_s;
    block.summary = u"Une ligne par action, "_s + groupingWord(table.grouping)
        + u", avec ce que demande chaque porteur à chaque financeur."_s;
    block.header = {headings(table)};
    for (const ProgrammingGroup &group : table.groups) {
        const QString title = groupTitle(table, group);
        block.rows.append(
            Row{.cells = {{.text = title, .columnSpan = static_cast<int>(block.columns.size())}},
                .kind = RowKind::Group});
        for (const ProgrammingRow &row : group.rows)
            block.rows.append(actionRow(row));
        const QString label = counted(group.rows.size(), u"action"_s, u"actions"_s);
        block.rows.append(sumRow(u"Sous-total, "_s + label, group.sum, RowKind::Subtotal));
    }
    block.rows.append(sumRow(u"Total, "_s + counted(table.actionCount, u"action"_s, u"actions"_s),
                             table.total, RowKind::Total));
    return block;
}

Result<Prepared> programmingDocument(const storage::Database &database, int year,
                                     ProgrammeGrouping grouping, const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options));
    FB_TRY_LET(table, reports::programmingTable(database, year, grouping));
    if (table.groups.isEmpty())
        return noAction(year);
    const Fields fields{
        {u"annee"_s, QString::number(year)},
        {u"classement"_s, groupingWord(grouping)},
        {u"nombre_actions"_s, counted(table.actionCount, u"action"_s, u"actions"_s)},
        {u"total"_s, moneyFields(table.total.cost, table.total.amounts)},
        {u"tableau"_s, Blocks{programmingBlock(table)}},
    };
    const bool isWide = table.funders.size() > kFundersOnA4;
    const Frame frame{.templateName = u"programming-table"_s,
                      .title = u"Tableau de programmation "_s + QString::number(year) + u", "_s
                          + groupingWord(grouping),
                      .orientation = Orientation::Landscape,
                      .pageSize = isWide ? PageSize::A3 : PageSize::A4};
    return prepared(database, context, frame, fields);
}

QList<FieldInfo> programmingFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{
            {u"annee"_s, u"Année"_s},
            {u"classement"_s, u"« par enjeu »"_s},
            {u"nombre_actions"_s, u"« 40 actions »"_s},
            {u"total"_s, u"Totaux de l’année, en euros"_s, FieldKind::Group, moneyInfos()},
            {u"tableau"_s, u"Tableau de programmation"_s, FieldKind::Figure},
        };
}

} // namespace faubourg::documents
