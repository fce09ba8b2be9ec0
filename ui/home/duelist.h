#pragma once

#include "ui/home/duetexts.h"

#include <QListView>

namespace faubourg::ui {

class DueModel;

/// The morning queue: rows under headings, each with its one button. One stop of Tab; the
/// arrows walk over the rows, Enter or a double click does what the button says.
class DueList final : public QListView
{
    Q_OBJECT

public:
    explicit DueList(QWidget *parent = nullptr);

    /// The row that was current stays so while it is listed.
    void setGroups(const QList<DueGroup> &groups, QDate today);

signals:
    void chosen(const faubourg::reports::DueItem &item);

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    DueModel *m_model;
};

} // namespace faubourg::ui
