#pragma once

#include "core/render/page.h"

#include <QListView>

namespace faubourg::ui {

/// The pages in small, each with its number; they are painted as they come into view.
class Thumbnails final : public QListView
{
    Q_OBJECT

public:
    /// `pages` outlives the list and does not change.
    explicit Thumbnails(const render::PageList &pages, QWidget *parent = nullptr);

    void setCurrentPage(int page);

signals:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool m_following = false; ///< told where to stand, not asked
};

} // namespace faubourg::ui
