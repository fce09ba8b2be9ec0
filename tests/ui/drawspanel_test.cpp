#include "core/councils/candidacyrepository.h"
#include "core/councils/mandaterepository.h"
#include "core/reports/councillights.h"
#include "core/sortition/proof/verification.h"
#include "tests/support/councilsbuilders.h"
#include "tests/ui/uifixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/actpanel.h"
#include "ui/base/dialogs.h"
#include "ui/base/gridview.h"
#include "ui/base/tableview.h"
#include "ui/councils/memberspanel.h"
#include "ui/draws/ceremony.h"
#include "ui/draws/ceremonypages.h"
#include "ui/draws/drawpreparation.h"
#include "ui/draws/drawquotagrid.h"
#include "ui/draws/drawspanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;
using councils::CandidacyState;
using draws::DrawState;

namespace {

template <typename T>
T stored(Result<T> saved)
{
    if (!saved)
        qFatal("%s", qUtf8Printable(saved.error().message));
    return std::move(saved).value();
}

/// A council without members and twenty-four eligible candidates, its draws on screen.
struct OpenDraws : UiFixture
{
    councils::CouncilType councilType =
        stored(councils::CouncilTypeRepository(*database).save(aCouncilType()));
    councils::Council council = stored(councils::CouncilRepository(*database).save(
        councils::newCouncil(councilType, u"Catorive"_s)));
    councils::CandidacyRepository candidacies{*database};
    draws::DrawRepository draws{*database};
    std::unique_ptr<DrawsPanel> panel;

    explicit OpenDraws(int candidates = 24)
    {
        for (int number = 1; number <= candidates; ++number)
            addCandidate(number);
        panel = std::make_unique<DrawsPanel>(workspace);
        panel->resize(1000, 700);
        panel->show();
        panel->showCouncil(council.id, council.name);
        QApplication::processEvents();
    }

    void addCandidate(int number) const
    {
        people::Person person = aPerson(u"Candidat%1"_s.arg(number));
        person.sex = number % 2 == 0 ? people::Sex::Male : people::Sex::Female;
        person.addresses.first().postal.street = u"%1 rue des Lilas"_s.arg(number);
        councils::Candidacy candidacy;
        candidacy.council = council.id;
        candidacy.person = stored(people::PersonRepository(*database).save(person)).id;
        candidacy.college = council.colleges.at(number <= 16 ? 0 : 1).id;
        candidacy.submittedOn = QDate(2026, 10, 1);
        candidacy.state = CandidacyState::Eligible;
        candidacy.territorialLink = councils::TerritorialLink::Lives;
        stored(candidacies.save(candidacy));
    }

    void press(const QString &text) const { pressIn(panel.get(), text); }
    static void pressIn(const QWidget *within, const QString &text)
    {
        for (QPushButton *button : within->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                QVERIFY2(button->isEnabled(), qPrintable(text));
                button->click();
                QApplication::processEvents();
                return;
            }
        }
        QFAIL(qPrintable(u"no button says "_s + text));
    }
    bool offers(const QString &text) const
    {
        const auto buttons = panel->findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [&](const QPushButton *button) {
            return button->text() == text && button->isVisible() && button->isEnabled();
        });
    }
    QStringList texts() const
    {
        QStringList all;
        for (const QLabel *label : panel->preparation()->findChildren<QLabel *>())
            all += label->text();
        return all;
    }
    void compute() const
    {
        press(u"Compute the chances"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!panel->preparation()->solver()->isRunning(), 20'000);
        QApplication::processEvents();
    }
    /// Prepared and frozen in the window.
    void freeze() const
    {
        press(u"Prepare a draw…"_s);
        compute();
        answers::confirmNext();
        press(u"Freeze the draw…"_s);
    }
    draws::Draw theDraw() const { return stored(draws.find(stored(draws.list()).first().id)); }
    static void key(QWidget *window, Qt::Key key) { QTest::keyClick(window, key); }
    static void typeSeed(const Ceremony *ceremony, const QString &text)
    {
        for (QLineEdit *edit : ceremony->seedPage()->findChildren<QLineEdit *>()) {
            if (edit->isReadOnly() || !edit->isVisible())
                continue;
            edit->setFocus();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Return);
            return;
        }
        QFAIL("no field takes the public number");
    }
    static void confirmSeed(const Ceremony *ceremony)
    {
        QTest::keyClick(ceremony->seedPage()->findChildren<QLineEdit *>().last(), Qt::Key_Return);
    }
};

} // namespace

class DrawsPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void aCandidateComesFromEligibleToTheSeat();
    void aSeatLeftLaterCallsTheNextOfTheDraw();
    void nothingIsFrozenUnasked();
    void quotasThatCannotBeMetOfferAWayOut();
    void aChangeAfterTheChancesAsksForThemAgain();
    void theSeedMustBeTypedTwiceAlike();
    void thePublicDrawNeedsNoMouse();
    void aRefusalCallsTheNext();
    void aVoidedDrawKeepsItsReasonAndIsReplaced();
    void theDossierAndThePageAreWritten();
    void aReadOnlyFileOffersNoDraw();
};

void DrawsPanelTest::aCandidateComesFromEligibleToTheSeat()
{
    OpenDraws open;
    open.freeze();
    QCOMPARE(open.theDraw().state, DrawState::Frozen);
    open.press(u"Open the ceremony"_s);
    Ceremony *ceremony = open.panel->ceremony();
    QVERIFY(ceremony != nullptr);
    OpenDraws::key(ceremony, Qt::Key_Space);
    OpenDraws::key(ceremony, Qt::Key_Space);
    OpenDraws::typeSeed(ceremony, u"5.12.23.34.49./2.11./"_s);
    OpenDraws::typeSeed(ceremony, u"5.12.23.34.49./2.11./"_s);
    OpenDraws::confirmSeed(ceremony);
    QCOMPARE(ceremony->revealPage()->revealed(), 0);
    QCOMPARE(open.theDraw().state, DrawState::Drawn); // before the first name
    for (int i = 0; i < 12; ++i)
        OpenDraws::key(ceremony, Qt::Key_Space);
    QCOMPARE(ceremony->revealPage()->revealed(), 12);
    ceremony->close();
    QApplication::processEvents();

    open.press(u"Record signed"_s);
    const draws::Draw draw = open.theDraw();
    QCOMPARE(draw.state, DrawState::Recorded);
    const draws::DrawPerson first = calledPersons(draw).first();
    QVERIFY(open.panel->personTable()->table()->selectId(first.id.value()));
    open.press(u"Accepts…"_s);
    open.panel->findChild<ActPanel *>()->accept();
    const auto members =
        councils::MandateRepository(*open.database).membersOn(open.council.id, QDate(2026, 11, 23));
    QCOMPARE(members->size(), 1);
    QVERIFY(members->first().mandate.seat.isValid());
    QCOMPARE(stored(open.candidacies.find(first.candidacy)).state, CandidacyState::Drawn);
    const auto differences =
        sortition::verify(stored(open.draws.dossier(draw)), draw.seed,
                          {draw.dossierSha256.toLatin1(), stored(open.draws.record(draw))});
    QVERIFY(differences && differences->isEmpty());
}

void DrawsPanelTest::aSeatLeftLaterCallsTheNextOfTheDraw()
{
    OpenDraws open;
    open.freeze();
    draws::Draw draw = stored(open.draws.run(open.theDraw(), u"5.12./2./"_s, QDate(2026, 11, 23)));
    const draws::DrawPerson first = calledPersons(draw).first();
    draw = stored(open.draws.answer(draw, first.number, draws::Answer::Accepted,
                                    QDate(2026, 11, 23), QDate(2026, 11, 1)));
    MembersPanel members(open.workspace);
    members.resize(1000, 700);
    members.show();
    const auto showMembers = [&] {
        members.showCouncil(stored(
            reports::councilStanding(*open.database, open.council.id, open.workspace.today())));
        QApplication::processEvents();
    };
    showMembers();
    const auto sitting =
        councils::MandateRepository(*open.database).membersOn(open.council.id, QDate(2026, 11, 23));
    auto *table = members.findChild<TableView *>();
    QVERIFY(table->selectId(sitting->first().mandate.id.value()));
    OpenDraws::pressIn(&members, u"End the mandate…"_s);
    QObject::connect(&open.workspace, &Workspace::changed, &members, showMembers);
    for (ActPanel *act : members.findChildren<ActPanel *>()) {
        if (act->isOpen())
            act->accept();
    }
    OpenDraws::pressIn(&members, u"Call the next"_s);
    draw = open.theDraw();
    QVERIFY(findPerson(draw, first.number)->leftOn.isValid());
    QCOMPARE(calledPersons(draw).last().calledFor, first.number);
    QVERIFY(open.notifier.errors.isEmpty());
}

void DrawsPanelTest::nothingIsFrozenUnasked()
{
    OpenDraws open;
    open.press(u"Prepare a draw…"_s);
    QVERIFY(!open.offers(u"Freeze the draw…"_s)); // chances first
    open.compute();
    answers::refuseNext();
    open.press(u"Freeze the draw…"_s);
    QVERIFY(stored(open.draws.list()).isEmpty());
    open.press(u"Save the preparation"_s);
    QCOMPARE(open.theDraw().state, DrawState::Prepared);
    QVERIFY(open.texts().join(u' ').contains(u"on average"_s));
}

void DrawsPanelTest::quotasThatCannotBeMetOfferAWayOut()
{
    OpenDraws open;
    open.press(u"Prepare a draw…"_s);
    auto *grid = open.panel->preparation()->findChild<DrawQuotaGrid *>();
    QCOMPARE(grid->lines().first().candidates, 16);
    for (int row = 0; row < grid->rowCount(); ++row) {
        if (grid->lines().at(row).quota.criterion == draws::Criterion::Sex)
            QVERIFY(grid->setData(grid->index(row, DrawQuotaGrid::Minimum), u"7"_s));
    }
    QVERIFY(!open.offers(u"Compute the chances"_s));
    QVERIFY(open.texts().join(u' ').contains(u"cannot be met together"_s));
    QPushButton *way = nullptr;
    for (QPushButton *button : open.panel->preparation()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"instead of"_s) && way == nullptr)
            way = button;
    }
    QVERIFY(way != nullptr);
    way->click();
    QApplication::processEvents();
    QVERIFY(open.offers(u"Compute the chances"_s));
}

void DrawsPanelTest::aChangeAfterTheChancesAsksForThemAgain()
{
    OpenDraws open;
    open.press(u"Prepare a draw…"_s);
    open.compute();
    QVERIFY(open.offers(u"Freeze the draw…"_s));
    auto *grid = open.panel->preparation()->findChild<DrawQuotaGrid *>();
    QVERIFY(!grid->setData(grid->index(0, DrawQuotaGrid::Maximum), u"beaucoup"_s));
    QVERIFY(grid->setData(grid->index(0, DrawQuotaGrid::Maximum), u"9"_s));
    QVERIFY(!open.offers(u"Freeze the draw…"_s));
}

void DrawsPanelTest::theSeedMustBeTypedTwiceAlike()
{
    OpenDraws open;
    open.freeze();
    open.press(u"Open the ceremony"_s);
    Ceremony *ceremony = open.panel->ceremony();
    OpenDraws::key(ceremony, Qt::Key_Space);
    OpenDraws::key(ceremony, Qt::Key_Space);
    OpenDraws::typeSeed(ceremony, u"5.12./2./"_s);
    OpenDraws::typeSeed(ceremony, u"5.13./2./"_s);
    QVERIFY(ceremony->seedPage()->seed().isEmpty());
    QCOMPARE(open.theDraw().state, DrawState::Frozen);
    OpenDraws::typeSeed(ceremony, u"5.12./2./"_s);
    OpenDraws::typeSeed(ceremony, u"5.12./2./"_s);
    QCOMPARE(ceremony->seedPage()->seed(), u"5.12./2./"_s);
    QCOMPARE(open.theDraw().state, DrawState::Frozen); // read back first
    bool isReadBack = false;
    for (const QLabel *label : ceremony->seedPage()->findChildren<QLabel *>())
        isReadBack = isReadBack || label->text() == u"five, twelve, two"_s
            || label->text() == u"cinq, douze, deux"_s;
    QVERIFY(isReadBack);
    ceremony->close();
}

void DrawsPanelTest::thePublicDrawNeedsNoMouse()
{
    OpenDraws open;
    open.freeze();
    open.press(u"Open the ceremony"_s);
    Ceremony *ceremony = open.panel->ceremony();
    OpenDraws::key(ceremony, Qt::Key_Space);
    QCOMPARE(ceremony->step(), Ceremony::Step::Digest);
    OpenDraws::key(ceremony, Qt::Key_PageUp);
    QCOMPARE(ceremony->step(), Ceremony::Step::List);
    OpenDraws::key(ceremony, Qt::Key_Escape);
    QVERIFY(ceremony->isPaused());
    OpenDraws::key(ceremony, Qt::Key_Space);
    QVERIFY(!ceremony->isPaused());
    QCOMPARE(ceremony->step(), Ceremony::Step::List);
    stored(open.draws.run(open.theDraw(), u"1.2./3./"_s, QDate(2026, 12, 8)));
    ceremony->close();
    QApplication::processEvents();

    Ceremony again(open.workspace, open.theDraw(), u"Catorive"_s); // after a power cut
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    again.show();
    QCOMPARE(again.step(), Ceremony::Step::Reveal);
    for (int i = 0; i < 3; ++i)
        OpenDraws::key(&again, Qt::Key_Space);
    OpenDraws::key(&again, Qt::Key_PageUp);
    QCOMPARE(again.revealPage()->revealed(), 3);
    for (int i = 0; i < 11; ++i)
        OpenDraws::key(&again, Qt::Key_Space);
    QCOMPARE(again.step(), Ceremony::Step::Record);
    QSignalSpy wanted(&again, &Ceremony::recordWanted);
    OpenDraws::key(&again, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
}

void DrawsPanelTest::aRefusalCallsTheNext()
{
    OpenDraws open;
    open.freeze();
    stored(open.draws.run(open.theDraw(), u"1.2./3./"_s, QDate(2026, 12, 8)));
    open.panel->showCouncil(open.council.id, open.council.name);
    const draws::DrawPerson first = calledPersons(open.theDraw()).first();
    open.panel->personTable()->table()->selectId(first.id.value());
    open.press(u"Refuses…"_s);
    open.panel->findChild<ActPanel *>()->accept();
    QCOMPARE(calledPersons(open.theDraw()).last().calledFor, first.number);
    QVERIFY2(open.notifier.texts.last().contains(u"is called"_s),
             qPrintable(open.notifier.texts.last()));
}

void DrawsPanelTest::aVoidedDrawKeepsItsReasonAndIsReplaced()
{
    OpenDraws open;
    open.freeze();
    answers::confirmNext(u"Une candidature oubliée."_s);
    open.press(u"Void…"_s);
    const draws::Draw gone = open.theDraw();
    QCOMPARE(gone.state, DrawState::Voided);
    QCOMPARE(gone.voidReason, u"Une candidature oubliée."_s);
    QVERIFY(!open.offers(u"Open the ceremony"_s));
    open.press(u"Prepare a draw…"_s);
    open.press(u"Save the preparation"_s);
    QCOMPARE(open.theDraw().replaces, gone.id);
    QCOMPARE(stored(open.draws.list()).size(), 2);
}

void DrawsPanelTest::theDossierAndThePageAreWritten()
{
    OpenDraws open;
    open.freeze();
    const QString dossier = open.folder.filePath(u"dossier.txt"_s);
    const QString page = open.folder.filePath(u"page.html"_s);
    answers::fileNext(dossier);
    open.press(u"Dossier…"_s);
    answers::fileNext(page);
    open.press(u"Page to check…"_s);
    QFile written(dossier);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), stored(open.draws.dossier(open.theDraw())));
    QVERIFY(QFile::exists(page));
}

void DrawsPanelTest::aReadOnlyFileOffersNoDraw()
{
    OpenDraws open;
    open.database->setReadOnly();
    open.panel->showCouncil(open.council.id, open.council.name);
    QVERIFY(!open.offers(u"Prepare a draw…"_s));
}

REGISTER_UI_TEST(DrawsPanelTest)
#include "drawspanel_test.moc"
