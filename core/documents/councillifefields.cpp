// What the review of a council says of its bodies, its recognition and its initiatives.
#include "core/base/text/dates.h"
#include "core/base/text/numbers.h"
#include "core/base/text/words.h"
#include "core/documents/councilfields.h"
#include "core/documents/moneyfields.h"
#include "core/documents/words.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

using reports::CouncilInitiative;
using reports::CouncilReview;
using reports::ReviewedBody;

namespace {

Value bodies(const CouncilReview &review)
{
    Values rows;
    for (const ReviewedBody &reviewed : review.bodies) {
        const councils::Body &body = reviewed.body;
        rows.append(
            Fields{{u"nom"_s, body.name},
                   {u"sujet"_s, body.topic},
                   {u"priorite"_s, body.priority ? QString::number(*body.priority) : QString()},
                   {u"votee_le"_s, numericDate(body.votedOn)},
                   {u"referents"_s, integerText(reviewed.leads)},
                   {u"membres"_s, integerText(reviewed.members)},
                   {u"reunions"_s, integerText(reviewed.held)},
                   {u"terminee_le"_s,
                    body.period.to <= review.asOf ? numericDate(body.period.to) : QString()}});
    }
    return rows;
}

Value initiatives(const CouncilReview &review)
{
    Values rows;
    for (const CouncilInitiative &one : review.initiatives) {
        rows.append(Fields{{u"titre"_s, one.title},
                           {u"numero"_s, one.number},
                           {u"portage"_s, word(one.carrying)},
                           {u"structure"_s, review.organisations.value(one.organisation)},
                           {u"cout"_s, euros(one.cost)},
                           {u"demande"_s, euros(one.asked)},
                           {u"accorde"_s, euros(one.granted)}});
    }
    return rows;
}

/// How many speak for the council in each steering body; nobody is named.
Value representation(const CouncilReview &review)
{
    using councils::SteeringBody;
    Values rows;
    for (const auto body : {SteeringBody::Steering, SteeringBody::Funders, SteeringBody::Technical,
                            SteeringBody::UrbanRenewal}) {
        const auto &all = review.council.representatives;
        const auto count = std::ranges::count_if(all, [&](const councils::Representative &one) {
            return one.body == body && one.period.contains(review.asOf);
        });
        if (count > 0)
            rows.append(Fields{
                {u"instance"_s, word(body)},
                {u"representants"_s, counted(count, u"représentant"_s, u"représentants"_s)}});
    }
    return rows;
}

QString orderText(const CouncilReview &review)
{
    if (!review.order)
        return {};
    return u"n° %1 du %2"_s.arg(review.order->number, plainDate(review.order->signedOn));
}

QString hostText(const CouncilReview &review)
{
    for (const councils::Host &host : review.council.hosts) {
        if (host.period.contains(review.asOf))
            return review.organisations.value(host.organisation);
    }
    return {};
}

} // namespace

Fields councilLifeFields(const CouncilReview &review)
{
    return {{u"instances"_s, bodies(review)},
            {u"initiatives"_s, initiatives(review)},
            {u"representation"_s, representation(review)},
            {u"arrete"_s, orderText(review)},
            {u"structure_porteuse"_s, hostText(review)}};
}

QList<FieldInfo> councilLifeInfos()
{
    return {
        {u"instances"_s,
         u"Groupes de travail et coordination de l’année"_s,
         FieldKind::List,
         {{u"nom"_s, u"Nom"_s},
          {u"sujet"_s, u"Sujet"_s},
          {u"priorite"_s, u"Rang voté en plénière, s’il y en a un"_s},
          {u"votee_le"_s, u"Date de ce vote"_s},
          {u"referents"_s, u"Nombre de référents"_s},
          {u"membres"_s, u"Nombre des autres participants"_s},
          {u"reunions"_s, u"Réunions tenues dans l’année"_s},
          {u"terminee_le"_s, u"Date de fin, si l’instance a pris fin"_s}}},
        {u"initiatives"_s,
         u"Initiatives du conseil, qu’elles soient ou non au programme"_s,
         FieldKind::List,
         {{u"titre"_s, u"Titre"_s},
          {u"numero"_s, u"Numéro d’action, si elle est au programme"_s},
          {u"portage"_s, u"« confiée à une structure »"_s},
          {u"structure"_s, u"Structure, s’il y en a une"_s},
          {u"cout"_s, u"Coût, en euros"_s},
          {u"demande"_s, u"Demandé, en euros"_s},
          {u"accorde"_s, u"Accordé, en euros"_s}}},
        {u"representation"_s,
         u"Instances de pilotage où le conseil est représenté"_s,
         FieldKind::List,
         {{u"instance"_s, u"« comité de pilotage »"_s},
          {u"representants"_s, u"« 2 représentants »"_s}}},
        {u"arrete"_s, u"« n° 2026-118 du 14 mars 2026 » : l’arrêté préfectoral en vigueur"_s},
        {u"structure_porteuse"_s, u"Structure porteuse"_s},
    };
}

} // namespace faubourg::documents
