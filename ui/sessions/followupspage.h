#pragma once

#include "core/sessions/followuprepository.h"
#include "ui/sessions/mentionnames.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/recordpage.h"

namespace faubourg::ui {

template <typename Id>
class PickField;

/// What was promised in the sessions of all councils: who does what until when, and what
/// came of it.
class FollowUpsPage final
    : public RecordPage<sessions::FollowUpRepository, sessions::FollowUp, sessions::FollowUpRow>
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::FollowUpsPage)

public:
    FollowUpsPage(Workspace &workspace, QWidget *parent);

    void refresh() override;

protected:
    Result<QList<sessions::FollowUpRow>> listRows() const override;
    Result<void> check(const sessions::FollowUp &followUp) const override;
    QString nameOf(const sessions::FollowUp &followUp) const override;
    Headline headlineOf(const sessions::FollowUp &followUp) const override;
    RecordTexts recordTexts() const override;
    bool showsKind(const QString &kind) const override;
    bool canRemove() const override;
    void recordShown(const sessions::FollowUp &followUp) override;

private:
    void addColumns();
    void addMainForm();
    void addVerbs();
    void markDone();
    void markDropped();
    void openAgain();
    void take(const Result<sessions::FollowUp> &changed, const QString &undoText);

    MentionNames m_names;
    QComboBox *m_councilFacet = nullptr;
    QAction *m_done = nullptr;
    QAction *m_drop = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_more = nullptr;
};

/// The page for the sidebar.
PageFactory followUpsPage();

} // namespace faubourg::ui
