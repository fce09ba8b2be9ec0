#pragma once

#include "ui/base/tabbedpage.h"
#include "ui/shell/pagefactory.h"

namespace faubourg::ui {

class DuplicatesPage;
class ImportPage;
class PeoplePage;
class RetentionPage;
class Workspace;

/// All about people: their records, those that may be double, lists taken over from files, and
/// what must be forgotten.
class PeopleTabs final : public TabbedPage
{
    Q_OBJECT

public:
    PeopleTabs(Workspace &workspace, QWidget *parent);

    /// The view of forgetting has one record, under a number that no person bears.
    bool showRecord(qint64 id) override;
    qint64 recordShowing(const QString &kind, qint64 id) const override;

private:
    void countDuplicates();

    PeoplePage *m_people;
    DuplicatesPage *m_duplicates;
    ImportPage *m_import;
    RetentionPage *m_retention;
};

/// The page for the sidebar.
PageFactory peoplePage();

} // namespace faubourg::ui
