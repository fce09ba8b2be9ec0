#pragma once

#include "ui/base/colours.h"
#include "ui/base/notifier.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace faubourg::ui {

/// One line with icon, text and buttons, on the tint of its sign: the band above a
/// page for what lasts, the result line at the bottom for what was just done.
class Band final : public QFrame
{
    Q_OBJECT

public:
    explicit Band(QWidget *parent = nullptr);

    /// Show the text, and have the screen reader say it.
    void showNotice(Sign sign, const QString &text, const QList<NoticeAction> &actions = {});
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign = Sign::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_actions;
};

} // namespace faubourg::ui
