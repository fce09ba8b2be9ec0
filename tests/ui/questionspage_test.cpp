#include "core/storage/query.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/detailpane.h"
#include "ui/base/dialogs.h"
#include "ui/base/tableview.h"
#include "ui/questions/questionspage.h"
#include "ui/sessions/followupspage.h"

#include <QApplication>
#include <QClipboard>
#include <QTabWidget>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;
using sessions::QuestionState;

namespace {

/// The page over a register of two questions, asked 37 days ago.
struct OpenQuestions : SessionUiFixture
{
    sessions::Question lighting = addQuestion(41, u"Éclairage rue de Lille"_s);
    sessions::Question bench = addQuestion(44, u"Banc place du Marché"_s);
    QuestionsPage page{workspace, nullptr};

    OpenQuestions()
    {
        page.resize(1200, 800);
        page.show();
        page.showRecord(lighting.id.value());
        QApplication::processEvents();
    }
    QWidget &tab() const { return *page.detail()->tabs()->currentWidget(); }
    sessions::Question now() const { return find(lighting.id); }
    void forward()
    {
        answers::confirmNext(u"Voirie"_s);
        act(page, u"Forward…"_s);
    }
    /// What the page says to tell on the telephone.
    QString sentence() const
    {
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            if (button->text() == u"Copy"_s)
                button->click();
        }
        return QApplication::clipboard()->text();
    }
};

} // namespace

class QuestionsPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void aQuestionIsForwardedAnsweredAndClosed();
    void forwardingIsUndone();
    void anAnswerIsAskedForBeforeItIsSubmitted();
    void aReminderIsNotedAndTold();
    void aDismissedQuestionKeepsItsReason();
    void theSentenceFollowsTheState();
    void aNewQuestionGetsTheNextNumber();
    void lateQuestionsAreFiltered();
    void theVerbNamesTheActInTheJournal();
    void aFollowUpIsDoneAndOpenedAgain();
    void aQuestionIsFoundAgainByItsSubject();
};

void QuestionsPageTest::aQuestionIsForwardedAnsweredAndClosed()
{
    OpenQuestions open;
    open.forward();
    QCOMPARE(open.now().state, QuestionState::Forwarded);
    QCOMPARE(open.now().service, u"Voirie"_s);
    QCOMPARE(open.now().forwardedOn, open.today);
    act(open.page, u"Enter the answer"_s); // brings to the field
    called<QPlainTextEdit>(open.tab(), u"Answer"_s)->insertPlainText(u"Oui, en mars."_s);
    act(open.page, u"Submit the answer"_s);
    QCOMPARE(open.now().state, QuestionState::AnswerInValidation);
    QCOMPARE(open.now().answer, u"Oui, en mars."_s);
    act(open.page, u"Validate the answer"_s);
    QCOMPARE(open.now().state, QuestionState::Answered);
    act(open.page, u"Close"_s);
    QCOMPARE(open.now().state, QuestionState::Closed);
}

void QuestionsPageTest::forwardingIsUndone()
{
    OpenQuestions open;
    open.forward();
    QVERIFY(open.workspace.undoStack().undoText().contains(u"41"_s));
    open.workspace.undoStack().undo();
    QCOMPARE(open.now().state, QuestionState::Received);
    QCOMPARE(open.now().service, QString());
}

void QuestionsPageTest::anAnswerIsAskedForBeforeItIsSubmitted()
{
    OpenQuestions open;
    open.forward();
    act(open.page, u"Enter the answer"_s);
    QCOMPARE(open.now().state, QuestionState::Forwarded);
    QCOMPARE(open.page.detail()->tabs()->currentIndex(), 1);
}

void QuestionsPageTest::aReminderIsNotedAndTold()
{
    OpenQuestions open;
    open.forward();
    QVERIFY(open.sentence().contains(u"we are reminding the service today"_s));
    act(open.page, u"Remind the service"_s);
    QCOMPARE(open.now().remindedOn, open.today);
    QVERIFY(open.sentence().contains(u"we reminded the service on"_s));
}

void QuestionsPageTest::aDismissedQuestionKeepsItsReason()
{
    OpenQuestions open;
    answers::confirmNext(u"Hors de la commune"_s);
    act(open.page, u"Dismiss…"_s);
    QCOMPARE(open.now().state, QuestionState::Dismissed);
    QCOMPARE(open.now().closingReason, u"Hors de la commune"_s);
}

void QuestionsPageTest::theSentenceFollowsTheState()
{
    OpenQuestions open;
    const QString before = open.sentence();
    open.forward();
    QVERIFY(!before.isEmpty());
    QVERIFY(open.sentence() != before);
    QVERIFY(open.sentence().contains(u"Voirie"_s));
}

void QuestionsPageTest::aNewQuestionGetsTheNextNumber()
{
    OpenQuestions open;
    open.page.run(PageCommand::New);
    retype(called<QLineEdit>(open.tab(), u"Subject"_s), u"Bruit"_s);
    open.page.run(PageCommand::Save);
    const auto made = open.find(QuestionId(open.page.currentRecord()));
    QCOMPARE(made.number, 45);
    QCOMPARE(made.councilId, open.council.id); // the only one
    QCOMPARE(open.page.table()->rows()->rowCount(), 3);
}

void QuestionsPageTest::lateQuestionsAreFiltered()
{
    OpenQuestions open;
    open.forward();
    sessions::Question recent = open.find(open.bench.id);
    recent.askedOn = open.today.addDays(-2);
    (void)open.stored(sessions::QuestionRepository(*open.database).save(recent));
    open.workspace.announce(u"question"_s, recent.id.value());
    auto *state = called<QComboBox>(open.page, u"State"_s);
    state->setCurrentIndex(2);
    QCOMPARE(open.page.table()->filter()->rowCount(), 1);
}

void QuestionsPageTest::theVerbNamesTheActInTheJournal()
{
    OpenQuestions open;
    open.forward();
    storage::Query query(*open.database,
                         u"SELECT act FROM journal WHERE entity = 'question' ORDER BY id DESC");
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.text(u"act"), u"question.forward"_s);
}

void QuestionsPageTest::aFollowUpIsDoneAndOpenedAgain()
{
    SessionUiFixture file;
    sessions::FollowUp followUp;
    followUp.sessionId = file.add(file.aSession()).id;
    followUp.what = u"Chiffrer l’éclairage"_s;
    const sessions::FollowUpRepository repository(*file.database);
    followUp = file.stored(sessions::FollowUpRepository(*file.database).save(followUp));
    FollowUpsPage page(file.workspace, nullptr);
    page.resize(1200, 800);
    page.show();
    QVERIFY(page.showRecord(followUp.id.value()));
    act(page, u"Mark as done"_s);
    QCOMPARE(file.stored(repository.find(followUp.id)).state, sessions::FollowUpState::Done);
    act(page, u"Open again"_s);
    QCOMPARE(file.stored(repository.find(followUp.id)).state, sessions::FollowUpState::Open);
    file.workspace.undoStack().undo();
    QCOMPARE(file.stored(repository.find(followUp.id)).state, sessions::FollowUpState::Done);
}

void QuestionsPageTest::aQuestionIsFoundAgainByItsSubject()
{
    OpenQuestions open;
    QCOMPARE(open.page.currentTitle(), u"41 · Éclairage rue de Lille"_s);
    open.page.run(PageCommand::New);
    QVERIFY(open.page.currentTitle().isEmpty());
}

REGISTER_UI_TEST(QuestionsPageTest)
#include "questionspage_test.moc"
