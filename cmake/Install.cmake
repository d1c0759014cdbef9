include(GNUInstallDirs)
# Debian wants the package's name here, which is not quite the project's.
set(documents ${CMAKE_INSTALL_DATADIR}/doc/leeward)

install(TARGETS leeward-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(LEEWARD_UI)
    install(TARGETS leeward RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

if(UNIX AND NOT APPLE)
    set(packaging ${CMAKE_SOURCE_DIR}/packaging)
    if(LEEWARD_UI)
        install(FILES ${packaging}/linux/leeward.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
        install(FILES ${packaging}/linux/org.leeward.leeward.metainfo.xml
                DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
        install(FILES ${CMAKE_SOURCE_DIR}/resources/app/leeward.svg
                DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
        install(FILES ${CMAKE_SOURCE_DIR}/resources/app/leeward-symbolic.svg
                DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)
    endif()

    # Debian's policy wants these compressed, without a time stamp inside.
    find_program(GZIP gzip REQUIRED)
    function(leeward_install_compressed file target)
        get_filename_component(name ${target} NAME)
        get_filename_component(folder ${target} DIRECTORY)
        set(compressed ${CMAKE_BINARY_DIR}/compressed/${name}.gz)
        add_custom_command(OUTPUT ${compressed} DEPENDS ${file} VERBATIM
                           COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/compressed
                           COMMAND ${GZIP} -9 -n -c ${file} > ${compressed})
        string(MAKE_C_IDENTIFIER "compressed_${name}" step)
        add_custom_target(${step} ALL DEPENDS ${compressed})
        install(FILES ${compressed} DESTINATION ${folder})
    endfunction()

    file(GLOB pages CONFIGURE_DEPENDS ${packaging}/man/*.1)
    foreach(page IN LISTS pages)
        get_filename_component(name ${page} NAME)
        leeward_install_compressed(${page} ${CMAKE_INSTALL_MANDIR}/man1/${name})
    endforeach()
    leeward_install_compressed(${packaging}/linux/changelog ${documents}/changelog)
    install(FILES ${packaging}/linux/copyright DESTINATION ${documents})
endif()
