#include "ui/documents/templatediff.h"

#include "ui/base/colours.h"

#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

using Kind = DiffLine::Kind;

constexpr qsizetype kAround = 2; ///< lines alike that are shown beside a change

QString signOf(Kind kind)
{
    switch (kind) {
    case Kind::Same:
        return u"   "_s;
    case Kind::Removed:
        return u"−  "_s;
    case Kind::Added:
        return u"+  "_s;
    }
    Q_UNREACHABLE();
}

bool isNearChange(const QList<DiffLine> &lines, qsizetype at)
{
    const auto near =
        lines.mid(std::max<qsizetype>(0, at - kAround), std::min(at, kAround) + kAround + 1);
    return std::ranges::any_of(near, [](const DiffLine &line) { return line.kind != Kind::Same; });
}

} // namespace

TemplateDiff::TemplateDiff(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAccessibleName(tr("Differences"));
}

void TemplateDiff::compare(const QString &before, const QString &after)
{
    const QList<DiffLine> all = lineDiff(before, after);
    m_lines.clear();
    QStringList texts;
    qsizetype leftOut = 0;
    const auto tellLeftOut = [&] {
        if (leftOut > 0) {
            m_lines.append(DiffLine{});
            texts.append(tr("… %n line(s) alike", nullptr, static_cast<int>(leftOut)));
        }
        leftOut = 0;
    };
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (!isNearChange(all, at)) {
            ++leftOut;
            continue;
        }
        tellLeftOut();
        m_lines.append(all.at(at));
        texts.append(signOf(all.at(at).kind) + all.at(at).text);
    }
    tellLeftOut();
    setPlainText(texts.join(u'\n'));
    tint();
}

void TemplateDiff::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void TemplateDiff::tint()
{
    QList<QTextEdit::ExtraSelection> tints;
    for (int line = 0; line < m_lines.size(); ++line) {
        const Kind kind = m_lines.at(line).kind;
        if (kind == Kind::Same)
            continue;
        QTextEdit::ExtraSelection tinted;
        tinted.cursor = QTextCursor(document()->findBlockByNumber(line));
        tinted.format.setBackground(kind == Kind::Added ? colours().metTint : colours().brokenTint);
        tinted.format.setProperty(QTextFormat::FullWidthSelection, true);
        tints.append(tinted);
    }
    setExtraSelections(tints);
}

} // namespace faubourg::ui
