#include "ui/councils/candidaciespanel.h"

#include "ui/base/actpanel.h"
#include "ui/base/statelabel.h"
#include "ui/base/theme.h"
#include "ui/councils/candidacyform.h"
#include "ui/councils/counciltexts.h"
#include "ui/councils/eligibility.h"
#include "ui/people/peopletexts.h"
#include "ui/shell/recordtexts.h"
#include "ui/shell/workspace.h"

#include <QLabel>
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
    , m_change(new QPushButton(tr("Change the candidacy…"), this))
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

    connect(m_day, &Field::edited, this, &CandidaciesPanel::fill);
    connect(m_table, &LinkedTableBase::currentIdChanged, this, &CandidaciesPanel::showReasons);
    connect(m_table, &LinkedTableBase::opened, this, &CandidaciesPanel::startChanging);
    connect(m_add, &QPushButton::clicked, this, &CandidaciesPanel::startAdding);
    connect(m_change, &QPushButton::clicked, this, &CandidaciesPanel::startChanging);
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
    layout->addStretch();
    return buttons;
}

void CandidaciesPanel::buildChanging()
{
    m_changeForm = new Form<Candidacy>;
    m_changeForm->choice(tr("&State"), &Candidacy::state, candidacyStateChoices());
    m_changeForm->choice(tr("T&ie"), &Candidacy::territorialLink, territorialLinkChoices());
    m_changeForm
        ->date(tr("Parent’s conse&nt"), &Candidacy::parentalConsentOn, DateHint::LastOccurrence)
        ->setToday(m_workspace.today());
    m_changeForm->line(tr("&Reason"), &Candidacy::reason);
    m_changing = new ActPanel(m_changeForm, this);
    connect(m_changing, &ActPanel::accepted, this, &CandidaciesPanel::change);
    connect(m_changing, &ActPanel::closed, this, [this] {
        m_buttons->show();
        m_table->table()->setFocus();
    });
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
    showReasons();
}

void CandidaciesPanel::showReasons()
{
    const CandidacyLine *line = m_table->current();
    m_change->setEnabled(line != nullptr && !m_workspace.isReadOnly());
    m_reasons->setVisible(line != nullptr);
    if (line != nullptr)
        m_reasons->setLights(eligibilityLights(m_standing.rules, candidateFacts(line->row), day()));
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
    m_changeForm->load(m_subject.candidacy);
    m_buttons->hide();
    m_changing->open(tr("Candidacy of %1").arg(listName(m_subject.name)),
                     tr("Change the candidacy"));
}

void CandidaciesPanel::change()
{
    Candidacy changed = m_subject.candidacy;
    m_changeForm->store(changed);
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
    m_workspace.notifier().done(
        tr("The candidacy of %1 is saved.").arg(name),
        {{RecordTexts::undo(), [workspace = &m_workspace] { workspace->undoStack().undo(); }}});
}

} // namespace faubourg::ui
