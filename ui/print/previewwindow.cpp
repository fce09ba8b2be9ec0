#include "ui/print/previewwindow.h"

#include "core/render/layout.h"
#include "ui/base/band.h"
#include "ui/base/busycursor.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/print/output.h"
#include "ui/print/thumbnails.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr std::array kPercents{25, 50, 75, 100, 125, 150, 200, 300, 400};
constexpr int kFits = 2; ///< "fit" choices that precede the percentages
constexpr int kSideWidth = 250;

QString percentText(int percent)
{
    return u"%1\u202f%"_s.arg(percent);
}

QToolButton *toolButton(QLatin1StringView iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

PreviewWindow::PreviewWindow(documents::Prepared prepared, const QString &fileName, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_prepared(std::move(prepared))
    , m_fileName(fileName)
    , m_view(new PageView(this))
    , m_page(new QSpinBox(this))
    , m_zoom(new QComboBox(this))
    , m_envelope(new QCheckBox(tr("Envelope &window"), this))
    , m_band(new Band(this))
{
    m_notifier.setLine(m_band);
    m_view->setPages(render::layout(m_prepared.document));
    m_thumbnails = new Thumbnails(m_view->pages(), this);
    setWindowTitle(tr("Preview of %1").arg(m_prepared.document.title));
    auto *middle = new QSplitter(this);
    middle->setChildrenCollapsible(false);
    middle->addWidget(m_view);
    if (QWidget *side = makeSidePane())
        middle->addWidget(side);
    middle->setStretchFactor(0, 1);
    auto *pages = new QHBoxLayout; // the thumbnails keep their width, which a splitter would not
    pages->setSpacing(space::kSmall);
    pages->addWidget(m_thumbnails);
    pages->addWidget(middle, 1);
    m_thumbnails->setVisible(pageCount() > 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kMedium, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(makeHeading());
    layout->addLayout(makeControls());
    layout->addLayout(pages, 1);
    layout->addWidget(m_band);
    connect(m_thumbnails, &Thumbnails::pageChosen, m_view, &PageView::showPage);
    connect(m_view, &PageView::currentPageChanged, this, &PreviewWindow::followPage);
    connect(m_view, &PageView::zoomStepWanted, this, &PreviewWindow::zoomBy);
    addShortcuts();
    followPage(0);
    m_view->setFocus();
}

QLayout *PreviewWindow::makeHeading()
{
    QLabel *title = roleLabel(TextRole::Section, m_prepared.document.title, this);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    title->setToolTip(m_prepared.document.title);
    auto *print = new QPushButton(icon("print"_L1, colours().onAccent), tr("&Print…"), this);
    makePrimary(print);
    auto *pdf = new QPushButton(icon("export"_L1), tr("&Save as…"), this);
    auto *close = new QPushButton(tr("&Close"), this);
    connect(print, &QPushButton::clicked, this, &PreviewWindow::print);
    connect(pdf, &QPushButton::clicked, this, &PreviewWindow::savePdf);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    heading->addWidget(title, 1);
    for (QPushButton *button : {print, pdf, close})
        heading->addWidget(button);
    return heading;
}

QLayout *PreviewWindow::makeControls()
{
    auto *previous = toolButton("up"_L1, tr("Previous page"), this);
    auto *next = toolButton("down"_L1, tr("Next page"), this);
    m_page->setRange(1, pageCount());
    m_page->setAccessibleName(tr("Page"));
    m_page->setPrefix(tr("Page "));
    m_page->setSuffix(tr(" of %1").arg(pageCount()));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setKeyboardTracking(false);
    m_zoom->setAccessibleName(tr("Size on screen"));
    m_zoom->addItems({tr("Page width"), tr("Whole page")});
    for (const int percent : kPercents)
        m_zoom->addItem(percentText(percent));
    m_envelope->setVisible(m_view->hasAddress());
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::kMedium, 0, space::kMedium, 0);
    line->addWidget(previous);
    line->addWidget(m_page);
    line->addWidget(next);
    line->addSpacing(space::kSection);
    line->addWidget(m_zoom);
    line->addSpacing(space::kSection);
    line->addWidget(m_envelope);
    line->addStretch();
    connect(previous, &QToolButton::clicked, this,
            [this] { m_view->showPage(m_view->currentPage() - 1); });
    connect(next, &QToolButton::clicked, this,
            [this] { m_view->showPage(m_view->currentPage() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) {
        if (page - 1 != m_view->currentPage())
            m_view->showPage(page - 1);
    });
    connect(m_zoom, &QComboBox::activated, this, &PreviewWindow::chooseZoom);
    connect(m_envelope, &QCheckBox::toggled, m_view, &PageView::setEnvelopeShown);
    return line;
}

QWidget *PreviewWindow::makeSidePane()
{
    QListWidget *warnings = makeWarnings();
    QListWidget *contents = makeContents();
    if (warnings == nullptr && contents == nullptr)
        return nullptr;
    auto *side = new QSplitter(Qt::Vertical, this);
    side->setChildrenCollapsible(false);
    if (warnings != nullptr)
        side->addWidget(listPane(tr("To check · %1").arg(warnings->count()), warnings));
    if (contents != nullptr)
        side->addWidget(listPane(tr("Contents"), contents));
    side->setMinimumWidth(kSideWidth);
    return side;
}

QWidget *PreviewWindow::listPane(const QString &title, QListWidget *list)
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(space::kSmall, 0, space::kMedium, space::kSmall);
    layout->addWidget(roleLabel(TextRole::Section, title, pane));
    layout->addWidget(list, 1);
    list->setAccessibleName(title);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return pane;
}

QListWidget *PreviewWindow::makeWarnings()
{
    if (m_prepared.warnings.isEmpty())
        return nullptr;
    auto *list = new QListWidget(this);
    for (const QString &warning : std::as_const(m_prepared.warnings))
        list->addItem(new QListWidgetItem(icon(Sign::Soon), warning));
    return list;
}

QListWidget *PreviewWindow::makeContents()
{
    if (m_view->pages().bookmarks.size() < 2)
        return nullptr;
    auto *list = new QListWidget(this);
    for (const render::Bookmark &bookmark : m_view->pages().bookmarks) {
        auto *item =
            new QListWidgetItem(QString(bookmark.level * 3, QChar::Nbsp) + bookmark.text, list);
        item->setToolTip(bookmark.text);
        item->setData(Qt::UserRole, bookmark.page);
    }
    connect(list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            m_view->showPage(item->data(Qt::UserRole).toInt());
    });
    return list;
}

void PreviewWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    add(Qt::Key_Escape, [this] { close(); });
    add(QKeySequence::Print, [this] { print(); });
    add(Qt::Key_PageUp, [this] { m_view->showPage(m_view->currentPage() - 1); });
    add(Qt::Key_PageDown, [this] { m_view->showPage(m_view->currentPage() + 1); });
    add(Qt::CTRL | Qt::Key_Home, [this] { m_view->showPage(0); });
    add(Qt::CTRL | Qt::Key_End, [this] { m_view->showPage(pageCount() - 1); });
    add(Qt::CTRL | Qt::Key_Plus, [this] { zoomBy(+1); });
    add(Qt::CTRL | Qt::Key_Equal, [this] { zoomBy(+1); }); // the plus key without Shift
    add(Qt::CTRL | Qt::Key_Minus, [this] { zoomBy(-1); });
}

void PreviewWindow::chooseZoom(int index)
{
    using enum Zoom::Fit;
    if (index < kFits)
        m_view->setZoom({index == 0 ? Width : Page});
    else
        m_view->setZoom({Percent, kPercents.at(index - kFits)});
}

void PreviewWindow::zoomBy(int step)
{
    const int now = m_view->percent();
    std::optional<int> wanted;
    for (const int percent : kPercents) {
        if (step > 0 && percent > now && !wanted)
            wanted = percent;
        if (step < 0 && percent < now)
            wanted = percent;
    }
    if (!wanted)
        return;
    m_view->setZoom({Zoom::Fit::Percent, *wanted});
    m_zoom->setCurrentText(percentText(*wanted));
}

void PreviewWindow::followPage(int page)
{
    const QSignalBlocker quiet(m_page);
    m_page->setValue(page + 1);
    m_thumbnails->setCurrentPage(page);
}

void PreviewWindow::print()
{
    printDocument(this, m_notifier, m_prepared.document, m_view->pages(), m_view->currentPage());
}

void PreviewWindow::savePdf()
{
    saveDocument(this, m_notifier, m_prepared.document, m_fileName);
}

PreviewWindow *previewDocument(QWidget *parent, documents::Prepared prepared,
                               const QString &suggestedFileName)
{
    const BusyCursor busy;
    auto *window = new PreviewWindow(std::move(prepared), suggestedFileName,
                                     parent == nullptr ? nullptr : parent->window());
    window->setAttribute(Qt::WA_DeleteOnClose);
    const QSize room = window->screen()->availableSize();
    window->resize(room.boundedTo(QSize(1200, 900)) - QSize(40, 60));
    window->show();
    return window;
}

} // namespace faubourg::ui
