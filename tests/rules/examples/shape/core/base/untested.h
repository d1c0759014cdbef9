struct S {
    friend class SomeTest;
    void show(int count, bool isLoud);
    void set(bool value);
    bool is(int x) const;
    QString words = tr("words");
};
