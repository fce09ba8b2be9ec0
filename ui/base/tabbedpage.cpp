#include "ui/base/tabbedpage.h"

#include "ui/base/detailpane.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

TabbedPage::TabbedPage(QWidget *parent)
    : Page(parent)
    , m_tabs(new QTabWidget(this))
    , m_corner(new QWidget(m_tabs))
    , m_cornerLayout(new QHBoxLayout(m_corner))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->tabBar()->setElideMode(Qt::ElideNone);
    m_cornerLayout->setContentsMargins(0, 2, space::kMedium, 2);
    m_cornerLayout->setSpacing(space::kSmall);
    m_tabs->setCornerWidget(m_corner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TabbedPage::onTabChanged);
}

void TabbedPage::addView(Page *view, const QString &title)
{
    connect(view, &Page::locationChanged, this, [this, view] {
        if (view == current())
            emit locationChanged();
    });
    connect(view, &Page::commandsChanged, this, &Page::commandsChanged);
    connect(view, &Page::goTo, this, &Page::goTo);
    connect(view, &Page::recordWanted, this, &Page::recordWanted);
    connect(view, &Page::newRecordWanted, this, &Page::newRecordWanted);
    addActions(view->actions());
    m_tabs->addTab(view, title);
}

bool TabbedPage::showView(int index)
{
    m_tabs->setCurrentIndex(index);
    return m_shown == index;
}

Page *TabbedPage::view(int index) const
{
    return static_cast<Page *>(m_tabs->widget(index));
}

void TabbedPage::addCornerWidget(QWidget *widget)
{
    m_cornerLayout->addWidget(widget);
}

void TabbedPage::addCornerAction(QAction *action)
{
    addAction(action);
    addCornerWidget(actionButton(action, m_corner));
}

void TabbedPage::onTabChanged(int index)
{
    if (index == m_shown)
        return;
    if (current() != nullptr && !current()->leave()) {
        m_tabs->setCurrentIndex(m_shown); // what is open there is incomplete
        return;
    }
    m_shown = index;
    emit locationChanged();
    emit commandsChanged();
}

void TabbedPage::refresh()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        view(i)->refresh();
}

bool TabbedPage::showRecord(qint64 id)
{
    return showView(0) && view(0)->showRecord(id);
}

qint64 TabbedPage::currentRecord() const
{
    return m_shown == 0 ? current()->currentRecord() : 0;
}

QString TabbedPage::currentTitle() const
{
    return m_shown == 0 ? current()->currentTitle() : m_tabs->tabText(m_shown).remove(u'&');
}

bool TabbedPage::leave()
{
    return current()->leave();
}

bool TabbedPage::canRun(PageCommand command) const
{
    return current()->canRun(command);
}

void TabbedPage::run(PageCommand command)
{
    current()->run(command);
}

std::optional<PrintableDocument> TabbedPage::printable() const
{
    return current()->printable();
}

QList<QWidget *> TabbedPage::panes() const
{
    return QList<QWidget *>{m_tabs->tabBar()} + current()->panes();
}

void TabbedPage::saveState(QSettings &settings) const
{
    settings.setValue(u"view"_s, m_shown);
}

void TabbedPage::restoreState(const QSettings &settings)
{
    m_tabs->setCurrentIndex(qBound(0, settings.value(u"view"_s).toInt(), m_tabs->count() - 1));
}

} // namespace faubourg::ui
