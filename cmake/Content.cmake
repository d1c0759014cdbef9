# What can be read, as resources: every file of resources/content, so that a new one is there without being listed.
function(leeward_content_resources variable)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/resources
         ${CMAKE_SOURCE_DIR}/resources/content/*.md)
    list(SORT found)
    set(lines "")
    foreach(file IN LISTS found)
        string(APPEND lines "    <file alias=\"${file}\">${CMAKE_SOURCE_DIR}/resources/${file}</file>\n")
    endforeach()
    set(list ${CMAKE_BINARY_DIR}/content.qrc)
    file(CONFIGURE OUTPUT ${list} CONTENT "<RCC>\n  <qresource prefix=\"/\">\n${lines}  </qresource>\n</RCC>\n" @ONLY)
    set(${variable} ${list} PARENT_SCOPE)
endfunction()
