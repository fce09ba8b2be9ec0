#include "ui/shell/newfile.h"

#include "core/office/officerepository.h"

namespace faubourg::ui {

Result<std::unique_ptr<storage::DataFile>>
createFile(const NewFile &wanted, const PresetShelf &shelf, const storage::Owner &owner)
{
    const auto fill = [&](storage::Database &database) -> Result<void> {
        FB_TRY(shelf.load(database, wanted.preset));
        if (wanted.office == office::Office())
            return {}; // it may wait
        const office::OfficeRepository offices(database);
        FB_TRY_LET(stored, offices.get());
        office::Office office = wanted.office;
        office.revision = stored.revision;
        FB_TRY(offices.save(office));
        return {};
    };
    return storage::DataFile::create(wanted.path, owner, fill);
}

} // namespace faubourg::ui
