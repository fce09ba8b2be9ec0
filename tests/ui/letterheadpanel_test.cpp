#include "tests/ui/sessionfixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/dialogs.h"
#include "ui/base/imagefield.h"
#include "ui/print/previewwindow.h"
#include "ui/settings/letterheadpanel.h"
#include "ui/settings/paperfields.h"
#include "ui/settings/settingspage.h"

#include <QListWidget>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;

namespace {

/// The letterheads of a service with one council and one funder.
struct OpenLetterheads : SessionUiFixture
{
    programme::Funder funder =
        stored(programme::FunderRepository(*database).save({.id = {},
                                                            .name = u"Caisse d’allocations"_s,
                                                            .shortName = u"CAF"_s,
                                                            .organisationId = {}}));
    SettingsPage page{workspace, preferences, nullptr};
    LetterheadPanel *panel = page.letterhead();

    OpenLetterheads()
    {
        page.resize(1150, 700);
        page.views()->setCurrentWidget(panel);
        page.show();
        QApplication::processEvents();
    }
    /// The field on screen with this title.
    Field *field(const QString &title) const
    {
        for (auto *field : panel->findChildren<Field *>()) {
            if (field->isVisible() && QString(field->title()).remove(u'&') == title)
                return field;
        }
        qFatal("no field is called %s", qUtf8Printable(title));
    }
    void type(const QString &title, const QString &text) const
    {
        QWidget *editor = field(title)->editor();
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        emit field(title)->left();
    }
    QString picture(const QString &name = u"logo.png"_s) const
    {
        QImage image(300, 120, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = folder.filePath(name);
        image.save(path);
        return path;
    }
    office::Office office() const { return stored(office::OfficeRepository(*database).get()); }
    std::optional<office::CouncilLetterhead> own() const
    {
        return stored(office::CouncilLetterheadRepository(*database).of(council.id));
    }
    /// Pictures on the letter shown.
    qsizetype pictures() const
    {
        const auto &items = panel->preview()->pages().pages.front().items;
        return std::ranges::count_if(items, [](const render::Item &item) {
            return std::holds_alternative<render::ImageItem>(item.shape);
        });
    }
};

} // namespace

class LetterheadPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void aLogoIsKeptShownAndTakenBack();
    void whatIsNoPictureIsRefusedBesideTheField();
    void aPaleColourIsRefusedWithItsContrast();
    void addressesAreMovedByTenths();
    void aCouncilPutsItsOwnInPlaceOfTheServices();
    void aFundersLogoFollowsItsRule();
    void theTestPageIsShownBeforeItIsPrinted();
    void nothingIsChangedInAReadOnlyFile();
};

void LetterheadPanelTest::aLogoIsKeptShownAndTakenBack()
{
    OpenLetterheads open;
    QCOMPARE(open.pictures(), qsizetype(0));
    answers::fileNext(open.picture());
    QTest::mouseClick(open.field(u"Logo"_s)->editor(), Qt::LeftButton);
    QVERIFY(!open.office().logoSha256.isEmpty());
    QCOMPARE(open.pictures(), qsizetype(1));
    open.workspace.undoStack().undo();
    QVERIFY(open.office().logoSha256.isEmpty());
    QCOMPARE(open.pictures(), qsizetype(0));
    open.workspace.undoStack().redo();
    QCOMPARE(open.pictures(), qsizetype(1));
}

void LetterheadPanelTest::whatIsNoPictureIsRefusedBesideTheField()
{
    const OpenLetterheads open;
    const QString path = open.folder.filePath(u"logo.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    answers::fileNext(path);
    QTest::mouseClick(open.field(u"Logo"_s)->editor(), Qt::LeftButton);
    QVERIFY(open.field(u"Logo"_s)->message().contains(u"PNG"_s));
    QVERIFY(open.office().logoSha256.isEmpty());
}

void LetterheadPanelTest::aPaleColourIsRefusedWithItsContrast()
{
    const OpenLetterheads open;
    open.type(u"Colour of titles"_s, u"#ffcc00"_s);
    QVERIFY(!open.field(u"Colour of titles"_s)->problem().isEmpty());
    QCOMPARE(open.office().accent, QString());
    open.type(u"Colour of titles"_s, u"#00664F"_s);
    QCOMPARE(open.field(u"Colour of titles"_s)->problem(), QString());
    QCOMPARE(open.office().accent, u"#00664f"_s);
}

void LetterheadPanelTest::addressesAreMovedByTenths()
{
    const OpenLetterheads open;
    open.type(u"Address to the right (mm)"_s, u"1,5"_s);
    open.type(u"Address down (mm)"_s, u"-2"_s);
    QCOMPARE(open.office().envelopeRight, 15);
    QCOMPARE(open.office().envelopeDown, -20);
    open.type(u"Address down (mm)"_s, u"12"_s);
    QVERIFY(!open.field(u"Address down (mm)"_s)->problem().isEmpty());
    QCOMPARE(open.office().envelopeDown, -20);
}

void LetterheadPanelTest::aCouncilPutsItsOwnInPlaceOfTheServices()
{
    OpenLetterheads open;
    open.panel->chooseCouncil(open.council.id);
    open.type(u"Name"_s, u"Paul Delattre"_s);
    QVERIFY(open.own().has_value());
    QCOMPARE(open.own()->signatoryName, u"Paul Delattre"_s);
    QVERIFY(open.panel->preview()->accessibleDescription().contains(u"Paul Delattre"_s));
    QCOMPARE(open.office().signatoryName, QString());
    auto *line = qobject_cast<QLineEdit *>(open.field(u"Name"_s)->editor());
    line->clear();
    emit open.field(u"Name"_s)->edited();
    emit open.field(u"Name"_s)->left();
    QVERIFY(!open.own().has_value()); // nothing of its own is left
    open.workspace.undoStack().undo();
    QCOMPARE(open.own()->signatoryName, u"Paul Delattre"_s);
}

void LetterheadPanelTest::aFundersLogoFollowsItsRule()
{
    const OpenLetterheads open;
    open.panel->chooseFunder(open.funder.id);
    answers::fileNext(open.picture());
    QTest::mouseClick(open.field(u"Logo"_s)->editor(), Qt::LeftButton);
    QCOMPARE(open.pictures(), qsizetype(1));
    auto *rule = qobject_cast<QComboBox *>(open.field(u"Shown"_s)->editor());
    rule->setFocus();
    QTest::keyClick(rule, Qt::Key_Down);
    emit open.field(u"Shown"_s)->left();
    const auto kept = open.stored(programme::FunderRepository(*open.database).find(open.funder.id));
    QCOMPARE(kept.logoRule, programme::LogoRule::Decided);
    QVERIFY(!kept.logoSha256.isEmpty());
}

void LetterheadPanelTest::theTestPageIsShownBeforeItIsPrinted()
{
    const OpenLetterheads open;
    open.panel->printTestPage();
    auto *preview = open.page.findChild<PreviewWindow *>();
    QVERIFY(preview != nullptr);
    QCOMPARE(preview->pageCount(), 1);
    QVERIFY(preview->view()->hasAddress());
}

void LetterheadPanelTest::nothingIsChangedInAReadOnlyFile()
{
    UiFixture file(storage::Access::ReadOnly);
    SettingsPage page(file.workspace, file.preferences, nullptr);
    page.views()->setCurrentWidget(page.letterhead());
    page.show();
    for (auto *field : page.letterhead()->findChildren<ImageField *>())
        QVERIFY(!field->editor()->isEnabled());
    QVERIFY(file.notifier.errors.isEmpty());
}

REGISTER_UI_TEST(LetterheadPanelTest)
#include "letterheadpanel_test.moc"
