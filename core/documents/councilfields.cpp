#include "core/documents/councilfields.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/documents/moneyfields.h"
#include "core/documents/sessionfields.h"
#include "core/documents/words.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using reports::AttendancePart;
using reports::CouncilReview;
using reports::MemberAge;
using reports::ReviewedSession;

namespace {

QString rate(int part, int whole)
{
    return whole == 0
        ? missingText()
        : decimalText(QString::number(100.0 * part / whole, 'f', 3), 0) + u"\u202f%"_s;
}

QString ageWord(MemberAge age)
{
    switch (age) {
    case MemberAge::Under18:
        return u"Moins de 18 ans"_s;
    case MemberAge::From18To25:
        return u"18 à 25 ans"_s;
    case MemberAge::From26To39:
        return u"26 à 39 ans"_s;
    case MemberAge::From40To59:
        return u"40 à 59 ans"_s;
    case MemberAge::From60:
        return u"60 ans et plus"_s;
    case MemberAge::Unknown:
        break;
    }
    return u"Âge non renseigné"_s;
}

} // namespace

QString tableWord(const reports::TableLine &line)
{
    static const QHash<QString, QString> kWords{{u"sex.female"_s, u"Femmes"_s},
                                                {u"sex.male"_s, u"Hommes"_s},
                                                {u"sex.unknown"_s, u"Sexe non renseigné"_s},
                                                {u"locality."_s, u"Adresse inconnue"_s},
                                                {u"portrait.women"_s, u"Femmes"_s},
                                                {u"portrait.under_25"_s, u"Moins de 25 ans"_s},
                                                {u"portrait.from_60"_s, u"60 ans et plus"_s}};
    if (line.group == "age"_L1)
        return ageWord(reports::kMemberAgeKeys.value(line.key).value_or(MemberAge::Unknown));
    return kWords.value(line.group + u'.' + line.key, line.name);
}

namespace {

Fields partFields(const QString &name, const AttendancePart &part)
{
    return {{u"nom"_s, name},
            {u"convocations"_s, integerText(part.invited)},
            {u"presences"_s, integerText(part.present)},
            {u"taux"_s, rate(part.present, part.invited)}};
}

void addPart(Values &rows, const QString &name, const AttendancePart &part)
{
    if (part.invited > 0)
        rows.append(partFields(name, part));
}

Value sexParts(const CouncilReview &review)
{
    Values rows;
    addPart(rows, u"Femmes"_s, review.attendance.women);
    addPart(rows, u"Hommes"_s, review.attendance.men);
    addPart(rows, u"Sexe non renseigné"_s, review.attendance.unknownSex);
    return rows;
}

Value collegeParts(const CouncilReview &review)
{
    Values rows;
    for (const AttendancePart &part : review.attendance.colleges)
        addPart(rows, part.name.isEmpty() ? u"Sans collège"_s : part.name, part);
    return rows;
}

Value ageParts(const CouncilReview &review)
{
    Values rows;
    const auto &ages = review.attendance.ages;
    for (auto part = ages.cbegin(); part != ages.cend(); ++part)
        addPart(rows, ageWord(part.key()), part.value());
    return rows;
}

QString sessionName(const ReviewedSession &session)
{
    const QString &body = session.row.body;
    if (!body.isEmpty())
        return body;
    return session.row.number ? u"Séance n° "_s + QString::number(*session.row.number)
                              : u"Séance"_s;
}

Value sessions(const CouncilReview &review)
{
    Values rows;
    for (const ReviewedSession &session : review.sessions) {
        const auto &row = session.row;
        const bool isCounted = session.isHeld && row.membersInvited > 0;
        rows.append(Fields{
            {u"date"_s, plainDate(row.date)},
            {u"seance"_s, sessionName(session)},
            {u"objet"_s, row.subject},
            {u"lieu"_s, row.venue},
            {u"etat"_s, word(row.state)},
            {u"tenue"_s, Value::flag(session.isHeld)},
            {u"presents"_s, isCounted ? integerText(row.membersPresent) : missingText()},
            {u"convoques"_s, isCounted ? integerText(row.membersInvited) : missingText()},
            {u"taux"_s, isCounted ? rate(row.membersPresent, row.membersInvited) : missingText()},
        });
    }
    return rows;
}

QString questionState(const sessions::QuestionRow &row)
{
    if (row.state == sessions::QuestionState::Dismissed)
        return u"sans suite"_s;
    if (sessions::isOpen(row.state))
        return u"en attente"_s;
    return row.answeredOn.isValid() ? u"répondue le "_s + numericDate(row.answeredOn)
                                    : u"répondue"_s;
}

Value questions(const CouncilReview &review)
{
    Values rows;
    for (const sessions::QuestionRow &row : review.questions.asked) {
        rows.append(Fields{{u"numero"_s, QString::number(row.number)},
                           {u"date"_s, numericDate(row.askedOn)},
                           {u"theme"_s, row.theme},
                           {u"objet"_s, row.subject},
                           {u"service"_s, row.service},
                           {u"etat"_s, questionState(row)}});
    }
    return rows;
}

Value statements(const CouncilReview &review, sessions::EntryKind kind)
{
    Values rows;
    for (const reports::CouncilStatement &statement : review.statements) {
        if (statement.kind != kind)
            continue;
        rows.append(Fields{{u"date"_s, plainDate(statement.date)},
                           {u"texte"_s, withNames(statement.text, QHash<PersonId, QString>())}});
    }
    return rows;
}

int countOf(const QList<sessions::FollowUpRow> &rows, sessions::FollowUpState state)
{
    return static_cast<int>(std::ranges::count(rows, state, &sessions::FollowUpRow::state));
}

Value actions(const CouncilReview &review)
{
    Values rows;
    for (const programme::ActionRow &row : review.actions) {
        rows.append(Fields{{u"numero"_s, row.number},
                           {u"titre"_s, row.title},
                           {u"porteur"_s, row.operatorName},
                           {u"etat"_s, word(row.state)},
                           {u"cout"_s, wholeEurosBare(row.cost)},
                           {u"decide"_s, euros(row.decided)}});
    }
    return rows;
}

Value rules(const CouncilReview &review)
{
    Values rows;
    for (const councils::RuleLight &light : review.lights) {
        if (light.state == councils::LightState::NotApplicable)
            continue;
        rows.append(Fields{{u"regle"_s, ruleWord(light.rule)},
                           {u"etat"_s, word(light.state)},
                           {u"constat"_s, light.sentence}});
    }
    return rows;
}

Value colleges(const CouncilReview &review)
{
    Values rows;
    for (const councils::CollegeFill &college : review.colleges) {
        rows.append(
            Fields{{u"nom"_s, college.name},
                   {u"membres"_s, integerText(college.filled)},
                   {u"sieges"_s, college.seats > 0 ? integerText(college.seats) : QString()}});
    }
    return rows;
}

QString tableGroupWord(const QString &group)
{
    static const QHash<QString, QString> kWords{{u"sex"_s, u"Par sexe"_s},
                                                {u"age"_s, u"Par âge"_s},
                                                {u"college"_s, u"Par collège"_s},
                                                {u"locality"_s, u"Par commune"_s},
                                                {u"portrait"_s, u"Face au portrait"_s}};
    return kWords.value(group, group);
}

/// Nothing of a council without members.
Value tableLines(const CouncilReview &review)
{
    Values rows;
    QString group;
    if (review.table.members == 0)
        return rows;
    for (const reports::TableLine &line : reports::linesOf(review.table)) {
        const bool opensGroup = line.group != group;
        group = line.group;
        rows.append(
            Fields{{u"titre_groupe"_s, opensGroup ? tableGroupWord(group) : QString()},
                   {u"groupe"_s, tableWord(line)},
                   {u"membres"_s, integerText(line.members)},
                   {u"part"_s, rate(line.members, line.of)},
                   {u"part_quartier"_s,
                    line.portraitShare.isEmpty() ? QString() : percentText(line.portraitShare)},
                   {u"quartier"_s, line.portraitQuartier},
                   {u"source"_s, line.source}});
    }
    return rows;
}

} // namespace

QString attendanceText(const AttendancePart &part)
{
    if (part.invited == 0)
        return missingText();
    return u"%1 sur %2 (%3)"_s.arg(integerText(part.present), integerText(part.invited),
                                   rate(part.present, part.invited));
}

Fields councilSummaryFields(const CouncilReview &review)
{
    const auto &questions = review.questions;
    return {
        {u"annee"_s, QString::number(review.year)},
        {u"date_du_bilan"_s, plainDate(review.asOf)},
        {u"annee_en_cours"_s, Value::flag(review.asOf < civilYear(review.year).to)},
        {u"membres"_s, counted(review.memberCount(), u"membre"_s, u"membres"_s)},
        {u"femmes"_s, counted(review.members.female, u"femme"_s, u"femmes"_s)},
        {u"hommes"_s, counted(review.members.male, u"homme"_s, u"hommes"_s)},
        {u"nombre_seances"_s, counted(review.heldCount(), u"séance tenue"_s, u"séances tenues"_s)},
        {u"presence"_s, attendanceText(review.attendance.all)},
        {u"taux_presence"_s, rate(review.attendance.all.present, review.attendance.all.invited)},
        {u"nombre_questions"_s, counted(questions.asked.size(), u"question"_s, u"questions"_s)},
        {u"repondues"_s, integerText(questions.answered)},
        {u"en_attente"_s, integerText(questions.open)},
        {u"sans_suite"_s, questions.dismissed > 0 ? integerText(questions.dismissed) : QString()},
        {u"en_retard"_s, questions.late > 0 ? integerText(questions.late) : QString()},
        {u"delai_moyen"_s,
         questions.meanDays ? counted(*questions.meanDays, u"jour"_s, u"jours"_s) : QString()},
    };
}

Fields councilDetailFields(const CouncilReview &review)
{
    using sessions::FollowUpState;
    return {
        {u"seances"_s, sessions(review)},
        {u"graphique_presence"_s, attendanceChart(review)},
        {u"par_sexe"_s, sexParts(review)},
        {u"par_college"_s, collegeParts(review)},
        {u"par_age"_s, ageParts(review)},
        {u"questions"_s, questions(review)},
        {u"graphique_themes"_s, themeChart(review)},
        {u"avis"_s, statements(review, sessions::EntryKind::Opinion)},
        {u"propositions"_s, statements(review, sessions::EntryKind::Proposal)},
        {u"nombre_suites"_s,
         review.followUps.isEmpty()
             ? QString()
             : counted(review.followUps.size(), u"engagement"_s, u"engagements"_s)},
        {u"suites_faites"_s, integerText(countOf(review.followUps, FollowUpState::Done))},
        {u"suites_en_cours"_s, integerText(countOf(review.followUps, FollowUpState::Open))},
        {u"actions"_s, actions(review)},
        {u"regles"_s, rules(review)},
        {u"colleges"_s, colleges(review)},
        {u"autour_de_la_table"_s, tableLines(review)},
        {u"graphique_table"_s, tableChart(review)},
        {u"manques"_s, Value::texts(reports::shortagesOf(review.table))},
        {u"reserves"_s, Value::texts(reports::cautionsOf(review.table))},
    };
}

} // namespace faubourg::documents
