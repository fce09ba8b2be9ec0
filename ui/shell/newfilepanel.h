#pragma once

#include "ui/base/form.h"
#include "ui/shell/newfile.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace faubourg::ui {

/// The three steps to a new file: what it starts from, whose it is, where it lies.
class NewFilePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NewFilePanel(const PresetShelf &shelf, QWidget *parent = nullptr);

    void restart();

signals:
    void finished(const faubourg::ui::NewFile &wanted);
    void cancelled();

private:
    QWidget *makePresetStep(const PresetShelf &shelf);
    QWidget *makeOfficeStep();
    QWidget *makePlaceStep();
    void showStep(int step);
    void goOn();
    void proposePath();

    NewFile m_wanted;
    QStackedWidget *m_steps;
    QLabel *m_progress;
    Form<NewFile> *m_office;
    LineField *m_path;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace faubourg::ui
