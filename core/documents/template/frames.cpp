#include "core/documents/template/frames.h"

#include <QSizeF>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using syntax::Directive;

namespace {

/// "look=grid room=12": the value of one word of it.
QString option(const QString &argument, QLatin1StringView name)
{
    for (const QString &word : argument.split(u' ')) {
        if (word.startsWith(name) && word.mid(name.size()).startsWith(u'='))
            return word.mid(name.size() + 1);
    }
    return {};
}

/// "99,1x38,1": both numbers of one word of it, bounded; `usual` where it is not written.
QSizeF sizeOption(const QString &argument, QLatin1StringView name, QSizeF usual)
{
    constexpr double kLargest = 420; // mm: an A3 sheet
    QString text = option(argument, name);
    text.replace(u',', u'.');
    bool hasWidth = false;
    bool hasHeight = false;
    const double width = text.section(u'x', 0, 0).toDouble(&hasWidth);
    const double height = text.section(u'x', 1).toDouble(&hasHeight);
    return {hasWidth ? qBound(0.0, width, kLargest) : usual.width(),
            hasHeight ? qBound(0.0, height, kLargest) : usual.height()};
}

} // namespace

ParagraphStyle styleOf(Directive directive)
{
    switch (directive) {
    case Directive::Lead:
        return ParagraphStyle::Lead;
    case Directive::Large:
        return ParagraphStyle::Large;
    case Directive::Display:
        return ParagraphStyle::Display;
    case Directive::Small:
        return ParagraphStyle::Small;
    case Directive::Centre:
        return ParagraphStyle::Centred;
    case Directive::Right:
        return ParagraphStyle::Right;
    case Directive::Emphasis:
        return ParagraphStyle::Emphasis;
    case Directive::Quote:
        return ParagraphStyle::Quote;
    default:
        return ParagraphStyle::Body;
    }
}

CardSheet sheetOf(const QString &argument)
{
    static constexpr int kMostInLine = 30;
    const auto count = [](double number) {
        return qBound(1, static_cast<int>(number), kMostInLine);
    };
    CardSheet sheet;
    const QSizeF grid = sizeOption(argument, "grid"_L1, {2, 7});
    sheet.columns = count(grid.width());
    sheet.rows = count(grid.height());
    sheet.size = sizeOption(argument, "size"_L1, sheet.size);
    sheet.start = sizeOption(argument, "start"_L1, sheet.start);
    sheet.gap = sizeOption(argument, "gap"_L1, sheet.gap);
    sheet.padding = sizeOption(argument, "pad"_L1, sheet.padding);
    sheet.isFramed = option(argument, "frame"_L1) == "1"_L1;
    sheet.isFolded = option(argument, "fold"_L1) == "1"_L1;
    sheet.used = qBound(0, option(argument, "used"_L1).toInt(), sheet.columns * sheet.rows - 1);
    return sheet;
}

QStringList linesOf(const Blocks &body)
{
    QStringList lines;
    for (const Block &block : body) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            lines.append(paragraph->text.text());
    }
    return lines;
}

Blocks signatureOf(const Blocks &body)
{
    QStringList written = linesOf(body);
    if (written.isEmpty())
        return {};
    Signature signature;
    signature.name = written.takeLast();
    signature.quality = written;
    return {signature};
}

void dressTables(const QString &argument, Blocks &body)
{
    QString caption;
    body.removeIf([&](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block.content);
        caption = paragraph ? paragraph->text.text() : caption;
        return paragraph != nullptr;
    });
    for (Block &block : body) {
        auto *table = std::get_if<Table>(&block.content);
        if (!table)
            continue;
        const QString look = option(argument, "look"_L1);
        table->look = look == "grid"_L1 ? TableLook::Grid
            : look == "plain"_L1        ? TableLook::Plain
                                        : TableLook::Ruled;
        table->minRowHeight = qBound(0.0, option(argument, "room"_L1).toDouble(), 100.0);
        table->headerColumns = qBound(0, option(argument, "labels"_L1).toInt(),
                                      static_cast<int>(table->columns.size()));
        table->caption = caption;
    }
}

} // namespace faubourg::documents
