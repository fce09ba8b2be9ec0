#pragma once

#include "core/people/personmerge.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace faubourg::ui {

/// Two records that may be one person, field by field. Where both say something else, one of
/// the two is chosen; the left one stands until the right one is.
class PersonComparison final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonComparison(QWidget *parent = nullptr);

    /// `leftUse` and `rightUse` say what hangs on each record; both may be empty.
    void compare(const people::Person &left, const people::Person &right, const QString &leftTitle,
                 const QString &rightTitle, const QString &leftUse = {},
                 const QString &rightUse = {});
    /// The fields in which the right record was chosen.
    QList<people::MergeField> fromRight() const;

private:
    void clear();
    void addField(people::MergeField field, const people::Person &left, const people::Person &right,
                  bool isChoice);
    void addLine(const QString &title, const QString &left, const QString &right);

    QGridLayout *m_grid = nullptr;
    QWidget *m_cells = nullptr; ///< made anew for each pair
    QHash<people::MergeField, QButtonGroup *> m_choices;
};

} // namespace faubourg::ui
