#pragma once

#include "core/councils/enrolment.h"
#include "core/people/personrepository.h"
#include "core/reports/councillights.h"
#include "ui/base/form.h"

namespace faubourg::ui {

class Band;
class ChecksField;
class RuleLightView;
class Workspace;

/// Somebody's enrolment as it is taken down from paper: who they are, as what they come and
/// what they wish to follow. Beside it, what the rules say while one types.
class EnrolmentForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EnrolmentForm(Workspace &workspace, QWidget *parent = nullptr);

    /// An empty enrolment for the council, dated today.
    void start(const reports::CouncilStanding &standing);

signals:
    void saved();
    void cancelled();

private:
    struct Draft
    {
        people::Person person;
        councils::Enrolment enrolment;
    };

    void buildForm();
    QWidget *makeRules();
    QLayout *makeButtons();
    Draft draft() const;
    void judge();
    void lookForDuplicates();
    void takeKnown(PersonId id);
    bool save();
    bool store(const Draft &draft);

    Workspace &m_workspace;
    people::PersonRepository m_persons;
    reports::CouncilStanding m_standing;
    std::optional<people::Person> m_known; ///< already in the file

    Band *m_band;
    Form<Draft> *m_form;
    QLabel *m_title;
    RuleLightView *m_lights;
    ChecksField *m_statuses = nullptr;
    ChecksField *m_interests = nullptr;
};

} // namespace faubourg::ui
