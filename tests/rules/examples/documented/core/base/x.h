#pragma once

/// What it is for.
template <typename T>
class Known {
public:
    Known() = default;
    /// What it gives.
    [[nodiscard]] int documented() const;
    int spokenFor() const;

    int undocumented() const { return 1; }
    bool operator==(const Known&) const = default;

private:
    void hidden();
    struct Hidden {};
};

struct Bare {
    int trailing(); ///< What it gives.
};

enum class Kind { One, Two };

int free(int (*call)(int), int other = 3);
int free(double other);
