#include "ui/base/detailpane.h"

#include "ui/base/band.h"
#include "ui/base/statelabel.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr int kTitleInCharacters = 28; ///< that stay on one line beside the actions
constexpr int kLeastTitle = 12;

} // namespace

QPushButton *actionButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->toolTip());
        if (button->menu() != action->menu())
            button->setMenu(action->menu());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    if (action->menu() != nullptr)
        button->setMenu(action->menu());
    else
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

QVBoxLayout *tabLayout(QWidget *content)
{
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    return layout;
}

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_title(roleLabel(TextRole::Title, {}, this))
    , m_context(mutedLabel({}, this))
    , m_side(new QWidget(this))
    , m_state(new StateLabel(m_side))
    , m_actions(new QHBoxLayout(m_side))
    , m_heading(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_band(new Band(this))
    , m_tabs(new QTabWidget(this))
    , m_layout(new QVBoxLayout(this))
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * kLeastTitle);
    m_title->setWordWrap(true);
    m_context->setWordWrap(true);
    m_context->hide();
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->tabBar()->setElideMode(Qt::ElideNone);
    m_tabs->tabBar()->setDrawBase(true);

    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(space::kMedium);
    m_actions->addWidget(m_state);
    m_heading->setSpacing(space::kMedium);
    m_heading->addWidget(m_title, 1);
    m_heading->addWidget(m_side);
    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    heading->setSpacing(2);
    heading->addLayout(m_heading);
    heading->addWidget(m_context);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(heading);
    m_layout->addWidget(m_band);
    m_layout->addWidget(m_tabs, 1);
}

void DetailPane::setHeadline(const Headline &headline)
{
    m_title->setText(headline.title);
    m_title->setToolTip(headline.title);
    m_context->setText(headline.context);
    m_context->setVisible(!headline.context.isEmpty());
    m_state->setState(headline.sign, headline.state);
    arrangeHeading();
}

/// The state and the actions beside the title or, where they would break it, beneath.
void DetailPane::arrangeHeading()
{
    const QFontMetrics metrics = m_title->fontMetrics();
    const int wanted = qMin(metrics.horizontalAdvance(m_title->text()),
                            fontMetrics().averageCharWidth() * kTitleInCharacters);
    const int left =
        width() - 2 * space::kMedium - m_heading->spacing() - m_side->sizeHint().width();
    const bool beside = left >= wanted;
    m_heading->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_heading->setAlignment(m_side, beside ? Qt::Alignment() : Qt::AlignLeft);
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHeading();
}

QString DetailPane::title() const
{
    return m_title->text();
}

void DetailPane::addHeadingAction(QAction *action, bool primary)
{
    QPushButton *button = actionButton(action, this);
    if (primary)
        makePrimary(button);
    m_actions->addWidget(button);
}

void DetailPane::addPanel(QWidget *panel)
{
    m_layout->insertWidget(m_layout->indexOf(m_tabs), panel);
}

void DetailPane::addTab(QWidget *content, const QString &title)
{
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_tabs->addTab(scroll, title);
    m_tabs->tabBar()->setVisible(m_tabs->count() > 1);
}

} // namespace faubourg::ui
