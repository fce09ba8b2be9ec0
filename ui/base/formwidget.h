#pragma once

#include "ui/base/field.h"

class QGridLayout;

namespace faubourg::ui {

/// Fields one under the other, label left, in titled groups.
class FormWidget : public QWidget
{
    Q_OBJECT

public:
    explicit FormWidget(QWidget *parent = nullptr);

    void addSection(const QString &title);
    /// `title` without colon; an ampersand makes its letter the mnemonic.
    void addField(Field *field, const QString &title, Need need = Need::Optional);
    /// Something else, on the width of the form.
    void addWide(QWidget *widget);
    /// Leave the room below the last field empty. Call it after the last field.
    void addStretch();

    const QList<Field *> &fields() const { return m_fields; }
    /// The first field that cannot be taken as it is; its message is shown, like the others'.
    Field *firstProblem() const;
    bool hasProblem() const;
    void clearMessages();
    void setReadOnly(bool readOnly);

signals:
    void edited();

private:
    QGridLayout *m_grid;
    QWidget *m_legend; ///< what the asterisk means; shown once there is one
    QList<Field *> m_fields;
};

} // namespace faubourg::ui
