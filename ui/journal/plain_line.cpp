#include "ui/journal/plain_line.h"

namespace leeward::ui {

namespace {

constexpr std::uint8_t kStressLooks = StrongLook | EmphasisLook;

/// Takes the marks off from the front to the end.
class Taking {
public:
    explicit Taking(QStringView line, LineStart start) : m_line(line), m_looks(looksOf(line, start)) {}

    PlainLine take() {
        takeBeginning();
        for (; m_at < m_line.size(); ++m_at)
            if (!isMark(m_at))
                takeLetter();
        while (!m_plain.words.isEmpty() && m_plain.words.back().isSpace())
            m_plain.words.chop(1);
        return std::move(m_plain);
    }

private:
    std::uint8_t look(qsizetype index) const { return m_looks[static_cast<std::size_t>(index)]; }
    bool isMark(qsizetype index) const { return index < m_line.size() && (look(index) & MarkLook) != 0; }
    bool isMark(qsizetype index, QChar letter) const { return isMark(index) && m_line[index] == letter; }
    bool isSpace(qsizetype index) const { return index < m_line.size() && m_line[index].isSpace(); }

    void skipSpaces() {
        while (isSpace(m_at))
            ++m_at;
    }

    void takeBeginning() {
        skipSpaces();
        while (isMark(m_at, u'>')) {
            m_plain.kind = PlainLine::Kind::Quote;
            ++m_at;
            skipSpaces();
        }
        if (isMark(m_at, u'#')) {
            m_plain.kind = PlainLine::Kind::Heading;
            while (isMark(m_at, u'#'))
                ++m_at;
        } else if (isMark(m_at) && QStringView(u"-*+").contains(m_line[m_at]) && isSpace(m_at + 1)) {
            m_plain.kind = PlainLine::Kind::Item;
            ++m_at;
        } else if (isMark(m_at) && m_line[m_at].isDigit()) {
            while (isMark(m_at))
                m_plain.words += m_line[m_at++];
        }
        skipSpaces();
    }

    void takeLetter() {
        const auto stress = static_cast<std::uint8_t>(look(m_at) & kStressLooks);
        const qsizetype place = m_plain.words.size();
        m_plain.words += m_line[m_at];
        if (stress == 0)
            return;
        auto& all = m_plain.stresses;
        if (!all.empty() && all.back().look == stress && all.back().from + all.back().length == place)
            ++all.back().length;
        else
            all.push_back({place, 1, stress});
    }

    QStringView m_line;
    LineLooks m_looks;
    qsizetype m_at = 0;
    PlainLine m_plain;
};

} // namespace

PlainLine plainLine(QStringView line, LineStart start) {
    return Taking(line, start).take();
}

} // namespace leeward::ui
