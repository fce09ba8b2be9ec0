// What aroundthetable.h says in words, and as lines of a table.
#include "core/base/text/numbers.h"
#include "core/reports/aroundthetable.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::reports {

using namespace councils;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::reports::AroundTheTable)
};

QString traitText(TableTrait trait)
{
    switch (trait) {
    case TableTrait::Women:
        return Tr::tr("Women");
    case TableTrait::Under25:
        return Tr::tr("Under 25");
    case TableTrait::From60:
        break;
    }
    return Tr::tr("60 and over");
}

/// "sig.ville 2022, ancien périmètre".
QString sourceText(const PortraitShare &share)
{
    QStringList parts{u"%1 %2"_s.arg(share.source).arg(share.year).trimmed()};
    if (!share.perimeter.isEmpty())
        parts += share.perimeter;
    return parts.join(u", "_s);
}

QString shortage(const TraitComparison &comparison)
{
    QStringList residents;
    for (const PortraitShare &share : comparison.portrait)
        residents += Tr::tr("%1 of the residents of %2 (%3)")
                         .arg(percentText(share.share), share.quartier, sourceText(share));
    return Tr::tr("%1: %2 of %3 members, against %4. %n more would bring the council closer to "
                  "its quartier.",
                  nullptr, comparison.missing)
        .arg(traitText(comparison.trait))
        .arg(comparison.members)
        .arg(comparison.known)
        .arg(residents.join(u", "_s));
}

bool isComparedBy(const AroundTheTable &table, TableTrait trait)
{
    return std::ranges::find(table.comparisons, trait, &TraitComparison::trait)
        != table.comparisons.end();
}

TableLine line(const AroundTheTable &table, const QString &group, const QString &key,
               const QString &name, int members)
{
    return {.group = group,
            .key = key,
            .name = name,
            .members = members,
            .of = table.members,
            .portraitShare = {},
            .portraitQuartier = {},
            .source = {},
            .missing = 0};
}

void addSexes(QList<TableLine> &lines, const AroundTheTable &table)
{
    const auto add = [&](people::Sex sex, const QString &name, int members) {
        lines += line(table, u"sex"_s, people::kSexKeys.key(sex), name, members);
    };
    add(people::Sex::Female, Tr::tr("Women"), table.sexes.female);
    add(people::Sex::Male, Tr::tr("Men"), table.sexes.male);
    if (table.sexes.unknown > 0)
        add(people::Sex::Unknown, Tr::tr("Sex not known"), table.sexes.unknown);
}

void addPortrait(QList<TableLine> &lines, const AroundTheTable &table)
{
    for (const TraitComparison &comparison : table.comparisons) {
        for (const PortraitShare &share : comparison.portrait) {
            TableLine one = line(table, u"portrait"_s, kTableTraitKeys.key(comparison.trait),
                                 traitText(comparison.trait), comparison.members);
            one.of = comparison.known;
            one.portraitShare = share.share;
            one.portraitQuartier = share.quartier;
            one.source = sourceText(share);
            one.missing = comparison.missing;
            lines += one;
        }
    }
}

} // namespace

QStringList shortagesOf(const AroundTheTable &table)
{
    QStringList sentences;
    if (table.members == 0)
        return sentences;
    const int gap = table.sexes.female - table.sexes.male;
    if (!isBalanced(table.sexes))
        sentences += gap < 0 ? Tr::tr("%n woman(women) fewer than men.", nullptr, -gap)
                             : Tr::tr("%n man(men) fewer than women.", nullptr, gap);
    for (const TraitComparison &comparison : table.comparisons) {
        if (comparison.missing > 0)
            sentences += shortage(comparison);
    }
    for (auto age = table.ages.cbegin(); age != table.ages.cend(); ++age) {
        if (age.value() == 0 && table.ages.value(MemberAge::Unknown) == 0)
            sentences += Tr::tr("Nobody of the age band “%1”.").arg(memberAgeText(age.key()));
    }
    for (const CollegeFill &college : table.colleges) {
        if (college.filled < college.seats)
            sentences += Tr::tr("%1: %n seat(s) vacant.", nullptr, college.seats - college.filled)
                             .arg(college.name);
    }
    return sentences;
}

QStringList cautionsOf(const AroundTheTable &table)
{
    QStringList sentences;
    const QString quartiers = table.quartiers.join(u", "_s);
    if (table.quartiers.isEmpty())
        sentences += Tr::tr("The council covers no area: there is no portrait to compare with.");
    else if (table.comparisons.isEmpty())
        sentences += Tr::tr("The portraits (%1) give neither sex nor age: women and men are "
                            "compared with each other only.")
                         .arg(quartiers);
    else if (!isComparedBy(table, TableTrait::Women))
        sentences += Tr::tr("The portraits (%1) say nothing of women and men: they are compared "
                            "with each other only.")
                         .arg(quartiers);
    if (isComparedBy(table, TableTrait::Under25))
        sentences += Tr::tr("A portrait counts children, who cannot sit: part of the gap under 25 "
                            "comes from them.");
    const int unknown = table.ages.value(MemberAge::Unknown);
    if (unknown > 0)
        sentences += Tr::tr("%n member(s) without date of birth are left out of the ages.", nullptr,
                            unknown);
    return sentences;
}

QList<TableLine> linesOf(const AroundTheTable &table)
{
    QList<TableLine> lines;
    addSexes(lines, table);
    for (auto age = table.ages.cbegin(); age != table.ages.cend(); ++age)
        lines += line(table, u"age"_s, kMemberAgeKeys.key(age.key()), memberAgeText(age.key()),
                      age.value());
    for (const CollegeFill &college : table.colleges) {
        TableLine one = line(table, u"college"_s, college.name, college.name, college.filled);
        one.missing = std::max(0, college.seats - college.filled);
        lines += one;
    }
    for (const LocalityCount &locality : table.localities)
        lines += line(table, u"locality"_s, locality.name,
                      locality.name.isEmpty() ? Tr::tr("Address not known") : locality.name,
                      locality.members);
    addPortrait(lines, table);
    return lines;
}

QString tableGroupText(const QString &group)
{
    static const QHash<QString, const char *> kTexts{
        {u"sex"_s, QT_TRANSLATE_NOOP("faubourg::reports::AroundTheTable", "Sex")},
        {u"age"_s, QT_TRANSLATE_NOOP("faubourg::reports::AroundTheTable", "Age")},
        {u"college"_s, QT_TRANSLATE_NOOP("faubourg::reports::AroundTheTable", "College")},
        {u"locality"_s, QT_TRANSLATE_NOOP("faubourg::reports::AroundTheTable", "Lives in")},
        {u"portrait"_s,
         QT_TRANSLATE_NOOP("faubourg::reports::AroundTheTable", "Beside the portrait")}};
    const char *text = kTexts.value(group);
    return text == nullptr ? group : Tr::tr(text);
}

} // namespace faubourg::reports
