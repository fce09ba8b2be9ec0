#pragma once

#include <QPlainTextEdit>

namespace faubourg::ui {

/// The text of a template with the numbers of its lines; Tab leaves.
class TemplateText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateText(QWidget *parent = nullptr);

    /// The text as it was given and typed, no-break spaces included.
    QString content() const;
    /// Mark the lines (from 1) where something is wrong.
    void markLines(const QList<int> &lines);
    void goToLine(int line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class LineNumbers;

    int marginWidth() const;
    void updateMargin();
    void paintNumbers(QPaintEvent *event);

    LineNumbers *m_numbers;
    QList<int> m_marked;
};

} // namespace faubourg::ui
