#pragma once

#include "core/render/page.h"

#include <QMap>

#include <set>

namespace faubourg::render::testing {

/// What the pages show, read back for the tests.
class PageReader
{
public:
    explicit PageReader(const PageList &list);

    /// The text of a node, its lines put together again.
    QString text(int node) const { return m_texts.value(node); }
    QString allText() const;
    /// Lines of a node on each page that shows some.
    QMap<int, int> linesByPage(int node) const { return m_lines.value(node); }
    /// Pages that show anything of a node or of what stands in it.
    std::set<int> pages(int node) const;
    std::vector<int> nodes(Tag tag) const;
    /// The first node whose text contains `said`; fails the test when there is none.
    int nodeOf(const QString &said) const;
    int pageOf(const QString &said) const { return *pages(nodeOf(said)).begin(); }
    /// The node of the lowest text of a page that is no furniture.
    int lowestNode(int page) const;
    QRectF box(int node, int page) const;
    /// Texts of a page that belong to no element: furniture and repeated headings.
    QStringList artifacts(int page) const;

private:
    const PageList &m_list;
    QMap<int, QString> m_texts;
    QMap<int, QMap<int, int>> m_lines;
};

} // namespace faubourg::render::testing
