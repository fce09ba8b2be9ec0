#include "ui/shell/sidebar.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/shell/sidebarbutton.h"

#include <QVBoxLayout>

namespace faubourg::ui {

Sidebar::Sidebar(const QList<PageFactory> &pages, QWidget *parent) : QFrame(parent)
{
    setFrameShape(NoFrame);
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(2);
    for (const PageFactory &page : pages) {
        if (!page.isAtFoot)
            addEntry(page, layout);
    }
    layout->addStretch();
    for (const PageFactory &page : pages) {
        if (page.isAtFoot)
            addEntry(page, layout);
    }
    setIconsOnly(false);
}

void Sidebar::setCurrent(const QString &key)
{
    for (const Entry &entry : m_entries)
        entry.button->setChecked(entry.key == key);
}

void Sidebar::setCount(const QString &key, int count)
{
    if (Entry *entry = find(key)) {
        entry->count = count;
        updateEntry(*entry);
    }
}

void Sidebar::setIconsOnly(bool iconsOnly)
{
    m_iconsOnly = iconsOnly;
    for (const Entry &entry : m_entries)
        updateEntry(entry);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    updateGeometry();
}

void Sidebar::addEntry(const PageFactory &page, QVBoxLayout *layout)
{
    auto *button = new SidebarButton(this);
    button->setIcon(icon(page.icon));
    layout->addWidget(button);
    const QString key(page.key);
    connect(button, &QToolButton::clicked, this, [this, key] { emit chosen(key); });
    m_entries.append({key, page.title, button});
}

void Sidebar::updateEntry(const Entry &entry)
{
    SidebarButton *button = entry.button;
    button->setText(entry.title);
    button->setCount(entry.count);
    button->setToolButtonStyle(m_iconsOnly ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setToolTip(m_iconsOnly ? entry.title : QString());
    button->setAccessibleName(
        entry.count == 0 ? entry.title : tr("%1, %n due", nullptr, entry.count).arg(entry.title));
}

Sidebar::Entry *Sidebar::find(const QString &key)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace faubourg::ui
