#pragma once

#include "app/cli/command.h"

namespace faubourg::cli {

/// `faubourg-cli import KIND FILE DATA [--mapping FILE] [--dry-run]`
class ImportCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString synopsis() const override;
    void declareOptions(QCommandLineParser &parser) const override;
    Result<void> run(const QCommandLineParser &parser, const QStringList &arguments,
                     Surroundings &surroundings) const override;

private:
    Result<void> importRoll(const QCommandLineParser &parser, const QStringList &arguments,
                            Surroundings &surroundings) const;
};

} // namespace faubourg::cli
