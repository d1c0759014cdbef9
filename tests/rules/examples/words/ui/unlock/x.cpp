void f() {
    say(tr("Invalid passphrase: access denied!"));
    say(tr("That did not open it. "
           "Are you sure...?"));
    say(QStringLiteral("Nothing was said"));
    say(QStringLiteral("nav"), tr("Nothing is lost.", "error: a comment for translators"));
    log("error");
    run("SELECT a FROM b");
}
