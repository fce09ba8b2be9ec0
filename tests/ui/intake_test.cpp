#include "core/councils/candidacyrepository.h"
#include "core/councils/councilrepository.h"
#include "core/councils/counciltyperepository.h"
#include "core/people/rollrepository.h"
#include "tests/support/councilsbuilders.h"
#include "tests/ui/uifixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/dialogs.h"
#include "ui/base/tableview.h"
#include "ui/councils/candidaciespanel.h"
#include "ui/councils/councilspage.h"
#include "ui/councils/traitsfield.h"
#include "ui/people/duplicatespage.h"
#include "ui/people/importpage.h"
#include "ui/people/peopletabs.h"
#include "ui/people/retentionpage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>

#include "testpaths.h"

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
T stored(Result<T> saved)
{
    if (!saved)
        qFatal("%s", qUtf8Printable(saved.error().message));
    return std::move(saved).value();
}

QPushButton *button(const QWidget *page, const QString &text)
{
    for (QPushButton *found : page->findChildren<QPushButton *>()) {
        if (found->text() == text && found->isVisible())
            return found;
    }
    qFatal("no button says %s", qUtf8Printable(text));
}

QString textsOf(const QWidget *page)
{
    QApplication::processEvents(); // new labels are shown by the event loop
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'\n');
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(content);
    return file.fileName();
}

/// The keyboard alone: what is pressed goes to whoever has it.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void tabTo(const QString &name)
{
    constexpr int kEnough = 60;
    for (int step = 0; step < kEnough; ++step) {
        const QWidget *widget = QApplication::focusWidget();
        const auto *pushed = qobject_cast<const QPushButton *>(widget);
        if (widget->accessibleName() == name || (pushed != nullptr && pushed->text() == name))
            return;
        press(Qt::Key_Tab);
    }
    qFatal("Tab does not reach %s", qUtf8Printable(name));
}

void typeInto(const QString &name, const QString &text)
{
    tabTo(name);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void showCandidacies(const CouncilsPage &page)
{
    const auto *panel = page.findChild<CandidaciesPanel *>();
    QTabWidget *tabs = page.detail()->tabs();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->widget(tab) == panel || tabs->widget(tab)->isAncestorOf(panel))
            tabs->setCurrentIndex(tab);
    }
}

struct OpenCouncil : UiFixture
{
    councils::CouncilType type =
        stored(councils::CouncilTypeRepository(*database).save(aCouncilType()));
    councils::Council council = stored(
        councils::CouncilRepository(*database).save(councils::newCouncil(type, u"Catorive"_s)));
};

} // namespace

class IntakeTest final : public QObject
{
    Q_OBJECT

private slots:
    void aCandidateIsTakenDownByKeyboardAlone();
    void aCandidateSaysWhatTheCouncilBalances();
    void aCandidateIsWithdrawnAndTheWithdrawalUndone();
    void twoRecordsAreMergedAndComeBack();
    void twoPeopleAreNotProposedAgain();
    void aListIsImportedInFourStepsAndUndone();
    void theRollIsImportedAndPurged();
    void electorsAreDrawnAndInvitedAndTheActUndone();
};

void IntakeTest::aCandidateIsTakenDownByKeyboardAlone()
{
    OpenCouncil open;
    CouncilsPage page(open.workspace, nullptr);
    page.resize(1180, 720);
    page.show();
    page.showRecord(open.council.id.value());
    showCandidacies(page);
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    button(&page, u"New candidacy…"_s)->setFocus();
    press(Qt::Key_Space);
    typeInto(u"Last name"_s, u"Delacour"_s);
    typeInto(u"First name"_s, u"Zoe"_s);
    typeInto(u"Born on"_s, u"12/3/2010"_s);
    press(Qt::Key_Tab);
    QVERIFY2(textsOf(&page).contains(u"More than 16 year"_s), qPrintable(textsOf(&page)));
    QVERIFY(textsOf(&page).contains(u"Parental authorisation"_s)); // sixteen
    typeInto(u"Street"_s, u"3 rue des Lilas"_s);
    typeInto(u"Tie"_s, u"L"_s);
    QVERIFY(textsOf(&page).contains(u"Incomplete"_s));
    typeInto(u"Parent’s consent"_s, u"20/11/2026"_s);
    QVERIFY(textsOf(&page).contains(u"received on 20/11/2026"_s));
    press(Qt::Key_Return, Qt::ControlModifier);

    const councils::CandidacyRepository candidacies(*open.database);
    const auto rows = candidacies.list({.council = open.council.id});
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().candidacy.state, councils::CandidacyState::Eligible);
    QCOMPARE(rows->first().name.lastName, u"Delacour"_s);
    QCOMPARE(rows->first().candidacy.parentalConsentOn, QDate(2026, 11, 20));
    // The next form is there, and its first field has the keyboard.
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Last name"_s);
    QVERIFY(textsOf(&page).contains(u"no. 2"_s));
    // Somebody much alike is told by number.
    typeInto(u"Last name"_s, u"DE LA COUR"_s);
    typeInto(u"First name"_s, u"zoe"_s);
    press(Qt::Key_Tab);
    QVERIFY2(textsOf(&page).contains(u"no. 1."_s), qPrintable(textsOf(&page)));
    button(&page, u"Compare"_s)->click();
    QVERIFY(textsOf(&page).contains(u"As typed"_s));
    button(&page, u"Somebody else"_s)->click();
    QVERIFY(!textsOf(&page).contains(u"As typed"_s));
    press(Qt::Key_Escape);
    QVERIFY(button(&page, u"New candidacy…"_s)->isVisible());
}

void IntakeTest::aCandidateSaysWhatTheCouncilBalances()
{
    OpenCouncil open;
    open.council.overrides = {{{}, u"draw_criteria"_s, u"Secteur: Nord, Sud"_s, u"RI"_s}};
    open.council = stored(councils::CouncilRepository(*open.database).save(open.council));
    CouncilsPage page(open.workspace, nullptr);
    page.resize(1180, 720);
    page.show();
    page.showRecord(open.council.id.value());
    showCandidacies(page);
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    button(&page, u"New candidacy…"_s)->click();
    typeInto(u"Last name"_s, u"Delacour"_s);
    typeInto(u"First name"_s, u"Zoe"_s);
    tabTo(u"Secteur"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    const councils::CandidacyRepository candidacies(*open.database);
    const auto rows = candidacies.list({.council = open.council.id});
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().candidacy.traits.value(u"Secteur"_s), u"Sud"_s);
    // The next candidate is asked afresh.
    QCOMPARE(page.findChild<TraitsField *>()->value().size(), 0);
}

void IntakeTest::aCandidateIsWithdrawnAndTheWithdrawalUndone()
{
    OpenCouncil open;
    councils::Candidacy candidacy;
    candidacy.council = open.council.id;
    candidacy.person = open.addPerson(u"Trépied"_s).id;
    candidacy.submittedOn = QDate(2026, 10, 6);
    const councils::CandidacyRepository candidacies(*open.database);
    candidacy = stored(candidacies.save(candidacy));
    CouncilsPage page(open.workspace, nullptr);
    page.resize(1180, 720);
    page.show();
    page.showRecord(open.council.id.value());
    showCandidacies(page);
    auto *panel = page.findChild<CandidaciesPanel *>();
    panel->findChild<TableView *>()->selectRow(0);
    button(panel, u"Withdraw…"_s)->click();
    button(panel, u"Withdraw the candidacy"_s)->click();
    const auto gone = candidacies.find(candidacy.id);
    QCOMPARE(gone->state, councils::CandidacyState::Withdrawn);
    QCOMPARE(gone->withdrawnOn, QDate(2026, 11, 23));
    QVERIFY(!button(panel, u"Withdraw…"_s)->isEnabled());
    open.workspace.undoStack().undo();
    QCOMPARE(candidacies.find(candidacy.id)->state, councils::CandidacyState::Received);
    button(panel, u"Decide all"_s)->click();
    QCOMPARE(open.workspace.undoStack().undoText(), u"Decide the candidacies of Catorive"_s);
    QVERIFY(open.notifier.errors.isEmpty());
}

void IntakeTest::twoRecordsAreMergedAndComeBack()
{
    UiFixture file;
    file.addPerson(u"Lemaire"_s);
    people::Person twin = file.addPerson(u"LE MAIRE"_s);
    file.addPerson(u"Trépied"_s, u"Zoé"_s);
    const people::PersonRepository persons(*file.database);
    DuplicatesPage page(file.workspace);
    page.resize(1100, 700);
    page.show();
    QCOMPARE(page.count(), 1);
    for (QRadioButton *choice : page.findChildren<QRadioButton *>()) {
        if (choice->text() == u"LE MAIRE"_s)
            choice->setChecked(true);
    }
    button(&page, u"Merge into one record"_s)->click();
    QCOMPARE(page.count(), 0);
    QCOMPARE(persons.list()->size(), 2);
    QCOMPARE(persons.list({.words = u"nadia"_s})->first().name.lastName, u"LE MAIRE"_s);
    file.workspace.undoStack().undo();
    QCOMPARE(persons.list()->size(), 3);
    QCOMPARE(persons.find(twin.id)->addresses, twin.addresses);
    QCOMPARE(page.count(), 1);
    file.workspace.undoStack().redo();
    QCOMPARE(persons.list()->size(), 2);
    QVERIFY(file.notifier.errors.isEmpty());
}

void IntakeTest::twoPeopleAreNotProposedAgain()
{
    UiFixture file;
    file.addPerson(u"Lemaire"_s);
    file.addPerson(u"LE MAIRE"_s);
    DuplicatesPage page(file.workspace);
    page.resize(1100, 700);
    page.show();
    button(&page, u"They are two people"_s)->click();
    QCOMPARE(page.count(), 0);
    file.workspace.undoStack().undo();
    QCOMPARE(page.count(), 1);
}

void IntakeTest::aListIsImportedInFourStepsAndUndone()
{
    OpenCouncil open;
    const people::Person known = open.addPerson(u"Lemaire"_s);
    const QString path = write(open.folder, u"liste.csv"_s,
                               "Nom;Pr\xC3\xA9nom;N\xC3\xA9(e) le;Coll\xC3\xA8ge;Conseil;Notes\n"
                               "LE MAIRE;Nadia;;Habitants;Catorive;x\n"
                               "Tr\xC3\xA9pied;Zo\xC3\xA9;12/3/1990;Habitants;Catorive;\n"
                               "Petit;;1/1/1990;Habitants;Catorive;\n");
    ImportPage page(open.workspace);
    page.resize(1100, 700);
    page.show();
    page.openFile(path);
    for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Name of the profile"_s)
            edit->setText(u"Excel"_s);
    }
    button(&page, u"Check the lines"_s)->click();
    QVERIFY2(
        textsOf(&page).contains(u"1 new, 0 already known, 0 identical, 1 doubtful, 1 refused"_s),
        qPrintable(textsOf(&page)));
    const people::PersonRepository persons(*open.database);
    QCOMPARE(persons.list()->size(), 1); // nothing is written yet
    const QString refused = open.folder.filePath(u"refus.csv"_s);
    answers::fileNext(refused);
    button(&page, u"Export the lines left aside…"_s)->click();
    QVERIFY(QFile::exists(refused));

    auto *table = page.findChild<TableView *>();
    QVERIFY(table->selectId(2));
    button(&page, u"It is the same person"_s)->click();
    QVERIFY(textsOf(&page).contains(u"1 new, 1 already known"_s));
    button(&page, u"Import 2 line(s)"_s)->click();
    const councils::CandidacyRepository candidacies(*open.database);
    QCOMPARE(candidacies.list()->size(), 2);
    QCOMPARE(persons.list()->size(), 2);
    QCOMPARE(candidacies.list()->first().candidacy.person, known.id);
    open.workspace.undoStack().undo();
    QVERIFY(candidacies.list()->isEmpty());
    QCOMPARE(persons.list()->size(), 1);

    // The next file alike finds its profile; what is no table is told and changes nothing.
    page.openFile(path);
    const auto boxes = page.findChildren<QComboBox *>();
    QVERIFY(std::ranges::any_of(boxes, [](const QComboBox *box) {
        return box->accessibleName() == u"Profile"_s && box->currentText() == u"Excel"_s;
    }));
    page.openFile(write(open.folder, u"x.xlsx"_s, "PK\x03\x04"));
    QVERIFY(textsOf(&page).contains(u"damaged"_s));
    QVERIFY(open.notifier.errors.isEmpty());
}

void IntakeTest::electorsAreDrawnAndInvitedAndTheActUndone()
{
    OpenCouncil open;
    CouncilsPage page(open.workspace, nullptr);
    page.resize(1180, 720);
    page.show();
    page.showRecord(open.council.id.value());
    showCandidacies(page);
    auto *panel = page.findChild<CandidaciesPanel *>();
    button(panel, u"From the roll…"_s)->click();
    QVERIFY(open.notifier.errors.takeLast().message.contains(u"Import one first"_s));

    QList<people::Elector> electors(30);
    for (int i = 0; i < electors.size(); ++i) {
        electors[i].lastName = u"Électeur%1"_s.arg(i);
        electors[i].firstName = u"Camille"_s;
        electors[i].birthYear = 1950 + i;
        electors[i].street = i < 12 ? u"Rue des Lilas"_s : u"Rue du Moulin"_s;
    }
    people::RollExtract extract;
    extract.name = u"liste.csv"_s;
    extract.importedOn = QDate(2026, 11, 23);
    extract.sha256 = QString(64, u'a');
    stored(people::RollRepository(*open.database).add(extract, electors));
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    button(panel, u"From the roll…"_s)->click();
    QVERIFY2(textsOf(panel).contains(u"30 elector(s)"_s), qPrintable(textsOf(panel)));
    typeInto(u"Streets"_s, u"lilas"_s);
    QVERIFY2(textsOf(panel).contains(u"12 elector(s)"_s), qPrintable(textsOf(panel)));
    typeInto(u"How many"_s, u"5"_s);
    typeInto(u"Seed"_s, u"5.12.23"_s);
    press(Qt::Key_Return);
    const councils::CandidacyRepository candidacies(*open.database);
    QCOMPARE(candidacies.list()->size(), 5);
    QCOMPARE(panel->findChild<TableView *>()->model()->rowCount(), 5);
    open.workspace.undoStack().undo();
    QVERIFY(candidacies.list()->isEmpty());
    QVERIFY(people::PersonRepository(*open.database).list()->isEmpty());
}

void IntakeTest::theRollIsImportedAndPurged()
{
    UiFixture file;
    PeopleTabs tabs(file.workspace, nullptr);
    tabs.resize(1100, 700);
    tabs.show();
    QVERIFY(tabs.showRecord(tabs.recordShowing(u"retention"_s, 1)));
    auto *page = tabs.findChild<RetentionPage *>();
    QVERIFY(page->isVisible());
    answers::fileNext(QString::fromUtf8(kSourceDir) + u"/tests/data/electoral-roll/reu.csv"_s);
    button(page, u"Import a roll…"_s)->click();
    const people::RollRepository rolls(*file.database);
    QCOMPARE(rolls.list()->size(), 1);
    QCOMPARE(rolls.list()->first().electors, 400);
    QVERIFY(people::PersonRepository(*file.database).list()->isEmpty());
    answers::refuseNext();
    button(page, u"Purge the extract…"_s)->click();
    QVERIFY(!rolls.list()->first().purgedOn.isValid());
    answers::confirmNext();
    button(page, u"Purge the extract…"_s)->click();
    QCOMPARE(rolls.list()->first().purgedOn, QDate(2026, 11, 23));
    QVERIFY(!rolls.electors(rolls.list()->first().id));
    QVERIFY(file.notifier.errors.isEmpty());
}

REGISTER_UI_TEST(IntakeTest)
#include "intake_test.moc"
