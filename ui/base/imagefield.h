#pragma once

#include "ui/base/field.h"

class QLabel;
class QPushButton;

namespace faubourg::storage {
class Database;
}

namespace faubourg::ui {

/// A picture kept in the file: a logo, a signature. Its value is the digest under which the file
/// keeps it; empty: none.
class ImageField final : public Field
{
    Q_OBJECT

public:
    ImageField(const storage::Database &database, QWidget *parent = nullptr);

    const QString &value() const { return m_sha256; }
    void setValue(const QString &sha256);
    /// Ask for a picture and take it.
    void choose();
    void clear();

    QWidget *editor() const override;
    bool isEmpty() const override { return m_sha256.isEmpty(); }
    void setReadOnly(bool readOnly) override;

private:
    void take(const QString &path);
    void change(const QString &sha256);

    const storage::Database &m_database;
    QString m_sha256;
    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_clear;
};

} // namespace faubourg::ui
