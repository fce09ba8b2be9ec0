#include "core/base/text/words.h"

#include "core/base/text/fold.h"
#include "core/base/text/numbers.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace faubourg {

namespace {

constexpr QChar kNbsp(0x00a0);

/// Words whose h forbids the elision; the others elide. Those that name places.
constexpr std::array<QStringView, 10> kAspirated{u"haut",  u"haute",  u"hauts",  u"hautes",
                                                 u"halle", u"halles", u"hameau", u"havre",
                                                 u"huit",  u"hongrie"};

bool elides(QStringView name)
{
    const QString folded = foldForSearch(name);
    if (folded.startsWith(u'h')) {
        const QString word = folded.section(u' ', 0, 0);
        return std::ranges::none_of(kAspirated, [&](QStringView h) { return h == word; });
    }
    return !folded.isEmpty() && QStringView(u"aeiouy").contains(folded.front());
}

} // namespace

QString ofName(QStringView name)
{
    constexpr std::array<std::pair<QStringView, QStringView>, 5> contractions{{{u"Le ", u"du "},
                                                                               {u"Les ", u"des "},
                                                                               {u"La ", u"de la "},
                                                                               {u"L’", u"de l’"},
                                                                               {u"L'", u"de l’"}}};
    for (const auto &[article, contracted] : contractions) {
        if (name.startsWith(article))
            return contracted.toString() + name.mid(article.size()).toString();
    }
    return (elides(name) ? u"d’"_s : u"de "_s) + name.toString();
}

QString plural(qint64 count, const QString &one, const QString &many)
{
    return qAbs(count) < 2 ? one : many;
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return integerText(count) + kNbsp + plural(count, one, many);
}

QString enumeration(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.sliced(0, items.size() - 1).join(", "_L1) + u" et "_s + items.last();
}

QString capitalised(QStringView text)
{
    return text.isEmpty() ? QString() : text.first(1).toString().toUpper() + text.mid(1).toString();
}

QString uncapitalised(QStringView text)
{
    return text.isEmpty() ? QString() : text.first(1).toString().toLower() + text.mid(1).toString();
}

} // namespace faubourg
