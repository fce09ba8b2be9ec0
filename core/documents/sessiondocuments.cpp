#include "core/documents/sessiondocuments.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using sessions::Capacity;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::SessionDocuments)
};

bool isWith(Capacity capacity, Capacity other)
{
    const auto staff = [](Capacity c) {
        return c == Capacity::Facilitator || c == Capacity::Agent;
    };
    const auto guest = [](Capacity c) { return c == Capacity::Expert || c == Capacity::Guest; };
    return capacity == other || (staff(capacity) && staff(other))
        || (guest(capacity) && guest(other));
}

bool sameGroup(const Invitee &a, const Invitee &b)
{
    return isWith(a.participant.capacity, b.participant.capacity)
        && a.participant.college == b.participant.college;
}

Fields groupFields(const Invitee &first, const Values &persons)
{
    const Capacity capacity = first.participant.capacity;
    return {
        {u"college"_s, first.participant.college},
        {u"membres"_s, Value::flag(capacity == Capacity::Member)},
        {u"suppleants"_s, Value::flag(capacity == Capacity::Substitute)},
        {u"elus"_s, Value::flag(capacity == Capacity::Elected)},
        {u"agents"_s, Value::flag(isWith(capacity, Capacity::Agent))},
        {u"invites"_s, Value::flag(isWith(capacity, Capacity::Guest))},
        {u"personnes"_s, persons},
    };
}

/// Members by college, substitutes, elected officials, agents, guests: in the order of the
/// invitees, which is by capacity, then colleges in the order they come.
Value groups(const SessionFacts &facts)
{
    QList<Invitee> left = facts.invitees;
    Values groups;
    while (!left.isEmpty()) {
        const Invitee first = left.first();
        Values persons;
        for (const Invitee &invitee : left) {
            if (!sameGroup(first, invitee))
                continue;
            persons.append(Fields{
                {u"nom"_s, people::listName(invitee.person.name)},
                {u"civilite"_s, people::civilityWord(invitee.person.name)},
                {u"qualite"_s, invitee.quality},
                {u"excuse"_s,
                 Value::flag(invitee.participant.attendance == sessions::Attendance::Excused)},
            });
        }
        groups.append(groupFields(first, persons));
        left.removeIf([&](const Invitee &invitee) { return sameGroup(first, invitee); });
    }
    return groups;
}

/// Of the minutes, the point of `question` and that question alone: numbers stay those of the
/// whole.
void keepPointOf(const sessions::Question &question, const SessionFacts &facts, Fields &fields)
{
    const auto keep = [&](const QString &list, qsizetype index) {
        const Values all = *fields.value(list).values();
        fields[list] = index < all.size() ? Values{all.at(index)} : Values();
    };
    const auto &agenda = facts.session.agenda;
    const auto item = std::ranges::find(agenda, question.agendaItemId, &sessions::AgendaItem::id);
    keep(u"compte_rendu"_s, item - agenda.begin());
    const auto asked = std::ranges::find(facts.questions, question.id, &sessions::Question::id);
    keep(u"questions"_s, asked - facts.questions.begin());
}

} // namespace

Result<Prepared> agenda(const storage::Database &database, SessionId session,
                        const DocumentOptions &options)
{
    FB_TRY_LET(facts, readSessionFacts(database, session));
    FB_TRY_LET(context, readContext(database, options, facts.session.councilId));
    const Frame frame{.templateName = u"agenda"_s,
                      .title = sessionTitle(u"Ordre du jour"_s, facts)};
    return prepared(database, context, frame, sessionFields(facts));
}

Result<Prepared> attendanceSheet(const storage::Database &database, SessionId session,
                                 const DocumentOptions &options)
{
    FB_TRY_LET(facts, readSessionFacts(database, session));
    FB_TRY_LET(context, readContext(database, options, facts.session.councilId));
    Fields fields = sessionFields(facts);
    fields.insert(u"groupes"_s, groups(facts));
    const Frame frame{.templateName = u"attendance"_s,
                      .title = sessionTitle(u"Feuille d’émargement"_s, facts)};
    return prepared(database, context, frame, fields);
}

Result<Prepared> minutes(const storage::Database &database, SessionId session,
                         const DocumentOptions &options, Audience audience)
{
    FB_TRY_LET(facts, readSessionFacts(database, session));
    FB_TRY_LET(context, readContext(database, options, facts.session.councilId));
    Frame frame{.templateName = u"minutes"_s, .title = sessionTitle(u"Compte rendu"_s, facts)};
    if (!facts.session.minutesApprovedOn.isValid())
        frame.bands = {u"Projet"_s};
    return prepared(database, context, frame, minutesFields(facts, audience));
}

Result<Prepared> minutesExtract(const storage::Database &database, QuestionId id,
                                const DocumentOptions &options)
{
    FB_TRY_LET(question, sessions::QuestionRepository(database).find(id));
    if (!question.sessionId.isValid() || !question.agendaItemId.isValid())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("This question was asked under no point of a session: no minutes "
                            "speak of it. Say on its page where it was asked."),
                     {}};
    FB_TRY_LET(facts, readSessionFacts(database, question.sessionId));
    FB_TRY_LET(context, readContext(database, options, facts.session.councilId));
    Fields fields = minutesFields(facts, Audience::Internal);
    keepPointOf(question, facts, fields);
    Frame frame{.templateName = u"minutes-extract"_s,
                .title = sessionTitle(u"Extrait du compte rendu"_s, facts)};
    if (!facts.session.minutesApprovedOn.isValid())
        frame.bands = {u"Projet"_s};
    return prepared(database, context, frame, fields);
}

QList<FieldInfo> attendanceFieldInfos()
{
    return sessionFieldInfos()
        + QList<FieldInfo>{
            {u"groupes"_s,
             u"Personnes invitées, par collège puis par qualité"_s,
             FieldKind::List,
             {{u"college"_s, u"Nom du collège"_s},
              {u"membres"_s, u"Membres"_s, FieldKind::Flag},
              {u"suppleants"_s, u"Suppléants"_s, FieldKind::Flag},
              {u"elus"_s, u"Élus"_s, FieldKind::Flag},
              {u"agents"_s, u"Agents"_s, FieldKind::Flag},
              {u"invites"_s, u"Invités"_s, FieldKind::Flag},
              {u"personnes"_s,
               u"Personnes du groupe"_s,
               FieldKind::List,
               {{u"nom"_s, u"Civilité, nom et prénom"_s},
                {u"civilite"_s, u"« Madame », « Monsieur » ou rien"_s},
                {u"qualite"_s, u"Fonction"_s},
                {u"excuse"_s, u"S’est excusée"_s, FieldKind::Flag}}}}},
        };
}

} // namespace faubourg::documents
