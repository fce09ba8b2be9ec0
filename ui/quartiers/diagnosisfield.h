#pragma once

#include "core/quartiers/quartier.h"
#include "ui/base/field.h"

namespace faubourg::ui {

class EditableList;

/// What the contract says of a quartier, kind by kind: irritants, opportunities, stakes.
/// Bound to the whole diagnosis.
class DiagnosisField final : public Field
{
    Q_OBJECT

public:
    explicit DiagnosisField(QWidget *parent = nullptr);

    QList<quartiers::DiagnosisItem> value() const;
    void setValue(const QList<quartiers::DiagnosisItem> &items);
    EditableList *list(quartiers::DiagnosisKind kind) const;

    QWidget *editor() const override;
    bool isEmpty() const override { return value().isEmpty(); }
    void setReadOnly(bool readOnly) override;

private:
    struct Section
    {
        quartiers::DiagnosisKind kind;
        EditableList *list;
    };
    void addSection(quartiers::DiagnosisKind kind, const QString &title, const QString &addText);

    QWidget *m_whole;
    QList<Section> m_sections;
};

} // namespace faubourg::ui
