#include "core/documents/words.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::documents {

QString word(quartiers::QuartierKind kind)
{
    using enum quartiers::QuartierKind;
    switch (kind) {
    case Qpv:
        return u"quartier prioritaire de la politique de la ville (QPV)"_s;
    case Qic:
        return u"quartier d’intérêt communautaire (QIC)"_s;
    case CouncilArea:
        break;
    }
    return u"secteur d’un conseil"_s;
}

QString word(contract::ProgressState state)
{
    using enum contract::ProgressState;
    switch (state) {
    case NotStarted:
        return u"à engager"_s;
    case InProgress:
        return u"en cours"_s;
    case Achieved:
        return u"atteint"_s;
    case Dropped:
        break;
    }
    return u"abandonné"_s;
}

QString word(contract::CommitteeKind kind)
{
    using enum contract::CommitteeKind;
    static const QHash<contract::CommitteeKind, QString> words{
        {Funders, u"comité des financeurs"_s}, {Steering, u"comité de pilotage"_s},
        {Technical, u"comité technique"_s},    {Orientation, u"présentation des enjeux"_s},
        {Education, u"réseau éducatif"_s},     {Thematic, u"groupe de travail"_s},
        {UrbanWalk, u"balade urbaine"_s},      {Management, u"réunion de direction"_s},
    };
    return words.value(kind);
}

QString word(programme::FunderOpinion opinion)
{
    using enum programme::FunderOpinion;
    switch (opinion) {
    case Favourable:
        return u"favorable"_s;
    case Reserved:
        return u"favorable avec réserve"_s;
    case Deferred:
        return u"ajourné"_s;
    case Unfavourable:
        return u"défavorable"_s;
    case None:
        break;
    }
    return {};
}

QString word(programme::FundingKind kind)
{
    return kind == programme::FundingKind::Specific ? u"spécifique"_s : u"droit commun"_s;
}

QString word(programme::AgeBand band)
{
    using enum programme::AgeBand;
    static const QHash<programme::AgeBand, QString> words{
        {From0To5, u"0 à 5 ans"_s},     {From6To11, u"6 à 11 ans"_s},
        {From12To15, u"12 à 15 ans"_s}, {From16To25, u"16 à 25 ans"_s},
        {From26To59, u"26 à 59 ans"_s}, {From60, u"60 ans et plus"_s},
    };
    return words.value(band);
}

QString word(programme::CitizenInitiative initiative)
{
    using enum programme::CitizenInitiative;
    switch (initiative) {
    case Entrusted:
        return u"idée des habitants, confiée à une structure"_s;
    case ByResidents:
        return u"portée par des habitants, avec un accompagnement"_s;
    case ByCouncil:
        return u"portée par le conseil"_s;
    case None:
        break;
    }
    return {};
}

QString word(programme::ActionState state)
{
    using enum programme::ActionState;
    static const QHash<programme::ActionState, QString> words{
        {Idea, u"idée"_s},
        {InPreparation, u"en préparation"_s},
        {Submitted, u"déposée"_s},
        {Incomplete, u"incomplète"_s},
        {Complete, u"complète"_s},
        {Admissible, u"recevable"_s},
        {Inadmissible, u"irrecevable"_s},
        {UnderReview, u"en instruction"_s},
        {Proposed, u"proposée"_s},
        {Accepted, u"retenue"_s},
        {PartlyAccepted, u"retenue en partie"_s},
        {Deferred, u"ajournée"_s},
        {Refused, u"refusée"_s},
        {Voted, u"votée"_s},
        {Notified, u"notifiée"_s},
        {UnderAgreement, u"conventionnée"_s},
        {InProgress, u"en cours"_s},
        {Completed, u"réalisée"_s},
        {Abandoned, u"abandonnée"_s},
        {Postponed, u"reportée"_s},
        {ReportDue, u"bilan attendu"_s},
        {ReportReceived, u"bilan reçu"_s},
        {ReportValidated, u"bilan validé"_s},
        {Clawback, u"reversement"_s},
        {Closed, u"close"_s},
    };
    return words.value(state);
}

QString word(sessions::SessionState state)
{
    using enum sessions::SessionState;
    switch (state) {
    case Planned:
        return u"prévue"_s;
    case Convened:
        return u"convoquée"_s;
    case Postponed:
        return u"reportée"_s;
    case Cancelled:
        return u"annulée"_s;
    case Held:
    case MinutesDraft:
    case MinutesSent:
    case MinutesApproved:
    case Archived:
        break;
    }
    return u"tenue"_s;
}

QString word(councils::LightState state)
{
    using enum councils::LightState;
    switch (state) {
    case Met:
        return u"respectée"_s;
    case Soon:
        return u"à surveiller"_s;
    case Broken:
        return u"non respectée"_s;
    case NotApplicable:
        break;
    }
    return u"sans objet"_s;
}

QString word(sortition::Method method)
{
    using enum sortition::Method;
    switch (method) {
    case Leximin:
        return u"la plus équitable (LEXIMIN) : la plus petite chance est la plus grande possible, "
               "puis la suivante, et ainsi de suite"_s;
    case Maximin:
        return u"MAXIMIN : la plus petite chance est la plus grande possible"_s;
    case Tickets:
        return u"tirage simple par tickets, dans chaque groupe"_s;
    case Urn:
        return u"urne : dans un ordre au hasard, chaque personne prend un siège si un groupe "
               "complet reste possible"_s;
    case Legacy:
        break;
    }
    return u"méthode ancienne, pour comparaison"_s;
}

QString word(councils::Carrying carrying)
{
    using enum councils::Carrying;
    switch (carrying) {
    case Entrusted:
        return u"confiée à une structure"_s;
    case ByResidents:
        return u"portée par des habitants"_s;
    case ByCouncil:
        break;
    }
    return u"portée par le conseil"_s;
}

QString word(councils::SteeringBody body)
{
    using enum councils::SteeringBody;
    switch (body) {
    case Steering:
        return u"comité de pilotage"_s;
    case Funders:
        return u"comité des financeurs"_s;
    case Technical:
        return u"comité technique"_s;
    case UrbanRenewal:
        break;
    }
    return u"renouvellement urbain"_s;
}

QString ruleWord(const QString &rule)
{
    static const QHash<QString, QString> words{
        {u"max_members"_s, u"Nombre de membres"_s},
        {u"vacant_seats"_s, u"Sièges pourvus"_s},
        {u"college_share"_s, u"Part des collèges"_s},
        {u"parity"_s, u"Parité"_s},
        {u"minors"_s, u"Autorisations des mineurs"_s},
        {u"mandates"_s, u"Fin des mandats"_s},
        {u"max_renewals"_s, u"Renouvellement des mandats"_s},
        {u"renewal_share"_s, u"Renouvellement du conseil"_s},
        {u"substitute_count"_s, u"Liste complémentaire"_s},
        {u"one_per_household"_s, u"Une personne par foyer"_s},
        {u"elected_pair"_s, u"Duo d’élus"_s},
        {u"confirmation"_s, u"Confirmation des inscriptions"_s},
        {u"recognition"_s, u"Reconnaissance par le préfet"_s},
        {u"steering_bodies"_s, u"Présence dans les instances de pilotage"_s},
        {u"working_group_leads"_s, u"Référents des groupes de travail"_s},
        {u"frequency.plenary"_s, u"Rythme des séances"_s},
        {u"frequency.working_group"_s, u"Rythme des groupes de travail"_s},
        {u"frequency.coordination"_s, u"Rythme de la coordination"_s},
    };
    return words.value(rule, rule);
}

} // namespace faubourg::documents
