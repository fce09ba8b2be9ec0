#pragma once

#include "core/programme/actionrepository.h"
#include "ui/base/linkedtable.h"

class QComboBox;

namespace faubourg::ui {

class Workspace;

/// The actions of the programme that a quartier benefits from, year by year.
class QuartierActions final : public QWidget
{
    Q_OBJECT

public:
    explicit QuartierActions(Workspace &workspace, QWidget *parent = nullptr);

    void showQuartier(QuartierId id);

signals:
    void opened(qint64 action);

private:
    void showYear();

    Workspace &m_workspace;
    QList<programme::ActionRow> m_actions;
    QComboBox *m_year;
    LinkedTable<programme::ActionRow> *m_table;
};

} // namespace faubourg::ui
