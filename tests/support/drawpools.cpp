#include "tests/support/drawpools.h"

#include "core/sortition/solver/linearprogram.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

#include "testpaths.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::test {

using namespace sortition;

namespace {

QList<QStringList> cells(const QString &path)
{
    QFile file(path);
    QList<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    file.readLine(); // headings
    while (!file.atEnd())
        lines += QString::fromUtf8(file.readLine()).trimmed().split(u',');
    return lines;
}

int below(std::mt19937 &random, int bound)
{
    return static_cast<int>(random() % static_cast<unsigned>(bound));
}

Category randomCategory(std::mt19937 &random, const QString &name, int seats)
{
    Category category{name, {}};
    const int values = 2 + below(random, 2);
    for (int value = 0; value < values; ++value) {
        const int minimum = below(random, seats / values + 2);
        category.quotas.push_back(
            {u"v%1"_s.arg(value), minimum, minimum + below(random, seats), 0, kMaxSeats});
    }
    return category;
}

Candidate randomCandidate(std::mt19937 &random, int number, const Pool &pool, bool withHouseholds)
{
    Candidate person{u"%1"_s.arg(number, 3, 10, QLatin1Char('0')), {}, {}};
    for (const Category &category : pool.categories) {
        const bool isSilent = below(random, 12) == 0;
        const int value = below(random, static_cast<int>(category.quotas.size()));
        person.values.push_back(static_cast<short>(isSilent ? kUndeclared : value));
    }
    if (withHouseholds && below(random, 2) == 0)
        person.household = u"home %1"_s.arg(below(random, 5));
    return person;
}

void collect(const PanelModel &model, std::vector<int> &counts, std::size_t type, int left,
             std::vector<Composition> &found)
{
    if (type == counts.size()) {
        const Composition panel = makeComposition(counts);
        if (left == 0 && isValidPanel(model, panel))
            found.push_back(panel);
        return;
    }
    for (int held = 0; held <= std::min(left, model.types[type].capacity); ++held) {
        counts[type] = held;
        collect(model, counts, type + 1, left - held, found);
    }
    counts[type] = 0;
}

/// The lottery over `panels` as a program: `free` (none: all open ones together) is raised
/// while each type keeps its floor.
double best(const PanelModel &model, const std::vector<Composition> &panels,
            const std::vector<double> &floors, const std::vector<bool> &isOpen, int free)
{
    const auto program = LinearProgram::make();
    program->addRow(1, 1);
    std::vector<LinearProgram::Entry> entries;
    for (int type = 0; type < static_cast<int>(floors.size()); ++type) {
        const auto index = static_cast<std::size_t>(type);
        const bool rises = free < 0 ? isOpen[index] : type == free;
        program->addRow(rises ? 0 : floors[index], kUnbounded);
        if (rises)
            entries.push_back({type + 1, -1.0});
    }
    program->addColumn(0, 1, 1, entries);
    for (const Composition &panel : panels) {
        std::vector<LinearProgram::Entry> column{{0, 1.0}};
        for (const Places &places : panel)
            column.push_back({places.type + 1,
                              double(places.persons)
                                  / model.types[static_cast<std::size_t>(places.type)].persons});
        program->addColumn(0, kUnbounded, 0, column);
    }
    return program->solve() == LinearProgram::Outcome::Optimal ? program->value(0) : -1;
}

} // namespace

Pool storedPool(const QString &name, int seats)
{
    const QString folder = QLatin1StringView(kSourceDir) + u"/tests/data/sortition/"_s + name;
    Pool pool{seats, {}, {}, {}};
    for (const QStringList &line : cells(folder + u"/categories.csv"_s)) {
        if (pool.categories.empty() || pool.categories.back().name != line.at(0))
            pool.categories.push_back({line.at(0), {}});
        pool.categories.back().quotas.push_back(
            {line.at(1), line.at(2).toInt(), line.at(3).toInt(), 0, kMaxSeats});
    }
    int number = 0;
    for (const QStringList &line : cells(folder + u"/respondents.csv"_s)) {
        Candidate person{u"%1"_s.arg(++number, 5, 10, QLatin1Char('0')), {}, {}};
        for (std::size_t i = 0; i < pool.categories.size(); ++i) {
            const auto &quotas = pool.categories[i].quotas;
            const auto at =
                std::ranges::find(quotas, line.at(static_cast<qsizetype>(i)), &Quota::value);
            person.values.push_back(static_cast<short>(at - quotas.begin()));
        }
        pool.candidates.push_back(std::move(person));
    }
    return pool;
}

Pool randomPool(std::mt19937 &random, bool withHouseholds)
{
    Pool pool;
    pool.seats = 2 + below(random, 3);
    const int categories = 1 + below(random, 3);
    for (int category = 0; category < categories; ++category)
        pool.categories.push_back(randomCategory(random, u"c%1"_s.arg(category), pool.seats));
    const int persons = pool.seats + 1 + below(random, 8);
    for (int person = 0; person < persons; ++person)
        pool.candidates.push_back(randomCandidate(random, person + 1, pool, withHouseholds));
    return pool;
}

std::vector<Composition> allPanels(const PanelModel &model)
{
    std::vector<Composition> found;
    std::vector<int> counts(model.types.size());
    collect(model, counts, 0, model.seats, found);
    return found;
}

std::vector<double> leximinOver(const PanelModel &model, const std::vector<Composition> &panels)
{
    constexpr double kMargin = 1e-6;
    const std::size_t types = model.types.size();
    std::vector<double> floors(types, 0.0);
    std::vector<bool> isOpen(types, true);
    while (std::ranges::count(isOpen, true) > 0) {
        const double level = best(model, panels, floors, isOpen, -1);
        for (std::size_t type = 0; type < types; ++type)
            floors[type] = isOpen[type] ? level - 1e-9 : floors[type];
        std::vector<bool> stays = isOpen;
        for (std::size_t type = 0; type < types; ++type) {
            if (isOpen[type])
                stays[type] =
                    best(model, panels, floors, isOpen, static_cast<int>(type)) > level + kMargin;
        }
        if (stays == isOpen) // one of those that could each rise is held by the others
            break;
        isOpen = stays;
    }
    return floors;
}

} // namespace faubourg::test
