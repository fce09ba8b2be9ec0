#pragma once

#include "core/office/councilletterheadrepository.h"
#include "core/office/officerepository.h"
#include "core/programme/funderrepository.h"
#include "ui/base/form.h"

#include <QSplitter>

class QStackedWidget;

namespace faubourg::ui {

class HeadedList;
class PageView;
class Workspace;

/// What the paper of the office looks like: the service's own letterhead, what councils put in
/// its place, the logos of funders; beside them the letter that it makes.
class LetterheadPanel final : public QSplitter
{
    Q_OBJECT

public:
    explicit LetterheadPanel(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();
    /// Keep what the form on screen holds; false, with the reason on screen, when it cannot be.
    bool save();
    bool isDirty() const { return m_isDirty; }
    void giveUp();

    /// Show the letterhead of the service, of a council or of a funder.
    void chooseService();
    void chooseCouncil(CouncilId council);
    void chooseFunder(FunderId funder);
    void printTestPage();

    PageView *preview() const { return m_preview; }

signals:
    void dirtyChanged();

private:
    enum class Owner { Service, Council, Funder };

    QWidget *makeServiceForm();
    QWidget *makeCouncilForm();
    QWidget *makeFunderForm();
    QWidget *framed(FormWidget *form, const QString &sentence, QWidget *beneath = nullptr);
    void follow(FormWidget *form);
    void addRows();
    void addRow(const QString &text, Owner owner, qint64 id);
    void choose(Owner owner, qint64 id);
    Owner owner() const;
    qint64 ownerId() const;
    FormWidget *form() const; ///< of the owner chosen
    void load();
    void showPreview();
    bool saveService();
    bool saveCouncil();
    bool saveFunder();

    Workspace &m_workspace;
    office::Office m_office;
    office::CouncilLetterhead m_letterhead;
    programme::Funder m_funder;
    HeadedList *m_owners;
    Form<office::Office> *m_officeForm;
    Form<office::CouncilLetterhead> *m_councilForm;
    Form<programme::Funder> *m_funderForm;
    QStackedWidget *m_forms;
    PageView *m_preview;
    bool m_isDirty = false;
    bool m_isLoading = false;
};

} // namespace faubourg::ui
