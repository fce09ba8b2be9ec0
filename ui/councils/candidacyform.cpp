#include "ui/councils/candidacyform.h"

#include "core/councils/candidacyrepository.h"
#include "ui/base/statelabel.h"
#include "ui/base/theme.h"
#include "ui/councils/counciltexts.h"
#include "ui/councils/eligibility.h"
#include "ui/councils/traitsfield.h"
#include "ui/shell/documentpreview.h"
#include "ui/shell/workspace.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Candidacy;
using councils::CandidacyRepository;
using people::Person;

CandidacyForm::CandidacyForm(Workspace &workspace, QWidget *parent)
    : IntakeForm(workspace, parent)
    , m_form(new Form<Draft>(this))
    , m_verdict(new StateLabel(this))
    , m_lights(new RuleLightView(this))
{
    const PersonFields person = buildFields();
    build(m_form, person, makeEligibility(), tr("Save the candidacy"));
}

PersonFields CandidacyForm::buildFields()
{
    const auto candidacy = [](auto field) {
        return [field](auto &draft) -> auto &
        {
            return draft.candidacy.*field;
        };
    };
    const QDate today = workspace().today();
    const PersonFields person = addPersonFields(m_form, today);
    m_college = new ChoiceField({}, m_form);
    m_form->addField(m_college, tr("&College"));
    m_form->choice(tr("T&ie"), candidacy(&Candidacy::territorialLink), territorialLinkChoices());
    m_traits = m_form->bind(new TraitsField(m_form), {}, candidacy(&Candidacy::traits));
    m_form
        ->date(tr("&Received on"), candidacy(&Candidacy::submittedOn), DateHint::LastOccurrence,
               Need::Compulsory)
        ->setToday(today);
    m_form
        ->date(tr("Parent’s conse&nt"), candidacy(&Candidacy::parentalConsentOn),
               DateHint::LastOccurrence)
        ->setToday(today);
    return person;
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

void CandidacyForm::start(const reports::CouncilStanding &standing, QDate day)
{
    m_standing = standing;
    m_day = day;
    m_traits->setCategories(standing.rules.draw.categories);
    Draft empty{.person = withAddress({}), .candidacy = {}};
    empty.candidacy.submittedOn = workspace().today();
    m_form->load(empty);
    QStringList colleges;
    for (const councils::College &college : standing.council.colleges)
        colleges += college.name;
    m_college->setChoices(colleges);
    m_college->setValue(colleges.isEmpty() ? -1 : 0);
    const auto number = CandidacyRepository(workspace().database()).nextNumber(standing.council.id);
    restart(tr("New candidacy · %1 · no. %2").arg(standing.council.name).arg(number.valueOr(1)));
}

void CandidacyForm::startNext()
{
    start(m_standing, m_day);
}

CandidacyForm::Draft CandidacyForm::draft() const
{
    Draft draft{.person = withAddress(known().value_or(Person())), .candidacy = {}};
    draft.candidacy.council = m_standing.council.id;
    m_form->store(draft);
    if (m_college->value() >= 0)
        draft.candidacy.college = m_standing.council.colleges.at(m_college->value()).id;
    draft.person = withoutBlankAddresses(draft.person);
    return draft;
}

Person CandidacyForm::typedPerson() const
{
    return draft().person;
}

void CandidacyForm::showPerson(const Person &person)
{
    Draft filled = draft();
    filled.person = person;
    m_form->load(filled);
}

councils::CandidateFacts CandidacyForm::factsOf(const Draft &draft) const
{
    return {.birthDate = draft.person.birthDate,
            .territorialLink = draft.candidacy.territorialLink,
            .parentalConsentOn = draft.candidacy.parentalConsentOn,
            .holdsElectiveMandate = isElected(draft.person, m_day)};
}

void CandidacyForm::judge()
{
    const councils::CandidateFacts facts = factsOf(draft());
    const EligibilityVerdict verdict = verdictOn(m_standing.rules, facts, m_day);
    m_verdict->setState(verdict.sign, verdict.word);
    // The form that parents sign is printed for a candidacy that is stored.
    m_lights->setLights(
        eligibilityLights(m_standing.rules, facts, m_day,
                          {tr("Save and print the form"), [this] { saveAndPrint(); }}));
}

/// By number when they are a candidate for this council already.
QString CandidacyForm::likenessText(const Person &known) const
{
    const auto rows =
        CandidacyRepository(workspace().database()).list({.council = m_standing.council.id});
    for (const councils::CandidacyRow &row : rows.valueOr({})) {
        if (row.candidacy.person == known.id
            && row.candidacy.state != councils::CandidacyState::Withdrawn)
            return tr("Looks like “%1”, no. %2.")
                .arg(listName(known.name))
                .arg(row.candidacy.number);
    }
    return IntakeForm::likenessText(known);
}

QString CandidacyForm::savedText(const QString &name) const
{
    return tr("The candidacy of %1 is saved.").arg(name);
}

void CandidacyForm::saveAndPrint()
{
    if (!save())
        return;
    previewDocument(workspace(), this,
                    {.kind = u"parental-consents"_s,
                     .selection = {.council = m_standing.council.id, .person = m_saved}});
    emit saved();
}

/// The person and the candidacy are one act for whoever undoes it.
bool CandidacyForm::store()
{
    const Draft typed = draft();
    const QString text = tr("Add the candidacy of %1").arg(listName(typed.person.name));
    return workspace().saveTogether(text, [&] {
        Candidacy candidacy = councils::decided(
            typed.candidacy,
            councils::eligibilityVerdicts(m_standing.rules, factsOf(typed), m_day));
        const auto person = storedPerson(typed.person);
        if (!person)
            return false;
        candidacy.person = m_saved = *person;
        return workspace().save<CandidacyRepository, Candidacy>(u"candidacy"_s, std::nullopt,
                                                                candidacy, {});
    });
}

} // namespace faubourg::ui
