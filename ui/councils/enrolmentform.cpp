#include "ui/councils/enrolmentform.h"

#include "core/councils/enrolmentrepository.h"
#include "ui/base/band.h"
#include "ui/base/checksfield.h"
#include "ui/base/statelabel.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/councils/counciltexts.h"
#include "ui/councils/eligibility.h"
#include "ui/councils/personfields.h"
#include "ui/shell/recordtexts.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Enrolment;
using councils::EnrolmentRepository;
using people::Person;
using people::PersonRepository;

EnrolmentForm::EnrolmentForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_persons(workspace.database())
    , m_band(new Band(this))
    , m_form(new Form<Draft>(this))
    , m_title(roleLabel(TextRole::Section, {}, this))
    , m_lights(new RuleLightView(this))
{
    buildForm();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kLarge);
    columns->addWidget(m_form, 3);
    columns->addWidget(makeRules(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_band);
    layout->addLayout(columns);
    layout->addLayout(makeButtons());
    layout->addStretch();
    connect(m_form, &FormWidget::edited, this, &EnrolmentForm::judge);
}

void EnrolmentForm::buildForm()
{
    m_form->layout()->setContentsMargins(0, 0, 0, 0);
    const auto enrolment = [](auto field) {
        return [field](auto &draft) -> auto &
        {
            return draft.enrolment.*field;
        };
    };
    const QDate today = m_workspace.today();
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
    for (Field *field : {static_cast<Field *>(person.lastName),
                         static_cast<Field *>(person.firstName), static_cast<Field *>(person.born)})
        connect(field, &Field::left, this, &EnrolmentForm::lookForDuplicates);
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

QLayout *EnrolmentForm::makeButtons()
{
    auto *next = new QPushButton(tr("Save and enter the next"), this);
    auto *save = new QPushButton(tr("Save the enrolment"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    makePrimary(save);
    connect(next, &QPushButton::clicked, this, [this] {
        if (this->save())
            start(m_standing);
    });
    connect(save, &QPushButton::clicked, this, [this] {
        if (this->save())
            emit saved();
    });
    connect(cancel, &QPushButton::clicked, this, &EnrolmentForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {next, save, cancel})
        buttons->addWidget(button);
    return buttons;
}

void EnrolmentForm::start(const reports::CouncilStanding &standing)
{
    m_standing = standing;
    m_known.reset();
    m_band->clear();
    m_statuses->setChoices(standing.rules.enrolmentStatuses);
    m_interests->setChoices(standing.rules.enrolmentInterests);
    Draft empty;
    empty.person.addresses = {{}};
    empty.enrolment.enrolledOn = m_workspace.today();
    m_form->load(empty);
    m_form->clearMessages();
    m_title->setText(tr("New enrolment · %1").arg(standing.council.name));
    judge();
    m_form->fields().first()->setFocus();
}

EnrolmentForm::Draft EnrolmentForm::draft() const
{
    Draft draft;
    if (m_known)
        draft.person = *m_known;
    if (draft.person.addresses.isEmpty())
        draft.person.addresses = {{}};
    draft.enrolment.council = m_standing.council.id;
    m_form->store(draft);
    draft.person.addresses.removeIf([](const people::PersonAddress &address) {
        return address.postal == people::PostalAddress();
    });
    return draft;
}

void EnrolmentForm::judge()
{
    const Draft typed = draft();
    const QDate day =
        typed.enrolment.enrolledOn.isValid() ? typed.enrolment.enrolledOn : m_workspace.today();
    const auto roles = rolesOn(typed.person, day);
    const councils::CandidateFacts facts{
        .birthDate = typed.person.birthDate,
        .territorialLink = typed.enrolment.territorialLink,
        .parentalConsentOn = typed.enrolment.parentalConsentOn,
        .holdsElectiveMandate = std::ranges::any_of(roles, [](const people::PersonRole &role) {
            return role.kind == people::RoleKind::ElectedOfficial;
        })};
    m_lights->setLights(eligibilityLights(m_standing.rules, facts, day));
}

/// Offers the person already in the file who may be the one enrolling.
void EnrolmentForm::lookForDuplicates()
{
    if (!isVisible())
        return; // the keyboard leaves a window that closes
    const Person typed = draft().person;
    if (m_known || typed.name.lastName.trimmed().isEmpty()
        || typed.name.firstName.trimmed().isEmpty())
        return;
    const auto guesses = m_persons.duplicatesOf(typed);
    if (!guesses || guesses->isEmpty() || guesses->first().likelihood < people::kWorthAsking)
        return m_band->clear();
    const PersonId id = guesses->first().id;
    const auto known = m_persons.find(id);
    if (!known)
        return;
    m_band->showNotice(Sign::Information,
                       tr("Looks like %1, already in the file.").arg(listName(known->name)),
                       {{tr("It is this person"), [this, id] { takeKnown(id); }}});
}

void EnrolmentForm::takeKnown(PersonId id)
{
    const auto known = m_persons.find(id);
    if (!known)
        return m_workspace.notifier().report(known.error());
    Draft filled = draft();
    m_known = *known;
    filled.person = *known;
    if (filled.person.addresses.isEmpty())
        filled.person.addresses = {{}};
    m_form->load(filled);
    m_band->clear();
    judge();
}

bool EnrolmentForm::save()
{
    if (Field *wrong = m_form->firstProblem()) {
        wrong->setFocus();
        return false;
    }
    const Draft typed = draft();
    if (const auto valid = validate(typed.person, m_workspace.today()); !valid) {
        m_band->showNotice(Sign::Broken, valid.error().message);
        return false;
    }
    if (!store(typed))
        return false;
    m_workspace.notifier().done(
        tr("%1 is enrolled.").arg(listName(typed.person.name)),
        {{RecordTexts::undo(), [workspace = &m_workspace] { workspace->undoStack().undo(); }}});
    return true;
}

/// The person and the enrolment are one act for whoever undoes it.
bool EnrolmentForm::store(const Draft &draft)
{
    const QString text = tr("Enrol %1").arg(listName(draft.person.name));
    return m_workspace.saveTogether(text, [&] {
        Enrolment enrolment = draft.enrolment;
        enrolment.person = draft.person.id;
        if (draft.person != m_known.value_or(Person())) {
            if (!m_workspace.save<PersonRepository, Person>(u"person"_s, m_known, draft.person, {}))
                return false;
            enrolment.person = PersonId(m_workspace.lastRecord());
        }
        return m_workspace.save<EnrolmentRepository, Enrolment>(u"enrolment"_s, std::nullopt,
                                                                enrolment, {});
    });
}

} // namespace faubourg::ui
