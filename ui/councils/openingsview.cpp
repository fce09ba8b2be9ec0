#include "ui/councils/openingsview.h"

#include "core/base/text/dates.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::PaperState;

OpeningsView::OpeningsView(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_kind(new QComboBox(this))
    , m_table(new LinkedTable<Line>(tr("To fill and to renew"), columns(), this))
{
    m_kind->addItems({tr("Everything", "what is to be filled or renewed"), tr("Vacant seats"),
                      tr("Mandates that end"), tr("Parental authorisations")});
    auto *label = new QLabel(tr("&Show:"), this);
    label->setBuddy(m_kind);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, 0);
    top->addWidget(label);
    top->addWidget(m_kind);
    top->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    m_table->setEmptySentence(tr("Nothing is to be filled or renewed: every seat is held, no "
                                 "mandate ends soon, no authorisation is missing."));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OpeningsView::show);
    connect(m_table, &LinkedTableBase::opened, this, &OpeningsView::open);
    connect(&workspace, &Workspace::changed, this, [this](const QString &kind) {
        static const QStringList kShown{u"council"_s, u"mandate"_s,   u"session"_s,
                                        u"person"_s,  u"parameter"_s, u"council_type"_s};
        if (kShown.contains(kind))
            refresh();
    });
    refresh();
}

QList<Column<OpeningsView::Line>> OpeningsView::columns()
{
    return {
        {.title = tr("What"), .text = [](const Line &line) { return line.what; }, .names = true},
        {.title = tr("Council"), .text = [](const Line &line) { return line.councilName; }},
        {.title = tr("State"),
         .text = [](const Line &line) { return line.state; },
         .sign = [](const Line &line) { return line.sign; }},
        {.title = tr("Day"),
         .text = [](const Line &line) { return line.dayText; },
         .sortKey = [](const Line &line) { return line.day; },
         .copy = [](const Line &line) { return numericDate(line.day); }},
        {.title = tr("Then"), .text = [](const Line &line) { return line.next; }}};
}

OpeningsView::Line OpeningsView::lineOf(const reports::VacancyLine &vacancy)
{
    const QDate since = vacancy.seat.since;
    return {.kind = Kind::Vacancy,
            .council = vacancy.council,
            .councilName = vacancy.councilName,
            .what = tr("Vacant seat, %1").arg(vacancy.seat.collegeName),
            .state = tr("To fill"),
            .day = since,
            .dayText = since.isValid() ? tr("since %1").arg(plainDate(since, interfaceLanguage()))
                                       : tr("never held"),
            .next = vacancy.next.isEmpty() ? tr("Nobody waits for it")
                                           : tr("Next: %1").arg(vacancy.next)};
}

OpeningsView::Line OpeningsView::lineOf(const reports::EndingLine &ending)
{
    const bool isPast = ending.daysLeft < 0;
    const QDate end = ending.member.mandate.plannedEnd;
    return {.kind = Kind::Ending,
            .council = ending.council,
            .councilName = ending.councilName,
            .what = tr("Mandate of %1").arg(listName(ending.member.name)),
            .sign = isPast ? Sign::Broken : Sign::Soon,
            .state = isPast ? tr("Past its end") : tr("Ends soon"),
            .day = end,
            .dayText = plainDate(end, interfaceLanguage()),
            .next =
                isPast ? tr("Renew it or end it") : tr("%n day(s) left", nullptr, ending.daysLeft)};
}

OpeningsView::Line OpeningsView::lineOf(const reports::PaperLine &paper, QDate today)
{
    const bool isMissing = paper.paper.state == PaperState::Missing;
    const QDate day = dueOn(paper.paper);
    Line line{.kind = Kind::Paper,
              .council = paper.council,
              .councilName = paper.councilName,
              .what = tr("Authorisation for %1").arg(listName(paper.paper.member.name)),
              .sign = isMissing && day < today ? Sign::Broken : Sign::Soon,
              .state = isMissing ? tr("Missing", "authorisation") : tr("Ends soon"),
              .day = day,
              .dayText = plainDate(day, interfaceLanguage())};
    if (!isMissing)
        line.next = tr("Comes of age: nothing more to ask for");
    else if (paper.paper.firstMeetingOn.isValid() && paper.paper.firstMeetingOn >= today)
        line.next = tr("Wanted before the first meeting");
    else
        line.next = tr("Ask for it now");
    return line;
}

void OpeningsView::refresh()
{
    const auto found = reports::openings(m_workspace.database(), m_workspace.today());
    if (!found)
        return m_workspace.notifier().report(found.error());
    m_lines.clear();
    for (const reports::EndingLine &ending : found->ending)
        m_lines += lineOf(ending);
    for (const reports::PaperLine &paper : found->papers)
        m_lines += lineOf(paper, m_workspace.today());
    for (const reports::VacancyLine &vacancy : found->vacancies)
        m_lines += lineOf(vacancy);
    for (qsizetype place = 0; place < m_lines.size(); ++place)
        m_lines[place].id = place + 1;
    show();
}

void OpeningsView::show()
{
    QList<Line> shown = m_lines;
    const int kind = m_kind->currentIndex() - 1;
    if (kind >= 0)
        shown.removeIf([kind](const Line &line) { return static_cast<int>(line.kind) != kind; });
    const auto countOf = [this](Kind wanted) {
        return static_cast<int>(std::ranges::count(m_lines, wanted, &Line::kind));
    };
    m_table->setRows(std::move(shown));
    m_table->setFooter(QStringList{tr("%n vacant seat(s)", nullptr, countOf(Kind::Vacancy)),
                                   tr("%n mandate(s) that end", nullptr, countOf(Kind::Ending)),
                                   tr("%n authorisation(s)", nullptr, countOf(Kind::Paper))}
                           .join(u" · "_s));
}

void OpeningsView::open(qint64 id)
{
    const auto found = std::ranges::find(m_lines, id, &Line::id);
    if (found != m_lines.end())
        emit goTo({u"councils"_s, found->council.value()});
}

QList<QWidget *> OpeningsView::panes() const
{
    return {m_table->table()};
}

void OpeningsView::saveState(QSettings &settings) const
{
    settings.setValue(u"openings"_s, m_table->table()->columnState());
}

void OpeningsView::restoreState(const QSettings &settings)
{
    m_table->table()->restoreColumnState(settings.value(u"openings"_s).toByteArray());
}

} // namespace faubourg::ui
