#include "core/base/text/linediff.h"

#include <QStringList>

#include <vector>

namespace faubourg {

namespace {

constexpr qsizetype kMostCompared = 4'000'000; ///< cells of the table of common lengths

/// Length of the longest common run of lines from (i, j) to the ends.
class CommonLengths
{
public:
    CommonLengths(const QStringList &before, const QStringList &after)
        : m_width(after.size() + 1)
        , m_lengths(static_cast<std::size_t>((before.size() + 1) * m_width), 0)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                at(i, j) = before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1
                                                       : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    int &at(qsizetype i, qsizetype j)
    {
        return m_lengths[static_cast<std::size_t>(i * m_width + j)];
    }

private:
    qsizetype m_width;
    std::vector<int> m_lengths;
};

void append(QList<DiffLine> &lines, DiffLine::Kind kind, const QStringList &texts)
{
    for (const QString &text : texts)
        lines.append({kind, text});
}

/// The part in which the texts differ at both ends.
QList<DiffLine> middle(const QStringList &before, const QStringList &after)
{
    using enum DiffLine::Kind;
    QList<DiffLine> lines;
    if (before.size() * after.size() > kMostCompared) {
        append(lines, Removed, before);
        append(lines, Added, after);
        return lines;
    }
    CommonLengths common(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < after.size()) {
        if (before.at(i) == after.at(j)) {
            lines.append({Same, before.at(i++)});
            ++j;
        } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
            lines.append({Removed, before.at(i++)});
        } else {
            lines.append({Added, after.at(j++)});
        }
    }
    append(lines, Removed, before.mid(i));
    append(lines, Added, after.mid(j));
    return lines;
}

} // namespace

QList<DiffLine> lineDiff(const QString &before, const QString &after)
{
    const QStringList from = before.split(u'\n');
    const QStringList to = after.split(u'\n');
    const qsizetype shorter = std::min(from.size(), to.size());
    qsizetype head = 0;
    while (head < shorter && from.at(head) == to.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && from.at(from.size() - 1 - tail) == to.at(to.size() - 1 - tail))
        ++tail;
    QList<DiffLine> lines;
    append(lines, DiffLine::Kind::Same, from.first(head));
    lines +=
        middle(from.mid(head, from.size() - head - tail), to.mid(head, to.size() - head - tail));
    append(lines, DiffLine::Kind::Same, from.last(tail));
    return lines;
}

} // namespace faubourg
