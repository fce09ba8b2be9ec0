#pragma once

#include "core/contract/committeerepository.h"
#include "core/contract/contractrepository.h"
#include "ui/base/linkedtable.h"
#include "ui/shell/recordpage.h"

namespace faubourg::ui {

class ActPanel;

/// Who steers the contract: the committees, how often they meet, their meetings of the year.
class CommitteesPage final
    : public RecordPage<contract::CommitteeRepository, contract::Committee, contract::CommitteeRow>
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::CommitteesPage)

public:
    CommitteesPage(Workspace &workspace, QWidget *parent);

    LinkedTableBase *meetings() const { return m_meetings; }
    ActPanel *meetingPanel() const { return m_meetingPanel; }

protected:
    Result<QList<contract::CommitteeRow>> listRows() const override;
    contract::Committee newRecord() const override;
    Result<void> check(const contract::Committee &committee) const override;
    QString nameOf(const contract::Committee &committee) const override;
    Headline headlineOf(const contract::Committee &committee) const override;
    RecordTexts recordTexts() const override;
    bool canCreate() const override;
    void createRecord() override;
    void recordShown(const contract::Committee &committee) override;

private:
    struct MeetingLine
    {
        qint64 id = 0; ///< its place in the committee's meetings, from 1
        contract::CommitteeMeeting meeting;
        QDate today;
    };
    static QList<Column<MeetingLine>> meetingColumns();
    void addCommitteeForm();
    void addMeetings();
    void addMeeting();
    void toggleHeld();
    void removeMeeting();
    /// Store the committee with its meetings changed, as one act.
    bool change(const QString &text, QList<contract::CommitteeMeeting> meetings);
    ContractId contractId() const;
    void updateMeetingActions();

    Form<contract::Committee> *m_form = nullptr;
    LinkedTable<MeetingLine> *m_meetings = nullptr;
    Form<contract::CommitteeMeeting> *m_meetingForm = nullptr;
    ActPanel *m_meetingPanel = nullptr;
    QAction *m_add = nullptr;
    QAction *m_held = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace faubourg::ui
