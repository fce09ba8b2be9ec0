// The certificates of trainingdocuments.h.
#include "core/base/text/dates.h"
#include "core/base/text/words.h"
#include "core/councils/mandaterepository.h"
#include "core/documents/councilnames.h"
#include "core/documents/recipients.h"
#include "core/documents/trainingdocuments.h"
#include "core/people/personrepository.h"
#include "core/training/trainingrepository.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using training::Trainee;
using training::TraineeCapacity;
using training::Training;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::documents::TrainingDocuments)
};

/// The trainings asked for, oldest first.
Result<QList<Training>> trainingsOf(const storage::Database &database, const Selection &selection)
{
    const training::TrainingRepository repository(database);
    if (selection.training.isValid()) {
        FB_TRY_LET(one, repository.find(selection.training));
        return QList<Training>{one};
    }
    training::TrainingFilter filter;
    filter.person = selection.person;
    if (selection.year)
        filter.period = civilYear(*selection.year);
    FB_TRY_LET(rows, repository.list(filter));
    QList<Training> trainings;
    for (const training::TrainingRow &row : std::as_const(rows)) {
        FB_TRY_LET(training, repository.find(row.id));
        trainings.prepend(training);
    }
    return trainings;
}

/// The council that was trained; of a training for all, the one in which the person sat.
Result<CouncilId> councilOf(const storage::Database &database, const Training &training,
                            const Trainee &trainee)
{
    if (training.council.isValid())
        return training.council;
    FB_TRY_LET(mandates,
               councils::MandateRepository(database).list(
                   {.person = trainee.person, .runningOn = training.sittings.first().date}));
    return mandates.isEmpty() ? CouncilId() : mandates.first().mandate.council;
}

Value sittingValues(const Training &training)
{
    constexpr int kMinute = 60;
    Values rows;
    for (const training::Sitting &sitting : training.sittings) {
        const bool isTimed = sitting.startsAt.isValid() && sitting.endsAt.isValid();
        rows.append(Fields{
            {u"date"_s, plainDate(sitting.date)},
            {u"debut"_s, hour(sitting.startsAt)},
            {u"fin"_s, hour(sitting.endsAt)},
            {u"duree"_s,
             isTimed ? duration(sitting.startsAt.secsTo(sitting.endsAt) / kMinute) : QString()}});
    }
    return rows;
}

QString timeText(int minutes)
{
    return minutes > 0 ? duration(minutes) : QString();
}

Result<Fields> certificate(const storage::Database &database, const Training &training,
                           const Trainee &trainee, QDate today)
{
    FB_TRY_LET(person, people::PersonRepository(database).find(trainee.person));
    FB_TRY_LET(council, councilOf(database, training, trainee));
    QString title;
    if (council.isValid()) {
        FB_TRY_LET(known, councilTitle(database, council));
        title = known;
    }
    QStringList unused; // handed over: it needs no address
    Fields fields = recipientFields(person, today, unused);
    const int whole = training::minutesOf(training);
    const int followed = training::minutesFollowed(training, trainee);
    fields.insert(Fields{
        {u"conseil"_s, title},
        {u"conseil_minuscule"_s, uncapitalised(title)},
        {u"est_membre"_s, Value::flag(trainee.capacity == TraineeCapacity::Member)},
        {u"est_elu"_s, Value::flag(trainee.capacity == TraineeCapacity::Elected)},
        {u"est_agent"_s, Value::flag(trainee.capacity == TraineeCapacity::Agent)},
        {u"fonction"_s, roleTitleOn(person, training.sittings.first().date)},
        {u"formation"_s, training.title},
        {u"objectifs"_s, training.aims},
        {u"formateur"_s, training.trainer},
        {u"lieu"_s, training.place},
        {u"periode"_s, periodText({training.sittings.first().date, training.sittings.last().date})},
        {u"demi_journees"_s, sittingValues(training)},
        {u"duree_totale"_s, timeText(whole)},
        {u"duree_suivie"_s, timeText(followed)},
        {u"en_partie"_s, Value::flag(followed < whole)}});
    return fields;
}

Error nobodyAttended()
{
    return {ErrorCode::RuleViolation,
            Tr::tr("Nobody is noted as present at this training. Note who came on the training’s "
                   "page first."),
            {}};
}

} // namespace

Result<Prepared> trainingCertificates(const storage::Database &database, const Selection &selection,
                                      const DocumentOptions &options)
{
    FB_TRY_LET(trainings, trainingsOf(database, selection));
    Values letters;
    for (const Training &training : std::as_const(trainings)) {
        for (const Trainee &trainee : training.trainees) {
            const bool isAsked = !selection.person.isValid() || trainee.person == selection.person;
            if (!isAsked || trainee.attendance != training::TraineeAttendance::Attended)
                continue;
            FB_TRY_LET(fields, certificate(database, training, trainee, options.today));
            letters.append(fields);
        }
    }
    if (letters.isEmpty())
        return nobodyAttended();
    FB_TRY_LET(context, readContext(database, options, trainings.first().council));
    return prepared(
        database, context,
        {.templateName = u"training-certificates"_s, .title = u"Attestations de formation"_s},
        {{u"lettres"_s, letters}});
}

QList<FieldInfo> trainingCertificateFieldInfos()
{
    const QList<FieldInfo> own{
        {u"conseil"_s, u"Nom du conseil, s’il y en a un"_s},
        {u"conseil_minuscule"_s, u"Le même au milieu d’une phrase"_s},
        {u"est_membre"_s, u"Membre d’un conseil"_s, FieldKind::Flag},
        {u"est_elu"_s, u"Élu ou élue"_s, FieldKind::Flag},
        {u"est_agent"_s, u"Agent ou agente"_s, FieldKind::Flag},
        {u"fonction"_s, u"Fonction, si elle est connue"_s},
        {u"formation"_s, u"Titre de la formation"_s},
        {u"objectifs"_s, u"Ce qu’elle visait"_s},
        {u"formateur"_s, u"Qui l’a donnée"_s},
        {u"lieu"_s, u"Lieu"_s},
        {u"periode"_s, u"« le 10 octobre 2026 », « du 10 au 17 octobre 2026 »"_s},
        {u"demi_journees"_s,
         u"Demi-journées"_s,
         FieldKind::List,
         {{u"date"_s, u"Date"_s},
          {u"debut"_s, u"Heure de début"_s},
          {u"fin"_s, u"Heure de fin"_s},
          {u"duree"_s, u"Durée"_s}}},
        {u"duree_totale"_s, u"Durée de la formation"_s},
        {u"duree_suivie"_s, u"Durée suivie"_s},
        {u"en_partie"_s, u"Une partie seulement a été suivie"_s, FieldKind::Flag}};
    return commonFieldInfos()
        + QList<FieldInfo>{{u"lettres"_s, u"Une attestation par personne et par formation"_s,
                            FieldKind::List, recipientFieldInfos() + own}};
}

} // namespace faubourg::documents
