# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler switches shared by every target.
option(PANORAMA_TESTS "Build the tests" ON)
option(PANORAMA_FUZZ "Build tests/fuzz for libFuzzer (clang)" OFF)
set(PANORAMA_SANITIZE "" CACHE STRING "address,undefined or thread")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
  set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wno-missing-field-initializers)
add_compile_options($<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2> $<$<CONFIG:Release>:-fstack-protector-strong>)
add_compile_definitions(QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS)
if(PANORAMA_SANITIZE)
  add_compile_options(-fsanitize=${PANORAMA_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1) # what is found fails the test
  add_link_options(-fsanitize=${PANORAMA_SANITIZE})
endif()

# moc 6.4 cannot parse libstdc++'s <concepts>, which <compare> and <chrono> bring in; it needs nothing from there.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)
