#include "ui/training/trainingfields.h"

#include "core/base/text/dates.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr int kMinutesAnHour = 60;

/// "45 min", or an hour's writing ("3 h 30") read as a length.
std::optional<int> minutesOf(const QString &text)
{
    static const QRegularExpression minutesAlone(u"^\\s*(\\d{1,3})\\s*min\\.?\\s*$"_s);
    if (const auto match = minutesAlone.match(text); match.hasMatch())
        return match.captured(1).toInt();
    const auto time = parseTime(text);
    if (!time)
        return std::nullopt;
    return time->hour() * kMinutesAnHour + time->minute();
}

} // namespace

LinesField::LinesField(QWidget *parent) : Field(parent), m_text(new QPlainTextEdit(this))
{
    constexpr int kLinesShown = 5;
    m_text->setTabChangesFocus(true);
    const QFontMetrics metrics(m_text->font());
    m_text->setFixedHeight(kLinesShown * metrics.lineSpacing() + 12);
    addEditor(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->hasFocus())
            emit edited();
    });
}

QStringList LinesField::value() const
{
    return m_text->toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

void LinesField::setValue(const QStringList &lines)
{
    if (lines != value())
        m_text->setPlainText(lines.join(u'\n'));
}

QWidget *LinesField::editor() const
{
    return m_text;
}

void LinesField::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

DurationField::DurationField(QWidget *parent) : LineField(parent)
{
    setWidthInCharacters(8);
}

std::optional<int> DurationField::value() const
{
    return isEmpty() ? std::nullopt : minutesOf(LineField::value());
}

void DurationField::setValue(std::optional<int> minutes)
{
    LineField::setValue(minutes ? duration(*minutes) : QString());
}

QString DurationField::typingProblem() const
{
    return isEmpty() || minutesOf(LineField::value())
        ? QString()
        : tr("Type a length of time such as 3 h 30 or 45 min.");
}

ManyField::ManyField(const QStringList &choices, QWidget *parent)
    : Field(parent)
    , m_whole(new QWidget(this))
{
    auto *layout = new QVBoxLayout(m_whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const QString &choice : choices) {
        auto *box = new QCheckBox(choice, m_whole);
        layout->addWidget(box);
        m_boxes += box;
        connect(box, &QCheckBox::clicked, this, &Field::edited);
    }
    if (!m_boxes.isEmpty())
        m_whole->setFocusProxy(m_boxes.first());
    addEditor(m_whole);
}

QList<int> ManyField::value() const
{
    QList<int> chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen += static_cast<int>(i + 1);
    }
    return chosen;
}

void ManyField::setValue(const QList<int> &chosen)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(chosen.contains(static_cast<int>(i + 1)));
}

QWidget *ManyField::editor() const
{
    return m_whole;
}

void ManyField::setReadOnly(bool readOnly)
{
    for (QCheckBox *box : m_boxes)
        box->setEnabled(!readOnly);
}

} // namespace faubourg::ui
