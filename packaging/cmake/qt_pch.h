// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#ifdef __cplusplus
#include <QtCore/QtCore>
#include <QtWidgets/QtWidgets>
#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <vector>
#endif
