#include "core/search/gram_signature.h"

#include <gtest/gtest.h>

namespace leeward::search {
namespace {

TEST(GramSignature, MayHoldEveryPartOfWhatWasAdded) {
    const std::string_view text = "a quiet evening by the sea";
    GramSignature signature;
    signature.add(text);
    for (std::size_t start = 0; start + 6 <= text.size(); ++start)
        EXPECT_TRUE(signature.mayHold(GramSignature::bitsOf(text.substr(start, 6))));
}

TEST(GramSignature, RulesOutWhatSharesNoGram) {
    GramSignature signature;
    signature.add("a quiet evening by the sea");
    EXPECT_FALSE(signature.mayHold(GramSignature::bitsOf("lantern")));
}

TEST(GramSignature, RulesOutTwoAndThreeBytes) {
    GramSignature signature;
    signature.add("a quiet evening");
    EXPECT_TRUE(signature.mayHold(GramSignature::bitsOf("qu")));
    EXPECT_TRUE(signature.mayHold(GramSignature::bitsOf("qui")));
    EXPECT_FALSE(signature.mayHold(GramSignature::bitsOf("zx")));
    EXPECT_FALSE(signature.mayHold(GramSignature::bitsOf("zxy")));
}

TEST(GramSignature, CannotRuleOutOneByte) {
    EXPECT_TRUE(GramSignature().mayHold(GramSignature::bitsOf("z")));
}

TEST(GramSignature, HoldsNothingAfterClearing) {
    GramSignature signature;
    signature.add("lantern");
    signature.clear();
    EXPECT_FALSE(signature.mayHold(GramSignature::bitsOf("lantern")));
}

} // namespace
} // namespace leeward::search
