#pragma once

#include "core/store/our_plan.h"
#include "ui/plan/choice_band.h"

#include <QObject>

#include <vector>

namespace leeward::vault {
class Session;
}

namespace leeward::ui {

class BothHere;

/// One's own words in Our plan that are not as they were saved: both wordings, and what can be done. Nobody is named.
class KeptHonest final : public QObject {
    Q_OBJECT

public:
    /// \p session has a shared space; both outlive it.
    KeptHonest(vault::Session& session, const BothHere& both, QObject* parent = nullptr);

    /// What differs now, to be decided in any order or not at all. Nothing while two are here.
    std::vector<Offer> offers();

Q_SIGNALS:
    /// Something was decided: the plan is another one.
    void decided();

private:
    Offer offerFor(const store::Difference& difference);

    vault::Session& m_session;
    const BothHere& m_both;
};

} // namespace leeward::ui
