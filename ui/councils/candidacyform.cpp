#include "ui/councils/candidacyform.h"

#include "core/councils/candidacyrepository.h"
#include "ui/base/band.h"
#include "ui/base/statelabel.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/councils/counciltexts.h"
#include "ui/councils/eligibility.h"
#include "ui/councils/personfields.h"
#include "ui/people/personcomparison.h"
#include "ui/shell/documentpreview.h"
#include "ui/shell/recordtexts.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
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
    layout->addWidget(makeComparison());
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

QWidget *CandidacyForm::makeComparison()
{
    m_comparing = new QWidget(this);
    m_comparison = new PersonComparison(m_comparing);
    auto *same = new QPushButton(tr("The same person"), m_comparing);
    auto *other = new QPushButton(tr("Somebody else"), m_comparing);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(same);
    buttons->addWidget(other);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_comparing);
    layout->setContentsMargins(space::kMedium, 0, space::kMedium, space::kSmall);
    layout->addWidget(m_comparison);
    layout->addLayout(buttons);
    connect(same, &QPushButton::clicked, this,
            [this] { takeKnown(m_compared, m_comparison->fromRight()); });
    connect(other, &QPushButton::clicked, this, &CandidacyForm::takeAsSomebodyElse);
    m_comparing->hide();
    return m_comparing;
}

QLayout *CandidacyForm::makeButtons()
{
    auto *next = new QPushButton(tr("Save and enter the next"), this);
    auto *save = new QPushButton(tr("Save the candidacy"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    makePrimary(save);
    next->setToolTip(tr("Ctrl+Enter"));
    const auto saveAndGoOn = [this] {
        if (this->save())
            start(m_standing, m_day);
    };
    connect(next, &QPushButton::clicked, this, saveAndGoOn);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, saveAndGoOn);
    }
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CandidacyForm::cancelled);
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
    m_others.clear();
    m_band->clear();
    m_comparing->hide();
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

councils::CandidateFacts CandidacyForm::factsOf(const Draft &draft) const
{
    const auto roles = rolesOn(draft.person, m_day);
    return {.birthDate = draft.person.birthDate,
            .territorialLink = draft.candidacy.territorialLink,
            .parentalConsentOn = draft.candidacy.parentalConsentOn,
            .holdsElectiveMandate = std::ranges::any_of(roles, [](const people::PersonRole &role) {
                return role.kind == people::RoleKind::ElectedOfficial;
            })};
}

void CandidacyForm::judge()
{
    const councils::CandidateFacts facts = factsOf(draft());
    const EligibilityVerdict verdict = verdictOn(m_standing.rules, facts, m_day);
    m_verdict->setState(verdict.sign, verdict.word);
    // The form that parents sign is printed for a candidacy that is stored.
    m_lights->setLights(eligibilityLights(
        m_standing.rules, facts, m_day,
        {tr("Save and print the form"), [this] { saveAndPrint(); }}));
}

/// Offers the person already in the file who may be the candidate.
void CandidacyForm::lookForDuplicates()
{
    if (!isVisible())
        return; // the keyboard leaves a window that closes
    const Person typed = draft().person;
    if (m_known || typed.name.lastName.trimmed().isEmpty()
        || typed.name.firstName.trimmed().isEmpty())
        return;
    auto guesses = m_persons.duplicatesOf(typed).valueOr({});
    guesses.removeIf([this](const people::DuplicateGuess &guess) {
        return m_others.contains(guess.id) || guess.likelihood < people::kWorthAsking;
    });
    if (guesses.isEmpty())
        return m_band->clear();
    const auto known = m_persons.find(guesses.first().id);
    if (!known)
        return m_workspace.notifier().report(known.error());
    QString text = tr("Looks like “%1”, already in the file.").arg(listName(known->name));
    const auto rows =
        CandidacyRepository(m_workspace.database()).list({.council = m_standing.council.id});
    for (const councils::CandidacyRow &row : rows.valueOr({})) {
        if (row.candidacy.person == known->id
            && row.candidacy.state != councils::CandidacyState::Withdrawn)
            text = tr("Looks like “%1”, no. %2.")
                       .arg(listName(known->name))
                       .arg(row.candidacy.number);
    }
    m_band->showNotice(Sign::Information, text,
                       {{tr("Compare"), [this, found = *known] { showComparison(found); }},
                        {tr("It is this person"), [this, id = known->id] { takeKnown(id, {}); }}});
}

void CandidacyForm::showComparison(const Person &known)
{
    m_compared = known.id;
    m_comparison->compare(known, draft().person, tr("In the file: %1").arg(listName(known.name)),
                          tr("As typed"));
    m_comparing->show();
    m_comparing->findChild<QPushButton *>()->setFocus();
}

void CandidacyForm::takeKnown(PersonId id, const QList<people::MergeField> &asTyped)
{
    const auto known = m_persons.find(id);
    if (!known)
        return m_workspace.notifier().report(known.error());
    Draft filled = draft();
    m_known = *known;
    filled.person = people::merged(*known, filled.person, asTyped);
    if (filled.person.addresses.isEmpty())
        filled.person.addresses = {{}};
    m_form->load(filled);
    m_band->clear();
    m_comparing->hide();
    judge();
    m_form->fields().first()->setFocus();
}

void CandidacyForm::takeAsSomebodyElse()
{
    m_others += m_compared;
    m_comparing->hide();
    m_band->clear();
    m_form->fields().first()->setFocus();
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

void CandidacyForm::saveAndPrint()
{
    if (!save())
        return;
    previewDocument(m_workspace, this,
                    {.kind = u"parental-consents"_s,
                     .selection = {.council = m_standing.council.id, .person = m_saved}});
    emit saved();
}

/// The person and the candidacy are one act for whoever undoes it.
bool CandidacyForm::store(const Draft &draft)
{
    const QString text = tr("Add the candidacy of %1").arg(listName(draft.person.name));
    return m_workspace.saveTogether(text, [&] {
        Candidacy candidacy = councils::decided(
            draft.candidacy,
            councils::eligibilityVerdicts(m_standing.rules, factsOf(draft), m_day));
        candidacy.person = draft.person.id;
        if (draft.person != m_known.value_or(Person())) {
            if (!m_workspace.save<PersonRepository, Person>(u"person"_s, m_known, draft.person, {}))
                return false;
            candidacy.person = PersonId(m_workspace.lastRecord());
        }
        m_saved = candidacy.person;
        return m_workspace.save<CandidacyRepository, Candidacy>(u"candidacy"_s, std::nullopt,
                                                                candidacy, {});
    });
}

} // namespace faubourg::ui
