#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace faubourg::ui {

/// Looks for words in a text: Enter goes to the next place, Shift+Enter to the one before,
/// Escape closes the bar.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// `text` outlives the bar.
    explicit FindBar(QPlainTextEdit *text, QWidget *parent = nullptr);

    /// Show the bar ready to be typed in; asked again, go to the next place.
    void start();
    void find(bool backward);
    /// How many places hold the words.
    int count() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();
    void tell();

    QPlainTextEdit *m_text;
    QLineEdit *m_words;
    QLabel *m_count;
};

} // namespace faubourg::ui
