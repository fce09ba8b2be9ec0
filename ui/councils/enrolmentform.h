#pragma once

#include "core/councils/enrolment.h"
#include "core/reports/councillights.h"
#include "ui/councils/intakeform.h"

namespace faubourg::ui {

class ChecksField;
class RuleLightView;

/// Somebody's enrolment as it is taken down from paper: who they are, as what they come and
/// what they wish to follow. Beside it, what the rules say while one types.
class EnrolmentForm final : public IntakeForm
{
    Q_OBJECT

public:
    explicit EnrolmentForm(Workspace &workspace, QWidget *parent = nullptr);

    /// An empty enrolment for the council, dated today.
    void start(const reports::CouncilStanding &standing);

private:
    struct Draft
    {
        people::Person person;
        councils::Enrolment enrolment;
    };

    PersonFields buildFields();
    QWidget *makeRules();
    Draft draft() const;

    people::Person typedPerson() const override;
    void showPerson(const people::Person &person) override;
    void judge() override;
    void startNext() override;
    bool store() override;
    QString savedText(const QString &name) const override;

    reports::CouncilStanding m_standing;
    Form<Draft> *m_form;
    RuleLightView *m_lights;
    ChecksField *m_statuses = nullptr;
    ChecksField *m_interests = nullptr;
};

} // namespace faubourg::ui
