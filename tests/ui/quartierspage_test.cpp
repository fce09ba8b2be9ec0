#include "core/contract/contractrepository.h"
#include "core/quartiers/indicatorrepository.h"
#include "core/quartiers/quartierrepository.h"
#include "tests/support/quartiersbuilders.h"
#include "tests/ui/uifixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/editablelist.h"
#include "ui/base/tableview.h"
#include "ui/quartiers/diagnosisfield.h"
#include "ui/quartiers/portraitpanel.h"
#include "ui/quartiers/quartierspage.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

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

/// The page over a quartier with a figure, two codes and two irritants.
struct OpenQuartiers : UiFixture
{
    quartiers::QuartierRepository repository{*database};
    quartiers::Quartier quartier = stored(repository.save(tilleuls()));
    QuartiersPage page{workspace, nullptr};

    OpenQuartiers()
    {
        page.resize(1180, 640);
        page.show();
        page.showRecord(quartier.id.value());
        QApplication::processEvents();
    }

    quartiers::Quartier tilleuls() const
    {
        const auto indicator =
            stored(quartiers::IndicatorRepository(*database).save(anIndicator()));
        quartiers::Quartier made = aQuartier();
        made.indicators = {aValue(indicator.id)};
        made.codes = {{{}, u"QP062008"_s, {QDate(2015, 1, 1), QDate(2023, 12, 31)}},
                      {{}, u"QN06208M"_s, {QDate(2024, 1, 1), {}}}};
        made.diagnosis = {{{}, quartiers::DiagnosisKind::Irritant, u"Bruit"_s},
                          {{}, quartiers::DiagnosisKind::Irritant, u"Éclairage"_s},
                          {{}, quartiers::DiagnosisKind::Opportunity, u"Un parc"_s}};
        made.perimeters = {{{}, u"Périmètre 2024"_s, {QDate(2024, 1, 1), {}}, {}, u"Décret"_s}};
        return made;
    }
    EditableList *irritants()
    {
        page.detail()->tabs()->setCurrentIndex(2);
        return page.findChild<DiagnosisField *>()->list(quartiers::DiagnosisKind::Irritant);
    }
    QStringList storedIrritants() const
    {
        return diagnosisTexts(*repository.find(quartier.id), quartiers::DiagnosisKind::Irritant);
    }
    static void pressTool(const QWidget *list, const QString &name)
    {
        for (QToolButton *button : list->findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button->click();
        }
        QFAIL(qPrintable(name));
    }
};

} // namespace

class QuartiersPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void theHeadingSaysBothCodes();
    void thePortraitSaysTheGapInWordsAndDrawsIt();
    void anIrritantIsEditedInPlaceAndUndone();
    void irritantsAreReordered();
    void deleteTakesTheLineAndNotTheQuartier();
    void anEmptyLineIsNotKept();
    void aNewQuartierStartsWithItsName();
    void whatIsNotShownStaysAsItWas();
};

void QuartiersPageTest::theHeadingSaysBothCodes()
{
    OpenQuartiers open;
    QStringList texts;
    for (const QLabel *label : open.page.detail()->findChildren<QLabel *>())
        texts += label->text();
    QVERIFY2(texts.join(u' ').contains(u"QN06208M (formerly QP062008)"_s),
             qPrintable(texts.join(u' ')));
    QVERIFY(texts.contains(u"QPV"_s));
}

void QuartiersPageTest::thePortraitSaysTheGapInWordsAndDrawsIt()
{
    OpenQuartiers open;
    auto *table = open.page.findChild<PortraitPanel *>()->findChild<TableView *>();
    const auto text = [table](int column) {
        return table->rows()->index(0, column).data().toString().simplified();
    };
    QCOMPARE(text(1), u"46,1 %"_s);
    QCOMPARE(text(3), u"+27,3 pts"_s);
    QVERIFY2(text(4).contains(u"18,8"_s), qPrintable(text(4)));
    QStringList said;
    for (const QLabel *label : open.page.findChild<PortraitPanel *>()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.join(u' ').contains(u"sig.ville 2022"_s), qPrintable(said.join(u' ')));
    const QImage drawn =
        table->viewport()->grab(table->visualRect(table->model()->index(0, 4))).toImage();
    const QRgb strong = colours().series.first().rgb();
    int marked = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            marked += drawn.pixel(x, y) == strong ? 1 : 0;
    }
    QVERIFY(marked > 20);
}

void QuartiersPageTest::anIrritantIsEditedInPlaceAndUndone()
{
    OpenQuartiers open;
    open.irritants()->list()->item(0)->setText(u"Bruit des deux-roues"_s);
    QVERIFY(open.page.canRun(PageCommand::Save));
    open.page.run(PageCommand::Save);
    QCOMPARE(open.storedIrritants(), (QStringList{u"Bruit des deux-roues"_s, u"Éclairage"_s}));
    open.workspace.undoStack().undo();
    QCOMPARE(open.storedIrritants(), (QStringList{u"Bruit"_s, u"Éclairage"_s}));
    QCOMPARE(open.irritants()->list()->item(0)->text(), u"Bruit"_s);
}

void QuartiersPageTest::irritantsAreReordered()
{
    OpenQuartiers open;
    EditableList *irritants = open.irritants();
    irritants->list()->setCurrentRow(1);
    OpenQuartiers::pressTool(irritants, u"Move up: Irritants"_s);
    open.page.run(PageCommand::Save);
    QCOMPARE(open.storedIrritants(), (QStringList{u"Éclairage"_s, u"Bruit"_s}));
    const auto after = open.repository.find(open.quartier.id);
    QCOMPARE(after->diagnosis.first().id, open.quartier.diagnosis.at(1).id);
}

void QuartiersPageTest::deleteTakesTheLineAndNotTheQuartier()
{
    OpenQuartiers open;
    EditableList *irritants = open.irritants();
    irritants->list()->setCurrentRow(0);
    irritants->list()->setFocus();
    QTest::keyClick(irritants->list(), Qt::Key_Delete);
    open.page.run(PageCommand::Save);
    QCOMPARE(open.storedIrritants(), QStringList{u"Éclairage"_s});
}

void QuartiersPageTest::anEmptyLineIsNotKept()
{
    OpenQuartiers open;
    EditableList *irritants = open.irritants();
    for (QPushButton *button : irritants->findChildren<QPushButton *>())
        button->click();
    QCOMPARE(irritants->list()->count(), 3);
    QVERIFY(open.page.leave());
    QCOMPARE(open.storedIrritants().size(), 2);
    QCOMPARE(open.workspace.undoStack().count(), 0);
}

void QuartiersPageTest::aNewQuartierStartsWithItsName()
{
    OpenQuartiers open;
    open.page.run(PageCommand::New);
    for (QLineEdit *edit : open.page.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Name"_s) {
            QVERIFY(edit->isVisible());
            QTest::keyClicks(edit, u"La Gare"_s);
        }
    }
    open.page.run(PageCommand::Save);
    QCOMPARE(open.repository.list({})->size(), 2);
    QCOMPARE(open.page.detail()->title(), u"La Gare"_s);
}

void QuartiersPageTest::whatIsNotShownStaysAsItWas()
{
    OpenQuartiers open;
    open.irritants()->list()->item(0)->setText(u"Bruit la nuit"_s);
    open.page.run(PageCommand::Save);
    const auto after = open.repository.find(open.quartier.id);
    QCOMPARE(after->indicators, open.quartier.indicators);
    QCOMPARE(after->codes, open.quartier.codes);
    QCOMPARE(after->perimeters, open.quartier.perimeters);
}

REGISTER_UI_TEST(QuartiersPageTest)
#include "quartierspage_test.moc"
