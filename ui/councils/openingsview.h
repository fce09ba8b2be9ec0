#pragma once

#include "core/reports/openings.h"
#include "ui/base/linkedtable.h"
#include "ui/base/page.h"
#include "ui/shell/workspace.h"

class QComboBox;

namespace faubourg::ui {

/// What the councils lack, or will soon, in one list over all of them: vacant seats, mandates
/// that end, parental authorisations. Each line opens the council it is about.
class OpeningsView final : public Page
{
    Q_OBJECT

public:
    OpeningsView(Workspace &workspace, QWidget *parent);

    void refresh() override;
    QList<QWidget *> panes() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

    LinkedTableBase *table() const { return m_table; }

private:
    enum class Kind { Vacancy, Ending, Paper };
    struct Line
    {
        qint64 id = 0; ///< its place, from 1
        Kind kind = Kind::Vacancy;
        CouncilId council;
        QString councilName;
        QString what; ///< "Vacant seat, residents", "Mme LEMAIRE Nadia"
        Sign sign = Sign::Soon;
        QString state;
        QDate day; ///< what the line sorts by; may be invalid
        QString dayText;
        QString next = {}; ///< what can be done
    };
    static QList<Column<Line>> columns();
    static Line lineOf(const reports::VacancyLine &vacancy);
    static Line lineOf(const reports::EndingLine &ending);
    static Line lineOf(const reports::PaperLine &paper, QDate today);
    void show();
    void open(qint64 id);

    Workspace &m_workspace;
    QList<Line> m_lines;
    QComboBox *m_kind;
    LinkedTable<Line> *m_table;
};

} // namespace faubourg::ui
