#pragma once

#include "ui/base/colours.h"

#include <QFrame>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace faubourg::ui {

/// The usual words of a rule light: "Met", "To watch", "Not met", "Not applicable".
QString signWord(Sign sign);

/// A state as icon and word on its tint; never by colour alone.
class StateLabel final : public QFrame
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget *parent = nullptr);
    /// An empty word hides the label.
    void setState(Sign sign, const QString &word);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign = Sign::None;
    QLabel *m_icon;
    QLabel *m_word;
};

/// What one rule says of a record, for RuleLightView.
struct RuleLight
{
    Sign sign = Sign::NotApplicable;
    QString rule;         ///< "At most 12 members"
    QString measure = {}; ///< "11", "7 of 8"; may be empty
    QString advice = {};  ///< what to do; may be empty
    QString actionText = {};
    std::function<void()> action = nullptr;
};

/// The rules of a record, one line each: light, rule, measure, then advice and its button.
class RuleLightView final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleLightView(QWidget *parent = nullptr);
    void setLights(const QList<RuleLight> &lights);

private:
    void addLight(const RuleLight &light);

    QVBoxLayout *m_layout;
};

} // namespace faubourg::ui
