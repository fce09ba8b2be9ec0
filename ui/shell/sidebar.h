#pragma once

#include "ui/shell/pagefactory.h"

#include <QFrame>

class QVBoxLayout;

namespace faubourg::ui {

class SidebarButton;

/// The pages, as icon, word and count of due things; icons alone when there is no room.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(const QList<PageFactory> &pages, QWidget *parent = nullptr);

    void setCurrent(const QString &key);
    void setCount(const QString &key, int count);
    void setIconsOnly(bool iconsOnly);

signals:
    void chosen(const QString &key);

private:
    struct Entry
    {
        QString key;
        QString title;
        SidebarButton *button;
        int count = 0;
    };

    void addEntry(const PageFactory &page, QVBoxLayout *layout);
    void updateEntry(const Entry &entry);
    Entry *find(const QString &key);

    QList<Entry> m_entries;
    bool m_iconsOnly = false;
};

} // namespace faubourg::ui
