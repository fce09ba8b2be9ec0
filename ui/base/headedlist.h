#pragma once

#include <QListWidget>

namespace faubourg::ui {

/// Choices under headings that cannot be chosen themselves.
class HeadedList final : public QListWidget
{
    Q_OBJECT

public:
    /// `name` says to a screen reader what is chosen.
    explicit HeadedList(const QString &name, QWidget *parent = nullptr);

    void addHeading(const QString &text);
    QListWidgetItem *addChoice(const QString &text, const QIcon &icon = {});
    /// Show the choices that these words name, by themselves or by their heading; the first of
    /// them is chosen when the one chosen is not among them.
    void setWords(const QString &words);
    static bool isHeading(const QListWidgetItem *item);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress(QListWidgetItem *heading) const;
};

} // namespace faubourg::ui
