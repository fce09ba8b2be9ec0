// The tabs of a session: what is edited where.

#include "core/base/text/dates.h"
#include "core/councils/councilrepository.h"
#include "core/reports/sessionproposal.h"
#include "core/sessions/attendance.h"
#include "core/sessions/labels.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/pickfield.h"
#include "ui/base/theme.h"
#include "ui/sessions/entryline.h"
#include "ui/sessions/sessionspage.h"

#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using sessions::AgendaItem;
using sessions::Attendance;
using sessions::MinutesEntry;
using sessions::Participant;
using sessions::Session;

namespace {

constexpr int kLongestItem = 600; ///< minutes
constexpr int kLargestNumber = 9999;
constexpr int kParticipantRows = 10;

QString bodyName(const councils::Body &body)
{
    if (!body.name.isEmpty())
        return body.name;
    switch (body.kind) {
    case councils::BodyKind::Plenary:
        return SessionsPage::tr("Plenary");
    case councils::BodyKind::WorkingGroup:
        return SessionsPage::tr("Working group");
    case councils::BodyKind::Coordination:
        return SessionsPage::tr("Coordination");
    }
    Q_UNREACHABLE();
}

/// "18:58–20:10", "from 18:58"; empty when somebody was there throughout.
QString stayText(const Participant &participant)
{
    const Language language = interfaceLanguage();
    const QString from = hour(participant.arrivedAt, language);
    const QString to = hour(participant.leftAt, language);
    if (from.isEmpty() && to.isEmpty())
        return {};
    if (to.isEmpty())
        return SessionsPage::tr("from %1", "hour").arg(from);
    return from.isEmpty() ? SessionsPage::tr("until %1", "hour").arg(to)
                          : SessionsPage::tr("%1 to %2", "hours").arg(from, to);
}

/// "Text · 3 entries".
QString writtenText(const AgendaItem &item)
{
    QStringList parts;
    if (!item.record.trimmed().isEmpty())
        parts += SessionsPage::tr("text");
    if (!item.entries.isEmpty())
        parts += SessionsPage::tr("%n entries", nullptr, static_cast<int>(item.entries.size()));
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

} // namespace

void SessionsPage::addSummaryForm()
{
    Form<Session> *form = addForm(tr("Summary"));
    m_preparation = new RuleLightView(form);
    form->addWide(m_preparation);
    m_council = form->bind(
        new PickField<CouncilId>(tr("Choose a council"),
                                 [this] { return councilChoices(workspace().database()); }),
        tr("&Council"), &Session::councilId, Need::Compulsory);
    m_body = form->bind(
        new PickField<BodyId>(
            tr("The council itself"),
            [this] {
                QList<RecordChoice> choices;
                const auto council =
                    councils::CouncilRepository(workspace().database()).find(m_council->value());
                if (!council)
                    return choices;
                for (const auto &body : council->bodies)
                    choices.append({body.id.value(), bodyName(body)});
                return choices;
            }),
        tr("&Who meets"), &Session::bodyId);
    form->date(tr("&Date"), &Session::date, DateHint::NextOccurrence, Need::Compulsory)
        ->setToday(workspace().today());
    form->time(tr("&Starts at"), &Session::startsAt);
    form->line(tr("&Venue"), &Session::venue);
    form->line(tr("&Address of the venue"), &Session::venueAddress);
    form->line(tr("Sub&ject"), &Session::subject);
    form->number(tr("&Number"), &Session::number, 1, kLargestNumber);
    form->time(tr("&Ended at"), &Session::endsAt);
    form->line(tr("&Reason"), &Session::stateReason)
        ->setPlaceholder(tr("Why it was postponed or cancelled"));
    form->addStretch();
    connect(m_council, &Field::edited, this, [this] {
        m_body->reread();
        proposeFromCouncil();
    });
}

/// A new session takes what its council knows; what was typed already stays.
void SessionsPage::proposeFromCouncil()
{
    const Session typed = edited();
    if (!isNew() || !typed.councilId.isValid())
        return;
    const auto proposed =
        reports::proposeSession(workspace().database(), typed.councilId, sentenceDate());
    if (!proposed)
        return workspace().notifier().report(proposed.error());
    Session session = *proposed;
    session.date = typed.date;
    session.subject = typed.subject;
    if (typed.startsAt.isValid())
        session.startsAt = typed.startsAt;
    propose(session);
    showPreparation(session);
    showAgendaTotal(session);
}

void SessionsPage::addAgendaForm()
{
    Form<Session> *form = addForm(tr("Agenda"));
    m_frozenForms += form;
    m_agenda = new RowsField<AgendaItem>(
        tr("Add an item"),
        {{.title = tr("Item"),
          .text = [](const AgendaItem &item) { return item.title; },
          .names = true},
         {.title = tr("Presented by"),
          .text = [](const AgendaItem &item) { return item.presenter; }},
         {.title = tr("Duration"),
          .text = [](const AgendaItem &item) { return duration(item.durationMinutes); },
          .alignment = Qt::AlignRight}});
    m_agenda->setVisibleRows(8);
    Form<AgendaItem> &item = m_agenda->form();
    item.line(tr("&Title"), &AgendaItem::title, Need::Compulsory);
    item.number(tr("&Minutes"), &AgendaItem::durationMinutes, 0, kLongestItem);
    item.line(tr("&Presented by"), &AgendaItem::presenter);
    m_names.wordIn(item.text(tr("&Details"), &AgendaItem::details));
    m_agendaTotal = mutedLabel({}, form);
    m_agendaTotal->setWordWrap(true);
    m_usualAgenda = new QPushButton(tr("Add the usual items"), form);
    m_usualAgenda->setToolTip(
        tr("The minutes to approve, the open follow-ups and the questions without answer"));
    auto *line = new QWidget(form);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_agendaTotal, 1);
    row->addWidget(m_usualAgenda);
    form->addWide(line);
    form->bind(m_agenda, tr("Agenda"), &Session::agenda);
    form->addStretch();
    connect(m_usualAgenda, &QPushButton::clicked, this, [this] { addUsualAgenda(); });
    connect(m_agenda, &Field::edited, this, [this] {
        m_minutes->setValue(m_agenda->value()); // the same items, with their minutes
        showAgendaTotal(edited());
    });
}

void SessionsPage::addUsualAgenda()
{
    if (!isNew() && !leave())
        return;
    const auto filled = reports::withUsualAgenda(workspace().database(), edited(), sentenceDate());
    if (!filled)
        return workspace().notifier().report(filled.error());
    if (isNew()) {
        propose(*filled);
        return showAgendaTotal(*filled);
    }
    const int added = static_cast<int>(filled->agenda.size() - stored()->agenda.size());
    if (added == 0)
        return workspace().notifier().done(tr("The usual items are already on the agenda."));
    apply(*filled, tr("Add the usual items to the agenda"),
          tr("%n item(s) added to the agenda.", nullptr, added));
}

void SessionsPage::showAgendaTotal(const Session &session)
{
    QStringList parts{tr("%n item(s)", nullptr, static_cast<int>(session.agenda.size()))};
    if (const int minutes = sessions::agendaMinutes(session); minutes > 0)
        parts += duration(minutes);
    if (const QTime end = sessions::estimatedEnd(session); end.isValid())
        parts += tr("ends at about %1").arg(hour(end, interfaceLanguage()));
    m_agendaTotal->setText(parts.join(u" · "_s));
}

void SessionsPage::addParticipantsForm()
{
    Form<Session> *form = addForm(tr("Participants"));
    m_frozenForms += form;
    m_participants = new RowsField<Participant>(
        tr("Add a participant"),
        {{.title = tr("Name"),
          .text =
              [this](const Participant &one) {
                  return personName(workspace().database(), one.personId);
              },
          .names = true},
         {.title = tr("Capacity"),
          .text =
              [](const Participant &one) {
                  return one.college.isEmpty() ? sessions::label(one.capacity) : one.college;
              }},
         {.title = tr("Attendance"),
          .text =
              [](const Participant &one) {
                  return one.attendance == Attendance::Unknown ? u"–"_s
                                                               : sessions::label(one.attendance);
              },
          .sign = [](const Participant &one) { return signOf(one.attendance); }},
         {.title = tr("Was there"), .text = stayText}});
    m_participants->setVisibleRows(kParticipantRows);
    Form<Participant> &one = m_participants->form();
    m_attendance = one.choice(tr("Attenda&nce"), &Participant::attendance, attendanceChoices());
    one.time(tr("A&rrived at"), &Participant::arrivedAt);
    one.time(tr("&Left at"), &Participant::leftAt);
    one.record(
        tr("&Person"), &Participant::personId,
        [this](const QString &words) { return personChoices(workspace().database(), words); },
        [this](qint64 id) { return personName(workspace().database(), PersonId(id)); },
        Need::Compulsory);
    one.choice(tr("&Capacity"), &Participant::capacity, capacityChoices());
    one.line(tr("C&ollege"), &Participant::college);
    one.date(tr("Convocation &sent on"), &Participant::convocationSentOn, DateHint::LastOccurrence)
        ->setToday(workspace().today());

    m_counts = new QLabel(form);
    m_counts->setWordWrap(true);
    m_invite = new QPushButton(tr("Invite members and officials"), form);
    auto *line = new QWidget(form);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_counts, 1);
    row->addWidget(m_invite);
    form->addWide(line);
    form->addWide(mutedLabel(
        tr("In the list: P present, E excused, A absent; the next name follows."), form));
    form->bind(m_participants, tr("Participants"), &Session::participants);
    form->addStretch();
    m_participants->editor()->installEventFilter(this);
    connect(m_invite, &QPushButton::clicked, this, [this] { inviteMembers(); });
}

void SessionsPage::inviteMembers()
{
    if (!leave() || !stored())
        return;
    const auto invited = reports::withInvited(workspace().database(), *stored());
    if (!invited)
        return workspace().notifier().report(invited.error());
    const int added =
        static_cast<int>(invited->participants.size() - stored()->participants.size());
    if (added == 0)
        return workspace().notifier().done(
            tr("Everybody who sits in the council that day is already invited."));
    apply(*invited, tr("Invite members and officials"),
          tr("%n person(s) invited.", nullptr, added));
}

void SessionsPage::showCounts(const Session &session)
{
    const auto count = sessions::attendanceCount(session.participants);
    QStringList parts{tr("Present %1").arg(count.present), tr("Excused %1").arg(count.excused),
                      tr("Absent %1").arg(count.absent)};
    if (count.unknown > 0)
        parts += tr("To be noted %1").arg(count.unknown);
    m_counts->setText(parts.join(u" · "_s));
}

bool SessionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (m_participants != nullptr && watched == m_participants->editor()
        && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && noteAttendance(key->key()))
            return true;
    }
    return RecordPage::eventFilter(watched, event);
}

/// One key notes one person and moves on to the next; each is saved at once.
bool SessionsPage::noteAttendance(int key)
{
    static const QHash<int, Attendance> kKeys{{Qt::Key_P, Attendance::Present},
                                              {Qt::Key_E, Attendance::Excused},
                                              {Qt::Key_A, Attendance::Absent}};
    if (!kKeys.contains(key))
        return false;
    auto *table = qobject_cast<TableView *>(m_participants->editor());
    const qint64 place = table->currentId(); // from 1
    if (place < 1 || place > m_participants->value().size() || !m_attendance->isEnabled()
        || !m_invite->isEnabled())
        return true; // nobody, or closed; the letter must not search the list either
    const PersonId person = m_participants->value().at(place - 1).personId;
    const auto choices = attendanceChoices();
    const auto chosen =
        std::ranges::find(choices, kKeys.value(key), &std::pair<Attendance, QString>::first);
    m_attendance->setValue(static_cast<int>(chosen - choices.begin()));
    emit m_attendance->edited();
    if (commit(tr("Attendance of %1").arg(personName(workspace().database(), person))))
        table->selectId(place + 1);
    return true;
}

void SessionsPage::addMinutesForm()
{
    Form<Session> *form = addForm(tr("Minutes"));
    m_frozenForms += form;
    TextField *introduction = form->text(tr("&Introduction"), &Session::introduction);
    m_minutes =
        new RowsField<AgendaItem>({},
                                  {{.title = tr("Item"),
                                    .text = [](const AgendaItem &item) { return item.title; },
                                    .names = true},
                                   {.title = tr("Written"), .text = writtenText}});
    m_minutes->setRowsFixed();
    m_minutes->setVisibleRows(6);
    Form<AgendaItem> &item = m_minutes->form();
    m_names.wordIn(item.text(tr("&What was said"), &AgendaItem::record));
    m_entryLine = new EntryLine(&item);
    item.addWide(m_entryLine);
    m_entries = new RowsField<MinutesEntry>(
        tr("Add an entry"),
        {{.title = tr("Kind"),
          .text = [](const MinutesEntry &entry) { return sessions::label(entry.kind); }},
         {.title = tr("At"),
          .text = [](const MinutesEntry &entry) { return hour(entry.at, interfaceLanguage()); }},
         {.title = tr("Text"),
          .text =
              [this](const MinutesEntry &entry) { return m_names.shown(entry.text).simplified(); },
          .names = true}});
    Form<MinutesEntry> &entry = m_entries->form();
    entry.choice(tr("&Kind"), &MinutesEntry::kind, entryKindChoices());
    TextField *text = entry.text(tr("&Text"), &MinutesEntry::text, Need::Compulsory);
    entry.time(tr("&At"), &MinutesEntry::at);
    item.bind(m_entries, tr("Entries"), &AgendaItem::entries);
    form->bind(m_minutes, tr("Items"), &Session::agenda);
    TextField *conclusion = form->text(tr("&Conclusion"), &Session::conclusion);
    for (TextField *field : {introduction, text, conclusion}) {
        field->setVisibleLines(2);
        m_names.wordIn(field);
    }
    form->addStretch();
    connect(m_minutes, &Field::edited, this, [this] { m_agenda->setValue(m_minutes->value()); });
    connect(m_entryLine, &EntryLine::entered, this, &SessionsPage::takeDown);
}

/// One line of the minutes under the chosen item, saved at once. The hour is that of the
/// clock on the day of the session; minutes written afterwards have none.
void SessionsPage::takeDown(sessions::EntryKind kind, const QString &text)
{
    MinutesEntry entry{.id = {}, .kind = kind, .at = {}, .text = m_names.stored(text)};
    if (stored() && stored()->date == workspace().today()) {
        const QTime now = workspace().database().clock().nowUtc().toLocalTime().time();
        entry.at = QTime(now.hour(), now.minute());
    }
    m_entries->setValue(m_entries->value() + QList{entry});
    emit m_entries->edited();
    commit(tr("Add to the minutes: %1").arg(sessions::label(kind)));
}

} // namespace faubourg::ui
