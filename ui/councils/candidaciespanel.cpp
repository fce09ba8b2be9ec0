#include "ui/councils/candidaciespanel.h"

#include "core/base/text/dates.h"
#include "ui/base/actpanel.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/statelabel.h"
#include "ui/base/theme.h"
#include "ui/councils/candidacyform.h"
#include "ui/councils/counciltexts.h"
#include "ui/councils/eligibility.h"
#include "ui/councils/rollinvitationpanel.h"
#include "ui/councils/traitsfield.h"
#include "ui/people/peopletexts.h"
#include "ui/shell/documentpreview.h"
#include "ui/shell/recordtexts.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Candidacy;
using councils::CandidacyRepository;
using councils::CandidacyRow;

CandidaciesPanel::CandidaciesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_day(new DateField(DateHint::NextOccurrence, this))
    , m_table(new LinkedTable<CandidacyLine>(tr("Candidacies"), columns(), this))
    , m_reasons(new RuleLightView(this))
    , m_add(new QPushButton(tr("New candidacy…"), this))
    , m_change(new QPushButton(tr("Change…"), this))
    , m_withdraw(new QPushButton(tr("Withdraw…"), this))
    , m_decide(new QPushButton(tr("Decide all"), this))
    , m_invite(new QPushButton(tr("From the roll…"), this))
    , m_inviting(new RollInvitationPanel(workspace, this))
    , m_form(new CandidacyForm(workspace, this))
    , m_list(makeList())
{
    m_day->setToday(workspace.today());
    m_day->setTitle(tr("Eligibility on"));
    m_day->setValue(workspace.today());
    m_table->setEmptySentence(tr("Nobody has applied yet. Candidacies are taken down here from "
                                 "the paper forms, or imported as a list."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_form);
    showForm(false);
    m_add->setEnabled(false);
    m_change->setEnabled(false);
    m_withdraw->setEnabled(false);
    m_decide->setEnabled(false);
    m_invite->setEnabled(false);

    connect(m_day, &Field::edited, this, &CandidaciesPanel::fill);
    connect(m_table, &LinkedTableBase::currentIdChanged, this, &CandidaciesPanel::showReasons);
    connect(m_table, &LinkedTableBase::opened, this, &CandidaciesPanel::startChanging);
    connect(m_add, &QPushButton::clicked, this, &CandidaciesPanel::startAdding);
    connect(m_change, &QPushButton::clicked, this, &CandidaciesPanel::startChanging);
    connect(m_withdraw, &QPushButton::clicked, this, &CandidaciesPanel::startWithdrawing);
    connect(m_decide, &QPushButton::clicked, this, &CandidaciesPanel::decideAll);
    connect(m_invite, &QPushButton::clicked, this, &CandidaciesPanel::startInviting);
    connect(m_inviting, &RollInvitationPanel::closed, this, &CandidaciesPanel::closeAct);
    const auto backToList = [this] { showForm(false); };
    connect(m_form, &CandidacyForm::saved, this, backToList);
    connect(m_form, &CandidacyForm::cancelled, this, backToList);
}

QWidget *CandidaciesPanel::makeList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    layout->setSpacing(space::kSmall);
    auto *on = new QLabel(tr("Eligibility on:"), list);
    on->setBuddy(m_day->editor());
    on->setMinimumHeight(m_day->editor()->sizeHint().height());
    m_day->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    auto *dayLine = new QHBoxLayout;
    dayLine->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    dayLine->addWidget(on, 0, Qt::AlignTop);
    dayLine->addWidget(m_day);
    dayLine->addStretch();
    layout->addLayout(dayLine);
    layout->addWidget(m_table, 1);
    auto *reasons = new QHBoxLayout;
    reasons->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    reasons->addWidget(m_reasons);
    layout->addLayout(reasons);
    m_buttons = makeButtons();
    layout->addWidget(m_buttons);
    buildChanging();
    auto *act = new QHBoxLayout;
    act->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    act->addWidget(m_changing);
    buildWithdrawing();
    act->addWidget(m_withdrawing);
    act->addWidget(m_inviting);
    layout->addLayout(act);
    return list;
}

QWidget *CandidaciesPanel::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    layout->addWidget(m_add);
    layout->addWidget(m_change);
    layout->addWidget(m_withdraw);
    layout->addWidget(m_decide);
    layout->addWidget(m_invite);
    layout->addWidget(makePrinting());
    layout->addStretch();
    m_change->setToolTip(tr("Change the candidacy"));
    m_withdraw->setToolTip(tr("The candidate takes the candidacy back"));
    m_invite->setToolTip(tr("Draw electors by lot from the electoral roll, to invite them"));
    m_decide->setToolTip(tr("Take down, on the day chosen above, who is eligible and why others "
                            "are not"));
    return buttons;
}

QPushButton *CandidaciesPanel::makePrinting()
{
    auto *button = new QPushButton(tr("Print"), this);
    auto *menu = new QMenu(button);
    menu->addAction(tr("List of candidacies, with reasons"), this,
                    [this] { print(u"candidacies"_s); });
    menu->addAction(tr("Invitations to those drawn from the roll"), this,
                    [this] { print(u"roll-invitations"_s); });
    menu->addAction(tr("Acknowledgements of receipt"), this,
                    [this] { print(u"candidacy-receipts"_s); });
    menu->addAction(tr("Parental authorisations"), this, [this] { print(u"parental-consents"_s); });
    button->setMenu(menu);
    return button;
}

void CandidaciesPanel::buildWithdrawing()
{
    m_withdrawForm = new Form<Candidacy>;
    m_withdrawForm
        ->date(tr("&Withdrawn on"), &Candidacy::withdrawnOn, DateHint::LastOccurrence,
               Need::Compulsory)
        ->setToday(m_workspace.today());
    m_withdrawForm->line(tr("&Reason"), &Candidacy::reason);
    m_withdrawing = new ActPanel(m_withdrawForm, this);
    m_withdrawing->setExplanation(
        tr("The candidacy keeps its number and takes no part in the draw."));
    connect(m_withdrawing, &ActPanel::accepted, this, &CandidaciesPanel::withdraw);
    connect(m_withdrawing, &ActPanel::closed, this, &CandidaciesPanel::closeAct);
}

void CandidaciesPanel::closeAct()
{
    m_buttons->show();
    m_table->table()->setFocus();
}

void CandidaciesPanel::buildChanging()
{
    m_changeForm = new Form<Candidacy>;
    Choices<councils::CandidacyState> states = candidacyStateChoices();
    states.removeIf([](const auto &choice) { // an act of its own, with its day
        return choice.first == councils::CandidacyState::Withdrawn;
    });
    m_changeForm->choice(tr("&State"), &Candidacy::state, states);
    m_changeForm->choice(tr("T&ie"), &Candidacy::territorialLink, territorialLinkChoices());
    m_traits = m_changeForm->bind(new TraitsField(m_changeForm), {}, &Candidacy::traits);
    m_changeForm
        ->date(tr("Parent’s conse&nt"), &Candidacy::parentalConsentOn, DateHint::LastOccurrence)
        ->setToday(m_workspace.today());
    m_changeForm
        ->date(tr("A&greed on (from the roll)"), &Candidacy::agreedOn, DateHint::LastOccurrence)
        ->setToday(m_workspace.today());
    m_changeForm->line(tr("&Reason"), &Candidacy::reason);
    m_changing = new ActPanel(m_changeForm, this);
    connect(m_changing, &ActPanel::accepted, this, &CandidaciesPanel::change);
    connect(m_changing, &ActPanel::closed, this, &CandidaciesPanel::closeAct);
}

QList<Column<CandidacyLine>> CandidaciesPanel::columns()
{
    return {
        {.title = tr("No."),
         .text =
             [](const CandidacyLine &line) { return QString::number(line.row.candidacy.number); },
         .sortKey = [](const CandidacyLine &line) { return line.row.candidacy.number; },
         .alignment = Qt::AlignRight},
        {.title = tr("Name"),
         .text = [](const CandidacyLine &line) { return listName(line.row.name); },
         .names = true},
        {.title = tr("College"),
         .text = [](const CandidacyLine &line) { return line.row.collegeName; }},
        {.title = tr("State"),
         .text =
             [](const CandidacyLine &line) {
                 return wordOf(candidacyStateChoices(), line.row.candidacy.state);
             },
         .sign = [](const CandidacyLine &line) { return signOf(line.row.candidacy.state); }},
        {.title = tr("Eligibility"),
         .text =
             [this](const CandidacyLine &line) {
                 return verdictOn(m_standing.rules, candidateFacts(line.row), day()).word;
             },
         .sign =
             [this](const CandidacyLine &line) {
                 return verdictOn(m_standing.rules, candidateFacts(line.row), day()).sign;
             }},
    };
}

QDate CandidaciesPanel::day() const
{
    const QDate typed = m_day->value();
    return typed.isValid() ? typed : m_workspace.today();
}

void CandidaciesPanel::showCouncil(const reports::CouncilStanding &standing)
{
    if (standing.council.id != m_standing.council.id) {
        showForm(false);
        m_changing->close();
        m_withdrawing->close();
        m_inviting->close();
    }
    m_standing = standing;
    fill();
}

void CandidaciesPanel::fill()
{
    QList<CandidacyLine> lines;
    if (m_standing.council.id.isValid()) {
        const auto rows = CandidacyRepository(m_workspace.database())
                              .list({.council = m_standing.council.id, .on = day()});
        if (!rows)
            return m_workspace.notifier().report(rows.error());
        for (const CandidacyRow &row : *rows)
            lines.append({row.candidacy.id, row});
    }
    m_table->setRows(std::move(lines));
    m_add->setEnabled(m_standing.council.id.isValid() && !m_workspace.isReadOnly());
    m_invite->setEnabled(m_add->isEnabled());
    m_decide->setEnabled(m_add->isEnabled() && !m_table->model()->rows().isEmpty());
    showReasons();
}

void CandidaciesPanel::showReasons()
{
    const CandidacyLine *line = m_table->current();
    m_change->setEnabled(line != nullptr && !m_workspace.isReadOnly());
    m_withdraw->setEnabled(m_change->isEnabled()
                           && line->row.candidacy.state != councils::CandidacyState::Withdrawn);
    m_reasons->setVisible(line != nullptr);
    if (line != nullptr)
        m_reasons->setLights(
            eligibilityLights(m_standing.rules, candidateFacts(line->row), day(),
                              {tr("Print the form"), [this, person = line->row.candidacy.person] {
                                   print(u"parental-consents"_s, person);
                               }}));
}

void CandidaciesPanel::startAdding()
{
    showForm(true);
    m_form->start(m_standing, day());
}

void CandidaciesPanel::showForm(bool shown)
{
    m_list->setVisible(!shown);
    m_form->setVisible(shown);
}

void CandidaciesPanel::startChanging()
{
    const CandidacyLine *line = m_table->current();
    if (line == nullptr || m_workspace.isReadOnly())
        return;
    m_subject = line->row;
    m_traits->setCategories(m_standing.rules.draw.categories);
    m_changeForm->load(m_subject.candidacy);
    m_buttons->hide();
    m_changing->open(tr("Candidacy of %1").arg(listName(m_subject.name)),
                     tr("Change the candidacy"));
}

void CandidaciesPanel::change()
{
    Candidacy changed = m_subject.candidacy;
    m_changeForm->store(changed);
    if (changed.state != councils::CandidacyState::Withdrawn)
        changed.withdrawnOn = {};
    if (const auto valid = validate(changed); !valid)
        return m_changing->refuse(valid.error().message);
    const QString name = listName(m_subject.name);
    const bool same = changed == m_subject.candidacy;
    if (!same
        && !m_workspace.save<CandidacyRepository, Candidacy>(
            u"candidacy"_s, m_subject.candidacy, changed,
            tr("Change the candidacy of %1").arg(name)))
        return;
    m_changing->close();
    saidSaved(tr("The candidacy of %1 is saved.").arg(name));
}

void CandidaciesPanel::startWithdrawing()
{
    const CandidacyLine *line = m_table->current();
    if (line == nullptr)
        return;
    m_subject = line->row;
    Candidacy proposed = m_subject.candidacy;
    proposed.withdrawnOn = m_workspace.today();
    proposed.reason.clear();
    m_withdrawForm->load(proposed);
    m_buttons->hide();
    m_withdrawing->open(tr("Withdraw the candidacy of %1").arg(listName(m_subject.name)),
                        tr("Withdraw the candidacy"));
}

void CandidaciesPanel::withdraw()
{
    Candidacy typed = m_subject.candidacy;
    m_withdrawForm->store(typed);
    const auto taken = councils::withdrawn(m_subject.candidacy, typed.withdrawnOn, typed.reason);
    if (!taken)
        return m_withdrawing->refuse(taken.error().message);
    if (const auto valid = validate(*taken); !valid)
        return m_withdrawing->refuse(valid.error().message);
    const QString name = listName(m_subject.name);
    if (!m_workspace.save<CandidacyRepository, Candidacy>(
            u"candidacy"_s, m_subject.candidacy, *taken,
            tr("Withdraw the candidacy of %1").arg(name)))
        return;
    m_withdrawing->close();
    saidSaved(tr("The candidacy of %1 is withdrawn.").arg(name));
}

void CandidaciesPanel::decideAll()
{
    const CouncilId council = m_standing.council.id;
    const bool done = m_workspace.run(
        u"candidacy"_s, tr("Decide the candidacies of %1").arg(m_standing.council.name),
        [database = &m_workspace.database(), council, rules = m_standing.rules,
         day = day()]() -> Result<qint64> {
            FB_TRY(councils::decideAll(*database, council, rules, day));
            return 0;
        });
    if (done)
        saidSaved(
            tr("The candidacies are decided as of %1.").arg(plainDate(day(), interfaceLanguage())));
}

void CandidaciesPanel::startInviting()
{
    if (m_inviting->start(m_standing.council, m_standing.council.name))
        m_buttons->hide();
}

void CandidaciesPanel::print(const QString &kind, PersonId person)
{
    previewDocument(
        m_workspace, this,
        {.kind = kind, .selection = {.council = m_standing.council.id, .person = person}});
}

void CandidaciesPanel::saidSaved(const QString &text)
{
    m_workspace.notifier().done(text, {{RecordTexts::undo(), [workspace = &m_workspace] {
                                            workspace->undoStack().undo();
                                        }}});
}

} // namespace faubourg::ui
