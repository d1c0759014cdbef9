#pragma once

#include "core/records/entry.h"

#include <QString>

#include <vector>

/// How safe it felt, in words.
namespace leeward::ui {

/// "Mostly safe".
QString nameOf(records::FeltSafety step);

/// "Felt uneasy", for the tag of a page.
QString feltWords(records::FeltSafety step);

/// The five steps, from not safe to safe.
std::vector<records::FeltSafety> feltSafetySteps();

} // namespace leeward::ui
