// What the template of a council's review may use.
#include "core/documents/councilfields.h"

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

namespace {

QList<FieldInfo> partInfos()
{
    return {{u"nom"_s, u"Ce qui est compté : femmes, un collège, une tranche d’âge"_s},
            {u"convocations"_s, u"Nombre de convocations"_s},
            {u"presences"_s, u"Nombre de présences"_s},
            {u"taux"_s, u"Taux de présence"_s}};
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

QList<FieldInfo> tableInfos()
{
    return {{u"autour_de_la_table"_s,
             u"Qui siège : par sexe, âge, collège, commune, et face au portrait"_s,
             FieldKind::List,
             {{u"titre_groupe"_s, u"Titre du groupe, sur sa première ligne"_s},
              {u"groupe"_s, u"« Femmes », « 18 à 25 ans »"_s},
              {u"membres"_s, u"Nombre de membres"_s},
              {u"part"_s, u"Part des membres"_s},
              {u"part_quartier"_s, u"Part des habitants, si le portrait la donne"_s},
              {u"quartier"_s, u"Quartier du portrait"_s},
              {u"source"_s, u"Source et année du portrait"_s}}},
            {u"graphique_table"_s, u"Membres par sexe et par âge"_s, FieldKind::Figure},
            {u"manques"_s, u"Qui manque autour de la table, en phrases"_s, FieldKind::List},
            {u"reserves"_s, u"Ce qui n’a pas pu être comparé"_s, FieldKind::List}};
}

} // namespace

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

QList<FieldInfo> councilDetailInfos()
{
    return listInfos() + recordInfos() + tableInfos();
}

} // namespace faubourg::documents
