#include "ui/documents/fieldlist.h"

#include "core/base/text/fold.h"

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

/// Hide what says nothing of `words`; true when `item` or something in it does.
bool keep(QTreeWidgetItem *item, const QString &words)
{
    bool isKept = matchesWords(foldForSearch(item->text(0) + u' ' + item->text(1)), words);
    for (int i = 0; i < item->childCount(); ++i)
        isKept = keep(item->child(i), words) || isKept;
    item->setHidden(!isKept);
    item->setExpanded(isKept && !words.isEmpty());
    return isKept;
}

} // namespace

FieldList::FieldList(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Fields of this document"));
    setHeaderLabels({tr("What it prints"), tr("Field")});
    header()->setSectionResizeMode(QHeaderView::Stretch);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        emit fieldChosen(item->data(0, Qt::UserRole).toString());
    });
}

void FieldList::setFields(const QList<FieldInfo> &fields)
{
    clear();
    for (const FieldInfo &field : fields)
        add(invisibleRootItem(), field);
    setCurrentItem(topLevelItem(0));
}

void FieldList::setWords(const QString &words)
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        keep(topLevelItem(i), words);
}

void FieldList::add(QTreeWidgetItem *parent, const FieldInfo &field)
{
    auto *item = new QTreeWidgetItem(parent, {field.label, field.name});
    item->setToolTip(0, field.label);
    item->setToolTip(1, field.name);
    item->setData(0, Qt::UserRole, usage(field));
    for (const FieldInfo &child : field.children) {
        FieldInfo named = child;
        if (field.kind == FieldKind::Group)
            named.name = field.name + u'.' + child.name;
        add(item, named);
    }
}

} // namespace faubourg::ui
