#include "ui/documents/findbar.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

FindBar::FindBar(QPlainTextEdit *text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_words(new QLineEdit(this))
    , m_count(mutedLabel({}, this))
{
    m_words->setPlaceholderText(tr("Find in the text…"));
    m_words->setAccessibleName(tr("Find in the text"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kTight);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    const auto add = [this, row](QLatin1StringView name, const QString &said, auto run) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(name));
        button->setToolTip(said);
        button->setAccessibleName(said);
        connect(button, &QToolButton::clicked, this, run);
        row->addWidget(button);
    };
    add("up"_L1, tr("Previous place"), [this] { find(true); });
    add("down"_L1, tr("Next place"), [this] { find(false); });
    add("close"_L1, tr("Close the search"), [this] { close(); });
    connect(m_words, &QLineEdit::textEdited, this, [this] {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_text->setTextCursor(cursor); // a longer word may begin where the shorter one did
        find(false);
    });
    hide();
}

void FindBar::start()
{
    if (isVisible() && !m_words->text().isEmpty())
        return find(false);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

/// The next place, from the start again when the end is reached.
void FindBar::find(bool backward)
{
    if (!m_words->text().isEmpty()) {
        const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
        if (!m_text->find(m_words->text(), flags)) {
            const QTextCursor before = m_text->textCursor();
            m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
            if (!m_text->find(m_words->text(), flags))
                m_text->setTextCursor(before);
        }
        m_text->centerCursor();
    }
    tell();
}

int FindBar::count() const
{
    int found = 0;
    if (m_words->text().isEmpty())
        return found;
    QTextCursor place(m_text->document());
    while (!(place = m_text->document()->find(m_words->text(), place)).isNull())
        ++found;
    return found;
}

void FindBar::tell()
{
    m_count->setText(m_words->text().isEmpty() ? QString() : tr("%n place(s)", nullptr, count()));
    m_words->setAccessibleDescription(m_count->text());
}

void FindBar::close()
{
    hide();
    m_text->setFocus();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // not the window's own Escape
    } else if (isEnter) {
        find(key->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        close();
    }
    return true;
}

} // namespace faubourg::ui
