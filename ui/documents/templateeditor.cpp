#include "ui/documents/templateeditor.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/documents/fieldlist.h"
#include "ui/documents/findbar.h"
#include "ui/documents/syntaxhelp.h"
#include "ui/documents/templatetext.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace faubourg::ui {

namespace {

constexpr int kMostShown = 3; ///< problems in view at once

} // namespace

TemplateEditor::TemplateEditor(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_text(new TemplateText(this))
    , m_find(new FindBar(m_text, this))
    , m_problems(new QListWidget(this))
    , m_help(new QTabWidget(this))
    , m_fields(new FieldList(this))
{
    setChildrenCollapsible(false);
    addWidget(makeText());
    addWidget(makeHelp());
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    connect(m_fields, &FieldList::fieldChosen, this, &TemplateEditor::insert);
}

QWidget *TemplateEditor::makeText()
{
    m_problems->setAccessibleName(tr("What is to be corrected"));
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_problems->hide();
    const auto goToLine = [this](const QListWidgetItem *item) {
        m_text->goToLine(item->data(Qt::UserRole).toInt());
    };
    connect(m_problems, &QListWidget::itemClicked, this, goToLine);
    connect(m_problems, &QListWidget::itemActivated, this, goToLine);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTight);
    layout->addWidget(m_find);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problems);
    return pane;
}

QWidget *TemplateEditor::makeHelp()
{
    auto *syntax = new SyntaxHelp(this);
    connect(syntax, &SyntaxHelp::sampleChosen, this, &TemplateEditor::insert);
    auto *insert = new QPushButton(tr("&Insert"), this);
    insert->setToolTip(tr("Insert what is chosen where the text is being written"));
    connect(insert, &QPushButton::clicked, this, &TemplateEditor::insertChosen);
    m_help->setDocumentMode(true);
    m_help->setUsesScrollButtons(false);
    m_help->addTab(makeFields(), tr("Fields"));
    m_help->addTab(syntax, tr("How to write"));
    m_help->setCornerWidget(insert);
    return m_help;
}

QWidget *TemplateEditor::makeFields()
{
    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter the fields…"));
    filter->setAccessibleName(tr("Filter the fields"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, m_fields, &FieldList::setWords);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, space::kTight, 0, 0);
    layout->setSpacing(space::kTight);
    layout->addWidget(filter);
    layout->addWidget(m_fields, 1);
    return pane;
}

void TemplateEditor::setFields(const QList<documents::FieldInfo> &fields)
{
    m_fields->setFields(fields);
}

void TemplateEditor::showProblems(const QList<documents::TemplateProblem> &problems)
{
    QList<int> lines;
    m_problems->clear();
    for (const documents::TemplateProblem &found : problems) {
        lines.append(found.line);
        auto *item =
            new QListWidgetItem(icon(Sign::Broken), documents::problemText(found), m_problems);
        item->setData(Qt::UserRole, found.line);
        item->setToolTip(item->text());
    }
    m_text->markLines(lines);
    m_text->setAccessibleDescription(problem());
    const int shown = static_cast<int>(std::min<qsizetype>(problems.size(), kMostShown));
    const int lineHeight = fontMetrics().height() + space::kTight;
    m_problems->setFixedHeight((shown + 1) * lineHeight + 2 * m_problems->frameWidth());
    m_problems->setVisible(shown > 0);
}

QString TemplateEditor::problem() const
{
    return m_problems->count() == 0 ? QString() : m_problems->item(0)->text();
}

void TemplateEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_help->cornerWidget()->setEnabled(!readOnly);
}

void TemplateEditor::insert(const QString &text)
{
    if (m_text->isReadOnly())
        return;
    m_text->insertPlainText(text);
    m_text->setFocus();
}

/// The field or the sample that the visible list stands on.
void TemplateEditor::insertChosen()
{
    const auto *list = m_help->currentWidget()->findChild<QTreeWidget *>();
    if (list == nullptr)
        list = qobject_cast<QTreeWidget *>(m_help->currentWidget());
    if (list != nullptr && list->currentItem() != nullptr)
        insert(list->currentItem()->data(0, Qt::UserRole).toString());
}

} // namespace faubourg::ui
