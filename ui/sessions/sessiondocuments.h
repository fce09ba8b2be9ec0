#pragma once

#include "core/documents/documentkinds.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace faubourg::ui {

class Workspace;

/// What can be printed of a session: each document with what keeps it from being made or
/// should be checked first, its preview and its PDF. Read when it comes into view.
class SessionDocuments final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionDocuments(Workspace &workspace, QWidget *parent = nullptr);

    /// `fileName` names the session in the files that are proposed.
    void setSession(SessionId session, const QString &fileName);

signals:
    /// A document is about to be made: what is being typed should be saved first.
    void wanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Way { Preview, Print, SavePdf };
    struct Line
    {
        QString key;
        QString label;
        QLabel *note;
        QList<QPushButton *> buttons;
    };

    void addLine(const documents::DocumentKind &kind);
    void read();
    void make(const Line &line, Way way);
    Result<documents::Prepared> prepare(const Line &line) const;

    Workspace &m_workspace;
    SessionId m_session;
    QString m_fileName;
    QList<Line> m_lines;
    bool m_isRead = false;
};

} // namespace faubourg::ui
