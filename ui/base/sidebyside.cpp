#include "ui/base/sidebyside.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr int kStackBelow = 760; // the window's 900 less the narrow sidebar and margins
constexpr int kListInCharacters = 30;
constexpr int kLeastWidth = 320;

} // namespace

SideBySide::SideBySide(const QString &back, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_back(new QPushButton(icon("back"_L1), back, this))
    , m_right(new QVBoxLayout)
{
    setMinimumWidth(kLeastWidth); // one pane alone; the window may be that narrow
    m_back->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::kSmall);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_back, &QPushButton::clicked, this, [this] {
        showDetail(false);
        emit wentBack();
    });
}

void SideBySide::setPanes(QWidget *list, QWidget *detail)
{
    m_detail = detail;
    list->setMinimumWidth(fontMetrics().averageCharWidth() * kListInCharacters);
    auto *right = new QWidget(this);
    right->setLayout(m_right);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(0);
    m_right->addWidget(m_back, 0, Qt::AlignLeft);
    m_right->addWidget(detail, 1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(right);
}

void SideBySide::setListShare(int percent)
{
    m_splitter->setStretchFactor(0, percent);
    m_splitter->setStretchFactor(1, 100 - percent);
    m_splitter->setSizes({percent * 10, 1000 - percent * 10});
}

void SideBySide::showDetail(bool shows)
{
    m_showsDetail = shows;
    arrange();
}

QList<QWidget *> SideBySide::panes() const
{
    return {m_splitter->widget(0), m_splitter->widget(1)};
}

QByteArray SideBySide::saveState() const
{
    return m_splitter->saveState();
}

void SideBySide::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The heading and the tabs of a record are never cut: in large text the list gives way.
bool SideBySide::isNarrow() const
{
    const int both = m_splitter->widget(0)->minimumWidth() + m_splitter->handleWidth()
        + m_detail->minimumSizeHint().width();
    return width() < qMax(kStackBelow, both);
}

void SideBySide::arrange()
{
    const bool narrow = isNarrow();
    m_splitter->widget(0)->setVisible(!narrow || !m_showsDetail);
    m_splitter->widget(1)->setVisible(!narrow || m_showsDetail);
    m_back->setVisible(narrow);
}

} // namespace faubourg::ui
