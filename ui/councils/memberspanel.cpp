#include "ui/councils/memberspanel.h"

#include "core/base/text/dates.h"
#include "core/councils/mandaterepository.h"
#include "ui/base/actpanel.h"
#include "ui/base/band.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/councils/counciltexts.h"
#include "ui/shell/recordtexts.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Mandate;
using councils::MandateRepository;
using councils::MandateStatus;
using councils::MemberRow;

MembersPanel::MembersPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_persons(workspace.database())
    , m_notice(new Band(this))
    , m_withEnded(new QCheckBox(tr("Show ended mandates"), this))
    , m_table(new LinkedTable<MemberLine>(tr("Members"), memberColumns(), this))
    , m_buttons(new QWidget(this))
{
    m_table->setEmptySentence(
        tr("Nobody sits here yet, and no seat waits. Members are added one by one, imported, or "
           "drawn by lot among the candidates."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kSmall);
    layout->setSpacing(space::kTight);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
    buildButtons();
    buildAdding();
    buildChanging();
    buildEnding();
    buildSeating();
    connect(m_withEnded, &QCheckBox::toggled, this, &MembersPanel::fill);
    connect(m_table, &LinkedTableBase::currentIdChanged, this, &MembersPanel::updateButtons);
    updateButtons();
}

void MembersPanel::buildButtons()
{
    m_hint = mutedLabel({}, m_buttons);
    m_hint->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->addWidget(m_hint, 1);
    first->addWidget(m_withEnded);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::kSmall);
    auto *layout = new QVBoxLayout(m_buttons);
    layout->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(first);
    layout->addLayout(second);
    m_add = addButton(tr("Add a member…"), &MembersPanel::startAdding);
    m_change = addButton(tr("Change…"), &MembersPanel::startChanging);
    m_end = addButton(tr("End the mandate…"), &MembersPanel::startEnding);
    m_propose = addButton(tr("Propose a substitute"), &MembersPanel::startSeating);
    for (QPushButton *button : {m_add, m_change, m_end, m_propose})
        second->addWidget(button);
    second->addStretch();
}

QPushButton *MembersPanel::addButton(const QString &text, void (MembersPanel::*run)())
{
    auto *button = new QPushButton(text, m_buttons);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

ActPanel *MembersPanel::addPanel(FormWidget *form, void (MembersPanel::*run)())
{
    auto *panel = new ActPanel(form, this);
    connect(panel, &ActPanel::accepted, this, run);
    connect(panel, &ActPanel::closed, this, [this] {
        m_buttons->show();
        if (isAncestorOf(window()->focusWidget())) // another council may have been chosen
            m_table->table()->setFocus();
    });
    auto *margins = new QHBoxLayout;
    margins->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    margins->addWidget(panel);
    static_cast<QVBoxLayout *>(layout())->addLayout(margins);
    return panel;
}

void MembersPanel::buildAdding()
{
    const auto find = [this](const QString &words) {
        QList<RecordChoice> choices;
        const auto rows = m_persons.list({.words = words});
        for (const people::PersonRow &row : rows.valueOr({}))
            choices.append({row.id.value(), listName(row.name)});
        return choices;
    };
    const auto member = [](auto field) {
        return [field](auto &row) -> auto &
        {
            return row.mandate.*field;
        };
    };
    m_addForm = new Form<NewMember>;
    m_addForm->record(
        tr("&Person"), member(&Mandate::person), find,
        [this](qint64 id) { return personName(PersonId(id)); }, Need::Compulsory);
    m_place = new ChoiceField({}, m_addForm);
    m_addForm->bind(m_place, tr("P&lace"), &NewMember::place);
    m_addForm->line(tr("&Represents"), member(&Mandate::represents));
    m_addForm
        ->date(tr("&From"), member(&Mandate::startsOn), DateHint::LastOccurrence, Need::Compulsory)
        ->setToday(m_workspace.today());
    m_adding = addPanel(m_addForm, &MembersPanel::add);
}

void MembersPanel::buildChanging()
{
    m_changeForm = new Form<Mandate>;
    m_changeForm->line(tr("&Represents"), &Mandate::represents);
    const auto date = [this](const QString &title, QDate Mandate::*member, DateHint hint,
                             Need need = Need::Optional) {
        m_changeForm->date(title, member, hint, need)->setToday(m_workspace.today());
    };
    date(tr("&From"), &Mandate::startsOn, DateHint::LastOccurrence, Need::Compulsory);
    date(tr("&Until, as planned"), &Mandate::plannedEnd, DateHint::NextOccurrence);
    date(tr("&Authorised by a parent on"), &Mandate::parentalConsentOn, DateHint::LastOccurrence);
    m_changing = addPanel(m_changeForm, &MembersPanel::change);
}

void MembersPanel::buildEnding()
{
    m_endForm = new Form<Ending>;
    m_endForm->date(tr("&Last day"), &Ending::day, DateHint::LastOccurrence, Need::Compulsory)
        ->setToday(m_workspace.today());
    m_endForm->choice(tr("&Reason"), &Ending::reason, endReasonChoices());
    m_ending = addPanel(m_endForm, &MembersPanel::end);
}

void MembersPanel::buildSeating()
{
    m_seatForm = new Form<Seating>;
    m_seatForm->date(tr("&From"), &Seating::day, DateHint::NextOccurrence, Need::Compulsory)
        ->setToday(m_workspace.today());
    m_seating = addPanel(m_seatForm, &MembersPanel::seat);
}

void MembersPanel::showCouncil(const reports::CouncilStanding &standing)
{
    if (standing.council.id != m_standing.council.id) {
        m_notice->clear();
        for (ActPanel *panel : {m_adding, m_changing, m_ending, m_seating})
            panel->close();
    }
    m_standing = standing;
    fill();
}

void MembersPanel::fill()
{
    m_table->setRows(memberLines(m_standing, m_workspace.today(), m_withEnded->isChecked()));
    updateButtons();
}

void MembersPanel::updateButtons()
{
    const MemberLine *line = m_table->current();
    const bool canWrite = !m_workspace.isReadOnly() && m_standing.council.id.isValid();
    const bool isMember = line != nullptr && line->member.has_value();
    const bool runs = isMember && !line->member->mandate.endsOn.isValid();
    m_add->setEnabled(canWrite);
    m_change->setEnabled(canWrite && isMember);
    m_end->setEnabled(canWrite && runs);
    m_propose->setEnabled(canWrite && line != nullptr && !isMember);
    if (!canWrite)
        m_hint->setText(m_workspace.isReadOnly() ? tr("This file is open for reading only.")
                                                 : tr("Save the council first."));
    else if (line == nullptr)
        m_hint->setText(tr("Choose a member, or a vacant seat to fill it."));
    else if (runs)
        m_hint->setText(tr("End this mandate to propose a substitute."));
    else if (isMember)
        m_hint->setText(tr("This mandate already has its last day."));
    else
        m_hint->clear();
}

bool MembersPanel::store(std::optional<Mandate> before, const Mandate &after, const QString &act)
{
    return m_workspace.save<MandateRepository, Mandate>(u"mandate"_s, std::move(before), after,
                                                        act);
}

void MembersPanel::say(const QString &text)
{
    m_notice->clear();
    m_workspace.notifier().done(text, {{RecordTexts::undo(), [workspace = &m_workspace] {
                                            workspace->undoStack().undo();
                                        }}});
}

QString MembersPanel::personName(PersonId id) const
{
    const auto found = m_persons.find(id);
    return found ? listName(found->name) : QString();
}

} // namespace faubourg::ui
