#pragma once

#include "core/people/personrepository.h"
#include "core/reports/councillights.h"
#include "ui/base/recordfield.h"
#include "ui/base/theme.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace faubourg::ui {

class ActPanel;
class FormWidget;
class Workspace;

/// A tab of a council with tables, buttons beneath them and the small acts that the buttons
/// open. Each act is undoable.
class CouncilPanel : public QWidget
{
    Q_OBJECT

public:
    /// Show the council; an act under way stays open when it is the same one.
    void showCouncil(const reports::CouncilStanding &standing);

signals:
    /// An act changes the council itself: what was typed in its form is to be saved first. Whoever
    /// hears it sets `isSaved` to false when the form stays open.
    void aboutToAct(bool &isSaved);

protected:
    /// `margin` is left and right of buttons and acts.
    CouncilPanel(Workspace &workspace, QWidget *parent, int margin = space::kMedium);

    virtual void fill() = 0;

    Workspace &workspace() const { return m_workspace; }
    const reports::CouncilStanding &standing() const { return m_standing; }
    QDate today() const;
    /// The council is stored, and the file can be written.
    bool canWrite() const;

    /// A line of buttons in `layout`; they give way to the act under way.
    QBoxLayout *addButtonLine(QBoxLayout *layout);
    QPushButton *addButton(QBoxLayout *line, const QString &text, std::function<void()> run);
    /// Takes the form; the act stands at the end of the panel's layout.
    ActPanel *addAct(FormWidget *form, std::function<void()> run);
    /// False when what was typed elsewhere cannot be saved yet.
    bool open(ActPanel *act, const QString &title, const QString &verb);

    bool saveCouncil(const councils::Council &after, const QString &undoText);
    /// Close the act and tell what was done, with its undo.
    void finish(ActPanel *act, const QString &said);

    RecordField::Search personSearch() const;
    RecordField::NameOf personNames() const;
    QString personName(PersonId id) const;

private:
    Workspace &m_workspace;
    int m_margin;
    people::PersonRepository m_persons;
    reports::CouncilStanding m_standing;
    QList<ActPanel *> m_acts;
    QList<QWidget *> m_buttonLines;
};

} // namespace faubourg::ui
