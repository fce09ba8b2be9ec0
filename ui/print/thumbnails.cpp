#include "ui/print/thumbnails.h"

#include "core/render/painter.h"
#include "core/render/style.h"
#include "ui/base/colours.h"
#include "ui/base/theme.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr int kSide = 116; ///< of the square that a page is fitted into, in pixels
constexpr int kKept = 300; ///< thumbnails in memory

QPixmap thumbnail(const render::Page &page, qreal ratio)
{
    const QSize size = page.size.scaled(kSide, kSide, Qt::KeepAspectRatio).toSize();
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(QColor(render::kPaper));
    QPainter painter(&image);
    painter.save();
    const double natural = page.size.width() / render::kDotsPerInch * image.logicalDpiX();
    painter.scale(size.width() / natural, size.width() / natural);
    render::paintPage(painter, page);
    painter.restore();
    painter.setPen(colours().border);
    painter.drawRect(QRectF(QPointF(0.5, 0.5), QSizeF(size) - QSizeF(1, 1)));
    painter.end();
    return QPixmap::fromImage(image);
}

class PageModel final : public QAbstractListModel
{
public:
    PageModel(const render::PageList &pages, Thumbnails *view)
        : QAbstractListModel(view)
        , m_view(view)
        , m_pages(pages)
        , m_cache(kKept)
    {
    }

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_pages.pages.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
            return QString::number(index.row() + 1);
        case Qt::AccessibleTextRole:
            return Thumbnails::tr("Page %1").arg(index.row() + 1);
        case Qt::DecorationRole:
            return pixmap(index.row());
        case Qt::SizeHintRole: // upright pages stand in the middle of their place
            return m_view->gridSize();
        default:
            return {};
        }
    }

private:
    QPixmap pixmap(int row) const
    {
        if (const QPixmap *known = m_cache.object(row))
            return *known;
        const QPixmap painted = thumbnail(m_pages.pages[row], m_view->devicePixelRatioF());
        m_cache.insert(row, new QPixmap(painted));
        return painted;
    }

    const Thumbnails *m_view;
    const render::PageList &m_pages;
    mutable QCache<int, QPixmap> m_cache;
};

} // namespace

Thumbnails::Thumbnails(const render::PageList &pages, QWidget *parent) : QListView(parent)
{
    setModel(new PageModel(pages, this));
    setAccessibleName(tr("Pages in small"));
    setViewMode(IconMode);
    setFlow(TopToBottom);
    setMovement(Static);
    setWrapping(false);
    setUniformItemSizes(true);
    setIconSize(QSize(kSide, kSide));
    setGridSize(QSize(kSide + 2 * space::kMedium, kSide + fontMetrics().height() + space::kLarge));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(gridSize().width() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth());
}

void Thumbnails::setCurrentPage(int page)
{
    m_following = true;
    setCurrentIndex(model()->index(page, 0));
    m_following = false;
}

void Thumbnails::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        emit pageChosen(current.row());
}

} // namespace faubourg::ui
