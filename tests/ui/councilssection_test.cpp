#include "core/councils/counciltyperepository.h"
#include "core/training/responserepository.h"
#include "tests/ui/examplefixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/actpanel.h"
#include "ui/base/barlist.h"
#include "ui/base/detailpane.h"
#include "ui/base/fields.h"
#include "ui/base/tableview.h"
#include "ui/councils/composition.h"
#include "ui/councils/councilspage.h"
#include "ui/councils/councilssection.h"
#include "ui/councils/counciltypespage.h"
#include "ui/councils/openingsview.h"
#include "ui/councils/ruleparametersfield.h"
#include "ui/councils/rulespanel.h"
#include "ui/training/questionnairespage.h"
#include "ui/training/responsespanel.h"
#include "ui/training/tallypanel.h"
#include "ui/training/trainingfields.h"
#include "ui/training/trainingspage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace faubourg;
using namespace faubourg::test;
using namespace faubourg::ui;

namespace {

struct OpenSection : ExampleFixture
{
    CouncilsSection section{workspace, nullptr};

    OpenSection()
    {
        section.resize(1180, 700);
        section.show();
    }

    /// Bring a view to the front and its first record, if it lists some.
    template <typename View>
    View *show(View *view, int recordTab = 0)
    {
        section.views()->setCurrentWidget(view);
        if constexpr (requires { view->detail(); }) {
            view->table()->selectRow(0);
            view->detail()->tabs()->setCurrentIndex(recordTab);
        }
        QApplication::processEvents();
        return view;
    }

    /// The tab that holds `content`, wherever it stands among the others.
    static void bringForward(QTabWidget *tabs, const QWidget *content)
    {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->widget(tab)->isAncestorOf(content))
                tabs->setCurrentIndex(tab);
        }
        QApplication::processEvents();
    }

    static void press(const QWidget *within, const QString &text)
    {
        for (QPushButton *button : within->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text && button->isVisible()) {
                button->click();
                QApplication::processEvents();
                return;
            }
        }
        QFAIL(qPrintable(u"no button says "_s + text));
    }
    static ActPanel *openAct(const QWidget *within)
    {
        for (ActPanel *act : within->findChildren<ActPanel *>()) {
            if (act->isOpen())
                return act;
        }
        return nullptr;
    }
};

} // namespace

class CouncilsSectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsToBeFilledIsListedOverAllCouncils();
    void theListOfWhatIsToBeFilledOpensTheCouncil();
    void whoIsMissingStandsInTheSummary();
    void aSheetWithoutANameIsEnteredAndTakenBack();
    void theTallyShowsBarsAndTexts();
    void anAnsweredQuestionnaireKeepsItsQuestions();
    void thoseEnrolledAreNotedAsPresentAtOnce();
    void aLengthOfTimeIsTypedLikeAnHour();
    void aTypeIsCopiedAndChangedWithoutCode();
    void aCouncilTakesARuleOfItsOwnAndGivesItBack();
};

void CouncilsSectionTest::whatIsToBeFilledIsListedOverAllCouncils()
{
    OpenSection open;
    OpeningsView *view = open.show(open.section.openings());
    const auto *rows = view->table()->table()->rows();
    const int all = rows->rowCount();
    QVERIFY(all > 0);
    auto *kind = view->findChild<QComboBox *>();
    kind->setCurrentIndex(1); // vacant seats
    const int vacant = rows->rowCount();
    kind->setCurrentIndex(3);      // authorisations
    QVERIFY(rows->rowCount() > 0); // a minor sits without one
    QVERIFY(vacant > 0 && vacant < all);
}

void CouncilsSectionTest::theListOfWhatIsToBeFilledOpensTheCouncil()
{
    OpenSection open;
    OpeningsView *view = open.show(open.section.openings());
    QSignalSpy wanted(&open.section, &Page::goTo);
    emit view->table()->opened(1);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.first().first().value<Location>().record > 0);
}

void CouncilsSectionTest::whoIsMissingStandsInTheSummary()
{
    OpenSection open;
    CouncilsPage *page = open.show(open.section.councils());
    auto *panel = page->findChild<CompositionPanel *>();
    QVERIFY(panel->findChild<QLabel *>()->text().contains(u'•'));
    const auto bars = panel->findChild<BarList *>()->bars();
    QVERIFY(bars.size() >= 6); // two sexes, four ages
}

void CouncilsSectionTest::aSheetWithoutANameIsEnteredAndTakenBack()
{
    OpenSection open;
    QuestionnairesPage *page = open.show(open.section.questionnaires(), 2);
    const auto id = training::QuestionnaireId(page->currentRecord());
    const training::ResponseRepository responses(*open.database);
    const auto before = responses.list(id)->size();
    auto *panel = page->findChild<ResponsesPanel *>();
    OpenSection::press(panel, u"Enter a sheet…"_s);
    ActPanel *act = OpenSection::openAct(panel);
    QVERIFY(act != nullptr);
    act->accept();
    QVERIFY(act->isOpen()); // a blank sheet is refused
    const auto choices = act->findChildren<ChoiceField *>();
    choices.first()->setValue(1);
    act->findChild<ManyField *>()->setValue({1, 2});
    act->accept();
    QVERIFY(!act->isOpen());
    QCOMPARE(responses.list(id)->size(), before + 1);
    open.workspace.undoStack().undo();
    QCOMPARE(responses.list(id)->size(), before);
}

void CouncilsSectionTest::theTallyShowsBarsAndTexts()
{
    OpenSection open;
    QuestionnairesPage *page = open.show(open.section.questionnaires(), 3);
    auto *panel = page->findChild<TallyPanel *>();
    QCOMPARE(panel->findChildren<BarList *>().size(), 8); // ten questions, two of them texts
    bool isTold = false;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        isTold = isTold || label->text().contains(u"sigles"_s);
    QVERIFY(isTold);
}

void CouncilsSectionTest::anAnsweredQuestionnaireKeepsItsQuestions()
{
    OpenSection open;
    QuestionnairesPage *page = open.show(open.section.questionnaires());
    const training::QuestionnaireRepository repository(*open.database);
    auto changed = *repository.find(training::QuestionnaireId(page->currentRecord()));
    changed.questions.removeLast();
    QCOMPARE(repository.save(changed).error().code, ErrorCode::RuleViolation);
}

void CouncilsSectionTest::thoseEnrolledAreNotedAsPresentAtOnce()
{
    OpenSection open;
    TrainingsPage *page = open.section.trainings();
    open.section.views()->setCurrentWidget(page);
    const training::TrainingRepository repository(*open.database);
    // The newest training is still to come: nobody can have attended it.
    page->showRecord(repository.list()->first().id.value());
    for (const QAction *action : page->actions()) {
        if (action->text() == u"All attended"_s)
            QVERIFY(!action->isEnabled());
    }
}

void CouncilsSectionTest::aLengthOfTimeIsTypedLikeAnHour()
{
    DurationField field;
    for (const auto &[typed, minutes] : QList<std::pair<QString, int>>{
             {u"3 h 30"_s, 210}, {u"3h30"_s, 210}, {u"45 min"_s, 45}, {u"2h"_s, 120}}) {
        field.findChild<QLineEdit *>()->setText(typed);
        QCOMPARE(field.value(), std::optional(minutes));
        QVERIFY(field.problem().isEmpty());
    }
    field.findChild<QLineEdit *>()->setText(u"longtemps"_s);
    QVERIFY(!field.problem().isEmpty());
    field.setValue(std::nullopt);
    QVERIFY(!field.value());
}

void CouncilsSectionTest::aTypeIsCopiedAndChangedWithoutCode()
{
    OpenSection open;
    CouncilTypesPage *page = open.show(open.section.types(), 1);
    const councils::CouncilTypeRepository types(*open.database);
    const auto before = types.list()->size();
    for (QAction *action : page->actions()) {
        if (action->text() == u"Copy as new"_s)
            action->trigger();
    }
    page->detail()->tabs()->setCurrentIndex(1);
    auto *rules = page->findChild<RuleParametersField *>();
    auto *number = rules->findChild<NumberField *>(); // « Members, at most » stands first
    QVERIFY(number != nullptr);
    auto *line = number->findChild<QLineEdit *>();
    line->setFocus();
    line->clear();
    QTest::keyClicks(line, u"15"_s);
    QVERIFY(page->leave());
    QCOMPARE(types.list()->size(), before + 1);
    const auto made = *types.find(CouncilTypeId(page->currentRecord()));
    QCOMPARE(resolveRules(made, {})->maxMembers, std::optional(15));
    open.workspace.undoStack().undo();
    QCOMPARE(types.list()->size(), before);
}

void CouncilsSectionTest::aCouncilTakesARuleOfItsOwnAndGivesItBack()
{
    OpenSection open;
    CouncilsPage *page = open.show(open.section.councils());
    OpenSection::bringForward(page->detail()->tabs(), page->findChild<RulesPanel *>());
    const councils::CouncilRepository councils(*open.database);
    const auto rulesNow = [&] {
        return *councils.rules(*councils.find(CouncilId(page->currentRecord())));
    };
    auto *panel = page->findChild<RulesPanel *>();
    panel->findChild<TableView *>()->selectRow(0); // « Members, at most »
    OpenSection::press(panel, u"Rule of this council…"_s);
    ActPanel *act = OpenSection::openAct(panel);
    QVERIFY(act != nullptr);
    act->findChild<NumberField *>()->setValue(15);
    act->accept();
    QCOMPARE(rulesNow().maxMembers, std::optional(15));
    panel->findChild<TableView *>()->selectRow(0);
    OpenSection::press(panel, u"Back to the rule of the type"_s);
    QCOMPARE(rulesNow().maxMembers, std::optional(12));
    open.workspace.undoStack().undo();
    QCOMPARE(rulesNow().maxMembers, std::optional(15));
}

REGISTER_UI_TEST(CouncilsSectionTest)
#include "councilssection_test.moc"
