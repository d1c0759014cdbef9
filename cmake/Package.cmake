# ./dev package: a .deb; built on Debian 12 it installs on 12 and 13. What it depends on is found out from the built
# programs; libraries whose names differ between the two releases are linked in (LEEWARD_STATIC).
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME leeward)
set(CPACK_PACKAGE_VENDOR "The Leeward maintainers")
set(CPACK_PACKAGE_CONTACT "The Leeward maintainers <maintainers@leeward.invalid>")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, fonts-lato, fonts-sil-gentiumplus")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "at-spi2-core, hunspell-en-gb | hunspell-en-us | hunspell-dictionary")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "private notes and plans, kept on this computer")
# CPack puts the line above before these, and the dots that Debian wants into the empty ones.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Leeward keeps a private journal and, if wanted, a plan that two people share:
words and signals that mean go on, slow down and stop, and what happens next.
It is made for people who have lived through trauma and for those close to
them.

Everything stays on one computer, encrypted. Leeward does not use the
internet. Each person has a journal that the other cannot open.")
include(CPack)
