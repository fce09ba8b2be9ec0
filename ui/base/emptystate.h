#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace faubourg::ui {

/// What stands where a list is empty: one sentence, one button, one link.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setPrimary(const QString &text, std::function<void()> run);
    void setLink(const QString &text, std::function<void()> run);
    void setEnabledActions(bool enabled);

private:
    QLabel *m_sentence;
    QPushButton *m_primary;
    QPushButton *m_link;
};

} // namespace faubourg::ui
