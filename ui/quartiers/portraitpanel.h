#pragma once

#include "core/quartiers/indicatorrepository.h"
#include "ui/base/linkedtable.h"

namespace faubourg::ui {

class DumbbellDelegate;

/// A figure of the portrait in the table.
struct PortraitLine
{
    qint64 id = 0;
    QString name; ///< of the indicator, with its year where years differ
    quartiers::IndicatorRow row;
};

/// The figures of a quartier beside those of its comparison zone, the gap written and
/// drawn, with their year, source and the perimeter they were measured on.
class PortraitPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PortraitPanel(QWidget *parent = nullptr);

    void setFigures(const QList<quartiers::IndicatorRow> &rows);

private:
    static QList<Column<PortraitLine>> columns();
    void describe();

    LinkedTable<PortraitLine> *m_table;
    DumbbellDelegate *m_dumbbells;
};

} // namespace faubourg::ui
