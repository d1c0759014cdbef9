#include "cli/words.h"

#include "core/records/person.h"

namespace leeward::cli {

namespace {

using vault::ErrorKind;

constexpr const char* kNoRoom = "There is no room left on the disk. What was saved before is safe; this was not.";
constexpr const char* kNotPermitted = "The system does not permit it here.";
constexpr const char* kDevice = "The disk reports trouble. What was saved before is left as it is.";

ExitStatus statusOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::WrongPassphrase:
        return ExitStatus::WrongPassphrase;
    case ErrorKind::DamagedKeys:
    case ErrorKind::DamagedSpace:
    case ErrorKind::OlderSpace:
    case ErrorKind::RefusedCost:
    case ErrorKind::NotEncrypted:
    case ErrorKind::Failed:
        return ExitStatus::Damaged;
    case ErrorKind::NewerVersion:
        return ExitStatus::NewerVersion;
    case ErrorKind::InUse:
        return ExitStatus::InUse;
    case ErrorKind::NoRoom:
    case ErrorKind::NoMemory:
        return ExitStatus::NoRoom;
    case ErrorKind::NotPermitted:
        return ExitStatus::NotPermitted;
    case ErrorKind::NotAVault:
        return ExitStatus::NotAVault;
    case ErrorKind::AlreadyThere:
    case ErrorKind::SamePassphrase:
    case ErrorKind::WeakPassphrase:
    case ErrorKind::AlreadyTwo:
    case ErrorKind::RefusedName:
    case ErrorKind::SamePerson:
    case ErrorKind::NoSharedSpace:
    case ErrorKind::TogetherIsOver:
    case ErrorKind::InsideVault:
    case ErrorKind::Cancelled:
        return ExitStatus::RefusedInput;
    }
    return ExitStatus::Damaged;
}

std::string wordsOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::WrongPassphrase:
        return "That passphrase did not open it. Nothing is lost, and you can try again whenever you like.";
    case ErrorKind::DamagedKeys:
        return "Both copies of the key file are damaged. Nothing was changed; an older copy of the folder may help.";
    case ErrorKind::DamagedSpace:
        return "The passphrase is right, and this part of the vault is damaged. Nothing was changed.";
    case ErrorKind::OlderSpace:
        return "An older part was put in this one's place. Nothing was changed.";
    case ErrorKind::NewerVersion:
        return "It was made by a newer version of Leeward. Nothing was changed.";
    case ErrorKind::InUse:
        return "It is open in another window or program. Close it there first.";
    case ErrorKind::NotPermitted:
        return kNotPermitted;
    case ErrorKind::NoRoom:
        return kNoRoom;
    case ErrorKind::NotAVault:
        return "There is no vault in this folder.";
    case ErrorKind::AlreadyThere:
        return "Something is in this folder already. A new vault goes into one that is empty, or not there yet.";
    case ErrorKind::RefusedCost:
        return "The key file asks for more work than any vault of ours: it is damaged, or was made to do harm.";
    case ErrorKind::NoMemory:
        return "There is not enough free memory to open it just now. Nothing is lost.";
    case ErrorKind::SamePassphrase:
        return "Another passphrase, please: this one can't be used here.";
    case ErrorKind::WeakPassphrase:
        return "That passphrase is short, or easy to guess. Twelve characters or more are enough if they are several "
               "words "
               "that have nothing to do with each other.";
    case ErrorKind::AlreadyTwo:
        return "There are two people in this vault already.";
    case ErrorKind::RefusedName:
        return "A name is one line of at most " + std::to_string(records::kMaxNameBytes) + " bytes.";
    case ErrorKind::SamePerson:
        return "That is the passphrase of the person who opened it.";
    case ErrorKind::NoSharedSpace:
        return "There is no shared space here that both people have open.";
    case ErrorKind::TogetherIsOver:
        return "The time together is over. Nothing was changed.";
    case ErrorKind::InsideVault:
        return "A vault does not go into another vault's folder. Another place, please.";
    case ErrorKind::Cancelled:
        return "It was stopped in time. Nothing was changed.";
    case ErrorKind::NotEncrypted:
        return "This program was built with a library that does not encrypt. Nothing was opened or made.";
    case ErrorKind::Failed:
        return kDevice;
    }
    return kDevice;
}

Ending endingOf(base::FileError error) {
    switch (error) {
    case base::FileError::NoRoom:
        return {ExitStatus::NoRoom, kNoRoom};
    case base::FileError::NotPermitted:
        return {ExitStatus::NotPermitted, kNotPermitted};
    case base::FileError::Exists:
        return {ExitStatus::RefusedInput, "Something of that name is there already, and nothing is ever overwritten."};
    case base::FileError::NotFound:
    case base::FileError::NotARegularFile:
    case base::FileError::NotOurs:
    case base::FileError::TooLarge:
    case base::FileError::Failed:
        break;
    }
    return {ExitStatus::Damaged, kDevice};
}

Ending endingOf(transfer::ExportProblem problem) {
    switch (problem) {
    case transfer::ExportProblem::Exists:
        return endingOf(base::FileError::Exists);
    case transfer::ExportProblem::InsideVault:
        return {ExitStatus::RefusedInput, "Plain text does not go into the vault's own folder. Another place, please."};
    case transfer::ExportProblem::NoFolder:
        return {ExitStatus::RefusedInput, "The folder it would go into is not there."};
    case transfer::ExportProblem::Stopped:
        return {ExitStatus::RefusedInput, "It was stopped. Nothing was written."};
    case transfer::ExportProblem::NotMade:
        return {ExitStatus::Damaged, "The pages could not be made. Nothing was written."};
    case transfer::ExportProblem::NotRead:
        break;
    }
    return {ExitStatus::Damaged, "The journal could not be read to its end, so nothing was written."};
}

Ending endingOf(transfer::ImportProblem problem) {
    switch (problem) {
    case transfer::ImportProblem::NotFound:
        return {ExitStatus::RefusedInput, "There is nothing of that name to bring in."};
    case transfer::ImportProblem::NotPermitted:
        return {ExitStatus::NotPermitted, "The system does not permit looking into it."};
    case transfer::ImportProblem::NotReadable:
        return {ExitStatus::Damaged, "It could not be read to its end. Nothing was brought in."};
    case transfer::ImportProblem::NotKnown:
        return {ExitStatus::RefusedInput, "It is no journal that is known here: a folder of Markdown files, JSON of "
                                          "Leeward, Day One or jrnl, or a zip file with such JSON in it."};
    case transfer::ImportProblem::NotText:
        return {ExitStatus::RefusedInput, "It is not UTF-8 text. Nothing was brought in."};
    case transfer::ImportProblem::NotJson:
        return {ExitStatus::RefusedInput, "It begins like JSON, and is none to its end. Nothing was brought in."};
    case transfer::ImportProblem::TooDeep:
        return {ExitStatus::RefusedInput, "It goes deeper than any journal does. Nothing was brought in."};
    case transfer::ImportProblem::NewerVersion:
        return {ExitStatus::NewerVersion, "It was exported by a newer version of Leeward. Nothing was brought in."};
    case transfer::ImportProblem::DamagedArchive:
        return {ExitStatus::RefusedInput, "The zip file is damaged, or a part of it is missing. Nothing was brought "
                                          "in."};
    case transfer::ImportProblem::Stopped:
        return {ExitStatus::RefusedInput, "It was stopped. Nothing was brought in."};
    case transfer::ImportProblem::TooMuch:
        break;
    }
    return {ExitStatus::RefusedInput, "That is more than 250,000 files or 1 GiB at once. Nothing was brought in."};
}

} // namespace

Ending endingOf(const vault::Error& error) {
    const std::string file = error.file.empty() ? "" : error.file.string() + ": ";
    return {statusOf(error.kind), file + wordsOf(error.kind)};
}

Ending endingOf(store::SaveError error) {
    switch (error) {
    case store::SaveError::NoRoom:
        return {ExitStatus::NoRoom, kNoRoom};
    case store::SaveError::NotPermitted:
        return {ExitStatus::NotPermitted, kNotPermitted};
    case store::SaveError::Behind:
    case store::SaveError::NotOwner:
    case store::SaveError::Refused:
    case store::SaveError::TooMany:
        return {ExitStatus::RefusedInput, "It is not something that can be kept. Nothing was saved."};
    case store::SaveError::Failed:
        break;
    }
    return {ExitStatus::Damaged, kDevice};
}

Ending endingOf(const transfer::ExportError& error, const std::filesystem::path& target) {
    Ending ending = std::visit([](auto one) { return endingOf(one); }, error);
    ending.words = target.string() + ": " + ending.words;
    return ending;
}

Ending endingOf(const transfer::ImportError& error) {
    return std::visit([](auto one) { return endingOf(one); }, error);
}

Ending endingOf(secret::Passphrase::Problem problem) {
    switch (problem) {
    case secret::Passphrase::Problem::Empty:
        return {ExitStatus::RefusedInput, "No passphrase came."};
    case secret::Passphrase::Problem::TooLong:
        return {ExitStatus::RefusedInput, "A passphrase is at most 1,024 bytes long."};
    case secret::Passphrase::Problem::HasNul:
        return {ExitStatus::RefusedInput, "A passphrase holds no NUL."};
    case secret::Passphrase::Problem::NotText:
        break;
    }
    return {ExitStatus::RefusedInput, "A passphrase is UTF-8 text."};
}

std::string wordsFor(transfer::Refusal refusal) {
    switch (refusal) {
    case transfer::Refusal::NotMarkdown:
        return "its name does not end in .md or .markdown";
    case transfer::Refusal::NotAFile:
        return "it is a link, or belongs to another account, or has several names";
    case transfer::Refusal::NotReadable:
        return "it could not be read";
    case transfer::Refusal::NotText:
        return "it is not UTF-8 text";
    case transfer::Refusal::HasNul:
        return "it holds a NUL";
    case transfer::Refusal::TooLong:
        return "it is longer than 2 MiB";
    case transfer::Refusal::NothingInIt:
        return "there is nothing in it";
    case transfer::Refusal::DateNotUnderstood:
        return "its date is not understood; 2026-03-14 or 2026-03-14 21:15 would do";
    case transfer::Refusal::WrongField:
        return "a part of it is missing, or is something else than it should be";
    case transfer::Refusal::AlreadyHere:
        return "the journal says the same already, of the same moment";
    case transfer::Refusal::PlanIsFull:
        return "the plan holds as many lines as it can";
    case transfer::Refusal::NotWords:
        return "it is a picture, a recording or another file, and words alone come in";
    case transfer::Refusal::NameNotAllowed:
        return "its name in the zip file is one that leads elsewhere, or none at all";
    case transfer::Refusal::NameTwice:
        return "an earlier one in the zip file has the same name";
    case transfer::Refusal::Encrypted:
        return "it is locked with a passphrase of its own";
    case transfer::Refusal::UnknownMethod:
        return "it is compressed in a way that is not known here";
    case transfer::Refusal::WordsTooLong:
        break;
    }
    return "its title or one of its tags is too long";
}

std::string wordsFor(const vault::OpeningNotes& notes) {
    std::string words;
    if (notes.keysWereMended)
        words += "One copy of the key file was damaged, and has been written anew from the other.\n";
    if (notes.privateIsOlder)
        words += "The journal is older than it was when it was last closed: an older file was put in its place.\n";
    if (notes.sharedIsOlder)
        words += "The shared plan is older than it was when it was last closed: an older file was put in its place.\n";
    if (notes.sharedDidNotOpen)
        words += "The shared plan did not open. " + endingOf(*notes.sharedDidNotOpen).words + "\n";
    return words;
}

} // namespace leeward::cli
