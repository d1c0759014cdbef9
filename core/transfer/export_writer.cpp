#include "core/transfer/export_writer.h"

#include "core/base/check.h"
#include "core/base/volume.h"
#include "core/base/wipe.h"
#include "core/transfer/json_entry.h"
#include "core/transfer/markdown.h"
#include "core/transfer/timestamp.h"

#include <cerrno>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace leeward::transfer {

namespace {

namespace fs = std::filesystem;
using base::FileError;
using records::Entry;

using Written = ExportWriter::Written;

Written answered(const Result<void, FileError>& done) {
    if (!done)
        return Fail{ExportError{done.error()}};
    return {};
}

/// What the last call that failed was about.
Fail<ExportError> lastError() {
    return Fail{ExportError{base::fileErrorFrom(errno)}};
}

/// One file, a piece after the other, so that a journal of any size costs the memory of one entry.
class JsonWriter final : public ExportWriter {
public:
    Written begin(const fs::path& path) override {
        m_path = path;
        if (const auto made = base::createFile(path, {}); !made)
            return answered(made);
        errno = 0;
        m_file.open(path, std::ios::binary | std::ios::app);
        return put(kJsonBegin);
    }

    Written addEntry(const Entry& entry, const records::TherapyMarks& marks) override {
        return addItem(List::Entries, jsonFrom(entry, marks));
    }
    Written addLine(const records::PlanLine& line, WhichPlan plan) override {
        return addItem(List::Plan, jsonFrom(line, plan));
    }
    Written addNote(const records::AppointmentNote& note) override { return addItem(List::Notes, jsonFrom(note)); }

    Written finish() override {
        if (m_list == List::Entries)
            RETURN_IF_FAILED(put(kJsonPlan));
        RETURN_IF_FAILED(put(kJsonEnd));
        m_file.close();
        if (m_file.fail())
            return lastError();
        return answered(base::syncVolumeOf(m_path.parent_path()));
    }

private:
    enum class List { Entries, Plan, Notes };

    Written addItem(List list, const std::string& item) {
        if (list != m_list) {
            if (m_list == List::Entries)
                RETURN_IF_FAILED(put(kJsonPlan));
            if (list == List::Notes)
                RETURN_IF_FAILED(put(kJsonNotes));
            m_isFirst = true;
            m_list = list;
        }
        if (!std::exchange(m_isFirst, false))
            RETURN_IF_FAILED(put(kJsonBetween));
        return put(item);
    }

    Written put(std::string_view text) {
        m_file.write(text.data(), static_cast<std::streamsize>(text.size()));
        if (m_file.fail())
            return lastError();
        return {};
    }

    fs::path m_path;
    std::ofstream m_file;
    List m_list = List::Entries;
    bool m_isFirst = true;
};

/// A folder with one file an entry, written without waiting for the disk each time.
class MarkdownWriter final : public ExportWriter {
public:
    Written begin(const fs::path& path) override {
        m_path = path;
        return answered(base::makePrivateFolder(path));
    }

    Written addEntry(const Entry& entry, const records::TherapyMarks&) override {
        return writeFile(m_path / fileNameOf(entry), markdownFrom(entry));
    }

    Written finish() override { return answered(base::syncVolumeOf(m_path)); }

private:
    /// 2026-03-14-2115-ID.md: sorts by time, says nothing of what is in it, and is no other entry's.
    static std::string fileNameOf(const Entry& entry) {
        const std::string stamp = timestampOf(entry.writtenAt);
        return stamp.substr(0, 10) + '-' + stamp.substr(11, 2) + stamp.substr(14, 2) + '-' + entry.id.toHex() + ".md";
    }

    static Written writeFile(const fs::path& path, std::string_view content) {
        errno = 0;
        std::ofstream file(path, std::ios::binary | std::ios::trunc);
        std::error_code error;
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, error);
        file.write(content.data(), static_cast<std::streamsize>(content.size()));
        file.close();
        if (error)
            return Fail{ExportError{base::fileErrorFrom(error.value())}};
        if (file.fail())
            return lastError();
        return {};
    }

    fs::path m_path;
};

/// What somebody else sets on pages, in one file.
class PdfWriter final : public ExportWriter {
public:
    explicit PdfWriter(PageMaker& pages) : m_pages(pages) {}

    Written begin(const fs::path& path) override {
        m_path = path;
        return answered(base::createFile(path, {}));
    }

    Written addEntry(const Entry& entry, const records::TherapyMarks&) override {
        if (const auto added = m_pages.add(entry); !added)
            return Fail{ExportError{added.error()}};
        return {};
    }

    Written finish() override {
        auto bytes = m_pages.finish();
        if (!bytes)
            return Fail{ExportError{bytes.error()}};
        const auto written = base::replaceFile(m_path, *bytes);
        base::wipe(*bytes);
        return answered(written);
    }

private:
    PageMaker& m_pages;
    fs::path m_path;
};

} // namespace

std::unique_ptr<ExportWriter> writerOf(ExportForm form, PageMaker* pages) {
    switch (form) {
    case ExportForm::Json:
        return std::make_unique<JsonWriter>();
    case ExportForm::Markdown:
        break;
    case ExportForm::Pdf:
        CHECK(pages);
        return std::make_unique<PdfWriter>(*pages);
    }
    return std::make_unique<MarkdownWriter>();
}

} // namespace leeward::transfer
