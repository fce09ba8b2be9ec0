#pragma once

#include "core/people/organisationrepository.h"
#include "core/people/personrepository.h"
#include "ui/shell/recordpage.h"

namespace faubourg::ui {

/// The people the service knows: who they are, how to reach them, where they live, what
/// they do for whom.
class PeoplePage final
    : public RecordPage<people::PersonRepository, people::Person, people::PersonRow>
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::PeoplePage)

public:
    PeoplePage(Workspace &workspace, QWidget *parent);

protected:
    Result<QList<people::PersonRow>> listRows() const override;
    Result<void> check(const people::Person &person) const override;
    QString nameOf(const people::Person &person) const override;
    Headline headlineOf(const people::Person &person) const override;
    RecordTexts recordTexts() const override;
    void recordShown(const people::Person &person) override;

private:
    void addIdentityForm();
    void addAddressForm();
    void addRoleForm();

    people::OrganisationRepository m_organisations;
};

} // namespace faubourg::ui
