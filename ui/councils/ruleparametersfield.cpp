#include "ui/councils/ruleparametersfield.h"

#include "ui/base/fields.h"
#include "ui/base/formwidget.h"
#include "ui/base/tableview.h"
#include "ui/base/theme.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using councils::RuleDefinition;
using councils::RuleParameter;

RuleParametersField::RuleParametersField(QWidget *parent)
    : Field(parent)
    , m_model(new RowTableModel<Line>(columns(), this))
    , m_table(new TableView(tr("Rules"), this))
    , m_place(new QWidget(this))
{
    constexpr int kRowsShown = 12;
    m_table->setRows(m_model);
    m_table->filter()->setSortColumns({}); // in the order of the rules
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + kRowsShown * m_table->verticalHeader()->defaultSectionSize());
    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, space::kSmall, 0, 0);
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addWidget(m_place);
    addEditor(whole);
    connect(m_table, &TableView::currentIdChanged, this, &RuleParametersField::showRule);
    fill();
}

QList<Column<RuleParametersField::Line>> RuleParametersField::columns()
{
    return {
        {.title = tr("Rule"),
         .text = [](const Line &line) { return line.definition.label; },
         .names = true},
        {.title = tr("Value"),
         .text =
             [](const Line &line) {
                 const bool isSaid = !line.parameter.key.isEmpty();
                 return isSaid ? ruleValueText(line.parameter) : u"–"_s;
             }},
        {.title = tr("Light"),
         .text =
             [](const Line &line) { return line.definition.givesLight ? tr("yes") : QString(); }},
        {.title = tr("Source"), .text = [](const Line &line) { return line.parameter.source; }}};
}

void RuleParametersField::setValue(const QList<RuleParameter> &parameters)
{
    m_parameters = parameters;
    fill();
    showRule(m_table->currentId());
}

/// Every rule the program knows, then those that only this type has.
void RuleParametersField::fill()
{
    QList<Line> lines;
    QStringList known;
    const auto add = [&](const RuleDefinition &definition) {
        const auto found = std::ranges::find(m_parameters, definition.key, &RuleParameter::key);
        lines.append(
            {lines.size() + 1, definition, found == m_parameters.end() ? RuleParameter() : *found});
        known += definition.key;
    };
    for (const RuleDefinition &definition : councils::ruleDefinitions())
        add(definition);
    for (const RuleParameter &parameter : std::as_const(m_parameters)) {
        if (!known.contains(parameter.key))
            add(councils::ruleDefinition(parameter.key));
    }
    m_model->setRows(std::move(lines));
    if (m_table->currentId() == 0)
        m_table->selectId(1);
}

/// The chosen rule's own field takes the place of the one before.
void RuleParametersField::showRule(qint64 id)
{
    const Line *line = m_model->find(id);
    if (line == nullptr || m_isStoring)
        return;
    const bool isSame = line->definition.key == m_key;
    if (!isSame) {
        qDeleteAll(m_place->findChildren<FormWidget *>(Qt::FindDirectChildrenOnly));
        m_key = line->definition.key;
        auto *form = new FormWidget(m_place);
        m_editor = makeRuleEditor(line->definition, form);
        m_source = new LineField(form);
        form->layout()->setContentsMargins(0, 0, 0, 0);
        form->addField(m_editor.field, line->definition.label);
        form->addField(m_source, tr("S&ource"));
        form->setReadOnly(m_readOnly);
        m_place->layout()->addWidget(form);
        connect(form, &FormWidget::edited, this, &RuleParametersField::store);
    }
    m_editor.setValue(line->parameter.value);
    m_source->setValue(line->parameter.source);
}

void RuleParametersField::store()
{
    RuleParameter parameter;
    parameter.key = m_key;
    parameter.value = m_editor.value();
    parameter.source = m_source->value();
    m_parameters = withParameter(m_parameters, parameter);
    m_isStoring = true; // what is typed stays under the cursor
    fill();
    m_isStoring = false;
    emit edited();
}

QWidget *RuleParametersField::editor() const
{
    return m_table;
}

void RuleParametersField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (FormWidget *form : m_place->findChildren<FormWidget *>(Qt::FindDirectChildrenOnly))
        form->setReadOnly(readOnly);
}

QString RuleParametersField::typingProblem() const
{
    return m_editor.field == nullptr ? QString() : m_editor.field->problem();
}

} // namespace faubourg::ui
