// What the template of the annual report may use.
#include "core/documents/annualreportfields.h"
#include "core/documents/councilfields.h"
#include "core/documents/matrixdocument.h"
#include "core/documents/moneyfields.h"
#include "core/documents/programmedocument.h"
#include "core/documents/quartierdocument.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

QList<FieldInfo> contractInfos()
{
    return {{u"nom"_s, u"Nom du contrat"_s},
            {u"convention"_s, u"Convention qui lie la commune"_s},
            {u"periode"_s, u"« du 9 juillet 2024 au 31 décembre 2030 »"_s},
            {u"signe_le"_s, u"Date de signature"_s},
            {u"signe_a"_s, u"Lieu de signature"_s},
            {u"signataires"_s, u"Signataires, par fonction"_s, FieldKind::List},
            {u"enjeux"_s,
             u"Enjeux et axes"_s,
             FieldKind::List,
             {{u"enjeu"_s, u"Enjeu"_s}, {u"axes"_s, u"Axes"_s, FieldKind::List}}}};
}

QList<FieldInfo> progressInfos()
{
    return {{u"nom"_s, u"Enjeu"_s},
            {u"objectifs"_s, u"Nombre d’objectifs"_s},
            {u"atteints"_s, u"Atteints"_s},
            {u"en_cours"_s, u"En cours"_s},
            {u"a_engager"_s, u"À engager"_s},
            {u"abandonnes"_s, u"Abandonnés"_s},
            {u"atteints_avant"_s, u"Atteints à la fin de l’année précédente"_s},
            {u"en_cours_avant"_s, u"En cours à la fin de l’année précédente"_s}};
}

QList<FieldInfo> objectiveInfos()
{
    return {{u"quartier"_s, u"Quartier"_s},
            {u"enjeu"_s, u"Enjeu"_s},
            {u"objectif"_s, u"Objectif opérationnel"_s},
            {u"observation"_s, u"Observation de l’évaluation"_s}};
}

QList<FieldInfo> councilInfos()
{
    return councilSummaryInfos()
        + QList<FieldInfo>{{u"nom"_s, u"Nom du conseil"_s},
                           {u"nombre_membres"_s, u"Nombre de membres"_s},
                           {u"seances"_s, u"Nombre de séances tenues"_s},
                           {u"femmes_presentes"_s, u"Présences de femmes"_s},
                           {u"hommes_presents"_s, u"Présences d’hommes"_s},
                           {u"questions"_s, u"Nombre de questions"_s},
                           {u"delai"_s, u"Délai moyen de réponse, en jours"_s}};
}

QList<FieldInfo> participationInfos()
{
    return {{u"conseils"_s, u"« 8 conseils »"_s},
            {u"membres"_s, u"« 92 membres »"_s},
            {u"seances"_s, u"« 31 séances tenues »"_s},
            {u"presence"_s, u"« 240 sur 310 (77 %) »"_s},
            {u"femmes_presentes"_s, u"Présences de femmes"_s},
            {u"hommes_presents"_s, u"Présences d’hommes"_s},
            {u"questions"_s, u"« 64 questions »"_s},
            {u"repondues"_s, u"Questions répondues"_s}};
}

QList<FieldInfo> actionsByStakeInfos()
{
    const QList<FieldInfo> action = moneyInfos()
        + QList<FieldInfo>{{u"numero"_s, u"Numéro"_s},
                           {u"titre"_s, u"Titre"_s},
                           {u"porteur"_s, u"Porteur"_s},
                           {u"etat"_s, u"État"_s}};
    return moneyInfos()
        + QList<FieldInfo>{{u"enjeu"_s, u"Enjeu ; vide : sans objectif du contrat"_s},
                           {u"actions"_s, u"Actions"_s, FieldKind::List, action}};
}

} // namespace

QList<FieldInfo> annualReportInfos()
{
    return {
        {u"annee"_s, u"Année du rapport"_s},
        {u"annee_precedente"_s, u"Année précédente"_s},
        {u"etat_au"_s, u"Dernier jour pris en compte"_s},
        {u"contrat"_s, u"Contrat de ville"_s, FieldKind::Group, contractInfos()},
        {u"instances"_s,
         u"Instances du contrat"_s,
         FieldKind::List,
         {{u"nom"_s, u"Nom"_s},
          {u"attendues"_s, u"Réunions que prévoit le contrat"_s},
          {u"tenues"_s, u"Réunions tenues"_s},
          {u"prochaine"_s, u"Date de la prochaine"_s}}},
        {u"quartiers"_s, u"Quartiers du contrat"_s, FieldKind::List, quartierInfos()},
        {u"avancement"_s, u"Avancement par enjeu"_s, FieldKind::List, progressInfos()},
        {u"avancement_total"_s, u"Avancement, tous enjeux"_s, FieldKind::Group, progressInfos()},
        {u"graphique_avancement"_s, u"Graphique de l’avancement"_s, FieldKind::Figure},
        {u"objectifs_atteints"_s, u"Objectifs atteints dans l’année"_s, FieldKind::List,
         objectiveInfos()},
        {u"objectifs_abandonnes"_s, u"Objectifs abandonnés dans l’année"_s, FieldKind::List,
         objectiveInfos()},
        {u"conseils"_s, u"Année de chaque conseil"_s, FieldKind::List, councilInfos()},
        {u"participation"_s, u"Tous conseils"_s, FieldKind::Group, participationInfos()},
    };
}

QList<FieldInfo> annualProgrammeInfos()
{
    return {
        {u"programme"_s, u"Le programme en bref"_s, FieldKind::Group, programmeSummaryInfos()},
        {u"femmes_touchees"_s, u"Femmes touchées, d’après les bilans reçus"_s},
        {u"hommes_touches"_s, u"Hommes touchés, d’après les bilans reçus"_s},
        {u"public_touche"_s, u"Des bilans comptent le public"_s, FieldKind::Flag},
        {u"bilans_sans_public"_s, u"« 2 bilans » reçus qui ne comptent personne"_s},
        {u"actions_par_enjeu"_s, u"Actions par enjeu"_s, FieldKind::List, actionsByStakeInfos()},
        {u"total"_s, u"Totaux de l’année, en euros"_s, FieldKind::Group, moneyInfos()},
        {u"financeurs"_s, u"Ce que chaque financeur apporte"_s, FieldKind::List, funderInfos()},
        {u"total_financeurs"_s, u"Tous financeurs"_s, FieldKind::Group, funderInfos()},
        {u"graphique_financeurs"_s, u"Graphique par financeur"_s, FieldKind::Figure},
        {u"graphique_quartiers"_s, u"Graphique par quartier"_s, FieldKind::Figure},
        {u"objectifs_sans_action"_s,
         u"Objectifs sans action cette année"_s,
         FieldKind::List,
         {{u"quartier"_s, u"Quartier"_s},
          {u"enjeu"_s, u"Enjeu"_s},
          {u"objectif"_s, u"Objectif opérationnel"_s}}},
    };
}

} // namespace faubourg::documents
