#include "core/records/everyday_words.h"

#include <algorithm>
#include <iterator>

namespace leeward::records {

namespace {

/// In alphabetical order, folded.
constexpr std::string_view kEverydayWords[] = {
    "again",   "ah",      "all",    "alright", "and",    "angel", "anyway", "baby",    "back",   "bad",    "because",
    "bed",     "better",  "body",   "but",     "bye",    "calm",  "can",    "careful", "close",  "cold",   "come",
    "cool",    "darling", "day",    "dear",    "deep",   "down",  "easy",   "eyes",    "face",   "feel",   "feet",
    "fine",    "first",   "for",    "forever", "gently", "get",   "give",   "go",      "god",    "good",   "great",
    "hair",    "hand",    "hands",  "happy",   "hard",   "head",  "heart",  "hello",   "help",   "here",   "hey",
    "hi",      "hmm",     "hold",   "home",    "honey",  "hot",   "how",    "hug",     "i",      "it",     "just",
    "keep",    "kiss",    "know",   "later",   "let",    "light", "like",   "listen",  "little", "look",   "lot",
    "love",    "lovely",  "maybe",  "me",      "mean",   "mine",  "mm",     "mmm",     "more",   "much",   "music",
    "my",      "near",    "never",  "nice",    "night",  "no",    "not",    "nothing", "now",    "off",    "oh",
    "ok",      "okay",    "on",     "one",     "only",   "open",  "out",    "over",    "phone",  "please", "pretty",
    "quick",   "quiet",   "rather", "ready",   "really", "relax", "rest",   "right",   "room",   "say",    "see",
    "she",     "shh",     "side",   "skin",    "sleep",  "slow",  "slower", "slowly",  "so",     "soft",   "softly",
    "some",    "soon",    "sorry",  "stay",    "still",  "stop",  "sure",   "sweet",   "take",   "talk",   "tell",
    "thanks",  "that",    "the",    "then",    "there",  "thing", "think",  "this",    "time",   "tired",  "today",
    "tonight", "too",     "touch",  "true",    "up",     "us",    "wait",   "want",    "warm",   "water",  "we",
    "well",    "what",    "when",   "where",   "who",    "why",   "with",   "work",    "wow",    "yeah",   "yes",
    "you",     "your",
};

} // namespace

bool isEverydayWord(std::string_view word) {
    return std::binary_search(std::begin(kEverydayWords), std::end(kEverydayWords), word);
}

bool isPlainStop(std::string_view word) {
    return word == "no" || word == "stop" || word == "wait";
}

} // namespace leeward::records
