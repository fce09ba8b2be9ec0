#pragma once

#include "core/sessions/sessionrepository.h"
#include "ui/base/rowsfield.h"
#include "ui/base/statelabel.h"
#include "ui/sessions/mentionnames.h"
#include "ui/sessions/sessiontexts.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/recordpage.h"

namespace faubourg::ui {

class EntryLine;
class SessionDocuments;
class SessionLinks;
template <typename Id>
class PickField;

/// The sessions of the councils, from their planning to their approved minutes: agenda,
/// participants and their attendance, minutes, what was asked and promised.
class SessionsPage final
    : public RecordPage<sessions::SessionRepository, sessions::Session, sessions::SessionRow>
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::SessionsPage)

public:
    SessionsPage(Workspace &workspace, QWidget *parent);

    void refresh() override;
    /// Convocations before the session, minutes after it.
    std::optional<PrintableDocument> printable() const override;

protected:
    Result<QList<sessions::SessionRow>> listRows() const override;
    sessions::Session newRecord() const override;
    sessions::Session completed(const sessions::Session &typed) const override;
    Result<void> check(const sessions::Session &session) const override;
    QString nameOf(const sessions::Session &session) const override;
    Headline headlineOf(const sessions::Session &session) const override;
    RecordTexts recordTexts() const override;
    bool showsKind(const QString &kind) const override;
    bool canRemove() const override;
    void recordShown(const sessions::Session &session) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addColumns();
    void addFacets();
    void addSummaryForm();
    void addAgendaForm();
    void addParticipantsForm();
    void addMinutesForm();
    void addVerbs();

    void proposeFromCouncil();
    void addUsualAgenda();
    void inviteMembers();
    bool noteAttendance(int key);
    void takeDown(sessions::EntryKind kind, const QString &text);

    void runVerb(sessions::SessionVerb verb);
    Result<sessions::Outcome> outcomeOf(sessions::SessionVerb verb, const QString &reason) const;
    std::optional<QString> ask(sessions::SessionVerb verb, const sessions::Outcome &outcome);
    void carryOut(sessions::SessionVerb verb, const sessions::Session &session);
    void showVerbs(const sessions::Session &session);
    void offerSending(const sessions::Session &session);
    void noteSending();

    void showPreparation(const sessions::Session &session);
    void showAgendaTotal(const sessions::Session &session);
    void showCounts(const sessions::Session &session);
    QString councilName(CouncilId id) const;
    int noticeFor(CouncilId id) const;

    MentionNames m_names;
    QHash<CouncilId, int> m_notices;      ///< days of notice, by council
    QHash<CouncilId, QString> m_councils; ///< names
    int m_minutesDays = 0;
    QComboBox *m_councilFacet = nullptr;
    QComboBox *m_yearFacet = nullptr;
    PickField<CouncilId> *m_council = nullptr;
    PickField<BodyId> *m_body = nullptr;
    RuleLightView *m_preparation = nullptr;
    RowsField<sessions::AgendaItem> *m_agenda = nullptr;
    QLabel *m_agendaTotal = nullptr;
    QPushButton *m_usualAgenda = nullptr;
    RowsField<sessions::Participant> *m_participants = nullptr;
    ChoiceField *m_attendance = nullptr;
    QLabel *m_counts = nullptr;
    QPushButton *m_invite = nullptr;
    RowsField<sessions::AgendaItem> *m_minutes = nullptr;
    RowsField<sessions::MinutesEntry> *m_entries = nullptr;
    EntryLine *m_entryLine = nullptr;
    SessionLinks *m_links = nullptr;
    SessionDocuments *m_documents = nullptr;
    QList<FormWidget *> m_frozenForms; ///< those that approval closes
    QHash<sessions::SessionVerb, QAction *> m_verbs;
    QAction *m_more = nullptr;
};

/// The page for the sidebar.
PageFactory sessionsPage();

} // namespace faubourg::ui
