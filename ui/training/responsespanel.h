#pragma once

#include "core/training/responserepository.h"
#include "ui/base/linkedtable.h"
#include "ui/shell/workspace.h"

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace faubourg::ui {

class ActPanel;
class DateField;
class FormWidget;
class RecordField;

/// The questionnaires given back, and the entry of one from its paper: a form with a field for
/// each question. Every act is undoable.
class ResponsesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponsesPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// An entry under way stays open when it is the same questionnaire, unchanged.
    void showQuestionnaire(const training::Questionnaire &questionnaire);

private:
    /// How the answers to one question go into its field and come out.
    struct QuestionField
    {
        std::function<void(const QList<training::NeedAnswer> &)> load;
        std::function<QList<training::NeedAnswer>()> store;
    };
    QList<Column<training::ResponseRow>> columns() const;
    void makeForm();
    void addPersonAndDay();
    QuestionField addQuestion(const training::NeedQuestion &question);
    QuestionField addChoice(const training::NeedQuestion &question);
    QuestionField addMany(const training::NeedQuestion &question);
    QuestionField addText(const training::NeedQuestion &question);
    void open(const training::Response &response, const QString &title);
    void startNew();
    void startChange();
    void save();
    void remove();
    bool store(std::optional<training::Response> before, std::optional<training::Response> after,
               const QString &act, const QString &said);
    void fill();
    void updateButtons();
    QPushButton *addButton(const QString &text, void (ResponsesPanel::*run)());

    Workspace &m_workspace;
    training::ResponseRepository m_responses;
    training::Questionnaire m_questionnaire;
    training::Response m_edited;
    QVBoxLayout *m_layout;
    LinkedTable<training::ResponseRow> *m_table;
    QWidget *m_buttons;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    ActPanel *m_panel = nullptr;
    FormWidget *m_form = nullptr;
    RecordField *m_person = nullptr;
    DateField *m_day = nullptr;
    QList<QuestionField> m_fields;
};

} // namespace faubourg::ui
