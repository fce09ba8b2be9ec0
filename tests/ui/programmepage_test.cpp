#include "tests/ui/programmefixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/actpanel.h"
#include "ui/base/detailpane.h"
#include "ui/base/dialogs.h"
#include "ui/base/gridview.h"
#include "ui/base/tableview.h"
#include "ui/print/previewwindow.h"
#include "ui/programme/envelopegrid.h"
#include "ui/programme/fundersview.h"
#include "ui/programme/publicgrid.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;
using programme::Action;
using programme::ActionState;

class ProgrammePageTest final : public QObject
{
    Q_OBJECT

private slots:
    void theModelsKeepTheirWord();
    void aNewActionGetsTheNextNumber();
    void aDecidedAmountMakesTheState();
    void anAmountTypedAsASumIsAdded();
    void zeroIsARefusalAndNothingIsNoDecision();
    void anAmountThatCannotBeReadIsRefusedInWords();
    void enterGoesToTheNextRow();
    void twoClicksChangeTheState();
    void aRefusalAsksForItsReason();
    void theFooterSumsWhatIsShownOrChosen();
    void theFilterAndTheFacetsNarrowTheList();
    void thePublicIsCountedCellByCell();
    void anOverspentEnvelopeIsSaidInWords();
    void anEnvelopeIsTypedAndUndone();
    void anotherYearShowsItsOwnActions();
    void theTablesAreWrittenToAFile();
    void theReportOpensInAPreview();
    void aRemovedActionComesBack();
    void theFirstActionOpensItsCampaign();
};

void ProgrammePageTest::theModelsKeepTheirWord()
{
    OpenProgramme open;
    const QAbstractItemModelTester funding(open.view().funding());
    const QAbstractItemModelTester publics(open.view().expectedPublic());
    const QAbstractItemModelTester envelopes(open.page.funders()->envelopes());
    open.show(open.workshops);
    open.decide(0, u"8000"_s);
    open.show(open.summer);
}

void ProgrammePageTest::aNewActionGetsTheNextNumber()
{
    OpenProgramme open;
    open.page.run(PageCommand::New);
    QTest::keyClicks(open.line(u"Title"_s), u"Jardins ouverts"_s);
    QLineEdit *carrier = open.line(u"Operator"_s);
    QTest::keyClicks(carrier, u"ali"_s);
    carrier->completer()->popup()->hide();
    QFocusEvent left(QEvent::FocusOut);
    QApplication::sendEvent(carrier, &left);
    open.page.run(PageCommand::Save);
    const auto rows = stored(open.actions.list({.year = 2026}));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.last().number, u"2026-003"_s);
    QCOMPARE(rows.last().title, u"Jardins ouverts"_s);
}

void ProgrammePageTest::aDecidedAmountMakesTheState()
{
    OpenProgramme open;
    open.show(open.workshops);
    QVERIFY(open.decide(0, u"7500"_s));
    QCOMPARE(open.now(open.workshops).state, ActionState::PartlyAccepted);
    QVERIFY(open.decide(0, u"8000"_s));
    QVERIFY(open.decide(1, u"6000"_s));
    QCOMPARE(open.now(open.workshops).state, ActionState::Accepted);
    QCOMPARE(open.now(open.workshops).lines.first().decidedOn, QDate(2026, 11, 23));
    open.workspace.undoStack().undo();
    open.workspace.undoStack().undo();
    open.workspace.undoStack().undo();
    QCOMPARE(open.now(open.workshops).state, ActionState::UnderReview);
}

void ProgrammePageTest::anAmountTypedAsASumIsAdded()
{
    OpenProgramme open;
    open.show(open.workshops);
    QVERIFY(open.decide(0, u"4500+3500"_s));
    QCOMPARE(open.now(open.workshops).lines.first().amounts.decided, Money::fromEuros(8000));
}

void ProgrammePageTest::zeroIsARefusalAndNothingIsNoDecision()
{
    OpenProgramme open;
    open.show(open.workshops);
    FundingModel *grid = open.view().funding();
    const QModelIndex cell = grid->index(0, FundingModel::Decided);
    QCOMPARE(cell.data().toString(), u"–"_s);
    open.decide(0, u"0"_s);
    QCOMPARE(cell.data().toString(), u"0"_s);
    QVERIFY(!cell.data(Qt::DecorationRole).isNull());
    open.decide(1, u"0"_s);
    QCOMPARE(open.now(open.workshops).state, ActionState::Refused);
    open.decide(1, {});
    QVERIFY(!open.now(open.workshops).lines.last().amounts.decided);
    QCOMPARE(open.now(open.workshops).state, ActionState::Proposed);
}

void ProgrammePageTest::anAmountThatCannotBeReadIsRefusedInWords()
{
    OpenProgramme open;
    open.show(open.workshops);
    QString why;
    connect(open.view().funding(), &GridModel::refused, this,
            [&why](const QString &text) { why = text; });
    QVERIFY(!open.decide(0, u"huit mille"_s));
    QVERIFY(!why.isEmpty());
    QVERIFY(!open.now(open.workshops).lines.first().amounts.decided);
}

void ProgrammePageTest::enterGoesToTheNextRow()
{
    OpenProgramme open;
    open.show(open.workshops);
    open.view().detail()->tabs()->setCurrentIndex(3);
    GridView *grid = nullptr;
    for (GridView *candidate : open.view().findChildren<GridView *>()) {
        if (candidate->isVisible())
            grid = candidate;
    }
    QVERIFY(grid != nullptr);
    grid->setCurrentIndex(grid->model()->index(0, FundingModel::Decided));
    QTest::keyClicks(grid, u"5"_s);
    auto *editor = grid->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, u"00"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(open.now(open.workshops).lines.first().amounts.decided, Money::fromEuros(500));
    QCOMPARE(grid->currentIndex().row(), 1);
    QCOMPARE(grid->currentIndex().column(), int(FundingModel::Decided));
}

void ProgrammePageTest::twoClicksChangeTheState()
{
    OpenProgramme open;
    open.show(open.workshops);
    open.stateAction(u"Proposed"_s)->trigger();
    QCOMPARE(open.now(open.workshops).state, ActionState::Proposed);
    open.workspace.undoStack().undo();
    QCOMPARE(open.now(open.workshops).state, ActionState::UnderReview);
}

void ProgrammePageTest::aRefusalAsksForItsReason()
{
    OpenProgramme open;
    open.show(open.workshops);
    open.stateAction(u"Refused…"_s)->trigger();
    ActPanel *panel = open.view().reasonPanel();
    QVERIFY(panel->isOpen());
    panel->accept();
    QCOMPARE(open.now(open.workshops).state, ActionState::UnderReview); // the reason is missing
    panel->findChild<QPlainTextEdit *>()->setPlainText(u"Hors du contrat"_s);
    panel->accept();
    QCOMPARE(open.now(open.workshops).state, ActionState::Refused);
    QCOMPARE(open.now(open.workshops).stateChanges.last().reason, u"Hors du contrat"_s);
    QVERIFY(!panel->isOpen());
}

void ProgrammePageTest::theFooterSumsWhatIsShownOrChosen()
{
    OpenProgramme open;
    QVERIFY(open.footer().startsWith(u"2 actions"_s));
    QVERIFY(open.footer().contains(u"48"_s));
    open.view().table()->selectAll();
    QVERIFY(open.footer().contains(u"chosen"_s));
}

void ProgrammePageTest::theFilterAndTheFacetsNarrowTheList()
{
    OpenProgramme open;
    QTest::keyClicks(open.line(u"Filter the list"_s), u"ete parc"_s);
    QCOMPARE(open.view().table()->filter()->rowCount(), 1);
    open.line(u"Filter the list"_s)->clear();
    open.show(open.workshops);
    open.decide(0, u"8000"_s);
    for (QComboBox *box : open.view().findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"State"_s && box->findText(u"Partly accepted"_s) > 0)
            box->setCurrentText(u"Partly accepted"_s);
    }
    QCOMPARE(open.view().table()->filter()->rowCount(), 1);
}

void ProgrammePageTest::thePublicIsCountedCellByCell()
{
    OpenProgramme open;
    open.show(open.workshops);
    PublicModel *grid = open.view().expectedPublic();
    QVERIFY(grid->setData(grid->index(2, 1), u"38"_s));
    QVERIFY(grid->setData(grid->index(2, 2), u"22"_s));
    QCOMPARE(grid->index(2, 3).data().toString(), u"60"_s);
    QCOMPARE(grid->index(6, 3).data().toString(), u"60"_s);
    const auto totals =
        publicTotals(open.now(open.workshops).publics, programme::PublicPhase::Expected);
    QCOMPARE(totals.female, 38);
    QCOMPARE(totals.male, 22);
    QVERIFY(!grid->setData(grid->index(2, 1), u"beaucoup"_s));
}

void ProgrammePageTest::anOverspentEnvelopeIsSaidInWords()
{
    OpenProgramme open;
    open.show(open.workshops);
    QVERIFY(open.page.funders()->warning().contains(u"No envelope is overspent"_s));
    open.decide(0, u"11200"_s);
    QVERIFY(open.page.funders()->warning().contains(u"État P147"_s));
    const EnvelopeModel *grid = open.page.funders()->envelopes();
    const QModelIndex left = grid->index(0, EnvelopeModel::Left);
    QVERIFY(left.data().toString().startsWith(u"over by"_s));
    QVERIFY(!left.data(Qt::DecorationRole).isNull());
}

void ProgrammePageTest::anEnvelopeIsTypedAndUndone()
{
    OpenProgramme open;
    EnvelopeModel *grid = open.page.funders()->envelopes();
    QVERIFY(grid->setData(grid->index(1, EnvelopeModel::Envelope), u"9000+3500"_s));
    QCOMPARE(stored(open.campaigns.ofYear(2026)).envelopes.last().amount, Money::fromEuros(12'500));
    open.workspace.undoStack().undo();
    QCOMPARE(stored(open.campaigns.ofYear(2026)).envelopes.size(), 1);
    QCOMPARE(open.page.views()->currentIndex(), 1); // the undo is shown
}

void ProgrammePageTest::anotherYearShowsItsOwnActions()
{
    OpenProgramme open;
    open.pageAction(u"Open 2027"_s)->trigger();
    QCOMPARE(open.view().year(), 2027);
    QCOMPARE(open.view().table()->rows()->rowCount(), 0);
    open.show(open.workshops);
    QCOMPARE(open.view().year(), 2026);
    QCOMPARE(open.page.currentRecord(), open.workshops.id.value());
}

void ProgrammePageTest::theTablesAreWrittenToAFile()
{
    OpenProgramme open;
    const QString path = open.folder.filePath(u"programme.xlsx"_s);
    answers::fileNext(path);
    open.pageAction(u"Export…"_s)->trigger();
    QVERIFY(QFileInfo(path).size() > 0);
    QVERIFY(open.notifier.texts.last().contains(u"programme.xlsx"_s));
    answers::fileNext({}); // the user thought better of it
    open.pageAction(u"Export…"_s)->trigger();
    QVERIFY(open.notifier.errors.isEmpty());
}

void ProgrammePageTest::theReportOpensInAPreview()
{
    OpenProgramme open;
    open.pageAction(u"Programme report…"_s)->trigger();
    PreviewWindow *preview = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<PreviewWindow *>(window))
            preview = found;
    }
    QVERIFY2(preview != nullptr,
             open.notifier.errors.isEmpty() ? ""
                                            : qPrintable(open.notifier.errors.first().message));
    QVERIFY(preview->pageCount() > 0);
    delete preview;
}

void ProgrammePageTest::aRemovedActionComesBack()
{
    OpenProgramme open;
    open.show(open.workshops);
    open.page.run(PageCommand::Remove);
    QCOMPARE(open.view().table()->rows()->rowCount(), 1);
    open.workspace.undoStack().undo();
    QCOMPARE(open.view().table()->rows()->rowCount(), 2);
    QCOMPARE(open.now(open.workshops).lines.size(), 2);
}

void ProgrammePageTest::theFirstActionOpensItsCampaign()
{
    UiFixture file;
    ProgrammePage page(file.workspace, nullptr);
    page.show();
    QVERIFY(page.canRun(PageCommand::New));
    page.run(PageCommand::New);
    const programme::CampaignRepository campaigns(*file.database);
    QCOMPARE(stored(campaigns.list()).size(), 1);
    QVERIFY(page.canRun(PageCommand::Restore));
}

REGISTER_UI_TEST(ProgrammePageTest)
#include "programmepage_test.moc"
