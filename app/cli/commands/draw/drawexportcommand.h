#pragma once

#include "app/cli/command.h"

namespace faubourg::cli {

/// `faubourg-cli draw export DOSSIER --convention NAME --out FOLDER [--seed TEXT]`
class DrawExportCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString synopsis() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    Result<void> run(const QCommandLineParser &parser, const QStringList &arguments,
                     Surroundings &surroundings) const override;
};

} // namespace faubourg::cli
