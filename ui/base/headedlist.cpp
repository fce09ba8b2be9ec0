#include "ui/base/headedlist.h"

#include "core/base/text/fold.h"
#include "ui/base/colours.h"

#include <QEvent>

namespace faubourg::ui {

HeadedList::HeadedList(const QString &name, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(name);
    setWordWrap(true); // larger letters take two lines rather than a bar to scroll
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void HeadedList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
    dress(item);
}

void HeadedList::dress(QListWidgetItem *heading) const
{
    QFont heavier = font();
    heavier.setWeight(QFont::DemiBold);
    heading->setFont(heavier);
    heading->setForeground(colours().text);
}

QListWidgetItem *HeadedList::addChoice(const QString &text, const QIcon &icon)
{
    auto *item = new QListWidgetItem(text, this);
    if (!icon.isNull()) // an empty one would move the text as if it were there
        item->setIcon(icon);
    item->setToolTip(text);
    return item;
}

bool HeadedList::isHeading(const QListWidgetItem *item)
{
    return item->flags() == Qt::NoItemFlags;
}

void HeadedList::setWords(const QString &words)
{
    QListWidgetItem *heading = nullptr;
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *shown = item(row);
        shown->setHidden(isHeading(shown));
        if (isHeading(shown)) {
            heading = shown;
            continue;
        }
        const QString said =
            heading == nullptr ? shown->text() : shown->text() + u' ' + heading->text();
        const bool isKept = matchesWords(foldForSearch(said), words);
        shown->setHidden(!isKept);
        if (isKept && heading != nullptr)
            heading->setHidden(false);
        if (isKept && first == nullptr)
            first = shown;
    }
    if (first != nullptr && (currentItem() == nullptr || currentItem()->isHidden()))
        setCurrentItem(first);
}

/// Headings keep to the text's colour and size when these change.
void HeadedList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    for (int row = 0; row < count(); ++row) {
        if (isHeading(item(row)))
            dress(item(row));
    }
}

} // namespace faubourg::ui
