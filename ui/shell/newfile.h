#pragma once

#include "core/office/office.h"
#include "core/storage/datafile.h"

namespace faubourg::ui {

/// A ready-made content for a new file.
struct FilePreset
{
    QString name;     ///< stable: "bethune"
    QString title;    ///< "Béthune"
    QString contains; ///< one sentence on what it holds
};

/// What the three steps of "Create a file" gather.
struct NewFile
{
    QString preset = {};
    office::Office office = {};
    QString path = {};

    friend bool operator==(const NewFile &, const NewFile &) = default;
};

/// The presets and how one is written into a new file. Handed to the window by the
/// program, because the window knows nothing of formats.
struct PresetShelf
{
    QList<FilePreset> presets;
    std::function<Result<void>(storage::Database &, const QString &name)> load;
    QString example; ///< the preset with invented people, offered to discover the program
};

/// Makes the file: the preset first, then what the office said of itself.
Result<std::unique_ptr<storage::DataFile>>
createFile(const NewFile &wanted, const PresetShelf &shelf, const storage::Owner &owner);

} // namespace faubourg::ui
