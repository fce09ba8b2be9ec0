# Run as a test: cmake -DROOT=... -P architecture.cmake. Fails on an #include that points up
# the layers, on writing SQL outside core/storage, and on unfinished French.
function(forbid folder pattern why)
    file(GLOB_RECURSE files ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(file IN LISTS files)
        if(ARGN AND file MATCHES "${ARGN}")
            continue()
        endif()
        file(STRINGS ${file} lines REGEX "${pattern}")
        if(lines)
            message(SEND_ERROR "${file}: ${why}\n  ${lines}")
        endif()
    endforeach()
endfunction()

forbid(core "#include \"(ui|app|tests)/" "core knows neither interface nor program")
forbid(core "#include <Q(Widget|Application|Dialog|MessageBox|Icon)>" "core knows no widget")
forbid(core "#include <Q(Painter|Font|Image|Gui|Text(Layout|Document))" "only core/render draws" "core/render/")
forbid(ui "#include (\"app/|<QSql)" "ui reaches data through repositories")
forbid(app/cli "#include (\"ui/|<QSql)" "the command line is an interface of its own")

forbid(core/base "#include \"core/[^b]" "base stands on nothing of ours")
set(domains office people quartiers councils sortition draws sessions training contract programme)
foreach(domain ${domains})
    forbid(core/${domain} "#include \"core/(reports|documents|exchange|render)/" "a domain looks down only")
    forbid(core/${domain} "(INSERT INTO|UPDATE [a-z_]+ SET|DELETE FROM)" "rows are written by storage::Act alone")
endforeach()
forbid(core/storage "#include \"core/(office|people|quartiers|councils|sortition|draws|sessions|training|contract|programme|reports|documents|exchange|render)/" "storage is a mechanism")
forbid(core/reports "#include \"core/(documents|exchange|render)/" "reports look down only")
forbid(core/documents "#include \"core/(exchange|render)/" "documents look down only")
forbid(core/exchange "#include \"core/(documents|render)/" "exchange looks down only")

# A variable named …buffer is a QBuffer: it stays in memory.
foreach(room core ui app)
    forbid(${room} "(QSaveFile|QTemporaryFile|<fstream>|(^|[^_a-z])fopen\\(|(^|[^r])(\\.|->)open\\([^)]*(WriteOnly|ReadWrite|Append))"
        "files are written through storage::AtomicFile" "core/storage/")
endforeach()
