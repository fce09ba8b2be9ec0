#pragma once

#include <QWidget>

namespace faubourg::ui {

/// One bar: its name, its length as a number, and the value as it is written beside it.
struct Bar
{
    QString name;
    qint64 value = 0;
    QString text;
};

/// Horizontal bars with their values written out, so that no one has to measure them.
class BarList final : public QWidget
{
    Q_OBJECT

public:
    explicit BarList(const QString &accessibleName, QWidget *parent = nullptr);
    void setBars(QList<Bar> bars);
    const QList<Bar> &bars() const { return m_bars; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowHeight() const;

    QList<Bar> m_bars;
};

} // namespace faubourg::ui
