#include "tests/ui/uitest.h"
#include "ui/base/columnfit.h"
#include "ui/base/rowtablemodel.h"
#include "ui/base/style.h"
#include "ui/base/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>

#include <random>

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
    void tenThousandRowsAreFoundByTheirIdAtOnce();
    void aNarrowListLeavesOutWhatTheRecordShows();
    void shortContentStaysWholeInANarrowList();
    void aColumnChosenByTheUserStays();
    void everyRoomIsFilledAndNoColumnBelowItsLeast();
    void rowsGrowWithTheTextOfTheComputer();
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

void TableTest::tenThousandRowsAreFoundByTheirIdAtOnce()
{
    TownTable table;
    QList<Town> rows;
    for (int i = 1; i <= 10'000; ++i)
        rows.append({i, u"Ville"_s, i});
    table.model.setRows(rows);
    QElapsedTimer timer;
    timer.start();
    qint64 people = 0;
    for (int i = 1; i <= 10'000; ++i)
        people += table.model.find(i)->people;
    QCOMPARE(people, 50'005'000);
    QVERIFY2(timer.elapsed() < 500, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    table.model.setRows(kTowns);
    QCOMPARE(table.model.find(3)->name, u"Béthune"_s); // others than before
}

namespace {

/// Name, a day, and a long text that the record shows as well.
struct VisitTable
{
    RowTableModel<Town> model{
        {{.title = u"Ville"_s, .text = [](const Town &town) { return town.name; }, .names = true},
         {.title = u"Le"_s, .text = [](const Town &) { return u"22/09/2026"_s; }},
         {.title = u"Remarque"_s,
          .text = [](const Town &town) { return town.name.repeated(4); },
          .isSpare = true}}};
    TableView view{u"Visites"_s};

    explicit VisitTable(int width)
    {
        view.setRows(&model);
        model.setRows(kTowns);
        view.resize(width, 300);
        view.show();
        QApplication::processEvents();
    }
    int textWidth(const QString &text) const { return view.fontMetrics().horizontalAdvance(text); }
};

} // namespace

void TableTest::aNarrowListLeavesOutWhatTheRecordShows()
{
    VisitTable table(900);
    QVERIFY(!table.view.isColumnHidden(2));
    table.view.resize(220, 300);
    QVERIFY(table.view.isColumnHidden(2));
    QVERIFY(!table.view.isColumnHidden(1));
    QApplication::processEvents(); // the scroll bar follows the columns
    QCOMPARE(table.view.horizontalScrollBar()->maximum(), 0);
    table.view.resize(900, 300);
    QVERIFY(!table.view.isColumnHidden(2));
}

void TableTest::shortContentStaysWholeInANarrowList()
{
    const VisitTable table(220);
    QVERIFY(table.view.columnWidth(1) >= table.textWidth(u"22/09/2026"_s));
}

void TableTest::aColumnChosenByTheUserStays()
{
    VisitTable left(900);
    left.view.setColumnHidden(1, true);
    left.view.horizontalHeader()->resizeSection(2, 90);
    QMouseEvent drag(QEvent::MouseMove, QPointF(5, 5), QPointF(5, 5), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(left.view.horizontalHeader()->viewport(), &drag);
    left.view.resize(220, 300);
    QVERIFY(left.view.isColumnHidden(1));
    QCOMPARE(left.view.columnWidth(2), 90);
}

void TableTest::everyRoomIsFilledAndNoColumnBelowItsLeast()
{
    std::mt19937 random(20261123);
    const auto upTo = [&random](int most) {
        return std::uniform_int_distribution(0, most)(random);
    };
    for (int round = 0; round < 500; ++round) {
        QList<ColumnNeed> needs;
        for (int column = 0; column <= upTo(6); ++column) {
            const int wanted = 20 + upTo(300);
            needs.append({.wanted = wanted,
                          .least = upTo(wanted),
                          .names = column == 0,
                          .isSpare = column > 0 && upTo(2) == 0});
        }
        const int room = upTo(1200);
        const QList<int> widths = fittedWidths(needs, room);
        int taken = 0;
        int least = 0;
        for (qsizetype column = 0; column < needs.size(); ++column) {
            const bool leftOut = widths.at(column) == 0 && needs.at(column).isSpare;
            QVERIFY(leftOut || widths.at(column) >= needs.at(column).least);
            taken += widths.at(column);
            least += leftOut ? 0 : needs.at(column).least;
        }
        QCOMPARE(taken, qMax(room, least));
    }
}

void TableTest::rowsGrowWithTheTextOfTheComputer()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    const Style style({});
    QApplication::setFont(usual);
    QVERIFY(style.rowHeight() > QFontMetrics(large).height());
    QCOMPARE(Style({}).rowHeight(), 28);
}

REGISTER_UI_TEST(TableTest)
#include "table_test.moc"
