#pragma once

#include "core/councils/candidateretention.h"
#include "core/people/rollrepository.h"
#include "ui/base/linkedtable.h"
#include "ui/base/page.h"

class QPushButton;

namespace faubourg::ui {

class Workspace;

/// Personal data that is kept for a time: the extracts of the electoral roll, and candidates
/// who were not retained. Each goes by a button, for good, and leaves what may be kept.
class RetentionPage final : public Page
{
    Q_OBJECT

public:
    explicit RetentionPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    bool showRecord(qint64 id) override;

private:
    QWidget *makeRolls();
    QWidget *makeCandidates();
    QList<Column<people::RollExtract>> rollColumns() const;
    void fillRolls();
    void fillCandidates();
    void importRoll();
    void purge();
    void forget();
    int parameter(const QString &key) const;

    Workspace &m_workspace;
    people::RollRepository m_rolls;
    LinkedTable<people::RollExtract> *m_rollTable;
    LinkedTable<councils::ForgettableCandidate> *m_candidateTable;
    QPushButton *m_import;
    QPushButton *m_purge;
    QPushButton *m_forget;
};

} // namespace faubourg::ui
