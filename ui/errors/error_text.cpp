#include "ui/errors/error_text.h"

#include <QCoreApplication>

#include <variant>

namespace leeward::ui {

namespace {

/// Gives the words their place among the translations.
struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::ErrorWords)

public:
    static QString copyHint() {
        return tr("If there is a copy of this folder somewhere, you could open that one instead.");
    }
    static QString roomHint() { return tr("Removing something large elsewhere makes room. Then it goes on."); }
};

// No default in any switch: the compiler names the words that are missing.

/// The words for what was asked for and can't be: the vault itself is well.
ErrorText textForWish(vault::ErrorKind kind) {
    using Kind = vault::ErrorKind;
    using Words = ErrorWords;
    switch (kind) {
    case Kind::AlreadyThere:
        return {Words::tr("There are other files in this folder. They were left as they are, and nothing was made."),
                Words::tr("An empty folder works, or you could open one you have.")};
    case Kind::SamePassphrase:
        return {Words::tr("These words can’t be used here. Nothing was changed."),
                Words::tr("Please choose others. Six suggested words are a good start.")};
    case Kind::WeakPassphrase:
        return {Words::tr("These words would be guessed too soon. Nothing was changed."),
                Words::tr("One or two more words help most.")};
    case Kind::RefusedName:
        return {Words::tr("That name is too long, or more than one line. Nothing was changed."),
                Words::tr("A shorter one works. So does none.")};
    case Kind::AlreadyTwo:
        return {Words::tr("Two people have their places here. Nothing was changed."),
                Words::tr("A journal of its own can live in another folder.")};
    case Kind::SamePerson:
        return {Words::tr("This needs the other person’s passphrase. Nothing was changed."),
                Words::tr("The one who opened the journal is here already.")};
    case Kind::NoSharedSpace:
        return {Words::tr("There is no space that both of you have open. Nothing was changed."),
                Words::tr("Your own journal and plan are here as before.")};
    case Kind::TogetherIsOver:
        return {Words::tr("Your time together has ended by itself. What was done until then is kept."),
                Words::tr("You could sit down together again whenever you both like.")};
    case Kind::InsideVault:
        return {Words::tr("That place is inside the folder of this journal, so nothing was made."),
                Words::tr("You could choose a place outside of it.")};
    case Kind::Cancelled:
        return {Words::tr("It was stopped in time. Everything is as it was."),
                Words::tr("You could begin again whenever you like.")};
    case Kind::WrongPassphrase:
    case Kind::DamagedKeys:
    case Kind::DamagedSpace:
    case Kind::OlderSpace:
    case Kind::NewerVersion:
    case Kind::InUse:
    case Kind::NotPermitted:
    case Kind::NoRoom:
    case Kind::NotAVault:
    case Kind::RefusedCost:
    case Kind::NoMemory:
    case Kind::NotEncrypted:
    case Kind::Failed:
        break;
    }
    return {};
}

} // namespace

ErrorText textFor(vault::ErrorKind kind) {
    using Kind = vault::ErrorKind;
    using Words = ErrorWords;
    switch (kind) {
    case Kind::WrongPassphrase:
        return wrongPassphraseText({});
    case Kind::DamagedKeys:
        return {Words::tr("The key file can’t be read. What you wrote stays in its place, locked and unchanged."),
                Words::copyHint()};
    case Kind::DamagedSpace:
        return {Words::tr("Part of the file can’t be read. Nothing was changed, and your passphrase is right."),
                Words::copyHint()};
    case Kind::OlderSpace:
        return {Words::tr("An older file stands in the place of yours. Nothing was changed."),
                Words::tr("If there is a newer copy of this folder somewhere, you could open that one.")};
    case Kind::NewerVersion:
        return {Words::tr("A newer version of this program made it. It was left as it is."),
                Words::tr("That version, or a later one, opens it.")};
    case Kind::InUse:
        return {Words::tr("It is open in another window. Nothing is lost."),
                Words::tr("You could close it there, then try again here.")};
    case Kind::NotPermitted:
        return {Words::tr("This computer does not let the program use that folder. Nothing was changed."),
                Words::tr("The folder may belong to another account, or the drive may be for reading alone.")};
    case Kind::NoRoom:
        return {Words::tr("The drive is full. What was saved before is in its place."), Words::roomHint()};
    case Kind::NotAVault:
        return {Words::tr("There is no journal in this folder. Nothing was changed."),
                Words::tr("You could choose another folder.")};
    case Kind::RefusedCost:
        return {Words::tr("The key file asks for far more work than it should. It was left as it is."),
                Words::copyHint()};
    case Kind::NoMemory:
        return {Words::tr("There was not enough free memory for this. Nothing is lost."),
                Words::tr("Closing another program can help. Then you could try again.")};
    case Kind::NotEncrypted:
        return {Words::tr("The part of this program that locks things is missing, so nothing was opened or made."),
                Words::tr("Installing the program again brings it back.")};
    case Kind::Failed:
        return {Words::tr("The drive did not answer as it should. What was saved before was not touched."),
                Words::tr("You could check that it is connected, then try again.")};
    case Kind::AlreadyThere:
    case Kind::SamePassphrase:
    case Kind::WeakPassphrase:
    case Kind::RefusedName:
    case Kind::AlreadyTwo:
    case Kind::SamePerson:
    case Kind::NoSharedSpace:
    case Kind::TogetherIsOver:
    case Kind::InsideVault:
    case Kind::Cancelled:
        return textForWish(kind);
    }
    return {};
}

ErrorText textFor(store::SaveError error) {
    using Kind = store::SaveError;
    using Words = ErrorWords;
    switch (error) {
    case Kind::NoRoom:
        return {Words::tr("This drive is full, so the last words aren’t saved. They stay here on the screen."),
                Words::tr("Removing something large elsewhere makes room. They are saved as soon as there is some.")};
    case Kind::NotPermitted:
        return {Words::tr("This computer does not let the program write here, so the last words aren’t saved. They "
                          "stay on the screen."),
                Words::tr("The drive may be for reading alone now. They are saved as soon as it can be written to.")};
    case Kind::Behind:
        return {Words::tr("This was changed somewhere else in the meantime. Those words are kept, and yours stay here "
                          "on the screen."),
                Words::tr("You could copy yours, and open the page again.")};
    case Kind::NotOwner:
        return {Words::tr("These are the other person’s words. They were left as they are."),
                Words::tr("You could add a line of your own beside them.")};
    case Kind::Refused:
        return {Words::tr("This can’t be saved as it stands. Your words stay here on the screen."),
                Words::tr("A shorter text may fit.")};
    case Kind::TooMany:
        return {Words::tr("This list is full. Everything in it is kept."),
                Words::tr("Removing a line makes room for another.")};
    case Kind::Failed:
        return {Words::tr("The drive did not answer as it should, so the last words aren’t saved. They stay here on "
                          "the screen."),
                Words::tr("You could check that it is connected. They are saved as soon as it answers.")};
    }
    return {};
}

ErrorText notDoneText(store::SaveError error) {
    using Kind = store::SaveError;
    using Words = ErrorWords;
    switch (error) {
    case Kind::NoRoom:
        return {Words::tr("This drive is full, so that was not done. Everything is as it was."),
                Words::tr("Removing something large elsewhere makes room. Then you could try again.")};
    case Kind::NotPermitted:
        return {Words::tr("This computer does not let the program write here, so that was not done. Everything is as "
                          "it was."),
                Words::tr("The drive may be for reading alone now. You could try again later.")};
    case Kind::Behind:
        return {Words::tr("This was changed somewhere else in the meantime, so it was left as it is."),
                Words::tr("You could open the page again, and look at it as it is now.")};
    case Kind::Failed:
        return {Words::tr("The drive did not answer as it should, so that was not done. Everything is as it was."),
                Words::tr("You could check that it is connected, and try again.")};
    case Kind::NotOwner:
    case Kind::Refused:
    case Kind::TooMany:
        break;
    }
    return textFor(error);
}

ErrorText textFor(secret::Passphrase::Problem problem) {
    using Kind = secret::Passphrase::Problem;
    using Words = ErrorWords;
    switch (problem) {
    case Kind::Empty:
        return {Words::tr("There is nothing in the field. Nothing was changed."),
                Words::tr("You could type your passphrase there.")};
    case Kind::TooLong:
        return {Words::tr("That is longer than a passphrase can be. Nothing was changed."),
                Words::tr("Up to about a thousand letters fit.")};
    case Kind::HasNul:
        return {Words::tr("There is a sign in it that no keyboard types. Nothing was changed."),
                Words::tr("Typing it, rather than pasting, leaves such signs out.")};
    case Kind::NotText:
        return {Words::tr("Part of it is not text. Nothing was changed."),
                Words::tr("Typing it, rather than pasting, leaves such parts out.")};
    }
    return {};
}

ErrorText textFor(base::FileError error) {
    using Kind = base::FileError;
    using Words = ErrorWords;
    switch (error) {
    case Kind::NotFound:
        return {Words::tr("The file is not there. Nothing was changed."),
                Words::tr("It may have been moved, or a drive may be unplugged.")};
    case Kind::NotPermitted:
        return {Words::tr("This computer does not let the program use that file. Nothing was changed."),
                Words::tr("It may belong to another account, or the drive may be for reading alone.")};
    case Kind::NoRoom:
        return {Words::tr("The drive is full. What stood there before is in its place."), Words::roomHint()};
    case Kind::NotARegularFile:
        return {Words::tr("There is a folder or a link where a file should be. It was left as it is."),
                Words::tr("You could choose another place.")};
    case Kind::NotOurs:
        return {Words::tr("That file belongs to another account, or has two names. It was left as it is."),
                Words::tr("A copy of it, made by you, would work.")};
    case Kind::TooLarge:
        return {Words::tr("That file is larger than this can take. It was left as it is."),
                Words::tr("A smaller part of it would work.")};
    case Kind::Exists:
        return {Words::tr("There is a file of that name. It was left as it is."),
                Words::tr("You could choose another name.")};
    case Kind::Failed:
        return {Words::tr("The drive did not answer as it should. What was saved before was not touched."),
                Words::tr("You could check that it is connected, then try again.")};
    }
    return {};
}

ErrorText textFor(paper::PaperProblem problem) {
    switch (problem) {
    case paper::PaperProblem::Refused:
        return {ErrorWords::tr("That is more than goes on paper at once. Your plan is as it was."),
                ErrorWords::tr("A few chosen sections may fit.")};
    }
    return {};
}

ErrorText textFor(PrintProblem problem) {
    using Words = ErrorWords;
    switch (problem) {
    case PrintProblem::NoPrinter:
        return {Words::tr("This computer knows no printer."),
                Words::tr("You could save a PDF, and print it where there is one.")};
    case PrintProblem::NotStarted:
        return {Words::tr("The printer took nothing. Your plan is as it was."),
                Words::tr("You could look whether it is switched on, or save a PDF.")};
    case PrintProblem::Refused:
        return {Words::tr("A page could not be made ready for the printer, so printing ended there."),
                Words::tr("You could save a PDF, and print that.")};
    }
    return {};
}

ErrorText textFor(transfer::ExportProblem problem) {
    using Kind = transfer::ExportProblem;
    using Words = ErrorWords;
    switch (problem) {
    case Kind::Exists:
        return {Words::tr("Something of that name stands there. It was left as it is, and nothing was written."),
                Words::tr("You could choose another name.")};
    case Kind::InsideVault:
        return {Words::tr("That place is inside the locked folder, so nothing was written."),
                Words::tr("Readable pages need a place outside of it.")};
    case Kind::NoFolder:
        return {Words::tr("The folder it would lie in is not there. Nothing was written."),
                Words::tr("You could make that folder first, or name another.")};
    case Kind::NotRead:
        return {Words::tr("The journal could not be read to its end, so nothing was written."),
                Words::tr("“Check my journal” under Privacy and safety tells more.")};
    case Kind::NotMade:
        return {Words::tr("The pages could not be made, so nothing was written."),
                Words::tr("One of the other forms may do.")};
    case Kind::Stopped:
        return {Words::tr("Stopped. Nothing was written."), {}};
    }
    return {};
}

ErrorText textFor(const transfer::ExportError& error) {
    return std::visit([](const auto& one) { return textFor(one); }, error);
}

ErrorText textFor(transfer::ImportProblem problem) {
    using Kind = transfer::ImportProblem;
    using Words = ErrorWords;
    switch (problem) {
    case Kind::NotFound:
        return {Words::tr("There is nothing of that name. Nothing was brought in."),
                Words::tr("You could look for it with “A file…” or “A folder…”.")};
    case Kind::NotPermitted:
        return {Words::tr("This account may not look into it. Nothing was brought in."),
                Words::tr("You could copy it into a folder of your own first.")};
    case Kind::NotReadable:
        return {Words::tr("The computer could not read it to its end. Nothing was brought in."),
                Words::tr("You could copy it to another place, and try that copy.")};
    case Kind::NotKnown:
        return {Words::tr("It is not a journal that is known here. Nothing was brought in."),
                Words::tr("Known are a folder of Markdown pages, and JSON of this program, Day One or jrnl. A zip file "
                          "with such JSON does, too.")};
    case Kind::NotText:
        return {Words::tr("It is not text in UTF-8. Nothing was brought in."),
                Words::tr("The program that it comes from may offer UTF-8 when it exports.")};
    case Kind::NotJson:
        return {Words::tr("It begins like JSON, and is none to its end. Nothing was brought in."),
                Words::tr("It may have been cut off. You could export it once more.")};
    case Kind::TooDeep:
        return {Words::tr("It goes deeper than any journal does. Nothing was brought in."),
                Words::tr("You could export it again from the program that it comes from.")};
    case Kind::TooMuch:
        return {Words::tr("That is more than 250,000 files or 1 GiB at once. Nothing was brought in."),
                Words::tr("You could bring it in part by part.")};
    case Kind::NewerVersion:
        return {Words::tr("It was exported by a newer version of this program. Nothing was brought in."),
                Words::tr("A newer version here can read it.")};
    case Kind::DamagedArchive:
        return {Words::tr("The zip file is damaged, or a part of it is missing. Nothing was brought in."),
                Words::tr("You could copy it once more, or export it again.")};
    case Kind::Stopped:
        return {Words::tr("Stopped. Nothing was brought in."), {}};
    }
    return {};
}

ErrorText textFor(const transfer::ImportError& error) {
    if (const auto* problem = std::get_if<transfer::ImportProblem>(&error))
        return textFor(*problem);
    return notDoneText(std::get<store::SaveError>(error));
}

ErrorText wrongPassphraseText(const Typing& typing) {
    using Words = ErrorWords;
    const QString what = Words::tr("That did not open it. Nothing is lost.");
    if (typing.isCapsLockOn && typing.isShown)
        return {what, Words::tr("You can try again whenever you like. Caps Lock is on, and spaces and the keyboard "
                                "layout count.")};
    if (typing.isCapsLockOn)
        return {what, Words::tr("You can try again whenever you like. Caps Lock is on, and spaces and the keyboard "
                                "layout count. It can help to show what you type.")};
    if (typing.isShown)
        return {what, Words::tr("You can try again whenever you like. Capital letters, spaces and the keyboard layout "
                                "count.")};
    return {what, Words::tr("You can try again whenever you like. Capital letters, spaces and the keyboard layout "
                            "count. It can help to show what you type.")};
}

} // namespace leeward::ui
