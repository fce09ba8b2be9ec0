#pragma once

#include "ui/base/field.h"

#include <QStringList>

class QCheckBox;
class QGridLayout;

namespace faubourg::ui {

/// Any number of a list of words, as check boxes. A value outside the list keeps a box of its
/// own, so that what was once chosen is not lost.
class ChecksField final : public Field
{
    Q_OBJECT

public:
    explicit ChecksField(QWidget *parent = nullptr);

    void setChoices(const QStringList &choices);
    /// In the order of the choices.
    QStringList value() const;
    void setValue(const QStringList &words);

    QWidget *editor() const override;
    bool isEmpty() const override { return value().isEmpty(); }
    void setReadOnly(bool readOnly) override;

private:
    void showBoxes(const QStringList &words);

    QWidget *m_editor;
    QGridLayout *m_grid;
    QStringList m_choices;
    QList<QCheckBox *> m_boxes;
};

} // namespace faubourg::ui
