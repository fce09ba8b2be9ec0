#pragma once

#include "core/reports/dueitems.h"
#include "ui/shell/pagefactory.h"

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace faubourg::ui {

class DueList;
class HomeSide;

/// What is to be done this morning, over all modules.
class HomePage final : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    QList<QWidget *> panes() const override;
    DueList *list() const { return m_list; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(const reports::DueItem &item);

    Workspace &m_workspace;
    QLabel *m_day;
    DueList *m_list;
    QStackedWidget *m_stack;
    HomeSide *m_side;
    QBoxLayout *m_columns;
    bool m_isStale = true;
};

PageFactory homePage();

} // namespace faubourg::ui
