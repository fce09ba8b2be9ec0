#include "ui/documents/documentchoice.h"

#include "core/documents/parts.h"
#include "core/render/layout.h"
#include "ui/base/band.h"
#include "ui/base/emptystate.h"
#include "ui/base/headedlist.h"
#include "ui/base/icons.h"
#include "ui/base/tableview.h"
#include "ui/base/theme.h"
#include "ui/print/onefileeach.h"
#include "ui/print/output.h"
#include "ui/shell/documentpreview.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

using documents::DocumentKind;
using documents::Selector;

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kSelectorRole = Qt::UserRole + 1;
constexpr int kRest = 250; ///< ms for which a choice rests before its document is looked at
constexpr qsizetype kWarningsShown = 2;

} // namespace

DocumentChoice::DocumentChoice(Workspace &workspace, QWidget *parent)
    : QSplitter(parent)
    , m_workspace(workspace)
    , m_kinds(new HeadedList(tr("Documents"), this))
    , m_title(roleLabel(TextRole::Section, {}, this))
    , m_filter(new QLineEdit(this))
    , m_table(new TableView(QString(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_gender(new QComboBox(this))
    , m_check(new Band(this))
    , m_missing(mutedLabel({}, this))
    , m_each(new QPushButton(tr("&One file each…"), this))
{
    m_rows = new RowTableModel<SubjectRow>(
        {{.title = tr("About"),
          .text = [](const SubjectRow &row) { return row.name; },
          .names = true},
         {.title = tr("State"), .text = [](const SubjectRow &row) { return row.detail; }}},
        this);
    m_table->setRows(m_rows);
    m_table->filter()->setSortColumns({}); // the likeliest stands first
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    addWidget(makeKinds());
    addWidget(makeSubjects());
    setChildrenCollapsible(false);
    setStretchFactor(1, 1);
    setSizes({280, 720});
    setFocusProxy(m_kinds);
    connect(m_kinds, &QListWidget::currentItemChanged, this, &DocumentChoice::showKind);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_table->filter()->setWords(words);
        keepOneChosen();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DocumentChoice::updateButtons);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &DocumentChoice::checkNow);
    connect(m_table, &TableView::opened, this, &DocumentChoice::preview);
    m_kinds->setCurrentRow(1);
}

/// The documents about one kind of record, under its heading.
void DocumentChoice::addKinds(Selector selector)
{
    bool isFirst = true;
    for (const DocumentKind &document : std::as_const(m_documents)) {
        if (!document.isAbout(selector))
            continue;
        if (std::exchange(isFirst, false))
            m_kinds->addHeading(selectorTitle(selector));
        QListWidgetItem *item = m_kinds->addChoice(document.label, icon("document"_L1));
        item->setData(kKeyRole, document.key);
        item->setData(kSelectorRole, QVariant::fromValue(static_cast<int>(selector)));
    }
}

QWidget *DocumentChoice::makeKinds()
{
    for (const auto &[selector, name] : documents::kSelectorKeys.pairs)
        addKinds(selector);
    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Find a document…"));
    filter->setAccessibleName(tr("Find a document"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, m_kinds, &HeadedList::setWords);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(space::kMedium, space::kMedium, 0, space::kMedium);
    layout->addWidget(filter);
    layout->addWidget(m_kinds);
    pane->setMinimumWidth(220);
    return pane;
}

/// How the document is written, beside what it is about.
QLayout *DocumentChoice::makeOptions()
{
    using documents::GenderWriting;
    m_gender->addItem(tr("As the service writes"));
    m_gender->addItem(tr("Neutral words"), QVariant::fromValue(int(GenderWriting::Neutral)));
    m_gender->addItem(tr("Both forms"), QVariant::fromValue(int(GenderWriting::Double)));
    m_gender->addItem(tr("With a midpoint (screen readers stumble on it)"),
                      QVariant::fromValue(int(GenderWriting::Midpoint)));
    m_gender->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_gender->setMinimumContentsLength(16);
    auto *label = new QLabel(tr("Wo&men and men:"), this);
    label->setBuddy(m_gender);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_gender);
    row->addStretch();
    return row;
}

QWidget *DocumentChoice::makeSubjects()
{
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_missing->setWordWrap(true);
    const auto add = [this](QLatin1StringView name, const QString &text, auto run) {
        auto *button = new QPushButton(icon(name), text, this);
        connect(button, &QPushButton::clicked, this, run);
        m_buttons.append(button);
        return button;
    };
    auto *heading = new QHBoxLayout;
    auto *buttons = new QHBoxLayout;
    auto *wording = new QPushButton(icon("edit"_L1), tr("&Wording…"), this);
    wording->setToolTip(tr("Change what this document says, for all that are printed from now on"));
    connect(wording, &QPushButton::clicked, this, [this] {
        if (kind() != nullptr)
            emit wordingWanted(kind()->templateName, m_table->currentId());
    });
    m_title->setWordWrap(true);
    heading->addWidget(m_title, 1);
    heading->addWidget(wording);
    buttons->addWidget(m_missing, 1);
    QPushButton *preview = add("preview"_L1, tr("Pre&view"), &DocumentChoice::preview);
    preview->setIcon(icon("preview"_L1, colours().onAccent));
    makePrimary(preview);
    buttons->addWidget(preview);
    connect(m_each, &QPushButton::clicked, this, &DocumentChoice::saveOneFileEach);
    m_each->hide();
    buttons->addWidget(m_each);
    buttons->addWidget(add("print"_L1, tr("&Print…"), &DocumentChoice::print));
    buttons->addWidget(add("export"_L1, tr("&Save as…"), &DocumentChoice::savePdf));
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(space::kSmall, space::kMedium, space::kMedium, space::kMedium);
    layout->addLayout(heading);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_check);
    layout->addLayout(makeOptions());
    layout->addLayout(buttons);
    pane->setMinimumWidth(320);
    return pane;
}

const DocumentKind *DocumentChoice::kind() const
{
    const QListWidgetItem *item = m_kinds->currentItem();
    const QString key = item == nullptr ? QString() : item->data(kKeyRole).toString();
    const auto found = std::ranges::find(m_documents, key, &DocumentKind::key);
    return found == m_documents.end() ? nullptr : &*found;
}

Selector DocumentChoice::selector() const
{
    return static_cast<Selector>(m_kinds->currentItem()->data(kSelectorRole).toInt());
}

std::optional<PrintableDocument> DocumentChoice::chosen() const
{
    if (kind() == nullptr || m_table->currentId() == 0)
        return std::nullopt;
    PrintableDocument document{kind()->key, selectionOf(selector(), m_table->currentId())};
    if (m_gender->currentData().isValid())
        document.gender = static_cast<documents::GenderWriting>(m_gender->currentData().toInt());
    return document;
}

void DocumentChoice::chooseKind(const QString &key)
{
    const auto document = std::ranges::find(m_documents, key, &DocumentKind::key);
    if (document == m_documents.end())
        return;
    for (int row = 0; row < m_kinds->count(); ++row) {
        const QListWidgetItem *item = m_kinds->item(row);
        // It may stand under the heading of another kind of record too.
        if (item->data(kKeyRole).toString() == key
            && item->data(kSelectorRole).toInt() == static_cast<int>(document->selector))
            return m_kinds->setCurrentRow(row);
    }
}

void DocumentChoice::chooseSubject(qint64 id)
{
    m_filter->clear();
    m_table->selectId(id);
}

/// Another kind of document: the record stays chosen when it is about the same kind of record.
void DocumentChoice::showKind()
{
    if (kind() == nullptr)
        return;
    m_title->setText(kind()->label);
    m_table->setAccessibleName(selectorTitle(selector()));
    m_empty->setSentence(emptySentence(selector()));
    const bool isOtherKind = std::exchange(m_shownSelector, selector()) != selector();
    if (isOtherKind)
        m_filter->clear();
    reload();
    if (isOtherKind)
        m_table->selectRow(0);
}

void DocumentChoice::reload()
{
    if (kind() == nullptr)
        return;
    auto rows = subjectRows(m_workspace.database(), selector(), m_workspace.today());
    if (!rows)
        return m_workspace.notifier().report(rows.error());
    m_rows->setRows(std::move(rows).value());
    m_stack->setCurrentIndex(m_rows->rowCount() > 0 ? 0 : 1);
    m_filter->setVisible(m_rows->rowCount() > 0);
    keepOneChosen();
}

/// While something is listed, one record is chosen: the likeliest, unless the user said.
void DocumentChoice::keepOneChosen()
{
    if (m_table->currentId() == 0 && m_table->filter()->rowCount() > 0)
        m_table->selectRow(0);
    updateButtons();
}

void DocumentChoice::updateButtons()
{
    const bool ready = chosen().has_value();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(ready);
    m_check->clear();
    m_each->hide();
    m_rest.start();
    m_missing->setText(ready || m_rows->rowCount() == 0
                           ? QString()
                           : tr("Choose in the list what the document is about."));
}

void DocumentChoice::preview()
{
    if (const auto document = chosen())
        previewDocument(m_workspace, this, *document);
}

void DocumentChoice::checkNow()
{
    m_rest.stop();
    const auto document = chosen();
    if (!document || !isVisible())
        return;
    const auto prepared =
        documents::prepareDocument(document->kind, document->selection, m_workspace.database(),
                                   {m_workspace.today(), document->gender});
    if (!prepared)
        return m_check->showNotice(Sign::Broken, prepared.error().message);
    m_each->setVisible(documents::letters(prepared->document).size() > 1);
    const QStringList &warnings = prepared->warnings;
    if (warnings.isEmpty())
        return;
    QStringList said = warnings.first(std::min(kWarningsShown, warnings.size()));
    if (warnings.size() > kWarningsShown)
        said.append(tr("%n other thing(s) to check.", nullptr,
                       static_cast<int>(warnings.size() - kWarningsShown)));
    m_check->showNotice(Sign::Soon, said.join(u'\n'));
}

/// The chosen document, unless it cannot be made, or the office should look at it first.
std::optional<documents::Prepared> DocumentChoice::prepare()
{
    const auto document = chosen();
    if (!document)
        return std::nullopt;
    auto prepared =
        documents::prepareDocument(document->kind, document->selection, m_workspace.database(),
                                   {m_workspace.today(), document->gender});
    if (!prepared) {
        m_workspace.notifier().report(prepared.error());
        return std::nullopt;
    }
    if (prepared->warnings.isEmpty())
        return std::move(prepared).value();
    previewDocument(this, std::move(prepared).value());
    return std::nullopt;
}

void DocumentChoice::print()
{
    if (const auto prepared = prepare())
        printDocument(this, m_workspace.notifier(), prepared->document,
                      render::layout(prepared->document));
}

void DocumentChoice::savePdf()
{
    if (const auto prepared = prepare())
        saveDocument(this, m_workspace.notifier(), prepared->document);
}

void DocumentChoice::saveOneFileEach()
{
    const auto document = chosen();
    if (!document)
        return;
    const auto prepared =
        documents::prepareDocument(document->kind, document->selection, m_workspace.database(),
                                   {m_workspace.today(), document->gender});
    if (!prepared)
        return m_workspace.notifier().report(prepared.error());
    ui::saveOneFileEach(this, m_workspace.notifier(), prepared->document);
}

void DocumentChoice::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace faubourg::ui
