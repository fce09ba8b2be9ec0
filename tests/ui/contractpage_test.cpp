#include "core/contract/contracttree.h"
#include "core/quartiers/quartierrepository.h"
#include "tests/support/contractbuilders.h"
#include "tests/ui/uifixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/actpanel.h"
#include "ui/base/detailpane.h"
#include "ui/base/tableview.h"
#include "ui/contract/committeespage.h"
#include "ui/contract/contractpage.h"
#include "ui/contract/strategyview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeView>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;
using contract::ProgressState;

namespace {

template <typename T>
T stored(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message));
    return std::move(result).value();
}

/// One stake with two shared objectives and an objective in each of two quartiers.
struct ContractFile : UiFixture
{
    contract::ContractRepository contracts{*database};
    contract::ObjectiveRepository objectives{*database};
    contract::Contract contract = stored(contracts.save(aContract()));
    contract::Stake stake = stored(contracts.save(aStake(contract.id)));
    contract::Axis axis = stored(contracts.save(anAxis(stake.id)));
    contract::SharedObjective health =
        stored(contracts.save(aSharedObjective(axis.id, u"Accéder aux soins"_s)));
    contract::SharedObjective work =
        stored(contracts.save(aSharedObjective(axis.id, u"Trouver un emploi"_s)));
    QuartierId montLiebaut = addQuartier(u"Mont Liébaut"_s);
    QuartierId catorive = addQuartier(u"Catorive"_s);
    contract::OperationalObjective telemedicine =
        stored(objectives.save(anObjective(health.id, montLiebaut, u"Ouvrir la télémédecine"_s)));
    contract::OperationalObjective nurse =
        stored(objectives.save(anObjective(health.id, catorive, u"Accueillir une infirmière"_s)));

    QuartierId addQuartier(const QString &name) const
    {
        quartiers::Quartier quartier;
        quartier.name = name;
        quartier.kind = quartiers::QuartierKind::Qpv;
        return stored(quartiers::QuartierRepository(*database).save(quartier)).id;
    }
};

struct OpenContract : ContractFile
{
    ContractPage page{workspace, nullptr};

    OpenContract()
    {
        page.resize(1200, 760);
        page.show();
        QApplication::processEvents();
    }
    StrategyView &strategy() const { return *page.strategy(); }
    QAction *action(const QString &text) const
    {
        for (QAction *candidate : page.findChildren<QAction *>()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        qFatal("no action is called %s", qUtf8Printable(text));
    }
    /// The panel on screen.
    ActPanel *panel() const
    {
        for (ActPanel *candidate : page.findChildren<ActPanel *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        qFatal("no panel is open");
    }
    template <typename Editor>
    Editor *editor(const QString &name) const
    {
        for (Editor *candidate : panel()->findChildren<Editor *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        qFatal("no field is called %s", qUtf8Printable(name));
    }
    void assess(int state, const QString &note = {}) const
    {
        action(u"Note the progress…"_s)->trigger();
        auto *box = editor<QComboBox>(u"State"_s);
        box->setCurrentIndex(state);
        emit box->activated(state);
        editor<QPlainTextEdit>(u"Note"_s)->setPlainText(note);
        panel()->accept();
    }
    ProgressState progress() const
    {
        const auto found = stored(objectives.find(telemedicine.id));
        const auto newest = progressOn(found, {});
        return newest ? newest->state : ProgressState::NotStarted;
    }
};

} // namespace

class ContractPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void theTreeShowsEachObjectiveUnderItsLevels();
    void progressIsNotedAndUndone();
    void droppingWithoutAReasonIsRefusedAndStaysOpen();
    void theFilterKeepsTheBranchesOfWhatItFinds();
    void theQuartierFacetCountsItsObjectives();
    void anObjectiveMovesUnderAnotherSharedOneAndBack();
    void aFirstStakeBringsTheContractWithIt();
    void anObjectiveIsAddedToAQuartier();
    void aMeetingIsAddedInOrderAndUndone();
};

void ContractPageTest::theTreeShowsEachObjectiveUnderItsLevels()
{
    OpenContract open;
    QVERIFY(open.page.showRecord(open.telemedicine.id.value()));
    const QModelIndex chosen = open.strategy().tree()->currentIndex();
    QCOMPARE(chosen.siblingAtColumn(StrategyModel::Quartier).data().toString(), u"Mont Liébaut"_s);
    QCOMPARE(chosen.siblingAtColumn(StrategyModel::Progress).data().toString(), u"To start"_s);
    QVERIFY(!chosen.siblingAtColumn(StrategyModel::Progress).data(Qt::DecorationRole).isNull());
    QCOMPARE(chosen.parent().data().toString(), u"Accéder aux soins"_s);
    QCOMPARE(chosen.parent().parent().parent().data().toString(), u"Enjeu 1"_s);
    QCOMPARE(open.strategy().model()->counts().notStarted, 2);
}

void ContractPageTest::progressIsNotedAndUndone()
{
    OpenContract open;
    open.page.showRecord(open.telemedicine.id.value());
    open.assess(2);
    QCOMPARE(open.progress(), ProgressState::Achieved);
    QCOMPARE(open.strategy().model()->counts().achieved, 1);
    QCOMPARE(open.page.currentRecord(), open.telemedicine.id.value());
    QVERIFY(open.workspace.undoStack().undoText().contains(u"télémédecine"_s));
    open.workspace.undoStack().undo();
    QCOMPARE(open.progress(), ProgressState::NotStarted);
    QCOMPARE(open.strategy().model()->counts().achieved, 0);
}

void ContractPageTest::droppingWithoutAReasonIsRefusedAndStaysOpen()
{
    OpenContract open;
    open.page.showRecord(open.telemedicine.id.value());
    open.assess(3);
    QCOMPARE(open.progress(), ProgressState::NotStarted);
    open.editor<QPlainTextEdit>(u"Note"_s)->setPlainText(u"Le médecin est parti"_s);
    open.panel()->accept();
    QCOMPARE(open.progress(), ProgressState::Dropped);
}

void ContractPageTest::theFilterKeepsTheBranchesOfWhatItFinds()
{
    OpenContract open;
    QLineEdit *filter = nullptr;
    for (QLineEdit *line : open.strategy().findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Filter the objectives"_s)
            filter = line;
    }
    QVERIFY(filter != nullptr);
    QTest::keyClicks(filter, u"TELEMED"_s);
    const StrategyModel *model = open.strategy().model();
    QVERIFY(model->find(Level::Objective, open.telemedicine.id.value()).isValid());
    QVERIFY(!model->find(Level::Objective, open.nurse.id.value()).isValid());
    QVERIFY(!model->find(Level::SharedObjective, open.work.id.value()).isValid());
    filter->setText(u"zzz"_s);
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(open.page.showRecord(open.nurse.id.value())); // what is asked for is shown
    QVERIFY(filter->text().isEmpty());
}

void ContractPageTest::theQuartierFacetCountsItsObjectives()
{
    OpenContract open;
    for (QComboBox *box : open.strategy().findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Quartier"_s && box->findText(u"Catorive"_s) > 0)
            box->setCurrentText(u"Catorive"_s);
    }
    QCOMPARE(open.strategy().model()->counts().total(), 1);
}

void ContractPageTest::anObjectiveMovesUnderAnotherSharedOneAndBack()
{
    OpenContract open;
    open.page.showRecord(open.telemedicine.id.value());
    open.action(u"Move…"_s)->trigger();
    auto *under = open.editor<QLineEdit>(u"Under"_s);
    under->clear();
    QTest::keyClicks(under, u"emploi"_s);
    under->completer()->popup()->hide();
    QFocusEvent left(QEvent::FocusOut);
    QApplication::sendEvent(under, &left);
    open.panel()->accept();
    QCOMPARE(stored(open.objectives.find(open.telemedicine.id)).sharedObjectiveId, open.work.id);
    open.workspace.undoStack().undo();
    QCOMPARE(stored(open.objectives.find(open.telemedicine.id)).sharedObjectiveId, open.health.id);
}

void ContractPageTest::aFirstStakeBringsTheContractWithIt()
{
    UiFixture file;
    ContractPage page(file.workspace, nullptr);
    page.show();
    page.run(PageCommand::New);
    ActPanel *panel = nullptr;
    for (ActPanel *candidate : page.findChildren<ActPanel *>()) {
        if (candidate->isVisible())
            panel = candidate;
    }
    QVERIFY(panel != nullptr);
    panel->findChild<QPlainTextEdit *>()->setPlainText(u"Des quartiers attentifs"_s);
    panel->accept();
    QCOMPARE(stored(contract::ContractRepository(*file.database).list()).size(), 1);
    QCOMPARE(page.strategy()->tree()->currentIndex().data().toString(),
             u"Des quartiers attentifs"_s);
}

void ContractPageTest::anObjectiveIsAddedToAQuartier()
{
    OpenContract open;
    QVERIFY(open.strategy().showNode(Level::SharedObjective, open.work.id.value()));
    open.page.run(PageCommand::New);
    open.editor<QPlainTextEdit>(u"Wording"_s)->setPlainText(u"Tenir un forum de l’emploi"_s);
    auto *quartier = open.editor<QComboBox>(u"Quartier"_s);
    quartier->setCurrentText(u"Catorive"_s);
    open.panel()->accept();
    const auto rows = stored(open.objectives.list({}));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(open.strategy().tree()->currentIndex().data().toString(),
             u"Tenir un forum de l’emploi"_s);
}

void ContractPageTest::aMeetingIsAddedInOrderAndUndone()
{
    ContractFile file;
    contract::Committee committee = aCommittee(file.contract.id);
    committee.meetings = {{{}, QDate(2026, 12, 18), false, {}}};
    const contract::CommitteeRepository committees(*file.database);
    const CommitteeId id = stored(committees.save(committee)).id;
    ContractPage page(file.workspace, nullptr);
    page.resize(1200, 760);
    page.show();
    page.views()->setCurrentIndex(1);
    CommitteesPage &view = *page.committees();
    QVERIFY(view.showRecord(id.value()));
    for (QAction *action : view.actions()) {
        if (action->text().contains(u"meeting…"_s))
            action->trigger();
    }
    QVERIFY(view.meetingPanel()->isOpen());
    QTest::keyClicks(view.meetingPanel()->findChild<QLineEdit *>(), u"4/12"_s);
    view.meetingPanel()->accept();
    const auto after = stored(committees.find(id));
    QCOMPARE(after.meetings.size(), 2);
    QCOMPARE(after.meetings.first().date, QDate(2026, 12, 4));
    QCOMPARE(view.meetings()->table()->rows()->rowCount(), 2);
    file.workspace.undoStack().undo();
    QCOMPARE(stored(committees.find(id)).meetings.size(), 1);
}

REGISTER_UI_TEST(ContractPageTest)
#include "contractpage_test.moc"
