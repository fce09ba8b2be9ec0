#include "ui/councils/intakeform.h"

#include "ui/base/band.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"
#include "ui/people/personcomparison.h"
#include "ui/shell/recordtexts.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using people::Person;
using people::PersonRepository;

IntakeForm::IntakeForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_persons(workspace.database())
    , m_title(roleLabel(TextRole::Section, {}, this))
    , m_band(new Band(this))
{
}

void IntakeForm::build(FormWidget *form, const PersonFields &person, QWidget *side,
                       const QString &saveText)
{
    m_form = form;
    m_form->layout()->setContentsMargins(0, 0, 0, 0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::kLarge);
    columns->addWidget(form, 3);
    columns->addWidget(side, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_band);
    layout->addWidget(makeComparison());
    layout->addLayout(columns);
    layout->addLayout(makeButtons(saveText));
    layout->addStretch();
    connect(m_form, &FormWidget::edited, this, &IntakeForm::judge);
    for (Field *field : {static_cast<Field *>(person.lastName),
                         static_cast<Field *>(person.firstName), static_cast<Field *>(person.born)})
        connect(field, &Field::left, this, &IntakeForm::lookForDuplicates);
}

QWidget *IntakeForm::makeComparison()
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
    connect(other, &QPushButton::clicked, this, &IntakeForm::takeAsSomebodyElse);
    m_comparing->hide();
    return m_comparing;
}

QLayout *IntakeForm::makeButtons(const QString &saveText)
{
    auto *next = new QPushButton(tr("Save and enter the next"), this);
    auto *save = new QPushButton(saveText, this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    makePrimary(save);
    next->setToolTip(tr("Ctrl+Enter"));
    connect(next, &QPushButton::clicked, this, &IntakeForm::saveAndGoOn);
    const auto addShortcut = [this](const QKeySequence &keys, void (IntakeForm::*run)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        addShortcut(QKeySequence(Qt::CTRL | key), &IntakeForm::saveAndGoOn);
    addShortcut(Qt::Key_Escape, &IntakeForm::cancelled);
    connect(save, &QPushButton::clicked, this, [this] {
        if (this->save())
            emit saved();
    });
    connect(cancel, &QPushButton::clicked, this, &IntakeForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {next, save, cancel})
        buttons->addWidget(button);
    return buttons;
}

void IntakeForm::restart(const QString &title)
{
    m_known.reset();
    m_others.clear();
    m_band->clear();
    m_comparing->hide();
    m_form->clearMessages();
    m_title->setText(title);
    judge();
    m_form->fields().first()->setFocus();
}

QString IntakeForm::likenessText(const Person &known) const
{
    return tr("Looks like “%1”, already in the file.").arg(listName(known.name));
}

/// Offers the person already in the file who may be the one typed. Those the office knows to be
/// somebody else are not proposed again.
void IntakeForm::lookForDuplicates()
{
    if (!isVisible())
        return; // the keyboard leaves a window that closes
    const Person typed = typedPerson();
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
    m_band->showNotice(Sign::Information, likenessText(*known),
                       {{tr("Compare"), [this, found = *known] { showComparison(found); }},
                        {tr("It is this person"), [this, id = known->id] { takeKnown(id, {}); }}});
}

void IntakeForm::showComparison(const Person &known)
{
    m_compared = known.id;
    m_comparison->compare(known, typedPerson(), tr("In the file: %1").arg(listName(known.name)),
                          tr("As typed"));
    m_comparing->show();
    m_comparing->findChild<QPushButton *>()->setFocus();
}

void IntakeForm::takeKnown(PersonId id, const QList<people::MergeField> &asTyped)
{
    const auto known = m_persons.find(id);
    if (!known)
        return m_workspace.notifier().report(known.error());
    const Person typed = typedPerson();
    m_known = *known;
    showPerson(withAddress(people::merged(*known, typed, asTyped)));
    m_band->clear();
    m_comparing->hide();
    judge();
    m_form->fields().first()->setFocus();
}

void IntakeForm::takeAsSomebodyElse()
{
    m_others += m_compared;
    m_comparing->hide();
    m_band->clear();
    m_form->fields().first()->setFocus();
}

void IntakeForm::saveAndGoOn()
{
    if (save())
        startNext();
}

bool IntakeForm::save()
{
    if (Field *wrong = m_form->firstProblem()) {
        wrong->setFocus();
        return false;
    }
    const Person typed = typedPerson();
    if (const auto valid = validate(typed, m_workspace.today()); !valid) {
        m_band->showNotice(Sign::Broken, valid.error().message);
        return false;
    }
    if (!store())
        return false;
    m_workspace.notifier().done(
        savedText(listName(typed.name)),
        {{RecordTexts::undo(), [workspace = &m_workspace] { workspace->undoStack().undo(); }}});
    return true;
}

std::optional<PersonId> IntakeForm::storedPerson(const Person &person)
{
    if (person == m_known.value_or(Person()))
        return person.id;
    if (!m_workspace.save<PersonRepository, Person>(u"person"_s, m_known, person, {}))
        return std::nullopt;
    return PersonId(m_workspace.lastRecord());
}

Person IntakeForm::withAddress(Person person)
{
    if (person.addresses.isEmpty())
        person.addresses = {{}};
    return person;
}

Person IntakeForm::withoutBlankAddresses(Person person)
{
    person.addresses.removeIf([](const people::PersonAddress &address) {
        return address.postal == people::PostalAddress();
    });
    return person;
}

bool IntakeForm::isElected(const Person &person, QDate day)
{
    const auto roles = rolesOn(person, day);
    return std::ranges::any_of(roles, [](const people::PersonRole &role) {
        return role.kind == people::RoleKind::ElectedOfficial;
    });
}

} // namespace faubourg::ui
