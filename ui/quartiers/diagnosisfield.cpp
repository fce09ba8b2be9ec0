#include "ui/quartiers/diagnosisfield.h"

#include "ui/base/editablelist.h"
#include "ui/base/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace faubourg::ui {

using quartiers::DiagnosisItem;
using quartiers::DiagnosisKind;

DiagnosisField::DiagnosisField(QWidget *parent) : Field(parent), m_whole(new QWidget(this))
{
    auto *layout = new QVBoxLayout(m_whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTight);
    addSection(DiagnosisKind::Irritant, tr("Irritants"), tr("Add an irritant"));
    addSection(DiagnosisKind::Opportunity, tr("Opportunities"), tr("Add an opportunity"));
    addSection(DiagnosisKind::PriorityStake, tr("Priority stakes"), tr("Add a stake"));
    m_whole->setFocusProxy(m_sections.first().list->list());
    addEditor(m_whole);
}

void DiagnosisField::addSection(DiagnosisKind kind, const QString &title, const QString &addText)
{
    auto *list = new EditableList(title, addText, m_whole);
    QLabel *heading = roleLabel(TextRole::Section, title, m_whole);
    heading->setContentsMargins(0, m_sections.isEmpty() ? 0 : space::kMedium, 0, 0);
    m_whole->layout()->addWidget(heading);
    m_whole->layout()->addWidget(list);
    m_sections.append({kind, list});
    connect(list, &EditableList::edited, this, &Field::edited);
}

QList<DiagnosisItem> DiagnosisField::value() const
{
    QList<DiagnosisItem> items;
    for (const Section &section : m_sections) {
        for (const EditableList::Line &line : section.list->lines())
            items.append({RowId(line.id), section.kind, line.text});
    }
    return items;
}

void DiagnosisField::setValue(const QList<DiagnosisItem> &items)
{
    for (const Section &section : std::as_const(m_sections)) {
        QList<EditableList::Line> lines;
        for (const DiagnosisItem &item : items) {
            if (item.kind == section.kind)
                lines.append({item.id.value(), item.text});
        }
        section.list->setLines(lines);
    }
}

EditableList *DiagnosisField::list(DiagnosisKind kind) const
{
    const auto found = std::ranges::find(m_sections, kind, &Section::kind);
    return found == m_sections.end() ? nullptr : found->list;
}

QWidget *DiagnosisField::editor() const
{
    return m_whole;
}

void DiagnosisField::setReadOnly(bool readOnly)
{
    for (const Section &section : std::as_const(m_sections))
        section.list->setReadOnly(readOnly);
}

} // namespace faubourg::ui
