#include "tests/ui/screens/greek_content.h"

#include <string>

namespace leeward::ui {

namespace {

constexpr auto kLanguage = "el";
constexpr auto kSentence = "Το φως έμεινε ανοιχτό, και η πόρτα μισάνοιχτη. Αυτό φτάνει για σήμερα.";

std::string headed(const std::string& kind, const std::string& id, const std::string& title, int order,
                   const std::string& more) {
    return "id: " + id + "\nkind: " + kind + "\ntitle: " + title + "\norder: " + std::to_string(order) + "\n" + more +
           "sources: Μια πηγή, 2020 ; Άλλη μία, 2021\nchecked: 2026-11-21\nreviewed: not yet\n\n";
}

std::string longBody() {
    std::string body;
    for (const char* part : {"## Πρώτα\n\n", "## Ύστερα\n\n"}) {
        body += part;
        for (int paragraph = 0; paragraph < 6; ++paragraph)
            body += std::string(kSentence) + " **Πολύ** αργά, με *ηρεμία* και πάντα με τον ρυθμό του.\n\n";
        body += "- ένα\n- δύο\n\n1. πρώτο\n2. δεύτερο\n\n> Ας σταματήσουμε λίγο.\n\n";
    }
    return body;
}

void putReading(const tests::FolderSource& source) {
    const std::string notes = "summary: Με λίγα λόγια.\nminutes: 4\nnotes: Τρυφερό: μιλάει για αντιδράσεις.\n";
    source.put(kLanguage, "article", "one",
               headed("article", "one", "Η παύση δεν είναι απόρριψη", 1,
                      notes + "path: Για μένα ; Για τους δυο\nsee: two word\n") +
                   longBody());
    source.put(kLanguage, "article", "two",
               headed("article", "two", "Μετά τη βροχή", 2, "minutes: 1\npath: Για τους δυο\nsee: one\n") + kSentence +
                   "\n");
    source.put(kLanguage, "short", "little", headed("short", "little", "Ένα μικρό", 1, {}) + kSentence + "\n");
    source.put(kLanguage, "term", "word", headed("term", "word", "Ηρεμία", 1, {}) + kSentence + "\n");
}

void putScreens(const tests::FolderSource& source) {
    for (const char* id : {"is-this-right-for-us", "what-to-ask-a-therapist"})
        source.put(kLanguage, "screen", id,
                   headed("screen", id, "Μας ταιριάζει;", 1, "summary: Για έναν.\nnotes: Βαρύ.\n") + longBody());
    source.put(kLanguage, "screen", "words-to-send",
               headed("screen", "words-to-send", "Λόγια για να στείλεις", 2, {}) + "> Θα μείνεις λίγο στη γραμμή;\n\n" +
                   kSentence + "\n");
    source.put(kLanguage, "screen", "if-calling-is-too-much",
               headed("screen", "if-calling-is-too-much", "Αν είναι πολύ", 3, {}) +
                   "- Τα πόδια στο πάτωμα.\n- Πες τη μέρα.\n");
}

void putLines(const tests::FolderSource& source) {
    const std::string known = "hours: όλο το εικοσιτετράωρο\nlanguages: not confirmed\ncost: not confirmed\n"
                              "confidential: not confirmed\nleaves-trace: μπορεί να φανεί\nmay-locate: not confirmed\n"
                              "status: official page\nfor: όποιον το χρειάζεται\n";
    source.put(kLanguage, "helpline", "gr-emergency",
               headed("helpline", "gr-emergency", "Πρώτες βοήθειες", 1,
                      "country: GR\ngroup: Ελλάδα\nemergency: yes\nnumber: 112\n" + known) +
                   kSentence + "\n");
    source.put(kLanguage, "helpline", "gr-line",
               headed("helpline", "gr-line", "Μια μακριά γραμμή με όνομα", 2,
                      "country: GR\ngroup: Ελλάδα\nnumber: 0800 2000 247\ntext-number: 15900\n" + known) +
                   kSentence + "\n");
    source.put(kLanguage, "helpline", "zz-line",
               headed("helpline", "zz-line", "Από παντού", 3,
                      "country: ZZ\ngroup: Παντού\nwebsite: κάπου.ελ/γραμμές\n" + known) +
                   kSentence + "\n");
}

void putCards(const tests::FolderSource& source) {
    std::string steps;
    for (int step = 1; step <= 11; ++step)
        steps += std::to_string(step) + ". **Στάσου εκεί που σε βλέπουν, και μίλα σιγά.** " + kSentence + "\n";
    source.put(
        kLanguage, "card", "when-someone-cannot-speak",
        headed("card", "when-someone-cannot-speak", "Όταν κάποιος δεν μιλάει", 1, "summary: Για τον διπλανό.\n") +
            steps);
}

void putExercises(const tests::FolderSource& source) {
    const std::string steps = "1. **Κοίτα γύρω.** Αργά, ψηλά και χαμηλά. *Αν βοηθάει: από την πόρτα.*\n"
                              "2. **Βρες μια πόρτα.** Όποια θέλεις.\n\n## Αν χειροτερέψει\n\n" +
                              std::string(kSentence) + "\n";
    const std::string said = "group: Κοίτα γύρω\nminutes: 2\ncompany: alone\nsummary: Με τα μάτια.\n";
    source.put(kLanguage, "exercise", "slow-look",
               headed("exercise", "slow-look", "Αργή ματιά", 1, said + "doors: look\ntaps: 0 2\n") + steps);
    source.put(kLanguage, "exercise", "five-to-one",
               headed("exercise", "five-to-one", "Πέντε, τέσσερα", 2,
                      said + "doors: touch\ntaps: 5 4\nnotes: Οι μυρωδιές θυμίζουν.\n") +
                   std::string(kSentence) + "\n\n" + steps);
    source.put(kLanguage, "exercise", "push-the-wall",
               headed("exercise", "push-the-wall", "Σπρώξε τον τοίχο", 3, said + "doors: move\n") + steps);
}

void putBreaths(const tests::FolderSource& source) {
    const std::string steps = std::string(kSentence) + "\n\n1. Άσε μια ανάσα να έρθει.\n2. Άσε την να φύγει.\n" +
                              "3. Πώς είναι;\n\n## Αν χειροτερέψει\n\n" + kSentence + "\n";
    const std::string said = "minutes: 1\nsummary: Όσο χαλαρά θέλεις.\nnotes: " + std::string(kSentence) + "\n";
    source.put(kLanguage, "breath", "watch-only",
               headed("breath", "watch-only", "Μια τελεία", 1, said + "pattern: watch\noffered: yes\n") + steps);
    source.put(kLanguage, "breath", "paced",
               headed("breath", "paced", "Τέσσερα, έξι", 2, said + "pattern: in 4 out 6\ncycles: 6\noffered: yes\n") +
                   steps);
    source.put(kLanguage, "breath", "own-pace",
               headed("breath", "own-pace", "Ο ρυθμός μου", 3, said + "pattern: own\noffered: no\n") + steps);
}

void putPractice(const tests::FolderSource& source) {
    const std::string steps = "1. Ρώτα: «Να καθίσουμε λίγο;»\n2. Περίμενε.\n3. " + std::string(kSentence) + "\n";
    const std::string said = "summary: Μικρό και ίδιο.\nminutes: 3\ncompany: together\ncontact: none\n";
    const auto put = [&source](const std::string& kind, const std::string& id, const std::string& title,
                               const std::string& more, const std::string& body) {
        source.put(kLanguage, kind, id, headed(kind, id, title, 1, more) + body);
    };
    put("ritual", "tea", "Τσάι πρώτα", said + "notes: " + kSentence + "\n", steps);
    put("touch", "hands", "Χέρι με χέρι", "summary: Μία παλάμη.\nminutes: 4\ncompany: together\ncontact: χέρια\n",
        steps);
    put("rehearsal", "no", "Ένα όχι", said, steps);
    put("listening", "turns", "Με τη σειρά", said + "turn: 2 3 5\n", steps);
    put("line", "hurry", "Δεν βιάζομαι", {}, "> Δεν βιάζομαι.\n\n" + std::string(kSentence) + "\n");
    put("reply", "thanks", "Ευχαριστώ", {}, "> Σ’ ευχαριστώ που το είπες.\n");
    put("question", "rest", "Τι σε ξεκούρασε;", {}, "Τι σε ξεκούρασε σήμερα;\n\n- Μια στιγμή.\n- Ένας ήχος.\n");
    put("stem", "felt", "Ένιωσα", {}, "> Ένιωσα … όταν …\n\n" + std::string(kSentence) + "\n");
}

} // namespace

void putGreekContent(const tests::FolderSource& source) {
    putReading(source);
    putScreens(source);
    putLines(source);
    putCards(source);
    putExercises(source);
    putBreaths(source);
    putPractice(source);
}

} // namespace leeward::ui
