#include "ui/councils/rulespanel.h"

#include "core/base/text/dates.h"
#include "ui/base/actpanel.h"
#include "ui/base/fields.h"
#include "ui/base/formwidget.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/statelabel.h"
#include "ui/base/theme.h"
#include "ui/councils/counciltexts.h"
#include "ui/councils/ruleeditor.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::RulesPanel)
};

/// Where the rule behind a light was laid down.
QString sourceOf(const QString &rule, const reports::CouncilStanding &standing,
                 const councils::CouncilType &type)
{
    static const QHash<QString, QString> kKeys{
        {u"minors"_s, u"minor_needs_authorisation"_s},
        {u"mandates"_s, u"mandate_months"_s},
        {u"elected_pair"_s, u"elected_pair_size"_s},
        {u"vacant_seats"_s, u"max_members"_s},
        {u"college_share"_s, u"max_members"_s},
        {u"confirmation"_s, u"confirmation_months"_s},
    };
    if (rule.startsWith("frequency."_L1)) {
        for (const councils::Frequency &frequency : standing.rules.frequencies) {
            if (rule.endsWith(councils::kBodyKindKeys.key(frequency.body)))
                return frequency.source;
        }
    }
    const QString source = standing.rules.sources.value(kKeys.value(rule, rule));
    return source.isEmpty() ? type.legalBasis : source;
}

/// The sentence of the light, the day it may change and its source.
QString adviceOf(const councils::RuleLight &light, const QString &source)
{
    QStringList parts;
    if (!light.sentence.isEmpty())
        parts += light.sentence;
    if (light.nextChangeOn.isValid())
        parts +=
            Tr::tr("May change on %1.").arg(plainDate(light.nextChangeOn, interfaceLanguage()));
    if (!source.isEmpty())
        parts += Tr::tr("Source: %1").arg(source);
    return parts.join(u'\n');
}

} // namespace

RulesPanel::RulesPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(roleLabel(TextRole::Section, {}, this))
    , m_lights(new RuleLightView(this))
    , m_buttons(new QWidget(this))
{
    m_parameters = new LinkedTable<ParameterLine>(
        tr("Rules of the type"),
        {{.title = tr("Rule"),
          .text = [](const ParameterLine &line) { return line.definition.label; }},
         {.title = tr("Value"), .text = [](const ParameterLine &line) { return line.value; }},
         {.title = tr("Laid down by"),
          .text =
              [](const ParameterLine &line) {
                  return line.isOwn ? tr("this council") : tr("type");
              },
          .sign =
              [](const ParameterLine &line) {
                  return line.isOwn ? Sign::Information : Sign::None;
              }},
         {.title = tr("Source"),
          .text = [](const ParameterLine &line) { return line.source; },
          .names = true}},
        this);
    m_parameters->setEmptySentence(tr("This type of council asks for nothing."));
    m_heading->setWordWrap(true);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, 0);
    inset->setSpacing(space::kLarge);
    inset->addWidget(m_lights);
    inset->addWidget(m_heading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::kSmall);
    layout->setSpacing(0);
    layout->addLayout(inset);
    layout->addWidget(m_parameters, 1);
    layout->addWidget(m_buttons);
    makeButtons();
}

void RulesPanel::makeButtons()
{
    m_change = new QPushButton(tr("Rule of this council…"), m_buttons);
    m_revert = new QPushButton(tr("Back to the rule of the type"), m_buttons);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    buttons->addWidget(m_change);
    buttons->addWidget(m_revert);
    buttons->addStretch();
    connect(m_change, &QPushButton::clicked, this, &RulesPanel::startChange);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        if (const ParameterLine *line = m_parameters->current())
            emit typeRuleWanted(line->rule.key);
    });
    connect(m_parameters, &LinkedTableBase::currentIdChanged, this, &RulesPanel::updateButtons);
    connect(m_parameters, &LinkedTableBase::opened, this, &RulesPanel::startChange);
    updateButtons();
}

void RulesPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

void RulesPanel::updateButtons()
{
    const ParameterLine *line = m_parameters->current();
    const bool isRule = line != nullptr && !line->rule.key.isEmpty();
    m_change->setEnabled(!m_readOnly && isRule);
    m_revert->setEnabled(!m_readOnly && isRule && line->isOwn);
}

/// A form with the field that fits the rule, and its source.
void RulesPanel::startChange()
{
    const ParameterLine *line = m_parameters->current();
    if (m_readOnly || line == nullptr || line->rule.key.isEmpty())
        return;
    if (m_panel != nullptr)
        m_panel->deleteLater();
    auto *form = new FormWidget;
    const RuleEditor editor = makeRuleEditor(line->definition, form);
    auto *source = new LineField(form);
    form->addField(editor.field, line->definition.label);
    form->addField(source, tr("S&ource"));
    editor.setValue(line->rule.value);
    source->setValue(line->isOwn ? line->rule.source : QString());
    m_panel = new ActPanel(form, this);
    m_panel->setExplanation(tr("The value and its source hold for this council alone; its type "
                               "stays as it is."));
    layout()->addWidget(m_panel);
    connect(m_panel, &ActPanel::closed, m_buttons, &QWidget::show);
    connect(m_panel, &ActPanel::accepted, this, [this, editor, source, key = line->rule.key] {
        councils::RuleParameter rule;
        rule.key = key;
        rule.value = editor.value();
        rule.source = source->value();
        m_panel->close();
        emit ruleWanted(rule);
    });
    m_buttons->hide();
    m_panel->open(tr("Rule of this council"), tr("Take the rule"));
}

void RulesPanel::showRules(const reports::CouncilStanding &standing,
                           const councils::CouncilType &type,
                           const QList<councils::RuleLight> &lights)
{
    QList<RuleLight> shown;
    for (const councils::RuleLight &light : lights) {
        RuleLight line{.sign = signOf(light.state),
                       .rule = light.title,
                       .measure = light.measure,
                       .advice = adviceOf(light, sourceOf(light.rule, standing, type)),
                       .actionText = {}};
        const bool isWrong = light.state == councils::LightState::Broken
            || light.state == councils::LightState::Soon;
        if (isWrong && light.rule == "vacant_seats"_L1) {
            line.actionText = tr("Propose a substitute");
            line.action = [this] { emit fillVacancy(); };
        } else if (isWrong && light.rule.startsWith("frequency."_L1)) {
            line.actionText = tr("See the sessions");
            line.action = [this] { emit planSession(); };
        }
        shown += line;
    }
    m_lights->setLights(shown);
    m_heading->setText(tr("What the type “%1” asks for").arg(type.name));
    m_parameters->setRows(parametersOf(standing, type));
    updateButtons();
    const auto *table = m_parameters->table();
    const int rows = qMax(1, m_parameters->model()->rowCount());
    m_parameters->table()->setMinimumHeight(table->horizontalHeader()->sizeHint().height()
                                            + rows * table->verticalHeader()->defaultSectionSize()
                                            + 2 * table->frameWidth());
}

/// The type's parameters and frequencies, the council's own in the place of its type's.
QList<RulesPanel::ParameterLine> RulesPanel::parametersOf(const reports::CouncilStanding &standing,
                                                          const councils::CouncilType &type)
{
    const auto &own = standing.council.overrides;
    QList<councils::RuleParameter> parameters = type.parameters;
    for (const councils::RuleParameter &rule : own) {
        if (councils::isFrequencyKey(rule.key))
            continue; // beneath, with those of the type
        const auto replaced =
            std::ranges::find(parameters, rule.key, &councils::RuleParameter::key);
        if (replaced == parameters.end())
            parameters += rule;
        else
            *replaced = rule;
    }
    QList<ParameterLine> lines;
    for (const councils::RuleParameter &parameter : std::as_const(parameters))
        lines.append(
            {lines.size() + 1, councils::ruleDefinition(parameter.key), ruleValueText(parameter),
             parameter.source, parameter,
             std::ranges::find(own, parameter.key, &councils::RuleParameter::key) != own.end()});
    for (const auto &[body, key] : councils::kBodyKindKeys.pairs) {
        const auto frequency =
            std::ranges::find(standing.rules.frequencies, body, &councils::Frequency::body);
        const bool isAsked = frequency != standing.rules.frequencies.end();
        councils::RuleParameter rule;
        rule.key = councils::frequencyKey(body);
        if (isAsked) {
            rule.value = councils::frequencyValue(*frequency);
            rule.source = frequency->source;
        }
        const bool isOwn =
            std::ranges::find(own, rule.key, &councils::RuleParameter::key) != own.end();
        if (isAsked || isOwn || body == councils::BodyKind::Plenary)
            lines.append({lines.size() + 1, councils::ruleDefinition(rule.key), ruleValueText(rule),
                          rule.source, rule, isOwn});
    }
    return lines;
}

} // namespace faubourg::ui
