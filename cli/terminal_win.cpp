#include "cli/terminal.h"

#include <io.h>
#include <windows.h>

namespace leeward::cli {

std::optional<secret::SecretBytes> lineFrom(int descriptor) {
    secret::SecretBytes line(kMaxLineBytes);
    std::size_t size = 0;
    while (size < kMaxLineBytes) {
        const int got = ::_read(descriptor, &line.span()[size], 1);
        if (got < 0)
            return std::nullopt;
        if (got == 0 || line.view()[size] == '\n')
            break;
        ++size;
    }
    if (size > 0 && size < kMaxLineBytes && line.view()[size] == '\n' && line.view()[size - 1] == '\r')
        --size;
    return secret::SecretBytes::copyOf(line.view().first(size));
}

std::optional<secret::SecretBytes> askInSecret(std::string_view question) {
    const HANDLE input = ::CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                       nullptr, OPEN_EXISTING, 0, nullptr);
    DWORD before = 0;
    if (input == INVALID_HANDLE_VALUE || !::GetConsoleMode(input, &before))
        return std::nullopt;
    DWORD written = 0;
    ::WriteFile(::GetStdHandle(STD_ERROR_HANDLE), question.data(), static_cast<DWORD>(question.size()), &written,
                nullptr);
    ::SetConsoleMode(input, before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    secret::SecretBytes wide(kMaxLineBytes * sizeof(wchar_t));
    DWORD count = 0;
    auto* const text = reinterpret_cast<wchar_t*>(wide.span().data());
    const bool isRead = ::ReadConsoleW(input, text, static_cast<DWORD>(kMaxLineBytes), &count, nullptr) != 0;
    ::SetConsoleMode(input, before);
    ::CloseHandle(input);
    if (!isRead)
        return std::nullopt;
    while (count > 0 && (text[count - 1] == L'\n' || text[count - 1] == L'\r'))
        --count;
    const int size = ::WideCharToMultiByte(CP_UTF8, 0, text, static_cast<int>(count), nullptr, 0, nullptr, nullptr);
    secret::SecretBytes line(static_cast<std::size_t>(size));
    ::WideCharToMultiByte(CP_UTF8, 0, text, static_cast<int>(count), reinterpret_cast<char*>(line.span().data()), size,
                          nullptr, nullptr);
    return line;
}

bool isOutputSeen() {
    return ::_isatty(1) != 0;
}

} // namespace leeward::cli
