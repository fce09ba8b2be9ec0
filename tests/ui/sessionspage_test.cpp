#include "tests/ui/sessionfixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/detailpane.h"
#include "ui/base/dialogs.h"
#include "ui/base/emptystate.h"
#include "ui/base/tableview.h"
#include "ui/sessions/sessionspage.h"

#include <QFile>
#include <QTabWidget>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;
using sessions::Attendance;
using sessions::Session;
using sessions::SessionState;

namespace {

enum Tab { Summary, Agenda, Participants, Minutes, FollowUps, Documents };

/// The page over a file with one session to come.
struct OpenSessions : SessionUiFixture
{
    Session session = add(aSession());
    SessionsPage page{workspace, nullptr};

    OpenSessions()
    {
        page.resize(1200, 800);
        page.show();
        QApplication::processEvents();
    }
    void open(Tab tab)
    {
        QVERIFY(page.showRecord(session.id.value()));
        page.detail()->tabs()->setCurrentIndex(tab);
        QApplication::processEvents();
    }
    QWidget &tab() const { return *page.detail()->tabs()->currentWidget(); }
    Session now() const { return find(session.id); }
    QStringList titles() const
    {
        QStringList texts;
        for (const auto &item : now().agenda)
            texts += item.title;
        return texts;
    }
    /// Bring the session to a state by its own verbs.
    void bringTo(SessionState state)
    {
        session = now();
        session.state = state;
        session.agenda.first().record = u"Approuvé."_s;
        session = add(session);
        workspace.announce(u"session"_s, session.id.value());
    }
};

} // namespace

class SessionsPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void aNewSessionTakesWhatItsCouncilKnows();
    void anAgendaItemMovesUpAndBackByUndo();
    void theUsualItemsAreAddedOnce();
    void conveningAsksFirstAndIsNotUndone();
    void conveningRefusedChangesNothing();
    void aLateConvocationSaysSo();
    void oneKeyNotesOnePersonAndMovesOn();
    void approvingFreezesTheMinutes();
    void theMinutesOfAnItemAreKept();
    void aNameInTheMinutesIsKeptAsAToken();
    void oneKeySaysWhatASentenceIs();
    void theSendingIsNotedOnceConvened();
    void membersOfTheDayAreInvited();
    void aFollowUpIsAddedFromItsSession();
    void aDocumentIsSavedAsPdf();
    void aDocumentThatCannotBeMadeSaysWhy();
    void ctrlPPreviewsWhatTheMomentAsksFor();
    void aFilterWithoutAnswerCanBeCleared();
    void aPostponedSessionKeepsItsReason();
};

void SessionsPageTest::aNewSessionTakesWhatItsCouncilKnows()
{
    OpenSessions open;
    open.page.run(PageCommand::New);
    QCOMPARE(called<QLineEdit>(open.tab(), u"Venue"_s)->text(), u"Salle Rosa-Luxemburg"_s);
    retype(called<QLineEdit>(open.tab(), u"Date"_s), u"12/1/2027"_s);
    open.page.run(PageCommand::Save);
    QCOMPARE(open.page.table()->rows()->rowCount(), 2);
    const Session made = open.find(SessionId(open.page.currentRecord()));
    QCOMPARE(made.date, QDate(2027, 1, 12));
    QCOMPARE(made.number.value_or(0), 1);
    QVERIFY(!made.agenda.isEmpty());
    QCOMPARE(made.participants.size(), 2);
    open.workspace.undoStack().undo();
    QCOMPARE(open.page.table()->rows()->rowCount(), 1);
}

void SessionsPageTest::anAgendaItemMovesUpAndBackByUndo()
{
    OpenSessions open;
    open.open(Agenda);
    auto *items = called<TableView>(open.tab(), u"Agenda"_s);
    items->selectId(2);
    press(open.tab(), u"Move up"_s);
    open.page.run(PageCommand::Save);
    QCOMPARE(open.titles(), (QStringList{u"Éclairage"_s, u"Approbation"_s, u"Divers"_s}));
    open.workspace.undoStack().undo();
    QCOMPARE(open.titles(), (QStringList{u"Approbation"_s, u"Éclairage"_s, u"Divers"_s}));
    QVERIFY(open.workspace.undoStack().redoText().contains(u"Catorive"_s));
}

void SessionsPageTest::theUsualItemsAreAddedOnce()
{
    OpenSessions open;
    (void)open.addQuestion(41, u"Éclairage"_s);
    open.open(Agenda);
    press(open.tab(), u"Add the usual items"_s);
    const auto added = open.titles().size();
    QVERIFY(added > 3);
    press(open.tab(), u"Add the usual items"_s);
    QCOMPARE(open.titles().size(), added);
}

void SessionsPageTest::conveningAsksFirstAndIsNotUndone()
{
    OpenSessions open;
    open.open(Summary);
    retype(called<QLineEdit>(open.tab(), u"Subject"_s), u"Cadre de vie"_s);
    (void)answers::takeAsked();
    answers::confirmNext();
    act(open.page, u"Convene…"_s);
    QCOMPARE(answers::takeAsked().size(), 1);
    QCOMPARE(open.now().state, SessionState::Convened);
    QCOMPARE(open.now().convenedOn, open.today);
    QCOMPARE(open.now().subject, u"Cadre de vie"_s); // what was being typed went with it
    QVERIFY(!open.workspace.undoStack().canUndo());
}

void SessionsPageTest::conveningRefusedChangesNothing()
{
    OpenSessions open;
    open.open(Summary);
    answers::refuseNext();
    act(open.page, u"Convene…"_s);
    QCOMPARE(open.now().state, SessionState::Planned);
}

void SessionsPageTest::aLateConvocationSaysSo()
{
    OpenSessions open;
    Session soon = open.now();
    soon.date = open.today.addDays(3);
    (void)open.add(soon);
    open.workspace.announce(u"session"_s, soon.id.value());
    open.open(Summary);
    answers::confirmNext();
    act(open.page, u"Convene…"_s);
    QVERIFY(sessions::wasConvenedLate(open.now()));
    QApplication::processEvents();
    bool isSaid = false;
    for (const QLabel *label : open.tab().findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text().contains(u"3 days of notice, 15 asked for"_s);
    QVERIFY(isSaid);
}

void SessionsPageTest::oneKeyNotesOnePersonAndMovesOn()
{
    OpenSessions open;
    open.open(Participants);
    auto *people = called<TableView>(open.tab(), u"Participants"_s);
    people->setFocus();
    people->selectId(1);
    QTest::keyClick(people, Qt::Key_P);
    QCOMPARE(open.now().participants.at(0).attendance, Attendance::Present);
    QCOMPARE(people->currentId(), 2);
    QTest::keyClick(people, Qt::Key_E);
    QCOMPARE(open.now().participants.at(1).attendance, Attendance::Excused);
    QVERIFY(open.workspace.undoStack().undoText().contains(u"DELATTRE"_s));
    open.workspace.undoStack().undo();
    QCOMPARE(open.now().participants.at(1).attendance, Attendance::Unknown);
    QCOMPARE(open.now().participants.at(0).attendance, Attendance::Present);
}

void SessionsPageTest::approvingFreezesTheMinutes()
{
    OpenSessions open;
    open.bringTo(SessionState::MinutesSent);
    open.open(Minutes);
    QVERIFY(!called<QPlainTextEdit>(open.tab(), u"Introduction"_s)->isReadOnly());
    answers::confirmNext();
    act(open.page, u"Approve the minutes…"_s);
    QCOMPARE(open.now().state, SessionState::MinutesApproved);
    QVERIFY(called<QPlainTextEdit>(open.tab(), u"Introduction"_s)->isReadOnly());
    QVERIFY(!open.page.canRun(PageCommand::Remove));
    open.open(Participants);
    auto *people = called<TableView>(open.tab(), u"Participants"_s);
    people->selectId(1);
    QTest::keyClick(people, Qt::Key_A);
    QCOMPARE(open.now().participants.at(0).attendance, Attendance::Unknown);
}

void SessionsPageTest::theMinutesOfAnItemAreKept()
{
    OpenSessions open;
    open.bringTo(SessionState::MinutesDraft);
    open.open(Minutes);
    called<TableView>(open.tab(), u"Items"_s)->selectId(2);
    called<QPlainTextEdit>(open.tab(), u"What was said"_s)->insertPlainText(u"En mars."_s);
    press(open.tab(), u"Add an entry"_s);
    called<QPlainTextEdit>(open.tab(), u"Text"_s)->insertPlainText(u"Les travaux débutent."_s);
    open.page.run(PageCommand::Save);
    const auto item = open.now().agenda.at(1);
    QCOMPARE(item.record, u"En mars."_s);
    QCOMPARE(item.entries.size(), 1);
    QCOMPARE(item.entries.first().text, u"Les travaux débutent."_s);
    QCOMPARE(item.title, u"Éclairage"_s);
    QCOMPARE(open.now().agenda.first().record, u"Approuvé."_s);
}

void SessionsPageTest::oneKeySaysWhatASentenceIs()
{
    OpenSessions open;
    open.bringTo(SessionState::Held);
    open.open(Minutes);
    called<TableView>(open.tab(), u"Items"_s)->selectId(2);
    auto *line = called<QLineEdit>(open.tab(), u"New entry"_s);
    QTest::keyClicks(line, u"Le conseil propose un banc."_s);
    press(open.tab(), u"&Proposal"_s);
    QTest::keyClicks(line, u"Et une poubelle."_s);
    QTest::keyClick(line, Qt::Key_Return);
    const auto entries = open.now().agenda.at(1).entries;
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().text, u"Le conseil propose un banc."_s);
    QCOMPARE(entries.last().kind, sessions::EntryKind::Proposal);
    QVERIFY(!entries.first().at.isValid()); // written after the day of the session
    open.workspace.undoStack().undo();
    QCOMPARE(open.now().agenda.at(1).entries.size(), 1);
}

void SessionsPageTest::theSendingIsNotedOnceConvened()
{
    OpenSessions open;
    open.open(Summary);
    answers::confirmNext();
    act(open.page, u"Convene…"_s);
    press(open.page, u"Yes, note the sending"_s);
    QCOMPARE(open.now().participants.first().convocationSentOn, open.today);
    open.workspace.undoStack().undo();
    QVERIFY(!open.now().participants.first().convocationSentOn.isValid());
    QCOMPARE(open.now().state, SessionState::Convened);
}

void SessionsPageTest::aNameInTheMinutesIsKeptAsAToken()
{
    OpenSessions open;
    open.bringTo(SessionState::MinutesDraft);
    open.open(Minutes);
    called<QPlainTextEdit>(open.tab(), u"Introduction"_s)
        ->insertPlainText(u"@Nadia Lemaire ouvre la séance."_s);
    open.page.run(PageCommand::Save);
    QCOMPARE(open.now().introduction,
             u"[[person:%1]] ouvre la séance."_s.arg(open.lemaire.id.value()));
    QCOMPARE(called<QPlainTextEdit>(open.tab(), u"Introduction"_s)->toPlainText(),
             u"@Nadia Lemaire ouvre la séance."_s);
}

void SessionsPageTest::membersOfTheDayAreInvited()
{
    OpenSessions open;
    Session alone = open.now();
    alone.participants.removeLast();
    (void)open.add(alone);
    open.workspace.announce(u"session"_s, alone.id.value());
    open.open(Participants);
    press(open.tab(), u"Invite members and officials"_s);
    QCOMPARE(open.now().participants.size(), 2);
    QCOMPARE(open.now().participants.last().college, u"Habitants"_s);
    open.workspace.undoStack().undo();
    QCOMPARE(open.now().participants.size(), 1);
}

void SessionsPageTest::aFollowUpIsAddedFromItsSession()
{
    OpenSessions open;
    open.open(FollowUps);
    retype(called<QLineEdit>(open.tab(), u"What is to be done"_s), u"Chiffrer"_s);
    retype(called<QLineEdit>(open.tab(), u"To be done by"_s), u"15/1"_s);
    press(open.tab(), u"Add the follow-up"_s);
    const auto rows = open.stored(sessions::FollowUpRepository(*open.database).list());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().sessionId, open.session.id);
    QCOMPARE(rows.first().dueOn, QDate(2027, 1, 15));
    QCOMPARE(called<TableView>(open.tab(), u"Follow-ups"_s)->rows()->rowCount(), 1);
    open.workspace.undoStack().undo();
    QCOMPARE(called<TableView>(open.tab(), u"Follow-ups"_s)->rows()->rowCount(), 0);
}

void SessionsPageTest::aDocumentIsSavedAsPdf()
{
    OpenSessions open;
    open.open(Documents);
    const QString path = open.folder.filePath(u"ordre-du-jour.pdf"_s);
    answers::fileNext(path);
    press(open.tab(), u"PDF: Agenda"_s);
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(5) == "%PDF-");
    QVERIFY(open.notifier.texts.last().contains(u"ordre-du-jour.pdf"_s));
}

void SessionsPageTest::aDocumentThatCannotBeMadeSaysWhy()
{
    OpenSessions open;
    Session bare = open.now();
    bare.agenda.clear();
    (void)open.add(bare);
    open.workspace.announce(u"session"_s, bare.id.value());
    open.open(Documents);
    for (const QAbstractButton *button : open.tab().findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Preview: Convocations"_s)
            QVERIFY(!button->isEnabled());
    }
    QVERIFY(open.notifier.errors.isEmpty()); // said beside the button, not reported
}

void SessionsPageTest::ctrlPPreviewsWhatTheMomentAsksFor()
{
    OpenSessions open;
    QVERIFY(!open.page.printable());
    open.open(Summary);
    QCOMPARE(open.page.printable()->kind, u"convocations"_s);
    open.bringTo(SessionState::MinutesDraft);
    QCOMPARE(open.page.printable()->kind, u"minutes"_s);
    QCOMPARE(open.page.printable()->selection.session, open.session.id);
}

void SessionsPageTest::aFilterWithoutAnswerCanBeCleared()
{
    OpenSessions open;
    auto *filter = called<QLineEdit>(open.page, u"Filter the list"_s);
    QTest::keyClicks(filter, u"nulle part"_s);
    QVERIFY(!open.page.table()->isVisible());
    press(open.page, u"Clear the filter"_s);
    QVERIFY(open.page.table()->isVisible());
}

void SessionsPageTest::aPostponedSessionKeepsItsReason()
{
    OpenSessions open;
    open.open(Summary);
    answers::confirmNext(u"Salle indisponible"_s);
    act(open.page, u"Postpone…"_s);
    QCOMPARE(open.now().state, SessionState::Postponed);
    QCOMPARE(open.now().stateReason, u"Salle indisponible"_s);
}

REGISTER_UI_TEST(SessionsPageTest)
#include "sessionspage_test.moc"
