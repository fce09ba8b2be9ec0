#include "ui/sessions/followupspage.h"

#include "core/base/text/dates.h"
#include "core/sessions/labels.h"
#include "ui/base/dialogs.h"
#include "ui/base/pickfield.h"
#include "ui/sessions/followuptexts.h"
#include "ui/sessions/sessiontexts.h"

#include <QComboBox>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using sessions::FollowUp;
using sessions::FollowUpRow;
using sessions::FollowUpState;

PageFactory followUpsPage()
{
    return {.key = "followups"_L1,
            .title = FollowUpsPage::tr("Follow-ups"),
            .icon = "forward"_L1,
            .create = [](Workspace &workspace,
                         QWidget *parent) { return new FollowUpsPage(workspace, parent); },
            .kinds = {u"follow_up"_s}};
}

FollowUpsPage::FollowUpsPage(Workspace &workspace, QWidget *parent)
    : RecordPage(workspace, u"follow_up"_s, parent)
    , m_names(workspace.database())
{
    addColumns();
    const QDate today = workspace.today();
    addRowFacet(tr("State"), {tr("to do"), tr("late"), tr("closed")},
                [today](const FollowUpRow &row, int choice) {
                    const bool isOpen = row.state == FollowUpState::Open;
                    if (choice == 1)
                        return isOpen;
                    return choice == 2 ? sessions::isLate(row, today) : !isOpen;
                });
    m_councilFacet = addRowFacet(tr("Council"), {}, [this](const FollowUpRow &row, int choice) {
        return row.council == m_councilFacet->itemText(choice);
    });
    addVerbs();
    addMainForm();
    start();
}

void FollowUpsPage::addColumns()
{
    const QDate today = workspace().today();
    setColumns({
        {.title = tr("What"),
         .text = [this](const FollowUpRow &row) { return m_names.shown(row.what).simplified(); },
         .names = true},
        {.title = tr("By"),
         .text = [today](const FollowUpRow &row) { return listDate(row.dueOn, today); },
         .sortKey = [](const FollowUpRow &row) { return row.dueOn; },
         .copy = [](const FollowUpRow &row) { return numericDate(row.dueOn); }},
        {.title = tr("State"),
         .text = [today](const FollowUpRow &row) { return followUpState(row, today); },
         .sortKey = [](const FollowUpRow &row) { return static_cast<int>(row.state); },
         .sign = [today](const FollowUpRow &row) { return followUpSign(row, today); }},
        {.title = tr("In charge"), .text = [](const FollowUpRow &row) { return row.owner; }},
        {.title = tr("Council"),
         .text = [](const FollowUpRow &row) { return row.council; },
         .isSpare = true},
    });
    table()->setDefaultSort({{2, Qt::AscendingOrder}, {1, Qt::AscendingOrder}});
    setListShare(kListShare);
}

void FollowUpsPage::addMainForm()
{
    const QDate today = workspace().today();
    Form<FollowUp> *form = addForm(tr("Follow-up"));
    TextField *what = form->text(tr("W&hat is to be done"), &FollowUp::what, Need::Compulsory);
    form->bind(new PickField<SessionId>(tr("Choose a session"),
                                        [this] { return sessionChoices(workspace().database()); }),
               tr("&Decided in"), &FollowUp::sessionId, Need::Compulsory);
    form->line(tr("&Service in charge"), &FollowUp::owner);
    form->record(
        tr("or &person in charge"), &FollowUp::ownerId,
        [this](const QString &words) { return personChoices(workspace().database(), words); },
        [this](qint64 id) { return personName(workspace().database(), PersonId(id)); });
    form->date(tr("To be done &by"), &FollowUp::dueOn, DateHint::NextOccurrence)->setToday(today);
    TextField *outcome = form->text(tr("What &came of it"), &FollowUp::outcome);
    for (TextField *field : {what, outcome}) {
        field->setVisibleLines(3);
        m_names.wordIn(field);
    }
    form->addStretch();
}

void FollowUpsPage::addVerbs()
{
    m_done = new QAction(tr("Mark as done"), this);
    m_drop = new QAction(tr("Drop…"), this);
    m_reopen = new QAction(tr("Open again"), this);
    for (QAction *action : {m_done, m_drop, m_reopen})
        action->setEnabled(false); // until a follow-up is shown
    addRecordAction(m_done, true);
    addRecordAction(m_reopen);
    addAction(m_drop);
    auto *menu = new QMenu(this);
    menu->addAction(m_drop);
    menu->addSeparator();
    menu->addAction(makeRemoveAction());
    m_more = new QAction(tr("More"), this);
    m_more->setMenu(menu);
    detail()->addHeadingAction(m_more);
    connect(m_done, &QAction::triggered, this, [this] { markDone(); });
    connect(m_drop, &QAction::triggered, this, [this] { markDropped(); });
    connect(m_reopen, &QAction::triggered, this, [this] { openAgain(); });
}

void FollowUpsPage::refresh()
{
    RecordPage::refresh();
    QStringList councils;
    for (const FollowUpRow &row : model()->rows())
        councils += row.council;
    councils.sort(Qt::CaseInsensitive);
    councils.removeDuplicates();
    refillFacet(m_councilFacet, councils);
}

Result<QList<FollowUpRow>> FollowUpsPage::listRows() const
{
    return repository().list();
}

Result<void> FollowUpsPage::check(const FollowUp &followUp) const
{
    return sessions::validate(followUp);
}

QString FollowUpsPage::nameOf(const FollowUp &followUp) const
{
    return tr("“%1”", "name of a follow-up").arg(m_names.shown(followUp.what).simplified());
}

Headline FollowUpsPage::headlineOf(const FollowUp &followUp) const
{
    const FollowUpRow *row = model()->find(followUp.id.value());
    const QDate today = workspace().today();
    const bool isLate = sessions::isLate(followUp, today);
    return {.title = m_names.shown(followUp.what).simplified(),
            .context = row == nullptr ? QString() : sessionName(row->council, row->sessionDate),
            .sign = followUpSign(followUp.state, followUp.dueOn, today),
            .state = isLate ? tr("Late", "follow-up") : sessions::label(followUp.state)};
}

RecordTexts FollowUpsPage::recordTexts() const
{
    return {.list = {.list = tr("Follow-ups"),
                     .newRecord = tr("New follow-up"),
                     .empty = tr("Nothing was promised yet. What a session decides to have done, "
                                 "by whom and until when, belongs here."),
                     .count = [](int count) { return tr("%n follow-up(s)", nullptr, count); }},
            .newTitle = tr("New follow-up"),
            .undoCreate = tr("Add the follow-up %1"),
            .undoEdit = tr("Change the follow-up %1"),
            .undoRemove = tr("Remove the follow-up %1"),
            .saved = tr("The follow-up %1 is saved."),
            .removed = tr("The follow-up %1 was removed.")};
}

bool FollowUpsPage::showsKind(const QString &kind) const
{
    static const QStringList kShown{u"follow_up"_s, u"session"_s, u"council"_s, u"person"_s};
    return kShown.contains(kind);
}

/// From the menu of the heading: the title needs the room.
bool FollowUpsPage::canRemove() const
{
    return stored().has_value();
}

void FollowUpsPage::recordShown(const FollowUp &followUp)
{
    const bool isEditable = followUp.id.isValid() && !workspace().isReadOnly();
    const bool isOpen = followUp.state == FollowUpState::Open;
    for (QAction *action : {m_done, m_drop}) {
        action->setEnabled(isEditable && isOpen);
        action->setVisible(isEditable && isOpen);
    }
    m_reopen->setEnabled(isEditable && !isOpen);
    m_reopen->setVisible(isEditable && !isOpen);
    m_more->setVisible(isEditable);
}

void FollowUpsPage::markDone()
{
    if (!leave() || !stored())
        return;
    take(sessions::complete(*stored(), stored()->outcome, workspace().today()),
         tr("Note that %1 is done").arg(nameOf(*stored())));
}

void FollowUpsPage::markDropped()
{
    if (!leave() || !stored())
        return;
    const auto answer =
        confirm(this,
                {.title = tr("Drop %1").arg(nameOf(*stored())),
                 .consequence = tr("The reason will be read at the next session of the council."),
                 .verb = tr("Drop"),
                 .asksReason = true});
    if (answer)
        take(sessions::drop(*stored(), answer->reason, workspace().today()),
             tr("Drop %1").arg(nameOf(*stored())));
}

void FollowUpsPage::openAgain()
{
    if (!leave() || !stored())
        return;
    take(sessions::reopen(*stored()), tr("Open %1 again").arg(nameOf(*stored())));
}

void FollowUpsPage::take(const Result<FollowUp> &changed, const QString &undoText)
{
    if (!changed)
        return workspace().notifier().report(changed.error());
    apply(*changed, undoText,
          tr("%1: %2.", "follow-up and its new state")
              .arg(nameOf(*changed), sessions::label(changed->state)));
}

} // namespace faubourg::ui
