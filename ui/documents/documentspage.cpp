#include "ui/documents/documentspage.h"

#include "ui/documents/documentchoice.h"
#include "ui/documents/templatepanel.h"
#include "ui/shell/workspace.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace faubourg::ui {

PageFactory documentsPage()
{
    return {.key = "documents"_L1,
            .title = DocumentsPage::tr("Documents"),
            .icon = "document"_L1,
            .create = [](Workspace &workspace,
                         QWidget *parent) { return new DocumentsPage(workspace, parent); },
            .kinds = {u"document_template"_s}};
}

DocumentsPage::DocumentsPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_choice(new DocumentChoice(workspace))
    , m_templates(new TemplatePanel(workspace))
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(m_choice, tr("To print"));
    m_tabs->addTab(m_templates, tr("Templates"));
    setFocusProxy(m_choice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(&workspace, &Workspace::changed, m_choice, &DocumentChoice::reload);
    connect(m_templates, &TemplatePanel::dirtyChanged, this, &Page::commandsChanged);
    connect(m_choice, &DocumentChoice::wordingWanted, this, &DocumentsPage::showWording);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int shown) {
        if (m_tabs->widget(shown) != m_templates && !leave())
            m_tabs->setCurrentWidget(m_templates); // what would not print stays open
        emit commandsChanged();
    });
}

bool DocumentsPage::showRecord(qint64 id)
{
    if (!m_templates->showRecord(id))
        return false;
    m_tabs->setCurrentWidget(m_templates);
    return true;
}

/// The template of a document, with the record that was chosen to print it for.
void DocumentsPage::showWording(const QString &templateName, qint64 subject)
{
    m_tabs->setCurrentWidget(m_templates);
    m_templates->chooseTemplate(templateName);
    m_templates->chooseSubject(subject);
}

void DocumentsPage::refresh()
{
    m_choice->reload();
}

bool DocumentsPage::leave()
{
    return !m_templates->isDirty() || m_templates->save();
}

bool DocumentsPage::canRun(PageCommand command) const
{
    switch (command) {
    case PageCommand::Save:
    case PageCommand::Restore:
        return m_templates->isDirty();
    case PageCommand::Find:
    case PageCommand::NextTab:
    case PageCommand::PreviousTab:
        return true;
    default:
        return false;
    }
}

void DocumentsPage::run(PageCommand command)
{
    switch (command) {
    case PageCommand::Save:
        m_templates->save();
        return;
    case PageCommand::Restore:
        return m_templates->giveUp();
    case PageCommand::Find:
        return m_tabs->currentWidget() == m_choice ? m_choice->focusFilter() : m_templates->find();
    case PageCommand::NextTab:
    case PageCommand::PreviousTab:
        return m_tabs->setCurrentIndex(1 - m_tabs->currentIndex());
    default:
        return;
    }
}

std::optional<PrintableDocument> DocumentsPage::printable() const
{
    return m_choice->chosen();
}

QList<QWidget *> DocumentsPage::panes() const
{
    if (m_tabs->currentWidget() == m_choice)
        return {m_choice->widget(0), m_choice->widget(1)};
    return {m_templates};
}

void DocumentsPage::saveState(QSettings &settings) const
{
    settings.setValue(u"tab"_s, m_tabs->currentIndex());
    settings.setValue(u"splitter"_s, m_choice->saveState());
}

void DocumentsPage::restoreState(const QSettings &settings)
{
    m_tabs->setCurrentIndex(settings.value(u"tab"_s).toInt());
    m_choice->restoreState(settings.value(u"splitter"_s).toByteArray());
}

} // namespace faubourg::ui
