#include "core/exchange/draw/poolfile.h"

#include "core/base/text/fold.h"
#include "core/exchange/csv/csvtable.h"
#include "core/sortition/household.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::exchange {

namespace {

using sortition::Candidate;
using sortition::Category;
using sortition::Pool;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::exchange::PoolFile)
};

Error refusal(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

/// The first of `names` that heads a column; -1 when none does.
qsizetype column(const QStringList &headings, const QStringList &names)
{
    for (const QString &name : names) {
        for (qsizetype i = 0; i < headings.size(); ++i) {
            if (foldForSearch(headings.at(i)) == name)
                return i;
        }
    }
    return -1;
}

struct QuotaColumns
{
    qsizetype category = -1;
    qsizetype value = -1;
    qsizetype minimum = -1;
    qsizetype maximum = -1;
    qsizetype lowest = -1;
    qsizetype highest = -1;
};

QuotaColumns quotaColumns(const QStringList &headings)
{
    QuotaColumns found;
    found.category = column(headings, {u"category"_s, u"categorie"_s, u"critere"_s});
    found.value = column(headings, {u"value"_s, u"name"_s, u"valeur"_s, u"nom"_s});
    const qsizetype feature = column(headings, {u"feature"_s});
    // The word "feature" is the category beside "value", the value beside "category".
    (found.category < 0 ? found.category : found.value) =
        feature >= 0 ? feature : (found.category < 0 ? found.category : found.value);
    found.minimum = column(headings, {u"min"_s, u"minimum"_s});
    found.maximum = column(headings, {u"max"_s, u"maximum"_s});
    found.lowest = column(headings, {u"min flex"_s});
    found.highest = column(headings, {u"max flex"_s});
    return found;
}

Result<int> number(const Table::Line &line, qsizetype at, int otherwise)
{
    const QString text = at < 0 ? QString() : line.cells.value(at).trimmed();
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < 0)
        return refusal(Tr::tr("Quotas, line %1: “%2” is not a number of persons.")
                           .arg(line.number)
                           .arg(text.left(30)));
    return value;
}

Result<sortition::Quota> readQuota(const Table::Line &line, const QuotaColumns &columns)
{
    FB_TRY_LET(minimum, number(line, columns.minimum, 0));
    FB_TRY_LET(maximum, number(line, columns.maximum, sortition::kMaxSeats));
    FB_TRY_LET(lowest, number(line, columns.lowest, 0));
    FB_TRY_LET(highest, number(line, columns.highest, sortition::kMaxSeats));
    return sortition::Quota{line.cells.value(columns.value).trimmed(), minimum, maximum,
                            std::min(lowest, minimum), std::max(highest, maximum)};
}

Result<std::vector<Category>> readCategories(const QByteArray &bytes)
{
    std::vector<Category> categories;
    if (bytes.trimmed().isEmpty())
        return categories;
    FB_TRY_LET(table, readCsv(bytes));
    const QuotaColumns columns = quotaColumns(table.lines.first().cells);
    if (columns.category < 0 || columns.value < 0 || columns.minimum < 0 || columns.maximum < 0)
        return refusal(Tr::tr("The quotas need the columns category, feature, min and max."));
    for (const auto &line : table.lines.sliced(1)) {
        const QString name = line.cells.value(columns.category).trimmed();
        FB_TRY_LET(quota, readQuota(line, columns));
        auto known = std::ranges::find(categories, name, &Category::name);
        if (known == categories.end())
            known = categories.insert(categories.end(), Category{name, {}});
        known->quotas.push_back(quota);
    }
    return categories;
}

/// Reads the lines of candidates; one object a file.
class PersonReader
{
public:
    PersonReader(const Pool &pool, const PoolOptions &options, QString prefix)
        : m_pool(pool)
        , m_options(options)
        , m_prefix(std::move(prefix))
    {
        for (const Category &category : pool.categories) {
            m_values.emplace_back();
            for (std::size_t i = 0; i < category.quotas.size(); ++i)
                m_values.back().insert(category.quotas[i].value.toCaseFolded(),
                                       static_cast<short>(i));
        }
    }

    Result<std::vector<Candidate>> read(const QByteArray &bytes)
    {
        std::vector<Candidate> persons;
        if (bytes.trimmed().isEmpty())
            return persons;
        const auto lines = std::count(bytes.begin(), bytes.end(), '\n');
        if (lines > sortition::kMaxCandidates + 1)
            return refusal(Tr::tr("The file has more than %1 lines; a draw takes at most so many "
                                  "candidates.")
                               .arg(sortition::kMaxCandidates));
        persons.reserve(static_cast<std::size_t>(lines) + 1); // growing would double the memory
        bool isHeading = true;
        FB_TRY(forEachCsvLine(bytes, [&](const Table::Line &line) -> Result<void> {
            if (std::exchange(isHeading, false))
                return findColumns(line.cells);
            FB_TRY_LET(person, readPerson(line));
            persons.push_back(std::move(person));
            return {};
        }));
        if (m_number < 0)
            numberByOrder(persons);
        return persons;
    }

private:
    Result<void> findColumns(const QStringList &headings)
    {
        for (const Category &category : m_pool.categories) {
            m_columns.push_back(column(headings, {foldForSearch(category.name)}));
            if (m_columns.back() < 0)
                return refusal(Tr::tr("The candidates have no column %1, which the quotas name.")
                                   .arg(category.name));
        }
        for (const QString &name : m_options.householdColumns) {
            m_homeColumns.push_back(column(headings, {foldForSearch(name)}));
            if (m_homeColumns.back() < 0)
                return refusal(Tr::tr("The candidates have no column %1.").arg(name));
        }
        m_number = m_options.numberColumn.isEmpty()
            ? column(headings,
                     {u"numero"_s, u"number"_s, u"id"_s, u"nationbuilder id"_s, u"respondent id"_s,
                      u"num"_s})
            : column(headings, {foldForSearch(m_options.numberColumn)});
        if (m_number < 0 && !m_options.numberColumn.isEmpty())
            return refusal(Tr::tr("The candidates have no column %1.").arg(m_options.numberColumn));
        return {};
    }

    /// All as wide as the last, so that their order as texts is that of the lines.
    void numberByOrder(std::vector<Candidate> &persons) const
    {
        const auto width = QString::number(persons.size()).size();
        std::size_t order = 0;
        for (Candidate &person : persons)
            person.number = m_prefix + QString::number(++order).rightJustified(width, u'0');
    }

    Result<Candidate> readPerson(const Table::Line &line)
    {
        Candidate person;
        person.values.reserve(m_columns.size());
        if (m_number >= 0)
            person.number =
                line.cells.value(m_number).trimmed().normalized(QString::NormalizationForm_C);
        for (std::size_t category = 0; category < m_columns.size(); ++category) {
            const QString cell = line.cells.value(m_columns[category]).trimmed();
            const short value = cell.isEmpty() ? short(sortition::kUndeclared)
                                               : m_values[category].value(cell.toCaseFolded(), -2);
            if (value < sortition::kUndeclared)
                return refusal(Tr::tr("Line %1: “%2” is not one of the values that the quotas give "
                                      "for %3.")
                                   .arg(line.number)
                                   .arg(cell.left(40), m_pool.categories[category].name));
            person.values.push_back(value);
        }
        QStringList address;
        for (const qsizetype at : m_homeColumns)
            address += line.cells.value(at);
        person.household = sortition::householdKey(address);
        return person;
    }

    const Pool &m_pool;
    const PoolOptions &m_options;
    QString m_prefix; ///< of numbers given by the order of lines
    std::vector<QHash<QString, short>> m_values;
    std::vector<qsizetype> m_columns;
    std::vector<qsizetype> m_homeColumns;
    qsizetype m_number = -1;
};

} // namespace

Result<Pool> readPool(const QByteArray &candidates, const QByteArray &quotas,
                      const QByteArray &seated, const PoolOptions &options)
{
    FB_TRY_LET(categories, readCategories(quotas));
    Pool pool{options.seats, std::move(categories), {}, {}};
    FB_TRY_LET(persons, PersonReader(pool, options, {}).read(candidates));
    FB_TRY_LET(kept, PersonReader(pool, options, u"s"_s).read(seated));
    pool.candidates = std::move(persons);
    pool.seated = std::move(kept);
    FB_TRY(sortition::validate(pool));
    return pool;
}

} // namespace faubourg::exchange
