#include "ui/errors/left_out_words.h"

#include <QCoreApplication>

namespace leeward::ui {

namespace {

struct LeftOut {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::LeftOut)
};

} // namespace

QString leftOutWords(transfer::Refusal why) {
    using transfer::Refusal;
    switch (why) {
    case Refusal::NotMarkdown:
        return LeftOut::tr("a name that does not end in .md or .markdown");
    case Refusal::NotAFile:
        return LeftOut::tr("a link, or a file that belongs to another account");
    case Refusal::NotReadable:
        return LeftOut::tr("the computer could not read it");
    case Refusal::NotText:
        return LeftOut::tr("not text in UTF-8");
    case Refusal::HasNul:
        return LeftOut::tr("not only text: there are signs in it that text does not have");
    case Refusal::TooLong:
        return LeftOut::tr("longer than 2 MiB");
    case Refusal::NothingInIt:
        return LeftOut::tr("nothing is in it");
    case Refusal::DateNotUnderstood:
        return LeftOut::tr("a date that is none, or is missing");
    case Refusal::WordsTooLong:
        return LeftOut::tr("a title or a tag that is too long, or too many tags");
    case Refusal::WrongField:
        return LeftOut::tr("a part of it is missing, or is not what it should be");
    case Refusal::AlreadyHere:
        return LeftOut::tr("the same words are here already");
    case Refusal::PlanIsFull:
        return LeftOut::tr("the plan holds as many lines as it can");
    case Refusal::NotWords:
        return LeftOut::tr("a picture, a recording or another file: words alone come in");
    case Refusal::NameNotAllowed:
        return LeftOut::tr("a name in the zip file that leads elsewhere");
    case Refusal::NameTwice:
        return LeftOut::tr("a name that an earlier one in the zip file has");
    case Refusal::Encrypted:
        return LeftOut::tr("locked with a passphrase of its own");
    case Refusal::UnknownMethod:
        return LeftOut::tr("packed in a way that is not known here");
    }
    return {};
}

} // namespace leeward::ui
