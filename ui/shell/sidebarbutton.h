#pragma once

#include <QToolButton>

namespace faubourg::ui {

/// One page in the sidebar: the current one is tinted and marked by a bar at its edge.
class SidebarButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit SidebarButton(QWidget *parent = nullptr);
    void setCount(int count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

} // namespace faubourg::ui
