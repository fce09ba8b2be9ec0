#pragma once

#include "core/councils/councilrules.h"
#include "ui/base/field.h"

#include <QMap>

class QComboBox;
class QGridLayout;

namespace faubourg::ui {

/// What a council balances beside college, sex, age and town: a drop-down a category of its
/// rules, each of which may stay unsaid. Not there when the rules name none.
class TraitsField final : public Field
{
    Q_OBJECT

public:
    explicit TraitsField(QWidget *parent = nullptr);

    void setCategories(const QList<councils::DrawCategory> &categories);
    /// By category; what no category shows stays as it was given.
    QMap<QString, QString> value() const;
    void setValue(const QMap<QString, QString> &traits);

    QWidget *editor() const override { return m_editor; }
    bool isEmpty() const override { return value().isEmpty(); }
    void setReadOnly(bool readOnly) override { m_editor->setEnabled(!readOnly); }

private:
    QWidget *m_editor;
    QGridLayout *m_grid;
    QMap<QString, QString> m_given;
    QMap<QString, QComboBox *> m_boxes;
};

} // namespace faubourg::ui
