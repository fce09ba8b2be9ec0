#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace faubourg::ui {

enum class Need { Optional, Compulsory };

/// One value being edited: an editor, and beneath it an echo of what was understood
/// or a message of what is wrong, which the screen reader reads with the editor.
class Field : public QWidget
{
    Q_OBJECT

public:
    explicit Field(QWidget *parent = nullptr);

    /// The widget that takes the keyboard.
    virtual QWidget *editor() const = 0;
    virtual bool isEmpty() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;

    void setTitle(const QString &title); ///< also the editor's accessible name
    const QString &title() const { return m_title; }
    void setNeed(Need need) { m_need = need; }
    Need need() const { return m_need; }

    /// What keeps the value from being taken, fit to show; empty when nothing does.
    QString problem() const;
    /// Show problem(), or clear the message.
    void validate();
    void setMessage(const QString &message);
    QString message() const;

signals:
    void edited(); ///< at each change by the user
    void left();   ///< the keyboard left the editor

protected:
    /// What was typed cannot be understood: why, and what can be typed.
    virtual QString typingProblem() const { return {}; }
    /// Put the editor (and what stands beside it) above the note.
    void addEditor(QWidget *whole);
    void setEcho(const QString &echo);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNote();

    QString m_title;
    QString m_echo;
    QString m_message;
    Need m_need = Need::Optional;
    QVBoxLayout *m_layout;
    QWidget *m_note;
    QLabel *m_noteIcon;
    QLabel *m_noteText;
};

} // namespace faubourg::ui
