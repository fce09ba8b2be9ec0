#include "ui/base/formwidget.h"

#include "ui/base/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace faubourg::ui {

namespace {

constexpr int kLabelColumn = 0;
constexpr int kEditorColumn = 1;

} // namespace

FormWidget::FormWidget(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_legend(mutedLabel(tr("Fields marked * are compulsory."), this))
{
    m_grid->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(kEditorColumn, 1);
    m_grid->addWidget(m_legend, 0, 0, 1, 2);
    m_legend->hide();
}

void FormWidget::addSection(const QString &title)
{
    QLabel *heading = roleLabel(TextRole::Section, title, this);
    heading->setContentsMargins(0, m_fields.isEmpty() ? 0 : space::kMedium, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), kLabelColumn, 1, 2);
}

void FormWidget::addField(Field *field, const QString &title, Need need)
{
    field->setParent(this);
    field->setNeed(need);
    field->setTitle(title);
    const int row = m_grid->rowCount();
    if (!title.isEmpty()) {
        auto *label =
            new QLabel((need == Need::Compulsory ? tr("%1 *:") : tr("%1:")).arg(title), this);
        label->setBuddy(field->editor());
        label->setMinimumHeight(
            field->editor()->sizeHint().height() < 60 ? field->editor()->sizeHint().height() : 0);
        m_grid->addWidget(label, row, kLabelColumn, Qt::AlignTop);
    }
    m_grid->addWidget(field, row, kEditorColumn);
    m_legend->setVisible(!m_legend->isHidden() || need == Need::Compulsory);
    m_fields.append(field);
    connect(field, &Field::edited, this, &FormWidget::edited);
}

void FormWidget::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), kLabelColumn, 1, 2);
}

void FormWidget::addStretch()
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

Field *FormWidget::firstProblem() const
{
    Field *first = nullptr;
    for (Field *field : m_fields) {
        field->validate();
        if (first == nullptr && !field->message().isEmpty())
            first = field;
    }
    return first;
}

bool FormWidget::hasProblem() const
{
    return std::ranges::any_of(m_fields,
                               [](const Field *field) { return !field->problem().isEmpty(); });
}

void FormWidget::clearMessages()
{
    for (Field *field : m_fields)
        field->setMessage({});
}

void FormWidget::setReadOnly(bool readOnly)
{
    for (Field *field : m_fields)
        field->setReadOnly(readOnly);
}

} // namespace faubourg::ui
