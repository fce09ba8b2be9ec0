#pragma once

#include "core/draws/drawrepository.h"
#include "core/people/personrepository.h"
#include "ui/base/form.h"
#include "ui/base/linkedtable.h"
#include "ui/councils/memberstable.h"

class QCheckBox;

namespace faubourg::ui {

class ActPanel;
class Band;
class Workspace;

/// The members of a council, its vacant seats and its waiting lists, and what one does
/// about them: appoint, change, end a mandate, replace. Each act is undoable.
class MembersPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MembersPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Show the members; an act under way stays open when it is the same council.
    void showCouncil(const reports::CouncilStanding &standing);
    /// Name the next substitute for the first vacant seat.
    void proposeForFirstVacancy();

private:
    /// Where a new member can be put.
    struct Place
    {
        SeatId seat;
        CollegeId college;
        councils::MandateStatus status = councils::MandateStatus::Full;
        std::optional<int> rank = std::nullopt;
        QString text;
    };
    struct NewMember
    {
        councils::Mandate mandate;
        int place = 0;
    };
    struct Ending
    {
        QDate day;
        councils::EndReason reason = councils::EndReason::Resignation;
    };
    struct Seating
    {
        QDate day;
    };

    void buildButtons();
    void buildAdding();
    void buildChanging();
    void buildEnding();
    void buildSeating();
    QPushButton *addButton(const QString &text, void (MembersPanel::*run)());
    ActPanel *addPanel(FormWidget *form, void (MembersPanel::*run)());

    void fill();
    void updateButtons();
    QList<Place> places() const;
    int nextRank(CollegeId college) const;

    void startAdding();
    void startChanging();
    void startEnding();
    void startSeating();
    void add();
    void change();
    void end();
    void seat();
    void proposeFor(SeatId seat, CollegeId college, QDate from);
    /// Nobody waits as a substitute: the list of the draw that gave the seat, if there is one.
    void proposeFromDraw(SeatId seat, const QString &collegeName);
    void callNext(const draws::DrawnSeat &seat);
    bool store(std::optional<councils::Mandate> before, const councils::Mandate &after,
               const QString &act);
    void say(const QString &text);
    QString personName(PersonId id) const;

    Workspace &m_workspace;
    people::PersonRepository m_persons;
    reports::CouncilStanding m_standing;
    councils::MemberRow m_subject; ///< of the act under way
    SeatId m_vacantSeat;           ///< being filled
    QList<Place> m_places;

    Band *m_notice;
    QCheckBox *m_withEnded;
    LinkedTable<MemberLine> *m_table;
    QWidget *m_buttons;
    QLabel *m_hint = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_propose = nullptr;
    ChoiceField *m_place = nullptr;
    Form<NewMember> *m_addForm = nullptr;
    Form<councils::Mandate> *m_changeForm = nullptr;
    Form<Ending> *m_endForm = nullptr;
    Form<Seating> *m_seatForm = nullptr;
    ActPanel *m_adding = nullptr;
    ActPanel *m_changing = nullptr;
    ActPanel *m_ending = nullptr;
    ActPanel *m_seating = nullptr;
};

} // namespace faubourg::ui
