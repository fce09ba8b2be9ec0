#include "core/office/officerepository.h"
#include "tests/ui/examplefixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/windownotifier.h"
#include "ui/home/duelist.h"
#include "ui/home/homepage.h"
#include "ui/home/homeside.h"
#include "ui/pages.h"
#include "ui/shell/mainwindow.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;
using reports::DueItem;
using reports::DueKind;

namespace {

/// The main window over an empty file, which asks to be filled.
struct OpenWindow : UiFixture
{
    WindowNotifier line;
    Workspace openWorkspace{*database, line};
    MainWindow window{openWorkspace, preferences, line, allPages(preferences)};

    OpenWindow()
    {
        window.resize(1366, 768);
        window.show();
        window.goTo({u"home"_s});
        QApplication::processEvents();
    }
    DueList *list() const { return window.findChild<DueList *>(); }
    int rowOf(const QString &words) const
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (list()->model()->index(row, 0).data().toString().contains(words))
                return row;
        }
        return -1;
    }
    void press(const QString &words) const
    {
        list()->setCurrentIndex(list()->model()->index(rowOf(words), 0));
        QTest::keyClick(list(), Qt::Key_Return);
    }
};

/// The page over the example, a working day with sessions, questions and reports due.
struct Example : ExampleFixture
{
    HomePage page{workspace};
    reports::DueItems due = reports::dueItems(*database, workspace.today()).valueOr({});

    void show()
    {
        page.resize(1100, 700);
        page.show();
        QApplication::processEvents();
    }
};

DueItem anItem(DueKind kind, QDate dueOn, QDate since = {})
{
    return {.kind = kind,
            .verb = reports::DueVerb::Remind,
            .text = u"Éclairage rue de Lille"_s,
            .dueOn = dueOn,
            .since = since,
            .entity = {reports::EntityKind::Question, 41}};
}

} // namespace

class HomePageTest final : public QObject
{
    Q_OBJECT

private slots:
    void aRowLeadsToThePageThatShowsIt();
    void aRowThatAsksForAFirstRecordStartsOne();
    void whatIsDoneLeavesTheQueue();
    void everyDueThingIsARow();
    void theArrowsWalkOverTheRowsAlone();
    void aRowAsksForItsRecord();
    void aClickBesideTheButtonOnlyChoosesTheRow();
    void aRowSaysHowLongSomebodyWaits();
    void eachRowIsReadWithItsGroupAndItsVerb();
    void theGroupsThatHoldNothingAreLeftOut();
    void theNextSessionsStandBesideTheNearestFirst();
    void aPageCountsTheDueThingsOfItsKinds();
    void theCountsOfThePagesAddUpToThatOfHome();
    void everyDueThingHasAPage();
};

void HomePageTest::aRowLeadsToThePageThatShowsIt()
{
    const OpenWindow open;
    open.press(u"Enter the town"_s);
    QCOMPARE(open.window.currentKey(), u"settings"_s);
}

void HomePageTest::aRowThatAsksForAFirstRecordStartsOne()
{
    const OpenWindow open;
    open.press(u"the people you write to"_s);
    QCOMPARE(open.window.currentKey(), u"people"_s);
    QVERIFY(open.window.currentPage()->canRun(PageCommand::Restore)); // a new record is open
}

void HomePageTest::whatIsDoneLeavesTheQueue()
{
    OpenWindow open;
    QVERIFY(open.rowOf(u"Enter the town"_s) > 0);
    office::OfficeRepository offices(*open.database);
    office::Office office = *offices.get();
    office.commune = u"Ville de Béthune"_s;
    QVERIFY(offices.save(office));
    open.openWorkspace.announce(u"office"_s);
    QCOMPARE(open.rowOf(u"Enter the town"_s), -1);
}

void HomePageTest::everyDueThingIsARow()
{
    const Example example;
    QVERIFY(example.due.count() > 0);
    qsizetype rows = 0;
    for (const DueGroup &group : dueGroups(example.due))
        rows += group.items.size();
    QCOMPARE(rows, example.due.count() + example.due.onboarding.size());
}

void HomePageTest::theArrowsWalkOverTheRowsAlone()
{
    Example example;
    example.show();
    DueList *list = example.page.list();
    QVERIFY(list->currentIndex().isValid());
    qsizetype walked = 1;
    for (int before = -1; before != list->currentIndex().row();) {
        before = list->currentIndex().row();
        QVERIFY(list->currentIndex().flags().testFlag(Qt::ItemIsSelectable));
        QTest::keyClick(list, Qt::Key_Down);
        walked += before == list->currentIndex().row() ? 0 : 1;
    }
    QCOMPARE(walked, example.due.count() + example.due.onboarding.size());
}

void HomePageTest::aRowAsksForItsRecord()
{
    Example example;
    example.show();
    const DueItem first = dueGroups(example.due).first().items.first();
    QSignalSpy wanted(&example.page, &Page::recordWanted);
    DueList *list = example.page.list();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.size(), qsizetype(1));
    QCOMPARE(wanted.first().at(0).toString(), reports::kEntityKindKeys.key(first.entity.kind));
    QCOMPARE(wanted.first().at(1).toLongLong(), first.entity.id);
}

void HomePageTest::aClickBesideTheButtonOnlyChoosesTheRow()
{
    Example example;
    example.show();
    DueList *list = example.page.list();
    QSignalSpy chosen(list, &DueList::chosen);
    const QRect row = list->visualRect(list->model()->index(2, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      QPoint(row.left() + 60, row.center().y()));
    QCOMPARE(chosen.size(), qsizetype(0));
    QCOMPARE(list->currentIndex().row(), 2);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      QPoint(row.right() - 30, row.center().y()));
    QCOMPARE(chosen.size(), qsizetype(1));
}

void HomePageTest::aRowSaysHowLongSomebodyWaits()
{
    const QDate today(2026, 11, 23);
    const QString late =
        whenText(anItem(DueKind::AnswerQuestion, QDate(2026, 11, 16), QDate(2026, 10, 17)), today);
    QVERIFY2(late.contains(u"7 day"_s) && late.contains(u"37 day"_s), qPrintable(late));
    QVERIFY(
        whenText(anItem(DueKind::CollectReport, QDate(2025, 6, 30)), today).contains(u"2025"_s));
    QCOMPARE(whenText(anItem(DueKind::CloseCall, today), today), u"Today"_s);
    QCOMPARE(whenText(anItem(DueKind::VacantSeat, {}), today), QString());
}

void HomePageTest::eachRowIsReadWithItsGroupAndItsVerb()
{
    Example example;
    example.show();
    const DueGroup group = dueGroups(example.due).first();
    const QString read =
        example.page.list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(read.startsWith(group.title) && read.endsWith(verbText(group.items.first())),
             qPrintable(read));
}

void HomePageTest::theGroupsThatHoldNothingAreLeftOut()
{
    QVERIFY(dueGroups({}).isEmpty());
    reports::DueItems due;
    due.thisWeek = {anItem(DueKind::AnswerQuestion, QDate(2026, 11, 27))};
    QCOMPARE(dueGroups(due).size(), qsizetype(1));
    QCOMPARE(dueGroups(due).first().title, u"This week"_s);
}

void HomePageTest::theNextSessionsStandBesideTheNearestFirst()
{
    Example example;
    HomeSide *side = example.page.findChild<HomeSide *>();
    QSignalSpy wanted(side, &HomeSide::recordWanted);
    const QList<QToolButton *> lines = side->findChildren<QToolButton *>();
    QVERIFY(!lines.isEmpty());
    lines.first()->click();
    QCOMPARE(wanted.size(), qsizetype(1));
    QCOMPARE(wanted.first().at(0).toString(), u"session"_s);
}

void HomePageTest::aPageCountsTheDueThingsOfItsKinds()
{
    reports::DueItems due;
    due.overdue = {anItem(DueKind::AnswerQuestion, QDate(2026, 11, 16))};
    due.thisWeek = due.overdue;
    due.thisMonth = {anItem(DueKind::AnswerQuestion, QDate(2026, 12, 16))};
    PageFactory questions;
    questions.kinds = {u"question"_s};
    QCOMPARE(questions.countOf(due), 2);
    questions.kinds = {u"session"_s};
    QCOMPARE(questions.countOf(due), 0);
}

void HomePageTest::theCountsOfThePagesAddUpToThatOfHome()
{
    Example example;
    int home = 0;
    int others = 0;
    for (const PageFactory &page : allPages(example.preferences))
        (page.showsAllDue ? home : others) += page.countOf(example.due);
    QVERIFY(home > 0);
    QCOMPARE(others, home);
}

void HomePageTest::everyDueThingHasAPage()
{
    Example example;
    QStringList kinds;
    for (const PageFactory &page : allPages(example.preferences))
        kinds += page.kinds;
    for (const DueGroup &group : dueGroups(example.due)) {
        for (const DueItem &item : group.items)
            QVERIFY2(kinds.contains(reports::kEntityKindKeys.key(item.entity.kind)),
                     qPrintable(item.text));
    }
}

REGISTER_UI_TEST(HomePageTest)
#include "homepage_test.moc"
