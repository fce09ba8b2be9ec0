#include "tests/ui/uifixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/detailpane.h"
#include "ui/base/tableview.h"
#include "ui/people/peoplepage.h"

#include <QPushButton>
#include <QTabWidget>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;

namespace {

/// The page over a file with two people.
struct OpenPeople : UiFixture
{
    people::Person lemaire = addPerson(u"Lemaire"_s);
    people::Person delattre = addPerson(u"Delattre"_s, u"Paul"_s);
    PeoplePage page{workspace, nullptr};

    OpenPeople()
    {
        page.resize(1100, 700);
        page.show();
        QApplication::processEvents();
    }
    QLineEdit *line(const QString &name) const
    {
        for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        qFatal("no field is called %s", qUtf8Printable(name));
    }
    void retype(const QString &name, const QString &text) const
    {
        line(name)->clear();
        QTest::keyClicks(line(name), text);
        if (text.isEmpty())
            emit line(name)->textEdited({});
    }
    QString storedName(PersonId id) const
    {
        return people::PersonRepository(*database).find(id)->name.lastName;
    }
};

} // namespace

class PeoplePageTest final : public QObject
{
    Q_OBJECT

private slots:
    void choosingARowShowsThePerson();
    void leavingARecordSavesIt();
    void escapeGivesTheChangesUp();
    void anIncompleteRecordStaysOpenAndIsMarked();
    void aNewPersonIsSavedAndSelected();
    void aNewPersonLeftUntouchedLeavesNoTrace();
    void aRemovedPersonComesBackByUndo();
    void anUndoneEditIsShown();
    void theEmptyListOffersTheFirstPerson();
};

void PeoplePageTest::choosingARowShowsThePerson()
{
    OpenPeople open;
    QVERIFY(open.page.showRecord(open.lemaire.id.value()));
    QCOMPARE(open.line(u"Last name"_s)->text(), u"Lemaire"_s);
    QCOMPARE(open.page.currentRecord(), open.lemaire.id.value());
    QVERIFY(open.page.detail()->title().contains(u"LEMAIRE"_s));
}

void PeoplePageTest::leavingARecordSavesIt()
{
    OpenPeople open;
    open.page.showRecord(open.lemaire.id.value());
    open.retype(u"Last name"_s, u"Wallon"_s);
    open.page.showRecord(open.delattre.id.value());
    QCOMPARE(open.storedName(open.lemaire.id), u"Wallon"_s);
    QCOMPARE(open.page.currentRecord(), open.delattre.id.value());
    QCOMPARE(open.workspace.undoStack().count(), 1);
}

void PeoplePageTest::escapeGivesTheChangesUp()
{
    OpenPeople open;
    open.page.showRecord(open.lemaire.id.value());
    open.retype(u"Last name"_s, u"Wallon"_s);
    QVERIFY(open.page.canRun(PageCommand::Restore));
    open.page.run(PageCommand::Restore);
    QCOMPARE(open.line(u"Last name"_s)->text(), u"Lemaire"_s);
    QVERIFY(open.page.leave());
    QCOMPARE(open.workspace.undoStack().count(), 0);
}

void PeoplePageTest::anIncompleteRecordStaysOpenAndIsMarked()
{
    OpenPeople open;
    open.page.showRecord(open.lemaire.id.value());
    open.retype(u"Last name"_s, {});
    open.page.table()->selectId(open.delattre.id.value());
    QTRY_COMPARE(open.page.table()->currentId(), open.lemaire.id.value());
    QCOMPARE(open.page.currentRecord(), open.lemaire.id.value());
    const int row = open.page.table()->rows()->rowOf(open.lemaire.id.value());
    const QModelIndex cell = open.page.table()->rows()->index(row, 0);
    QVERIFY(!cell.data(Qt::DecorationRole).isNull());
    QCOMPARE(open.storedName(open.lemaire.id), u"Lemaire"_s);
}

void PeoplePageTest::aNewPersonIsSavedAndSelected()
{
    OpenPeople open;
    open.page.run(PageCommand::New);
    open.retype(u"Last name"_s, u"Wallon"_s);
    open.page.run(PageCommand::Save);
    QCOMPARE(open.page.table()->rows()->rowCount(), 3);
    QCOMPARE(open.page.table()->currentId(), open.page.currentRecord());
    QCOMPARE(open.storedName(PersonId(open.page.currentRecord())), u"Wallon"_s);
}

void PeoplePageTest::aNewPersonLeftUntouchedLeavesNoTrace()
{
    OpenPeople open;
    open.page.run(PageCommand::New);
    QVERIFY(open.page.leave());
    QCOMPARE(open.page.table()->rows()->rowCount(), 2);
    QCOMPARE(open.workspace.undoStack().count(), 0);
}

void PeoplePageTest::aRemovedPersonComesBackByUndo()
{
    OpenPeople open;
    open.page.showRecord(open.lemaire.id.value());
    open.page.run(PageCommand::Remove);
    QCOMPARE(open.page.table()->rows()->rowCount(), 1);
    open.workspace.undoStack().undo();
    QCOMPARE(open.page.table()->rows()->rowCount(), 2);
    QCOMPARE(open.storedName(open.lemaire.id), u"Lemaire"_s);
}

void PeoplePageTest::anUndoneEditIsShown()
{
    OpenPeople open;
    open.page.showRecord(open.lemaire.id.value());
    open.retype(u"Last name"_s, u"Wallon"_s);
    open.page.run(PageCommand::Save);
    open.workspace.undoStack().undo();
    QCOMPARE(open.line(u"Last name"_s)->text(), u"Lemaire"_s);
}

void PeoplePageTest::theEmptyListOffersTheFirstPerson()
{
    UiFixture file;
    PeoplePage page(file.workspace, nullptr);
    page.show();
    int primaries = 0;
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"New person"_s)
            ++primaries;
    }
    QCOMPARE(primaries, 1);
}

REGISTER_UI_TEST(PeoplePageTest)
#include "peoplepage_test.moc"
