#include "ui/councils/ruleeditor.h"

#include "ui/base/fields.h"
#include "ui/training/trainingfields.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::RuleDefinition;
using councils::RuleValueKind;
using councils::RuleWord;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::RuleEditor)
};

RuleEditor numberEditor(QWidget *parent)
{
    constexpr int kMost = 9999;
    auto *field = new NumberField(0, kMost, parent);
    field->setWidthInCharacters(6);
    field->setPlaceholder(Tr::tr("none"));
    return {field,
            [field] {
                const auto number = field->value();
                return number ? QString::number(*number) : QString();
            },
            [field](const QString &value) {
                bool isNumber = false;
                const int number = value.toInt(&isNumber);
                field->setValue(isNumber ? std::optional(number) : std::nullopt);
            }};
}

/// One of `words`; the first choice stands for nothing said.
RuleEditor wordEditor(const QList<RuleWord> &words, QWidget *parent)
{
    QStringList labels{Tr::tr("not said")};
    for (const RuleWord &word : words)
        labels += word.label;
    auto *field = new ChoiceField(labels, parent);
    return {field,
            [field, words] {
                return field->value() > 0 ? words.at(field->value() - 1).word : QString();
            },
            [field, words](const QString &value) {
                const auto known = std::ranges::find(words, value, &RuleWord::word);
                field->setValue(known == words.end() ? 0
                                                     : static_cast<int>(known - words.begin()) + 1);
            }};
}

RuleEditor severalEditor(const QList<RuleWord> &words, QWidget *parent)
{
    QStringList labels;
    for (const RuleWord &word : words)
        labels += word.label;
    auto *field = new ManyField(labels, parent);
    return {field,
            [field, words] {
                QStringList chosen;
                for (const int place : field->value())
                    chosen += words.at(place - 1).word;
                return chosen.join(u", "_s);
            },
            [field, words](const QString &value) {
                QList<int> chosen;
                for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
                    const auto known = std::ranges::find(words, part.trimmed(), &RuleWord::word);
                    if (known != words.end())
                        chosen += static_cast<int>(known - words.begin()) + 1;
                }
                field->setValue(chosen);
            }};
}

RuleEditor textEditor(const QString &placeholder, QWidget *parent)
{
    auto *field = new LineField(parent);
    field->setPlaceholder(placeholder);
    return {field, [field] { return field->value().trimmed(); },
            [field](const QString &value) { field->setValue(value); }};
}

} // namespace

RuleEditor makeRuleEditor(const RuleDefinition &definition, QWidget *parent)
{
    switch (definition.kind) {
    case RuleValueKind::Number:
        return numberEditor(parent);
    case RuleValueKind::YesNo:
        return wordEditor({{u"true"_s, Tr::tr("yes")}, {u"false"_s, Tr::tr("no")}}, parent);
    case RuleValueKind::Choice:
        return wordEditor(definition.words, parent);
    case RuleValueKind::Several:
        return severalEditor(definition.words, parent);
    case RuleValueKind::Share:
        return textEditor(u"1/2"_s, parent);
    case RuleValueKind::Categories:
        return textEditor(Tr::tr("Sector: North, South; Housing: tenant, owner"), parent);
    case RuleValueKind::Text:
        break;
    }
    return textEditor(QString(), parent);
}

} // namespace faubourg::ui
