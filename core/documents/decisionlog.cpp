#include "core/documents/decisionlog.h"

#include "core/base/text/dates.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using sessions::EntryKind;
using sessions::FollowUpState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::SessionDocuments)
};

/// Lines numbered over the whole session, so that they can be cited.
class LogWriter
{
public:
    explicit LogWriter(const SessionFacts &facts) : m_facts(facts) { }

    Values points()
    {
        Values points;
        QStringList titles;
        for (const sessions::AgendaItem &item : m_facts.session.agenda) {
            Values lines = entryLines(item);
            if (!titles.contains(item.title))
                lines += followUpLines([&](const QString &title) { return title == item.title; });
            titles.append(item.title);
            addPoint(points, item.title, lines);
        }
        addPoint(points, {},
                 followUpLines([&](const QString &title) { return !titles.contains(title); }));
        return points;
    }

private:
    static void addPoint(Values &points, const QString &title, const Values &lines)
    {
        if (!lines.isEmpty())
            points.append(Fields{{u"titre"_s, title}, {u"lignes"_s, lines}});
    }

    Fields line(const QString &text)
    {
        Fields fields{{u"numero"_s, QString::number(++m_number)},
                      {u"texte"_s, withNames(text, m_facts, Audience::Internal)}};
        for (const auto &name : {u"qui"_s, u"pour_le"_s, u"resultat"_s})
            fields.insert(name, QString());
        for (const auto &name :
             {u"decision"_s, u"proposition"_s, u"avis"_s, u"a_faire"_s, u"fait"_s, u"abandonne"_s})
            fields.insert(name, Value::flag(false));
        return fields;
    }

    Values entryLines(const sessions::AgendaItem &item)
    {
        Values lines;
        for (const sessions::MinutesEntry &entry : item.entries) {
            if (entry.kind == EntryKind::Information)
                continue;
            Fields fields = line(entry.text);
            fields[u"decision"_s] = Value::flag(entry.kind == EntryKind::Decision);
            fields[u"proposition"_s] = Value::flag(entry.kind == EntryKind::Proposal);
            fields[u"avis"_s] = Value::flag(entry.kind == EntryKind::Opinion);
            lines.append(fields);
        }
        return lines;
    }

    template <typename Test>
    Values followUpLines(Test isWanted)
    {
        Values lines;
        for (const sessions::FollowUpRow &row : m_facts.followUps) {
            if (!isWanted(row.agendaItem))
                continue;
            Fields fields = line(row.what);
            fields[u"a_faire"_s] = Value::flag(true);
            fields[u"qui"_s] = row.owner;
            fields[u"pour_le"_s] = numericDate(row.dueOn);
            fields[u"fait"_s] = Value::flag(row.state == FollowUpState::Done);
            fields[u"abandonne"_s] = Value::flag(row.state == FollowUpState::Dropped);
            fields[u"resultat"_s] = withNames(row.outcome, m_facts, Audience::Internal);
            lines.append(fields);
        }
        return lines;
    }

    const SessionFacts &m_facts;
    int m_number = 0;
};

} // namespace

Result<Prepared> decisionLog(const storage::Database &database, SessionId session,
                             const DocumentOptions &options)
{
    FB_TRY_LET(facts, readSessionFacts(database, session));
    FB_TRY_LET(context, readContext(database, options, facts.session.councilId));
    const Values points = LogWriter(facts).points();
    if (points.isEmpty())
        return Error{ErrorCode::RuleViolation,
                     Tr::tr("No decision, proposal, opinion or follow-up is noted for this "
                            "session. Take its minutes first."),
                     {}};
    Fields fields = sessionFields(facts);
    fields.insert(u"releve"_s, points);
    const Frame frame{.templateName = u"decisions"_s,
                      .title = sessionTitle(u"Relevé de décisions"_s, facts)};
    return prepared(database, context, frame, fields);
}

QList<FieldInfo> decisionFieldInfos()
{
    const QList<FieldInfo> lines{
        {u"numero"_s, u"Numéro, dans toute la séance"_s},
        {u"texte"_s, u"Texte"_s},
        {u"decision"_s, u"Est une décision du conseil sur son fonctionnement"_s, FieldKind::Flag},
        {u"proposition"_s, u"Est une proposition"_s, FieldKind::Flag},
        {u"avis"_s, u"Est un avis"_s, FieldKind::Flag},
        {u"a_faire"_s, u"Est une suite à donner"_s, FieldKind::Flag},
        {u"qui"_s, u"Qui s’en charge"_s},
        {u"pour_le"_s, u"Pour quand"_s},
        {u"fait"_s, u"Est faite"_s, FieldKind::Flag},
        {u"abandonne"_s, u"Est abandonnée"_s, FieldKind::Flag},
        {u"resultat"_s, u"Ce qu’il en est advenu"_s},
    };
    return sessionFieldInfos()
        + QList<FieldInfo>{
            {u"releve"_s,
             u"Décisions, propositions, avis et suites, point par point"_s,
             FieldKind::List,
             {{u"titre"_s, u"Titre du point ; vide pour les autres suites"_s},
              {u"lignes"_s, u"Lignes du point"_s, FieldKind::List, lines}}},
        };
}

} // namespace faubourg::documents
