#include "core/documents/template/printedtext.h"

#include "core/base/text/typography.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

bool sameLook(const Run &a, const Run &b)
{
    return a.bold == b.bold && a.italic == b.italic && a.link == b.link;
}

/// Neighbours of one look joined, so that spacing sees what stands on both sides.
QList<Run> merged(const QList<Run> &runs)
{
    QList<Run> merged;
    for (const Run &run : runs) {
        if (!merged.isEmpty() && sameLook(merged.last(), run))
            merged.last().text += run.text;
        else if (!run.text.isEmpty())
            merged.append(run);
    }
    return merged;
}

} // namespace

InlineText printed(const QList<Run> &runs)
{
    InlineText text;
    for (const Run &run : merged(runs)) {
        if (!run.link.isEmpty()) {
            text.runs.append(run);
            continue;
        }
        for (Run part : withOrdinals(frenchSpacing(run.text)).runs) {
            part.bold = run.bold;
            part.italic = run.italic;
            text.runs.append(part);
        }
    }
    return text;
}

QList<QList<Run>> paragraphsOf(const QList<Run> &runs)
{
    static const QRegularExpression emptyLine(u"\\n[ \\t]*\\n\\s*"_s);
    QList<QList<Run>> paragraphs{{}};
    for (const Run &run : runs) {
        const QStringList parts = run.text.split(emptyLine);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                paragraphs.append(QList<Run>());
            Run part = run;
            part.text = parts.at(i);
            paragraphs.last().append(part);
        }
    }
    return paragraphs;
}

bool isBlank(const QList<Run> &runs)
{
    return std::ranges::all_of(runs, [](const Run &run) { return run.text.trimmed().isEmpty(); });
}

} // namespace faubourg::documents
