# SPDX-License-Identifier: GPL-3.0-or-later
# panorama_window_resources(target): icons, style sheet and translations inside the executable
# (resources in static libraries are dropped by the linker).
file(GLOB PANORAMA_ICONS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
file(GLOB PANORAMA_THEME CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/theme/*)
file(GLOB PANORAMA_TS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/panorama_*.ts)

function(panorama_window_resources target)
  qt_add_resources(${target} ${target}_window PREFIX / BASE ${CMAKE_SOURCE_DIR}/resources
    FILES ${PANORAMA_ICONS} ${PANORAMA_THEME})
  if(PANORAMA_TS)
    qt_add_lrelease(${target} TS_FILES ${PANORAMA_TS} QM_FILES_OUTPUT_VARIABLE qm_files OPTIONS -silent)
    qt_add_resources(${target} ${target}_translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR}
      FILES ${qm_files})
  endif()
endfunction()
