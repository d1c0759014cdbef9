const char* kSql = R"sql(
    SELECT a FROM b)sql";
