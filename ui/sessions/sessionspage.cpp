#include "ui/sessions/sessionspage.h"

#include "core/base/text/dates.h"
#include "core/reports/delays.h"
#include "core/reports/sessionproposal.h"
#include "core/sessions/attendance.h"
#include "core/sessions/followuprepository.h"
#include "core/sessions/labels.h"
#include "core/sessions/remaining.h"
#include "ui/base/interfacelanguage.h"
#include "ui/sessions/entryline.h"
#include "ui/sessions/sessiondocuments.h"
#include "ui/sessions/sessionlinks.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using sessions::Session;
using sessions::SessionRow;
using sessions::SessionState;

namespace {

constexpr int kSoonDays = 7; ///< what is to be done within a week is marked

/// Those of the council's own members when it has any, else everybody's.
QString presenceText(const SessionRow &row)
{
    const bool wasHeld = row.state == SessionState::Held || row.state == SessionState::MinutesDraft
        || row.state == SessionState::MinutesSent || row.state == SessionState::MinutesApproved;
    const int invited = row.membersInvited > 0 ? row.membersInvited : row.invited;
    const int present = row.membersInvited > 0 ? row.membersPresent : row.present;
    return wasHeld && invited > 0 ? u"%1/%2"_s.arg(present).arg(invited) : u"–"_s;
}

Sign urgency(QDate by, QDate today)
{
    if (!by.isValid() || by > today.addDays(kSoonDays))
        return Sign::None;
    return by < today ? Sign::Broken : Sign::Soon;
}

} // namespace

PageFactory sessionsPage()
{
    return {.key = "sessions"_L1,
            .title = SessionsPage::tr("Sessions"),
            .icon = "session"_L1,
            .create = [](Workspace &workspace,
                         QWidget *parent) { return new SessionsPage(workspace, parent); },
            .kinds = {u"session"_s}};
}

SessionsPage::SessionsPage(Workspace &workspace, QWidget *parent)
    : RecordPage(workspace, u"session"_s, parent)
    , m_names(workspace.database())
{
    addColumns();
    addFacets();
    addVerbs();
    addSummaryForm();
    addAgendaForm();
    addParticipantsForm();
    addMinutesForm();
    m_links = new SessionLinks(workspace);
    connect(m_links, &SessionLinks::recordWanted, this, &Page::recordWanted);
    detail()->addTab(m_links, tr("Follow-ups"));
    m_documents = new SessionDocuments(workspace);
    connect(m_documents, &SessionDocuments::wanted, this, [this] { leave(); });
    detail()->addTab(m_documents, tr("Documents"));
    start();
}

void SessionsPage::addColumns()
{
    const QDate today = workspace().today();
    const auto remaining = [this](const SessionRow &row) {
        return sessions::remainingStep(
            row, {.noticeDays = noticeFor(row.councilId), .minutesDays = m_minutesDays});
    };
    setColumns({
        {.title = tr("Date"),
         .text = [today](const SessionRow &row) { return listDate(row.date, today); },
         .sortKey = [](const SessionRow &row) { return row.date; },
         .copy = [](const SessionRow &row) { return numericDate(row.date); }},
        {.title = tr("Council"),
         .text =
             [](const SessionRow &row) {
                 return row.body.isEmpty() ? row.council : tr("%1, %2").arg(row.council, row.body);
             },
         .names = true},
        {.title = tr("State"),
         .text = [](const SessionRow &row) { return sessions::label(row.state); },
         .sign = [](const SessionRow &row) { return signOf(row.state); }},
        {.title = tr("Present"),
         .text = presenceText,
         .sortKey = [](const SessionRow &row) { return row.present; },
         .alignment = Qt::AlignRight,
         .isSpare = true},
        {.title = tr("To be done"),
         .text =
             [remaining, today](const SessionRow &row) {
                 return sessions::describe(remaining(row),
                                           [today](QDate day) { return listDate(day, today); });
             },
         .sortKey = [remaining](const SessionRow &row) { return remaining(row).by; },
         .sign = [remaining,
                  today](const SessionRow &row) { return urgency(remaining(row).by, today); }},
    });
    table()->setDefaultSort({{0, Qt::DescendingOrder}});
    setListShare(kListShare);
}

void SessionsPage::addFacets()
{
    m_councilFacet = addRowFacet(tr("Council"), {}, [this](const SessionRow &row, int choice) {
        return row.council == m_councilFacet->itemText(choice);
    });
    m_yearFacet = addRowFacet(tr("Year"), {}, [this](const SessionRow &row, int choice) {
        return QString::number(row.date.year()) == m_yearFacet->itemText(choice);
    });
    QStringList states;
    for (const auto &[state, key] : sessions::kSessionStateKeys.pairs)
        states += sessions::label(state);
    addRowFacet(tr("State"), states, [states](const SessionRow &row, int choice) {
        return sessions::label(row.state) == states.at(choice - 1);
    });
}

void SessionsPage::refresh()
{
    const auto &database = workspace().database();
    m_notices = reports::noticeDays(database).valueOr({});
    m_minutesDays = reports::minutesDays(database).valueOr(0);
    m_councils.clear();
    for (const RecordChoice &council : councilChoices(database))
        m_councils.insert(CouncilId(council.id), council.text);
    RecordPage::refresh();
    QStringList councils;
    QStringList years;
    for (const SessionRow &row : model()->rows()) {
        councils += row.council;
        years += QString::number(row.date.year());
    }
    councils.sort(Qt::CaseInsensitive);
    councils.removeDuplicates();
    years.removeDuplicates(); // the rows come newest first
    refillFacet(m_councilFacet, councils);
    refillFacet(m_yearFacet, years);
}

/// What calls people to the session before it, what tells of it afterwards.
std::optional<PrintableDocument> SessionsPage::printable() const
{
    if (!stored() || isNew())
        return {};
    const SessionState state = stored()->state;
    const bool isToCome = state == SessionState::Planned || state == SessionState::Convened;
    documents::Selection selection;
    selection.session = stored()->id;
    return PrintableDocument{isToCome ? u"convocations"_s : u"minutes"_s, selection};
}

Result<QList<SessionRow>> SessionsPage::listRows() const
{
    return repository().list();
}

/// Of the council the list is restricted to, or of the only one there is.
Session SessionsPage::newRecord() const
{
    CouncilId council = m_councils.size() == 1 ? m_councils.constBegin().key() : CouncilId();
    if (m_councilFacet->currentIndex() > 0)
        council = m_councils.key(m_councilFacet->currentText());
    if (!council.isValid())
        return {};
    return reports::proposeSession(workspace().database(), council, sentenceDate())
        .valueOr(Session());
}

Session SessionsPage::completed(const Session &typed) const
{
    Session edited = typed;
    if (!isNew() || !edited.participants.isEmpty() || !edited.councilId.isValid()
        || !edited.date.isValid())
        return edited;
    return reports::withInvited(workspace().database(), edited).valueOr(edited);
}

Result<void> SessionsPage::check(const Session &session) const
{
    return sessions::validate(session);
}

QString SessionsPage::nameOf(const Session &session) const
{
    return sessionName(councilName(session.councilId), session.date);
}

Headline SessionsPage::headlineOf(const Session &session) const
{
    const Language language = interfaceLanguage();
    QStringList when{longDate(session.date, language)};
    if (session.startsAt.isValid())
        when += hour(session.startsAt, language);
    QStringList context{when.join(u", "_s)};
    if (!session.venue.isEmpty())
        context += session.venue;
    return {.title = councilName(session.councilId),
            .context = context.join(u" · "_s),
            .sign = signOf(session.state),
            .state = sessions::label(session.state)};
}

RecordTexts SessionsPage::recordTexts() const
{
    return {.list = {.list = tr("Sessions"),
                     .newRecord = tr("New session"),
                     .empty = tr("No session is planned yet. The sessions of the councils belong "
                                 "here: agenda, convocations, attendance, minutes."),
                     .count = [](int count) { return tr("%n session(s)", nullptr, count); }},
            .newTitle = tr("New session"),
            .undoCreate = tr("Create the session %1"),
            .undoEdit = tr("Change the session %1"),
            .undoRemove = tr("Remove the session %1"),
            .saved = tr("The session %1 is saved."),
            .removed = tr("The session %1 was removed.")};
}

/// Questions and follow-ups are listed with their session, councils name it.
bool SessionsPage::showsKind(const QString &kind) const
{
    static const QStringList kShown{u"session"_s,   u"council"_s, u"question"_s,
                                    u"follow_up"_s, u"person"_s,  u"mandate"_s};
    return kShown.contains(kind);
}

/// From the menu of the heading, where the verbs need the room.
bool SessionsPage::canRemove() const
{
    return stored() && sessions::checkRemoval(*stored());
}

void SessionsPage::recordShown(const Session &session)
{
    const bool isFrozen =
        session.state == SessionState::MinutesApproved || session.state == SessionState::Archived;
    const bool isClosed = isFrozen || workspace().isReadOnly();
    for (FormWidget *form : m_frozenForms)
        form->setReadOnly(isClosed);
    QList<PersonId> invited;
    for (const sessions::Participant &participant : session.participants)
        invited += participant.personId;
    m_names.add(invited);
    m_entryLine->setEnabled(!isClosed);
    m_usualAgenda->setEnabled(!isClosed);
    m_invite->setEnabled(!isClosed && session.date.isValid() && session.councilId.isValid());
    showVerbs(session);
    showPreparation(session);
    showAgendaTotal(session);
    showCounts(session);
    m_links->setSession(session);
    m_documents->setSession(session.id, nameOf(session));
    if (isFrozen)
        detail()->band()->showNotice(
            Sign::Information,
            tr("The minutes are approved: agenda, attendance and minutes no longer change."));
    offerSending(session);
}

/// What stands and what lacks before the session, then after it.
void SessionsPage::showPreparation(const Session &session)
{
    const QDate today = workspace().today();
    const auto day = sentenceDate();
    QList<RuleLight> lights;
    const int items = static_cast<int>(session.agenda.size());
    lights.append({.sign = items > 0 ? Sign::Met : Sign::Soon,
                   .rule = tr("Agenda"),
                   .measure = items == 0 ? tr("empty")
                                         : tr("%n item(s)", nullptr, items) + u", "_s
                           + duration(sessions::agendaMinutes(session))});
    const int notice = session.noticeRequired.value_or(noticeFor(session.councilId));
    if (session.convenedOn.isValid()) {
        const int given = sessions::noticeGiven(session).value_or(0);
        lights.append({.sign = sessions::wasConvenedLate(session) ? Sign::Soon : Sign::Met,
                       .rule = tr("Convened on %1").arg(day(session.convenedOn)),
                       .measure = tr("%1 days of notice, %2 asked for").arg(given).arg(notice)});
    } else if (session.state == SessionState::Planned && session.date.isValid()) {
        const QDate by = sessions::latestConvocation(session.date, notice);
        lights.append({.sign = by < today ? Sign::Soon : Sign::Met,
                       .rule = tr("Convene by %1").arg(day(by)),
                       .measure = tr("%n day(s) of notice asked for", nullptr, notice)});
    }
    const auto count = sessions::attendanceCount(session.participants);
    const bool isToCome =
        session.state == SessionState::Planned || session.state == SessionState::Convened;
    if (isToCome)
        lights.append({.sign = count.invited > 0 ? Sign::Met : Sign::NotApplicable,
                       .rule = tr("Participants"),
                       .measure = tr("%n invited", nullptr, count.invited)});
    else if (session.state != SessionState::Cancelled && session.state != SessionState::Postponed)
        lights.append({.sign = count.unknown > 0 ? Sign::Soon : Sign::Met,
                       .rule = tr("Attendance"),
                       .measure = count.unknown > 0
                           ? tr("%n not noted", nullptr, count.unknown)
                           : tr("%1 present of %2").arg(count.present).arg(count.invited)});
    if (const SessionRow *row = model()->find(session.id.value())) {
        const auto step = sessions::remainingStep(*row, {notice, m_minutesDays});
        if (!isToCome && step.what != sessions::Remaining::Nothing)
            lights.append({.sign = step.by.isValid() && step.by < today ? Sign::Broken : Sign::Soon,
                           .rule = sessions::describe(step, day)});
    }
    m_preparation->setLights(lights);
}

QString SessionsPage::councilName(CouncilId id) const
{
    return m_councils.value(id);
}

int SessionsPage::noticeFor(CouncilId id) const
{
    return m_notices.value(id);
}

} // namespace faubourg::ui
