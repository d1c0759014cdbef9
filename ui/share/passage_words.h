#pragma once

#include <QString>

#include <cstdint>

/// How passages and their places are called.
namespace leeward::ui {

/// "Read together", or the section of Our plan with this number.
QString placeName(std::uint8_t place);

/// The places that a passage can go to: beside the plan, then the sections.
inline constexpr std::uint8_t kLastPlace = 12;

/// "Robin can read two sentences from here."
QString canReadWords(const QString& other, std::size_t sentences);

/// What is said when a passage was shared: where it went.
QString sharedWords(std::uint8_t place);

/// What is said when a passage was taken back: honestly, it may have been read.
QString takenBackWords(const QString& other);

/// The words in quotation marks, shortened for a band.
QString quoted(const QString& words);

} // namespace leeward::ui
