#pragma once

#include "ui/base/fields.h"

class QStringListModel;

namespace faubourg::ui {

/// A record proposed while typing: a person, an organisation, a council.
struct RecordChoice
{
    qint64 id = 0;
    QString text;
};

/// Picks a record by typing the beginnings of its words.
class RecordField final : public LineField
{
    Q_OBJECT

public:
    using Search = std::function<QList<RecordChoice>(const QString &words)>;
    using NameOf = std::function<QString(qint64 id)>;

    RecordField(Search search, NameOf nameOf, QWidget *parent = nullptr);

    qint64 value() const { return m_id; } ///< 0: none
    void setValue(qint64 id);

protected:
    QString typingProblem() const override;

private:
    void propose(const QString &words);
    void take(const QString &text);

    Search m_search;
    NameOf m_nameOf;
    QList<RecordChoice> m_choices;
    QStringListModel *m_model;
    qint64 m_id = 0;
};

} // namespace faubourg::ui
