#pragma once

#include "ui/base/form.h"
#include "ui/base/linkedtable.h"
#include "ui/councils/councilpanel.h"

class QCheckBox;

namespace faubourg::ui {

/// A body of a council, with how many take part in it.
struct BodyLine
{
    BodyId id;
    councils::Body body;
    int leads = 0;
    int members = 0;
    bool hasEnded = false;
};

struct ParticipationLine
{
    councils::ParticipationId id;
    councils::ParticipationRow row;
    bool hasEnded = false;
};

/// The bodies of a council and who takes part in the chosen one: groups are created, led,
/// joined, left and closed here.
class BodiesPanel final : public CouncilPanel
{
    Q_OBJECT

public:
    explicit BodiesPanel(Workspace &workspace, QWidget *parent = nullptr);

private:
    struct Joining
    {
        PersonId person;
        councils::ParticipationRole role = councils::ParticipationRole::Member;
        QDate day;
    };
    struct Dated
    {
        QDate day;
    };

    void fill() override;
    void fillPeople();
    void updateButtons();
    void buildTables();
    void buildBodyActs();
    void buildPeopleActs();
    static QList<Column<BodyLine>> bodyColumns();
    static QList<Column<ParticipationLine>> peopleColumns();
    QString peopleSentence(const BodyLine *line) const;

    void startAdding();
    void startChanging();
    void saveBody();
    void startClosing();
    void closeBody();
    void startJoining();
    void join();
    void startTurning();
    void turn();
    void startLeaving();
    void leave();
    bool store(std::optional<councils::Participation> before, const councils::Participation &after,
               const QString &undoText);

    councils::Body m_body;               ///< of the act under way
    councils::ParticipationRow m_person; ///< of the act under way

    LinkedTable<BodyLine> *m_bodies;
    LinkedTable<ParticipationLine> *m_people;
    QCheckBox *m_withEnded;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_join = nullptr;
    QPushButton *m_turn = nullptr;
    QPushButton *m_leave = nullptr;
    Form<councils::Body> *m_bodyForm = nullptr;
    Form<Dated> *m_closeForm = nullptr;
    Form<Joining> *m_joinForm = nullptr;
    Form<Dated> *m_turnForm = nullptr;
    Form<Dated> *m_leaveForm = nullptr;
    ActPanel *m_bodyAct = nullptr;
    ActPanel *m_closing = nullptr;
    ActPanel *m_joining = nullptr;
    ActPanel *m_turning = nullptr;
    ActPanel *m_leaving = nullptr;
};

} // namespace faubourg::ui
