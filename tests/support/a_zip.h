#pragma once

#include <zlib.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leeward::tests {

/// One file of a zip, with everything about it that can be a lie.
struct ZipItem {
    std::string name;
    std::string content;
    bool isDeflated = false;
    std::uint16_t flags = 0;
    std::uint32_t unixMode = 0100644;
    std::optional<std::uint32_t> checksum = std::nullopt;
    std::optional<std::uint16_t> method = std::nullopt;
};

/// \p content deflated, without a header of its own.
inline std::string deflated(const std::string& content) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, content.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

/// The bytes of a zip file, by its specification (APPNOTE 6.3): files, list, end.
class AZip {
public:
    explicit AZip(const std::vector<ZipItem>& items) {
        for (const ZipItem& item : items)
            add(item);
        const std::size_t listAt = m_bytes.size();
        m_bytes += m_list;
        put(0x06054B50, 4);
        put(0, 4);
        put(items.size(), 2);
        put(items.size(), 2);
        put(m_list.size(), 4);
        put(listAt, 4);
        put(0, 2);
    }

    const std::string& bytes() const { return m_bytes; }

private:
    static void put(std::string& bytes, std::uint64_t value, int count) {
        for (int i = 0; i < count; ++i)
            bytes += static_cast<char>((value >> (8 * i)) & 0xFF);
    }
    void put(std::uint64_t value, int count) { put(m_bytes, value, count); }

    void add(const ZipItem& item) {
        const std::string packed = item.isDeflated ? deflated(item.content) : item.content;
        const auto sum = static_cast<std::uint32_t>(
            crc32(0, reinterpret_cast<const Bytef*>(item.content.data()), static_cast<uInt>(item.content.size())));
        std::string common;
        put(common, 20, 2);
        put(common, item.flags, 2);
        put(common, item.method.value_or(item.isDeflated ? 8 : 0), 2);
        put(common, 0, 4);
        put(common, item.checksum.value_or(sum), 4);
        put(common, packed.size(), 4);
        put(common, item.content.size(), 4);
        put(common, item.name.size(), 2);
        put(common, 0, 2);
        put(m_list, 0x02014B50, 4);
        put(m_list, 0x0314, 2);
        m_list += common;
        put(m_list, 0, 6);
        put(m_list, std::uint64_t{item.unixMode} << 16, 4);
        put(m_list, m_bytes.size(), 4);
        m_list += item.name;
        put(0x04034B50, 4);
        m_bytes += common + item.name + packed;
    }

    std::string m_bytes;
    std::string m_list;
};

} // namespace leeward::tests
