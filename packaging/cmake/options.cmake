# What every target of ours links, and nothing else does: warnings, strict Qt, sanitizers.
add_library(faubourg_options INTERFACE)
target_compile_options(faubourg_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wcast-qual
    -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override -Wformat=2)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(faubourg_options INTERFACE
        -Wduplicated-cond -Wduplicated-branches -Wlogical-op
        # Once it optimises, GCC 12 sees through std::variant and Qt's arrays what is not there.
        $<$<CONFIG:Release>:-Wno-maybe-uninitialized> $<$<CONFIG:Release>:-Wno-array-bounds>)
endif()
target_compile_definitions(faubourg_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(FAUBOURG_SANITIZE)
    target_compile_options(faubourg_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(faubourg_options INTERFACE -fsanitize=address,undefined)
endif()

# Generated moc and rcc code is not ours to lint.
file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,llvm-twine-local'\n")
