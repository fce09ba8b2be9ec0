#include "core/documents/councildocument.h"

#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/documents/councilnames.h"
#include "core/documents/moneyfields.h"
#include "core/documents/words.h"
#include "core/sessions/mentions.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using reports::AttendancePart;
using reports::CouncilReview;
using reports::MemberAge;
using reports::ReviewedSession;

namespace {

constexpr QStringView kSomebody = u"une personne présente"; // where a name may not be printed

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

Fields partFields(const QString &name, const AttendancePart &part)
{
    return {{u"nom"_s, name},
            {u"convocations"_s, integerText(part.invited)},
            {u"presences"_s, integerText(part.present)},
            {u"taux"_s, rate(part.present, part.invited)}};
}

QList<FieldInfo> partInfos()
{
    return {{u"nom"_s, u"Ce qui est compté : femmes, un collège, une tranche d’âge"_s},
            {u"convocations"_s, u"Nombre de convocations"_s},
            {u"presences"_s, u"Nombre de présences"_s},
            {u"taux"_s, u"Taux de présence"_s}};
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

QString inWords(const Chart &chart)
{
    QStringList parts;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        parts += chart.categories.at(i) + u"\u00a0: "_s + chart.series.first().labels.at(i);
    return chart.title + u". "_s + parts.join(u"\u202f; "_s) + u'.';
}

/// Nothing with fewer than two bars: a sentence says it better.
Blocks barChart(Chart chart)
{
    if (chart.categories.size() < 2)
        return {};
    chart.alternative = inWords(chart);
    return {Figure{.content = chart}};
}

Blocks attendanceChart(const CouncilReview &review)
{
    Chart chart{.kind = ChartKind::Bars,
                .title = u"Présence des membres, séance par séance"_s,
                .series = {{.name = u"Membres présents"_s}}};
    for (const ReviewedSession &session : review.sessions) {
        const auto &row = session.row;
        if (!session.isHeld || row.membersInvited == 0)
            continue;
        chart.categories +=
            dayAndMonth(row.date) + (row.body.isEmpty() ? QString() : u", "_s + row.body);
        chart.series[0].values += row.membersPresent;
        chart.series[0].labels += u"%1 sur %2"_s.arg(row.membersPresent).arg(row.membersInvited);
    }
    return barChart(chart);
}

Blocks themeChart(const CouncilReview &review)
{
    Chart chart{.kind = ChartKind::Bars,
                .title = u"Ce dont parlent les questions"_s,
                .series = {{.name = u"Questions"_s}}};
    for (const reports::QuestionTheme &theme : review.questions.themes) {
        chart.categories += theme.name.isEmpty() ? u"Sans thème"_s : theme.name;
        chart.series[0].values += theme.asked;
        chart.series[0].labels += integerText(theme.asked);
    }
    return barChart(chart);
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
                           {u"texte"_s, sessions::replaceMentions(statement.text, [](PersonId) {
                                return kSomebody.toString();
                            })}});
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

Fields details(const CouncilReview &review)
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
    };
}

QList<FieldInfo> listInfos()
{
    const QList<FieldInfo> statement{{u"date"_s, u"Date de la séance"_s}, {u"texte"_s, u"Texte"_s}};
    return {
        {u"par_sexe"_s, u"Présence par sexe"_s, FieldKind::List, partInfos()},
        {u"par_college"_s, u"Présence par collège"_s, FieldKind::List, partInfos()},
        {u"par_age"_s, u"Présence par âge"_s, FieldKind::List, partInfos()},
        {u"graphique_presence"_s, u"Présence, séance par séance"_s, FieldKind::Figure},
        {u"graphique_themes"_s, u"Questions par thème"_s, FieldKind::Figure},
        {u"avis"_s, u"Avis rendus"_s, FieldKind::List, statement},
        {u"propositions"_s, u"Propositions"_s, FieldKind::List, statement},
        {u"nombre_suites"_s, u"« 5 engagements » pris en séance"_s},
        {u"suites_faites"_s, u"Engagements tenus"_s},
        {u"suites_en_cours"_s, u"Engagements en cours"_s},
        {u"regles"_s,
         u"Ce que deviennent les règles du conseil"_s,
         FieldKind::List,
         {{u"regle"_s, u"Règle"_s},
          {u"etat"_s, u"« respectée »"_s},
          {u"constat"_s, u"Constat, dans la langue de l’écran"_s}}},
        {u"colleges"_s,
         u"Collèges"_s,
         FieldKind::List,
         {{u"nom"_s, u"Nom"_s},
          {u"membres"_s, u"Membres"_s},
          {u"sieges"_s, u"Sièges, s’ils sont fixés"_s}}},
    };
}

QList<FieldInfo> recordInfos()
{
    return {
        {u"seances"_s,
         u"Séances de l’année"_s,
         FieldKind::List,
         {{u"date"_s, u"Date"_s},
          {u"seance"_s, u"« Séance n° 3 », ou le groupe de travail"_s},
          {u"objet"_s, u"Objet"_s},
          {u"lieu"_s, u"Lieu"_s},
          {u"etat"_s, u"« tenue »"_s},
          {u"tenue"_s, u"La séance a eu lieu"_s, FieldKind::Flag},
          {u"presents"_s, u"Membres présents"_s},
          {u"convoques"_s, u"Membres convoqués"_s},
          {u"taux"_s, u"Taux de présence"_s}}},
        {u"questions"_s,
         u"Questions de l’année"_s,
         FieldKind::List,
         {{u"numero"_s, u"Numéro"_s},
          {u"date"_s, u"Date"_s},
          {u"theme"_s, u"Thème"_s},
          {u"objet"_s, u"Objet"_s},
          {u"service"_s, u"Service saisi"_s},
          {u"etat"_s, u"« répondue le 12/03/2026 »"_s}}},
        {u"actions"_s,
         u"Actions du programme auxquelles le conseil prend part"_s,
         FieldKind::List,
         {{u"numero"_s, u"Numéro"_s},
          {u"titre"_s, u"Titre"_s},
          {u"porteur"_s, u"Porteur"_s},
          {u"etat"_s, u"État"_s},
          {u"cout"_s, u"Coût, en euros"_s},
          {u"decide"_s, u"Décidé, en euros"_s}}},
    };
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

QList<FieldInfo> councilSummaryInfos()
{
    return {
        {u"annee"_s, u"Année du bilan"_s},
        {u"date_du_bilan"_s, u"Dernier jour pris en compte"_s},
        {u"annee_en_cours"_s, u"L’année n’est pas finie"_s, FieldKind::Flag},
        {u"membres"_s, u"« 12 membres »"_s},
        {u"femmes"_s, u"« 6 femmes »"_s},
        {u"hommes"_s, u"« 6 hommes »"_s},
        {u"nombre_seances"_s, u"« 4 séances tenues »"_s},
        {u"presence"_s, u"« 38 sur 48 (79 %) »"_s},
        {u"taux_presence"_s, u"Taux de présence des membres"_s},
        {u"nombre_questions"_s, u"« 8 questions »"_s},
        {u"repondues"_s, u"Questions répondues"_s},
        {u"en_attente"_s, u"Questions en attente"_s},
        {u"sans_suite"_s, u"Questions sans suite, s’il y en a"_s},
        {u"en_retard"_s, u"Questions hors délai, s’il y en a"_s},
        {u"delai_moyen"_s, u"Délai moyen de réponse, « 18 jours »"_s},
    };
}

Result<Prepared> councilReviewDocument(const storage::Database &database, CouncilId council,
                                       std::optional<int> year, const DocumentOptions &options)
{
    FB_TRY_LET(context, readContext(database, options));
    FB_TRY_LET(review,
               reports::councilReview(database, council,
                                      year.value_or(reports::reviewYear(options.today)),
                                      options.today));
    FB_TRY_LET(title, councilTitle(database, council));
    const auto pair = officialsOn(review.council, councils::OfficialRole::Elected, review.asOf);
    FB_TRY_LET(elected, officialNames(database, pair, review.asOf));
    Fields fields = councilSummaryFields(review);
    fields.insert(details(review));
    fields.insert(u"conseil"_s, title);
    fields.insert(u"elus"_s, Value::texts(elected));
    const Frame frame{.templateName = u"council-review"_s,
                      .title = u"Bilan "_s + QString::number(review.year) + u" – "_s + title};
    FB_TRY_LET(document, compose(database, context, frame, fields));
    return Prepared{std::move(document), {}};
}

QList<FieldInfo> councilReviewFieldInfos()
{
    return commonFieldInfos()
        + QList<FieldInfo>{{u"conseil"_s, u"Nom du conseil"_s},
                           {u"elus"_s, u"Duo d’élus, avec fonction"_s, FieldKind::List}}
    + councilSummaryInfos() + listInfos() + recordInfos();
}

} // namespace faubourg::documents
