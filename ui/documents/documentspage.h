#pragma once

#include "ui/shell/pagefactory.h"

class QTabWidget;

namespace faubourg::ui {

class DocumentChoice;
class TemplatePanel;

/// Everything that can be printed, and the templates that say how.
class DocumentsPage final : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    bool showRecord(qint64 id) override;
    bool leave() override;
    bool canRun(PageCommand command) const override;
    void run(PageCommand command) override;
    std::optional<PrintableDocument> printable() const override;
    QList<QWidget *> panes() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(const QSettings &settings) override;

    DocumentChoice *choice() const { return m_choice; }
    TemplatePanel *templates() const { return m_templates; }
    QTabWidget *views() const { return m_tabs; }

private:
    void showWording(const QString &templateName, qint64 subject);

    DocumentChoice *m_choice;
    TemplatePanel *m_templates;
    QTabWidget *m_tabs;
};

PageFactory documentsPage();

} // namespace faubourg::ui
