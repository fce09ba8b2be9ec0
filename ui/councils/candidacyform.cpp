#include "ui/councils/candidacyform.h"

#include "core/councils/candidacyrepository.h"
#include "ui/base/band.h"
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

using councils::Candidacy;
using councils::CandidacyRepository;
using people::Person;
using people::PersonRepository;

namespace {

bool isBlank(const people::PersonAddress &address)
{
    return address.postal == people::PostalAddress();
}

} // namespace

CandidacyForm::CandidacyForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_persons(workspace.database())
    , m_band(new Band(this))
    , m_form(new Form<Draft>(this))
    , m_title(roleLabel(TextRole::Section, {}, this))
    , m_verdict(new StateLabel(this))
    , m_lights(new RuleLightView(this))
{
    buildForm();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kLarge);
    columns->addWidget(m_form, 3);
    columns->addWidget(makeEligibility(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_band);
    layout->addLayout(columns);
    layout->addLayout(makeButtons());
    layout->addStretch();
    connect(m_form, &FormWidget::edited, this, &CandidacyForm::judge);
}

void CandidacyForm::buildForm()
{
    m_form->layout()->setContentsMargins(0, 0, 0, 0);
    const auto candidacy = [](auto field) {
        return [field](auto &draft) -> auto &
        {
            return draft.candidacy.*field;
        };
    };
    const QDate today = m_workspace.today();
    const PersonFields person = addPersonFields(m_form, today);
    m_college = new ChoiceField({}, m_form);
    m_form->addField(m_college, tr("&College"));
    m_form->choice(tr("T&ie"), candidacy(&Candidacy::territorialLink), territorialLinkChoices());
    m_form
        ->date(tr("&Received on"), candidacy(&Candidacy::submittedOn), DateHint::LastOccurrence,
               Need::Compulsory)
        ->setToday(today);
    m_form
        ->date(tr("Parent’s conse&nt"), candidacy(&Candidacy::parentalConsentOn),
               DateHint::LastOccurrence)
        ->setToday(today);
    for (Field *field : {static_cast<Field *>(person.lastName),
                         static_cast<Field *>(person.firstName), static_cast<Field *>(person.born)})
        connect(field, &Field::left, this, &CandidacyForm::lookForDuplicates);
}

QWidget *CandidacyForm::makeEligibility()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(roleLabel(TextRole::Section, tr("Eligibility"), side));
    layout->addWidget(m_verdict);
    layout->addWidget(m_lights);
    layout->addStretch();
    return side;
}

QLayout *CandidacyForm::makeButtons()
{
    auto *next = new QPushButton(tr("Save and enter the next"), this);
    auto *save = new QPushButton(tr("Save the candidacy"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    makePrimary(save);
    connect(next, &QPushButton::clicked, this, [this] {
        if (this->save())
            start(m_standing, m_day);
    });
    connect(save, &QPushButton::clicked, this, [this] {
        if (this->save())
            emit saved();
    });
    connect(cancel, &QPushButton::clicked, this, &CandidacyForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {next, save, cancel})
        buttons->addWidget(button);
    return buttons;
}

void CandidacyForm::start(const reports::CouncilStanding &standing, QDate day)
{
    m_standing = standing;
    m_day = day;
    m_known.reset();
    m_band->clear();
    Draft empty;
    empty.person.addresses = {{}};
    empty.candidacy.submittedOn = m_workspace.today();
    m_form->load(empty);
    QStringList colleges;
    for (const councils::College &college : standing.council.colleges)
        colleges += college.name;
    m_college->setChoices(colleges);
    m_college->setValue(colleges.isEmpty() ? -1 : 0);
    m_form->clearMessages();
    const auto number = CandidacyRepository(m_workspace.database()).nextNumber(standing.council.id);
    m_title->setText(
        tr("New candidacy · %1 · no. %2").arg(standing.council.name).arg(number.valueOr(1)));
    judge();
    m_form->fields().first()->setFocus();
}

CandidacyForm::Draft CandidacyForm::draft() const
{
    Draft draft;
    if (m_known)
        draft.person = *m_known;
    if (draft.person.addresses.isEmpty())
        draft.person.addresses = {{}};
    draft.candidacy.council = m_standing.council.id;
    m_form->store(draft);
    if (m_college->value() >= 0)
        draft.candidacy.college = m_standing.council.colleges.at(m_college->value()).id;
    draft.person.addresses.removeIf(isBlank);
    return draft;
}

void CandidacyForm::judge()
{
    const Draft typed = draft();
    const auto roles = rolesOn(typed.person, m_day);
    const councils::CandidateFacts facts{
        .birthDate = typed.person.birthDate,
        .territorialLink = typed.candidacy.territorialLink,
        .parentalConsentOn = typed.candidacy.parentalConsentOn,
        .holdsElectiveMandate = std::ranges::any_of(roles, [](const people::PersonRole &role) {
            return role.kind == people::RoleKind::ElectedOfficial;
        })};
    const EligibilityVerdict verdict = verdictOn(m_standing.rules, facts, m_day);
    m_verdict->setState(verdict.sign, verdict.word);
    m_lights->setLights(eligibilityLights(m_standing.rules, facts, m_day));
}

/// Offers the person already in the file who may be the candidate.
void CandidacyForm::lookForDuplicates()
{
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

void CandidacyForm::takeKnown(PersonId id)
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

bool CandidacyForm::save()
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
    const QString name = listName(typed.person.name);
    m_workspace.notifier().done(
        tr("The candidacy of %1 is saved.").arg(name),
        {{RecordTexts::undo(), [workspace = &m_workspace] { workspace->undoStack().undo(); }}});
    return true;
}

/// The person and the candidacy are one act for whoever undoes it.
bool CandidacyForm::store(const Draft &draft)
{
    const QString text = tr("Add the candidacy of %1").arg(listName(draft.person.name));
    return m_workspace.saveTogether(text, [&] {
        Candidacy candidacy = draft.candidacy;
        candidacy.person = draft.person.id;
        if (draft.person != m_known.value_or(Person())) {
            if (!m_workspace.save<PersonRepository, Person>(u"person"_s, m_known, draft.person, {}))
                return false;
            candidacy.person = PersonId(m_workspace.lastRecord());
        }
        return m_workspace.save<CandidacyRepository, Candidacy>(u"candidacy"_s, std::nullopt,
                                                                candidacy, {});
    });
}

} // namespace faubourg::ui
