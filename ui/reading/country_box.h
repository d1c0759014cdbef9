#pragma once

#include "core/content/library.h"
#include "ui/base/combo_box.h"

#include <QString>

#include <string>
#include <vector>

namespace leeward::ui {

/// A country that has lines.
struct HelpCountry {
    std::string code; ///< ISO 3166
    QString name;
};

/// Every country with a line of its own, by name. "Anywhere" is none of them.
std::vector<HelpCountry> helpCountries(const content::Library& library);

/// A box with the countries that have lines, and before them \p none, which is chosen: nobody is asked where they are.
ComboBox* makeCountryBox(const Theme& theme, const content::Library& library, ComboBox::Height height,
                         const QString& none, QWidget* parent);

/// The country that is chosen in \p box; empty if none is.
std::string countryIn(const ComboBox& box);

/// Chooses \p country in \p box, or none.
void chooseCountry(ComboBox& box, const std::string& country);

} // namespace leeward::ui
