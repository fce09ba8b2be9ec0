#pragma once

#include "core/reports/aroundthetable.h"
#include "ui/base/linkedtable.h"

class QCheckBox;

namespace faubourg::ui {

class BarList;

/// Who sits in a council beside who lives in its quartier: who is missing in words, the members
/// as bars, and the same as a table with the portrait's figures and their source.
class CompositionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CompositionPanel(QWidget *parent = nullptr);

    void showTable(const reports::AroundTheTable &table);

private:
    struct Line
    {
        qint64 id = 0;
        reports::TableLine line;
    };
    static QList<Column<Line>> columns();

    QLabel *m_shortages;
    QLabel *m_cautions;
    BarList *m_bars;
    QCheckBox *m_asTable;
    LinkedTable<Line> *m_table;
};

} // namespace faubourg::ui
