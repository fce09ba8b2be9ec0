#include "ui/documents/subjects.h"

#include "core/base/text/dates.h"
#include "core/councils/councilrepository.h"
#include "core/draws/drawrepository.h"
#include "core/office/officerepository.h"
#include "core/people/personrepository.h"
#include "core/programme/actionrepository.h"
#include "core/programme/campaignrepository.h"
#include "core/quartiers/quartierrepository.h"
#include "core/sessions/labels.h"
#include "core/sessions/questionrepository.h"
#include "core/sessions/sessionrepository.h"
#include "core/training/questionnairerepository.h"
#include "core/training/trainingrepository.h"
#include "ui/base/interfacelanguage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using documents::Selector;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::DocumentChoice)
};

template <typename Row, typename Describe>
Result<QList<SubjectRow>> described(Result<QList<Row>> rows, Describe describe)
{
    if (!rows)
        return rows.error();
    QList<SubjectRow> subjects;
    for (const Row &row : *rows)
        subjects.append(describe(row));
    return subjects;
}

Result<QList<SubjectRow>> sessionRows(const Database &database, QDate today)
{
    auto found = sessions::SessionRepository(database).list();
    if (!found)
        return found.error();
    QList<sessions::SessionRow> rows = std::move(found).value();
    std::ranges::stable_sort(rows, {}, [today](const sessions::SessionRow &row) {
        return qAbs(row.date.daysTo(today));
    });
    return described(
        Result<QList<sessions::SessionRow>>(rows), [](const sessions::SessionRow &row) {
            const QString council =
                row.body.isEmpty() ? row.council : row.council + u" · "_s + row.body;
            return SubjectRow{row.id.value(),
                              u"%1, %2"_s.arg(council, longDate(row.date, interfaceLanguage())),
                              sessions::label(row.state)};
        });
}

Result<QList<SubjectRow>> councilRows(const Database &database)
{
    return described(councils::CouncilRepository(database).list(),
                     [](const councils::CouncilRow &row) {
                         return SubjectRow{row.id.value(), row.name, row.typeName};
                     });
}

Result<QList<SubjectRow>> drawRows(const Database &database)
{
    return described(draws::DrawRepository(database).list(), [](const draws::DrawRow &row) {
        return SubjectRow{row.id.value(),
                          Tr::tr("%1, draw %2").arg(row.councilName, QString::number(row.number)),
                          plainDate(row.heldOn, interfaceLanguage())};
    });
}

Result<QList<SubjectRow>> questionnaireRows(const Database &database)
{
    return described(training::QuestionnaireRepository(database).list(),
                     [](const training::QuestionnaireRow &row) {
                         return SubjectRow{row.id.value(),
                                           u"%1 · %2"_s.arg(row.councilName, row.title),
                                           Tr::tr("%n answer(s)", nullptr, row.responses)};
                     });
}

Result<QList<SubjectRow>> trainingRows(const Database &database)
{
    return described(
        training::TrainingRepository(database).list(), [](const training::TrainingRow &row) {
            return SubjectRow{
                row.id.value(),
                u"%1, %2"_s.arg(row.title, plainDate(row.firstDay, interfaceLanguage())),
                Tr::tr("%n attended", nullptr, row.attended)};
        });
}

Result<QList<SubjectRow>> quartierRows(const Database &database)
{
    return described(quartiers::QuartierRepository(database).list({}),
                     [](const quartiers::QuartierRow &row) {
                         return SubjectRow{row.id.value(), row.name, row.code};
                     });
}

Result<QList<SubjectRow>> actionRows(const Database &database)
{
    return described(
        programme::ActionRepository(database).list({}), [](const programme::ActionRow &row) {
            return SubjectRow{row.id.value(), row.number + u' ' + row.title, row.operatorName};
        });
}

Result<QList<SubjectRow>> personRows(const Database &database)
{
    return described(people::PersonRepository(database).list(), [](const people::PersonRow &row) {
        return SubjectRow{row.id.value(), people::listName(row.name), row.locality};
    });
}

Result<QList<SubjectRow>> yearRows(const Database &database)
{
    return described(programme::CampaignRepository(database).list(),
                     [](const programme::CampaignRow &row) {
                         return SubjectRow{row.year, QString::number(row.year),
                                           Tr::tr("%n action(s)", nullptr, row.actionCount)};
                     });
}

Result<QList<SubjectRow>> questionRows(const Database &database)
{
    return described(
        sessions::QuestionRepository(database).list(), [](const sessions::QuestionRow &row) {
            return SubjectRow{row.id.value(),
                              Tr::tr("No. %1 – %2").arg(QString::number(row.number), row.subject),
                              sessions::label(row.state)};
        });
}

/// The only one: the service itself.
Result<QList<SubjectRow>> officeRows(const Database &database)
{
    FB_TRY_LET(office, office::OfficeRepository(database).get());
    const QString name = office.service.isEmpty() ? Tr::tr("Your service") : office.service;
    return QList<SubjectRow>{{1, name, office.commune}};
}

} // namespace

Result<QList<SubjectRow>> subjectRows(const Database &database, Selector selector, QDate today)
{
    switch (selector) {
    case Selector::Session:
        return sessionRows(database, today);
    case Selector::Council:
        return councilRows(database);
    case Selector::Draw:
        return drawRows(database);
    case Selector::Questionnaire:
        return questionnaireRows(database);
    case Selector::Training:
        return trainingRows(database);
    case Selector::Quartier:
        return quartierRows(database);
    case Selector::Action:
        return actionRows(database);
    case Selector::Person:
        return personRows(database);
    case Selector::Year:
        return yearRows(database);
    case Selector::Question:
        return questionRows(database);
    case Selector::Office:
        return officeRows(database);
    }
    Q_UNREACHABLE();
}

documents::Selection selectionOf(Selector selector, qint64 id)
{
    documents::Selection selection;
    switch (selector) {
    case Selector::Session:
        selection.session = SessionId(id);
        break;
    case Selector::Council:
        selection.council = CouncilId(id);
        break;
    case Selector::Draw:
        selection.draw = DrawId(id);
        break;
    case Selector::Questionnaire:
        selection.questionnaire = training::QuestionnaireId(id);
        break;
    case Selector::Training:
        selection.training = training::TrainingId(id);
        break;
    case Selector::Quartier:
        selection.quartier = QuartierId(id);
        break;
    case Selector::Action:
        selection.action = ActionId(id);
        break;
    case Selector::Person:
        selection.person = PersonId(id);
        break;
    case Selector::Year:
        selection.year = static_cast<int>(id);
        break;
    case Selector::Question:
        selection.question = QuestionId(id);
        break;
    case Selector::Office: // a file has one
        break;
    }
    return selection;
}

QString selectorTitle(Selector selector)
{
    switch (selector) {
    case Selector::Session:
        return Tr::tr("Session");
    case Selector::Council:
        return Tr::tr("Council");
    case Selector::Draw:
        return Tr::tr("Draw by lot");
    case Selector::Questionnaire:
        return Tr::tr("Questionnaire");
    case Selector::Training:
        return Tr::tr("Training");
    case Selector::Quartier:
        return Tr::tr("Quartier");
    case Selector::Action:
        return Tr::tr("Action");
    case Selector::Person:
        return Tr::tr("Person");
    case Selector::Year:
        return Tr::tr("Year");
    case Selector::Question:
        return Tr::tr("Question");
    case Selector::Office:
        return Tr::tr("The service");
    }
    Q_UNREACHABLE();
}

QString emptySentence(Selector selector)
{
    switch (selector) {
    case Selector::Session:
        return Tr::tr("There is no session yet: agendas, convocations and minutes are "
                      "printed from a session.");
    case Selector::Council:
        return Tr::tr("There is no council yet.");
    case Selector::Draw:
        return Tr::tr("There is no draw by lot yet: they are prepared on the page of a council.");
    case Selector::Questionnaire:
        return Tr::tr("There is no questionnaire yet: councils are asked for their training needs "
                      "on the page of the councils.");
    case Selector::Training:
        return Tr::tr("There is no training yet: they are kept on the page of the councils.");
    case Selector::Quartier:
        return Tr::tr("There is no quartier yet.");
    case Selector::Action:
        return Tr::tr("There is no action yet.");
    case Selector::Person:
        return Tr::tr("There is nobody in this file yet.");
    case Selector::Year:
        return Tr::tr("There is no programme yet: it is printed year by year.");
    case Selector::Question:
        return Tr::tr("There is no question yet.");
    case Selector::Office:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace faubourg::ui
