#pragma once

#include "core/councils/ruledefinitions.h"
#include "core/reports/councillights.h"
#include "ui/base/linkedtable.h"

class QPushButton;

namespace faubourg::ui {

class ActPanel;
class RuleLightView;

/// How each rule of a council stands, why, until when, and where the rule comes from;
/// beneath, all that its type asks for, and the rules the council has of its own instead.
class RulesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPanel(QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    void showRules(const reports::CouncilStanding &standing, const councils::CouncilType &type,
                   const QList<councils::RuleLight> &lights);

signals:
    void fillVacancy(); ///< the user wants a substitute proposed
    void planSession(); ///< the user wants a session planned
    /// The council is to have this rule of its own.
    void ruleWanted(const faubourg::councils::RuleParameter &rule);
    void typeRuleWanted(const QString &key); ///< the council is to follow its type again

private:
    struct ParameterLine
    {
        qint64 id = 0;
        councils::RuleDefinition definition;
        QString value;
        QString source;
        councils::RuleParameter rule; ///< without key: a frequency, which is the type's alone
        bool isOwn = false;
    };

    static QList<ParameterLine> parametersOf(const reports::CouncilStanding &standing,
                                             const councils::CouncilType &type);

    void makeButtons();
    void startChange();
    void updateButtons();

    QLabel *m_heading;
    RuleLightView *m_lights;
    LinkedTable<ParameterLine> *m_parameters;
    QWidget *m_buttons;
    QPushButton *m_change = nullptr;
    QPushButton *m_revert = nullptr;
    ActPanel *m_panel = nullptr;
    bool m_readOnly = false;
};

} // namespace faubourg::ui
