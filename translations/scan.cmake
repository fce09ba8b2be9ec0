# cmake -DLUPDATE=… -DROOT=… -DINTO=… -P scan.cmake: brings faubourg_fr.ts and faubourg_en.ts
# of the folder INTO up to date with the texts of the sources under ROOT.
file(GLOB_RECURSE sources
    ${ROOT}/core/*.cpp ${ROOT}/core/*.h ${ROOT}/ui/*.cpp ${ROOT}/ui/*.h ${ROOT}/app/*.cpp)
set(scan ${LUPDATE} -silent -locations none -no-obsolete -source-language en -I ${ROOT} ${sources})
execute_process(COMMAND ${scan} -target-language fr_FR -ts ${INTO}/faubourg_fr.ts
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${scan} -target-language en_GB -pluralonly -ts ${INTO}/faubourg_en.ts
    COMMAND_ERROR_IS_FATAL ANY)
