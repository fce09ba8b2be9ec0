// The summary of councilspage.h: its form, and what stands below the fields.
#include "core/base/text/dates.h"
#include "core/sessions/labels.h"
#include "core/sessions/sessionrepository.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/pickfield.h"
#include "ui/base/rowsfield.h"
#include "ui/councils/composition.h"
#include "ui/councils/councilspage.h"
#include "ui/councils/counciltexts.h"
#include "ui/councils/officialspanel.h"
#include "ui/people/peopletexts.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::Council;
using councils::CouncilArea;
using councils::CouncilType;
using councils::Official;
using sessions::SessionRow;

namespace {

constexpr int kSessionLines = 14; ///< of text: some eight rows under their heading

} // namespace

void CouncilsPage::addSummaryForm()
{
    Form<Council> *form = addForm(tr("Summary"));
    form->line(tr("&Name"), &Council::name, Need::Compulsory);
    const auto types = [this] {
        QList<RecordChoice> choices;
        for (const CouncilType &type : std::as_const(m_types))
            choices.append({type.id.value(), type.name});
        return choices;
    };
    m_type = form->bind(new PickField<CouncilTypeId>(tr("Choose a type"), types), tr("&Type"),
                        &Council::type, Need::Compulsory);
    form->date(tr("&Created on"), &Council::createdOn, DateHint::LastOccurrence)
        ->setToday(workspace().today());
    form->line(tr("&Deliberation"), &Council::deliberation);
    form->line(tr("&Venue"), &Council::venue);
    form->line(tr("&Address of the venue"), &Council::venueAddress);
    form->date(tr("C&losed on"), &Council::closedOn, DateHint::LastOccurrence)
        ->setToday(workspace().today());
    addOfficials(form);
    addAreas(form);
    form->addSection(tr("Around the table"));
    m_composition = new CompositionPanel(form);
    form->addWide(m_composition);
    addSessions(form);
    form->addSection(tr("Notes"));
    form->text(tr("N&otes"), &Council::notes);
    form->addStretch();
}

void CouncilsPage::addOfficials(Form<Council> *form)
{
    form->addSection(tr("Elected officials and facilitator"));
    const auto nameOfPerson = [this](qint64 id) {
        const auto found = m_persons.find(PersonId(id));
        return found ? listName(found->name) : QString();
    };
    const auto findPersons = [this](const QString &words) {
        QList<RecordChoice> choices;
        const auto rows = m_persons.list({.words = words});
        for (const people::PersonRow &row : rows.valueOr({}))
            choices.append({row.id.value(), listName(row.name)});
        return choices;
    };
    auto *officials = new RowsField<Official>(
        tr("Add an official"),
        {{.title = tr("Name"),
          .text = [nameOfPerson](
                      const Official &official) { return nameOfPerson(official.person.value()); },
          .names = true},
         {.title = tr("Function"),
          .text =
              [](const Official &official) {
                  return wordOf(officialRoleChoices(), official.role);
              }},
         {.title = tr("Time"), .text = [](const Official &official) {
              return periodText(official.period, interfaceLanguage());
          }}});
    Form<Official> &official = officials->form();
    const QDate today = workspace().today();
    official.record(tr("&Person"), &Official::person, findPersons, nameOfPerson, Need::Compulsory);
    official.choice(tr("F&unction"), &Official::role, officialRoleChoices());
    official
        .date(
            tr("&From"), [](auto &row) -> auto & { return row.period.from; },
            DateHint::LastOccurrence)
        ->setToday(today);
    official
        .date(
            tr("Unt&il"), [](auto &row) -> auto & { return row.period.to; },
            DateHint::LastOccurrence)
        ->setToday(today);
    form->bind(officials, tr("Officials"), &Council::officials);
    m_officials = new OfficialsPanel(workspace(), form);
    form->addWide(m_officials);
}

void CouncilsPage::addAreas(Form<Council> *form)
{
    form->addSection(tr("Areas covered"));
    const auto nameOfQuartier = [this](qint64 id) {
        const auto found = m_quartiers.find(QuartierId(id));
        return found ? found->name : QString();
    };
    const auto findQuartiers = [this](const QString &words) {
        QList<RecordChoice> choices;
        quartiers::QuartierFilter filter;
        filter.words = words;
        const auto rows = m_quartiers.list(filter);
        for (const quartiers::QuartierRow &row : rows.valueOr({}))
            choices.append({row.id.value(), row.name});
        return choices;
    };
    auto *areas = new RowsField<CouncilArea>(
        tr("Add an area"),
        {{.title = tr("Quartier"),
          .text = [nameOfQuartier](
                      const CouncilArea &area) { return nameOfQuartier(area.quartier.value()); },
          .names = true}});
    areas->form().record(tr("&Quartier"), &CouncilArea::quartier, findQuartiers, nameOfQuartier,
                         Need::Compulsory);
    form->bind(areas, tr("Areas"), &Council::areas);
}

/// The latest first; a session opens on the page of the sessions.
void CouncilsPage::addSessions(Form<Council> *form)
{
    form->addSection(tr("Sessions"));
    m_sessions = new LinkedTable<SessionRow>(
        tr("Sessions"),
        {{.title = tr("Date"),
          .text = [](const SessionRow &row) { return plainDate(row.date, interfaceLanguage()); },
          .sortKey = [](const SessionRow &row) { return row.date; }},
         {.title = tr("Subject"),
          .text =
              [](const SessionRow &row) {
                  QStringList parts{row.body, row.subject};
                  parts.removeAll(QString());
                  return parts.isEmpty() ? tr("%n agenda items", nullptr, row.agendaCount)
                                         : parts.join(u" · "_s);
              },
          .names = true},
         {.title = tr("State"),
          .text = [](const SessionRow &row) { return sessions::label(row.state); }},
         {.title = tr("Present"),
          .text =
              [](const SessionRow &row) {
                  return row.invited == 0 ? u"–"_s : u"%1/%2"_s.arg(row.present).arg(row.invited);
              },
          .alignment = Qt::AlignRight}});
    m_sessions->setEmptySentence(tr("This council has no session yet. They are planned and "
                                    "convened on the page of the sessions."));
    m_sessions->setFixedHeight(fontMetrics().height() * kSessionLines);
    form->addWide(m_sessions);
    connect(m_sessions, &LinkedTableBase::opened, this, [this](qint64 id) {
        emit goTo({u"sessions"_s, id});
    });
}

void CouncilsPage::fillComposition(CouncilId id)
{
    reports::AroundTheTable table;
    if (id.isValid()) {
        auto found = reports::aroundTheTable(workspace().database(), id, workspace().today());
        if (!found)
            return workspace().notifier().report(found.error());
        table = std::move(found).value();
    }
    m_composition->showTable(table);
}

void CouncilsPage::fillSessions(CouncilId id)
{
    QList<SessionRow> rows;
    if (id.isValid()) {
        const sessions::SessionRepository repository(workspace().database());
        rows = repository.list({.council = id}).valueOr({});
    }
    m_sessions->setRows(std::move(rows));
}

} // namespace faubourg::ui
