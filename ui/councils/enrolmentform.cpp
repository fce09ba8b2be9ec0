#include "ui/councils/enrolmentform.h"

#include "core/councils/enrolmentrepository.h"
#include "ui/base/checksfield.h"
#include "ui/base/statelabel.h"
#include "ui/base/theme.h"
#include "ui/councils/counciltexts.h"
#include "ui/councils/eligibility.h"
#include "ui/shell/workspace.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Enrolment;
using councils::EnrolmentRepository;
using people::Person;

EnrolmentForm::EnrolmentForm(Workspace &workspace, QWidget *parent)
    : IntakeForm(workspace, parent)
    , m_form(new Form<Draft>(this))
    , m_lights(new RuleLightView(this))
{
    const PersonFields person = buildFields();
    build(m_form, person, makeRules(), tr("Save the enrolment"));
}

PersonFields EnrolmentForm::buildFields()
{
    const auto enrolment = [](auto field) {
        return [field](auto &draft) -> auto &
        {
            return draft.enrolment.*field;
        };
    };
    const QDate today = workspace().today();
    const PersonFields person = addPersonFields(m_form, today);
    m_form->choice(tr("T&ie"), enrolment(&Enrolment::territorialLink), territorialLinkChoices());
    m_statuses = new ChecksField(m_form);
    m_form->bind(m_statuses, tr("C&omes as"), enrolment(&Enrolment::statuses));
    m_interests = new ChecksField(m_form);
    m_form->bind(m_interests, tr("I&nterests"), enrolment(&Enrolment::interests));
    m_form
        ->date(tr("En&rolled on"), enrolment(&Enrolment::enrolledOn), DateHint::LastOccurrence,
               Need::Compulsory)
        ->setToday(today);
    m_form
        ->date(tr("Parent’s &consent"), enrolment(&Enrolment::parentalConsentOn),
               DateHint::LastOccurrence)
        ->setToday(today);
    return person;
}

QWidget *EnrolmentForm::makeRules()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(roleLabel(TextRole::Section, tr("Conditions"), side));
    layout->addWidget(m_lights);
    layout->addStretch();
    return side;
}

void EnrolmentForm::start(const reports::CouncilStanding &standing)
{
    m_standing = standing;
    m_statuses->setChoices(standing.rules.enrolmentStatuses);
    m_interests->setChoices(standing.rules.enrolmentInterests);
    Draft empty{.person = withAddress({}), .enrolment = {}};
    empty.enrolment.enrolledOn = workspace().today();
    m_form->load(empty);
    restart(tr("New enrolment · %1").arg(standing.council.name));
}

void EnrolmentForm::startNext()
{
    start(m_standing);
}

EnrolmentForm::Draft EnrolmentForm::draft() const
{
    Draft draft{.person = withAddress(known().value_or(Person())), .enrolment = {}};
    draft.enrolment.council = m_standing.council.id;
    m_form->store(draft);
    draft.person = withoutBlankAddresses(draft.person);
    return draft;
}

Person EnrolmentForm::typedPerson() const
{
    return draft().person;
}

void EnrolmentForm::showPerson(const Person &person)
{
    Draft filled = draft();
    filled.person = person;
    m_form->load(filled);
}

void EnrolmentForm::judge()
{
    const Draft typed = draft();
    const QDate day =
        typed.enrolment.enrolledOn.isValid() ? typed.enrolment.enrolledOn : workspace().today();
    m_lights->setLights(eligibilityLights(m_standing.rules,
                                          {.birthDate = typed.person.birthDate,
                                           .territorialLink = typed.enrolment.territorialLink,
                                           .parentalConsentOn = typed.enrolment.parentalConsentOn,
                                           .holdsElectiveMandate = isElected(typed.person, day)},
                                          day));
}

QString EnrolmentForm::savedText(const QString &name) const
{
    return tr("%1 is enrolled.").arg(name);
}

/// The person and the enrolment are one act for whoever undoes it.
bool EnrolmentForm::store()
{
    const Draft typed = draft();
    const QString text = tr("Enrol %1").arg(listName(typed.person.name));
    return workspace().saveTogether(text, [&] {
        Enrolment enrolment = typed.enrolment;
        const auto person = storedPerson(typed.person);
        if (!person)
            return false;
        enrolment.person = *person;
        return workspace().save<EnrolmentRepository, Enrolment>(u"enrolment"_s, std::nullopt,
                                                                enrolment, {});
    });
}

} // namespace faubourg::ui
