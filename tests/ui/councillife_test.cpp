#include "core/councils/enrolmentrepository.h"
#include "core/councils/initiativerepository.h"
#include "core/councils/participationrepository.h"
#include "core/councils/recognitionrepository.h"
#include "core/people/organisationrepository.h"
#include "tests/support/councilsbuilders.h"
#include "tests/ui/acts.h"
#include "tests/ui/uifixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/actpanel.h"
#include "ui/base/checksfield.h"
#include "ui/base/tableview.h"
#include "ui/councils/bodiespanel.h"
#include "ui/councils/councilspage.h"
#include "ui/councils/enrolmentspanel.h"
#include "ui/councils/initiativespanel.h"
#include "ui/councils/officialspanel.h"
#include "ui/councils/recognitionpanel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;
using namespace faubourg::councils;

namespace {

template <typename T>
T stored(Result<T> saved)
{
    if (!saved)
        qFatal("%s", qUtf8Printable(saved.error().message));
    return std::move(saved).value();
}

/// An open council as Chambéry's, with two people enrolled, and a conseil citoyen.
struct CouncilLifePage : UiFixture, Acts
{
    CouncilType open = storedType(u"test.open"_s,
                                  {{{}, u"designation"_s, u"open_enrolment"_s, u"Essai"_s},
                                   {{}, u"min_age"_s, u"16"_s, u"Essai"_s},
                                   {{}, u"territorial_link"_s, u"lives"_s, u"Essai"_s},
                                   {{}, u"working_group_leads"_s, u"1"_s, u"Essai"_s},
                                   {{}, u"enrolment_statuses"_s, u"Habitante, Salariée"_s, u"E"_s},
                                   {{}, u"enrolment_interests"_s, u"Propreté, Vélo"_s, u"E"_s},
                                   {{}, u"confirmation_months"_s, u"12"_s, u"Essai"_s},
                                   {{}, u"confirmation_answer_days"_s, u"60"_s, u"Essai"_s}});
    CouncilType citizen =
        storedType(u"test.citizen"_s,
                   {{{}, u"recognition"_s, u"prefect_order"_s, u"Loi"_s},
                    {{}, u"steering_bodies"_s, u"steering, technical"_s, u"L"_s}});
    Council bellevue = storedCouncil(open, u"Bellevue"_s);
    Council assembly = storedCouncil(citizen, u"Conseil citoyen"_s);
    people::Person lemaire = addPerson(u"Lemaire"_s);
    people::Person wallon = addPerson(u"Wallon"_s, u"Karim"_s);
    Enrolment due = enrol(lemaire, QDate(2025, 10, 1), {u"Propreté"_s});
    Enrolment fresh = enrol(wallon, QDate(2026, 9, 1), {u"Vélo"_s});
    CouncilsPage page{workspace, nullptr};

    explicit CouncilLifePage(bool onAssembly = false)
    {
        page.resize(1366, 768);
        page.show();
        page.showRecord((onAssembly ? assembly : bellevue).id.value());
        QApplication::processEvents();
    }

    CouncilType storedType(const QString &key, const QList<RuleParameter> &parameters) const
    {
        CouncilType type;
        type.key = key;
        type.name = key;
        type.parameters = parameters;
        return stored(CouncilTypeRepository(*database).save(type));
    }
    Council storedCouncil(const CouncilType &type, const QString &name) const
    {
        return stored(CouncilRepository(*database).save(newCouncil(type, name)));
    }
    Enrolment enrol(const people::Person &person, QDate on, const QStringList &interests) const
    {
        Enrolment enrolment;
        enrolment.council = bellevue.id;
        enrolment.person = person.id;
        enrolment.enrolledOn = on;
        enrolment.territorialLink = TerritorialLink::Lives;
        enrolment.interests = interests;
        return stored(EnrolmentRepository(*database).save(enrolment));
    }

    Council now(const Council &council) const
    {
        return stored(CouncilRepository(*database).find(council.id));
    }
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
    QStringList visibleTabs()
    {
        QStringList titles;
        const QTabWidget *tabs = page.detail()->tabs();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->isTabVisible(tab))
                titles += tabs->tabText(tab);
        }
        return titles;
    }
    static QList<TableView *> tables(const QWidget *panel)
    {
        return panel->findChildren<TableView *>();
    }
    static QPushButton *button(const QWidget *panel, const QString &text)
    {
        for (QPushButton *one : panel->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        qFatal("no button says %s", qUtf8Printable(text));
    }
    static void press(const QWidget *panel, const QString &text)
    {
        QPushButton *found = button(panel, text);
        QVERIFY2(found->isEnabled(), qPrintable(text));
        found->click();
    }
    static void choose(const QWidget *panel, const QString &name, const QString &text)
    {
        for (QComboBox *box : panel->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name && box->isVisible()) {
                box->setCurrentText(text);
                emit box->activated(box->currentIndex());
                return;
            }
        }
        QFAIL(qPrintable(u"no choice is called "_s + name));
    }
    static QString words(const QWidget *panel)
    {
        QStringList texts;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }

    /// Bellevue with a working group, chosen in its table.
    BodiesPanel *withGroup()
    {
        auto *panel = show<BodiesPanel>();
        press(panel, u"New group…"_s);
        ActPanel *act = openAct(panel);
        type(act, u"Name"_s, u"Jardins"_s);
        type(act, u"Priority"_s, u"1"_s);
        type(act, u"Voted in plenary on"_s, u"20/11/2026"_s);
        act->accept();
        return panel;
    }
    void join(BodiesPanel *panel, const QString &who, const QString &role)
    {
        press(panel, u"Add a person…"_s);
        ActPanel *act = openAct(panel);
        type(act, u"Person"_s, who);
        choose(act, u"Role"_s, role);
        act->accept();
    }
    QList<ParticipationRow> participants() const
    {
        const ParticipationRepository participations(*database);
        return stored(participations.list({.runningOn = workspace.today()}));
    }
};

QString cell(const TableView *table, int row, int column)
{
    return table->rows()->index(row, column).data().toString();
}

} // namespace

class CouncilLifeTest final : public QObject
{
    Q_OBJECT

private slots:
    void aCouncilShowsTheTabsItsRulesSpeakOf();
    void aGroupIsCreatedWithItsVoteAndTakenBack();
    void peopleJoinLeadAndLeaveAGroup();
    void closingAGroupLetsEverybodyLeaveAsOneAct();
    void aPriorityWithoutItsDayIsRefusedInThePanel();
    void anOfficialIsReplacedAsOneAct();
    void somebodyEnrolsFromAPaperForm();
    void aChildIsNotEnrolled();
    void interestsFilterTheList();
    void confirmationsAreAskedForTogetherAndUndone();
    void whoeverLeavesIsShownOnRequest();
    void anOrderNamesTheMembersOfItsDay();
    void theHostAndRepresentativesAreDated();
    void anInitiativeIsEnteredWithItsMoney();
    void undoLeadsToTheCouncilOfEachRecord();
};

void CouncilLifeTest::aCouncilShowsTheTabsItsRulesSpeakOf()
{
    CouncilLifePage life;
    QCOMPARE(life.visibleTabs(),
             QStringList({u"Summary"_s, u"Enrolled"_s, u"Bodies"_s, u"Rules"_s}));
    life.page.showRecord(life.assembly.id.value());
    QCOMPARE(life.visibleTabs(),
             QStringList({u"Summary"_s, u"Members"_s, u"Bodies"_s, u"Recognition"_s, u"Rules"_s,
                          u"Candidacies"_s, u"Draws"_s}));
}

void CouncilLifeTest::aGroupIsCreatedWithItsVoteAndTakenBack()
{
    CouncilLifePage life;
    BodiesPanel *panel = life.withGroup();
    const Council after = life.now(life.bellevue);
    QCOMPARE(after.bodies.size(), 1);
    QCOMPARE(after.bodies.first().kind, BodyKind::WorkingGroup);
    QCOMPARE(after.bodies.first().priority, 1);
    QCOMPARE(cell(CouncilLifePage::tables(panel).first(), 0, 2), u"1 (20/11/2026)"_s);
    life.workspace.undoStack().undo();
    QVERIFY(life.now(life.bellevue).bodies.isEmpty());
    life.workspace.undoStack().redo();
    QCOMPARE(life.now(life.bellevue).bodies.size(), 1);
    QVERIFY(life.notifier.errors.isEmpty());
}

void CouncilLifeTest::peopleJoinLeadAndLeaveAGroup()
{
    CouncilLifePage life;
    BodiesPanel *panel = life.withGroup();
    life.join(panel, u"wallon"_s, u"Member"_s);
    QCOMPARE(life.participants().size(), 1);
    TableView *people = CouncilLifePage::tables(panel).at(1);
    people->selectRow(0);
    CouncilLifePage::press(panel, u"Make a lead…"_s);
    CouncilLifePage::openAct(panel)->accept();
    QCOMPARE(life.participants().first().participation.role, ParticipationRole::Lead);
    people->selectRow(0);
    CouncilLifePage::press(panel, u"Leaves…"_s);
    CouncilLifePage::type(CouncilLifePage::openAct(panel), u"Last day"_s, u"1/1/2020"_s);
    CouncilLifePage::openAct(panel)->accept();
    QVERIFY(CouncilLifePage::words(CouncilLifePage::openAct(panel)).contains(u"before joining"_s));
    CouncilLifePage::type(CouncilLifePage::openAct(panel), u"Last day"_s, u"23/11/2026"_s);
    CouncilLifePage::openAct(panel)->accept();
    const ParticipationRepository participations(*life.database);
    QCOMPARE(stored(participations.list()).first().participation.endsOn, QDate(2026, 11, 23));
    life.workspace.undoStack().undo();
    QVERIFY(!stored(participations.list()).first().participation.endsOn.isValid());
    QVERIFY(life.notifier.errors.isEmpty());
}

void CouncilLifeTest::closingAGroupLetsEverybodyLeaveAsOneAct()
{
    CouncilLifePage life;
    BodiesPanel *panel = life.withGroup();
    life.join(panel, u"wallon"_s, u"Lead"_s);
    life.join(panel, u"lemaire"_s, u"Member"_s);
    const int acts = life.workspace.undoStack().count();
    CouncilLifePage::press(panel, u"Close the group…"_s);
    CouncilLifePage::openAct(panel)->accept();
    QCOMPARE(life.workspace.undoStack().count(), acts + 1);
    QCOMPARE(life.now(life.bellevue).bodies.first().period.to, QDate(2026, 11, 23));
    const ParticipationRepository participations(*life.database);
    for (const ParticipationRow &row : stored(participations.list()))
        QCOMPARE(row.participation.endsOn, QDate(2026, 11, 23));
    life.workspace.undoStack().undo();
    QVERIFY(!life.now(life.bellevue).bodies.first().period.to.isValid());
    QVERIFY(!stored(participations.list()).first().participation.endsOn.isValid());
    QVERIFY(life.notifier.errors.isEmpty());
}

void CouncilLifeTest::aPriorityWithoutItsDayIsRefusedInThePanel()
{
    CouncilLifePage life;
    auto *panel = life.show<BodiesPanel>();
    CouncilLifePage::press(panel, u"New group…"_s);
    ActPanel *act = CouncilLifePage::openAct(panel);
    CouncilLifePage::type(act, u"Name"_s, u"Jardins"_s);
    CouncilLifePage::type(act, u"Priority"_s, u"2"_s);
    act->accept();
    QVERIFY(act->isOpen());
    QVERIFY(CouncilLifePage::words(act).contains(u"the plenary voted it"_s));
    QVERIFY(life.now(life.bellevue).bodies.isEmpty());
}

void CouncilLifeTest::anOfficialIsReplacedAsOneAct()
{
    CouncilLifePage life;
    Council council = life.now(life.bellevue);
    council.officials = {{{}, life.lemaire.id, OfficialRole::Elected, {QDate(2020, 7, 4), {}}}};
    stored(CouncilRepository(*life.database).save(council));
    life.workspace.announce(u"council"_s, council.id.value());
    auto *panel = life.show<OfficialsPanel>();
    CouncilLifePage::press(panel, u"Replace an official…"_s);
    ActPanel *act = CouncilLifePage::openAct(panel);
    CouncilLifePage::type(act, u"Follows"_s, u"wallon"_s);
    CouncilLifePage::type(act, u"From"_s, u"28/3/2026"_s);
    act->accept();
    const QList<Official> after = life.now(life.bellevue).officials;
    QCOMPARE(after.size(), 2);
    QCOMPARE(after.at(0).period.to, QDate(2026, 3, 27));
    QCOMPARE(after.at(1).person, life.wallon.id);
    QCOMPARE(life.workspace.undoStack().count(), 1);
    life.workspace.undoStack().undo();
    QCOMPARE(life.now(life.bellevue).officials.size(), 1);
}

void CouncilLifeTest::somebodyEnrolsFromAPaperForm()
{
    CouncilLifePage life;
    auto *panel = life.show<EnrolmentsPanel>();
    CouncilLifePage::press(panel, u"New enrolment…"_s);
    CouncilLifePage::type(panel, u"Last name"_s, u"Petit"_s);
    CouncilLifePage::type(panel, u"First name"_s, u"Camille"_s);
    CouncilLifePage::type(panel, u"Born on"_s, u"12/3/2000"_s);
    CouncilLifePage::choose(panel, u"Tie"_s, u"Lives there"_s);
    QApplication::processEvents(); // boxes are shown by the event loop
    for (QCheckBox *box : panel->findChildren<QCheckBox *>()) {
        if (box->isVisible() && (box->text() == u"Salariée"_s || box->text() == u"Vélo"_s))
            box->click();
    }
    CouncilLifePage::press(panel, u"Save the enrolment"_s);
    const EnrolmentRepository enrolments(*life.database);
    const auto rows = stored(enrolments.list({.words = u"petit"_s}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().enrolment.statuses, QStringList(u"Salariée"_s));
    QCOMPARE(rows.first().enrolment.interests, QStringList(u"Vélo"_s));
    QCOMPARE(life.workspace.undoStack().count(), 1);
    life.workspace.undoStack().undo();
    QVERIFY(stored(enrolments.list({.words = u"petit"_s})).isEmpty());
    QCOMPARE(people::PersonRepository(*life.database).list()->size(), 2);
    QVERIFY(life.notifier.errors.isEmpty());
}

void CouncilLifeTest::aChildIsNotEnrolled()
{
    CouncilLifePage life;
    auto *panel = life.show<EnrolmentsPanel>();
    CouncilLifePage::press(panel, u"New enrolment…"_s);
    CouncilLifePage::type(panel, u"Last name"_s, u"Petit"_s);
    CouncilLifePage::type(panel, u"First name"_s, u"Camille"_s);
    CouncilLifePage::type(panel, u"Born on"_s, u"12/3/2015"_s);
    CouncilLifePage::press(panel, u"Save the enrolment"_s);
    QCOMPARE(life.notifier.errors.size(), 1);
    QVERIFY(life.notifier.errors.first().message.contains(u"16"_s));
    QCOMPARE(people::PersonRepository(*life.database).list()->size(), 2); // nothing half-written
}

void CouncilLifeTest::interestsFilterTheList()
{
    CouncilLifePage life;
    auto *panel = life.show<EnrolmentsPanel>();
    const TableView *table = CouncilLifePage::tables(panel).first();
    QCOMPARE(table->rows()->rowCount(), 2);
    CouncilLifePage::choose(panel, u"Interest"_s, u"Vélo"_s);
    QCOMPARE(table->rows()->rowCount(), 1);
    QCOMPARE(table->rows()->rowOf(life.fresh.id.value()), 0);
}

void CouncilLifeTest::confirmationsAreAskedForTogetherAndUndone()
{
    CouncilLifePage life;
    auto *panel = life.show<EnrolmentsPanel>();
    const EnrolmentRepository enrolments(*life.database);
    CouncilLifePage::press(panel, u"Ask for 1 confirmations…"_s);
    ActPanel *act = CouncilLifePage::openAct(panel);
    QVERIFY(CouncilLifePage::words(act).contains(u"60"_s));
    act->accept();
    QCOMPARE(stored(enrolments.find(life.due.id)).answerBy, QDate(2027, 1, 22));
    QVERIFY(!stored(enrolments.find(life.fresh.id)).askedOn.isValid());
    CouncilLifePage::tables(panel).first()->selectId(life.due.id.value());
    CouncilLifePage::press(panel, u"Note a confirmation…"_s);
    CouncilLifePage::openAct(panel)->accept();
    QCOMPARE(stored(enrolments.find(life.due.id)).confirmedOn, QDate(2026, 11, 23));
    life.workspace.undoStack().undo();
    life.workspace.undoStack().undo();
    QVERIFY(!stored(enrolments.find(life.due.id)).askedOn.isValid());
    QVERIFY(life.notifier.errors.isEmpty());
}

void CouncilLifeTest::whoeverLeavesIsShownOnRequest()
{
    CouncilLifePage life;
    auto *panel = life.show<EnrolmentsPanel>();
    TableView *table = CouncilLifePage::tables(panel).first();
    table->selectId(life.due.id.value());
    CouncilLifePage::press(panel, u"Leaves…"_s);
    CouncilLifePage::type(CouncilLifePage::openAct(panel), u"Last day"_s, u"1/11/2026"_s);
    CouncilLifePage::openAct(panel)->accept();
    QCOMPARE(table->rows()->rowCount(), 1);
    for (QCheckBox *box : panel->findChildren<QCheckBox *>()) {
        if (box->text() == u"Show those who left"_s)
            box->setChecked(true);
    }
    QCOMPARE(table->rows()->rowCount(), 2);
}

void CouncilLifeTest::anOrderNamesTheMembersOfItsDay()
{
    CouncilLifePage life(true);
    Mandate mandate;
    mandate.council = life.assembly.id;
    mandate.person = life.wallon.id;
    mandate.startsOn = QDate(2026, 1, 1);
    stored(MandateRepository(*life.database).save(mandate));
    life.workspace.announce(u"mandate"_s);
    auto *panel = life.show<RecognitionPanel>();
    CouncilLifePage::press(panel, u"New order…"_s);
    ActPanel *act = CouncilLifePage::openAct(panel);
    CouncilLifePage::type(act, u"Number"_s, u"2026-118"_s);
    CouncilLifePage::type(act, u"Signed on"_s, u"14/3/2026"_s);
    act->accept();
    const RecognitionRepository orders(*life.database);
    QCOMPARE(stored(orders.list(life.assembly.id)).first().members.first().person, life.wallon.id);
    mandate.person = life.lemaire.id;
    mandate.startsOn = QDate(2026, 6, 1);
    stored(MandateRepository(*life.database).save(mandate));
    life.workspace.announce(u"mandate"_s);
    QVERIFY(CouncilLifePage::words(panel).contains(u"To name in an amending order: "_s));
    CouncilLifePage::tables(panel).first()->selectRow(0);
    CouncilLifePage::press(panel, u"Remove the order"_s);
    QVERIFY(stored(orders.list(life.assembly.id)).isEmpty());
    life.workspace.undoStack().undo();
    QCOMPARE(stored(orders.list(life.assembly.id)).size(), 1);
}

void CouncilLifeTest::theHostAndRepresentativesAreDated()
{
    CouncilLifePage life(true);
    people::Organisation centre;
    centre.name = u"Centre social"_s;
    stored(people::OrganisationRepository(*life.database).save(centre));
    auto *panel = life.show<RecognitionPanel>();
    for (const QString &from : {u"14/3/2025"_s, u"1/9/2026"_s}) {
        CouncilLifePage::press(panel, u"Host organisation…"_s);
        ActPanel *act = CouncilLifePage::openAct(panel);
        CouncilLifePage::type(act, u"Organisation"_s, u"centre"_s);
        CouncilLifePage::type(act, u"From"_s, from);
        act->accept();
    }
    QCOMPARE(life.now(life.assembly).hosts.size(), 2);
    QCOMPARE(life.now(life.assembly).hosts.first().period.to, QDate(2026, 8, 31));
    CouncilLifePage::press(panel, u"Add a representative…"_s);
    CouncilLifePage::type(CouncilLifePage::openAct(panel), u"Person"_s, u"wallon"_s);
    CouncilLifePage::openAct(panel)->accept();
    QCOMPARE(life.now(life.assembly).representatives.first().body, SteeringBody::Steering);
    TableView *table = CouncilLifePage::tables(panel).at(1);
    table->selectRow(2);
    CouncilLifePage::press(panel, u"Ends…"_s);
    CouncilLifePage::openAct(panel)->accept();
    QCOMPARE(life.now(life.assembly).representatives.first().period.to, QDate(2026, 11, 23));
    QVERIFY(life.notifier.errors.isEmpty());
}

void CouncilLifeTest::anInitiativeIsEnteredWithItsMoney()
{
    CouncilLifePage life(true);
    auto *panel = life.show<InitiativesPanel>();
    CouncilLifePage::press(panel, u"New initiative…"_s);
    ActPanel *act = CouncilLifePage::openAct(panel);
    CouncilLifePage::type(act, u"Title"_s, u"Le journal"_s);
    CouncilLifePage::choose(act, u"Carried"_s, u"Entrusted to a structure"_s);
    act->accept();
    QVERIFY(act->isOpen()); // to whom?
    CouncilLifePage::choose(act, u"Carried"_s, u"Carried by the council"_s);
    CouncilLifePage::type(act, u"Cost"_s, u"900"_s);
    CouncilLifePage::press(act, u"Add a funding"_s);
    CouncilLifePage::type(act, u"Paid by"_s, u"Ville"_s);
    CouncilLifePage::type(act, u"Granted"_s, u"600"_s);
    act->accept();
    const InitiativeRepository initiatives(*life.database);
    const auto kept = stored(initiatives.list(life.assembly.id));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(grantedTotal(kept.first()), Money::fromEuros(600));
    const TableView *table = CouncilLifePage::tables(panel).first();
    QVERIFY2(cell(table, 0, 3).contains(u"600"_s), qPrintable(cell(table, 0, 3)));
    life.workspace.undoStack().undo();
    QVERIFY(stored(initiatives.list(life.assembly.id)).isEmpty());
}

void CouncilLifeTest::undoLeadsToTheCouncilOfEachRecord()
{
    CouncilLifePage life;
    BodiesPanel *panel = life.withGroup();
    life.join(panel, u"wallon"_s, u"Lead"_s);
    const qint64 participation = life.participants().first().participation.id.value();
    QCOMPARE(life.page.recordShowing(u"body_participation"_s, participation),
             life.bellevue.id.value());
    QCOMPARE(life.page.recordShowing(u"enrolment"_s, life.due.id.value()),
             life.bellevue.id.value());
    QCOMPARE(life.page.recordShowing(u"initiative"_s, 99), 0);
}

REGISTER_UI_TEST(CouncilLifeTest)
#include "councillife_test.moc"
