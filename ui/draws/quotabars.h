#pragma once

#include "core/draws/drawpool.h"

#include <QWidget>

namespace faubourg::ui {

/// The quotas of a council filling up, one bar each with its figures: for a room to read.
class QuotaBars final : public QWidget
{
    Q_OBJECT

public:
    explicit QuotaBars(QWidget *parent = nullptr);

    void setFills(const QList<draws::QuotaStanding> &fills);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;

    QList<draws::QuotaStanding> m_fills;
};

} // namespace faubourg::ui
