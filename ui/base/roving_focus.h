#pragma once

#include <QList>
#include <QObject>

class QAbstractButton;
class QWidget;

namespace leeward::ui {

/// Makes a group one Tab stop: arrows, Home and End move among its members, Space chooses. Tab comes to the one that
/// is checked, else to the last one used, else to the first.
class RovingFocus final : public QObject {
    Q_OBJECT

public:
    explicit RovingFocus(QObject* parent) : QObject(parent) {}

    /// \p member comes after those before it.
    void add(QAbstractButton* member);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void moveTo(qsizetype index);
    void giveStop();
    qsizetype step(qsizetype from, int by) const;

    QList<QAbstractButton*> m_members;
    QAbstractButton* m_stop = nullptr;
};

} // namespace leeward::ui
