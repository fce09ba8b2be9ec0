#pragma once

#include "core/training/questionnaire.h"

#include <QWidget>

class QVBoxLayout;

namespace faubourg::ui {

/// How a questionnaire was answered: each question with its counts as bars, values written out,
/// and free texts in full. Nobody is named.
class TallyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TallyPanel(QWidget *parent = nullptr);
    void showTally(const training::Tally &tally);

private:
    void addQuestion(const training::QuestionTally &tally);

    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace faubourg::ui
