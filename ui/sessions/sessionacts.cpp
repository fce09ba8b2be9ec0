// What one does to a session: the verbs of its life as actions of the heading.

#include "core/base/text/dates.h"
#include "core/sessions/attendance.h"
#include "core/sessions/labels.h"
#include "ui/base/dialogs.h"
#include "ui/base/interfacelanguage.h"
#include "ui/sessions/sessionspage.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using sessions::Outcome;
using sessions::Session;
using sessions::SessionState;
using sessions::SessionVerb;

namespace {

/// The verbs that move a session forward stand in the heading; the others in its menu.
bool isInHeading(SessionVerb verb)
{
    return verb != SessionVerb::Postpone && verb != SessionVerb::Cancel
        && verb != SessionVerb::Archive;
}

/// What leaves the office, or closes the record: it asks first and is not undone.
bool hasOutsideEffect(SessionVerb verb)
{
    return verb == SessionVerb::Convene || verb == SessionVerb::SendMinutes
        || verb == SessionVerb::ApproveMinutes || verb == SessionVerb::Postpone
        || verb == SessionVerb::Cancel;
}

QString consequence(SessionVerb verb)
{
    switch (verb) {
    case SessionVerb::Convene:
        return SessionsPage::tr("The session becomes convened, with today as the day of the "
                                "convocation. This is not undone: a correction is another letter.");
    case SessionVerb::SendMinutes:
        return SessionsPage::tr("The minutes go to the members as a draft, with today as the day "
                                "of sending. They can be taken back for correction.");
    case SessionVerb::ApproveMinutes:
        return SessionsPage::tr("Agenda, attendance and minutes no longer change afterwards. A "
                                "correction is noted in the next session.");
    case SessionVerb::Postpone:
        return SessionsPage::tr("The session keeps its agenda and waits for a new date. The reason "
                                "goes on record and to the members.");
    case SessionVerb::Cancel:
        return SessionsPage::tr("The session will not take place. The reason goes on record and to "
                                "the members; this is not undone.");
    default:
        return {};
    }
}

QString undoText(SessionVerb verb)
{
    switch (verb) {
    case SessionVerb::Hold:
        return SessionsPage::tr("Note that the session %1 was held");
    case SessionVerb::DraftMinutes:
        return SessionsPage::tr("Write the minutes of the session %1");
    case SessionVerb::Reschedule:
        return SessionsPage::tr("Plan the session %1 anew");
    default:
        return SessionsPage::tr("Archive the session %1");
    }
}

QString withoutDots(QString text)
{
    return text.remove(u'…');
}

} // namespace

void SessionsPage::addVerbs()
{
    m_more = new QAction(tr("More"), this);
    auto *menu = new QMenu(this);
    m_more->setMenu(menu);
    for (const auto &[verb, key] : sessions::kSessionVerbKeys.pairs) {
        auto *action = new QAction(verbText(verb), this);
        action->setEnabled(false); // until a session is shown
        connect(action, &QAction::triggered, this, [this, verb = verb] { runVerb(verb); });
        m_verbs.insert(verb, action);
        addAction(action);
        if (isInHeading(verb))
            detail()->addHeadingAction(action, verb != SessionVerb::DraftMinutes);
        else
            menu->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(makeRemoveAction());
    detail()->addHeadingAction(m_more);
}

void SessionsPage::showVerbs(const Session &session)
{
    QSet<SessionVerb> allowed;
    if (!isNew() && !workspace().isReadOnly()) {
        for (const auto &transition : sessions::allowedTransitions(session))
            allowed.insert(transition.verb);
    }
    for (auto action = m_verbs.constBegin(); action != m_verbs.constEnd(); ++action) {
        const bool isAllowed = allowed.contains(action.key());
        action.value()->setEnabled(isAllowed);
        action.value()->setVisible(isAllowed);
    }
    m_verbs.value(SessionVerb::DraftMinutes)
        ->setText(session.state == SessionState::MinutesSent ? tr("Take the minutes back")
                                                             : verbText(SessionVerb::DraftMinutes));
    m_more->setVisible(!isNew());
}

void SessionsPage::runVerb(SessionVerb verb)
{
    if (!leave() || !stored())
        return;
    const bool asksReason = verb == SessionVerb::Postpone || verb == SessionVerb::Cancel;
    // The rule is asked before the user is: with any reason, for it is the user who gives it.
    const auto outcome = outcomeOf(verb, asksReason ? u"–"_s : QString());
    if (!outcome)
        return workspace().notifier().report(outcome.error());
    if (!hasOutsideEffect(verb) && verb != SessionVerb::Reschedule)
        return carryOut(verb, outcome->session);
    const auto reason = ask(verb, *outcome);
    if (!reason)
        return;
    const auto decided = asksReason ? outcomeOf(verb, *reason) : outcome;
    if (!decided)
        return workspace().notifier().report(decided.error());
    carryOut(verb, decided->session);
}

Result<Outcome> SessionsPage::outcomeOf(SessionVerb verb, const QString &reason) const
{
    const Session &session = *stored();
    const QDate today = workspace().today();
    switch (verb) {
    case SessionVerb::Convene:
        return sessions::convene(session, noticeFor(session.councilId), today);
    case SessionVerb::Hold:
        return sessions::hold(session, today);
    case SessionVerb::DraftMinutes:
        return sessions::draftMinutes(session);
    case SessionVerb::SendMinutes:
        return sessions::sendMinutes(session, today);
    case SessionVerb::ApproveMinutes:
        return sessions::approveMinutes(session, today);
    case SessionVerb::Postpone:
        return sessions::postpone(session, reason);
    case SessionVerb::Reschedule:
        if (session.date < today)
            return Error{ErrorCode::InvalidInput,
                         tr("Enter the new date of the session in its summary first."),
                         {}};
        return sessions::reschedule(session, session.date);
    case SessionVerb::Cancel:
        return sessions::cancel(session, reason);
    case SessionVerb::Archive:
        return sessions::archive(session);
    }
    Q_UNREACHABLE();
}

/// Once convened, the register of sendings is filled by one answer.
void SessionsPage::offerSending(const Session &session)
{
    const auto waiting = std::ranges::count_if(
        session.participants, [](const auto &one) { return !one.convocationSentOn.isValid(); });
    if (session.state != SessionState::Convened || waiting == 0 || workspace().isReadOnly())
        return;
    detail()->band()->showNotice(Sign::Information,
                                 tr("Were the convocations sent? The sending of %n is not noted.",
                                    nullptr, static_cast<int>(waiting)),
                                 {{tr("Yes, note the sending"), [this] { noteSending(); }}});
}

void SessionsPage::noteSending()
{
    if (!leave() || !stored())
        return;
    QSet<PersonId> waiting;
    for (const sessions::Participant &participant : stored()->participants) {
        if (!participant.convocationSentOn.isValid())
            waiting.insert(participant.personId);
    }
    apply(sessions::withConvocationsSent(*stored(), waiting, workspace().today()),
          tr("Note the sending of the convocations"),
          tr("%n sending(s) noted.", nullptr, static_cast<int>(waiting.size())));
}

/// The reason given, empty when none is needed; nothing when the user thought better of it.
std::optional<QString> SessionsPage::ask(SessionVerb verb, const Outcome &outcome)
{
    QStringList sentences;
    for (const sessions::Warning &warning : outcome.warnings)
        sentences += warning.message;
    sentences += verb == SessionVerb::Reschedule
        ? tr("The session will be planned on %1, to be convened again.")
              .arg(longDate(outcome.session.date, interfaceLanguage()))
        : consequence(verb);
    const auto answer =
        confirm(this,
                {.title = tr("%1: %2", "act and session")
                              .arg(nameOf(outcome.session), withoutDots(verbText(verb))),
                 .consequence = sentences.join(u"\n\n"_s),
                 .verb = withoutDots(verbText(verb)),
                 .asksReason = verb == SessionVerb::Postpone || verb == SessionVerb::Cancel});
    return answer ? std::optional(answer->reason) : std::nullopt;
}

void SessionsPage::carryOut(SessionVerb verb, const Session &session)
{
    const QString name = nameOf(session);
    const QString said =
        tr("%1: %2.", "session and its new state").arg(name, sessions::label(session.state));
    if (!hasOutsideEffect(verb)) {
        apply(session, undoText(verb).arg(name), said);
        return;
    }
    const auto saved = sessions::SessionRepository(workspace().database()).save(session);
    if (!saved)
        return workspace().notifier().report(saved.error());
    workspace().undoStack().clear(); // an older edit undone would take the act back with it
    workspace().announce(u"session"_s, saved->id.value());
    workspace().notifier().done(said);
}

} // namespace faubourg::ui
