#pragma once

#include "core/base/money.h"
#include "ui/base/field.h"

#include <QDate>
#include <QTime>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace faubourg::ui {

/// One line of text.
class LineField : public Field
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QString &text);
    void setPlaceholder(const QString &text);
    /// About this many characters wide rather than as wide as the form.
    void setWidthInCharacters(int characters);

    QWidget *editor() const override;
    bool isEmpty() const override;
    void setReadOnly(bool readOnly) override;

protected:
    QLineEdit *line() const { return m_line; }
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *m_line;
    int m_characters;
};

/// Several lines of text; Tab leaves.
class TextField final : public Field
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QString &text);
    void setVisibleLines(int lines);
    using Wording = std::function<QString(const QString &text)>;
    /// Show the value in other words (names for tokens), and take it back from them.
    void setWording(Wording shown, Wording stored);

    QWidget *editor() const override;
    bool isEmpty() const override;
    void setReadOnly(bool readOnly) override;

private:
    QPlainTextEdit *m_text;
    Wording m_shown;
    Wording m_stored;
};

/// A whole number between two bounds; empty is allowed unless compulsory.
class NumberField final : public LineField
{
    Q_OBJECT

public:
    NumberField(int least, int most, QWidget *parent = nullptr);
    std::optional<int> value() const;
    void setValue(std::optional<int> number);

protected:
    QString typingProblem() const override;

private:
    int m_least;
    int m_most;
};

/// An amount: "12500", "12 500,5", "12500.50", "9000+3500".
class MoneyField final : public LineField
{
    Q_OBJECT

public:
    explicit MoneyField(QWidget *parent = nullptr);
    std::optional<Money> value() const;
    void setValue(std::optional<Money> amount);

protected:
    QString typingProblem() const override;
};

/// An hour of the day: "18h30", "18:30", "1830".
class TimeField final : public LineField
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);
    QTime value() const;
    void setValue(QTime time);

protected:
    QString typingProblem() const override;
};

/// One of a closed list, by its place in it.
class ChoiceField final : public Field
{
    Q_OBJECT

public:
    explicit ChoiceField(const QStringList &choices, QWidget *parent = nullptr);

    int value() const;
    void setValue(int index);
    void setChoices(const QStringList &choices);

    QWidget *editor() const override;
    bool isEmpty() const override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_box;
};

/// Yes or no.
class CheckField final : public Field
{
    Q_OBJECT

public:
    explicit CheckField(const QString &text, QWidget *parent = nullptr);

    bool value() const;
    void setValue(bool checked);

    QWidget *editor() const override;
    bool isEmpty() const override { return false; }
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox *m_box;
};

} // namespace faubourg::ui
