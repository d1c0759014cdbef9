#pragma once

#include "core/content/library.h"

class QLocale;

namespace leeward::ui {

/// The content that is built into the program.
class ResourceSource final : public content::Source {
public:
    std::vector<std::string> names(std::string_view language, std::string_view folder) const override;
    std::optional<std::string> read(std::string_view language, std::string_view folder, std::string_view name,
                                    std::size_t limit) const override;
};

/// The folders of content that suit \p locale, the most fitting first: "pt_BR", "pt".
std::vector<std::string> languagesOf(const QLocale& locale);

} // namespace leeward::ui
