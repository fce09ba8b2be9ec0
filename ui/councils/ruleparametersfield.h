#pragma once

#include "core/councils/ruledefinitions.h"
#include "ui/base/field.h"
#include "ui/base/rowtablemodel.h"
#include "ui/councils/ruleeditor.h"

namespace faubourg::ui {

class LineField;
class TableView;

/// Every parameter of a council type, in a table; the chosen one is edited beneath, with a field
/// that fits it and its source. What the type does not say stays empty.
class RuleParametersField final : public Field
{
    Q_OBJECT

public:
    explicit RuleParametersField(QWidget *parent = nullptr);

    const QList<councils::RuleParameter> &value() const { return m_parameters; }
    void setValue(const QList<councils::RuleParameter> &parameters);

    QWidget *editor() const override;
    bool isEmpty() const override { return m_parameters.isEmpty(); }
    void setReadOnly(bool readOnly) override;

protected:
    QString typingProblem() const override;

private:
    struct Line
    {
        qint64 id = 0; ///< its place, from 1
        councils::RuleDefinition definition;
        councils::RuleParameter parameter;
    };
    static QList<Column<Line>> columns();
    void fill();
    void showRule(qint64 id);
    void store();

    QList<councils::RuleParameter> m_parameters;
    RowTableModel<Line> *m_model;
    TableView *m_table;
    QWidget *m_place; ///< where the editor of the chosen rule stands
    RuleEditor m_editor;
    LineField *m_source = nullptr;
    QString m_key; ///< of the rule being edited
    bool m_isStoring = false;
    bool m_readOnly = false;
};

} // namespace faubourg::ui
