#include "ui/reading/country_box.h"

#include "ui/base/text.h"
#include "ui/base/theme.h"

#include <algorithm>

namespace leeward::ui {

namespace {

constexpr std::string_view kAnywhere = "ZZ";

} // namespace

std::vector<HelpCountry> helpCountries(const content::Library& library) {
    std::vector<HelpCountry> all;
    for (const content::Piece& piece : library.all(content::Kind::Helpline)) {
        const std::string& code = piece.helpline.country;
        if (code != kAnywhere && std::ranges::find(all, code, &HelpCountry::code) == all.end())
            all.push_back({code, toQt(piece.group)});
    }
    std::ranges::sort(all, [](const HelpCountry& one, const HelpCountry& other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return all;
}

ComboBox* makeCountryBox(const Theme& theme, const content::Library& library, ComboBox::Height height,
                         const QString& none, QWidget* parent) {
    auto* box = new ComboBox(theme, height, parent);
    box->addItem(theme.icon(Icon::Globe, Color::Ink2), none, QString());
    const std::vector<HelpCountry> countries = helpCountries(library);
    for (const HelpCountry& one : countries)
        box->addItem(theme.icon(Icon::Globe, Color::Ink2), one.name, toQt(one.code));
    return box;
}

std::string countryIn(const ComboBox& box) {
    return toUtf8(box.currentData().toString());
}

void chooseCountry(ComboBox& box, const std::string& country) {
    const int index = country.empty() ? 0 : box.findData(toQt(country));
    box.setCurrentIndex(index < 0 ? 0 : index);
}

} // namespace leeward::ui
