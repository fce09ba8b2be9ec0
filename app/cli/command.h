#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QStringList>
#include <QTextStream>

class QCommandLineParser;

namespace faubourg::cli {

/// What a verb runs with: where it writes and what day it is.
struct Surroundings
{
    QTextStream &out;
    QTextStream &err; ///< notes on what was done all the same, and the reason of a failure
    const Clock &clock;
};

/// One verb of the command line. Options are declared, then read; output goes to
/// a stream, so that nothing depends on a terminal. Verbs never prompt.
class Command
{
public:
    Command() = default;
    Q_DISABLE_COPY_MOVE(Command)
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString summary() const = 0;
    /// Positional arguments as help shows them: "KIND FILE". The words in brackets may be left out.
    virtual QString synopsis() const = 0;
    virtual void declareOptions(QCommandLineParser &) const { }
    /// `arguments` are the positional ones, their number already checked.
    virtual Result<void> run(const QCommandLineParser &parser, const QStringList &arguments,
                             Surroundings &surroundings) const = 0;
};

/// A wrong way to call a verb: exit code 2.
Error usageError(const QString &message);

} // namespace faubourg::cli
