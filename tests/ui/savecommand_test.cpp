#include "tests/ui/uifixture.h"
#include "tests/ui/uitest.h"

#include <QSignalSpy>

using namespace faubourg;
using namespace faubourg::test;
using people::Person;
using people::PersonRepository;

namespace {

/// A file with one person, and acts on it.
struct PersonActs : UiFixture
{
    PersonRepository repository{*database};
    Person first = addPerson(u"Lemaire"_s);

    bool rename(const Person &person, const QString &name)
    {
        Person after = person;
        after.name.lastName = name;
        return workspace.save<PersonRepository, Person>(u"person"_s, person, after, u"rename"_s);
    }
    QString storedName(PersonId id) const
    {
        const auto found = repository.find(id);
        return found ? found->name.lastName : QString();
    }
};

} // namespace

class SaveCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void anEditIsUndoneAndRedone();
    void aSeriesOfEditsIsUndoneToTheFirst();
    void aCreationUndoneAndRedoneKeepsItsId();
    void aRemovalUndoneBringsTheWholeRecordBack();
    void somebodyElsesSaveIsAConflictAndLeavesTheStack();
    void anInvalidRecordIsReportedAndNotStored();
    void anUndoSaysWhichRecordItTouched();
};

void SaveCommandTest::anEditIsUndoneAndRedone()
{
    PersonActs acts;
    QVERIFY(acts.rename(acts.first, u"Delattre"_s));
    QCOMPARE(acts.storedName(acts.first.id), u"Delattre"_s);
    acts.workspace.undoStack().undo();
    QCOMPARE(acts.storedName(acts.first.id), u"Lemaire"_s);
    acts.workspace.undoStack().redo();
    QCOMPARE(acts.storedName(acts.first.id), u"Delattre"_s);
    QVERIFY(acts.notifier.errors.isEmpty());
}

void SaveCommandTest::aSeriesOfEditsIsUndoneToTheFirst()
{
    PersonActs acts;
    acts.rename(acts.first, u"Un"_s);
    acts.rename(acts.repository.find(acts.first.id).value(), u"Deux"_s);
    acts.rename(acts.repository.find(acts.first.id).value(), u"Trois"_s);
    acts.workspace.undoStack().setIndex(0);
    QCOMPARE(acts.storedName(acts.first.id), u"Lemaire"_s);
    acts.workspace.undoStack().setIndex(3);
    QCOMPARE(acts.storedName(acts.first.id), u"Trois"_s);
    QVERIFY(acts.notifier.errors.isEmpty());
}

void SaveCommandTest::aCreationUndoneAndRedoneKeepsItsId()
{
    PersonActs acts;
    QVERIFY((acts.workspace.save<PersonRepository, Person>(u"person"_s, std::nullopt,
                                                           aPerson(u"Wallon"_s), u"add"_s)));
    const PersonId created(acts.workspace.lastRecord());
    acts.workspace.undoStack().undo();
    QVERIFY(!acts.repository.find(created));
    acts.workspace.undoStack().redo();
    QCOMPARE(acts.storedName(created), u"Wallon"_s);
    acts.workspace.undoStack().undo();
    QVERIFY(!acts.repository.find(created));
    QVERIFY(acts.notifier.errors.isEmpty());
}

void SaveCommandTest::aRemovalUndoneBringsTheWholeRecordBack()
{
    PersonActs acts;
    acts.workspace.save<PersonRepository, Person>(u"person"_s, acts.first, std::nullopt,
                                                  u"remove"_s);
    QVERIFY(!acts.repository.find(acts.first.id));
    acts.workspace.undoStack().undo();
    auto back = acts.repository.find(acts.first.id).value();
    back.revision = acts.first.revision;
    QVERIFY(back == acts.first);
    acts.workspace.undoStack().redo();
    QVERIFY(!acts.repository.find(acts.first.id));
    QVERIFY(acts.notifier.errors.isEmpty());
}

void SaveCommandTest::somebodyElsesSaveIsAConflictAndLeavesTheStack()
{
    PersonActs acts;
    Person theirs = acts.first;
    theirs.notes = u"changé ailleurs"_s;
    QVERIFY(acts.repository.save(theirs));
    QVERIFY(!acts.rename(acts.first, u"Delattre"_s));
    QCOMPARE(acts.workspace.undoStack().count(), 0);
    QCOMPARE(acts.notifier.errors.size(), 1);
    QCOMPARE(acts.notifier.errors.first().code, ErrorCode::Conflict);
}

void SaveCommandTest::anInvalidRecordIsReportedAndNotStored()
{
    PersonActs acts;
    QVERIFY(!acts.rename(acts.first, QString()));
    QCOMPARE(acts.storedName(acts.first.id), u"Lemaire"_s);
    QCOMPARE(acts.notifier.errors.size(), 1);
}

void SaveCommandTest::anUndoSaysWhichRecordItTouched()
{
    PersonActs acts;
    const QSignalSpy changed(&acts.workspace, &ui::Workspace::changed);
    const QSignalSpy replayed(&acts.workspace, &ui::Workspace::replayed);
    acts.rename(acts.first, u"Delattre"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(replayed.count(), 0);
    acts.workspace.undoStack().undo();
    QCOMPARE(replayed.count(), 1);
    QCOMPARE(replayed.first().at(0).toString(), u"person"_s);
    QCOMPARE(replayed.first().at(1).toLongLong(), acts.first.id.value());
}

REGISTER_UI_TEST(SaveCommandTest)
#include "savecommand_test.moc"
