#pragma once

#include "core/councils/counciltyperepository.h"
#include "ui/shell/recordpage.h"

namespace faubourg::ui {

/// A type in the list, with how many councils follow it.
struct CouncilTypeLine
{
    CouncilTypeId id;
    councils::CouncilType type;
    int councils = 0;
};

/// The types of council: their rules as data, each with its source. The office changes those
/// shipped and makes its own, out of nothing or as a copy.
class CouncilTypesPage final
    : public RecordPage<councils::CouncilTypeRepository, councils::CouncilType, CouncilTypeLine>
{
    Q_DECLARE_TR_FUNCTIONS(faubourg::ui::CouncilTypesPage)

public:
    CouncilTypesPage(Workspace &workspace, QWidget *parent);

protected:
    Result<QList<CouncilTypeLine>> listRows() const override;
    Result<void> check(const councils::CouncilType &type) const override;
    QString nameOf(const councils::CouncilType &type) const override;
    Headline headlineOf(const councils::CouncilType &type) const override;
    RecordTexts recordTexts() const override;
    bool showsKind(const QString &kind) const override;
    void recordShown(const councils::CouncilType &type) override;

private:
    void addMainForm();
    void addColleges(Form<councils::CouncilType> *form);
    void addFrequencies(Form<councils::CouncilType> *form);
    void copy();

    QAction *m_copy = nullptr;
};

} // namespace faubourg::ui
