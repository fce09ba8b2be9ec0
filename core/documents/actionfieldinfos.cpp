// What the template of an action's sheet may use.
#include "core/documents/actionfields.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

QList<FieldInfo> amountInfos()
{
    return {{u"demande"_s, u"Montant demandé, en euros"_s},
            {u"propose"_s, u"Montant proposé, en euros"_s},
            {u"decide"_s, u"Montant décidé, en euros"_s},
            {u"verse"_s, u"Montant versé, en euros"_s}};
}

QList<FieldInfo> headInfos()
{
    return {
        {u"numero"_s, u"Numéro de l’action"_s},
        {u"titre"_s, u"Titre"_s},
        {u"annee"_s, u"Année du programme"_s},
        {u"etat"_s, u"État du dossier"_s},
        {u"renouvellement"_s, u"Est un renouvellement"_s, FieldKind::Flag},
        {u"convention"_s, u"Années de la convention pluriannuelle"_s},
        {u"dauphin"_s, u"Référence Dauphin"_s},
        {u"porteur"_s, u"Porteur"_s},
        {u"siret"_s, u"SIRET du porteur"_s},
        {u"courriel_porteur"_s, u"Courriel du porteur"_s},
        {u"telephone_porteur"_s, u"Téléphone du porteur"_s},
        {u"quartiers"_s, u"Quartiers concernés"_s},
        {u"description"_s, u"Description"_s},
        {u"lieu"_s, u"Lieu"_s},
        {u"calendrier"_s, u"« Du 1er mars au 30 juin 2026 »"_s},
        {u"gratuite"_s, u"L’action est gratuite pour son public"_s, FieldKind::Flag},
        {u"initiative"_s, u"Part prise par les habitants"_s},
        {u"conseil"_s, u"Conseil associé"_s},
        {u"enjeu"_s, u"Enjeu de l’objectif principal"_s},
        {u"axe"_s, u"Axe de l’objectif principal"_s},
        {u"objectif_intercommunal"_s, u"Objectif intercommunal principal"_s},
        {u"etapes"_s,
         u"Étapes du dossier"_s,
         FieldKind::List,
         {{u"etat"_s, u"État"_s}, {u"date"_s, u"Date"_s}, {u"motif"_s, u"Motif"_s}}},
        {u"resultat"_s, u"Ce que l’action a donné"_s},
        {u"bilan_recu_le"_s, u"Date de réception du bilan"_s},
        {u"bilan_attendu_le"_s, u"Date à laquelle le bilan est attendu"_s},
        {u"bilan_en_retard"_s, u"Date à laquelle il était attendu, s’il est en retard"_s},
    };
}

QList<FieldInfo> publicInfos()
{
    return {{u"femmes_prevues"_s, u"Femmes attendues"_s},
            {u"hommes_prevus"_s, u"Hommes attendus"_s},
            {u"femmes_reelles"_s, u"Femmes touchées"_s},
            {u"hommes_reels"_s, u"Hommes touchés"_s}};
}

QList<FieldInfo> fundingInfos()
{
    return amountInfos()
        + QList<FieldInfo>{{u"financeur"_s, u"Financeur"_s},
                           {u"sigle"_s, u"Nom court du financeur"_s},
                           {u"nature"_s, u"Crédits spécifiques ou droit commun"_s},
                           {u"annee"_s, u"Année de la ligne"_s},
                           {u"autre_annee"_s, u"Ligne d’une autre année"_s, FieldKind::Flag},
                           {u"avis"_s, u"Avis du financeur"_s},
                           {u"decide_le"_s, u"Date de la décision"_s},
                           {u"reference"_s, u"Référence de la décision"_s}};
}

QList<FieldInfo> previousInfos()
{
    return {{u"numero"_s, u"Numéro"_s},
            {u"titre"_s, u"Titre"_s},
            {u"etat"_s, u"État du dossier"_s},
            {u"cout"_s, u"Coût"_s},
            {u"decide"_s, u"Montant décidé"_s},
            {u"verse"_s, u"Montant versé"_s},
            {u"public"_s, u"Personnes touchées"_s},
            {u"femmes"_s, u"Dont femmes"_s},
            {u"hommes"_s, u"Dont hommes"_s},
            {u"resultat"_s, u"Ce que l’action a donné"_s}};
}

} // namespace

QList<FieldInfo> actionSheetInfos()
{
    const QList<FieldInfo> objective{
        {u"enjeu"_s, u"Enjeu"_s},
        {u"axe"_s, u"Axe"_s},
        {u"objectif_intercommunal"_s, u"Objectif intercommunal"_s},
        {u"objectif"_s, u"Objectif opérationnel"_s},
        {u"quartier"_s, u"Quartier"_s},
    };
    return headInfos()
        + QList<FieldInfo>{
            {u"objectifs"_s, u"Objectifs servis, le principal d’abord"_s, FieldKind::List,
             objective},
            {u"publics"_s, u"Publics par tranche d’âge"_s, FieldKind::List,
             QList<FieldInfo>{{u"tranche"_s, u"Tranche d’âge"_s}} + publicInfos()},
            {u"public_total"_s, u"Publics, tous âges"_s, FieldKind::Group, publicInfos()},
            {u"public_compte"_s, u"Le public touché est compté"_s, FieldKind::Flag},
            {u"financement"_s, u"Plan de financement"_s, FieldKind::List, fundingInfos()},
            {u"total"_s, u"Totaux du plan de financement"_s, FieldKind::Group,
             amountInfos() + QList<FieldInfo>{{u"cout"_s, u"Coût total"_s}}},
            {u"reste"_s, u"Reste à trouver"_s},
            {u"part_publique"_s, u"Part de financements publics décidés"_s},
            {u"precedente"_s, u"La même action l’année précédente"_s, FieldKind::Group,
             previousInfos()},
        };
}

} // namespace faubourg::documents
