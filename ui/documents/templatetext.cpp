#include "ui/documents/templatetext.h"

#include "ui/base/colours.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QTextBlock>

namespace faubourg::ui {

class TemplateText::LineNumbers final : public QWidget
{
public:
    explicit LineNumbers(TemplateText *text) : QWidget(text), m_text(text) { }

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintNumbers(event); }

private:
    TemplateText *m_text;
};

TemplateText::TemplateText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new LineNumbers(this))
{
    setAccessibleName(tr("Text of the template"));
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TemplateText::updateMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    updateMargin();
}

QString TemplateText::content() const
{
    QString text = document()->toRawText(); // toPlainText() gives up no-break spaces
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void TemplateText::markLines(const QList<int> &lines)
{
    m_marked = lines;
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : lines) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        mark.format.setBackground(colours().brokenTint);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_numbers->update();
}

void TemplateText::goToLine(int line)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(line - 1)));
    centerCursor();
    setFocus();
}

void TemplateText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargin();
}

void TemplateText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateMargin();
}

int TemplateText::marginWidth() const
{
    const auto digits = QString::number(std::max(10, blockCount())).size();
    return fontMetrics().horizontalAdvance(u'9') * static_cast<int>(digits) + 2 * space::kSmall;
}

void TemplateText::updateMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void TemplateText::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), colours().alternate);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            return;
        const int line = block.blockNumber() + 1;
        painter.setPen(m_marked.contains(line) ? colours().broken : colours().muted);
        painter.drawText(
            QRectF(0, place.top(), marginWidth() - space::kSmall, fontMetrics().height()),
            Qt::AlignRight, QString::number(line));
    }
}

} // namespace faubourg::ui
