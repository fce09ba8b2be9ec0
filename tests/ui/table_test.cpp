#include "tests/ui/uitest.h"
#include "ui/base/rowtablemodel.h"
#include "ui/base/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

using namespace faubourg::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Town
{
    qint64 id = 0;
    QString name;
    int people = 0;
};

QList<Column<Town>> townColumns()
{
    return {
        {.title = u"Ville"_s, .text = [](const Town &town) { return town.name; }, .names = true},
        {.title = u"Habitants"_s,
         .text = [](const Town &town) { return QLocale().toString(town.people); },
         .sortKey = [](const Town &town) { return QVariant(town.people); },
         .copy = [](const Town &town) { return QString::number(town.people); },
         .alignment = Qt::AlignRight}};
}

const QList<Town> kTowns{
    {1, u"Zuydcoote"_s, 1600}, {2, u"Étaples"_s, 11000}, {3, u"Béthune"_s, 25000}};

/// A table over three towns.
struct TownTable
{
    RowTableModel<Town> model{townColumns()};
    TableView view{u"Villes"_s};

    TownTable()
    {
        view.setRows(&model);
        model.setRows(kTowns);
    }
    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < view.filter()->rowCount(); ++row)
            names += view.filter()->index(row, 0).data().toString();
        return names;
    }
};

} // namespace

class TableTest final : public QObject
{
    Q_OBJECT

private slots:
    void modelObeysTheContract();
    void sortsAsFrenchReadersLookNamesUp();
    void sortsNumbersByTheirValue();
    void aSecondKeyBreaksTies();
    void filterFindsWordsWithoutAccentsInAnyColumn();
    void copiesTheSelectionWithHeadingsAndBareNumbers();
    void newRowsLeaveTheSelectionWhereItWas();
    void columnsAndSortComeBackAsLeft();
    void anIncompleteRowIsMarked();
    void tenThousandRowsAreFilteredAtTypingSpeed();
};

void TableTest::modelObeysTheContract()
{
    RowTableModel<Town> model(townColumns());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(kTowns);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.find(2)->name, u"Étaples"_s);
    model.setRows({});
    QCOMPARE(model.find(2), nullptr);
}

void TableTest::sortsAsFrenchReadersLookNamesUp()
{
    const TownTable table;
    QCOMPARE(table.shown(), QStringList({u"Béthune"_s, u"Étaples"_s, u"Zuydcoote"_s}));
}

void TableTest::sortsNumbersByTheirValue()
{
    const TownTable table;
    table.view.filter()->sortBy(1, false);
    QCOMPARE(table.shown(), QStringList({u"Zuydcoote"_s, u"Étaples"_s, u"Béthune"_s}));
    table.view.filter()->sortBy(1, false);
    QCOMPARE(table.shown().first(), u"Béthune"_s);
}

void TableTest::aSecondKeyBreaksTies()
{
    TownTable table;
    table.model.setRows({{1, u"B"_s, 5}, {2, u"A"_s, 5}, {3, u"C"_s, 1}});
    table.view.filter()->sortBy(1, false);
    table.view.filter()->sortBy(0, true);
    QCOMPARE(table.shown(), QStringList({u"C"_s, u"A"_s, u"B"_s}));
}

void TableTest::filterFindsWordsWithoutAccentsInAnyColumn()
{
    const TownTable table;
    table.view.filter()->setWords(u"etap"_s);
    QCOMPARE(table.shown(), QStringList(u"Étaples"_s));
    table.view.filter()->setWords(u"25"_s);
    QCOMPARE(table.shown(), QStringList(u"Béthune"_s));
    table.view.filter()->setWords({});
    QCOMPARE(table.shown().size(), 3);
}

void TableTest::copiesTheSelectionWithHeadingsAndBareNumbers()
{
    TownTable table;
    table.view.selectId(3);
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Ville\tHabitants\nBéthune\t25000\n"_s);
}

void TableTest::newRowsLeaveTheSelectionWhereItWas()
{
    TownTable table;
    table.view.selectId(2);
    QList<Town> rows = kTowns;
    rows.prepend({9, u"Arras"_s, 42000});
    table.model.setRows(rows);
    QCOMPARE(table.view.currentId(), 2);
}

void TableTest::columnsAndSortComeBackAsLeft()
{
    TownTable left;
    left.view.show();
    QWidget *headings = left.view.horizontalHeader()->viewport();
    const int border = left.view.columnWidth(0);
    QTest::mousePress(headings, Qt::LeftButton, {}, QPoint(border - 1, 5));
    QMouseEvent drag(QEvent::MouseMove, QPointF(border + 39, 5), QPointF(border + 39, 5),
                     Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(headings, &drag);
    QTest::mouseRelease(headings, Qt::LeftButton, {}, QPoint(border + 39, 5));
    QVERIFY(left.view.columnWidth(0) > border);
    left.view.filter()->sortBy(1, false);
    left.view.filter()->sortBy(1, false);
    TownTable right;
    right.view.restoreColumnState(left.view.columnState());
    QCOMPARE(right.view.columnWidth(0), left.view.columnWidth(0));
    QCOMPARE(right.shown(), left.shown());
}

void TableTest::anIncompleteRowIsMarked()
{
    TownTable table;
    table.model.setIncomplete(3);
    const QModelIndex cell = table.model.index(table.model.rowOf(3), 0);
    QVERIFY(cell.data().toString() != u"Béthune"_s);
    QVERIFY(!cell.data(Qt::DecorationRole).isNull());
    table.model.setIncomplete(0);
    QCOMPARE(cell.data().toString(), u"Béthune"_s);
}

void TableTest::tenThousandRowsAreFilteredAtTypingSpeed()
{
    TownTable table;
    QList<Town> rows;
    for (int i = 1; i <= 10'000; ++i)
        rows.append({i, u"Ville numéro %1"_s.arg(i), 0});
    table.model.setRows(rows);
    table.view.filter()->setWords(u"9"_s); // the first key folds every row
    QElapsedTimer timer;
    timer.start();
    table.view.filter()->setWords(u"99"_s);
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(table.shown().size(), 111);
    QVERIFY2(elapsed < 500, qPrintable(u"%1 ms"_s.arg(elapsed)));
}

REGISTER_UI_TEST(TableTest)
#include "table_test.moc"
