#include "ui/home/homepage.h"

#include "core/base/text/dates.h"
#include "ui/base/emptystate.h"
#include "ui/base/interfacelanguage.h"
#include "ui/base/theme.h"
#include "ui/home/duelist.h"
#include "ui/home/homeside.h"
#include "ui/shell/workspace.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using reports::DueItem;

namespace {

constexpr int kStackBelow = 700;

} // namespace

PageFactory homePage()
{
    return {.key = "home"_L1,
            .title = HomePage::tr("Home"),
            .icon = "home"_L1,
            .create = [](Workspace &workspace,
                         QWidget *parent) { return new HomePage(workspace, parent); },
            .showsAllDue = true};
}

HomePage::HomePage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_day(roleLabel(TextRole::Title, {}, this))
    , m_list(new DueList(this))
    , m_stack(new QStackedWidget(this))
    , m_side(new HomeSide(workspace))
    , m_columns(new QHBoxLayout(this))
{
    auto *nothing = new EmptyState(this);
    nothing->setSentence(tr("Nothing is urgent. What falls due will be listed here: sessions to "
                            "convene, minutes to send, questions to answer, reports to collect."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(nothing);
    m_day->setContentsMargins(space::kMedium, space::kMedium, 0, 0);
    auto *queue = new QVBoxLayout;
    queue->addWidget(m_day);
    queue->addWidget(m_stack, 1);
    auto *side = new QScrollArea(this);
    side->setWidget(m_side);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setFocusPolicy(Qt::NoFocus);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setMinimumWidth(m_side->minimumWidth() + space::kLarge);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->addLayout(queue, 3);
    m_columns->addWidget(side, 1);
    setFocusProxy(m_list);
    connect(m_list, &DueList::chosen, this, &HomePage::open);
    connect(m_side, &HomeSide::recordWanted, this, &Page::recordWanted);
    connect(m_side, &HomeSide::goTo, this, &Page::goTo);
    connect(&workspace, &Workspace::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    refresh();
}

void HomePage::refresh()
{
    m_isStale = false;
    const QDate today = m_workspace.today();
    QString day = longDate(today, interfaceLanguage());
    day.front() = day.front().toUpper();
    m_day->setText(day);
    const QList<DueGroup> groups = dueGroups(m_workspace.morning().due);
    m_list->setGroups(groups, today);
    m_stack->setCurrentIndex(groups.isEmpty() ? 1 : 0);
    m_side->refresh();
}

QList<QWidget *> HomePage::panes() const
{
    return {m_stack, m_side};
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < kStackBelow ? QBoxLayout::TopToBottom
                                                  : QBoxLayout::LeftToRight);
}

void HomePage::open(const DueItem &item)
{
    const QString kind = reports::kEntityKindKeys.key(item.entity.kind);
    if (item.verb == reports::DueVerb::Create && item.entity.id == 0)
        emit newRecordWanted(kind);
    else
        emit recordWanted(kind, item.entity.id);
}

} // namespace faubourg::ui
