#pragma once

#include "core/councils/counciltype.h"

namespace faubourg::councils {

/// How the value of a rule is written and edited.
enum class RuleValueKind {
    Number,     ///< a whole number; empty: nothing is asked
    YesNo,      ///< "true" or "false"
    Choice,     ///< one of the words
    Several,    ///< any of the words, separated by commas
    Share,      ///< a fraction such as 1/2
    Categories, ///< "Secteur: Nord, Sud; Logement: locataire, propriétaire"
    Text,
};
enum class RuleUnit { None, Years, Months, Days };

/// A word that a rule's value may hold: "advised".
struct RuleWord
{
    QString word;
    QString label; ///< translated
};

/// One parameter of council types (domain.md 2.1): what it is called and what it may hold. Types
/// and councils store its key and value; CouncilRules is what the program reads of them.
struct RuleDefinition
{
    QString key;
    QString label; ///< translated
    RuleValueKind kind = RuleValueKind::Text;
    QList<RuleWord> words = {};
    RuleUnit unit = RuleUnit::None;
    bool givesLight = false; ///< a light of the council says whether it is respected
};

/// Every parameter, in the order they are shown.
QList<RuleDefinition> ruleDefinitions();
/// A text parameter under its own key when the program does not know it.
RuleDefinition ruleDefinition(const QString &key);

/// "frequency.plenary": the key under which a council meets at another pace than its type asks.
QString frequencyKey(BodyKind body);
/// "2/quarter", as a rule's value.
QString frequencyValue(const Frequency &frequency);
/// The pace that `rule` lays down; nullopt when it is no such rule, asks nothing or cannot be read.
std::optional<Frequency> frequencyOf(const RuleParameter &rule);
bool isFrequencyKey(const QString &key);

/// "Smallest age"; the key when it is not known.
QString ruleLabel(const QString &key);
/// The value for readers: "16 years old", "lives there, has a registered office there".
QString ruleValueText(const RuleParameter &parameter);

/// `parameters` with the one of that key, source included, in the place of the one that was; a
/// parameter without value nor source is left out.
QList<RuleParameter> withParameter(QList<RuleParameter> parameters, const RuleParameter &parameter);

} // namespace faubourg::councils
