#pragma once

#include "core/people/personmerge.h"
#include "core/people/personrepository.h"
#include "ui/councils/personfields.h"

class QLabel;

namespace faubourg::ui {

class Band;
class PersonComparison;
class Workspace;

/// Somebody taken down from a paper form, one after the other: who they are, and what they come
/// for. Whoever is in the file already is told and compared. Beside the fields stands what the
/// rules say while one types. Ctrl+Enter saves and takes the next; Escape gives up.
class IntakeForm : public QWidget
{
    Q_OBJECT

signals:
    void saved();
    void cancelled();

protected:
    IntakeForm(Workspace &workspace, QWidget *parent);

    /// Lay out `form`, whose fields of the person are `person`, and `side` beside it; both are
    /// taken. Once, by whoever derives.
    void build(FormWidget *form, const PersonFields &person, QWidget *side,
               const QString &saveText);
    /// Nobody is known any more, the keyboard is in the first field.
    void restart(const QString &title);

    /// The person as the fields say, the one in the file included; without empty addresses.
    virtual people::Person typedPerson() const = 0;
    /// Fill the fields of the person, and leave the others.
    virtual void showPerson(const people::Person &person) = 0;
    /// Show what the rules say of what is typed.
    virtual void judge() = 0;
    virtual void startNext() = 0;
    /// Store the person and what they come for; false when it was refused.
    virtual bool store() = 0;
    virtual QString savedText(const QString &name) const = 0;
    /// What is said of somebody in the file who looks alike.
    virtual QString likenessText(const people::Person &known) const;

    Workspace &workspace() const { return m_workspace; }
    const std::optional<people::Person> &known() const { return m_known; }
    /// `person` stored if it says more than the file; nullopt when it was refused.
    std::optional<PersonId> storedPerson(const people::Person &person);
    /// Check, store and tell.
    bool save();

    /// With one address to fill in at least.
    static people::Person withAddress(people::Person person);
    static people::Person withoutBlankAddresses(people::Person person);
    /// Whether the person holds an elective mandate on `day`.
    static bool isElected(const people::Person &person, QDate day);

private:
    QWidget *makeComparison();
    QLayout *makeButtons(const QString &saveText);
    void saveAndGoOn();
    void lookForDuplicates();
    void showComparison(const people::Person &known);
    void takeKnown(PersonId id, const QList<people::MergeField> &asTyped);
    void takeAsSomebodyElse();

    Workspace &m_workspace;
    people::PersonRepository m_persons;
    std::optional<people::Person> m_known; ///< already in the file
    QList<PersonId> m_others;              ///< alike, and somebody else
    PersonId m_compared;
    FormWidget *m_form = nullptr;
    QLabel *m_title;
    Band *m_band;
    PersonComparison *m_comparison = nullptr;
    QWidget *m_comparing = nullptr;
};

} // namespace faubourg::ui
