void f() { say("password", "No such user"); }
