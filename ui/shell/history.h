#pragma once

#include "ui/base/page.h"

#include <QObject>

namespace faubourg::ui {

/// Where the user has been, as in a browser. Steps of the same place are kept once.
class History final : public QObject
{
    Q_OBJECT

public:
    struct Visit
    {
        Location location;
        QString title;
    };

    using QObject::QObject;

    /// The user arrived at `location`; what lay ahead is forgotten.
    void visit(const Location &location, const QString &title);
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_visits.size(); }
    Location back();
    Location forward();
    /// Steps to the visit at `index` of visits().
    Location jump(qsizetype index);
    const QList<Visit> &visits() const { return m_visits; }
    qsizetype current() const { return m_current; }
    /// The last places seen, latest first, without the present one.
    QList<Visit> recent(qsizetype count) const;

signals:
    void changed();

private:
    QList<Visit> m_visits;
    qsizetype m_current = -1;
};

} // namespace faubourg::ui
