#include "ui/home/homeside.h"

#include "core/base/text/dates.h"
#include "core/sessions/sessionrepository.h"
#include "ui/base/icons.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::LightState;
using sessions::SessionRow;
using sessions::SessionState;

namespace {

constexpr int kWidth = 260;
constexpr int kShown = 5;

} // namespace

HomeSide::HomeSide(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kLarge, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    m_sessions = addSection(tr("Next sessions"));
    m_lights = addSection(tr("Rules of the councils"));
    m_visits = addSection(tr("Seen last"));
    m_visitsTitle = layout->itemAt(layout->count() - 2)->widget();
    layout->addStretch();
    setMinimumWidth(kWidth);
    connect(&workspace.history(), &History::changed, this, &HomeSide::refreshVisits);
}

void HomeSide::refresh()
{
    showSessions();
    showLights();
    refreshVisits();
}

QVBoxLayout *HomeSide::addSection(const QString &title)
{
    auto *whole = static_cast<QVBoxLayout *>(layout());
    if (whole->count() > 0)
        whole->addSpacing(space::kMedium);
    QLabel *heading = roleLabel(TextRole::Section, title, this);
    heading->setContentsMargins(space::kTight, 0, 0, 0);
    whole->addWidget(heading);
    auto *section = new QVBoxLayout;
    section->setSpacing(0);
    whole->addLayout(section);
    return section;
}

void HomeSide::clear(QVBoxLayout *section)
{
    while (QLayoutItem *item = section->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button whose click brought us here
        delete item;
    }
}

void HomeSide::addLine(QVBoxLayout *section, const QIcon &icon, const QString &text,
                       std::function<void()> run)
{
    auto *line = new QToolButton(this);
    line->setAutoRaise(true);
    line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    line->setIcon(icon);
    line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int room = kWidth - 2 * space::kMedium - 40;
    line->setText(line->fontMetrics().elidedText(text, Qt::ElideRight, room));
    line->setAccessibleName(text);
    line->setToolTip(text);
    connect(line, &QToolButton::clicked, this, std::move(run));
    section->addWidget(line);
}

void HomeSide::addSentence(QVBoxLayout *section, const QString &text)
{
    QLabel *sentence = mutedLabel(text, this);
    sentence->setWordWrap(true);
    sentence->setContentsMargins(space::kTight, 0, 0, 0);
    section->addWidget(sentence);
}

void HomeSide::showSessions()
{
    clear(m_sessions);
    sessions::SessionFilter awaited;
    awaited.states = {SessionState::Planned, SessionState::Convened};
    awaited.period = {m_workspace.today(), {}};
    auto rows = sessions::SessionRepository(m_workspace.database()).list(awaited);
    if (!rows)
        return m_workspace.notifier().report(rows.error());
    QList<SessionRow> next = std::move(rows).value();
    std::ranges::reverse(next); // the list has the newest first
    for (const SessionRow &session : next.first(qMin<qsizetype>(kShown, next.size()))) {
        const QString day = shortDate(session.date, interfaceLanguage());
        addLine(m_sessions, icon("session"_L1), u"%1  %2"_s.arg(day, session.council),
                [this, id = session.id.value()] { emit recordWanted(u"session"_s, id); });
    }
    if (next.isEmpty())
        addSentence(m_sessions, tr("No session is planned."));
}

void HomeSide::showLights()
{
    clear(m_lights);
    const QList<reports::CouncilLights> &councils = m_workspace.morning().councils;
    const auto show = [&](LightState state, Sign sign, auto text) {
        const auto count = std::ranges::count(councils, state, &reports::CouncilLights::overall);
        if (count > 0)
            addLine(m_lights, icon(sign), text(static_cast<int>(count)),
                    [this] { emit recordWanted(u"council"_s, 0); });
    };
    show(LightState::Met, Sign::Met,
         [](int n) { return tr("%n council(s) in order", nullptr, n); });
    show(LightState::Soon, Sign::Soon, [](int n) { return tr("%n to watch", nullptr, n); });
    show(LightState::Broken, Sign::Broken,
         [](int n) { return tr("%n with a rule not met", nullptr, n); });
    if (councils.isEmpty())
        addSentence(m_lights, tr("No council is open."));
}

void HomeSide::refreshVisits()
{
    clear(m_visits);
    int shown = 0;
    for (const History::Visit &visit : m_workspace.history().recent(4 * kShown)) {
        if (visit.location.record == 0 || shown == kShown)
            continue;
        ++shown;
        addLine(m_visits, icon("history"_L1), visit.title,
                [this, place = visit.location] { emit goTo(place); });
    }
    m_visitsTitle->setVisible(shown > 0);
}

} // namespace faubourg::ui
