#include "core/render/fonts.h"
#include "core/render/layout.h"
#include "core/render/pdf.h"
#include "core/render/pdf/assembly.h"
#include "tests/render/sampledocument.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace faubourg;
using namespace faubourg::render::testing;
using render::Page;
using render::PageList;
using render::RectItem;
using render::TextItem;

namespace {

double cpuSeconds(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

/// A text somebody placed by hand.
struct Placed
{
    QString text;
    QFont font;
    QPointF baseline;
};

/// The same words at the same places, without layout, as QPainter draws them when told where:
/// what a program written for this one document could reach.
class Straight
{
public:
    explicit Straight(const PageList &list)
    {
        for (const Page &page : list.pages) {
            auto &texts = m_pages.emplace_back();
            for (const render::Item &item : page.items) {
                const auto *text = std::get_if<TextItem>(&item.shape);
                for (int i = 0; text && i < text->count; ++i)
                    texts.push_back({text->text->lineText(text->first + i),
                                     render::font(render::kBody),
                                     QPointF(text->lineX(text->first + i),
                                             text->at.y() + i * text->text->pitch() + 150)});
            }
        }
        m_size = list.pages.front().size;
    }

    void write() const
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(int(render::kDotsPerInch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            for (const Placed &placed : m_pages[i]) {
                painter.setFont(placed.font);
                painter.drawText(placed.baseline, placed.text);
            }
        }
    }

private:
    std::vector<std::vector<Placed>> m_pages;
    QSizeF m_size;
};

/// Median of the ratios of pairs run one after the other.
double ratio(const std::function<void()> &ours, const std::function<void()> &theirs)
{
    std::vector<double> ratios;
    for (int i = 0; i < 5; ++i) {
        const double mine = cpuSeconds(ours);
        ratios.push_back(mine / cpuSeconds(theirs));
    }
    std::sort(ratios.begin(), ratios.end());
    return ratios[ratios.size() / 2];
}

void compare(const char *name, const documents::Document &document)
{
    const Straight straight(render::layout(document));
    const auto draw = [&] { straight.write(); };
    const auto untagged = [&] { (void)render::untagged(render::layout(document), document); };
    const auto tagged = [&] { (void)render::pdf(document); };
    std::printf("%-24s %.2f x drawn straight by QPainter, tagged %.2f x\n", name,
                ratio(untagged, draw), ratio(tagged, draw));
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    compare("96 letters", letters(96));
    compare("report of 1,500 rows", report(1500));
    const auto small = report(1500);
    const auto large = report(15000);
    std::printf("%-24s %.2f x the time of 1,500, layout %.2f x\n", "report of 15,000 rows",
                ratio([&] { (void)render::pdf(large); }, [&] { (void)render::pdf(small); }),
                ratio([&] { (void)render::layout(large); }, [&] { (void)render::layout(small); }));
}
