#include "ui/programme/publicgrid.h"

#include "core/base/text/numbers.h"
#include "core/programme/labels.h"
#include "ui/base/interfacelanguage.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using programme::AgeBand;
using programme::PublicCount;
using programme::PublicPhase;
using programme::PublicSex;

namespace {

constexpr std::array kBands{AgeBand::From0To5,   AgeBand::From6To11,  AgeBand::From12To15,
                            AgeBand::From16To25, AgeBand::From26To59, AgeBand::From60};
constexpr int kTotalRow = static_cast<int>(kBands.size());
constexpr int kAge = 0;
constexpr int kColumns = 4; ///< age, women, men, all
constexpr int kMostPersons = 1'000'000;

/// None for the column of both sexes.
std::optional<PublicSex> sexOf(int column)
{
    if (column == 1)
        return PublicSex::Female;
    return column == 2 ? std::optional(PublicSex::Male) : std::nullopt;
}

/// None when it is no number of persons; an empty text counts nobody.
std::optional<int> readPersons(const QString &text)
{
    if (text.trimmed().isEmpty() || text.trimmed() == missingText())
        return 0;
    bool isNumber = false;
    const int persons = QString(text).remove(u' ').remove(QChar(0x202F)).toInt(&isNumber);
    return isNumber && persons >= 0 && persons <= kMostPersons ? std::optional(persons)
                                                               : std::nullopt;
}

} // namespace

PublicModel::PublicModel(PublicPhase phase, QObject *parent) : GridModel(parent), m_phase(phase)
{
}

void PublicModel::setPublics(const QList<PublicCount> &publics)
{
    m_publics = publics;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PublicModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kTotalRow + 1;
}

int PublicModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString PublicModel::titleOf(int column) const
{
    static const std::array kExpected{QT_TR_NOOP("Age"), QT_TR_NOOP("Women, expected"),
                                      QT_TR_NOOP("Men, expected"), QT_TR_NOOP("All, expected")};
    static const std::array kCounted{QT_TR_NOOP("Age"), QT_TR_NOOP("Women, counted"),
                                     QT_TR_NOOP("Men, counted"), QT_TR_NOOP("All, counted")};
    const auto place = static_cast<std::size_t>(column);
    return tr(m_phase == PublicPhase::Expected ? kExpected.at(place) : kCounted.at(place));
}

/// The sum of what stands in the cell; none when nothing was entered there.
std::optional<int> PublicModel::countAt(int row, int column) const
{
    std::optional<int> sum;
    for (const PublicCount &count : m_publics) {
        const bool isHere = count.phase == m_phase
            && (row == kTotalRow || count.band == kBands.at(static_cast<std::size_t>(row)))
            && (!sexOf(column) || count.sex == *sexOf(column));
        if (isHere)
            sum = sum.value_or(0) + count.persons;
    }
    return sum;
}

QString PublicModel::textAt(int row, int column) const
{
    if (column == kAge)
        return row == kTotalRow ? tr("Total") : label(kBands.at(static_cast<std::size_t>(row)));
    const auto count = countAt(row, column);
    return count ? integerText(*count, interfaceLanguage()) : missingText();
}

QString PublicModel::typedAt(int row, int column) const
{
    const auto count = countAt(row, column);
    return column != kAge && count ? QString::number(*count) : QString();
}

bool PublicModel::isEditable(int row, int column) const
{
    return column != kAge && row != kTotalRow && sexOf(column);
}

bool PublicModel::isTotal(int row, int column) const
{
    return row == kTotalRow || (column != kAge && !sexOf(column));
}

QString PublicModel::problemOf(int, int, const QString &text) const
{
    return readPersons(text) ? QString()
                             : tr("“%1” is no number of persons. Type a whole number.").arg(text);
}

void PublicModel::enter(int row, int column, const QString &text)
{
    QList<PublicCount> publics = m_publics;
    const AgeBand band = kBands.at(static_cast<std::size_t>(row));
    const auto place = std::ranges::find_if(publics, [&](const PublicCount &count) {
        return count.phase == m_phase && count.sex == *sexOf(column) && count.band == band;
    });
    const int persons = readPersons(text).value_or(0);
    if (place == publics.end())
        publics.append({{}, m_phase, *sexOf(column), band, persons});
    else if (text.trimmed().isEmpty())
        publics.erase(place);
    else
        place->persons = persons;
    emit entered(publics);
}

} // namespace faubourg::ui
