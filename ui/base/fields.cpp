#include "ui/base/fields.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "ui/base/interfacelanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr int kReadableLine = 70; ///< characters; a longer line is hard to read back

} // namespace

LineField::LineField(QWidget *parent) : Field(parent), m_line(new QLineEdit(this))
{
    addEditor(m_line);
    setWidthInCharacters(kReadableLine);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        if (!message().isEmpty())
            validate(); // a message goes as soon as what it asked for is there
        emit edited();
    });
}

QString LineField::value() const
{
    return m_line->text().trimmed();
}

void LineField::setValue(const QString &text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
    setMessage({});
}

void LineField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void LineField::setWidthInCharacters(int characters)
{
    m_characters = characters;
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * (characters + 4));
}

void LineField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setWidthInCharacters(m_characters);
    Field::changeEvent(event);
}

QWidget *LineField::editor() const
{
    return m_line;
}

bool LineField::isEmpty() const
{
    return value().isEmpty();
}

void LineField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

TextField::TextField(QWidget *parent) : Field(parent), m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * (kReadableLine + 4));
    setVisibleLines(4);
    addEditor(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Field::edited);
}

QString TextField::value() const
{
    const QString text = m_text->toPlainText().trimmed();
    return m_stored ? m_stored(text) : text;
}

void TextField::setWording(Wording shown, Wording stored)
{
    m_shown = std::move(shown);
    m_stored = std::move(stored);
}

void TextField::setValue(const QString &text)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_shown ? m_shown(text) : text);
    setMessage({});
}

void TextField::setVisibleLines(int lines)
{
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * lines + 12);
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * lines * 2);
}

QWidget *TextField::editor() const
{
    return m_text;
}

bool TextField::isEmpty() const
{
    return value().isEmpty();
}

void TextField::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

NumberField::NumberField(int least, int most, QWidget *parent)
    : LineField(parent)
    , m_least(least)
    , m_most(most)
{
    setWidthInCharacters(8);
    line()->setAlignment(Qt::AlignRight);
}

std::optional<int> NumberField::value() const
{
    bool isNumber = false;
    const int number = LineField::value().toInt(&isNumber);
    return isNumber && number >= m_least && number <= m_most ? std::optional(number) : std::nullopt;
}

void NumberField::setValue(std::optional<int> number)
{
    LineField::setValue(number ? QString::number(*number) : QString());
}

QString NumberField::typingProblem() const
{
    if (isEmpty() || value())
        return {};
    return tr("Type a whole number between %1 and %2.").arg(m_least).arg(m_most);
}

MoneyField::MoneyField(QWidget *parent) : LineField(parent)
{
    setWidthInCharacters(14);
    line()->setAlignment(Qt::AlignRight);
    connect(this, &Field::left, this, [this] {
        if (const auto amount = value())
            setValue(amount); // shown as it was understood
    });
}

std::optional<Money> MoneyField::value() const
{
    const auto amount = parseMoney(LineField::value());
    return amount ? std::optional(amount.value()) : std::nullopt;
}

void MoneyField::setValue(std::optional<Money> amount)
{
    LineField::setValue(amount ? moneyText(*amount, interfaceLanguage()) : QString());
}

QString MoneyField::typingProblem() const
{
    const auto amount = parseMoney(LineField::value());
    return isEmpty() || amount ? QString() : amount.error().message;
}

TimeField::TimeField(QWidget *parent) : LineField(parent)
{
    setWidthInCharacters(8);
    connect(this, &Field::left, this, [this] {
        if (value().isValid())
            setValue(value());
    });
}

QTime TimeField::value() const
{
    return parseTime(LineField::value()).valueOr(QTime());
}

void TimeField::setValue(QTime time)
{
    LineField::setValue(hour(time, interfaceLanguage()));
}

QString TimeField::typingProblem() const
{
    const auto time = parseTime(LineField::value());
    return isEmpty() || time ? QString() : time.error().message;
}

ChoiceField::ChoiceField(const QStringList &choices, QWidget *parent)
    : Field(parent)
    , m_box(new QComboBox(this))
{
    m_box->addItems(choices);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_box->setFocusPolicy(Qt::StrongFocus);
    addEditor(m_box);
    connect(m_box, &QComboBox::activated, this, &Field::edited);
}

int ChoiceField::value() const
{
    return m_box->currentIndex();
}

void ChoiceField::setValue(int index)
{
    m_box->setCurrentIndex(index);
    setMessage({});
}

void ChoiceField::setChoices(const QStringList &choices)
{
    m_box->clear();
    m_box->addItems(choices);
}

QWidget *ChoiceField::editor() const
{
    return m_box;
}

bool ChoiceField::isEmpty() const
{
    return m_box->currentIndex() < 0;
}

void ChoiceField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

/// Scrolling the form must not change a choice that the wheel happens to pass over.
bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return Field::eventFilter(watched, event);
}

CheckField::CheckField(const QString &text, QWidget *parent)
    : Field(parent)
    , m_box(new QCheckBox(text, this))
{
    addEditor(m_box);
    connect(m_box, &QCheckBox::clicked, this, &Field::edited);
}

bool CheckField::value() const
{
    return m_box->isChecked();
}

void CheckField::setValue(bool checked)
{
    m_box->setChecked(checked);
}

QWidget *CheckField::editor() const
{
    return m_box;
}

void CheckField::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

} // namespace faubourg::ui
