#pragma once

#include "ui/base/fields.h"

class QPlainTextEdit;

namespace faubourg::ui {

/// Several short texts, one a line; Tab leaves.
class LinesField final : public Field
{
    Q_OBJECT

public:
    explicit LinesField(QWidget *parent = nullptr);

    QStringList value() const;
    void setValue(const QStringList &lines);

    QWidget *editor() const override;
    bool isEmpty() const override { return value().isEmpty(); }
    void setReadOnly(bool readOnly) override;

private:
    QPlainTextEdit *m_text;
};

/// A length of time in minutes, typed like an hour: "3 h 30", "45 min".
class DurationField final : public LineField
{
    Q_OBJECT

public:
    explicit DurationField(QWidget *parent = nullptr);

    std::optional<int> value() const;
    void setValue(std::optional<int> minutes);

protected:
    QString typingProblem() const override;
};

/// Any of a closed list, by their places in it from 1; one box a choice.
class ManyField final : public Field
{
    Q_OBJECT

public:
    explicit ManyField(const QStringList &choices, QWidget *parent = nullptr);

    QList<int> value() const;
    void setValue(const QList<int> &chosen);

    QWidget *editor() const override;
    bool isEmpty() const override { return value().isEmpty(); }
    void setReadOnly(bool readOnly) override;

private:
    QWidget *m_whole; ///< takes the field's name; the boxes have their own
    QList<QCheckBox *> m_boxes;
};

} // namespace faubourg::ui
