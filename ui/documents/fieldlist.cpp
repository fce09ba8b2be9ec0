#include "ui/documents/fieldlist.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using documents::FieldInfo;
using documents::FieldKind;

namespace {

/// How a template uses the field (resources/templates/LISEZMOI.txt).
QString usage(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return u"{{#if %1}}\n\n{{/if}}"_s.arg(field.name);
    case FieldKind::List:
        return u"{{#each %1}}\n\n{{/each}}"_s.arg(field.name);
    case FieldKind::Figure:
        return u":::figure %1"_s.arg(field.name);
    case FieldKind::Text:
    case FieldKind::Group:
        return u"{{%1}}"_s.arg(field.name);
    }
    Q_UNREACHABLE();
}

} // namespace

FieldList::FieldList(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Fields of this document"));
    setHeaderLabels({tr("Field"), tr("What it prints")});
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    setUniformRowHeights(true);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        emit fieldChosen(item->data(0, Qt::UserRole).toString());
    });
}

void FieldList::setFields(const QList<FieldInfo> &fields)
{
    clear();
    for (const FieldInfo &field : fields)
        add(invisibleRootItem(), field);
}

void FieldList::add(QTreeWidgetItem *parent, const FieldInfo &field)
{
    auto *item = new QTreeWidgetItem(parent, {field.name, field.label});
    item->setToolTip(1, field.label);
    item->setData(0, Qt::UserRole, usage(field));
    for (const FieldInfo &child : field.children) {
        FieldInfo named = child;
        if (field.kind == FieldKind::Group)
            named.name = field.name + u'.' + child.name;
        add(item, named);
    }
}

} // namespace faubourg::ui
