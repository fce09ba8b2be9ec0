#pragma once

#include "core/contract/committee.h"
#include "core/contract/objective.h"
#include "core/councils/councilrules.h"
#include "core/councils/initiative.h"
#include "core/councils/rulelight.h"
#include "core/programme/action.h"
#include "core/quartiers/quartier.h"
#include "core/sessions/session.h"
#include "core/sortition/proof/dossier.h"

namespace faubourg::documents {

// What documents call each value. Documents are in French whatever language the window is
// in: these words are not translated.

/// "quartier prioritaire de la politique de la ville (QPV)".
QString word(quartiers::QuartierKind kind);
/// "en cours".
QString word(contract::ProgressState state);
/// "comité des financeurs".
QString word(contract::CommitteeKind kind);
/// "favorable avec réserve"; empty for none.
QString word(programme::FunderOpinion opinion);
/// "spécifique": of the credits of a funding line.
QString word(programme::FundingKind kind);
/// "6 à 11 ans".
QString word(programme::AgeBand band);
/// "idée des habitants, confiée à une structure"; empty for none.
QString word(programme::CitizenInitiative initiative);
/// "retenue": the state of an action as committees say it.
QString word(programme::ActionState state);
/// "tenue": the state of a session.
QString word(sessions::SessionState state);
/// "respectée": how a rule stands.
QString word(councils::LightState state);
/// What the method of a draw does, in one sentence.
QString word(sortition::Method method);
/// "confiée à une structure": who carries an initiative of a council.
QString word(councils::Carrying carrying);
/// "comité de pilotage".
QString word(councils::SteeringBody body);
/// "Parité" of "parity": a rule of councils by its stable key; the key when it is not known.
QString ruleWord(const QString &rule);

} // namespace faubourg::documents
