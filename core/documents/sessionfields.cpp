#include "core/documents/sessionfields.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/sessions/attendance.h"
#include "core/sessions/mentions.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using sessions::Attendance;
using sessions::Capacity;
using sessions::EntryKind;
using sessions::QuestionState;

namespace {

constexpr QStringView kSomebody = u"une personne présente"; // where a name may not be printed

/// "conseil de quartier Catorive", "groupe de travail Fête du conseil de quartier Catorive".
QString meetingName(const SessionFacts &facts)
{
    if (facts.body.isEmpty())
        return facts.council;
    return facts.body + u", "_s + uncapitalised(facts.council);
}

Value agenda(const SessionFacts &facts, Audience audience)
{
    const QList<QTime> starts = sessions::itemStarts(facts.session);
    Values items;
    for (qsizetype i = 0; i < facts.session.agenda.size(); ++i) {
        const sessions::AgendaItem &item = facts.session.agenda.at(i);
        items.append(Fields{
            {u"titre"_s, item.title},
            {u"details"_s, withNames(item.details, facts, audience)},
            {u"intervenant"_s, item.presenter},
            {u"duree"_s, item.durationMinutes > 0 ? duration(item.durationMinutes) : QString()},
            {u"heure"_s, hour(starts.value(i))},
        });
    }
    return items;
}

/// Members and their substitutes are residents like others; the rest act in public.
bool actsInPublic(Capacity capacity)
{
    return capacity != Capacity::Member && capacity != Capacity::Substitute
        && capacity != Capacity::Guest;
}

/// Those of `capacities` whose attendance is one of `attendances`, as lists name them.
Value people(const SessionFacts &facts, Audience audience, const QList<Capacity> &capacities,
             const QList<Attendance> &attendances)
{
    Values persons;
    for (const Invitee &invitee : facts.invitees) {
        const Capacity capacity = invitee.participant.capacity;
        if (!capacities.contains(capacity) || !attendances.contains(invitee.participant.attendance)
            || (audience == Audience::Public && !actsInPublic(capacity)))
            continue;
        persons.append(Fields{
            {u"nom"_s, people::listName(invitee.person.name)},
            {u"qualite"_s, invitee.quality},
            {u"college"_s, invitee.participant.college},
            {u"arrivee"_s, hour(invitee.participant.arrivedAt)},
            {u"depart"_s, hour(invitee.participant.leftAt)},
        });
    }
    return persons;
}

/// Propositions and opinions are numbered over the session, so that they can be cited.
struct Numbering
{
    int proposals = 0;
    int opinions = 0;

    QString next(EntryKind kind)
    {
        if (kind == EntryKind::Proposal)
            return QString::number(++proposals);
        return kind == EntryKind::Opinion ? QString::number(++opinions) : QString();
    }
};

Fields entryFields(const sessions::MinutesEntry &entry, const QString &number,
                   const SessionFacts &facts, Audience audience)
{
    return {
        {u"texte"_s, withNames(entry.text, facts, audience)},
        {u"numero"_s, number},
        {u"information"_s, Value::flag(entry.kind == EntryKind::Information)},
        {u"decision"_s, Value::flag(entry.kind == EntryKind::Decision)},
        {u"proposition"_s, Value::flag(entry.kind == EntryKind::Proposal)},
        {u"avis"_s, Value::flag(entry.kind == EntryKind::Opinion)},
    };
}

Value record(const SessionFacts &facts, Audience audience)
{
    Numbering numbering;
    Values points;
    for (const sessions::AgendaItem &item : facts.session.agenda) {
        Values entries;
        for (const sessions::MinutesEntry &entry : item.entries)
            entries.append(entryFields(entry, numbering.next(entry.kind), facts, audience));
        const bool isEmpty = item.record.isEmpty() && entries.isEmpty();
        points.append(Fields{
            {u"titre"_s, item.title},
            {u"texte"_s, withNames(item.record, facts, audience)},
            {u"mentions"_s, entries},
            {u"sans_objet"_s, Value::flag(isEmpty)},
        });
    }
    return points;
}

Value questions(const SessionFacts &facts, Audience audience)
{
    Values rows;
    for (const sessions::Question &question : facts.questions) {
        const bool isClosed =
            question.state == QuestionState::Closed || question.state == QuestionState::Answered;
        rows.append(Fields{
            {u"numero"_s, QString::number(question.number)},
            {u"objet"_s, question.subject},
            {u"texte"_s, withNames(question.text, facts, audience)},
            {u"service"_s, question.service},
            {u"reponse"_s, isClosed ? withNames(question.answer, facts, audience) : QString()},
            {u"repondu_le"_s, isClosed ? numericDate(question.answeredOn) : QString()},
            {u"echeance"_s, numericDate(question.dueOn)},
            {u"sans_suite"_s, Value::flag(question.state == QuestionState::Dismissed)},
        });
    }
    return rows;
}

Value followUps(const SessionFacts &facts, Audience audience)
{
    Values rows;
    for (const sessions::FollowUpRow &row : facts.followUps) {
        const bool isPerson = row.ownerId.isValid();
        rows.append(Fields{
            {u"quoi"_s, withNames(row.what, facts, audience)},
            {u"qui"_s, isPerson && audience == Audience::Public ? kSomebody.toString() : row.owner},
            {u"pour_le"_s, numericDate(row.dueOn)},
            {u"fait"_s, Value::flag(row.state == sessions::FollowUpState::Done)},
            {u"abandonne"_s, Value::flag(row.state == sessions::FollowUpState::Dropped)},
            {u"resultat"_s, withNames(row.outcome, facts, audience)},
        });
    }
    return rows;
}

const QList<FieldInfo> kPersonFields{
    {u"nom"_s, u"Civilité, nom et prénom"_s},
    {u"qualite"_s, u"Fonction"_s},
    {u"college"_s, u"Collège"_s},
    {u"arrivee"_s, u"Heure d’arrivée, si elle a été notée"_s},
    {u"depart"_s, u"Heure de départ, si elle a été notée"_s},
};

FieldInfo personList(const QString &name, const QString &label)
{
    return {name, label, FieldKind::List, kPersonFields};
}

} // namespace

QString withNames(const QString &text, const QHash<PersonId, QString> &names)
{
    return sessions::replaceMentions(
        text, [&](PersonId id) { return names.value(id, kSomebody.toString()); });
}

QString withNames(const QString &text, const SessionFacts &facts, Audience audience)
{
    return withNames(text, audience == Audience::Public ? QHash<PersonId, QString>() : facts.names);
}

QString sessionTitle(const QString &document, const SessionFacts &facts)
{
    return document + u" – "_s + facts.council + u", "_s + plainDate(facts.session.date);
}

Fields sessionFields(const SessionFacts &facts, Audience audience)
{
    const sessions::Session &session = facts.session;
    const int minutes = sessions::agendaMinutes(session);
    const QDate previous = facts.previous ? facts.previous->date : QDate();
    return {
        {u"conseil"_s, facts.council},
        {u"conseil_minuscule"_s, uncapitalised(facts.council)},
        {u"instance"_s, meetingName(facts)},
        {u"instance_minuscule"_s, uncapitalised(meetingName(facts))},
        {u"numero_seance"_s, session.number ? QString::number(*session.number) : QString()},
        {u"objet"_s, session.subject},
        {u"date_seance"_s, longDate(session.date)},
        {u"date_seance_courte"_s, numericDate(session.date)},
        {u"heure"_s, hour(session.startsAt)},
        {u"heure_fin_prevue"_s, hour(sessions::estimatedEnd(session))},
        {u"duree"_s, minutes > 0 ? duration(minutes) : QString()},
        {u"lieu"_s, session.venue},
        {u"adresse_lieu"_s, session.venueAddress},
        {u"seance_precedente"_s, plainDate(previous)},
        {u"seance_suivante"_s, longDate(facts.nextDate)},
        {u"points"_s, agenda(facts, audience)},
    };
}

QList<FieldInfo> sessionFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{
            {u"conseil"_s, u"Conseil, « Conseil de quartier Catorive »"_s},
            {u"conseil_minuscule"_s, u"Conseil, dans une phrase"_s},
            {u"instance"_s, u"Conseil, ou groupe de travail qui se réunit"_s},
            {u"instance_minuscule"_s, u"La même chose, dans une phrase"_s},
            {u"numero_seance"_s, u"Numéro de la séance"_s},
            {u"objet"_s, u"Objet de la séance"_s},
            {u"date_seance"_s, u"Date de la séance, « mercredi 9 décembre 2026 »"_s},
            {u"date_seance_courte"_s, u"Date de la séance, « 09/12/2026 »"_s},
            {u"heure"_s, u"Heure de début"_s},
            {u"heure_fin_prevue"_s, u"Heure de fin prévue"_s},
            {u"duree"_s, u"Durée prévue"_s},
            {u"lieu"_s, u"Salle"_s},
            {u"adresse_lieu"_s, u"Adresse de la salle"_s},
            {u"seance_precedente"_s, u"Date de la séance précédente"_s},
            {u"seance_suivante"_s, u"Date de la séance suivante"_s},
            {u"points"_s,
             u"Points de l’ordre du jour"_s,
             FieldKind::List,
             {{u"titre"_s, u"Titre du point"_s},
              {u"details"_s, u"Précisions"_s},
              {u"intervenant"_s, u"Qui présente"_s},
              {u"duree"_s, u"Durée prévue"_s},
              {u"heure"_s, u"Heure prévue"_s}}},
        };
}

Fields minutesFields(const SessionFacts &facts, Audience audience)
{
    const QList<Capacity> members{Capacity::Member, Capacity::Substitute};
    const QList<Capacity> staff{Capacity::Facilitator, Capacity::Agent};
    const QList<Capacity> guests{Capacity::Expert, Capacity::Guest};
    const QList<Capacity> everybody = members + QList{Capacity::Elected} + staff + guests;
    const auto count = sessions::memberAttendance(facts.session.participants);
    Fields fields = sessionFields(facts, audience);
    fields.insert(Fields{
        {u"membres_presents"_s, people(facts, audience, members, {Attendance::Present})},
        {u"elus_presents"_s, people(facts, audience, {Capacity::Elected}, {Attendance::Present})},
        {u"agents_presents"_s, people(facts, audience, staff, {Attendance::Present})},
        {u"invites_presents"_s, people(facts, audience, guests, {Attendance::Present})},
        {u"excuses"_s, people(facts, audience, everybody, {Attendance::Excused})},
        {u"absents"_s, people(facts, audience, everybody, {Attendance::Absent})},
        {u"nombre_presents"_s, QString::number(count.present)},
        {u"nombre_convoques"_s, QString::number(count.invited)},
        {u"public"_s, Value::flag(audience == Audience::Public)},
        {u"introduction"_s, withNames(facts.session.introduction, facts, audience)},
        {u"conclusion"_s, withNames(facts.session.conclusion, facts, audience)},
        {u"compte_rendu"_s, record(facts, audience)},
        {u"questions"_s, questions(facts, audience)},
        {u"suites"_s, followUps(facts, audience)},
        {u"heure_fin"_s, hour(facts.session.endsAt)},
        {u"approuve"_s, Value::flag(facts.session.minutesApprovedOn.isValid())},
        {u"date_approbation"_s, plainDate(facts.session.minutesApprovedOn)},
    });
    return fields;
}

QList<FieldInfo> minutesFieldInfos()
{
    return sessionFieldInfos()
        + QList<FieldInfo>{
            personList(u"membres_presents"_s, u"Membres présents"_s),
            personList(u"elus_presents"_s, u"Élus présents"_s),
            personList(u"agents_presents"_s, u"Agents présents"_s),
            personList(u"invites_presents"_s, u"Invités présents"_s),
            personList(u"excuses"_s, u"Personnes excusées"_s),
            personList(u"absents"_s, u"Personnes absentes"_s),
            {u"nombre_presents"_s, u"Nombre de membres présents"_s},
            {u"nombre_convoques"_s, u"Nombre de membres convoqués"_s},
            {u"public"_s, u"Version publique, sans nom d’habitant"_s, FieldKind::Flag},
            {u"introduction"_s, u"Ouverture de la séance"_s},
            {u"conclusion"_s, u"Clôture de la séance"_s},
            {u"compte_rendu"_s,
             u"Ce qui a été dit, point par point"_s,
             FieldKind::List,
             {{u"titre"_s, u"Titre du point"_s},
              {u"texte"_s, u"Texte du compte rendu"_s},
              {u"sans_objet"_s, u"Rien n’a été noté"_s, FieldKind::Flag},
              {u"mentions"_s,
               u"Informations, décisions, propositions, avis"_s,
               FieldKind::List,
               {{u"texte"_s, u"Texte"_s},
                {u"numero"_s, u"Numéro de la proposition ou de l’avis"_s},
                {u"information"_s, u"Est une information"_s, FieldKind::Flag},
                {u"decision"_s, u"Est une décision du conseil sur son fonctionnement"_s,
                 FieldKind::Flag},
                {u"proposition"_s, u"Est une proposition"_s, FieldKind::Flag},
                {u"avis"_s, u"Est un avis"_s, FieldKind::Flag}}}}},
            {u"questions"_s,
             u"Questions posées en séance"_s,
             FieldKind::List,
             {{u"numero"_s, u"Numéro"_s},
              {u"objet"_s, u"Objet"_s},
              {u"texte"_s, u"Texte de la question"_s},
              {u"service"_s, u"Service saisi"_s},
              {u"reponse"_s, u"Réponse validée"_s},
              {u"repondu_le"_s, u"Date de la réponse"_s},
              {u"echeance"_s, u"Réponse attendue pour le"_s},
              {u"sans_suite"_s, u"Classée sans suite"_s, FieldKind::Flag}}},
            {u"suites"_s,
             u"Suites à donner"_s,
             FieldKind::List,
             {{u"quoi"_s, u"Quoi"_s},
              {u"qui"_s, u"Qui"_s},
              {u"pour_le"_s, u"Pour quand"_s},
              {u"fait"_s, u"Est faite"_s, FieldKind::Flag},
              {u"abandonne"_s, u"Est abandonnée"_s, FieldKind::Flag},
              {u"resultat"_s, u"Ce qu’il en est advenu"_s}}},
            {u"heure_fin"_s, u"Heure de fin de la séance"_s},
            {u"approuve"_s, u"Le compte rendu est approuvé"_s, FieldKind::Flag},
            {u"date_approbation"_s, u"Date d’approbation"_s},
        };
}

} // namespace faubourg::documents
