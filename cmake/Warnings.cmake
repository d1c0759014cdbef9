# Every target of ours links this: warnings are errors.
add_library(leeward_warnings INTERFACE)
if(MSVC)
    target_compile_options(leeward_warnings INTERFACE /W4 /WX /utf-8 /permissive-)
else()
    target_compile_options(leeward_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wswitch-enum
                           -Wnon-virtual-dtor -Werror)
    # What g++ guesses while it optimises differs from release to release, and is wrong about tl::expected and std::span
    # in some of them. Sanitizers and clang's analyzer see what is real.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(leeward_warnings INTERFACE -Wno-maybe-uninitialized -Wno-array-bounds
                               -Wno-stringop-overflow -Wno-stringop-overread -Wno-restrict)
    endif()
endif()

# Hardening of release programs; checked on the built file by tests/rules.
if(CMAKE_BUILD_TYPE MATCHES "Rel" AND NOT MSVC AND NOT LEEWARD_SANITIZE)
    add_compile_options(-fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE)
    # CHECK names its file: from the top of the tree, not from the folder of whoever built it.
    add_compile_options(-fmacro-prefix-map=${CMAKE_SOURCE_DIR}/=)
    if(NOT APPLE)
        add_link_options(-pie -Wl,-z,relro,-z,now,-z,noexecstack)
    endif()
endif()
