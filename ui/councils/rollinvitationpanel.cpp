#include "ui/councils/rollinvitationpanel.h"

#include "core/base/text/dates.h"
#include "core/people/rollrepository.h"
#include "ui/base/actpanel.h"
#include "ui/shell/recordtexts.h"
#include "ui/shell/workspace.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using people::RollExtract;

namespace {

constexpr int kOldest = 120;
constexpr int kMostInvited = 5000;

/// "3, 4, 12" as its parts.
QStringList parts(const QString &text)
{
    QStringList found;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        found += part.trimmed();
    found.removeAll(QString());
    return found;
}

} // namespace

RollInvitationPanel::RollInvitationPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    buildForm();
    m_act = new ActPanel(m_form, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_act);
    connect(m_form, &FormWidget::edited, this, &RollInvitationPanel::showKept);
    connect(m_act, &ActPanel::accepted, this, &RollInvitationPanel::invite);
    connect(m_act, &ActPanel::closed, this, &RollInvitationPanel::closed);
}

void RollInvitationPanel::buildForm()
{
    m_form = new Form<Typed>;
    m_roll = m_form->bind(new ChoiceField({}, this), tr("&Roll"), &Typed::roll);
    m_form->line(tr("&Polling stations"), &Typed::stations)
        ->setPlaceholder(tr("Numbers, with commas between. Empty: all."));
    m_form->line(tr("&Streets"), &Typed::streets)
        ->setPlaceholder(tr("With commas between. Empty: all."));
    m_form->number(tr("Age, &from"), &Typed::minAge, 0, kOldest);
    m_form->number(tr("Age, &to"), &Typed::maxAge, 0, kOldest);
    m_college = m_form->bind(new ChoiceField({}, this), tr("&College"), &Typed::college);
    m_form->number(tr("&How many"), &Typed::count, 1, kMostInvited, Need::Compulsory);
    m_form->line(tr("S&eed"), &Typed::seed, Need::Compulsory)
        ->setPlaceholder(tr("Drawn in public: the numbers of a lottery, or dice read aloud."));
}

bool RollInvitationPanel::readRolls()
{
    const auto extracts = people::RollRepository(m_workspace.database()).list();
    if (!extracts) {
        m_workspace.notifier().report(extracts.error());
        return false;
    }
    m_extracts = *extracts;
    m_extracts.removeIf([](const RollExtract &extract) { return extract.purgedOn.isValid(); });
    if (m_extracts.isEmpty())
        m_workspace.notifier().report({ErrorCode::NotFound,
                                       tr("The file holds no electoral roll. Import one first: "
                                          "People, tab “Roll and retention”."),
                                       {}});
    return !m_extracts.isEmpty();
}

bool RollInvitationPanel::start(const councils::Council &council, const QString &name)
{
    if (!readRolls())
        return false;
    m_council = council;
    m_name = name;
    m_shown = {};
    QStringList rolls;
    for (const RollExtract &extract : std::as_const(m_extracts))
        rolls += tr("%1, imported on %2").arg(extract.name, numericDate(extract.importedOn));
    m_roll->setChoices(rolls);
    QStringList colleges{tr("Not decided")};
    for (const councils::College &college : council.colleges)
        colleges += college.name;
    m_college->setChoices(colleges);
    const auto residents = std::ranges::find(council.colleges, councils::CollegeKind::Resident,
                                             &councils::College::kind);
    Typed fresh;
    if (residents != council.colleges.end())
        fresh.college = static_cast<int>(residents - council.colleges.begin()) + 1;
    m_form->load(fresh);
    m_form->clearMessages();
    m_act->open(tr("Invite electors drawn by lot"), tr("Draw and invite"));
    showKept();
    return true;
}

void RollInvitationPanel::close()
{
    m_act->close();
    m_electors.clear();
}

draws::RollInvitation RollInvitationPanel::typed() const
{
    Typed typed;
    m_form->store(typed);
    draws::RollInvitation invitation;
    invitation.council = m_council.id;
    invitation.extract = m_extracts.at(std::max(0, typed.roll)).id;
    if (typed.college > 0)
        invitation.college = m_council.colleges.at(typed.college - 1).id;
    invitation.filter = {.stations = parts(typed.stations),
                         .streets = parts(typed.streets),
                         .minAge = typed.minAge,
                         .maxAge = typed.maxAge,
                         .on = m_workspace.today()};
    invitation.count = typed.count.value_or(0);
    invitation.seed = typed.seed;
    return invitation;
}

void RollInvitationPanel::showKept()
{
    const draws::RollInvitation invitation = typed();
    if (invitation.extract != m_shown) {
        const auto electors =
            people::RollRepository(m_workspace.database()).electors(invitation.extract);
        if (!electors)
            return m_act->refuse(electors.error().message);
        m_electors = *electors;
        m_shown = invitation.extract;
    }
    const auto kept = std::ranges::count_if(m_electors, [&](const people::Elector &elector) {
        return matches(elector, invitation.filter);
    });
    m_act->setExplanation(
        tr("%n elector(s) of the roll are kept by this choice. Those drawn get a candidacy that "
           "waits for their agreement, and a letter that says where their address comes from.",
           nullptr, static_cast<int>(kept)));
}

void RollInvitationPanel::invite()
{
    int invited = 0;
    const bool done = m_workspace.run(
        u"candidacy"_s, tr("Invite electors to the council %1").arg(m_name),
        [&invited, database = &m_workspace.database(), wanted = typed()]() -> Result<qint64> {
            FB_TRY_LET(count, draws::invite(*database, wanted));
            invited = count;
            return 0;
        });
    if (!done)
        return;
    close();
    m_workspace.announce(u"person"_s);
    m_workspace.notifier().done(
        tr("%n elector(s) are to be invited. Print their letters.", nullptr, invited),
        {{RecordTexts::undo(), [workspace = &m_workspace] { workspace->undoStack().undo(); }}});
}

} // namespace faubourg::ui
