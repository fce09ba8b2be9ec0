#include "ui/settings/parametertable.h"

#include "core/base/text/dates.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/tableview.h"
#include "ui/base/theme.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using office::Parameter;

namespace {

QString sourceOf(const Parameter &parameter)
{
    const QString date = plainDate(parameter.sourceDate, interfaceLanguage());
    const bool says = date.isEmpty() || parameter.source.contains(date);
    return says ? parameter.source : parameter.source + u", "_s + date;
}

} // namespace

ParameterTable::ParameterTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_parameters(workspace.database())
    , m_model(new RowTableModel<Parameter>(
          {{.title = tr("Rule"),
            .text = [](const Parameter &row) { return row.label; },
            .names = true},
           {.title = tr("Value"),
            .text = [](const Parameter &row) { return valueText(row, row.value); },
            .copy = [](const Parameter &row) { return row.value; },
            .sign =
                [](const Parameter &row) {
                    return isChanged(row) ? Sign::Information : Sign::None;
                },
            .alignment = Qt::AlignRight},
           {.title = tr("Source"), .text = sourceOf}},
          this))
    , m_table(new TableView(tr("Delays and rules"), this))
    , m_name(roleLabel(TextRole::Section, {}, this))
    , m_value(new LineField(this))
    , m_source(mutedLabel({}, this))
    , m_revert(new QPushButton(this))
{
    m_table->setRows(m_model);
    m_name->setWordWrap(true);
    m_source->setWordWrap(true);
    m_value->setTitle(tr("Value"));
    m_value->setNeed(Need::Compulsory);
    m_value->setWidthInCharacters(12);
    m_value->setReadOnly(workspace.isReadOnly());
    auto *label = new QLabel(tr("&Value:"), this);
    label->setBuddy(m_value->editor());
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_value);
    row->addWidget(m_revert);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_name);
    layout->addLayout(row);
    layout->addWidget(m_source);

    connect(m_table, &TableView::currentIdChanged, this, &ParameterTable::show);
    connect(m_value, &Field::left, this, [this] { save(m_value->value()); });
    connect(m_revert, &QPushButton::clicked, this, [this] {
        if (const Parameter *shown = m_model->find(m_table->currentId()))
            save(shown->origin);
    });
    refresh();
}

void ParameterTable::refresh()
{
    auto rows = m_parameters.list();
    if (!rows)
        return m_workspace.notifier().report(rows.error());
    m_model->setRows(std::move(rows).value());
    if (m_table->currentId() == 0 && !m_model->rows().isEmpty())
        m_table->selectId(m_model->rows().first().id.value());
    show(m_table->currentId());
}

void ParameterTable::show(qint64 id)
{
    const Parameter *shown = m_model->find(id);
    m_revert->setVisible(shown != nullptr && isChanged(*shown));
    if (shown == nullptr)
        return;
    m_name->setText(shown->label);
    m_value->setValue(shown->value);
    m_value->editor()->setAccessibleName(shown->label);
    m_source->setText(tr("Source: %1").arg(sourceOf(*shown)));
    m_revert->setText(tr("Back to the original value (%1)").arg(valueText(*shown, shown->origin)));
    m_revert->setEnabled(!m_workspace.isReadOnly());
}

void ParameterTable::save(const QString &value)
{
    const Parameter *shown = m_model->find(m_table->currentId());
    if (shown == nullptr || shown->value == value || m_workspace.isReadOnly())
        return;
    Parameter changed = *shown;
    changed.value = value;
    const auto saved = m_parameters.save(changed);
    if (!saved)
        return m_value->setMessage(saved.error().message);
    m_workspace.notifier().done(tr("%1: %2.").arg(saved->label, valueText(*saved, saved->value)));
    m_workspace.announce(u"parameter"_s, saved->id.value());
    refresh();
}

} // namespace faubourg::ui
