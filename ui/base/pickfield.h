#pragma once

#include "ui/base/recordfield.h"

namespace faubourg::ui {

/// One of the few records of a kind (a council, a session, a quartier) in a drop-down whose
/// list is read again each time the field is filled. The template below gives it its id.
class PickFieldBase : public Field
{
    Q_OBJECT

public:
    using Source = std::function<QList<RecordChoice>()>;

    QWidget *editor() const override;
    bool isEmpty() const override { return currentId() == 0; }
    void setReadOnly(bool readOnly) override;
    /// Read the list again; the choice stays when it is still there.
    void reread();

protected:
    /// `none` stands for no record: "Choose a council", "The council itself".
    PickFieldBase(QString none, Source source, QWidget *parent);
    qint64 currentId() const;
    void setCurrentId(qint64 id);

private:
    QString m_none;
    Source m_source;
    QComboBox *m_box;
};

template <typename Id>
class PickField final : public PickFieldBase
{
public:
    PickField(const QString &none, Source source, QWidget *parent = nullptr)
        : PickFieldBase(none, std::move(source), parent)
    {
    }
    Id value() const { return Id(currentId()); }
    void setValue(Id id) { setCurrentId(id.value()); }
};

} // namespace faubourg::ui
