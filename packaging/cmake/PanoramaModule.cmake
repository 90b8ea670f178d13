# SPDX-License-Identifier: GPL-3.0-or-later
# panorama_module(journeys DEPENDS domain columns LINKS …): one static library a folder, with precompiled standard or Qt headers.
# A module may depend on lower ranks only; the configuration stops on a forbidden arrow.
set(PANORAMA_RANK_core 0)
set(PANORAMA_RANK_domain 1)
set(PANORAMA_RANK_store 2)
set(PANORAMA_RANK_columns 3)
foreach(peer sync identity segments journeys planning reports)
  set(PANORAMA_RANK_${peer} 4)
endforeach()
set(PANORAMA_RANK_services 5)
set(PANORAMA_RANK_items 6)
set(PANORAMA_RANK_ui 7)
set(PANORAMA_RANK_app 8)

# Release code that waits for people or compares answers compiles with -O1, in two thirds of the time of -O2.
function(panorama_light_optimisation target)
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
endfunction()

# Sources of loops over whole columns: compiled for speed, and also for newer processors (columns/wide_loops.h).
# Sanitizers do not go together with functions that are chosen when the program is loaded.
function(panorama_wide_loops)
  if(PANORAMA_SANITIZE OR CMAKE_BUILD_TYPE STREQUAL "Dev")
    return() # gcc 12 crashes over functions for several processors, with sanitizers or with checked containers
  endif()
  set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS -O3)
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU"
     AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12)
    set_property(SOURCE ${ARGN} PROPERTY COMPILE_DEFINITIONS PANORAMA_WIDE_LOOPS)
  endif()
endfunction()

function(panorama_module name)
  cmake_parse_arguments(ARG "QT_PCH" "" "DEPENDS;LINKS;PRIVATE" ${ARGN})
  foreach(other ${ARG_DEPENDS})
    if(NOT PANORAMA_RANK_${other} LESS PANORAMA_RANK_${name})
      message(FATAL_ERROR "forbidden arrow: ${name} -> ${other}")
    endif()
  endforeach()
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  add_library(panorama_${name} STATIC ${sources})
  target_include_directories(panorama_${name} PUBLIC ${CMAKE_SOURCE_DIR}/models ${CMAKE_SOURCE_DIR})
  if(PANORAMA_RANK_${name} LESS PANORAMA_RANK_items)
    set_target_properties(panorama_${name} PROPERTIES AUTOMOC OFF) # no QObject below the item models
  else()
    panorama_light_optimisation(panorama_${name})
  endif()
  list(TRANSFORM ARG_DEPENDS PREPEND panorama_ OUTPUT_VARIABLE depends)
  target_link_libraries(panorama_${name} PUBLIC ${depends} ${ARG_LINKS} PRIVATE ${ARG_PRIVATE})
  if(ARG_QT_PCH)
    target_precompile_headers(panorama_${name} PRIVATE ${CMAKE_SOURCE_DIR}/packaging/cmake/qt_pch.h)
  else()
    target_precompile_headers(panorama_${name} PRIVATE ${CMAKE_SOURCE_DIR}/packaging/cmake/std_pch.h)
  endif()
endfunction()

# panorama_registry(target FUNCTION registerAllCommands TYPE CommandRegistry HEADER file GLOB pattern NAMESPACE ns)
# generates FUNCTION(TYPE&) that calls register_<stem>(TYPE&) of every matching file.
function(panorama_registry target)
  cmake_parse_arguments(ARG "" "FUNCTION;TYPE;HEADER;NAMESPACE" "GLOB" ${ARGN})
  file(GLOB files CONFIGURE_DEPENDS ${ARG_GLOB})
  set(declarations "")
  set(calls "")
  foreach(file ${files})
    get_filename_component(stem ${file} NAME_WE)
    string(APPEND declarations "void register_${stem}(${ARG_TYPE} &registry);\n")
    string(APPEND calls "    register_${stem}(registry);\n")
  endforeach()
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${ARG_FUNCTION}.cpp)
  file(CONFIGURE OUTPUT ${output} @ONLY CONTENT
"#include \"${ARG_HEADER}\"
namespace ${ARG_NAMESPACE} {
${declarations}
void ${ARG_FUNCTION}(${ARG_TYPE} &registry)
{
${calls}}
}
")
  target_sources(${target} PRIVATE ${output})
  set_source_files_properties(${output} PROPERTIES SKIP_AUTOMOC ON)
endfunction()

# panorama_test(name SOURCES … LINKS …): a Qt Test or plain program under ctest.
function(panorama_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT;LABEL" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE panorama_test_support Qt6::Test ${ARG_LINKS})
  panorama_light_optimisation(${name})
  target_compile_options(${name} PRIVATE -UQT_NO_CAST_FROM_ASCII -UQT_NO_CAST_TO_ASCII)
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  if(PANORAMA_SANITIZE)
    math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 3") # a sanitizer slows a test down several times
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=*.debug=false;PANORAMA_SHARED=${PANORAMA_SHARED};PANORAMA_BIN=${CMAKE_BINARY_DIR}/bin;PANORAMA_SOURCE=${CMAKE_SOURCE_DIR}"
    SKIP_RETURN_CODE 77)
  if(ARG_LABEL)
    set_tests_properties(${name} PROPERTIES LABELS ${ARG_LABEL})
  endif()
endfunction()
get_filename_component(PANORAMA_SHARED_DEFAULT ${CMAKE_SOURCE_DIR}/../shared ABSOLUTE)
set(PANORAMA_SHARED ${PANORAMA_SHARED_DEFAULT} CACHE PATH "folder with data, specs and corpora for tests")
