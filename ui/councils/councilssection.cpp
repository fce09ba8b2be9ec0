#include "ui/councils/councilssection.h"

#include "ui/councils/councilspage.h"
#include "ui/councils/counciltypespage.h"
#include "ui/councils/openingsview.h"
#include "ui/training/questionnairespage.h"
#include "ui/training/trainingspage.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

enum View { Councils, ToFill, Trainings, Needs, Types };

} // namespace

PageFactory councilsPage()
{
    return {.key = "councils"_L1,
            .title = CouncilsSection::tr("Councils"),
            .icon = "council"_L1,
            .create = [](Workspace &workspace,
                         QWidget *parent) { return new CouncilsSection(workspace, parent); },
            .kinds = {u"council"_s, u"mandate"_s, u"candidacy"_s, u"draw"_s, u"enrolment"_s,
                      u"body_participation"_s, u"recognition_order"_s, u"initiative"_s}};
}

CouncilsSection::CouncilsSection(Workspace &workspace, QWidget *parent)
    : TabbedPage(parent)
    , m_councils(new CouncilsPage(workspace, this))
    , m_openings(new OpeningsView(workspace, this))
    , m_trainings(new TrainingsPage(workspace, this))
    , m_questionnaires(new QuestionnairesPage(workspace, this))
    , m_types(new CouncilTypesPage(workspace, this))
{
    addView(m_councils, tr("Councils"));
    addView(m_openings, tr("To fill"));
    addView(m_trainings, tr("Trainings"));
    addView(m_questionnaires, tr("Training needs"));
    addView(m_types, tr("Types of council"));
    connect(&workspace, &Workspace::replayed, this, &CouncilsSection::showReplayed);
}

/// What an undo touched and is no council: a training, a questionnaire and what it got back, a
/// type.
void CouncilsSection::showReplayed(const QString &kind, qint64 id)
{
    static const QHash<QString, View> kViews{{u"training"_s, Trainings},
                                             {u"questionnaire"_s, Needs},
                                             {u"questionnaire_response"_s, Needs},
                                             {u"council_type"_s, Types}};
    const auto view = kViews.constFind(kind);
    if (view == kViews.cend())
        return;
    emit goTo({u"councils"_s, 0});
    if (showView(*view) && kind != "questionnaire_response"_L1)
        this->view(*view)->showRecord(id);
}

qint64 CouncilsSection::recordShowing(const QString &kind, qint64 id) const
{
    return m_councils->recordShowing(kind, id);
}

void CouncilsSection::saveState(QSettings &settings) const
{
    TabbedPage::saveState(settings);
    m_councils->saveState(settings);
    m_openings->saveState(settings);
}

void CouncilsSection::restoreState(const QSettings &settings)
{
    m_councils->restoreState(settings);
    m_openings->restoreState(settings);
    TabbedPage::restoreState(settings);
}

} // namespace faubourg::ui
