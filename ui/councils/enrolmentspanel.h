#pragma once

#include "ui/base/form.h"
#include "ui/base/linkedtable.h"
#include "ui/councils/councilpanel.h"

class QCheckBox;
class QComboBox;

namespace faubourg::ui {

class ChecksField;
class EnrolmentForm;

struct EnrolmentLine
{
    councils::EnrolmentId id;
    councils::EnrolmentRow row;
    councils::EnrolmentState state = councils::EnrolmentState::Running;
};

/// Who is enrolled in an open council: taken down, followed by interest, asked every year
/// whether they stay, and left freely.
class EnrolmentsPanel final : public CouncilPanel
{
    Q_OBJECT

public:
    explicit EnrolmentsPanel(Workspace &workspace, QWidget *parent = nullptr);

private:
    struct Dated
    {
        QDate day;
    };
    struct Leaving
    {
        QDate day;
        councils::LeaveReason reason = councils::LeaveReason::OwnWish;
    };

    void fill() override;
    void fillInterests();
    void updateButtons();
    QWidget *makeList();
    QLayout *makeFilters();
    void buildActs();
    static QList<Column<EnrolmentLine>> columns();
    bool isShown(const EnrolmentLine &line) const;
    /// The selected lines of those who have not left.
    QList<EnrolmentLine> toConfirm() const;
    /// Whose confirmation is due: of several lines selected together, or else of all.
    QList<EnrolmentLine> toAsk() const;
    void showForm(bool shown);

    void startChanging();
    void change();
    void startAsking();
    void ask();
    void startConfirming();
    void confirm();
    void startLeaving();
    void leave();
    /// Each of `lines` as `turned` makes it, as one act.
    bool storeAll(const QList<EnrolmentLine> &lines, const QString &undoText, ActPanel *act,
                  const std::function<Result<councils::Enrolment>(councils::Enrolment)> &turned);

    QList<EnrolmentLine> m_subjects; ///< of the act under way

    LinkedTable<EnrolmentLine> *m_table;
    QComboBox *m_interest;
    QCheckBox *m_withEnded;
    EnrolmentForm *m_newForm;
    QWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_leave = nullptr;
    ChecksField *m_statuses = nullptr;
    ChecksField *m_interests = nullptr;
    Form<councils::Enrolment> *m_changeForm = nullptr;
    Form<Dated> *m_askForm = nullptr;
    Form<Dated> *m_confirmForm = nullptr;
    Form<Leaving> *m_leaveForm = nullptr;
    ActPanel *m_changing = nullptr;
    ActPanel *m_asking = nullptr;
    ActPanel *m_confirming = nullptr;
    ActPanel *m_leaving = nullptr;
};

} // namespace faubourg::ui
