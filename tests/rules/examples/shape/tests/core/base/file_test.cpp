TEST(File, IsSlow) {
    std::this_thread::sleep_for(1s);
}
