#include "ui/share/passage_bands.h"

#include "tests/support/fixed_random.h"
#include "tests/support/on_screen.h"
#include "ui/base/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <optional>

namespace leeward::ui {
namespace {

using tests::press;
using tests::says;

/// Bands of one passage: "The lamp stayed on. I left."
class Bands : public testing::Test {
protected:
    enum class Stands { AsShared, Otherwise };

    void show(Stands stands) {
        store::OwnPassage passage{{.id = m_id, .owner = m_random.newId<records::Person>()}, {}, false};
        passage.passage.text = "The lamp stayed on. I left.";
        passage.isAsShared = stands == Stands::AsShared;
        m_bands.show({passage}, QStringLiteral("Ben"));
    }

    Theme m_theme{*qApp};
    tests::FixedRandom m_random{3};
    Id<records::Passage> m_id = m_random.newId<records::Passage>();
    PassageBands m_bands{m_theme, PassageBands::Says::HowMuch};
};

TEST_F(Bands, SayWhoCanReadHowMuch) {
    show(Stands::AsShared);

    EXPECT_TRUE(says(m_bands, QStringLiteral("Ben can read two sentences from here. “The lamp stayed on. I left.”")));
}

TEST_F(Bands, SayWhenTheSharedWordsAreOthers) {
    show(Stands::Otherwise);

    EXPECT_TRUE(says(m_bands, QStringLiteral("Somebody changed this, or took it out, where both can read it.")));
    EXPECT_FALSE(says(m_bands, QStringLiteral("Ben can read")));
}

TEST_F(Bands, AskToTakeBackWhatTheyShow) {
    std::optional<Id<records::Passage>> asked;
    QObject::connect(&m_bands, &PassageBands::takeBackRequested, &m_bands,
                     [&asked](const Id<records::Passage>& id) { asked = id; });
    show(Stands::AsShared);

    press(m_bands, QStringLiteral("Take back: “The lamp stayed on. I left.”"));

    EXPECT_EQ(asked, m_id);
}

TEST_F(Bands, OfNothingAreNotThere) {
    show(Stands::AsShared);

    m_bands.show({}, QStringLiteral("Ben"));

    EXPECT_FALSE(m_bands.isVisible());
}

} // namespace
} // namespace leeward::ui
