#pragma once

#include "app/cli/command.h"

namespace faubourg::cli {

/// `faubourg-cli draw verify DOSSIER --seed TEXT [--record FILE]`
class DrawVerifyCommand final : public Command
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
