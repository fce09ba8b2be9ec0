#pragma once

#include "core/render/page.h"

#include <QAbstractScrollArea>

namespace faubourg::ui {

/// How large the pages are shown.
struct Zoom
{
    enum class Fit { Percent, Width, Page };

    Fit fit = Fit::Percent;
    int percent = 100; ///< of the paper's own size; of use with Fit::Percent alone

    friend bool operator==(const Zoom &, const Zoom &) = default;
};

/// Pages one under the other, painted as they will be on paper.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// Show other pages at the place where the former ones were left.
    void setPages(render::PageList pages);
    const render::PageList &pages() const { return m_pages; }
    int pageCount() const { return static_cast<int>(m_pages.pages.size()); }
    /// The page that fills most of the view, from 0.
    int currentPage() const { return m_current; }
    void showPage(int page);

    void setZoom(const Zoom &zoom);
    const Zoom &zoom() const { return m_zoom; }
    /// The size shown, whichever way it was chosen.
    int percent() const;

    /// Outline what the window of an envelope shows, on the pages that bear an address.
    void setEnvelopeShown(bool shown);
    bool hasAddress() const;

signals:
    void currentPageChanged(int page);
    void zoomStepWanted(int step); ///< Ctrl and the wheel: +1 larger, -1 smaller

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// What is being read: a page, and how far down it.
    struct Reading
    {
        int page = 0;
        double part = 0;
    };

    Reading reading() const;
    void goTo(const Reading &reading);
    bool bearsAddress(const render::Page &page) const;
    double scaleFor(QSizeF largest) const;
    void arrange();
    void updateCurrent();
    void setCurrent(int page);
    QPoint offset() const;

    render::PageList m_pages;
    Zoom m_zoom{Zoom::Fit::Width};
    double m_scale = 1; ///< pixels on screen for one at the paper's own size
    bool m_envelopeShown = false;
    QList<QRect> m_places; ///< of the pages, before scrolling
    int m_current = 0;
};

} // namespace faubourg::ui
