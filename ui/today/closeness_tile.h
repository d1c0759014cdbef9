#pragma once

#include "core/records/closeness.h"

#include <QAbstractButton>

class QPainter;

namespace leeward::ui {

class Theme;
class WrappedText;

/// One choice of closeness today: two circles at its distance, its name, and whose choice it is, in words as well.
class ClosenessTile final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Form : std::uint8_t { Tall, Row };

    ClosenessTile(const Theme& theme, records::Closeness choice, QWidget* parent = nullptr);

    records::Closeness choice() const { return m_choice; }

    /// Shows whose choice it is; \p other is the other person's name.
    void show(const records::ClosenessToday& today, const QString& other);

    void setForm(Form form);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override {} // the presenter says what is chosen

private:
    WrappedText words(int width) const;
    WrappedText whose(int width) const;
    int room(int width) const;
    void paintGround(QPainter& painter) const;
    void paintCircles(QPainter& painter, const QRect& area) const;

    const Theme& m_theme;
    const records::Closeness m_choice;
    Form m_form = Form::Tall;
    QString m_whose;
    bool m_isTheirs = false;
};

} // namespace leeward::ui
