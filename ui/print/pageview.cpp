#include "ui/print/pageview.h"

#include "core/render/envelope.h"
#include "core/render/painter.h"
#include "core/render/style.h"
#include "ui/base/colours.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace faubourg::ui {

namespace {

constexpr int kGap = space::kLarge;
constexpr double kSmallest = 0.1;

/// One place of structure is inside another.
bool isWithin(const std::vector<render::Node> &nodes, int node, render::Tag tag)
{
    for (; node >= 0; node = nodes[node].parent) {
        if (nodes[node].tag == tag)
            return true;
    }
    return false;
}

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void PageView::setPages(render::PageList pages)
{
    m_pages = std::move(pages);
    m_current = -1; // the same number may be another page
    arrange();
}

void PageView::showPage(int page)
{
    if (page < 0 || page >= m_places.size())
        return;
    verticalScrollBar()->setValue(m_places.at(page).top() - kGap / 2);
    setCurrent(page); // at the end of the document, others may show as much of themselves
}

void PageView::setZoom(const Zoom &zoom)
{
    if (m_zoom == zoom)
        return;
    m_zoom = zoom;
    arrange();
}

int PageView::percent() const
{
    return qRound(m_scale * 100);
}

void PageView::setEnvelopeShown(bool shown)
{
    m_envelopeShown = shown;
    viewport()->update();
}

bool PageView::hasAddress() const
{
    return std::ranges::any_of(m_pages.pages,
                               [this](const render::Page &page) { return bearsAddress(page); });
}

bool PageView::bearsAddress(const render::Page &page) const
{
    return std::ranges::any_of(page.items, [this](const render::Item &item) {
        return isWithin(m_pages.nodes, item.node, render::Tag::Address);
    });
}

double PageView::scaleFor(QSizeF largest) const
{
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * kGap, 2 * kGap);
    switch (m_zoom.fit) {
    case Zoom::Fit::Percent:
        return m_zoom.percent / 100.0;
    case Zoom::Fit::Width:
        return std::max(kSmallest, room.width() / largest.width());
    case Zoom::Fit::Page:
        return std::max(kSmallest,
                        std::min(room.width() / largest.width(), room.height() / largest.height()));
    }
    Q_UNREACHABLE();
}

/// The page at the top of the view, and how far down it, as a part of its height.
PageView::Reading PageView::reading() const
{
    const int top = offset().y();
    for (int page = 0; page < m_places.size(); ++page) {
        const QRect &place = m_places.at(page);
        if (place.bottom() >= top)
            return {page, double(top - place.top()) / std::max(1, place.height())};
    }
    return {};
}

void PageView::goTo(const Reading &reading)
{
    if (m_places.isEmpty())
        return;
    const QRect &place = m_places.at(std::min<qsizetype>(reading.page, m_places.size() - 1));
    verticalScrollBar()->setValue(place.top() + qRound(reading.part * place.height()));
}

/// Place the pages, keeping in view what was.
void PageView::arrange()
{
    const Reading before = reading();
    const double perDot = logicalDpiX() / render::kDotsPerInch;
    QSizeF largest(1, 1);
    for (const render::Page &page : m_pages.pages)
        largest = largest.expandedTo(page.size * perDot);
    m_scale = scaleFor(largest);
    const int width =
        std::max(viewport()->width(), static_cast<int>(largest.width() * m_scale) + 2 * kGap);
    m_places.clear();
    int top = kGap;
    for (const render::Page &page : m_pages.pages) {
        const QSize size = (page.size * perDot * m_scale).toSize();
        m_places.append(QRect(QPoint((width - size.width()) / 2, top), size));
        top += size.height() + kGap;
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, width - viewport()->width());
    horizontalScrollBar()->setValue((width - viewport()->width()) / 2);
    goTo(before);
    updateCurrent();
    viewport()->update();
}

void PageView::updateCurrent()
{
    const QRect shown = viewport()->rect().translated(offset());
    int best = 0;
    int most = -1;
    for (int page = 0; page < m_places.size(); ++page) {
        const int height = shown.intersected(m_places.at(page)).height();
        if (height > most) {
            best = page;
            most = height;
        }
    }
    setCurrent(best);
}

void PageView::setCurrent(int page)
{
    if (page == m_current || page >= pageCount())
        return;
    m_current = page;
    QStringList said;
    for (const render::Item &item : m_pages.pages[page].items) {
        if (const auto *text = std::get_if<render::TextItem>(&item.shape))
            said.append(text->shown());
    }
    setAccessibleDescription(said.join(u'\n'));
    emit currentPageChanged(page);
}

QPoint PageView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colours().alternate);
    for (int i = 0; i < m_places.size(); ++i) {
        const QRect place = m_places.at(i).translated(-offset());
        if (!place.adjusted(-1, -1, 1, 1).intersects(event->rect()))
            continue;
        const render::Page &page = m_pages.pages[i];
        painter.fillRect(place.adjusted(-1, -1, 1, 1), colours().border);
        painter.fillRect(place, QColor(render::kPaper));
        painter.save();
        painter.setClipRect(place);
        painter.translate(place.topLeft());
        painter.scale(m_scale, m_scale);
        render::paintPage(painter, page);
        if (m_envelopeShown && bearsAddress(page)) {
            const double perDot = logicalDpiX() / render::kDotsPerInch;
            painter.scale(perDot, perDot);
            painter.setPen(QPen(QColor(render::kAccent), render::pt(1), Qt::DashLine));
            painter.drawRect(render::envelopeWindow());
        }
        painter.restore();
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        emit zoomStepWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PageView::scrollContentsBy(int, int)
{
    updateCurrent();
    viewport()->update();
}

} // namespace faubourg::ui
