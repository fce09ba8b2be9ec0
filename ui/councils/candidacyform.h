#pragma once

#include "core/councils/eligibility.h"
#include "core/reports/councillights.h"
#include "ui/councils/intakeform.h"

namespace faubourg::ui {

class StateLabel;
class RuleLightView;
class TraitsField;

/// Somebody's candidacy as it is taken down from paper: who they are, and for which
/// college. Beside it, what their eligibility stands at while one types.
class CandidacyForm final : public IntakeForm
{
    Q_OBJECT

public:
    explicit CandidacyForm(Workspace &workspace, QWidget *parent = nullptr);

    /// An empty candidacy for the council, judged on `day`.
    void start(const reports::CouncilStanding &standing, QDate day);

private:
    struct Draft
    {
        people::Person person;
        councils::Candidacy candidacy;
    };

    PersonFields buildFields();
    QWidget *makeEligibility();
    Draft draft() const;
    councils::CandidateFacts factsOf(const Draft &draft) const;
    void saveAndPrint();

    people::Person typedPerson() const override;
    void showPerson(const people::Person &person) override;
    void judge() override;
    void startNext() override;
    bool store() override;
    QString savedText(const QString &name) const override;
    QString likenessText(const people::Person &known) const override;

    reports::CouncilStanding m_standing;
    PersonId m_saved; ///< the last candidate
    QDate m_day;
    Form<Draft> *m_form;
    StateLabel *m_verdict;
    RuleLightView *m_lights;
    ChoiceField *m_college = nullptr;
    TraitsField *m_traits = nullptr;
};

} // namespace faubourg::ui
