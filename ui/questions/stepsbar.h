#pragma once

#include "ui/base/colours.h"

#include <QWidget>

class QHBoxLayout;

namespace faubourg::ui {

/// Where something stands on its way: "Received › Forwarded › Answered › Closed". What is
/// behind reads as text, the present step is framed, what is to come is muted.
class StepsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepsBar(QWidget *parent = nullptr);

    /// `current` from 0; `sign` is that of the present step.
    void setSteps(const QStringList &steps, int current, Sign sign);

private:
    QHBoxLayout *m_layout;
};

} // namespace faubourg::ui
