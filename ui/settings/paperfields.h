#pragma once

#include "ui/base/fields.h"

namespace faubourg::ui {

/// A length of a few millimetres either way, kept in tenths: "1,5", "-2".
class MillimetreField final : public LineField
{
    Q_OBJECT

public:
    explicit MillimetreField(QWidget *parent = nullptr);
    int value() const;
    void setValue(int tenths);

protected:
    QString typingProblem() const override;

private:
    std::optional<int> tenths() const;
};

/// A colour for titles, "#1f4e79", with its contrast on paper; empty: the house's own. The list
/// beside it offers colours that are dark enough.
class AccentField final : public LineField
{
    Q_OBJECT

public:
    explicit AccentField(QWidget *parent = nullptr);

protected:
    QString typingProblem() const override;

private:
    void tellContrast();
    void choose(const QString &colour);
};

} // namespace faubourg::ui
