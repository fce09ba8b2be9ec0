#include "ui/base/recordfield.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace faubourg::ui {

RecordField::RecordField(Search search, NameOf nameOf, QWidget *parent)
    : LineField(parent)
    , m_search(std::move(search))
    , m_nameOf(std::move(nameOf))
    , m_model(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_model, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // m_search chose already
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    line()->setCompleter(completer);
    setPlaceholder(tr("Type a name…"));
    connect(line(), &QLineEdit::textEdited, this, &RecordField::propose);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) {
                take(text);
                validate();
                emit edited();
            });
    connect(this, &Field::left, this, [this] {
        if (m_id == 0 && m_choices.size() == 1) {
            take(m_choices.first().text); // the only possible one
            emit edited();
        }
        validate();
    });
}

void RecordField::setValue(qint64 id)
{
    m_id = id;
    m_choices.clear();
    LineField::setValue(id == 0 ? QString() : m_nameOf(id));
}

QString RecordField::typingProblem() const
{
    if (isEmpty() || m_id != 0)
        return {};
    return m_choices.isEmpty()
        ? tr("Nothing is known under this name. Check it, or create it first.")
        : tr("Several answer to this name. Choose one in the list.");
}

void RecordField::propose(const QString &words)
{
    m_id = 0;
    m_choices = words.trimmed().isEmpty() ? QList<RecordChoice>() : m_search(words);
    QStringList texts;
    for (const RecordChoice &choice : m_choices)
        texts += choice.text;
    m_model->setStringList(texts);
}

void RecordField::take(const QString &text)
{
    const auto chosen = std::ranges::find(m_choices, text, &RecordChoice::text);
    if (chosen == m_choices.end())
        return;
    m_id = chosen->id;
    line()->setText(text);
}

} // namespace faubourg::ui
