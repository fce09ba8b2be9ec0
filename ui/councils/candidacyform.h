#pragma once

#include "core/councils/eligibility.h"
#include "core/people/personmerge.h"
#include "core/people/personrepository.h"
#include "core/reports/councillights.h"
#include "ui/base/form.h"

namespace faubourg::ui {

class Band;
class PersonComparison;
class StateLabel;
class RuleLightView;
class Workspace;

/// Somebody's candidacy as it is taken down from paper: who they are, and for which
/// college. Beside it, what their eligibility stands at while one types.
class CandidacyForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidacyForm(Workspace &workspace, QWidget *parent = nullptr);

    /// An empty candidacy for the council, judged on `day`.
    void start(const reports::CouncilStanding &standing, QDate day);

signals:
    void saved();
    void cancelled();

private:
    struct Draft
    {
        people::Person person;
        councils::Candidacy candidacy;
    };

    void buildForm();
    QWidget *makeEligibility();
    QLayout *makeButtons();
    Draft draft() const;
    void judge();
    QWidget *makeComparison();
    councils::CandidateFacts factsOf(const Draft &draft) const;
    void lookForDuplicates();
    /// Those the office knows to be somebody else are not proposed again.
    void showComparison(const people::Person &known);
    void takeKnown(PersonId id, const QList<people::MergeField> &asTyped);
    void takeAsSomebodyElse();
    bool save();
    void saveAndPrint();
    bool store(const Draft &draft);

    Workspace &m_workspace;
    people::PersonRepository m_persons;
    reports::CouncilStanding m_standing;
    std::optional<people::Person> m_known; ///< the candidate, when already in the file
    QList<PersonId> m_others;              ///< alike, and not the candidate
    PersonId m_compared;
    PersonId m_saved; ///< the last candidate
    QDate m_day;

    Band *m_band;
    Form<Draft> *m_form;
    QLabel *m_title;
    StateLabel *m_verdict;
    RuleLightView *m_lights;
    ChoiceField *m_college = nullptr;
    PersonComparison *m_comparison = nullptr;
    QWidget *m_comparing = nullptr;
};

} // namespace faubourg::ui
