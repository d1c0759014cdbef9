# leeward_unity(TARGET): with LEEWARD_UNITY, the target's sources are compiled a dozen at a time. Nearly all of a first
# build's time goes into the libraries' headers, which are then read once in twelve times.
function(leeward_unity target)
    if(NOT LEEWARD_UNITY)
        return()
    endif()
    find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/tests/style/dozens.py ${sources}
                    WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE dozens
                    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE ";" "," dozens "${dozens}")
    string(REPLACE "\n" ";" dozens "${dozens}")
    foreach(dozen IN LISTS dozens)
        string(REPLACE "," ";" paths "${dozen}")
        string(MD5 name "${dozen}")
        set_source_files_properties(${paths} PROPERTIES UNITY_GROUP ${name})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
