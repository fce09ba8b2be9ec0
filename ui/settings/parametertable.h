#pragma once

#include "core/office/parameterrepository.h"
#include "ui/base/fields.h"
#include "ui/base/rowtablemodel.h"

class QLabel;
class QPushButton;

namespace faubourg::ui {

class TableView;
class Workspace;

/// The delays and thresholds, each with its unit, its source and the way back to the
/// value shipped.
class ParameterTable final : public QWidget
{
    Q_OBJECT

public:
    ParameterTable(Workspace &workspace, QWidget *parent);
    void refresh();

private:
    void show(qint64 id);
    void save(const QString &value);

    Workspace &m_workspace;
    office::ParameterRepository m_parameters;
    RowTableModel<office::Parameter> *m_model;
    TableView *m_table;
    QLabel *m_name;
    LineField *m_value;
    QLabel *m_source;
    QPushButton *m_revert;
};

} // namespace faubourg::ui
