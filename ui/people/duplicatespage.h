#pragma once

#include "core/people/personrepository.h"
#include "ui/base/linkedtable.h"
#include "ui/base/page.h"

class QPushButton;

namespace faubourg::ui {

class EmptyState;
class PersonComparison;
class SideBySide;
class Workspace;

/// Two records that look like one person, as a row.
struct PairLine
{
    qint64 id = 0;
    people::LikelyPair pair;
    people::PersonName first;
    people::PersonName second;
};

/// The records that may be one person: compared side by side, merged by hand, or known to be
/// two people from now on.
class DuplicatesPage final : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    QList<QWidget *> panes() const override;
    /// How many pairs are listed.
    qsizetype count() const;

signals:
    void countChanged();

private:
    QWidget *makeDetail();
    void showPair();
    void merge();
    void distinguish();
    void moveOn(const QString &done);

    Workspace &m_workspace;
    people::PersonRepository m_persons;
    people::Person m_kept;
    people::Person m_other;

    SideBySide *m_sides;
    LinkedTable<PairLine> *m_table;
    PersonComparison *m_comparison;
    QPushButton *m_merge;
    QPushButton *m_distinguish;
    QWidget *m_detail = nullptr;
};

} // namespace faubourg::ui
