find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json REQUIRED)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(Utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(Sqlcipher REQUIRED IMPORTED_TARGET sqlcipher)
pkg_check_modules(Cairo REQUIRED IMPORTED_TARGET cairo-pdf>=1.16)
pkg_check_modules(Glib REQUIRED IMPORTED_TARGET glib-2.0>=2.68)
pkg_check_modules(Zlib REQUIRED IMPORTED_TARGET zlib)
pkg_check_modules(Minizip REQUIRED IMPORTED_TARGET minizip)
pkg_check_modules(Hunspell REQUIRED IMPORTED_TARGET hunspell>=1.7)
pkg_check_modules(Pango REQUIRED IMPORTED_TARGET pangocairo>=1.44)

# leeward_dependency(NAME ARCHIVE SHARED): the target leeward_NAME, which links the archive where there is one and it is
# wanted, or else the shared library. An archive keeps the version ours, and one package installs on several releases.
function(leeward_dependency name archive shared)
    add_library(leeward_${name} INTERFACE)
    find_library(LEEWARD_${name}_ARCHIVE ${archive})
    mark_as_advanced(LEEWARD_${name}_ARCHIVE)
    if(LEEWARD_STATIC AND LEEWARD_${name}_ARCHIVE)
        target_link_libraries(leeward_${name} INTERFACE ${LEEWARD_${name}_ARCHIVE})
    else()
        target_link_libraries(leeward_${name} INTERFACE ${shared})
    endif()
endfunction()

# SQLCipher exports the same symbols as plain SQLite, so linking the wrong one is easy; core/sql refuses to work with
# it. OpenSSL's libcrypto is what Debian builds SQLCipher with.
leeward_dependency(sqlcipher libsqlcipher.a PkgConfig::Sqlcipher)
target_compile_definitions(leeward_sqlcipher INTERFACE SQLITE_HAS_CODEC)
target_include_directories(leeward_sqlcipher SYSTEM INTERFACE ${Sqlcipher_INCLUDE_DIRS})
if(LEEWARD_STATIC AND LEEWARD_sqlcipher_ARCHIVE)
    find_package(OpenSSL REQUIRED COMPONENTS Crypto)
    target_link_libraries(leeward_sqlcipher INTERFACE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
endif()

leeward_dependency(utf8proc libutf8proc.a PkgConfig::Utf8proc)

leeward_dependency(minizip libminizip.a PkgConfig::Minizip)
target_link_libraries(leeward_minizip INTERFACE PkgConfig::Zlib)

find_path(ZXCVBN_INCLUDE zxcvbn.h REQUIRED)
add_library(leeward_zxcvbn INTERFACE)
target_link_libraries(leeward_zxcvbn INTERFACE zxcvbn)
target_include_directories(leeward_zxcvbn SYSTEM INTERFACE ${ZXCVBN_INCLUDE})

if(LEEWARD_UI)
    # Never Network: tests/rules looks at what the built program loads.
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg Concurrent PrintSupport)
    if(UNIX AND NOT APPLE)
        find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
    endif()
endif()
