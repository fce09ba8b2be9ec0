#include "ui/base/listdetailpage.h"

#include "ui/base/detailpane.h"
#include "ui/base/emptystate.h"
#include "ui/base/icons.h"
#include "ui/base/sidebyside.h"
#include "ui/base/tableview.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

namespace {

constexpr int kUsualShare = 40; ///< of the list, in per cent

} // namespace

ListDetailPage::ListDetailPage(QWidget *parent)
    : Page(parent)
    , m_filterLine(new QLineEdit(this))
    , m_facets(new QHBoxLayout)
    , m_table(new TableView(QString(), this))
    , m_listStack(new QStackedWidget(this))
    , m_emptyState(new EmptyState(this))
    , m_nothingFound(new EmptyState(this))
    , m_count(mutedLabel({}, this))
    , m_new(new QPushButton(icon("add"_L1), {}, this))
    , m_invitation(mutedLabel(tr("Choose a row in the list to see its record here."), this))
    , m_detail(new DetailPane(this))
    , m_detailStack(new QStackedWidget(this))
    , m_sides(new SideBySide(tr("List"), this))
{
    makeDetailStack();
    m_sides->setPanes(makeListPane(), m_detailStack);
    setListShare(kUsualShare);
    setFocusProxy(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sides);

    connect(m_filterLine, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_table->filter()->setWords(words);
        updateList();
    });
    connect(m_table, &TableView::currentIdChanged, this, &ListDetailPage::onCurrentIdChanged);
    connect(m_table, &TableView::opened, this, [this] {
        m_sides->showDetail();
        m_detail->tabs()->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListDetailPage::updateFooter);
    connect(m_new, &QPushButton::clicked, this, [this] { run(PageCommand::New); });
    connect(m_sides, &SideBySide::wentBack, this, [this] { m_table->setFocus(); });
}

QWidget *ListDetailPage::makeListPane()
{
    m_filterLine->setPlaceholderText(tr("Filter…"));
    m_filterLine->setAccessibleName(tr("Filter the list"));
    m_filterLine->setClearButtonEnabled(true);
    m_nothingFound->setSentence(tr("Nothing in the list answers this filter."));
    m_nothingFound->setPrimary(tr("Clear the filter"), [this] { clearFilter(); });
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_emptyState);
    m_listStack->addWidget(m_nothingFound);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(space::kMedium, space::kSmall, 0, space::kSmall);
    layout->setSpacing(space::kSmall);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_count, 1);
    footer->addWidget(m_new);
    layout->addWidget(m_filterLine);
    layout->addLayout(m_facets);
    layout->addWidget(m_listStack, 1);
    layout->addLayout(footer);
    return pane;
}

void ListDetailPage::makeDetailStack()
{
    m_invitation->setAlignment(Qt::AlignCenter);
    m_invitation->setWordWrap(true);
    auto *nothingChosen = new QWidget(this);
    auto *layout = new QVBoxLayout(nothingChosen);
    layout->addWidget(m_invitation);
    m_detailStack->addWidget(nothingChosen);
    m_detailStack->addWidget(m_detail);
}

void ListDetailPage::setTexts(const ListTexts &texts)
{
    m_texts = texts;
    m_table->setAccessibleName(texts.list);
    m_new->setText(texts.newRecord);
    m_emptyState->setSentence(texts.empty);
    m_emptyState->setPrimary(texts.newRecord, [this] { run(PageCommand::New); });
}

void ListDetailPage::setRowModel(RowTableModelBase *model)
{
    m_table->setRows(model);
}

QComboBox *ListDetailPage::addFacet(const QString &title, const QStringList &choices,
                                    std::function<bool(int sourceRow, int choice)> accepts)
{
    auto *box = new QComboBox(this);
    box->addItem(tr("%1: all").arg(title));
    box->addItems(choices);
    box->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    m_facets->addWidget(box, 1);
    m_facetBoxes.append(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, title, accepts](int choice) {
        RowFilter::Facet facet;
        if (choice > 0)
            facet = [accepts, choice](int row) { return accepts(row, choice); };
        m_table->filter()->setFacet(title, facet);
        updateList();
    });
    return box;
}

void ListDetailPage::refillFacet(QComboBox *box, const QStringList &choices)
{
    const QString chosen = box->currentText();
    const QString all = box->itemText(0);
    QStringList known;
    for (int i = 1; i < box->count(); ++i)
        known += box->itemText(i);
    if (known == choices)
        return;
    const int kept = static_cast<int>(choices.indexOf(chosen)) + 1;
    {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(all);
        box->addItems(choices);
        box->setCurrentIndex(-1);
    }
    box->setCurrentIndex(kept); // tells the filter
}

void ListDetailPage::setEmptyLink(const QString &text, std::function<void()> run)
{
    m_emptyState->setLink(text, std::move(run));
}

void ListDetailPage::setListShare(int percent)
{
    m_sides->setListShare(percent);
}

void ListDetailPage::addListWidget(QWidget *widget)
{
    m_listStack->addWidget(widget);
}

bool ListDetailPage::showRecord(qint64 id)
{
    if (!m_table->selectId(id)) {
        clearFilter(); // it may be hidden by what is typed
        if (!m_table->selectId(id))
            return false;
    }
    m_sides->showDetail();
    return true;
}

bool ListDetailPage::canRun(PageCommand command) const
{
    switch (command) {
    case PageCommand::New:
        return canCreate();
    case PageCommand::Find:
        return true;
    case PageCommand::NextTab:
    case PageCommand::PreviousTab:
        return m_detail->tabs()->count() > 1;
    default:
        return false;
    }
}

void ListDetailPage::run(PageCommand command)
{
    QTabWidget *tabs = m_detail->tabs();
    switch (command) {
    case PageCommand::New:
        if (!canCreate() || !leave())
            return;
        createRecord();
        return m_sides->showDetail();
    case PageCommand::Find:
        m_sides->showDetail(false);
        m_filterLine->setFocus(Qt::ShortcutFocusReason);
        return m_filterLine->selectAll();
    case PageCommand::NextTab:
        return tabs->setCurrentIndex((tabs->currentIndex() + 1) % tabs->count());
    case PageCommand::PreviousTab:
        return tabs->setCurrentIndex((tabs->currentIndex() + tabs->count() - 1) % tabs->count());
    default:
        return;
    }
}

QList<QWidget *> ListDetailPage::panes() const
{
    return m_sides->panes();
}

void ListDetailPage::saveState(QSettings &settings) const
{
    settings.setValue(u"columns"_s, m_table->columnState());
    settings.setValue(u"splitter"_s, m_sides->saveState());
    settings.setValue(u"tab"_s, m_detail->tabs()->currentIndex());
    settings.setValue(u"filter"_s, m_filterLine->text());
    QVariantList facets;
    for (const QComboBox *box : m_facetBoxes)
        facets += box->currentIndex();
    settings.setValue(u"facets"_s, facets);
}

void ListDetailPage::restoreState(const QSettings &settings)
{
    m_table->restoreColumnState(settings.value(u"columns"_s).toByteArray());
    m_sides->restoreState(settings.value(u"splitter"_s).toByteArray());
    m_detail->tabs()->setCurrentIndex(settings.value(u"tab"_s).toInt());
    m_filterLine->setText(settings.value(u"filter"_s).toString());
    const QVariantList facets = settings.value(u"facets"_s).toList();
    for (qsizetype i = 0; i < qMin(facets.size(), m_facetBoxes.size()); ++i)
        m_facetBoxes.at(i)->setCurrentIndex(qMax(0, facets.at(i).toInt()));
}

void ListDetailPage::setHasRecord(bool has)
{
    m_detailStack->setCurrentIndex(has ? 1 : 0);
    m_open = has ? m_open : 0;
    emit commandsChanged();
}

void ListDetailPage::updateList()
{
    const int all = m_table->rows() == nullptr ? 0 : m_table->rows()->rowCount();
    const int shown = m_table->filter()->rowCount();
    QWidget *visible = m_table;
    if (all == 0)
        visible = m_emptyState;
    else if (shown == 0)
        visible = m_nothingFound;
    m_listStack->setCurrentWidget(visible);
    m_invitation->setVisible(all > 0); // an empty list invites to fill it
    updateFooter();
    m_new->setEnabled(canCreate());
    m_new->setVisible(all > 0 && !m_texts.newRecord.isEmpty());
    m_emptyState->setEnabledActions(canCreate());
}

void ListDetailPage::updateFooter()
{
    if (m_texts.footer)
        return m_count->setText(m_texts.footer());
    const int all = m_table->rows() == nullptr ? 0 : m_table->rows()->rowCount();
    const int shown = m_table->filter()->rowCount();
    const QString count = m_texts.count ? m_texts.count(shown) : QString();
    m_count->setText(shown == all ? count : tr("%1 of %2").arg(count).arg(all));
}

void ListDetailPage::clearFilter()
{
    m_filterLine->clear();
    for (QComboBox *box : m_facetBoxes)
        box->setCurrentIndex(0);
}

void ListDetailPage::onCurrentIdChanged(qint64 id)
{
    if (m_returning)
        return;
    if (openRecord(id)) {
        m_open = id;
        return;
    }
    // What is open is incomplete and stays: put the selection back on it.
    QTimer::singleShot(0, this, [this] {
        m_returning = true;
        m_table->selectId(m_open);
        m_returning = false;
    });
}

} // namespace faubourg::ui
