// The tables that committees vote on: whatever the programme, what is printed adds up.
#include "core/documents/programmingdocument.h"
#include "core/reports/programmereport.h"
#include "tests/support/programmebuilders.h"

#include <random>

using namespace faubourg;
using namespace faubourg::documents;
using namespace faubourg::test;
using reports::ProgrammeGrouping;

namespace {

class RandomProgramme
{
public:
    explicit RandomProgramme(unsigned seed) : m_random(seed) { }

    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }

    std::optional<Money> amount()
    {
        return upTo(3) == 0 ? std::nullopt : std::optional(Money::fromEuros(upTo(40'000)));
    }

    programme::Action action(int number, const ProgrammeFixture &fixture)
    {
        auto action = anAction();
        action.campaignId = fixture.campaign.id;
        action.number = u"2026-"_s + QString::number(number).rightJustified(3, u'0');
        action.totalCost = Money::fromEuros(upTo(90'000));
        for (int quartier = 1; quartier <= upTo(2); ++quartier)
            action.quartiers += {.id = {}, .quartierId = QuartierId(quartier), .share = {}};
        if (const int objective = upTo(2); objective > 0)
            action.objectives = {{.id = {}, .objectiveId = ObjectiveId(objective)}};
        for (const FunderId funder : {fixture.state.id, fixture.town.id}) {
            if (upTo(3) > 0)
                action.lines += aLine(funder, amount(), amount());
        }
        return action;
    }

private:
    std::mt19937 m_random;
};

qint64 printed(const Cell &cell)
{
    QString digits = cell.text.text();
    digits.remove(QChar(0x202f)).replace(QChar(0x2212), u'-');
    return digits == u"–"_s ? 0 : digits.toLongLong();
}

/// The figures of a row: after its labels, before the opinion.
QList<qint64> figures(const Row &row)
{
    const qsizetype labels = row.kind == RowKind::Body ? 5 : 1;
    QList<qint64> values;
    for (qsizetype i = labels; i + 1 < row.cells.size(); ++i)
        values += printed(row.cells.at(i));
    return values;
}

void add(QList<qint64> &sum, const QList<qint64> &values)
{
    sum.resize(values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        sum[i] += values.at(i);
}

/// How far the printed totals are from the sum of what is printed above them, at most.
qint64 widestGap(const Table &table)
{
    QList<qint64> group;
    QList<qint64> all;
    qint64 widest = 0;
    const auto compare = [&](const QList<qint64> &sum, const Row &row) {
        const QList<qint64> total = figures(row);
        REQUIRE(total.size() == sum.size());
        for (qsizetype i = 0; i < total.size(); ++i)
            widest = std::max(widest, qAbs(total.at(i) - sum.at(i)));
    };
    for (const Row &row : table.rows) {
        if (row.kind == RowKind::Body) {
            add(group, figures(row));
        } else if (row.kind == RowKind::Subtotal) {
            compare(group, row);
            add(all, figures(row));
            group.clear();
        } else if (row.kind == RowKind::Total) {
            compare(all, row);
        }
    }
    return widest;
}

} // namespace

TEST_CASE("Printed totals are the sum of the printed lines", "[documents]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        ProgrammeFixture fixture;
        RandomProgramme random(seed);
        const int count = 1 + random.upTo(9);
        for (int number = 1; number <= count; ++number)
            fixture.save(random.action(number, fixture));
        const auto report = reports::programmeReport(*fixture.database, 2026);
        REQUIRE(report);
        for (const auto grouping :
             {ProgrammeGrouping::Stake, ProgrammeGrouping::Operator, ProgrammeGrouping::Quartier}) {
            const auto table = reports::programmingTable(*fixture.database, 2026, grouping);
            REQUIRE(table);
            CHECK(table->total.amounts == report->summary.amounts);
            CHECK(table->total.cost == report->summary.totalCost);
            // Shares of a quartier have cents: each printed line may be half a euro off.
            const qint64 rounding = grouping == ProgrammeGrouping::Quartier ? count : 0;
            CHECK(widestGap(programmingBlock(*table)) <= rounding);
        }
    }
}
