#include "core/councils/candidacyrepository.h"
#include "tests/support/councilsbuilders.h"
#include "tests/ui/acts.h"
#include "tests/ui/uifixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/actpanel.h"
#include "ui/base/fields.h"
#include "ui/base/rowsfield.h"
#include "ui/base/tableview.h"
#include "ui/councils/candidaciespanel.h"
#include "ui/councils/councilspage.h"
#include "ui/councils/memberspanel.h"
#include "ui/councils/rulespanel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;

namespace {

template <typename T>
T stored(Result<T> saved)
{
    if (!saved)
        qFatal("%s", qUtf8Printable(saved.error().message));
    return std::move(saved).value();
}

/// The page over one council of twelve seats with a member in the first and somebody on
/// the waiting list.
struct OpenCouncils : UiFixture, Acts
{
    councils::CouncilType councilType =
        stored(councils::CouncilTypeRepository(*database).save(aCouncilType()));
    councils::Council council = stored(councils::CouncilRepository(*database).save(
        councils::newCouncil(councilType, u"Catorive"_s)));
    people::Person lemaire = addPerson(u"Lemaire"_s);
    people::Person delattre = addPerson(u"Delattre"_s, u"Paul"_s);
    people::Person wallon = addPerson(u"Wallon"_s, u"Karim"_s);
    councils::Mandate member = addMandate(lemaire, false);
    councils::Mandate substitute = addMandate(delattre, true);
    CouncilsPage page{workspace, nullptr};

    OpenCouncils()
    {
        page.resize(1180, 640);
        page.show();
        page.showRecord(council.id.value());
        QApplication::processEvents();
    }

    councils::Mandate addMandate(const people::Person &person, bool isSubstitute) const
    {
        councils::Mandate mandate;
        mandate.council = council.id;
        mandate.person = person.id;
        mandate.college = council.colleges.first().id;
        mandate.startsOn = QDate(2026, 1, 1);
        if (isSubstitute) {
            mandate.status = councils::MandateStatus::Substitute;
            mandate.rank = 1;
        } else {
            mandate.seat = council.seats.first().id;
        }
        return stored(councils::MandateRepository(*database).save(mandate));
    }
    QList<councils::MemberRow> seated() const
    {
        const auto all = councils::MandateRepository(*database).list({.council = council.id});
        return councils::fullMembersOn(*all, QDate(2026, 12, 31));
    }
    /// The panel, with its tab in front.
    template <typename Panel>
    Panel *show()
    {
        auto *panel = page.findChild<Panel *>();
        if (panel == nullptr)
            qFatal("a panel is missing");
        QTabWidget *tabs = page.detail()->tabs();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->widget(tab)->isAncestorOf(panel))
                tabs->setCurrentIndex(tab);
        }
        return panel;
    }
    MembersPanel *members() { return show<MembersPanel>(); }
    static TableView *tableOf(const QWidget *panel) { return panel->findChild<TableView *>(); }

    static void press(const QWidget *panel, const QString &text)
    {
        for (QPushButton *button : panel->findChildren<QPushButton *>()) {
            if (button->text() == text && !button->isHidden()) {
                QVERIFY2(button->isEnabled(), qPrintable(text));
                return button->click();
            }
        }
        QFAIL(qPrintable(u"no button says "_s + text));
    }
    static QStringList texts(const QWidget *panel)
    {
        QStringList texts;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            texts += label->text();
        return texts;
    }
};

QString cell(const TableView *table, qint64 id, int column)
{
    const auto *rows = table->rows();
    return rows->index(rows->rowOf(id), column).data().toString();
}

} // namespace

class CouncilsPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void theListShowsSeatsAndLightsWithTheirWord();
    void vacantSeatsAreRowsOfTheirOwn();
    void anEndedMandateProposesTheNextSubstitute();
    void aSubstituteIsAppointedAndTakenBackAsOneAct();
    void aRefusedEndSaysWhyAndStaysOpen();
    void aMemberIsAddedToTheChosenVacantSeat();
    void anElectedPersonIsAddedAndKept();
    void aNewCouncilHasTheSeatsOfItsType();
    void rulesAreShownWithTheirSource();
    void aCandidacyIsTakenDownWithItsPerson();
    void aCandidateAlreadyKnownIsRecognised();
    void undoLeadsToTheCouncilOfAMandate();
    void aReadOnlyFileOffersNoAct();
};

void CouncilsPageTest::theListShowsSeatsAndLightsWithTheirWord()
{
    OpenCouncils open;
    const TableView *table = open.page.table();
    const qint64 id = open.council.id.value();
    QCOMPARE(cell(table, id, 1), u"1/12"_s);
    const QString rules = cell(table, id, 2);
    QVERIFY2(rules.startsWith(u"Not met"_s) || rules.startsWith(u"To watch"_s), qPrintable(rules));
    const int row = table->rows()->rowOf(id);
    QVERIFY(!table->rows()->index(row, 2).data(Qt::DecorationRole).isNull());
}

void CouncilsPageTest::vacantSeatsAreRowsOfTheirOwn()
{
    OpenCouncils open;
    const TableView *table = OpenCouncils::tableOf(open.members());
    QCOMPARE(table->rows()->rowCount(), 13); // 12 seats, one person waiting
    QCOMPARE(cell(table, -open.council.seats.at(1).id.value(), 0), u"Vacant seat"_s);
    QCOMPARE(cell(table, open.substitute.id.value(), 2), u"Waiting list, 1"_s);
}

void CouncilsPageTest::anEndedMandateProposesTheNextSubstitute()
{
    OpenCouncils open;
    MembersPanel *panel = open.members();
    OpenCouncils::tableOf(panel)->selectId(open.member.id.value());
    OpenCouncils::press(panel, u"End the mandate…"_s);
    ActPanel *act = OpenCouncils::openAct(panel);
    QVERIFY(act != nullptr);
    OpenCouncils::type(act, u"Last day"_s, u"20/11/2026"_s);
    act->accept();
    const auto after = councils::MandateRepository(*open.database).find(open.member.id);
    QCOMPARE(after->endsOn, QDate(2026, 11, 20));
    QCOMPARE(after->endReason, councils::EndReason::Resignation);
    const ActPanel *proposal = OpenCouncils::openAct(panel);
    QVERIFY(proposal != nullptr);
    QVERIFY2(OpenCouncils::texts(proposal).join(u' ').contains(u"DELATTRE"_s),
             qPrintable(OpenCouncils::texts(proposal).join(u' ')));
    open.workspace.undoStack().undo();
    QVERIFY(!councils::MandateRepository(*open.database).find(open.member.id)->endsOn.isValid());
}

void CouncilsPageTest::aSubstituteIsAppointedAndTakenBackAsOneAct()
{
    OpenCouncils open;
    MembersPanel *panel = open.members();
    OpenCouncils::tableOf(panel)->selectId(-open.council.seats.at(1).id.value());
    OpenCouncils::press(panel, u"Propose a substitute"_s);
    OpenCouncils::openAct(panel)->accept();
    QCOMPARE(open.seated().size(), 2);
    QCOMPARE(open.workspace.undoStack().count(), 1);
    open.workspace.undoStack().undo();
    QCOMPARE(open.seated().size(), 1);
    QVERIFY(
        !councils::MandateRepository(*open.database).find(open.substitute.id)->endsOn.isValid());
    open.workspace.undoStack().redo();
    QCOMPARE(open.seated().size(), 2);
    QVERIFY(open.notifier.errors.isEmpty());
}

void CouncilsPageTest::aRefusedEndSaysWhyAndStaysOpen()
{
    OpenCouncils open;
    MembersPanel *panel = open.members();
    OpenCouncils::tableOf(panel)->selectId(open.member.id.value());
    OpenCouncils::press(panel, u"End the mandate…"_s);
    ActPanel *act = OpenCouncils::openAct(panel);
    OpenCouncils::type(act, u"Last day"_s, u"1/1/2020"_s);
    act->accept();
    QVERIFY(act->isOpen());
    QVERIFY(OpenCouncils::texts(act).join(u' ').contains(u"ends before it starts"_s));
    QCOMPARE(open.workspace.undoStack().count(), 0);
}

void CouncilsPageTest::aMemberIsAddedToTheChosenVacantSeat()
{
    OpenCouncils open;
    MembersPanel *panel = open.members();
    const SeatId seat = open.council.seats.at(9).id; // of the second college
    OpenCouncils::tableOf(panel)->selectId(-seat.value());
    OpenCouncils::press(panel, u"Add a member…"_s);
    ActPanel *act = OpenCouncils::openAct(panel);
    OpenCouncils::type(act, u"Person"_s, u"wallon"_s);
    OpenCouncils::type(act, u"Represents"_s, u"Association Exemple"_s);
    act->accept();
    const auto seated = open.seated();
    QCOMPARE(seated.size(), 2);
    QCOMPARE(seated.last().mandate.seat, seat);
    QCOMPARE(seated.last().mandate.person, open.wallon.id);
    QVERIFY(!act->isOpen());
    open.workspace.undoStack().undo();
    QCOMPARE(open.seated().size(), 1);
}

void CouncilsPageTest::anElectedPersonIsAddedAndKept()
{
    OpenCouncils open;
    open.page.detail()->tabs()->setCurrentIndex(0);
    OpenCouncils::press(&open.page, u"Add an official"_s);
    OpenCouncils::type(&open.page, u"Person"_s, u"wallon"_s);
    open.page.run(PageCommand::Save);
    const auto after = councils::CouncilRepository(*open.database).find(open.council.id);
    QCOMPARE(after->officials.size(), 1);
    QCOMPARE(after->officials.first().person, open.wallon.id);
    open.workspace.undoStack().undo();
    QVERIFY(councils::CouncilRepository(*open.database).find(open.council.id)->officials.isEmpty());
}

void CouncilsPageTest::aNewCouncilHasTheSeatsOfItsType()
{
    OpenCouncils open;
    open.page.run(PageCommand::New);
    OpenCouncils::type(&open.page, u"Name"_s, u"Gare"_s);
    open.page.run(PageCommand::Save);
    const CouncilId id(open.page.currentRecord());
    QVERIFY(id != open.council.id);
    const auto after = councils::CouncilRepository(*open.database).find(id);
    QCOMPARE(after->seats.size(), 12);
    QCOMPARE(after->colleges.size(), 2);
    QCOMPARE(OpenCouncils::tableOf(open.members())->rows()->rowCount(), 12);
}

void CouncilsPageTest::rulesAreShownWithTheirSource()
{
    OpenCouncils open;
    const auto *panel = open.show<RulesPanel>();
    const QString shown = OpenCouncils::texts(panel).join(u'\n');
    QVERIFY2(shown.contains(u"At most 12 member"_s), qPrintable(shown));
    QVERIFY(shown.contains(u"Source: Essai"_s));
    QVERIFY(shown.contains(u"Met"_s));
    const TableView *parameters = OpenCouncils::tableOf(panel);
    QCOMPARE(cell(parameters, 1, 0), u"Members, at most"_s);
    QCOMPARE(cell(parameters, 1, 1), u"12"_s);
    QCOMPARE(cell(parameters, 1, 2), u"type"_s);
    QCOMPARE(cell(parameters, 1, 3), u"Essai"_s);
}

void CouncilsPageTest::aCandidacyIsTakenDownWithItsPerson()
{
    OpenCouncils open;
    auto *panel = open.show<CandidaciesPanel>();
    OpenCouncils::press(panel, u"New candidacy…"_s);
    OpenCouncils::type(panel, u"Last name"_s, u"Petit"_s);
    OpenCouncils::type(panel, u"First name"_s, u"Camille"_s);
    OpenCouncils::type(panel, u"Born on"_s, u"12/3/2012"_s);
    QVERIFY(OpenCouncils::texts(panel).contains(u"Not eligible"_s)); // fourteen
    OpenCouncils::type(panel, u"Born on"_s, u"12/3/1990"_s);
    QVERIFY(OpenCouncils::texts(panel).contains(u"Incomplete"_s)); // no tie yet
    OpenCouncils::press(panel, u"Save the candidacy"_s);
    const councils::CandidacyRepository candidacies(*open.database);
    QCOMPARE(candidacies.list({.council = open.council.id})->size(), 1);
    QCOMPARE(open.workspace.undoStack().count(), 1);
    open.workspace.undoStack().undo();
    QVERIFY(candidacies.list({.council = open.council.id})->isEmpty());
    QCOMPARE(people::PersonRepository(*open.database).list()->size(), 3);
    QVERIFY(open.notifier.errors.isEmpty());
}

void CouncilsPageTest::aCandidateAlreadyKnownIsRecognised()
{
    OpenCouncils open;
    auto *panel = open.show<CandidaciesPanel>();
    OpenCouncils::press(panel, u"New candidacy…"_s);
    OpenCouncils::type(panel, u"Last name"_s, u"WALLON"_s);
    OpenCouncils::type(panel, u"First name"_s, u"karim"_s);
    OpenCouncils::type(panel, u"Telephone"_s, {}); // the name is left
    OpenCouncils::press(panel, u"It is this person"_s);
    OpenCouncils::press(panel, u"Save the candidacy"_s);
    const auto rows =
        councils::CandidacyRepository(*open.database).list({.council = open.council.id});
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().candidacy.person, open.wallon.id);
    QCOMPARE(people::PersonRepository(*open.database).list()->size(), 3);
}

void CouncilsPageTest::undoLeadsToTheCouncilOfAMandate()
{
    OpenCouncils open;
    QCOMPARE(open.page.recordShowing(u"mandate"_s, open.member.id.value()),
             open.council.id.value());
    QCOMPARE(open.page.recordShowing(u"mandate"_s, 999), 0);
    QCOMPARE(open.page.recordShowing(u"council"_s, 7), 7);
}

void CouncilsPageTest::aReadOnlyFileOffersNoAct()
{
    UiFixture file(storage::Access::ReadOnly);
    CouncilsPage page(file.workspace, nullptr);
    page.show();
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text().contains(u'…'))
            QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
    }
}

REGISTER_UI_TEST(CouncilsPageTest)
#include "councilspage_test.moc"
