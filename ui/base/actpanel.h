#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace faubourg::ui {

class Band;
class FormWidget;

/// A small act beside the record it is about: a title, a few fields, a verb button. It
/// opens under what it concerns rather than over it, so that the list stays readable
/// while one types. Enter carries it out, Escape gives it up.
class ActPanel final : public QFrame
{
    Q_OBJECT

public:
    /// Takes the form.
    explicit ActPanel(FormWidget *form, QWidget *parent = nullptr);

    /// Show it, with the keyboard in its first field.
    void open(const QString &title, const QString &verb);
    void close();
    bool isOpen() const { return !isHidden(); }
    /// One line above the fields: what will follow from the act.
    void setExplanation(const QString &text);
    /// The act was refused: say why and stay.
    void refuse(const QString &why);
    /// Carry the act out as if its button were pressed.
    void accept();

signals:
    void accepted(); ///< every field can be taken; whoever listens closes the panel
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FormWidget *m_form;
    QLabel *m_title;
    QLabel *m_explanation;
    Band *m_band;
    QPushButton *m_verb;
    QPushButton *m_cancel;
};

} // namespace faubourg::ui
