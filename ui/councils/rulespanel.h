#pragma once

#include "core/councils/counciltype.h"
#include "core/reports/councillights.h"
#include "ui/base/linkedtable.h"

namespace faubourg::ui {

class RuleLightView;

/// How each rule of a council stands, why, until when, and where the rule comes from;
/// beneath, all that its type asks for.
class RulesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPanel(QWidget *parent = nullptr);

    void showRules(const reports::CouncilStanding &standing, const councils::CouncilType &type,
                   const QList<councils::RuleLight> &lights);

signals:
    void fillVacancy(); ///< the user wants a substitute proposed
    void planSession(); ///< the user wants a session planned

private:
    struct ParameterLine
    {
        qint64 id = 0;
        QString name;
        QString value;
        QString source;
    };

    static QList<ParameterLine> parametersOf(const reports::CouncilStanding &standing,
                                             const councils::CouncilType &type);

    QLabel *m_heading;
    RuleLightView *m_lights;
    LinkedTable<ParameterLine> *m_parameters;
};

} // namespace faubourg::ui
