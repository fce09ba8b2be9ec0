#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace faubourg::cli {

/// The verbs of `faubourg-cli`, and how one is found and run.
class Program
{
public:
    explicit Program(std::vector<std::unique_ptr<Command>> commands);

    /// Runs `arguments` (without the program's name, global options removed).
    /// Exit code: 0 done, 1 refused or failed, 2 wrong usage; one line on `err`.
    int run(const QStringList &arguments, Surroundings &surroundings, QTextStream &err) const;
    QString help() const;

private:
    Result<void> dispatch(const QStringList &arguments, Surroundings &surroundings) const;
    const Command *find(const QString &name) const;
    bool isFamily(const QString &word) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace faubourg::cli
