#pragma once

#include "core/people/organisationrepository.h"
#include "ui/base/form.h"
#include "ui/base/linkedtable.h"
#include "ui/councils/councilpanel.h"

namespace faubourg::ui {

struct OrderLine
{
    councils::RecognitionOrderId id;
    councils::RecognitionOrder order;
};

/// The host organisation or a representative: somebody who stands for the council for a time.
struct StandingLine
{
    qint64 id = 0; ///< its place in the table
    RowId row;
    bool isHost = false;
    QString what; ///< "Host organisation", "Steering committee"
    QString who;
    Period period;
};

/// What makes a conseil citoyen in the eyes of the State: the prefect's orders and whom they
/// name, the structure that carries it, who speaks for it where the contract is steered.
class RecognitionPanel final : public CouncilPanel
{
    Q_OBJECT

public:
    explicit RecognitionPanel(Workspace &workspace, QWidget *parent = nullptr);

private:
    struct Dated
    {
        QDate day;
    };

    void fill() override;
    void fillStanding();
    void updateButtons();
    void buildTables();
    void buildActs();
    static QList<Column<OrderLine>> orderColumns();
    static QList<Column<StandingLine>> standingColumns();
    QString gapText() const;
    QString organisationName(OrganisationId id) const;

    void startOrder();
    void startChangingOrder();
    void saveOrder();
    void removeOrder();
    void startHost();
    void saveHost();
    void startRepresentative();
    void saveRepresentative();
    void startEnding();
    void endStanding();

    people::OrganisationRepository m_organisations;
    std::optional<councils::RecognitionOrder> m_order; ///< being changed; none: a new one
    StandingLine m_subject;

    LinkedTable<OrderLine> *m_orders;
    LinkedTable<StandingLine> *m_standing;
    QPushButton *m_addOrder = nullptr;
    QPushButton *m_changeOrder = nullptr;
    QPushButton *m_removeOrder = nullptr;
    QPushButton *m_addHost = nullptr;
    QPushButton *m_addRepresentative = nullptr;
    QPushButton *m_end = nullptr;
    Form<councils::RecognitionOrder> *m_orderForm = nullptr;
    Form<councils::Host> *m_hostForm = nullptr;
    Form<councils::Representative> *m_representativeForm = nullptr;
    Form<Dated> *m_endForm = nullptr;
    ActPanel *m_orderAct = nullptr;
    ActPanel *m_hostAct = nullptr;
    ActPanel *m_representativeAct = nullptr;
    ActPanel *m_ending = nullptr;
};

} // namespace faubourg::ui
