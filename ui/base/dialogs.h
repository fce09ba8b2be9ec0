#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace faubourg::ui {

/// A choice before an act that cannot be undone.
struct Confirmation
{
    QString title;       ///< names the object: "Void the draw of Catorive"
    QString consequence; ///< what will happen, and that it cannot be undone
    QString verb;        ///< on the button that goes ahead: "Void the draw"
    QString typed = {};  ///< when not empty, what must be typed to go ahead (a number of records)
    bool asksReason = false;
    QString reasonLabel = {}; ///< what is asked when not a reason: "&Service:"
    QString proposed = {};    ///< what stands in the line already
};

struct Confirmed
{
    QString reason; ///< when one was asked, or what else was
};

/// Ask; nothing when the user thought better of it. The only modal question of the program.
std::optional<Confirmed> confirm(QWidget *parent, const Confirmation &question);

/// Where to read or write a file; empty when the user thought better of it.
/// `filter` as in "Faubourg files (*.faubourg)"; of several, `chosen` is proposed, then taken.
QString askFileToOpen(QWidget *parent, const QString &title, const QString &filter);
QString askFileToSave(QWidget *parent, const QString &title, const QString &proposedPath,
                      const QString &filter, QString *chosen = nullptr);
QString askFolder(QWidget *parent, const QString &title);

/// Answers given in advance, in order, so that no test meets a modal dialog.
namespace answers {
void confirmNext(const QString &reason = {});
void refuseNext();
void fileNext(const QString &path);
/// The questions asked since the last call, by their titles.
QStringList takeAsked();
} // namespace answers

} // namespace faubourg::ui
