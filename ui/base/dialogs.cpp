#include "ui/base/dialogs.h"

#include "ui/base/style.h"
#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <deque>

namespace faubourg::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::Dialogs)
};

struct PreparedAnswers
{
    std::deque<std::optional<Confirmed>> confirmations;
    std::deque<QString> files;
    QStringList asked;
};

PreparedAnswers &prepared()
{
    static PreparedAnswers answers;
    return answers;
}

/// Asks one question; the safe answer is the default one.
class ConfirmDialog final : public QDialog
{
public:
    ConfirmDialog(const Confirmation &question, QWidget *parent)
        : QDialog(parent)
        , m_question(question)
        , m_edit(new QLineEdit(this))
    {
        setWindowTitle(question.title);
        auto *text = new QLabel(question.consequence, this);
        text->setWordWrap(true);
        text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
        auto *label = new QLabel(lineLabel(), this);
        label->setBuddy(m_edit);
        m_edit->setText(question.proposed);
        const bool asks = question.asksReason || !question.typed.isEmpty();
        label->setVisible(asks);
        m_edit->setVisible(asks);
        auto *buttons = new QDialogButtonBox(this);
        m_go = buttons->addButton(question.verb, QDialogButtonBox::AcceptRole);
        QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
        cancel->setDefault(true);
        cancel->setFocus();
        auto *layout = new QVBoxLayout(this);
        layout->setSpacing(space::kMedium);
        layout->addWidget(roleLabel(TextRole::Section, question.title, this));
        layout->addWidget(text);
        layout->addWidget(label);
        layout->addWidget(m_edit);
        layout->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(m_edit, &QLineEdit::textChanged, this, [this] { updateButton(); });
        updateButton();
    }

    QString reason() const { return m_edit->text().trimmed(); }

private:
    QString lineLabel() const
    {
        if (!m_question.asksReason)
            return Tr::tr("&Type %1 to go ahead:").arg(m_question.typed);
        return m_question.reasonLabel.isEmpty() ? Tr::tr("&Reason:") : m_question.reasonLabel;
    }
    void updateButton()
    {
        const bool typed = m_question.typed.isEmpty() || reason() == m_question.typed;
        m_go->setEnabled(typed && (!m_question.asksReason || !reason().isEmpty()));
    }

    Confirmation m_question;
    QLineEdit *m_edit;
    QPushButton *m_go;
};

/// The next prepared path, when there is one.
std::optional<QString> preparedFile(const QString &title)
{
    prepared().asked += title;
    if (prepared().files.empty())
        return std::nullopt;
    const QString path = prepared().files.front();
    prepared().files.pop_front();
    return path;
}

} // namespace

std::optional<Confirmed> confirm(QWidget *parent, const Confirmation &question)
{
    prepared().asked += question.title;
    if (!prepared().confirmations.empty()) {
        const auto answer = prepared().confirmations.front();
        prepared().confirmations.pop_front();
        return answer;
    }
    ConfirmDialog dialog(question, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return Confirmed{dialog.reason()};
}

QString askFileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    if (const auto path = preparedFile(title))
        return *path;
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString askFileToSave(QWidget *parent, const QString &title, const QString &proposedPath,
                      const QString &filter, QString *chosen)
{
    if (const auto path = preparedFile(title))
        return *path;
    return QFileDialog::getSaveFileName(parent, title, proposedPath, filter, chosen);
}

QString askFolder(QWidget *parent, const QString &title)
{
    if (const auto path = preparedFile(title))
        return *path;
    return QFileDialog::getExistingDirectory(parent, title);
}

void answers::confirmNext(const QString &reason)
{
    prepared().confirmations.emplace_back(Confirmed{reason});
}

void answers::refuseNext()
{
    prepared().confirmations.emplace_back(std::nullopt);
}

void answers::fileNext(const QString &path)
{
    prepared().files.push_back(path);
}

QStringList answers::takeAsked()
{
    return std::exchange(prepared().asked, {});
}

} // namespace faubourg::ui
